require("./rolldown-runtime.cjs");
const require_factors = require("./factors.cjs");
const require_model = require("./model.cjs");
const require_main = require("./main.cjs");
const require_around_lines = require("./around-lines.cjs");
const require_cited = require("./cited.cjs");
const require_summary = require("./summary.cjs");
const require_width = require("./width.cjs");
// src/report/markdown-text.ts
const md = (words, ...values) => String.raw({ raw: words }, ...values);
function codeSpan(text, most = 120, keep = "start") {
	const shown = require_width.cutTo(text, most, keep).replaceAll("`", "ˋ").replaceAll("|", "¦").trim();
	return shown === "" ? "" : `\`${shown}\``;
}
const plainWords = (text) => PLAIN_WORDS.test(text) ? text : codeSpan(text);
const PLAIN_WORDS = /^(?:[\p{L}\p{N} ,.;()%+×·→…’−-]|:(?=[ \d]|$))*$/u;
const markdownOf = (value) => require_main.piecesOf(value).map(pieceMarkdown).join("");
function pieceMarkdown(piece) {
	if (piece.kind === "words") return plainWords(piece.text);
	if (piece.kind === "incident") return incidentMarkdown(piece.number, piece.url);
	return piece.kind === "path" ? codeSpan(piece.text, 100, "end") : codeSpan(piece.text);
}
const incidentMarkdown = (number, url) => url === null ? `\`#${number}\`` : `[#${number}](${linkTarget(url)})`;
const linkTarget = (url) => url.replace(/[^\w:/.?&=#%~+,@-]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
const shaText = (sha) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha) ? sha : `\`${sha.replace(/\W/g, "")}\``;
const row = (...cells) => cells.map(markdownOf);
function tableMarkdown(head, rows) {
	if (rows.length === 0) return null;
	const line = (cells) => `| ${cells.join(" | ")} |`;
	const names = head.map((name) => name.replace(/^>/, ""));
	const rule = head.map((name) => name.startsWith(">") ? "--:" : "---");
	return [
		line(names),
		line(rule),
		...rows.map(line)
	].join("\n");
}
function details(title, head, rows, count = null) {
	const table = tableMarkdown(head, rows);
	if (table === null) return null;
	return `<details>\n<summary>${count === null ? title : `${title} (${count})`}</summary>\n\n${table}${count !== null && count > rows.length ? `\n\n… and ${count - rows.length} more` : ""}\n\n</details>`;
}
// src/report/markdown.ts
const COMMENT_MARKER = md`<!-- pager-triage -->`;
const MAX_FINDINGS = 12;
const MAX_INCIDENTS = 20;
const MAX_FILES = 40;
const MAX_COMMITS = 60;
const report = { render: ({ assessment, range, now }) => toMarkdown(assessment, {
	now,
	range
}) };
function toMarkdown(assessment, { now, range = null }) {
	const sections = [
		headline(assessment),
		findings(assessment, now),
		range && rangeWords(range),
		range && commitTable(range),
		incidentTable(assessment),
		fileTable(assessment),
		scoreTable(assessment),
		FOOTER
	];
	return require_main.own(sections.filter((section) => section !== null).join("\n\n"));
}
const SIGNALS = {
	LOW: md`🟢`,
	MODERATE: md`🟡`,
	ELEVATED: md`🟠`,
	HIGH: md`🔴`,
	CRITICAL: md`🔴`
};
function headline(assessment) {
	const { level, score, range } = assessment;
	const highest = require_model.levelOf(range[1]);
	const words = highest === level ? require_summary.odds(assessment) : require_main.line`at most ${require_main.own(highest)} ${range[1]}, as some data is missing`;
	const title = require_main.phrase`${require_main.ours(require_main.line`${require_main.own(level)} ${score}`)} · ${require_main.ours(words)}`;
	const change = require_main.phrase`${require_main.ours(require_summary.size(assessment))} · ${require_summary.serviceNames(assessment)}`;
	return md`${COMMENT_MARKER}
### ${SIGNALS[level]} ${markdownOf(title)}

${markdownOf(change)}`;
}
function findings(assessment, now) {
	const evidence = require_summary.evidenceLines(assessment, now);
	const shown = require_summary.heaviest(evidence, MAX_FINDINGS);
	const rest = evidence.length - shown.length;
	return tableMarkdown([
		"source",
		"finding",
		">points"
	], [
		...shown,
		...rest > 0 ? [require_summary.note("and", require_main.ours(require_main.plural(rest, "more finding")))] : [],
		...require_around_lines.aroundLines(assessment, now)
	].map(({ label, text, points }) => row(label, text, require_main.ours(points >= .5 ? require_main.signed(points, 0) : require_main.own("")))));
}
const rangeWords = (range) => range.commits.length + (range.omitted ?? 0) < 2 ? null : markdownOf(require_main.ours(require_main.line`${require_summary.commitsTogether(range)}.`));
function commitTable({ commits, omitted = 0 }) {
	return details("Commits", [
		"commit",
		"level",
		">score",
		"change"
	], commits.slice(0, MAX_COMMITS).map(({ sha, assessment }) => [
		shaText(sha),
		md`${SIGNALS[assessment.level]} ${markdownOf(require_main.ours(require_main.own(assessment.level)))}`,
		...row(assessment.score, require_main.ours(require_summary.size(assessment)))
	]), commits.length + omitted);
}
function incidentTable(assessment) {
	const incidents = require_cited.citedIncidents(assessment);
	return details("Incidents", [
		"incident",
		"title",
		"service",
		"created",
		"linked to"
	], incidents.slice(0, MAX_INCIDENTS).map((incident) => row(require_main.incidentPiece(incident), require_main.inert(incident.title), require_factors.serviceName(assessment, incident.service), require_main.ours(require_main.dayAndTime(incident.createdAt)), pointsAt(incident))), incidents.length);
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
	return details("Files", [
		"file",
		">lines",
		">points"
	], files.slice(0, MAX_FILES).map(({ path, additions, deletions, points }) => row(require_main.pathPiece(require_main.inertPath(path)), require_main.ours(require_main.line`+${require_summary.countText(additions)} −${require_summary.countText(deletions)}`), require_main.ours(points >= .05 ? require_main.signed(points) : require_main.own("")))), files.length);
}
function scoreTable(assessment) {
	const rows = require_summary.scoreSteps(assessment).map(({ label, points, to }) => row(require_main.ours(require_main.own(label)), require_main.ours(require_main.signed(points)), to));
	return details("Score breakdown", [
		"step",
		">points",
		">score"
	], [row(require_main.ours(require_main.own("average commit")), require_main.own(""), 50), ...rows]);
}
const FOOTER = md`<sub>50 is the average commit; every 10 points double the odds that a later bug fix touches the change. It does not say that the change will cause an incident.</sub>`;
exports.COMMENT_MARKER = COMMENT_MARKER;
exports.report = report;
exports.toMarkdown = toMarkdown;
