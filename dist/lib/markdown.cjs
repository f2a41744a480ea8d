require("./rolldown-runtime.cjs");
const require_factors = require("./factors.cjs");
const require_model = require("./model.cjs");
const require_main = require("./main.cjs");
const require_advice_lines = require("./advice-lines.cjs");
const require_cited = require("./cited.cjs");
const require_summary = require("./summary.cjs");
const require_markdown_text = require("./markdown-text.cjs");
// src/report/markdown.ts
const COMMENT_MARKER = require_markdown_text.md`<!-- pager-triage -->`;
const MAX_FINDINGS = 12;
const MAX_INCIDENTS = 20;
const MAX_FILES = 40;
const MAX_COMMITS = 60;
const report = { render: ({ assessment, range, now, origin }, { version }) => toMarkdown(assessment, {
	now,
	range,
	origin,
	version
}) };
function toMarkdown(assessment, { now, range = null, origin = null, version = "" }) {
	const sections = [
		headline(assessment, origin),
		nextSteps(assessment, now),
		findings(assessment, now),
		range && rangeWords(range),
		range && commitTable(range),
		incidentTable(assessment),
		fileTable(assessment),
		scoreTable(assessment),
		footer(now, version)
	];
	return require_main.own(sections.filter((section) => section !== null).join("\n\n"));
}
const SIGNALS = {
	LOW: require_markdown_text.md`🟢`,
	MODERATE: require_markdown_text.md`🟡`,
	ELEVATED: require_markdown_text.md`🟠`,
	HIGH: require_markdown_text.md`🔴`,
	CRITICAL: require_markdown_text.md`🔴`
};
function headline(assessment, origin) {
	const { level, score, range } = assessment;
	const highest = require_model.levelOf(range[1]);
	const words = highest === level ? require_summary.odds(assessment) : require_main.line`at most ${require_main.own(highest)} ${range[1]}, as some data is missing`;
	const title = require_main.phrase`${require_main.ours(require_main.line`${require_main.own(level)} ${score}`)} · ${require_main.ours(words)}`;
	const change = require_main.phrase`${require_main.ours(require_summary.size(assessment))} · ${require_summary.serviceNames(assessment)}`;
	return require_markdown_text.md`${COMMENT_MARKER}
### ${SIGNALS[level]} ${require_markdown_text.markdownOf(title)}

${require_markdown_text.markdownOf(change)}${origin === null ? require_markdown_text.md`` : require_markdown_text.md`\\
${require_markdown_text.markdownOf(require_summary.originPhrase(assessment, origin))}`}`;
}
const MAX_ADVICE = 4;
function nextSteps(assessment, now) {
	const steps = require_advice_lines.adviceLines(assessment, { now }, {
		typed: "program",
		moment: "before"
	}).slice(0, MAX_ADVICE);
	return steps.length === 0 ? null : steps.map((step, i) => require_markdown_text.md`${i + 1}. ${require_markdown_text.markdownOf(require_main.ours(step))}`).reduce((all, step) => require_markdown_text.md`${all}
${step}`, require_markdown_text.md`**Next**
`);
}
function findings(assessment, now) {
	const evidence = require_summary.evidenceLines(assessment, now);
	const shown = require_summary.heaviest(evidence, MAX_FINDINGS);
	const rest = evidence.length - shown.length;
	const rows = [
		...shown,
		...rest > 0 ? [require_summary.note("and", require_main.ours(require_main.plural(rest, "more finding")))] : [],
		...require_advice_lines.aroundLines(assessment, { now })
	];
	return require_markdown_text.tableMarkdown(["source", "finding"], rows.map(({ label, text }) => require_markdown_text.row(label, text)));
}
const rangeWords = (range) => range.commits.length + (range.omitted ?? 0) < 2 ? null : require_markdown_text.markdownOf(require_main.ours(require_main.line`${require_summary.commitsTogether(range)}.`));
function commitTable({ commits, omitted = 0 }) {
	const rows = commits.slice(0, MAX_COMMITS).map(({ sha, assessment }) => [
		require_markdown_text.shaText(sha),
		require_markdown_text.md`${SIGNALS[assessment.level]} ${require_markdown_text.markdownOf(require_main.ours(require_main.own(assessment.level)))}`,
		...require_markdown_text.row(assessment.score, require_main.ours(require_summary.size(assessment)))
	]);
	return require_markdown_text.details("Commits", [
		"commit",
		"level",
		">score",
		"change"
	], rows, commits.length + omitted);
}
function incidentTable(assessment) {
	const incidents = require_cited.citedIncidents(assessment);
	const rows = incidents.slice(0, MAX_INCIDENTS).map((incident) => require_markdown_text.row(require_main.incidentPiece(incident), require_main.inert(incident.title), require_factors.serviceName(assessment, incident.service), require_main.ours(require_main.dayAndTime(incident.createdAt)), pointsAt(incident)));
	return require_markdown_text.details("Incidents", [
		"incident",
		"title",
		"service",
		"created",
		"linked to"
	], rows, incidents.length);
}
function pointsAt({ isOpen, pointsAt: links }) {
	const [first] = links;
	if (first === void 0) return require_main.ours(require_main.own(isOpen ? "open now" : ""));
	const [path, link] = first;
	const rest = links.size > 1 ? require_main.line` and ${links.size - 1} more` : require_main.own("");
	return require_main.phrase`${require_main.pathPiece(require_main.inertPath(path))} (${require_main.ours(require_factors.linkWords(link))})${require_main.ours(rest)}`;
}
function fileTable(assessment) {
	const files = require_cited.citedFiles(assessment);
	const rows = files.slice(0, MAX_FILES).map(({ path, additions, deletions }) => require_markdown_text.row(require_main.pathPiece(require_main.inertPath(path)), require_main.ours(require_main.line`+${require_summary.countText(additions)} −${require_summary.countText(deletions)}`)));
	return require_markdown_text.details("Files", ["file", ">lines"], rows, files.length);
}
function scoreTable(assessment) {
	const rows = require_summary.scoreSteps(assessment).map(({ label, points, to }) => require_markdown_text.row(require_main.ours(require_main.own(label)), require_main.ours(require_main.signed(points)), to));
	const first = require_markdown_text.row(require_main.ours(require_main.own("average commit")), require_main.own(""), 50);
	const sum = require_markdown_text.row(require_main.ours(require_main.own("score")), require_main.own(""), assessment.score);
	return require_markdown_text.details("Score breakdown", [
		"step",
		">points",
		">score"
	], [
		first,
		...rows,
		sum
	]);
}
const footer = (now, version) => require_markdown_text.md`<sub>50 is the average commit; every 10 points double the odds that a later bug fix touches the change. It does not say that the change will cause an incident. ${require_markdown_text.markdownOf(require_main.ours(require_main.dayAndTime(now.toISOString())))}${version === "" ? require_markdown_text.md`` : require_markdown_text.md`, pager-triage ${require_markdown_text.markdownOf(require_main.ours(require_main.own(version)))}`}.</sub>`;
exports.COMMENT_MARKER = COMMENT_MARKER;
exports.report = report;
exports.toMarkdown = toMarkdown;
