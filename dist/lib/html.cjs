// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
const require_page = require("./page.cjs");
const require_words = require("./words.cjs");
// src/report/html/reliability.ts
const SIZE = 320;
const LEFT = 60;
const SIDE = 252;
/** Predicted against observed: on the diagonal the one is the other; a larger dot stands for more commits. */
function reliabilityCurve(bins) {
	const filled = bins.filter(({ count }) => count > 0).sort((a, b) => a.predicted - b.predicted);
	if (filled.length === 0) return null;
	const top = niceTop(Math.max(...filled.flatMap(({ predicted, observed }) => [predicted, observed])));
	const x = (value) => round$1(LEFT + value / top * SIDE);
	const y = (value) => round$1(8 + (1 - value / top) * SIDE);
	const most = Math.max(...filled.map(({ count }) => count));
	const path = filled.map(({ predicted, observed }, i) => `${i === 0 ? "M" : "L"}${x(predicted)} ${y(observed)}`);
	const dots = filled.map(({ predicted, observed, count }) => require_page.html`<circle class="dot" cx="${x(predicted)}" cy="${y(observed)}" r="${round$1(3 + 5 * Math.sqrt(count / most))}"><title>${require_process.line`${count} commits`}: predicted ${require_page.percent(predicted)}, observed ${require_page.percent(observed)}</title></circle>
`);
	return require_page.html`<div class="chart"><svg viewBox="0 0 ${SIZE} ${300}" role="img" aria-label="Predicted against observed chance; the table below has the figures">
${axes(top, x, y)}
<line class="zero" x1="${x(0)}" y1="${y(0)}" x2="${x(top)}" y2="${y(top)}"/>
<path class="curve" d="${require_process.own(path.join(""))}"/>
${dots}</svg></div>
${figures(filled)}`;
}
/** The least of 10, 20, 50 and 100 % that holds all. */
const niceTop = (most) => [
	.1,
	.2,
	.5
].find((top) => most <= top) ?? 1;
const round$1 = (value) => Math.round(value * 10) / 10;
function axes(top, x, y) {
	const marks = [
		0,
		.5,
		1
	].map((part) => part * top);
	return require_page.html`${marks.map((value) => require_page.html`<line class="grid" x1="${x(0)}" x2="${x(top)}" y1="${y(value)}" y2="${y(value)}"/><line class="grid" x1="${x(value)}" x2="${x(value)}" y1="${y(0)}" y2="${y(top)}"/>
<text x="${x(value)}" y="${y(0) + 18}" text-anchor="middle">${require_page.percent(value)}</text><text x="${52}" y="${y(value) + 4}" text-anchor="end">${require_page.percent(value)}</text>
`)}<text x="${x(top / 2)}" y="${y(0) + 34}" text-anchor="middle">predicted</text>
<text transform="translate(12 ${y(top / 2)}) rotate(-90)" text-anchor="middle">observed</text>`;
}
const figures = (bins) => require_page.table("Predicted against observed", [
	{
		head: "predicted",
		kind: "number"
	},
	{
		head: "observed",
		kind: "number"
	},
	{
		head: "commits",
		kind: "number"
	}
], bins.map(({ predicted, observed, count }) => [
	require_page.html`${require_page.percent(predicted)}`,
	require_page.html`${require_page.percent(observed)}`,
	require_page.html`${count}`
]));
// src/backtest/html.ts
/** `backtest --html`: whether the score and its odds hold in this repository. */
function backtestHtml({ period, commits, laterFixes }, options) {
	const { measured } = laterFixes;
	const days = period ? require_process.own(`${period.from.slice(0, 10)} to ${period.to.slice(0, 10)}`) : require_process.own("none");
	return require_page.page({
		title: require_process.line`Backtest of ${require_words.plural(commits.scored, "commit")} · pager-triage`,
		header: require_page.html`<h1>pager-triage: past commits of this repository</h1>
<dl class="stats"><div><dt>commits</dt><dd>${commits.scored} of ${commits.eligible}</dd></div><div><dt>time</dt><dd>${days}</dd></div><div><dt>followed by a bug fix</dt><dd>${laterFixes.hits} of ${laterFixes.commits}</dd></div></dl>`,
		sections: measured.known ? measuredSections(measured.value) : [require_page.section("result", "Result", require_page.html`<p>Too little data to measure: ${says(measured.why)}.</p>`)],
		notes: require_page.html`<p>A commit counts as followed by a bug fix if a fix within ${require_words.plural(laterFixes.days, "day")} touches the lines it changed. These scores leave out incidents: their state at the time is no longer known.</p>`
	}, options);
}
const says = (why) => require_process.inert(require_process.fromOutside(why));
const measuredSections = ({ score, linesAdded, levels, reliability }) => [
	require_page.section("levels", "Outcomes by level", levelTable(levels), LEVELS_LEAD),
	require_page.section("order", "Score against lines added alone", rankingTable(score, linesAdded), ORDER_LEAD),
	require_page.section("reliability", "Predicted and observed", reliability.known ? reliabilityCurve(reliability.value.bins.map((bin) => ({
		predicted: bin.predicted,
		observed: bin.observed.value,
		count: bin.commits
	}))) : require_page.html`<p>Not known: ${says(reliability.why)}.</p>`, reliability.known ? CURVE_LEAD : null)
];
const LEVELS_LEAD = require_page.html`How often a bug fix followed the commits of a level, absolute and relative to all commits.`;
const ORDER_LEAD = require_page.html`With the 95 % interval of each measure over resampled commits.`;
const CURVE_LEAD = require_page.html`On the dotted line, predictions came true as often as predicted; above it, more often. A larger dot means more commits.`;
const levelTable = (levels) => require_page.table("Later bug fixes by level", [
	{ head: "level" },
	{
		head: "commits",
		kind: "number"
	},
	{
		head: "fixed later",
		kind: "number"
	},
	{
		head: "share",
		kind: "number"
	},
	{
		head: "lift",
		kind: "number"
	}
], levels.map(({ level, commits, hits, precision, lift }) => [
	require_page.html`${require_process.own(level)}`,
	require_page.html`${commits}`,
	require_page.html`${hits}`,
	require_page.html`${precision ? require_page.percent(round(precision.value)) : require_process.own("–")}`,
	require_page.html`${lift === null ? require_process.own("–") : require_process.own(`${lift.toFixed(1)}×`)}`
]));
function rankingTable(score, linesAdded) {
	const row = (label, of) => [
		require_page.html`${require_process.own(label)}`,
		estimate(of(score)),
		estimate(of(linesAdded))
	];
	return require_page.table("How well each ranks past commits", [
		{ head: "measure" },
		{
			head: "score",
			kind: "number"
		},
		{
			head: "lines added",
			kind: "number"
		}
	], [
		row("AUC", ({ auc }) => auc),
		row("average precision", ({ ap }) => ap),
		row("of all fixes, in the riskiest 30 %", ({ captures }) => captures[1])
	]);
}
const estimate = ({ value, low, high }) => require_page.html`${require_process.own(`${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`)}`;
const round = (part) => Math.round(part * 1e3) / 1e3;
exports.backtestHtml = backtestHtml;
