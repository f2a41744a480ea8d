// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
const require_words = require("./words.cjs");
const require_triage = require("./triage.cjs");
const require_part = require("./part.cjs");
const require_open_incident = require("./open-incident.cjs");
// src/triage/incidents/document.ts
/** `incidents --json`: all open incidents, the most important first. */
function toIncidentsDocument({ open, priorities }, now) {
	const ranks = require_open_incident.ranksOf(priorities.data);
	const incidents = open.data.map((incident) => require_open_incident.toListed(incident, ranks)).sort(require_open_incident.byImportance);
	const about = require_part.completenessOf([open], now);
	return {
		tool: "pd_incidents",
		provider: "pagerduty",
		timestamp: about.asOf,
		total_incidents: incidents.length,
		summary: summaryOf(incidents),
		incidents,
		next: nextSteps(incidents),
		...about
	};
}
/** `5 open incidents: 3 triggered, 2 acknowledged; 3 high, 2 low urgency` */
function summaryOf(incidents) {
	const count = incidents.length;
	if (count === 0) return "no open incidents";
	const statuses = counted(require_open_incident.countBy(incidents, ({ status }) => status));
	const urgencies = counted(require_open_incident.countBy(incidents, ({ urgency }) => urgency));
	return `${count} open incident${count === 1 ? "" : "s"}: ${statuses}; ${urgencies} urgency`;
}
const counted = (counts) => Object.entries(counts).sort(([, a], [, b]) => b - a).map(([name, count]) => `${count} ${name}`).join(", ");
/** What burns and has nobody comes first, else the first of the list. */
function nextSteps(incidents) {
	const first = incidents.find(require_open_incident.isTriggered) ?? incidents[0];
	return [first === void 0 ? "pager-triage recent" : `pager-triage detail ${first.incident_number}`];
}
// src/triage/incident-table.ts
const columnsFor = (width) => [
	{ most: 6 },
	{ right: true },
	{ right: true },
	{ most: width < 100 ? 14 : 20 },
	{ most: width < 100 ? 16 : 26 },
	{ flexible: true },
	...width < 120 ? [] : [{
		most: 12,
		spare: 1
	}]
];
/** One line for each incident: rank, number, age, who has it, service, title; alerts where there is room. */
const incidentTable = (incidents, options) => require_triage.table(columnsFor(options.width), incidents.map((incident) => cells(incident, options)), options.width);
function cells(incident, { style, now }) {
	const isUnacked = require_open_incident.isTriggered(incident);
	const paint = isUnacked ? incident.urgency === "high" ? style.bad : style.warn : style.dim;
	const age = now.getTime() - Date.parse(incident.created_at);
	return [
		{
			text: rankWord(incident),
			paint
		},
		{
			text: require_process.line`#${incident.incident_number}`,
			paint: style.strong
		},
		require_words.duration(age),
		isUnacked ? {
			text: require_process.own("unacked"),
			paint
		} : holder(incident),
		require_process.inert(incident.service.name),
		require_process.inert(incident.title),
		{
			text: alertWords(incident),
			paint: style.dim
		}
	];
}
/** The priority where there is one, else the urgency. */
const rankWord = ({ priority, urgency }) => priority === null ? require_process.own(urgency === "high" ? "high" : "low") : require_process.inert(priority);
function holder({ acknowledged_by, assignments }) {
	const [first] = [...acknowledged_by, ...assignments];
	return first === void 0 ? require_process.own("acknowledged") : require_process.inert(first.name);
}
const alertWords = ({ alert_count, firing_alert_count }) => alert_count === 0 ? require_process.own("") : require_process.line`${firing_alert_count}/${require_words.plural(alert_count, "alert")}`;
// src/triage/incidents/text.ts
/** The list for people: a line of counts, a line for each incident, what to type next. */
function incidentsText(document, options) {
	const { incidents, summary, next } = document;
	const shown = incidents.slice(0, options.most);
	return require_triage.page([
		require_triage.wrap(headline(summary), options.width).map(options.style.strong),
		[...incidentTable(shown, options), ...restLines(incidents.slice(shown.length), options)],
		require_triage.warningLines(document, options)
	], next, options);
}
const headline = (summary) => require_process.inert(require_process.fromOutside(summary === "no open incidents" ? "No open incidents." : summary));
/** `275 more: 120 on payments-api, 80 on checkout-web, …` */
function restLines(rest, { width, style }) {
	if (rest.length === 0) return [];
	const names = new Map(rest.map(({ service }) => [service.id, service.name]));
	const counts = Object.entries(require_open_incident.countBy(rest, ({ service }) => service.id)).sort(([, a], [, b]) => b - a);
	const parts = counts.slice(0, 4).map(([id, count]) => require_process.line`${count} on ${require_process.inert(names.get(id) ?? require_process.fromOutside(id))}`);
	const more = counts.length > 4 ? require_process.line`, … ${require_words.plural(counts.length, "service")} in all` : require_process.own("");
	const text = require_process.line`${rest.length} more: ${require_process.own(parts.join(", "))}${more}. All: pager-triage incidents | less; fewer: --service ID, --urgency high`;
	return require_triage.wrap(text, width).map(style.dim);
}
Object.defineProperty(exports, "headline", {
	enumerable: true,
	get: function() {
		return headline;
	}
});
Object.defineProperty(exports, "incidentTable", {
	enumerable: true,
	get: function() {
		return incidentTable;
	}
});
Object.defineProperty(exports, "incidentsText", {
	enumerable: true,
	get: function() {
		return incidentsText;
	}
});
Object.defineProperty(exports, "summaryOf", {
	enumerable: true,
	get: function() {
		return summaryOf;
	}
});
Object.defineProperty(exports, "toIncidentsDocument", {
	enumerable: true,
	get: function() {
		return toIncidentsDocument;
	}
});
