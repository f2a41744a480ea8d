require("./rolldown-runtime.cjs");
const require_assessment = require("./assessment.cjs");
const require_factors = require("./factors.cjs");
const require_facts = require("./facts.cjs");
const require_model = require("./model.cjs");
const require_quiet = require("./quiet.cjs");
const require_main = require("./main.cjs");
const require_advice_lines = require("./advice-lines.cjs");
const require_summary = require("./summary.cjs");
// src/report/text.ts
const MAX_EVIDENCE = 5;
const MAX_LINES = 24;
const NO_FILES = {
	index: "Nothing is staged. Stage a change with git add, then run this again.",
	command: "Nothing is staged. Stage a change with git add, then run this again.",
	commit: "This commit changes no file.",
	range: "This range changes no file.",
	patch: "The patch is empty."
};
function toText(assessment, options, more = []) {
	const { source } = assessment.change;
	if (require_assessment.changesNothing(assessment)) return require_main.own(require_main.wrap(require_main.own(NO_FILES[source]), options.width).join("\n"));
	const unknowns = require_advice_lines.unknownLines(assessment);
	if (require_quiet.isQuiet(assessment) && unknowns.length === 0) return require_main.own([toShortText(assessment, options), ...more].join("\n"));
	const head = [headline(assessment, options), ...require_assessment.isUnread(assessment) ? [] : [sizeLine(assessment, options)]];
	const next = nextLines(assessment, options);
	if (require_assessment.isUnread(assessment) && options.moment === "after") return require_main.own([...head, ...next].join("\n"));
	const space = MAX_LINES - head.length - next.length - 2 - Math.min(more.length, 4);
	const around = [
		...require_advice_lines.liveLines(assessment, options),
		...require_advice_lines.unknownAround(assessment),
		...unknowns
	];
	const rows = tableOf(require_summary.evidenceLines(assessment, options.now), around, space, {
		...options,
		source
	});
	return require_main.own([
		...head,
		...rows.length > 0 ? [require_main.own(""), ...rows] : [],
		...more,
		require_main.own(""),
		...next
	].join("\n"));
}
const sizeLine = (assessment, { width }) => require_main.cutTo(require_main.line`${require_summary.size(assessment)} · ${require_main.phraseText(require_summary.serviceNames(assessment))}`, width);
function tableOf(evidence, around, space, options) {
	for (const most of [
		3,
		2,
		1
	]) for (let count = MAX_EVIDENCE; count > 0; count -= 1) {
		const rows = table([...weightiest(evidence, count, options), ...around], options, most);
		if (rows.length <= space) return rows;
	}
	return table(around, options, 1).slice(0, space);
}
function toShortText(assessment, { width, style, now }) {
	const unknown = require_facts.SCORED_SOURCES.filter((id) => !require_assessment.isWhole(assessment.sources[id])).map((id) => require_main.own(require_advice_lines.SOURCE_WORDS[id]));
	const open = assessment.services.length > 0 ? require_main.line`nothing open on ${require_main.phraseText(require_summary.serviceNames(assessment))}${silenceText(assessment, now)}` : require_main.own("no PagerDuty service affected");
	const gap = require_main.line`not known: ${require_main.listed(unknown, 4)}`;
	const texts = (unknown.length > 0 ? [require_main.line`${gap} (pager-triage risk says why)`, gap] : [open]).map((end) => require_main.line`${assessment.score} · ${require_summary.size(assessment)} · ${end}`);
	const text = texts.find((each) => require_main.columns(each) <= width - 4) ?? require_main.cutTo(texts.at(-1) ?? require_main.own(""), width - 4);
	return require_main.line`${colourOf(assessment.level, style)(require_main.own(assessment.level))} ${text}`;
}
function silenceText({ services, factors }, now) {
	const isInMaintenance = services.some(({ maintenance }) => maintenance?.some((window) => require_facts.isOngoing(window, now)));
	const asides = factors.flatMap(({ id, evidence }) => require_factors.factorOf(id).finding?.aside?.(evidence) ?? []);
	return require_main.line`${require_main.own(isInMaintenance ? " (under maintenance)" : "")}${require_main.own(asides.join(""))}`;
}
function headline(assessment, { style, width }) {
	const { level, score, range } = assessment;
	if (require_assessment.isUnread(assessment)) {
		const why = require_main.own("the files of this change are not known");
		return require_main.cutTo(require_main.line`pager-triage  ${style.warn(require_main.own("not scored"))}: ${why}`, width);
	}
	const bar = require_main.own("█".repeat(Math.round(score / 10)).padEnd(10, "░"));
	const highest = require_model.levelOf(range[1]);
	const words = highest === level ? require_summary.odds(assessment) : require_main.line`at most ${require_main.own(highest)} ${range[1]}: data is missing`;
	const verdict = require_main.line`${require_main.own(level)} ${score}`;
	const space = width - require_main.columns(require_main.line`pager-triage  ${verdict}  `);
	const withBar = require_main.line`${bar}  ${words}`;
	const rest = require_main.columns(withBar) > space ? words : withBar;
	return require_main.line`pager-triage  ${colourOf(level, style)(verdict)}  ${require_main.cutTo(rest, Math.max(0, space))}`;
}
function colourOf(level, style) {
	if (level === "LOW") return style.good;
	return level === "HIGH" || level === "CRITICAL" ? style.bad : style.warn;
}
function weightiest(lines, most, { source, typed, moment }) {
	const shown = require_summary.heaviest(lines, most);
	const rest = lines.length - shown.length;
	const where = source === "index" ? ": pager-triage risk --explain" : " with --explain";
	const hasOptions = typed !== "slash" && moment !== "after";
	return rest > 0 ? [...shown, require_summary.note("", require_main.line`${rest} more${require_main.own(hasOptions ? where : "")}`)] : shown;
}
const NARROW = 72;
function table(evidence, { width, style }, mostLines) {
	if (evidence.length === 0) return [];
	const rows = evidence.map(({ label, text, ...row }) => ({
		...row,
		label: require_main.phraseText(label),
		text: require_main.phraseText(text)
	}));
	const labels = Math.min(Math.max(...rows.map(({ label }) => require_main.columns(label))), Math.max(14, Math.floor(width * .3)));
	const space = width - labels - 2;
	return rows.flatMap(({ label, text, most = width < NARROW ? 3 : 2 }, i) => {
		const shown = rows[i - 1]?.label === label ? require_main.own("") : require_main.cutTo(label, labels, "end");
		const [first = require_main.own(""), ...more] = require_main.wrap(text, space, Math.min(most, mostLines));
		return [require_main.line`${style.dim(require_main.pad(shown, labels))}  ${first}`, ...more.map((part) => require_main.line`${require_main.own(" ".repeat(labels))}  ${part}`)];
	});
}
const MAX_ADVICE = 4;
const START = "Next: ";
function nextLines(assessment, { width, typed = "program", moment = "before", ...time }, most = MAX_ADVICE) {
	return require_advice_lines.adviceLines(assessment, time, {
		typed,
		moment
	}).slice(0, most).flatMap((step) => require_main.wrap(step, Math.max(16, width - 6), 2)).map((text, i) => require_main.line`${require_main.own(i === 0 ? START : " ".repeat(6))}${text}`);
}
const MAX_ROWS = 10;
const report = { render({ assessment, range, now }, { layout }) {
	const options = {
		...layout,
		now
	};
	return toText(assessment, options, range && range.commits.length > 0 ? commitLines(range, options) : []);
} };
function commitLines(range, options) {
	const { width, style } = options;
	const { commits, omitted = 0 } = range;
	const shown = commits.slice(0, MAX_ROWS);
	const rest = commits.length - shown.length;
	return [
		require_main.own(""),
		require_main.cutTo(require_summary.commitsTogether(range), width),
		...shown.map(({ sha, assessment }) => {
			const level = require_main.line`${require_main.own(assessment.level)} ${assessment.score}`;
			const start = require_main.line`  ${style.dim(require_main.own(sha.slice(0, 10)))}  ${colourOf(assessment.level, style)(level)}`;
			const files = require_main.cutTo(require_summary.size(assessment), width - LEVEL_WIDTH - 14);
			return require_main.line`${start}${require_main.pad(require_main.own(""), LEVEL_WIDTH - level.length)}${files}`;
		}),
		...rest > 0 ? [require_main.cutTo(require_main.line`  ${rest} older, with --json`, width)] : [],
		...omitted > 0 ? [require_main.cutTo(require_main.line`  ${omitted} not scored individually, but part of the range's score`, width)] : []
	];
}
const LEVEL_WIDTH = Math.max(...require_model.LEVELS.map((level) => level.length)) + 6;
exports.colourOf = colourOf;
exports.headline = headline;
exports.nextLines = nextLines;
exports.report = report;
exports.sizeLine = sizeLine;
exports.table = table;
exports.toShortText = toShortText;
exports.toText = toText;
