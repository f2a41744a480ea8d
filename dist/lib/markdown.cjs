// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_factors = require("./factors.cjs");
const require_level = require("./level.cjs");
const require_process = require("./process.cjs");
const require_phrase = require("./phrase.cjs");
const require_words = require("./words.cjs");
const require_cited = require("./cited.cjs");
const require_text = require("./text2.cjs");
const require_width = require("./width.cjs");
const require_score_steps = require("./score-steps.cjs");
// src/report/markdown-text.ts
/** Literal parts are Markdown of our own; nothing but Markdown and numbers can be put in. */
const md = (words, ...values) => String.raw({ raw: words }, ...values);
/**
* Foreign text as a code span, where neither mentions nor references, emoji, links, images or HTML mean anything. The
* two characters that could end the span or its table cell are replaced by others that look the same.
*/
function codeSpan(text, most = 120, keep = "start") {
	const shown = require_width.cutTo(text, most, keep).replaceAll("`", "ˋ").replaceAll("|", "¦").trim();
	return shown === "" ? "" : `\`${shown}\``;
}
/** Our own words as they are; what is not made of plain words and numbers is a code span. */
function plainWords(text) {
	return PLAIN_WORDS.test(text) ? text : codeSpan(text);
}
const PLAIN_WORDS = /^(?:[\p{L}\p{N} ,.;()%+×·→…’−-]|:(?=[ \d]|$))*$/u;
/** A sentence: our words as they are, foreign text quoted, incidents as links. */
const markdownOf = (value) => require_phrase.piecesOf(value).map(pieceMarkdown).join("");
function pieceMarkdown(piece) {
	if (piece.kind === "words") return plainWords(piece.text);
	if (piece.kind === "incident") return incidentMarkdown(piece.number, piece.url);
	return piece.kind === "path" ? codeSpan(piece.text, 100, "end") : codeSpan(piece.text);
}
/** `#4521` alone would be an issue of the repository. */
const incidentMarkdown = (number, url) => url === null ? `\`#${number}\`` : `[#${number}](${linkTarget(url)})`;
/** @param url https, as the WHATWG parser writes it; what ends a link or a cell is percent-encoded */
const linkTarget = (url) => url.replace(/[^\w:/.?&=#%~+,@-]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
/** A commit's full hash as it stands, which GitHub and GitLab make a link of. */
const shaText = (sha) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha) ? sha : `\`${sha.replace(/\W/g, "")}\``;
const row = (...cells) => cells.map(markdownOf);
/** Null without rows. A column whose head begins with `>` holds numbers. */
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
/**
* A table that is folded away.
* @param count of all that there is, where the table may hold fewer
*/
function details(title, count, table, most = 0) {
	if (table === null) return null;
	return `<details>\n<summary>${count === null ? title : `${title} (${count})`}</summary>\n\n${table}${count !== null && count > most ? `\n\n… and ${count - most} more` : ""}\n\n</details>`;
}
// src/report/markdown.ts
/** The first line of the report, by which a later run finds its own comment. */
const COMMENT_MARKER = md`<!-- pager-triage -->`;
const MOST_FINDINGS = 12;
const MOST_INCIDENTS = 20;
const MOST_FILES = 40;
const MOST_COMMITS = 60;
const report = { render: ({ assessment, range, now }) => toMarkdown(assessment, {
	now,
	range
}) };
/** The report as a comment on a pull request: safe to post in GitHub and in GitLab, whatever the texts hold. */
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
	return require_process.own(sections.filter((section) => section !== null).join("\n\n"));
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
	const highest = require_level.levelOf(range[1]);
	const words = highest === level ? require_text.odds(assessment) : require_process.line`at most ${require_process.own(highest)} ${range[1]}, as some data is missing`;
	const title = require_phrase.phrase`${require_phrase.ours(require_process.line`${require_process.own(level)} ${score}`)} · ${require_phrase.ours(words)}`;
	const change = require_phrase.phrase`${require_phrase.ours(require_text.size(assessment))} · ${require_text.serviceNames(assessment)}`;
	return md`${COMMENT_MARKER}
### ${SIGNALS[level]} ${markdownOf(title)}

${markdownOf(change)}`;
}
/** The evidence, what the team's policy says, what is not known. */
function findings(assessment, now) {
	const evidence = require_text.evidenceLines(assessment, now);
	const shown = require_text.heaviest(evidence, MOST_FINDINGS);
	const rest = evidence.length - shown.length;
	const more = {
		label: require_phrase.ours(require_process.own("and")),
		text: require_phrase.ours(require_words.plural(rest, "more finding")),
		points: 0
	};
	return tableMarkdown([
		"source",
		"finding",
		">points"
	], [
		...shown,
		...rest > 0 ? [more] : [],
		...require_text.liveLines(assessment, now),
		...require_text.policyLines(assessment),
		...require_text.unknownAround(assessment),
		...require_text.unknownLines(assessment).slice(0, MOST_FINDINGS)
	].map(({ label, text, points }) => row(label, text, require_phrase.ours(points >= .5 ? require_words.signed(points, 0) : require_process.own("")))));
}
function rangeWords({ whole, commits, omitted = 0 }) {
	if (commits.length + omitted < 2) return null;
	const highest = Math.max(...commits.map(({ assessment }) => assessment.score));
	const count = require_phrase.ours(require_words.plural(commits.length + omitted, "commit"));
	return markdownOf(require_phrase.phrase`${count}: ${whole.score} together, at most ${highest} alone.`);
}
function commitTable({ commits, omitted = 0 }) {
	const rows = commits.slice(0, MOST_COMMITS).map(({ sha, assessment }) => [
		shaText(sha),
		md`${SIGNALS[assessment.level]} ${markdownOf(require_phrase.ours(require_process.own(assessment.level)))}`,
		md`${assessment.score}`,
		markdownOf(require_phrase.ours(require_text.size(assessment)))
	]);
	const table = tableMarkdown([
		"commit",
		"level",
		">score",
		"change"
	], rows);
	return details("Commits", commits.length + omitted, table, rows.length);
}
function incidentTable(assessment) {
	const incidents = require_cited.citedIncidents(assessment);
	const table = tableMarkdown([
		"incident",
		"title",
		"service",
		"created",
		"linked to"
	], incidents.slice(0, MOST_INCIDENTS).map((incident) => row(require_phrase.incidentPiece(incident), require_process.inert(incident.title), require_factors.serviceName(assessment, incident.service), require_phrase.ours(require_words.dayAndTime(incident.createdAt)), pointsAt(incident))));
	return details("Incidents", incidents.length, table, MOST_INCIDENTS);
}
/** `src/charge.ts (fix commits) and 2 more` */
function pointsAt({ isOpen, pointsAt: links }) {
	const [first] = links;
	if (first === void 0) return require_phrase.ours(require_process.own(isOpen ? "open now" : ""));
	const [path, link] = first;
	const rest = links.size > 1 ? require_process.line` and ${links.size - 1} more` : require_process.own("");
	return require_phrase.phrase`${require_phrase.pathPiece(require_process.inertPath(path))} (${require_phrase.ours(require_factors.linkWords(link))})${require_phrase.ours(rest)}`;
}
function fileTable(assessment) {
	const files = require_cited.citedFiles(assessment);
	const rows = files.slice(0, MOST_FILES).map((file) => [
		codeSpan(require_process.inertPath(file.path), 100, "end"),
		markdownOf(require_phrase.ours(require_process.line`+${count(file.additions)} −${count(file.deletions)}`)),
		markdownOf(require_phrase.ours(file.points >= .05 ? require_words.signed(file.points) : require_process.own("")))
	]);
	return details("Files", files.length, tableMarkdown([
		"file",
		">lines",
		">points"
	], rows), MOST_FILES);
}
const count = (lines) => lines === null ? require_process.own("?") : require_process.line`${lines}`;
function scoreTable(assessment) {
	const steps = require_score_steps.scoreSteps(assessment);
	return details("Score breakdown", null, tableMarkdown([
		"step",
		">points",
		">score"
	], [[
		md`average commit`,
		md``,
		md`${50}`
	], ...steps.map(({ label, points, to }) => [
		markdownOf(require_phrase.ours(require_process.own(label))),
		markdownOf(require_phrase.ours(require_words.signed(points))),
		md`${to}`
	])]));
}
const FOOTER = md`<sub>50 is the average commit; every 10 points double the odds that a later bug fix touches the change. It does not say that the change will cause an incident.</sub>`;
exports.COMMENT_MARKER = COMMENT_MARKER;
exports.report = report;
exports.toMarkdown = toMarkdown;
