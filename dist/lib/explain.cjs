require("./rolldown-runtime.cjs");
const require_assessment = require("./assessment.cjs");
const require_factors = require("./factors.cjs");
const require_facts = require("./facts.cjs");
const require_model = require("./model.cjs");
const require_main = require("./main.cjs");
const require_advice_lines = require("./advice-lines.cjs");
const require_summary = require("./summary.cjs");
const require_text = require("./text.cjs");
// src/report/explain.ts
const report = { render: ({ assessment, now }, { layout }) => toExplanation(assessment, {
	...layout,
	now
}) };
function toExplanation(assessment, options) {
	if (require_assessment.changesNothing(assessment) || require_assessment.isUnread(assessment)) return require_text.toText(assessment, options);
	const unknown = require_text.table(require_advice_lines.unknownLines(assessment), options, 3);
	return require_main.own([
		require_text.headline(assessment, options),
		require_text.sizeLine(assessment, options),
		require_main.own(""),
		...require_main.table(COLUMNS, [...pointRows(assessment, options), ...sumRow(assessment)], options),
		require_main.own(""),
		...zeroLines(assessment, options),
		...unknown.length > 0 ? [require_main.own(""), ...unknown] : [],
		require_main.own(""),
		...scaleLines(options)
	].join("\n"));
}
const COLUMNS = [
	{
		head: "points",
		right: true
	},
	{
		head: "score",
		right: true
	},
	{
		head: "for",
		flexible: true
	}
];
function pointRows(assessment, options) {
	const steps = require_summary.stepped(assessment.factors);
	const room = options.width - 15;
	return [[
		require_main.own(""),
		tenths(50),
		require_main.own("average commit")
	], ...steps.flatMap(({ of, points, to }) => {
		const because = becauseOf(of, assessment, options);
		const label = require_main.own(require_factors.factorOf(of.id).label);
		const text = because === "" ? label : require_main.line`${label}: ${because}`;
		const [first = require_main.own(""), ...more] = require_main.wrap(text, room - 2, MAX_LINES);
		return [[
			require_main.signed(points),
			tenths(to),
			first
		], ...more.map((text) => [
			require_main.own(""),
			require_main.own(""),
			require_main.line`  ${text}`
		])];
	})];
}
const MAX_LINES = 6;
function becauseOf(factor, assessment, { now }) {
	if (factor.id === "baseline") return require_main.own(assessment.probability === null ? "a change with none of the following" : "a change with none of the following, by this repository's calibration");
	const { services, dependencies } = assessment;
	const text = require_factors.factorOf(factor.id).finding?.line.text(factor, {
		services,
		dependencies,
		now
	}) ?? null;
	const path = factor.path === null ? require_main.own("") : require_main.inertPath(factor.path);
	if (text === null) return path;
	return path === "" ? require_main.phraseText(text) : require_main.line`${path}: ${require_main.phraseText(text)}`;
}
function sumRow({ factors, score }) {
	const sum = require_summary.stepped(factors).at(-1)?.to ?? 50;
	const how = sum === score ? "" : sum > 100 ? "capped at 100" : sum < 0 ? "no lower than 0" : "rounded";
	return [[
		require_main.own(""),
		require_main.line`${score}`,
		require_main.own(how === "" ? "score" : `score, ${how}`)
	]];
}
function zeroLines({ factors, sources }, { width, style }) {
	const found = new Set(factors.map(({ id }) => id));
	const rest = require_factors.FACTORS.filter(({ id }) => !found.has(id));
	const isOpen = ({ most }) => require_facts.SOURCE_IDS.some((id) => id in most && !require_assessment.isWhole(sources[id]));
	return [["No points for", rest.filter((kind) => !isOpen(kind))], ["Not known", rest.filter(isOpen)]].flatMap(([start, kinds]) => kinds.length === 0 ? [] : require_main.wrap(require_main.own(`${start}: ${kinds.map(({ label }) => label).join(", ")}`), width, 4).map(style.dim));
}
const scaleLines = ({ width, style }) => require_main.wrap(require_main.own(`Every 10 points double the odds that a later bug fix touches the change. ${require_model.LEVELS.map((level) => `${level} from ${require_model.lowestScore(level)}`).join(", ")}`), width, 5).map((text) => style.dim(text));
const tenths = (score) => require_main.own(score.toFixed(1));
exports.report = report;
exports.toExplanation = toExplanation;
