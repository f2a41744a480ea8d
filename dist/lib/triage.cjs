// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
const require_width = require("./width.cjs");
const require_time = require("./time.cjs");
const require_settings = require("./settings.cjs");
const require_deadline = require("./deadline.cjs");
const require_layout = require("./layout.cjs");
const require_service = require("./service.cjs");
// src/terminal/layout.ts
const GAP = 2;
const LEAST_FLEXIBLE = 16;
const textOf = (cell) => cell === void 0 ? require_process.own("") : typeof cell === "string" ? cell : cell.text;
/** Rows in columns, two blanks apart; no line is wider than `width`. */
function table(spec, rows, width) {
	const natural = spec.map((column, i) => Math.min(column.most ?? width, Math.max(0, ...rows.map((row) => require_width.columns(textOf(row[i]))))));
	const shown = shownColumns(spec, natural, width);
	const taken = shown.filter((i) => spec[i]?.flexible !== true).reduce((sum, i) => sum + (natural[i] ?? 0) + GAP, 0);
	const widths = natural.map((wanted, i) => spec[i]?.flexible ? Math.max(1, Math.min(wanted, width - taken)) : wanted);
	return rows.map((row) => rowLine(shown.map((i) => cellText(row[i], widths[i] ?? 0, spec[i]?.right)), width));
}
/** Columns that hold something, less the spare ones that the width has no room for. */
function shownColumns(spec, natural, width) {
	let shown = spec.flatMap((_, i) => (natural[i] ?? 0) > 0 ? [i] : []);
	const needed = () => shown.reduce((sum, i) => sum + GAP + (spec[i]?.flexible ? Math.min(LEAST_FLEXIBLE, natural[i] ?? 0) : natural[i] ?? 0), -2);
	const spares = spec.flatMap(({ spare }, i) => spare === void 0 ? [] : [{
		i,
		spare
	}]);
	for (const { i } of spares.sort((a, b) => b.spare - a.spare)) {
		if (needed() <= width) break;
		shown = shown.filter((column) => column !== i);
	}
	return shown;
}
const same = (text) => text;
function cellText(cell, width, right) {
	const text = require_width.cutTo(textOf(cell), width);
	return {
		plain: right ? require_process.own(" ".repeat(Math.max(0, width - require_width.columns(text))) + text) : require_width.pad(text, width),
		paint: typeof cell === "object" ? cell.paint : same
	};
}
/** A line that is too wide all the same (a very narrow terminal) is cut, and then has no colours. */
function rowLine(row, width) {
	const gap = " ".repeat(GAP);
	const cells = row.slice(0, 1 + row.findLastIndex(({ plain }) => plain.trim() !== ""));
	const last = cells.length - 1;
	const plain = require_process.own(cells.map((cell) => cell.plain).join(gap).trimEnd());
	if (require_width.columns(plain) > width) return require_width.cutTo(plain, width);
	return require_process.own(cells.map((cell, i) => cell.paint(i === last ? require_process.own(cell.plain.trimEnd()) : cell.plain)).join(gap));
}
/** Broken at blanks, words that are too long within; what is more than `most` lines ends in an ellipsis. */
function wrap(text, width, most = 3) {
	const lines = [];
	let rest = text;
	while (rest !== "") {
		if (require_width.columns(rest) <= width) return [...lines, require_process.own(rest)];
		if (lines.length === most - 1) return [...lines, require_width.cutTo(require_process.own(rest), width)];
		const end = breakAt(rest, width);
		lines.push(require_process.own(rest.slice(0, end).trimEnd()));
		rest = rest.slice(end).trimStart();
	}
	return lines;
}
/** After the last blank that fits, or where the width ends. */
function breakAt(text, width) {
	let used = 0;
	let end = 0;
	let blank = 0;
	for (const character of text) {
		used += require_width.columns(character);
		if (used > width && end > 0) break;
		end += character.length;
		if (character === " ") blank = end;
	}
	return text.charAt(end) === " " || blank === 0 ? end : blank;
}
const LABEL = 13;
/** Lines beside a label: `alerts    2 of 3 firing`. The label stands once; a line that is broken keeps its indent. */
function labelled(label, texts, { width, style }, paint = same) {
	return texts.flatMap((text, at) => {
		const indent = require_process.own(/^ */.exec(text)?.[0] ?? "");
		return wrap(require_process.own(text.trimStart()), width - LABEL - indent.length).map((shown, i) => {
			const name = at === 0 && i === 0 ? label : "";
			return require_process.line`${style.dim(require_width.pad(require_process.own(name), LABEL))}${indent}${paint(shown)}`;
		});
	});
}
/** What may be missing, one line each. */
const warningLines = ({ warnings }, options) => labelled("not known", warnings.slice(0, 4).map((text) => require_process.inert(require_process.fromOutside(text.replace(/\.$/, "")))), options, options.style.warn);
/** Paragraphs with a blank line between them; the last line is what to type next. */
function page(paragraphs, next, { width }) {
	const shown = [...paragraphs, nextLines(next, width)].filter((lines) => lines.length > 0);
	return require_process.own(shown.map((lines) => lines.join("\n")).join("\n\n"));
}
/** The command stands alone on its line where it would be broken. */
function nextLines([first], width) {
	if (first === void 0) return [];
	return require_width.columns(first) + 6 <= width ? [require_process.line`Next: ${require_process.own(first)}`] : [require_process.own("Next:"), require_process.own(first)];
}
// src/triage/since.ts
const SPANS = {
	"24h": {
		days: 1,
		label: "last 24 hours"
	},
	"7d": {
		days: 7,
		label: "last 7 days"
	},
	"30d": {
		days: 30,
		label: "last 30 days"
	},
	"90d": {
		days: 90,
		label: "last 90 days"
	}
};
/** `24h`, `7d`, `30d`, `90d`, or a day of the past, which begins at 00:00 UTC; null for anything else. */
function parseSince(text, now) {
	const span = Object.hasOwn(SPANS, text) ? SPANS[text] : void 0;
	if (span) return {
		since: new Date(now.getTime() - span.days * require_time.DAY_MS),
		until: now,
		label: span.label
	};
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
	const since = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(since.getTime()) && since.toISOString().startsWith(text) && since < now ? {
		since,
		until: now,
		label: `since ${text}`
	} : null;
}
// src/cli/triage-messages.ts
/** Usage errors of the commands that read PagerDuty. */
const quoted = (text) => require_process.inertCut(require_process.fromOutside(text), 40);
const NO_KEY_HINT = "Make one in PagerDuty under Integrations, API Access Keys (\"Read-only\" is enough), then: export PAGERDUTY_API_KEY=…, or set it in the options of the Claude Code plugin. pager-triage doctor checks the rest; pager-triage demo needs no key.";
const badId = (option, id) => `--${option} ${quoted(id)} is not a PagerDuty id such as PABC123; it is the last part of the URL in PagerDuty`;
const badUrgency = (text) => `--urgency ${quoted(text)} must be high or low`;
const badSince = (text) => `--since ${quoted(text)} must be 24h, 7d, 30d, 90d or a past day such as 2026-01-31`;
// src/cli/triage.ts
/** PagerDuty is to be asked and no key is set. */
var NoKeyError = class extends require_process.AppError {
	code = "no_key";
	constructor() {
		super("No PagerDuty key is set.", { hint: NO_KEY_HINT });
	}
};
/** Of every command that asks PagerDuty; Claude Code gives its hooks 20 s. */
const DEADLINE_MS = 15e3;
/** Of a long list, a terminal shows so many. */
const MOST_ON_SCREEN = 25;
/** @throws NoKeyError, EndpointError, InvalidKeyError before anything is asked, PagerDutyError */
async function withReader(shell, work, more = {}) {
	const access = require_settings.pagerDutyAccess(shell.env, false);
	if (!access.allowed) throw new NoKeyError();
	const { createReader } = await Promise.resolve().then(() => require("./reader.cjs")).then((n) => n.reader_exports);
	const { endpoint, key, userAgent } = access;
	const reader = createReader({
		endpoint,
		key,
		userAgent,
		clock: shell.clock,
		...require_deadline.deadline(shell, DEADLINE_MS),
		...more
	});
	try {
		return await work(reader);
	} finally {
		await reader.close();
	}
}
/** The document as it is with `--json`, as text for people without. */
function show(shell, args, document, toText) {
	const { stdout } = shell;
	const most = stdout.columns === null ? Number.POSITIVE_INFINITY : MOST_ON_SCREEN;
	const options = {
		...require_layout.layout(stdout),
		now: shell.clock(),
		most
	};
	stdout.print(args.flag("json") ? require_process.inertJson(document, 2) : toText(document, options));
}
/** @throws UsageError */
function noArguments(args, command) {
	const [extra] = args.positionals;
	if (extra !== void 0) throw new require_process.UsageError(require_process.unexpectedArgument(extra, command));
}
/** The ids given with an option; undefined where it was not given. @throws UsageError */
function idsOf(args, option) {
	const ids = args.texts(option);
	const wrong = ids.find((id) => !require_service.SERVICE_ID.test(id));
	if (wrong !== void 0) throw new require_process.UsageError(badId(option, wrong));
	return ids.length === 0 ? void 0 : ids;
}
/** The time of `--since`. @throws UsageError */
function periodOf(args, fallback, now) {
	const text = args.text("since") ?? fallback;
	const period = parseSince(text, now);
	if (period === null) throw new require_process.UsageError(badSince(text));
	return period;
}
Object.defineProperty(exports, "DEADLINE_MS", {
	enumerable: true,
	get: function() {
		return DEADLINE_MS;
	}
});
Object.defineProperty(exports, "NoKeyError", {
	enumerable: true,
	get: function() {
		return NoKeyError;
	}
});
Object.defineProperty(exports, "badUrgency", {
	enumerable: true,
	get: function() {
		return badUrgency;
	}
});
Object.defineProperty(exports, "idsOf", {
	enumerable: true,
	get: function() {
		return idsOf;
	}
});
Object.defineProperty(exports, "labelled", {
	enumerable: true,
	get: function() {
		return labelled;
	}
});
Object.defineProperty(exports, "noArguments", {
	enumerable: true,
	get: function() {
		return noArguments;
	}
});
Object.defineProperty(exports, "page", {
	enumerable: true,
	get: function() {
		return page;
	}
});
Object.defineProperty(exports, "periodOf", {
	enumerable: true,
	get: function() {
		return periodOf;
	}
});
Object.defineProperty(exports, "show", {
	enumerable: true,
	get: function() {
		return show;
	}
});
Object.defineProperty(exports, "table", {
	enumerable: true,
	get: function() {
		return table;
	}
});
Object.defineProperty(exports, "warningLines", {
	enumerable: true,
	get: function() {
		return warningLines;
	}
});
Object.defineProperty(exports, "withReader", {
	enumerable: true,
	get: function() {
		return withReader;
	}
});
Object.defineProperty(exports, "wrap", {
	enumerable: true,
	get: function() {
		return wrap;
	}
});
