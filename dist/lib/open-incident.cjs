// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_known = require("./known.cjs");
const require_order = require("./order.cjs");
// src/triage/open-incident.ts
const toListed = (incident, ranks, levelOf = () => null) => ({
	id: incident.id,
	incident_number: incident.number,
	title: incident.title,
	status: incident.status,
	urgency: incident.urgency,
	priority: incident.priority?.name ?? null,
	priority_rank: incident.priority === null ? null : rankOf(incident.priority, ranks),
	service: incident.service,
	created_at: incident.createdAt,
	assignments: incident.assignees.map((person) => ({
		name: person.name,
		email: person.email,
		at: person.at,
		level: levelOf(person)
	})),
	acknowledged_by: incident.acknowledgedBy.map(({ name, at }) => ({
		name,
		at
	})),
	alert_count: incident.alertCounts?.all ?? null,
	firing_alert_count: incident.alertCounts?.triggered ?? null,
	escalation_level: Math.max(1, ...incident.assignees.map((person) => levelOf(person) ?? 1)),
	escalates_at: incident.status === "triggered" ? incident.escalatesAt : null,
	acknowledged_until: incident.status === "acknowledged" ? incident.acknowledgedUntil : null,
	last_status_change: incident.lastStatusChangeAt ?? incident.createdAt,
	url: incident.url
});
function rankOf({ id, name }, ranks) {
	const number = /^\D{0,8}(\d)\b/.exec(name)?.[1];
	return ranks.get(id) ?? (ranks.size === 0 && number !== void 0 ? Number(number) : null);
}
function listedByImportance(incidents, priorities, levelOf) {
	const ranks = new Map(require_known.valueOr(priorities, []).map(({ id, rank }) => [id, rank]));
	return incidents.map((incident) => toListed(incident, ranks, (person) => levelOf(incident, person))).sort(byImportance);
}
function byImportance(a, b) {
	const rank = (one) => one.priority_rank ?? Number.MAX_SAFE_INTEGER;
	if (rank(a) !== rank(b)) return rank(a) - rank(b);
	if (a.urgency !== b.urgency) return a.urgency === "high" ? -1 : 1;
	if (isTriggered(a) !== isTriggered(b)) return isTriggered(a) ? -1 : 1;
	return require_order.byCodeUnit(b.created_at, a.created_at) || b.incident_number - a.incident_number;
}
const isTriggered = ({ status }) => status === "triggered";
function attentionTo(incident, now) {
	const { status, last_status_change, acknowledged_until: until } = incident;
	if (status !== "acknowledged") return "now";
	const isOld = now.getTime() - Date.parse(last_status_change) > require_main.DAY_MS;
	if (until === null) return isOld ? "forgotten" : "now";
	return isOld || Date.parse(until) - now.getTime() > 864e5 ? "snoozed" : "now";
}
const isFiring = ({ status, isSuppressed }) => status !== "resolved" && !isSuppressed;
const countBy = (items, key) => Object.fromEntries([...require_main.groupBy(items, key)].map(([name, group]) => [name, group.length]));
const serviceName = ({ service }) => service === null ? require_main.own("service unknown") : require_main.inert(service.name);
function alertsWord({ alert_count: all, firing_alert_count: firing }) {
	if (all === null) return require_main.own("alerts unknown");
	if (all === 0) return require_main.own("");
	return firing === null ? require_main.plural(all, "alert") : require_main.line`${firing}/${require_main.plural(all, "alert")}`;
}
function firingWords({ alert_count: all, firing_alert_count: firing }) {
	if (all === 0) return require_main.own("none");
	if (all === null) return firing === null ? require_main.own("not known") : require_main.line`${firing} firing`;
	return firing === null ? require_main.line`${require_main.plural(all, "alert")}, firing: not known` : require_main.line`${firing} of ${all} firing`;
}
function incidentTable(incidents, options) {
	const { width } = options;
	const columns = [
		{
			head: "prio",
			most: 6
		},
		{
			head: "no.",
			right: true
		},
		{
			head: "age",
			right: true
		},
		{
			head: "acked by",
			most: width < 100 ? 14 : 20
		},
		{
			head: "service",
			most: width < 100 ? 16 : 26
		},
		{
			head: "title",
			flexible: true
		},
		...width < 120 ? [] : [{
			head: "alerts",
			most: 12,
			spare: 1
		}]
	];
	return require_main.table(columns, incidents.map((incident) => cells(incident, options)), options);
}
function cells(incident, { style, now }) {
	const { urgency, priority, acknowledged_by, assignments } = incident;
	const isHigh = urgency === "high";
	const isUnacked = isTriggered(incident);
	const paint = isUnacked ? isHigh ? style.bad : style.warn : style.dim;
	const [holder] = [...acknowledged_by, ...assignments];
	return [
		{
			text: priority === null ? require_main.own(isHigh ? "high" : "low") : require_main.inert(priority),
			paint
		},
		{
			text: require_main.line`#${incident.incident_number}`,
			paint: style.strong
		},
		require_main.duration(now.getTime() - Date.parse(incident.created_at)),
		isUnacked ? {
			text: require_main.own("unacked"),
			paint
		} : holder ? require_main.inert(holder.name) : require_main.own("acknowledged"),
		serviceName(incident),
		require_main.inert(incident.title),
		{
			text: alertsWord(incident),
			paint: style.dim
		}
	];
}
Object.defineProperty(exports, "attentionTo", {
	enumerable: true,
	get: function() {
		return attentionTo;
	}
});
Object.defineProperty(exports, "byImportance", {
	enumerable: true,
	get: function() {
		return byImportance;
	}
});
Object.defineProperty(exports, "countBy", {
	enumerable: true,
	get: function() {
		return countBy;
	}
});
Object.defineProperty(exports, "firingWords", {
	enumerable: true,
	get: function() {
		return firingWords;
	}
});
Object.defineProperty(exports, "incidentTable", {
	enumerable: true,
	get: function() {
		return incidentTable;
	}
});
Object.defineProperty(exports, "isFiring", {
	enumerable: true,
	get: function() {
		return isFiring;
	}
});
Object.defineProperty(exports, "isTriggered", {
	enumerable: true,
	get: function() {
		return isTriggered;
	}
});
Object.defineProperty(exports, "listedByImportance", {
	enumerable: true,
	get: function() {
		return listedByImportance;
	}
});
Object.defineProperty(exports, "serviceName", {
	enumerable: true,
	get: function() {
		return serviceName;
	}
});
Object.defineProperty(exports, "toListed", {
	enumerable: true,
	get: function() {
		return toListed;
	}
});
