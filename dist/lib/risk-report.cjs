// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_time = require("./time.cjs");
const require_level = require("./level.cjs");
const require_factors = require("./factors.cjs");
const require_process = require("./process.cjs");
const require_words = require("./words.cjs");
const require_cited = require("./cited.cjs");
const require_text = require("./text2.cjs");
const require_page = require("./page.cjs");
const require_timeline = require("./timeline.cjs");
const require_score_steps = require("./score-steps.cjs");
// src/report/html/score-scale.ts
/** The scale from 0 to 100 with its levels, the score on it, and how far what is not known could take it. */
function scoreScale(score, [, highest]) {
	const bands = require_level.LEVELS.map((level) => band(level, require_level.levelOf(score)));
	const maybe = highest > score ? require_page.html`<rect class="maybe" x="${require_page.percent(score / 100)}" y="12" width="${require_page.percent((highest - score) / 100)}" height="8" rx="4"/>` : null;
	return require_page.html`<svg class="scale" role="img" aria-label="${require_process.line`${score} on a scale from 0 to 100`}">
${bands}<text x="100%" y="44" text-anchor="end">100</text>${maybe}
<svg x="${require_page.percent(score / 100)}" y="4" width="1" height="24" overflow="visible"><rect class="needle" x="-2" width="4" height="24" rx="2"/></svg>
</svg>`;
}
function band(level, reached) {
	const from = require_level.lowestScore(level);
	const next = require_level.LEVELS[require_level.LEVELS.indexOf(level) + 1];
	const to = next === void 0 ? 100 : require_level.lowestScore(next);
	const width = require_page.percent((to - from) / 100 - (next === void 0 ? 0 : .004));
	return require_page.html`<rect class="${require_process.own(level === reached ? "band on" : "band")}" x="${require_page.percent(from / 100)}" y="12" width="${width}" height="8" rx="2"/>
<text x="${require_page.percent(from / 100)}" y="44">${from}</text>
`;
}
/** Sets the colour of a level for what is inside. */
const levelClass = (level) => require_process.own(`is-${level.toLowerCase()}`);
// src/report/html/change-tables.ts
const MOST_FILES$1 = 40;
const MOST_INCIDENTS$1 = 30;
const MOST_COMMITS = 60;
const count = (value) => value === null ? require_process.own("?") : require_process.line`${value}`;
/** The changed files, those with the most points first. */
function fileTable(files, assessment) {
	const rows = files.slice(0, MOST_FILES$1).map(({ path, status, additions, deletions, incidents, points, services }) => [
		require_page.pathHtml(require_process.inertPath(path)),
		require_page.html`${require_process.own(status)}`,
		require_page.html`+${count(additions)} −${count(deletions)}`,
		require_page.html`${services.map((id, i) => require_page.html`${require_process.own(i === 0 ? "" : ", ")}${require_page.foreign(require_factors.serviceName(assessment, id), 60)}`)}`,
		require_page.html`${incidents === 0 ? null : incidents}`,
		require_page.html`${points >= .05 ? require_words.signed(points) : null}`
	]);
	const body = require_page.table("Changed files", [
		{ head: "file" },
		{ head: "status" },
		{
			head: "lines",
			kind: "number"
		},
		{ head: "services" },
		{
			head: "incidents",
			kind: "number"
		},
		{
			head: "points",
			kind: "number"
		}
	], rows);
	return body && require_page.html`${body}${require_page.andMore(files.length, MOST_FILES$1, "file")}`;
}
/** The incidents that the evidence cites. */
function incidentTable(incidents, assessment) {
	const rows = incidents.slice(0, MOST_INCIDENTS$1).map((incident) => [
		require_page.incidentHtml(incident),
		require_page.foreign(require_process.inert(incident.title)),
		require_page.foreign(require_factors.serviceName(assessment, incident.service), 60),
		require_page.timeHtml(incident.createdAt),
		require_page.html`${require_page.foreign(require_process.inert(require_process.fromOutside(incident.status)), 20)}`,
		incident.priority === null ? require_page.html`${require_page.foreign(require_process.inert(require_process.fromOutside(incident.urgency)), 20)}` : require_page.foreign(require_process.inert(incident.priority), 20)
	]);
	const body = require_page.table("Incidents", [
		{ head: "incident" },
		{
			head: "title",
			kind: "wide"
		},
		{ head: "service" },
		{ head: "created" },
		{ head: "status" },
		{ head: "priority" }
	], rows);
	return body && require_page.html`${body}${require_page.andMore(incidents.length, MOST_INCIDENTS$1, "incident")}`;
}
/** What is known of each touched service. */
function serviceTable(services) {
	return require_page.table("Services", [
		{ head: "service" },
		{
			head: "open now",
			kind: "number"
		},
		{
			head: "incidents in 90 days",
			kind: "number"
		},
		{
			head: "distinct",
			kind: "number"
		},
		{ head: "not counted" },
		{
			head: "mapped by",
			kind: "wide"
		}
	], services.map(({ id, name, because, activeIncidents, incidents90d }) => [
		require_page.foreign(name === null ? require_process.own(id) : require_process.inert(name), 60),
		require_page.html`${count(activeIncidents)}`,
		require_page.html`${count(incidents90d?.raw ?? null)}`,
		require_page.html`${count(incidents90d?.distinct ?? null)}`,
		require_page.html`${incidents90d === null ? null : leftOut(incidents90d)}`,
		require_page.foreign(require_process.inert(require_process.fromOutside(because)), 80)
	]));
}
/** Why the distinct count is below the raw one. */
function leftOut({ flapping, merged, lowUrgency }) {
	return require_process.own([
		[flapping, "flapped"],
		[merged, "merged"],
		[lowUrgency, "low urgency"]
	].flatMap(([many, words]) => many > 0 ? [`${many} ${words}`] : []).join(", "));
}
/** The commits of a range, each with the score it has by itself. */
function commitTable({ commits, omitted = 0 }) {
	const rows = commits.slice(0, MOST_COMMITS).map(({ sha, assessment }) => [
		require_page.html`<code>${require_process.own(sha.slice(0, 10))}</code>`,
		require_page.html`${assessment.score}`,
		require_page.html`${require_process.own(assessment.level)}`,
		scoreBar(assessment),
		require_page.html`${require_text.size(assessment)}`
	]);
	const body = require_page.table("Commits", [
		{ head: "commit" },
		{
			head: "score",
			kind: "number"
		},
		{ head: "level" },
		{ head: "alone" },
		{ head: "change" }
	], rows);
	return body && require_page.html`${body}${require_page.andMore(commits.length + omitted, rows.length, "commit")}`;
}
const scoreBar = ({ score, level }) => require_page.html`<svg class="meter ${levelClass(level)}" aria-hidden="true"><rect class="band" y="7" width="100%" height="8" rx="2"/><rect class="total" y="7" width="${require_page.percent(score / 100)}" height="8" rx="2"/></svg>`;
/** `5 commits: 71 together, at most 48 alone.` */
function commitWords({ whole, commits, omitted = 0 }) {
	const highest = Math.max(...commits.map(({ assessment }) => assessment.score));
	return require_process.line`${require_words.plural(commits.length + omitted, "commit")}: ${whole.score} together, at most ${highest} alone.`;
}
// src/report/html/heat-map.ts
const MOST_FILES = 20;
const MOST_INCIDENTS = 24;
/** Files by incidents: how each incident points at each file, the darker the more it says. Null where none does. */
function heatMap(files, incidents) {
	const hit = files.filter(({ incidents: count }) => count > 0);
	const shown = hit.slice(0, MOST_FILES);
	const pointing = incidents.filter(({ pointsAt }) => shown.some(({ path }) => pointsAt.has(path)));
	if (pointing.length === 0) return null;
	const columns = pointing.slice(0, MOST_INCIDENTS);
	const rows = shown.map(({ path }) => require_page.html`<tr><th scope="row">${require_page.pathHtml(require_process.inertPath(path), 36)}</th>${columns.map(({ pointsAt }) => cell(pointsAt.get(path)))}</tr>
`);
	const used = new Set(pointing.flatMap(({ pointsAt }) => [...pointsAt.values()]));
	const heads = columns.map((incident) => require_page.html`<th scope="col">${require_page.incidentHtml(incident)}</th>`);
	return require_page.html`${require_page.scrolling("Files and their linked incidents", require_page.html`<table class="heat">
<caption>Files and their linked incidents</caption>
<thead><tr><td></td>${heads}</tr></thead>
<tbody>
${rows}</tbody>
</table>`)}
${legend(used)}${require_page.andMore(hit.length, MOST_FILES, "file")}${require_page.andMore(pointing.length, MOST_INCIDENTS, "incident")}`;
}
/** A letter for each kind of link, so that the map can be read without colours. */
const LETTERS = {
	"fix-commit": "C",
	deployment: "D",
	"stack-frame": "S",
	"named-commit": "N",
	"fix-during": "M",
	"named-path": "F",
	symbol: "K"
};
const shade = (kind) => require_process.own(`h${Math.max(1, Math.ceil((require_factors.LINK_KINDS[kind].strength - .2) * 5))}`);
function cell(link) {
	if (link === void 0 || link === null || link === "similar-title") return require_page.html`<td></td>`;
	return require_page.html`<td class="${shade(link)}"><span aria-hidden="true">${require_process.own(LETTERS[link])}</span><span class="unseen">${require_factors.linkWords(link)}</span></td>`;
}
const KINDS = Object.keys(LETTERS);
const legend = (used) => require_page.html`<div class="legend">${KINDS.filter((kind) => used.has(kind)).map((kind) => require_page.html`<span><i class="${shade(kind)}" aria-hidden="true">${require_process.own(LETTERS[kind])}</i>${require_factors.linkWords(kind)}</span>`)}</div>`;
// src/report/html/waterfall.ts
/** From the average commit to the score: a table, with a bar for each step from where the last one ended. */
function waterfall(assessment) {
	const steps = require_score_steps.scoreSteps(assessment);
	const top = Math.max(100, ...steps.map(({ to }) => to));
	const place = (score) => Math.min(1, Math.max(0, score / top));
	const rows = steps.map((step) => stepRow(step, place));
	const { score } = assessment;
	const held = (steps.at(-1)?.to ?? score) > 100 ? require_page.html` <span>capped at 100</span>` : null;
	return require_page.html`<table class="waterfall">
<caption>Score breakdown</caption>
<thead><tr><th scope="col">step</th><th scope="col" class="n">points</th><td></td><th scope="col" class="n">score</th></tr></thead>
<tbody>
<tr><th scope="row">average commit</th><td></td><td>${drawing(place, require_page.html`<rect class="start" y="11" height="18" rx="2" width="${require_page.percent(place(50))}"/>`)}</td><td class="n">${50}</td></tr>
${rows}<tr><th scope="row">score${held}</th><td></td><td>${drawing(place, require_page.html`<rect class="total" y="11" height="18" rx="2" width="${require_page.percent(place(score))}"/>`)}</td><td class="n">${score}</td></tr>
</tbody>
</table>`;
}
function stepRow({ label, points, files, from, to }, place) {
	const left = Math.min(place(from), place(to));
	const width = Math.max(.003, Math.abs(place(to) - place(from)));
	const where = files > 1 ? require_page.html` <span>${require_words.plural(files, "file")}</span>` : null;
	const bar = require_page.html`<line class="link" x1="${require_page.percent(place(from))}" x2="${require_page.percent(place(from))}" y1="0" y2="11"/>
<rect class="${require_process.own(points < 0 ? "minus" : "plus")}" x="${require_page.percent(left)}" y="11" width="${require_page.percent(width)}" height="18" rx="2"/>
<line class="link" x1="${require_page.percent(place(to))}" x2="${require_page.percent(place(to))}" y1="29" y2="40"/>`;
	return require_page.html`<tr><th scope="row">${require_process.own(label)}${where}</th><td class="n">${require_words.signed(points)}</td><td>${drawing(place, bar)}</td><td class="n">${Math.round(to)}</td></tr>
`;
}
const GRID = [
	0,
	25,
	50,
	75,
	100
];
const drawing = (place, bar) => require_page.html`<svg aria-hidden="true">${GRID.map((score) => require_page.html`<line class="grid" x1="${require_page.percent(place(score))}" x2="${require_page.percent(place(score))}" y1="0" y2="40"/>`)}${bar}</svg>`;
// src/report/html/risk-report.ts
const MOST_FINDINGS = 14;
const report = { render: ({ assessment, range, now }, { version, sha256 }) => toHtml(assessment, {
	now,
	range,
	version,
	sha256: (text) => sha256(text, "base64")
}) };
/** `risk --html`: the score, what it is made of, and what is known of the files, services and incidents. */
function toHtml(assessment, options) {
	const { range = null, now } = options;
	const files = require_cited.citedFiles(assessment);
	const incidents = require_cited.citedIncidents(assessment);
	return require_page.page({
		title: require_process.line`${require_process.own(assessment.level)} ${assessment.score} · pager-triage`,
		header: verdict(assessment),
		sections: [
			evidence(assessment, now),
			range && commitSection(range),
			require_page.section("score", "Score breakdown", require_page.html`<div class="${levelClass(assessment.level)}">${waterfall(assessment)}</div>`, SCORE_LEAD),
			timelineSection(assessment, incidents, now),
			require_page.section("map", "Linked incidents by file", heatMap(files, incidents), MAP_LEAD),
			require_page.section("services", "Services", serviceTable(assessment.services)),
			require_page.section("files", "Files", fileTable(files, assessment))
		],
		notes: notes(assessment)
	}, options);
}
function verdict(assessment) {
	const { level, score, range } = assessment;
	const highest = require_level.levelOf(range[1]);
	const open = highest === level ? null : require_page.html`<span>At most ${require_process.own(highest)} ${range[1]}: some data is missing</span>`;
	return require_page.html`<h1>pager-triage: the risk of this change</h1>
<div class="${levelClass(level)}">
<div class="verdict">
<div class="score">${score}</div>
<p><strong class="level">${require_process.own(level)}</strong><span>${require_text.odds(assessment)}</span>${open}</p>
</div>
${scoreScale(score, range)}
</div>
<p class="facts">${require_text.size(assessment)} · ${require_page.phraseHtml(require_text.serviceNames(assessment))}</p>`;
}
/** The evidence, what the team's policy says, what is not known. */
function evidence(assessment, now) {
	const all = require_text.evidenceLines(assessment, now);
	const shown = require_text.heaviest(all, MOST_FINDINGS);
	const list = require_timeline.evidenceList([
		...shown,
		...require_text.liveLines(assessment, now),
		...require_text.policyLines(assessment),
		...require_text.unknownAround(assessment),
		...require_text.unknownLines(assessment)
	]);
	const body = require_page.html`<div class="${levelClass(assessment.level)}">${list}</div>${require_page.andMore(all.length, shown.length, "finding")}`;
	return require_page.section("evidence", "Findings", list && body);
}
const commitSection = (range) => require_page.section("commits", "Commits", commitTable(range), require_page.html`${commitWords(range)}`);
const SCORE_LEAD = require_page.html`50 is the average commit. Every 10 points double the odds that a later bug fix touches the change.`;
const MAP_LEAD = require_page.html`Incidents of the last 90 days. Darker means a stronger link: a fix commit that names the incident counts for more than a name in a title.`;
function timelineSection(assessment, incidents, now) {
	const span = {
		since: /* @__PURE__ */ new Date(now.getTime() - 90 * require_time.DAY_MS),
		until: now
	};
	const commits = require_cited.citedCommits(assessment);
	const drawn = require_timeline.timeline(lanesOf(assessment, incidents, commits), span);
	const list = require_page.folded(require_process.line`The ${require_words.plural(incidents.length, "incident")} as a table`, incidentTable(incidents, assessment));
	return require_page.section("timeline", "Incidents and fixes, 90 days", drawn && require_page.html`${drawn}${list}`);
}
/** What the evidence cites of each service; a commit stands with the services of the files that it fixed. */
function lanesOf(assessment, incidents, commits) {
	const services = new Map(assessment.change.files.map(({ path, services: ids }) => [path, ids]));
	return [.../* @__PURE__ */ new Set([...assessment.services.map(({ id }) => id), ...incidents.map(({ service }) => service)])].map((id) => ({
		name: require_factors.serviceName(assessment, id),
		incidents: incidents.filter(({ service }) => service === id).map(({ number, createdAt, urgency, isOpen }) => ({
			number,
			at: createdAt,
			isUrgent: urgency === "high",
			isOpen
		})),
		commits: commits.filter(({ paths }) => paths.some((path) => services.get(path)?.includes(id)))
	}));
}
function notes({ sources, model, change }) {
	const { pagerduty } = sources;
	const asked = pagerduty.known ? require_page.html` PagerDuty requests: ${pagerduty.requests ?? 0}.` : null;
	const base = change.base === null ? null : require_page.html` Base <code>${require_process.own(change.base.slice(0, 10))}</code>.`;
	return require_page.html`<p>The score compares this change with the average commit: how much more or less often a later bug fix touched changes like it. It does not predict that this change will cause an incident; a diff cannot show that.</p>
<p>Model ${require_process.own(model.version)}.${base}${asked}</p>`;
}
exports.report = report;
exports.toHtml = toHtml;
