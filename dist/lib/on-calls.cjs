// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_order = require("./order.cjs");
const require_services = require("./services.cjs");
// src/pagerduty/resources/on-calls.ts
const onCall = require_services.record({
	user: require_services.person,
	schedule: require_services.optional(require_services.reference),
	escalationPolicy: require_services.reference,
	level: require_services.number().int(),
	start: require_services.optional(require_services.instant),
	end: require_services.optional(require_services.instant)
}, { level: "escalation_level" });
const onCalls = require_services.resource("oncalls", "on-call", "oncalls.read", onCall);
async function listOnCalls(call, query = {}) {
	const { escalationPolicyIds, scheduleIds, since, until } = query;
	if (escalationPolicyIds?.length === 0 || scheduleIds?.length === 0) return [];
	const pagesOf = (policies, schedules) => {
		const query = {
			time_zone: "UTC",
			since: since && require_main.isoSeconds(since),
			until: until && require_main.isoSeconds(until),
			"escalation_policy_ids[]": policies,
			"schedule_ids[]": schedules,
			"include[]": ["users"]
		};
		return require_services.serialPages(call, onCalls.at({
			path: "/oncalls",
			subject: "on-calls",
			query
		}));
	};
	const lists = require_services.chunksOf(escalationPolicyIds).map((chunk) => require_services.ofKnownIds(call, "escalation policy", chunk, (policies) => require_services.ofKnownIds(call, "schedule", scheduleIds, (schedules) => pagesOf(policies, schedules))));
	return (await onCalls.from(call, lists)).filter(({ escalationPolicy, schedule }) => require_services.includes(escalationPolicyIds, escalationPolicy.id) && require_services.includes(scheduleIds, schedule?.id ?? "")).sort((a, b) => require_order.byCodeUnit(a.escalationPolicy.id, b.escalationPolicy.id) || a.level - b.level);
}
const target = require_services.record({
	id: require_services.id,
	name: require_services.text,
	kind: require_services.word.transform((type) => type.replace(/_reference$/, "")),
	deletedAt: require_services.optional(require_services.instant)
}, { kind: "type" });
const escalationPolicy = require_services.record({
	id: require_services.id,
	name: require_services.text,
	rules: require_services.list(require_services.record({ targets: require_services.list(target) })),
	services: require_services.list(require_services.reference)
}, { rules: "escalation_rules" });
const escalationPolicies = require_services.resource("escalation_policies", "escalation policy", "escalation_policies.read", escalationPolicy);
const listEscalationPolicies = (call, teamIds) => escalationPolicies.list(call, {
	path: "/escalation_policies",
	subject: "escalation policies",
	query: {
		"team_ids[]": teamIds,
		sort_by: "name:asc"
	}
});
function gapsOf(level, onCalls, now, end) {
	const spans = onCalls.data.map(({ start, end: until }) => ({
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
const laterOf = (onCalls, now) => onCalls.flatMap(({ user, start }) => start !== null && Date.parse(start) > now.getTime() ? [{
	name: user.name,
	from: start
}] : []).sort((a, b) => require_order.byCodeUnit(a.from, b.from));
const peopleNow = (onCalls, now) => [...require_main.groupBy(onCalls.filter((entry) => isNow(entry, now)), ({ user }) => user.id).values()].map((mine) => {
	const ends = mine.flatMap(({ end }) => end ?? []);
	const until = ends.length < mine.length ? null : ends.sort().at(-1) ?? null;
	return {
		name: mine[0].user.name,
		schedule: mine[0].schedule?.name ?? null,
		until
	};
});
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
Object.defineProperty(exports, "peopleNow", {
	enumerable: true,
	get: function() {
		return peopleNow;
	}
});
