// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_services = require("./services.cjs");
// src/pagerduty/resources/on-calls.ts
const onCall = require_services.record({
	user: require_services.person,
	/** null if the escalation policy names the user directly */
	schedule: require_services.optional(require_services.reference),
	escalationPolicy: require_services.reference,
	/** 1 is called first */
	level: require_services.number().int(),
	/** start and end: null if always on call */
	start: require_services.optional(require_services.instant),
	end: require_services.optional(require_services.instant)
}, { level: "escalation_level" });
const onCalls = require_services.resource("oncalls", "on-call", "oncalls.read", onCall);
async function listOnCalls(call, query = {}) {
	const { escalationPolicyIds, scheduleIds, since, until } = query;
	if (escalationPolicyIds?.length === 0 || scheduleIds?.length === 0) return [];
	const places = require_services.chunksOf(escalationPolicyIds).map((chunk) => ({
		path: "/oncalls",
		subject: "on-calls",
		query: {
			time_zone: "UTC",
			since: since && require_main.isoSeconds(since),
			until: until && require_main.isoSeconds(until),
			"escalation_policy_ids[]": chunk,
			"schedule_ids[]": scheduleIds,
			"include[]": ["users"]
		}
	}));
	return (await onCalls.list(call, ...places)).filter(({ escalationPolicy, schedule }) => require_services.includes(escalationPolicyIds, escalationPolicy.id) && require_services.includes(scheduleIds, schedule?.id ?? "")).sort((a, b) => a.escalationPolicy.id.localeCompare(b.escalationPolicy.id) || a.level - b.level);
}
const escalationPolicy = require_services.record({
	id: require_services.id,
	name: require_services.text,
	rules: require_services.list(require_services.unknown()),
	services: require_services.list(require_services.reference)
}, { rules: "escalation_rules" });
const escalationPolicies = require_services.resource("escalation_policies", "escalation policy", "escalation_policies.read", escalationPolicy);
const listEscalationPolicies = (call) => escalationPolicies.list(call, {
	path: "/escalation_policies",
	subject: "escalation policies",
	query: { sort_by: "name:asc" }
});
/** For on-calls of one level, between `now` and `end`. */
function gapsOf(level, onCalls, now, end) {
	const spans = onCalls.map(({ start, end: until }) => ({
		from: start === null ? Number.NEGATIVE_INFINITY : Date.parse(start),
		until: until === null ? Number.POSITIVE_INFINITY : Date.parse(until)
	})).sort((a, b) => a.from - b.from);
	const gaps = [];
	let covered = now.getTime();
	for (const { from, until } of [...spans, {
		from: end.getTime(),
		until: end.getTime()
	}]) {
		if (from > covered) {
			const isOpen = from >= end.getTime();
			gaps.push({
				level,
				from: iso(covered),
				until: isOpen ? null : iso(from)
			});
		}
		covered = Math.max(covered, until);
		if (covered >= end.getTime()) break;
	}
	return gaps;
}
const iso = (ms) => require_main.isoSeconds(new Date(ms));
/** Those that have not begun, the first one first. */
const laterOf = (onCalls, now) => onCalls.flatMap(({ user, start }) => start !== null && Date.parse(start) > now.getTime() ? [{
	name: user.name,
	from: start
}] : []).sort((a, b) => a.from.localeCompare(b.from));
const isNow = ({ start, end }, now) => (start === null || Date.parse(start) <= now.getTime()) && (end === null || Date.parse(end) > now.getTime());
Object.defineProperty(exports, "gapsOf", {
	enumerable: true,
	get: function() {
		return gapsOf;
	}
});
Object.defineProperty(exports, "isNow", {
	enumerable: true,
	get: function() {
		return isNow;
	}
});
Object.defineProperty(exports, "laterOf", {
	enumerable: true,
	get: function() {
		return laterOf;
	}
});
Object.defineProperty(exports, "listEscalationPolicies", {
	enumerable: true,
	get: function() {
		return listEscalationPolicies;
	}
});
Object.defineProperty(exports, "listOnCalls", {
	enumerable: true,
	get: function() {
		return listOnCalls;
	}
});
