require("./rolldown-runtime.cjs");
const require_main = require("./main.cjs");
const require_factors = require("./factors.cjs");
require("./facts.cjs");
const require_model = require("./model.cjs");
const require_advice_lines = require("./advice-lines.cjs");
const require_cited = require("./cited.cjs");
const require_summary = require("./summary.cjs");
const require_charts = require("./charts.cjs");
const require_page = require("./page.cjs");
const require_timeline = require("./timeline.cjs");
// src/report/html/change-tables.ts
const MAX_FILES$1 = 40;
const MAX_INCIDENTS$1 = 30;
const MAX_COMMITS = 60;
const fileTable = (files, assessment) => require_page.table("Changed files", [
	"file",
	"status",
	">lines",
	"services",
	">incidents"
], files.slice(0, MAX_FILES$1).map(({ path, status, additions, deletions, incidents, services }) => [
	require_page.pathHtml(require_main.inertPath(path)),
	require_main.own(status),
	require_main.line`+${require_summary.countText(additions)} −${require_summary.countText(deletions)}`,
	services.map((id, i) => require_page.html`${require_main.own(i === 0 ? "" : ", ")}${require_page.foreign(require_factors.serviceName(assessment, id), 60)}`),
	incidents === 0 ? null : incidents
]), require_page.andMore(files.length, MAX_FILES$1, "file"));
const incidentTable = (incidents, assessment) => require_page.table("Incidents", [
	"incident",
	"+title",
	"service",
	"created",
	"status",
	"priority",
	"urgency"
], incidents.slice(0, MAX_INCIDENTS$1).map((incident) => [
	require_page.incidentHtml(incident),
	require_page.foreign(require_main.inert(incident.title)),
	require_page.foreign(require_factors.serviceName(assessment, incident.service), 60),
	require_page.timeHtml(incident.createdAt),
	require_page.foreign(require_main.inert(require_main.fromOutside(incident.status)), 20),
	require_page.foreign(require_main.inert(incident.priority ?? require_main.fromOutside("")), 20),
	require_page.foreign(require_main.inert(require_main.fromOutside(incident.urgency)), 20)
]), require_page.andMore(incidents.length, MAX_INCIDENTS$1, "incident"));
function serviceTable(services) {
	const hasRunbooks = services.some(({ runbooks = [] }) => runbooks.length > 0);
	return require_page.table("Services", [...[
		"service",
		">open now",
		">incidents in 90 days",
		">distinct",
		"not counted",
		"+mapped by"
	], ...hasRunbooks ? ["+runbook"] : []], services.map(({ because, activeIncidents, incidents90d, runbooks: [first] = [], ...service }) => [
		require_page.foreign(require_factors.nameOf(service), 60),
		require_summary.countText(activeIncidents),
		require_summary.countText(incidents90d?.raw ?? null),
		require_summary.countText(incidents90d?.distinct ?? null),
		incidents90d && leftOut(incidents90d),
		require_page.foreign(require_main.inert(require_main.fromOutside(because)), 80),
		...hasRunbooks ? [first ? require_page.foreign(require_factors.runbookText(first), 200) : null] : []
	]));
}
function leftOut({ flapping, merged, lowUrgency }) {
	return require_main.own([
		[flapping, "flapped"],
		[merged, "merged"],
		[lowUrgency, "low urgency"]
	].flatMap(([many, words]) => many > 0 ? [`${many} ${words}`] : []).join(", "));
}
function commitTable({ commits, omitted = 0 }) {
	const rows = commits.slice(0, MAX_COMMITS).map(({ sha, assessment }) => [
		require_page.html`<code>${require_main.own(sha.slice(0, 10))}</code>`,
		assessment.score,
		require_main.own(assessment.level),
		scoreBar(assessment),
		require_summary.size(assessment)
	]);
	return require_page.table("Commits", [
		"commit",
		">score",
		"level",
		"alone",
		"change"
	], rows, require_page.andMore(commits.length + omitted, rows.length, "commit"));
}
const scoreBar = ({ score, level }) => require_page.html`<svg class="meter ${require_charts.levelClass(level)}" aria-hidden="true"><rect class="band" y="7" width="100%" height="8" rx="2"/><rect class="total" y="7" width="${require_page.percent(score / 100)}" height="8" rx="2"/></svg>`;
// src/report/html/heat-map.ts
const MAX_FILES = 20;
const MAX_INCIDENTS = 24;
function heatMap(files, incidents) {
	const hit = files.filter(({ incidents: count }) => count > 0);
	const shown = hit.slice(0, MAX_FILES);
	const pointing = incidents.filter(({ pointsAt }) => shown.some(({ path }) => pointsAt.has(path)));
	if (pointing.length === 0) return null;
	const columns = pointing.slice(0, MAX_INCIDENTS);
	const rows = shown.map(({ path }) => {
		const cells = columns.map(({ pointsAt }) => cell(pointsAt.get(path)));
		return require_page.html`<tr><th scope="row">${require_page.pathHtml(require_main.inertPath(path), 36)}</th>${cells}</tr>\n`;
	});
	const used = new Set(pointing.flatMap(({ pointsAt }) => [...pointsAt.values()]));
	const heads = columns.map((incident) => require_page.html`<th scope="col">${require_page.incidentHtml(incident)}</th>`);
	const map = require_page.html`<table class="heat">
<caption>Files and their linked incidents</caption>
<thead><tr><td></td>${heads}</tr></thead>
<tbody>
${rows}</tbody>
</table>`;
	return require_page.html`${require_page.scrolling("Files and their linked incidents", map)}
${legend(used)}${require_page.andMore(hit.length, MAX_FILES, "file")}${require_page.andMore(pointing.length, MAX_INCIDENTS, "incident")}`;
}
const letter = (kind) => require_main.own(require_factors.LINK_KINDS[kind].letter);
const shade = (kind) => require_main.own(`h${Math.max(1, Math.ceil((require_factors.LINK_KINDS[kind].strength - .2) * 5))}`);
function cell(link) {
	if (link === void 0 || link === null || link === "similar-title") return require_page.html`<td></td>`;
	return require_page.html`<td class="${shade(link)}"><span aria-hidden="true">${letter(link)}</span><span class="unseen">${require_factors.linkWords(link)}</span></td>`;
}
const KINDS = Object.keys(require_factors.LINK_KINDS);
const legend = (used) => require_page.html`<div class="legend">${KINDS.filter((kind) => used.has(kind)).map((kind) => require_page.html`<span><i class="${shade(kind)}" aria-hidden="true">${letter(kind)}</i>${require_factors.linkWords(kind)}</span>`)}</div>`;
// src/report/html/risk-report.ts
const MAX_FINDINGS = 14;
const report = { render: ({ assessment, range, now, origin }, { version, sha256 }) => toHtml(assessment, {
	now,
	range,
	origin,
	version,
	sha256: (text) => sha256(text, "base64")
}) };
function toHtml(assessment, options) {
	const { range = null, origin = null, now } = options;
	const files = require_cited.citedFiles(assessment);
	const incidents = require_cited.citedIncidents(assessment);
	return require_page.page({
		title: require_main.line`${require_main.own(assessment.level)} ${assessment.score} · pager-triage`,
		header: verdict(assessment, origin, now),
		sections: [
			nextSteps(assessment, now),
			evidence(assessment, now),
			range && commitSection(range),
			require_page.section("score", "Score breakdown", require_page.html`<div class="${require_charts.levelClass(assessment.level)}">${require_charts.waterfall(assessment)}</div>`, SCORE_LEAD),
			timelineSection(assessment, incidents, now),
			require_page.section("map", "Linked incidents by file", heatMap(files, incidents), MAP_LEAD),
			require_page.section("services", "Services", serviceTable(assessment.services)),
			require_page.section("files", "Files", fileTable(files, assessment))
		],
		notes: notes(assessment)
	}, options);
}
function verdict(assessment, origin, now) {
	const { level, score, range } = assessment;
	const highest = require_model.levelOf(range[1]);
	const open = highest === level ? null : require_page.html`<span>At most ${require_main.own(highest)} ${range[1]}: some data is missing</span>`;
	return require_page.html`<h1>pager-triage: the risk of this change</h1>
<div class="${require_charts.levelClass(level)}">
<div class="verdict">
<div class="score">${score}</div>
<p><strong class="level">${require_main.own(level)}</strong><span>${require_summary.odds(assessment)}</span>${open}</p>
</div>
${require_charts.scoreScale(score, range)}
</div>
<p class="facts">${require_summary.size(assessment)} · ${require_page.phraseHtml(require_summary.serviceNames(assessment))}</p>
<p class="facts">${origin && require_page.html`${require_page.phraseHtml(require_summary.originPhrase(assessment, origin))} · `}${require_page.timeHtml(now.toISOString())}</p>`;
}
const MAX_ADVICE = 4;
function nextSteps(assessment, now) {
	const steps = require_advice_lines.adviceLines(assessment, { now }, {
		typed: "program",
		moment: "before"
	}).slice(0, MAX_ADVICE);
	return require_page.section("next", "Next", steps.length === 0 ? null : require_page.html`<ul>${steps.map((step) => require_page.html`<li>${require_page.foreign(step)}</li>`)}</ul>`);
}
function evidence(assessment, now) {
	const all = require_summary.evidenceLines(assessment, now);
	const shown = require_summary.heaviest(all, MAX_FINDINGS);
	const list = require_page.evidenceList([...shown, ...require_advice_lines.aroundLines(assessment, { now })]);
	const body = require_page.html`<div class="${require_charts.levelClass(assessment.level)}">${list}</div>${require_page.andMore(all.length, shown.length, "finding")}`;
	return require_page.section("evidence", "Findings", list && body);
}
const commitSection = (range) => require_page.section("commits", "Commits", commitTable(range), require_page.html`${require_summary.commitsTogether(range)}.`);
const SCORE_LEAD = require_page.html`50 is the average commit. Every 10 points double the odds that a later bug fix touches the change.`;
const MAP_LEAD = require_page.html`Incidents of the last 90 days. Darker means a stronger link: a fix commit that names the incident counts for more than a name in a title.`;
function timelineSection(assessment, incidents, now) {
	const span = {
		since: new Date(now.getTime() - 90 * require_main.DAY_MS),
		until: now
	};
	const drawn = require_timeline.timeline(lanesOf(assessment, incidents), span);
	const summary = require_main.line`The ${require_main.plural(incidents.length, "incident")} as a table`;
	const list = require_page.folded(summary, incidentTable(incidents, assessment));
	return require_page.section("timeline", "Incidents and fixes, 90 days", drawn && require_page.html`${drawn}${list}`);
}
function lanesOf(assessment, incidents) {
	const commits = require_cited.citedCommits(assessment);
	const services = new Map(assessment.change.files.map(({ path, services: ids }) => [path, ids]));
	return [...new Set([...assessment.services.map(({ id }) => id), ...incidents.map(({ service }) => service)])].map((id) => ({
		name: require_factors.serviceName(assessment, id),
		incidents: incidents.filter(({ service }) => service === id).map((incident) => ({
			...incident,
			at: incident.createdAt,
			isUrgent: incident.urgency === "high"
		})),
		commits: commits.filter(({ paths }) => paths.some((path) => services.get(path)?.includes(id)))
	}));
}
function notes({ sources, model, change }) {
	const { pagerduty } = sources;
	const asked = pagerduty.known ? require_page.html` PagerDuty requests: ${pagerduty.requests ?? 0}.` : null;
	const base = change.base === null ? null : require_page.html` Base <code>${require_main.own(change.base.slice(0, 10))}</code>.`;
	return require_page.html`<p>The score compares this change with the average commit: how much more or less often a later bug fix touched changes like it. It does not predict that this change will cause an incident; a diff cannot show that.</p>
<p>Model ${require_main.own(model.version)}.${base}${asked}</p>`;
}
exports.report = report;
exports.toHtml = toHtml;
