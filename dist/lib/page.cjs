// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
// src/report/html/html.ts
var Html = class Html {
	markup;
	constructor(markup) {
		this.markup = markup;
	}
	static template(words, ...values) {
		return new Html(String.raw({ raw: words }, ...values.map(markupOf)));
	}
};
const html = Html.template;
function markupOf(value) {
	if (value === null) return "";
	if (typeof value === "number") return String(value);
	if (typeof value === "string") return value.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
	if (value instanceof Html) return value.markup;
	return value.map(({ markup }) => markup).join("");
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
// src/report/html/stylesheet.ts
const STYLESHEET = html`
:root {
  --page: #f5f5f2; --card: #fff; --ink: #1b1f24; --soft: #565d68; --line: #e4e4df; --faint: #efefeb;
  --link: #2456a6; --urgent: #b8352a; --calm: #a98a3a; --commit: #2a7396; --plus: #c4663f; --minus: #5d8a73;
  --heat1: #fbe8dc; --heat2: #f6c7ab; --heat3: #e58f68; --heat4: #b04128; --on4: #fff;
  --low: #1d7446; --moderate: #786009; --elevated: #9a530b; --high: #b23c1c; --critical: #a5212e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #13151a; --card: #1b1e24; --ink: #e9ebef; --soft: #a5adba; --line: #2f333c; --faint: #242830;
    --link: #92b9f2; --urgent: #f08b7d; --calm: #cdb067; --commit: #72b9d8; --plus: #e0895f; --minus: #7fb89b;
    --heat1: #35291f; --heat2: #593829; --heat3: #95502f; --heat4: #e38a63; --on4: #13151a;
    --low: #6fca98; --moderate: #d9c05f; --elevated: #eca65f; --high: #f38f6b; --critical: #ff9494;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 66rem; padding: 2.5rem 1.25rem 4rem; background: var(--page); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere; -webkit-text-size-adjust: 100%;
}
a { color: var(--link); text-underline-offset: .2em; text-decoration-thickness: 1px; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible {
  outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px;
}
code { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
header { padding: 0 .25rem 1.75rem; }
h1 { margin: 0; font-size: 1rem; font-weight: 500; color: var(--soft); }
h2 { margin: 0; font-size: 1.1875rem; font-weight: 640; letter-spacing: -.01em; }
h3 { margin: 1.75rem 0 0; font-size: 1rem; font-weight: 600; }
p { margin: .5rem 0 0; }
.lead { color: var(--soft); max-width: 44rem; margin-top: .25rem; }
.more { color: var(--soft); font-size: .9375rem; }
section {
  background: var(--card); border: 1px solid var(--line); border-radius: .875rem; padding: 1.5rem; margin-top: 1rem;
}
section > :last-child { margin-bottom: 0; }
footer { margin: 2rem .25rem 0; color: var(--soft); font-size: .875rem; max-width: 44rem; }
footer p { margin-top: .625rem; }
svg { display: block; width: 100%; overflow: visible; }
svg text { font-size: .75rem; fill: var(--soft); }

.verdict { display: flex; flex-wrap: wrap; align-items: flex-end; gap: .25rem 1.5rem; margin: 1rem 0 0; }
.score { font-size: clamp(4rem, 14vw, 6.5rem); line-height: .9; font-weight: 660; letter-spacing: -.045em; }
.level { font-size: 1.375rem; line-height: 1.25; font-weight: 640; letter-spacing: -.01em; }
.verdict p { margin: 0 0 .25rem; max-width: 34rem; }
.verdict p span { display: block; color: var(--soft); }
.facts { color: var(--soft); }
.is-low { --level: var(--low); } .is-moderate { --level: var(--moderate); } .is-elevated { --level: var(--elevated); }
.is-high { --level: var(--high); } .is-critical { --level: var(--critical); }
.score, .level, .verdict .level { color: var(--level, var(--ink)); }
.scale { height: 4rem; margin-top: 1.25rem; }
.scale .name { font-size: .6875rem; }
@media (max-width: 40rem) { .scale .name { display: none; } }
.band { fill: var(--line); }
.band.on { fill: var(--level); }
.maybe { fill: var(--level); opacity: .3; }
.needle { fill: var(--ink); }

.evidence { list-style: none; margin: .75rem 0 0; padding: 0; }
.evidence li {
  display: grid; grid-template-columns: minmax(8rem, 15rem) 1fr; gap: 0 1.25rem; padding: .75rem 0;
  border-top: 1px solid var(--line);
}
.evidence li:first-child { border-top: 0; }
.evidence b { font-weight: 550; }

.scroll { position: relative; overflow-x: auto; margin: .75rem -1.5rem 0; padding: 0 1.5rem; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
caption, .unseen {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
th { font-weight: 500; text-align: left; }
td, th { padding: .5625rem .75rem; vertical-align: top; border-top: 1px solid var(--line); overflow-wrap: normal; }
.scroll .t { min-width: 6.5rem; }
.scroll th.t { min-width: 8.5rem; }
.scroll .wide { min-width: 15rem; }
thead th { border-top: 0; color: var(--soft); font-size: .8125rem; padding-top: 0; vertical-align: bottom; }
td:first-child, th:first-child { padding-left: 0; }
td:last-child, th:last-child { padding-right: 0; }
.n { text-align: right; white-space: nowrap; }
time, .number { white-space: nowrap; }
details { margin-top: 1rem; }
summary { cursor: pointer; color: var(--soft); width: fit-content; }
summary:hover { color: var(--ink); }

.waterfall { table-layout: fixed; margin-top: .75rem; }
.waterfall td, .waterfall th { padding: 0 .5rem 0 0; height: 2.5rem; vertical-align: middle; border: 0; line-height: 1.25; }
.waterfall thead th { height: 1.75rem; vertical-align: bottom; }
.waterfall th:first-child { width: 31%; }
.waterfall td:nth-child(2), .waterfall th:nth-child(2) { width: 4.25rem; padding-right: 1rem; }
.waterfall td:last-child, .waterfall th:last-child { width: 3.5rem; padding-right: 0; }
.waterfall svg { height: 2.5rem; }
.waterfall th span { color: var(--soft); font-size: .875rem; }
.waterfall tbody tr:last-child > * { font-weight: 640; }
.waterfall .start { fill: var(--soft); opacity: .35; }
.grid { stroke: var(--line); stroke-width: 1; }
.zero { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 2 3; }
.plus { fill: var(--plus); }
.minus { fill: var(--minus); }
.total { fill: var(--level, var(--ink)); }
.link { stroke: var(--soft); stroke-width: 1; }

.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; color: var(--soft); font-size: .875rem; margin-top: .625rem; }
.legend span { display: inline-flex; align-items: center; gap: .4375rem; }
.legend svg { width: .875rem; height: .875rem; flex: none; }
.lane { margin-top: 1.75rem; }
.lane h3 { margin: 0; display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: baseline; }
.lane h3 span { font-weight: 400; color: var(--soft); font-size: .9375rem; }
.lane svg { margin-top: .75rem; }
.urgent { fill: var(--urgent); }
.calm { fill: var(--calm); }
.open { fill: var(--card); stroke: var(--urgent); stroke-width: 2.5; }
.commit { fill: var(--commit); }

.heat { width: auto; border-collapse: separate; border-spacing: 2px; margin: .25rem -2px 0; }
.heat td, .heat th { border: 0; padding: 0; }
.heat thead td { background: none; }
.heat thead th { height: 3.75rem; vertical-align: bottom; }
.heat thead a, .heat thead span { writing-mode: vertical-rl; transform: rotate(180deg); }
.heat tbody th { padding-right: .75rem; font-weight: 400; min-width: 9rem; max-width: 34rem; white-space: nowrap; vertical-align: middle; }
.heat td { width: 1.75rem; min-width: 1.75rem; height: 1.75rem; text-align: center; vertical-align: middle; background: var(--faint); border-radius: 4px; font-size: .75rem; font-weight: 600; }
.legend i { display: inline-grid; place-items: center; width: 1.375rem; height: 1.375rem; border-radius: 4px; font: 600 .75rem/1 system-ui, sans-serif; color: var(--ink); }
.heat .h1, .legend .h1 { background: var(--heat1); }
.heat .h2, .legend .h2 { background: var(--heat2); }
.heat .h3, .legend .h3 { background: var(--heat3); }
.heat .h4, .legend .h4 { background: var(--heat4); color: var(--on4); }

.chart { max-width: 27rem; margin-top: 1rem; }
.chart + .scroll table { max-width: 27rem; }
.axis { stroke: var(--soft); stroke-width: 1; }
.curve { stroke: var(--link); stroke-width: 2; fill: none; }
.dot { fill: var(--link); }
.bar { fill: var(--link); opacity: .8; }
.bars { margin-top: 1.25rem; }
.meter { height: 1.375rem; min-width: 7rem; }
.stats { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin: 1rem 0 0; }
.stats div { min-width: 6rem; }
.stats dt { color: var(--soft); font-size: .875rem; }
.stats dd { margin: 0; font-size: 1.5rem; font-weight: 640; letter-spacing: -.02em; }

@media (min-width: 42.01rem) { .heat wbr { display: none; } }
@media (max-width: 42rem) {
  .heat tbody th { font-size: .875rem; }
  body { padding: 1.5rem .75rem 3rem; }
  section { padding: 1.125rem 1rem; border-radius: .75rem; }
  .scroll { margin-inline: -1rem; padding-inline: 1rem; }
  .evidence li { grid-template-columns: 1fr auto; }
  .evidence li > :nth-child(2) { grid-column: 1 / -1; grid-row: 2; }
  .waterfall th:first-child { width: 34%; font-size: .875rem; }
  .waterfall th span { display: none; }
  .waterfall td:nth-child(2), .waterfall th:nth-child(2) { width: 3.5rem; padding-right: .625rem; }
  .waterfall td:last-child, .waterfall th:last-child { width: 2.25rem; }
  .heat tbody th { min-width: 8rem; max-width: 11rem; white-space: normal; }
}
@media print {
  body { max-width: none; padding: 0; background: #fff; }
  section { break-inside: avoid; border-radius: 0; }
}
`;
// src/report/html/page.ts
function page({ title, header, sections, notes }, { now, version, sha256 }) {
	const policy = `default-src 'none'; style-src 'sha256-${sha256(STYLESHEET.markup)}'; base-uri 'none'; form-action 'none'`;
	const { markup } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${require_main.own(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLESHEET}</style>
</head>
<body>
<header>${header}</header>
<main>
${sections.filter((each) => each !== null)}
</main>
<footer>
${notes}
<p>pager-triage ${require_main.own(version)} · ${timeHtml(now.toISOString())}</p>
</footer>
</body>
</html>`;
	return require_main.own(markup);
}
const section = (id, title, body, lead = null) => body === null ? null : html`
<section aria-labelledby="${require_main.own(id)}">
<h2 id="${require_main.own(id)}">${require_main.own(title)}</h2>
${lead === null ? null : html`<p class="lead">${lead}</p>`}
${body}
</section>`;
function table(caption, head, rows, more = null) {
	if (rows.length === 0) return null;
	const classes = head.map((name) => require_main.own(name.startsWith(">") ? "n" : name.startsWith("+") ? "wide" : "t"));
	const heads = head.map((name, i) => html`<th scope="col" class="${classes[i] ?? null}">${require_main.own(name.replace(/^[>+]/, ""))}</th>`);
	const cells = ([first = null, ...rest]) => html`<th scope="row" class="${classes[0] ?? null}">${first}</th>${rest.map((cell, i) => html`<td class="${classes[i + 1] ?? null}">${cell}</td>`)}`;
	const body = html`<table>
<caption>${require_main.own(caption)}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${cells(row)}</tr>\n`)}</tbody>
</table>`;
	return html`${scrolling(caption, body)}${more}`;
}
const scrolling = (label, body) => html`<div class="scroll" role="region" tabindex="0" aria-label="${require_main.own(label)}">${body}</div>`;
const folded = (summary, body) => body === null ? null : html`<details><summary>${summary}</summary>${body}</details>`;
const andMore = (all, shown, one) => all > shown ? html`<p class="more">and ${require_main.plural(all - shown, `more ${one}`)}</p>` : null;
const foreign = (text, most = 160) => html`<bdi>${require_main.cutTo(text, most)}</bdi>`;
function pathHtml(path, most = 72) {
	const shown = require_main.cutTo(path, most, "end");
	const parts = shown.split("/").map((part, i) => i === 0 ? html`${require_main.own(part)}` : html`<wbr>/${require_main.own(part)}`);
	return shown === path ? html`<code>${parts}</code>` : html`<code title="${path}">${parts}</code>`;
}
const phraseHtml = (value) => html`${require_main.piecesOf(value).map(pieceHtml)}`;
function pieceHtml(piece) {
	if (piece.kind === "words") return html`${piece.text}`;
	if (piece.kind === "path") return pathHtml(piece.text);
	return piece.kind === "incident" ? incidentHtml(piece) : foreign(piece.text);
}
function incidentHtml({ number, url }) {
	const name = require_main.line`#${number}`;
	return url?.startsWith("https://") ? html`<a href="${require_main.own(url)}" rel="noreferrer">${name}</a>` : html`<span class="number">${name}</span>`;
}
const timeHtml = (at) => html`<time datetime="${require_main.own(new Date(at).toISOString())}">${require_main.dayAndTime(at)}</time>`;
const percent = (part) => require_main.own(`${Number((part * 100).toFixed(2))}%`);
const evidenceList = (lines) => lines.length === 0 ? null : html`<ul class="evidence">\n${lines.map(item)}</ul>`;
const item = ({ label, text }) => html`<li><b>${phraseHtml(label)}</b><span>${phraseHtml(text)}</span></li>
`;
Object.defineProperty(exports, "andMore", {
	enumerable: true,
	get: function() {
		return andMore;
	}
});
Object.defineProperty(exports, "evidenceList", {
	enumerable: true,
	get: function() {
		return evidenceList;
	}
});
Object.defineProperty(exports, "folded", {
	enumerable: true,
	get: function() {
		return folded;
	}
});
Object.defineProperty(exports, "foreign", {
	enumerable: true,
	get: function() {
		return foreign;
	}
});
Object.defineProperty(exports, "html", {
	enumerable: true,
	get: function() {
		return html;
	}
});
Object.defineProperty(exports, "incidentHtml", {
	enumerable: true,
	get: function() {
		return incidentHtml;
	}
});
Object.defineProperty(exports, "page", {
	enumerable: true,
	get: function() {
		return page;
	}
});
Object.defineProperty(exports, "pathHtml", {
	enumerable: true,
	get: function() {
		return pathHtml;
	}
});
Object.defineProperty(exports, "percent", {
	enumerable: true,
	get: function() {
		return percent;
	}
});
Object.defineProperty(exports, "phraseHtml", {
	enumerable: true,
	get: function() {
		return phraseHtml;
	}
});
Object.defineProperty(exports, "scrolling", {
	enumerable: true,
	get: function() {
		return scrolling;
	}
});
Object.defineProperty(exports, "section", {
	enumerable: true,
	get: function() {
		return section;
	}
});
Object.defineProperty(exports, "table", {
	enumerable: true,
	get: function() {
		return table;
	}
});
Object.defineProperty(exports, "timeHtml", {
	enumerable: true,
	get: function() {
		return timeHtml;
	}
});
