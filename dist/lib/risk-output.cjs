// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
const require_level = require("./level.cjs");
const require_words = require("./words.cjs");
const require_text = require("./text2.cjs");
const require_layout = require("./layout.cjs");
// src/report/json.ts
const RISK_SCHEMA = "pager-triage/risk@1";
const RANGE_SCHEMA = "pager-triage/risk-range@1";
/** `risk --json`: docs/schema/risk-1.schema.json. */
const toJson = (assessment, timingMs) => require_process.inertJson({
	schema: RISK_SCHEMA,
	tool: "risk",
	...assessment,
	timingMs
}, 2);
/** `risk --range --json`: docs/schema/risk-range-1.schema.json; the whole as `risk --json` has it, and its commits. */
const toRangeJson = ({ whole, commits, omitted = 0 }, timingMs) => require_process.inertJson({
	schema: RANGE_SCHEMA,
	tool: "risk",
	...whole,
	commits,
	omitted,
	timingMs
}, 2);
// src/report/range-text.ts
const MAX_ROWS = 10;
/** The report of the range as one change, with a line for each commit: what was split shows as a gap between them. */
function toRangeText(range, options) {
	return require_text.toText(range.whole, options, range.commits.length > 0 ? commitLines(range, options) : []);
}
function commitLines({ whole, commits, omitted = 0 }, options) {
	const { width, style } = options;
	const highest = Math.max(...commits.map(({ assessment }) => assessment.score));
	const shown = commits.slice(0, MAX_ROWS);
	const rest = commits.length - shown.length;
	const sum = require_process.line`${require_words.plural(commits.length + omitted, "commit")}: together ${whole.score}, the highest alone ${highest}`;
	return [
		require_process.own(""),
		require_words.cutTo(sum, width),
		...shown.map(({ sha, assessment }) => {
			const level = require_process.line`${require_process.own(assessment.level)} ${assessment.score}`;
			const start = require_process.line`  ${style.dim(require_process.own(sha.slice(0, 10)))}  ${require_text.colourOf(assessment.level, style)(level)}`;
			const files = require_words.cutTo(require_text.size(assessment), width - LEVEL_WIDTH - 14);
			return require_process.line`${start}${require_words.pad(require_process.own(""), LEVEL_WIDTH - level.length)}${files}`;
		}),
		...rest > 0 ? [require_words.cutTo(require_process.line`  ${rest} more, older: pager-triage risk --range A..B --json`, width)] : [],
		...omitted > 0 ? [require_words.cutTo(require_process.line`  ${omitted} not scored one by one, but in the range's score`, width)] : []
	];
}
/** The longest level with its score, and two blanks. */
const LEVEL_WIDTH = Math.max(...require_level.LEVELS.map((level) => level.length)) + 6;
// src/cli/risk-output.ts
/** Prints the report, and writes it as a page to the file of `--html`. @throws ReportFileError */
async function printRisk(shell, { form, file }, { assessment, range, now, totalMs }) {
	shell.stdout.print(await rendered(form));
	if (file === null) return;
	const { writeHtml } = await Promise.resolve().then(() => require("./report-file.cjs"));
	const { toHtml } = await Promise.resolve().then(() => require("./risk-report.cjs"));
	await writeHtml(shell, file, async (options) => toHtml(assessment, {
		...options,
		now,
		range
	}));
	async function rendered(form) {
		if (form === "json") return range ? toRangeJson(range, { total: totalMs }) : toJson(assessment, { total: totalMs });
		if (form === "markdown") return (await Promise.resolve().then(() => require("./markdown.cjs"))).toMarkdown(assessment, {
			now,
			range
		});
		if (form === "sarif") {
			const { toSarif } = await Promise.resolve().then(() => require("./sarif.cjs"));
			const { sha256 } = await Promise.resolve().then(() => require("./report-file.cjs"));
			return toSarif(assessment, {
				version: require_process.VERSION,
				sha256: sha256("hex")
			});
		}
		const options = {
			...require_layout.layout(shell.stdout),
			now
		};
		return range ? toRangeText(range, options) : require_text.toText(assessment, options);
	}
}
exports.printRisk = printRisk;
