// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
// src/triage/open-incident.ts
/** Names say nothing about rank, so it comes from the account's own order. */
const ranksOf = (priorities) => new Map(priorities.known ? priorities.value.map(({ id, rank }) => [id, rank]) : []);
const toListed = (incident, ranks) => ({
	id: incident.id,
	incident_number: incident.number,
	title: incident.title,
	status: incident.status,
	urgency: incident.urgency,
	priority: incident.priority?.name ?? null,
	priority_rank: incident.priority === null ? null : rankOf(incident.priority, ranks),
	service: {
		id: incident.service.id,
		name: incident.service.name
	},
	created_at: incident.createdAt,
	assignments: incident.assignees.map(({ name, email }) => ({
		name,
		email
	})),
	acknowledged_by: incident.acknowledgedBy.map(({ name, at }) => ({
		name,
		at
	})),
	alert_count: incident.alertCounts?.all ?? 0,
	firing_alert_count: incident.alertCounts?.triggered ?? 0,
	escalation_level: 1,
	last_status_change: incident.lastStatusChangeAt ?? incident.createdAt,
	url: incident.url
});
/** By the account's order; where that could not be read, by the number in the name. */
function rankOf({ id, name }, ranks) {
	const number = /^\D{0,8}(\d)\b/.exec(name)?.[1];
	return ranks.get(id) ?? (ranks.size === 0 && number !== void 0 ? Number(number) : null);
}
/** The most severe priority first, then high urgency, then the newest. */
function byImportance(a, b) {
	const [rankA, rankB] = [a.priority_rank ?? Number.POSITIVE_INFINITY, b.priority_rank ?? Number.POSITIVE_INFINITY];
	if (rankA !== rankB) return rankA - rankB;
	if (a.urgency !== b.urgency) return a.urgency === "high" ? -1 : 1;
	return b.created_at.localeCompare(a.created_at) || b.incident_number - a.incident_number;
}
const isTriggered = ({ status }) => status === "triggered";
/** How many of each, e.g. by status. */
function countBy(items, key) {
	const counts = /* @__PURE__ */ new Map();
	for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
	return Object.fromEntries(counts);
}
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
Object.defineProperty(exports, "isTriggered", {
	enumerable: true,
	get: function() {
		return isTriggered;
	}
});
Object.defineProperty(exports, "ranksOf", {
	enumerable: true,
	get: function() {
		return ranksOf;
	}
});
Object.defineProperty(exports, "toListed", {
	enumerable: true,
	get: function() {
		return toListed;
	}
});
