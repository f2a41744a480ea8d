// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_level = require("./level.cjs");
const require_width = require("./width.cjs");
const require_process = require("./process.cjs");
const require_words = require("./words.cjs");
const require_text = require("./text2.cjs");
// src/report/range-text.ts
const MAX_ROWS = 10;
const report = { render: ({ assessment, range, now }, { layout }) => range ? toRangeText(range, {
	...layout,
	now
}) : require_text.toText(assessment, {
	...layout,
	now
}) };
/** The report of the range as one change, with a line for each commit: what was split shows as a gap between them. */
function toRangeText(range, options) {
	return require_text.toText(range.whole, options, range.commits.length > 0 ? commitLines(range, options) : []);
}
function commitLines({ whole, commits, omitted = 0 }, options) {
	const { width, style } = options;
	const highest = Math.max(...commits.map(({ assessment }) => assessment.score));
	const shown = commits.slice(0, MAX_ROWS);
	const rest = commits.length - shown.length;
	const sum = require_process.line`${require_words.plural(commits.length + omitted, "commit")}: ${whole.score} together, at most ${highest} alone`;
	return [
		require_process.own(""),
		require_width.cutTo(sum, width),
		...shown.map(({ sha, assessment }) => {
			const level = require_process.line`${require_process.own(assessment.level)} ${assessment.score}`;
			const start = require_process.line`  ${style.dim(require_process.own(sha.slice(0, 10)))}  ${require_text.colourOf(assessment.level, style)(level)}`;
			const files = require_width.cutTo(require_text.size(assessment), width - LEVEL_WIDTH - 14);
			return require_process.line`${start}${require_width.pad(require_process.own(""), LEVEL_WIDTH - level.length)}${files}`;
		}),
		...rest > 0 ? [require_width.cutTo(require_process.line`  ${rest} older: pager-triage risk --range A..B --json`, width)] : [],
		...omitted > 0 ? [require_width.cutTo(require_process.line`  ${omitted} not scored individually, but part of the range's score`, width)] : []
	];
}
/** The longest level with its score, and two blanks. */
const LEVEL_WIDTH = Math.max(...require_level.LEVELS.map((level) => level.length)) + 6;
exports.report = report;
exports.toRangeText = toRangeText;
