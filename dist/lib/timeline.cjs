// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_page = require("./page.cjs");
// src/report/html/timeline.ts
const BINS = 30;
const MAX_LANES = 8;
const MAX_STACKED = 8;
const STEP = 11;
const AXIS = 26;
function timeline(lanes, span) {
	const busy = lanes.map((each) => within(each, span)).filter(({ incidents, commits }) => incidents.length + commits.length > 0).sort((a, b) => b.incidents.length - a.incidents.length);
	if (busy.length === 0) return null;
	return require_page.html`${legend(busy)}
${busy.slice(0, MAX_LANES).map((each) => lane(each, span))}${require_page.andMore(busy.length, MAX_LANES, "service")}`;
}
function within({ name, incidents, commits }, { since, until }) {
	const isInside = ({ at }) => Date.parse(at) >= since.getTime() && Date.parse(at) <= until.getTime();
	return {
		name,
		incidents: incidents.filter(isInside),
		commits: commits.filter(isInside)
	};
}
function legend(lanes) {
	const marks = new Set(lanes.flatMap(({ incidents }) => incidents.map(markOf)));
	const entry = (mark, words) => require_page.html`<span><svg aria-hidden="true">${mark}</svg>${require_main.own(words)}</span>`;
	const dots = Object.entries(MARKS).filter(([mark]) => marks.has(mark)).map(([mark, words]) => entry(require_page.html`<circle class="${require_main.own(mark)}" cx="7" cy="7" r="4.5"/>`, words));
	const hasCommits = lanes.some(({ commits }) => commits.length > 0);
	return require_page.html`<div class="legend">${dots}${hasCommits ? entry(diamond(7, 7), "commit that fixed a changed file") : null}</div>`;
}
const MARKS = {
	open: "open now",
	urgent: "high urgency",
	calm: "low urgency"
};
const diamond = (x, y) => require_page.html`<path class="commit" d="M${x} ${y - 5}l5 5-5 5-5-5z"/>`;
function lane({ name, incidents, commits }, span) {
	const bins = binned(incidents, span);
	const hung = binned(commits, span);
	const most = Math.max(2, ...bins.map(({ items }) => items.length));
	const perDot = Math.ceil(most / MAX_STACKED);
	const height = Math.ceil(most / perDot) * STEP + 14;
	const below = hung.length > 0 ? 16 : 0;
	const counts = [require_main.plural(incidents.length, "incident"), ...commits.length > 0 ? [require_main.plural(commits.length, "commit")] : []];
	return require_page.html`<div class="lane">
<h3>${require_page.foreign(name, 80)} <span>${require_main.listed(counts, 2)}${perDot > 1 ? require_main.line`, up to ${perDot} in a dot` : require_main.own("")}</span></h3>
<svg height="${height + below + AXIS}" role="img" aria-label="${require_main.line`${require_main.listed(counts, 2)}, ${day(span.since)} to ${day(span.until)}`}">
${ticks(span, height, below)}
${bins.map(({ at, items }) => stack(at, items, height, perDot))}${hung.map(({ at, items }) => commitMark(at, items, height))}
</svg>
</div>`;
}
function binned(items, { since, until }) {
	return [...require_main.groupBy(items, ({ at }) => {
		const part = (Date.parse(at) - since.getTime()) / (until.getTime() - since.getTime());
		return Math.min(29, Math.floor(part * BINS));
	})].map(([bin, inside]) => ({
		at: (bin + .5) / BINS,
		items: inside
	}));
}
function stack(at, items, height, perDot) {
	const sorted = [...items].sort((a, b) => weight(b) - weight(a));
	const dots = sorted.filter((_, i) => i % perDot === 0).map((incident, i) => require_page.html`<circle class="${markOf(incident)}" cx="${require_page.percent(at)}" cy="${height - 8 - i * STEP}" r="${incident.isOpen ? 4 : 4.5}"/>`);
	const numbers = sorted.map(({ number }) => require_main.line`#${number}`);
	const when = items[0] === void 0 ? require_main.own("") : day(new Date(items[0].at));
	return require_page.html`<g><title>${when}: ${require_main.listed(numbers, 5)}</title>${dots}</g>
`;
}
const weight = ({ isOpen, isUrgent }) => Number(isOpen) * 2 + Number(isUrgent);
const markOf = ({ isOpen, isUrgent }) => require_main.own(isOpen ? "open" : isUrgent ? "urgent" : "calm");
function commitMark(at, items, height) {
	const shas = items.map(({ sha }) => require_main.own(sha.slice(0, 7)));
	return require_page.html`<svg x="${require_page.percent(at)}" y="${height + 10}" width="1" height="1" overflow="visible"><title>${require_main.listed(shas, 5)}</title>${diamond(0, 0)}</svg>
`;
}
const TICKS = 5;
function ticks({ since, until }, height, below) {
	const at = Array.from({ length: TICKS }, (_, i) => i / 4);
	const anchor = (i) => require_main.own(i === 0 ? "start" : i === 4 ? "end" : "middle");
	const marks = at.map((part, i) => {
		const date = new Date(since.getTime() + part * (until.getTime() - since.getTime()));
		return require_page.html`<line class="grid" x1="${require_page.percent(part)}" x2="${require_page.percent(part)}" y1="0" y2="${height + below}"/><text x="${require_page.percent(part)}" y="${height + below + 18}" text-anchor="${anchor(i)}">${tickLabel(date, {
			since,
			until
		})}</text>
`;
	});
	return require_page.html`${marks}<line class="axis" x1="0" x2="100%" y1="${height}" y2="${height}"/>`;
}
const tickLabel = (date, { since, until }) => until.getTime() - since.getTime() > 2592e5 ? day(date) : require_main.own(date.toISOString().slice(11, 16));
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
const day = (date) => require_main.own(`${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`);
Object.defineProperty(exports, "timeline", {
	enumerable: true,
	get: function() {
		return timeline;
	}
});
