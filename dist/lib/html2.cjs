// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_time = require("./time.cjs");
const require_process = require("./process.cjs");
const require_words = require("./words.cjs");
const require_page = require("./page.cjs");
const require_timeline = require("./timeline.cjs");
const require_phrase = require("./phrase.cjs");
// src/report/html/bar-chart.ts
const HEIGHT = 96;
/** Counts side by side, such as of days: a line of bars with the first and the last label under it. */
function barChart(bars, what) {
	const [first, last] = [bars[0], bars.at(-1)];
	if (first === void 0 || last === void 0 || bars.length < 2) return null;
	const most = Math.max(1, ...bars.map(({ count }) => count));
	const step = 1 / bars.length;
	const drawn = bars.map(({ label, count }, i) => {
		const height = Math.round(count / most * HEIGHT);
		return count === 0 ? null : require_page.html`<g><title>${label}: ${count}</title><rect class="bar" x="${require_page.percent(step * (i + .1))}" y="${HEIGHT - height}" width="${require_page.percent(step * .8)}" height="${height}" rx="1.5"/></g>
`;
	});
	const total = bars.reduce((sum, { count }) => sum + count, 0);
	return require_page.html`<svg class="bars" height="${120}" role="img" aria-label="${require_process.line`${require_words.plural(total, what)}, at most ${most} in one bar`}">
${drawn.filter((each) => each !== null)}<line class="axis" x1="0" x2="100%" y1="${HEIGHT}" y2="${HEIGHT}"/>
<text y="${114}">${first.label}</text><text x="100%" y="${114}" text-anchor="end">${last.label}</text>
<text x="50%" y="${114}" text-anchor="middle">${require_process.own(`at most ${most}`)}</text>
</svg>`;
}
// src/triage/recent/html.ts
const MOST_INCIDENTS = 100;
const MOST_SERVICES = 20;
/** `recent --html`: how many incidents, how fast, on which services, what repeats. */
function recentHtml(document, options) {
	const { stats, period } = document;
	const when = require_process.inert(require_process.fromOutside(period));
	return require_page.page({
		title: require_process.line`${require_words.plural(stats.total, "incident")}, ${when} · pager-triage`,
		header: header(document, when),
		sections: [
			require_page.section("unknown", "Missing data", require_timeline.evidenceList(warnings(document))),
			require_page.section("days", "Per day", daysChart(document)),
			require_page.section("timeline", "Per service", laneSection(document, options.now)),
			require_page.section("services", "Services", serviceTable(document)),
			require_page.section("repeating", "Repeating incidents", repeatTable(document)),
			require_page.section("incidents", "Incidents", incidentTable(document))
		],
		notes: require_page.html`<p>Times are UTC. Distinct: titles of a service that differ in more than numbers, hosts and ids.</p>`
	}, options);
}
function header({ stats }, when) {
	const figures = [
		["incidents", stats.total],
		["distinct", stats.problems],
		["high urgency", stats.by_urgency["high"] ?? 0],
		["mean time to acknowledge", minutes(stats.mean_time_to_acknowledge_minutes)],
		["mean time to resolve", minutes(stats.mean_time_to_resolve_minutes)]
	];
	return require_page.html`<h1>pager-triage: incidents, ${when}</h1>
<dl class="stats">${figures.map(([name, value]) => require_page.html`<div><dt>${require_process.own(name)}</dt><dd>${value}</dd></div>`)}</dl>`;
}
const minutes = (value) => value === null ? require_process.own("–") : require_words.duration(value * require_time.MINUTE_MS);
const warnings = ({ warnings: texts }) => texts.map((text) => ({
	label: require_phrase.ours(require_process.own("not known")),
	text: require_process.inert(require_process.fromOutside(text)),
	points: 0
}));
function daysChart({ per_day }) {
	const bars = per_day.map(({ date, count }) => ({
		label: require_process.own(date),
		count
	}));
	const chart = barChart(bars, "incident");
	const columns = [{ head: "day" }, {
		head: "incidents",
		kind: "number"
	}];
	const rows = bars.map(({ label, count }) => [require_page.html`${label}`, require_page.html`${count}`]);
	return chart && require_page.html`${chart}${require_page.folded(require_process.own("The days as a table"), require_page.table("Per day", columns, rows))}`;
}
function laneSection({ incidents, since }, now) {
	const lanes = /* @__PURE__ */ new Map();
	for (const { service, incident_number, created_at, urgency, status } of incidents) {
		const lane = lanes.get(service.id) ?? {
			name: require_process.inert(service.name),
			incidents: [],
			commits: []
		};
		lanes.set(service.id, lane);
		lane.incidents.push({
			number: incident_number,
			at: created_at,
			isUrgent: urgency === "high",
			isOpen: status === "triggered" || status === "acknowledged"
		});
	}
	return require_timeline.timeline([...lanes.values()], {
		since: new Date(since),
		until: now
	});
}
function serviceTable({ per_service }) {
	const rows = per_service.slice(0, MOST_SERVICES).map((each) => [
		require_page.foreign(require_process.inert(each.service.name), 60),
		require_page.html`${each.total}`,
		require_page.html`${each.problems}`,
		require_page.html`${each.by_urgency["high"] ?? 0}`,
		require_page.html`${minutes(each.mean_time_to_resolve_minutes)}`
	]);
	const body = require_page.table("Services", [
		{ head: "service" },
		{
			head: "incidents",
			kind: "number"
		},
		{
			head: "distinct",
			kind: "number"
		},
		{
			head: "high urgency",
			kind: "number"
		},
		{
			head: "mean time to resolve",
			kind: "number"
		}
	], rows);
	return body && require_page.html`${body}${require_page.andMore(per_service.length, MOST_SERVICES, "service")}`;
}
const repeatTable = ({ repeating }) => require_page.table("Repeating incidents", [
	{
		head: "title",
		kind: "wide"
	},
	{ head: "service" },
	{
		head: "times",
		kind: "number"
	},
	{ head: "latest" }
], repeating.map(({ count, title, service, latest }) => [
	require_page.foreign(require_process.inert(title)),
	require_page.foreign(require_process.inert(service.name), 60),
	require_page.html`${count}`,
	require_page.html`${require_page.incidentHtml({
		number: latest.incident_number,
		url: null
	})} ${require_page.timeHtml(latest.created_at)}`
]));
function incidentTable({ incidents }) {
	const rows = incidents.slice(0, MOST_INCIDENTS).map((incident) => [
		require_page.incidentHtml({
			number: incident.incident_number,
			url: null
		}),
		require_page.foreign(require_process.inert(incident.title)),
		require_page.foreign(require_process.inert(incident.service.name), 60),
		require_page.timeHtml(incident.created_at),
		require_page.html`${require_page.foreign(require_process.inert(require_process.fromOutside(incident.status)), 20)}`,
		require_page.html`${require_page.foreign(require_process.inert(require_process.fromOutside(incident.urgency)), 20)}`
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
		{ head: "urgency" }
	], rows);
	return body && require_page.html`${body}${require_page.andMore(incidents.length, MOST_INCIDENTS, "incident")}`;
}
exports.recentHtml = recentHtml;
