require("./rolldown-runtime.cjs");
const require_assessment = require("./assessment.cjs");
const require_factors = require("./factors.cjs");
const require_facts = require("./facts.cjs");
const require_model = require("./model.cjs");
const require_layout = require("./layout.cjs");
const require_width = require("./width.cjs");
const require_main = require("./main.cjs");
const require_around_lines = require("./around-lines.cjs");
const require_summary = require("./summary.cjs");
// src/report/advice-lines.ts
const adviceLines = (assessment, now, reading) => assessment.advice.map((advice) => adviceText(advice, assessment, now, reading));
function adviceText(advice, assessment, now, { typed, moment }) {
	const isAfter = moment === "after";
	const { verb, next } = isAfter ? PUSH : STEPS[assessment.change.source];
	const program = require_main.own(typed === "slash" ? "/triage:" : "pager-triage ");
	switch (advice.kind) {
		case "resolve-conflicts": return require_main.own("resolve the conflicts, then git add them");
		case "read-incident": return require_main.line`read incident #${advice.number} before you ${require_main.own(verb)}: ${program}detail ${advice.number}`;
		case "wait": {
			const start = require_main.own(isAfter ? "do not push until" : "wait until");
			return require_main.line`${start} ${require_main.clockTime(advice.until, now)}, when the freeze ${require_main.inert(advice.freeze)} ends`;
		}
		case "tell": {
			const people = advice.people.map(({ name, service, until }) => {
				const end = until === null ? require_main.own("") : require_main.line`, until ${require_main.clockTime(until, now)}`;
				return require_main.line`${require_main.inert(name)} (${require_factors.serviceName(assessment, service)}${end})`;
			});
			return require_main.line`notify the on-call: ${require_main.listed(people, 2)}`;
		}
		case "find-somebody": {
			const names = advice.services.map((id) => require_factors.serviceName(assessment, id));
			const end = advice.until === null ? require_main.own("") : require_main.line` until ${require_main.clockTime(advice.until, now)}`;
			return require_main.line`arrange cover for ${require_main.listed(names, 2)} first: nobody is on call${end}`;
		}
		case "watch": return require_main.line`watch ${require_factors.serviceName(assessment, advice.service)} yourself: under maintenance until ${require_main.clockTime(advice.until, now)}, so no incidents are opened`;
		case "split": return isAfter ? require_main.line`consider splitting the commit before you push, largest file first: ${require_main.inertPath(advice.path)}` : require_main.line`split the commit, largest file first: git commit -- ${require_main.inertPath(advice.path)}`;
		case "make-known": {
			if (require_assessment.isUnread(assessment)) return scoreAfterwards(program, moment);
			const rerun = require_main.line`rerun: ${program}risk${require_main.own(isAfter ? " --commit HEAD" : "")}`;
			return assessment.level === "CRITICAL" ? require_main.line`fix what is "not known" and rerun before you ${require_main.own(verb)}` : require_main.line`${require_main.own(verb)}, or fix what is "not known" and ${rerun}`;
		}
		case "read-evidence":
			if (require_assessment.isUnread(assessment)) return scoreAfterwards(program, moment);
			return assessment.level === "CRITICAL" ? require_main.line`read the evidence before you ${require_main.own(verb)}` : require_main.line`read the evidence, then ${require_main.own(next)}`;
	}
}
const scoreAfterwards = (program, moment) => require_main.line`${require_main.own(moment === "after" ? "score it before you push" : "run the command, then score what it made")}: ${program}risk --commit HEAD`;
const STEPS = {
	index: {
		verb: "commit",
		next: "git commit"
	},
	command: {
		verb: "commit",
		next: "git commit"
	},
	commit: {
		verb: "deploy",
		next: "deploy or revert it"
	},
	range: {
		verb: "merge",
		next: "merge"
	},
	patch: {
		verb: "apply it",
		next: "apply it"
	}
};
const PUSH = {
	verb: "push",
	next: "git push"
};
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
	if (require_assessment.changesNothing(assessment)) return require_main.own(require_layout.wrap(require_main.own(NO_FILES[source]), options.width).join("\n"));
	const unknowns = require_around_lines.unknownLines(assessment);
	if (isQuiet(assessment) && unknowns.length === 0) return require_main.own([toShortText(assessment, options), ...more].join("\n"));
	const head = [headline(assessment, options), ...require_assessment.isUnread(assessment) ? [] : [sizeLine(assessment, options)]];
	const next = nextLines(assessment, options);
	if (require_assessment.isUnread(assessment) && options.moment === "after") return require_main.own([...head, ...next].join("\n"));
	const space = MAX_LINES - head.length - next.length - 2 - Math.min(more.length, 4);
	const around = [
		...require_around_lines.liveLines(assessment, options.now),
		...require_around_lines.unknownAround(assessment),
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
const sizeLine = (assessment, { width }) => require_width.cutTo(require_main.line`${require_summary.size(assessment)} · ${require_main.phraseText(require_summary.serviceNames(assessment))}`, width);
function tableOf(evidence, around, space, options) {
	for (const most of [2, 1]) for (let count = MAX_EVIDENCE; count > 0; count -= 1) {
		const rows = table([...weightiest(evidence, count, options), ...around], options, most);
		if (rows.length <= space) return rows;
	}
	return table(around, options, 1).slice(0, space);
}
const isQuiet = ({ level, factors, policy, decision }) => level === "LOW" && decision.action === "pass" && policy.length === 0 && !factors.some(({ id }) => require_factors.factorOf(id).finding?.isNeverQuiet);
function toShortText(assessment, { width, style, now }) {
	const unknown = require_facts.SCORED_SOURCES.filter((id) => !require_assessment.isWhole(assessment.sources[id])).map((id) => require_main.own(require_around_lines.SOURCE_WORDS[id]));
	const open = assessment.services.length > 0 ? require_main.line`nothing open on ${require_main.phraseText(require_summary.serviceNames(assessment))}${silenceText(assessment, now)}` : require_main.own("no PagerDuty service affected");
	const gap = require_main.line`not known: ${require_main.listed(unknown, 4)}`;
	const texts = (unknown.length > 0 ? [require_main.line`${gap} (pager-triage risk says why)`, gap] : [open]).map((end) => require_main.line`${assessment.score} · ${require_summary.size(assessment)} · ${end}`);
	const text = texts.find((each) => require_width.columns(each) <= width - 4) ?? require_width.cutTo(texts.at(-1) ?? require_main.own(""), width - 4);
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
		return require_width.cutTo(require_main.line`pager-triage  ${style.warn(require_main.own("not scored"))}: ${why}`, width);
	}
	const bar = require_main.own("█".repeat(Math.round(score / 10)).padEnd(10, "░"));
	const highest = require_model.levelOf(range[1]);
	const words = highest === level ? require_summary.odds(assessment) : require_main.line`at most ${require_main.own(highest)} ${range[1]}: data is missing`;
	const start = require_main.line`pager-triage  ${require_main.own(level)} ${score}  ${bar}  `;
	const coloured = require_main.line`pager-triage  ${colourOf(level, style)(require_main.line`${require_main.own(level)} ${score}`)}  ${bar}  `;
	return require_main.line`${coloured}${require_width.cutTo(words, Math.max(0, width - require_width.columns(start)))}`;
}
function colourOf(level, style) {
	if (level === "LOW") return style.good;
	return level === "HIGH" || level === "CRITICAL" ? style.bad : style.warn;
}
function weightiest(lines, most, { source, typed, moment }) {
	const shown = require_summary.heaviest(lines, most);
	const rest = lines.length - shown.length;
	const where = source === "index" ? ": pager-triage risk --json" : " with --json";
	const hasOptions = typed !== "slash" && moment !== "after";
	return rest > 0 ? [...shown, require_summary.note("", require_main.line`${rest} more${require_main.own(hasOptions ? where : "")}`)] : shown;
}
function table(evidence, { width, style }, mostLines) {
	if (evidence.length === 0) return [];
	const rows = evidence.map(({ label, text, ...row }) => ({
		...row,
		label: require_main.phraseText(label),
		text: require_main.phraseText(text)
	}));
	const labels = Math.min(Math.max(...rows.map(({ label }) => require_width.columns(label))), Math.max(14, Math.floor(width * .3)));
	const space = width - labels - 2;
	return rows.flatMap(({ label, text, points, most = 2 }, i) => {
		const shown = rows[i - 1]?.label === label ? require_main.own("") : require_width.cutTo(label, labels, "end");
		const worth = points >= .5 ? require_main.line`+${Math.round(points)}` : require_main.own("");
		const room = worth === "" ? space : space - 5;
		const [first = require_main.own(""), ...more] = require_layout.wrap(text, room, Math.min(most, mostLines));
		const row = require_main.line`${style.dim(require_width.pad(shown, labels))}  ${first}`;
		return [worth === "" ? row : require_main.line`${row}${require_main.own(" ".repeat(Math.max(1, space - require_width.columns(first) - require_width.columns(worth))))}${style.strong(worth)}`, ...more.map((part) => require_main.line`${require_main.own(" ".repeat(labels))}  ${part}`)];
	});
}
const MAX_ADVICE = 4;
function nextLines(assessment, { width, now, typed = "program", moment = "before" }) {
	const [first = require_main.own(""), ...more] = adviceLines(assessment, now, {
		typed,
		moment
	}).slice(0, MAX_ADVICE);
	return [...require_layout.wrap(require_main.line`Next: ${first}`, width, 2), ...more.map((text) => require_main.line`      ${require_width.cutTo(text, Math.max(0, width - 6))}`)];
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
		require_width.cutTo(require_summary.commitsTogether(range), width),
		...shown.map(({ sha, assessment }) => {
			const level = require_main.line`${require_main.own(assessment.level)} ${assessment.score}`;
			const start = require_main.line`  ${style.dim(require_main.own(sha.slice(0, 10)))}  ${colourOf(assessment.level, style)(level)}`;
			const files = require_width.cutTo(require_summary.size(assessment), width - LEVEL_WIDTH - 14);
			return require_main.line`${start}${require_width.pad(require_main.own(""), LEVEL_WIDTH - level.length)}${files}`;
		}),
		...rest > 0 ? [require_width.cutTo(require_main.line`  ${rest} older: pager-triage risk --range A..B --json`, width)] : [],
		...omitted > 0 ? [require_width.cutTo(require_main.line`  ${omitted} not scored individually, but part of the range's score`, width)] : []
	];
}
const LEVEL_WIDTH = Math.max(...require_model.LEVELS.map((level) => level.length)) + 6;
exports.colourOf = colourOf;
exports.headline = headline;
exports.isQuiet = isQuiet;
exports.nextLines = nextLines;
exports.report = report;
exports.sizeLine = sizeLine;
exports.table = table;
exports.toShortText = toShortText;
exports.toText = toText;
