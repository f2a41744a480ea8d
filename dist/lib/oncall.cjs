// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
const require_on_call_coverage = require("./on-call-coverage.cjs");
const require_part = require("./part.cjs");
const require_time = require("./time.cjs");
const require_known_services = require("./known-services.cjs");
const require_triage = require("./triage.cjs");
const require_width = require("./width.cjs");
const require_words = require("./words.cjs");
// src/triage/oncall/read.ts
const AHEAD_MS = 24 * require_time.HOUR_MS;
/** Who is on call in the next day, and for what; one round of requests. @throws UnknownServiceError */
async function readOnCall(reader, query, now) {
	const { policyIds: escalationPolicyIds, scheduleIds, serviceIds } = query;
	const until = new Date(now.getTime() + AHEAD_MS);
	const [onCalls, policies] = await Promise.all([reader.onCalls({
		escalationPolicyIds,
		scheduleIds,
		since: now,
		until
	}), require_known_services.aboutServices(reader, serviceIds, require_part.part(reader.escalationPolicies()), ({ data }) => require_part.valueOr(data, []).flatMap(({ services }) => services.map(({ id }) => id)))]);
	return {
		onCalls,
		policies
	};
}
// src/triage/oncall/document.ts
/** `oncall --json`: who is on call now, by policy and service, and where nobody is within a day. */
function toOnCallDocument({ onCalls, policies }, query, now) {
	const known = require_part.valueOr(policies.data, []);
	const byPolicy = policiesOf(onCalls.data, known, query).map((policy) => toPolicy(policy, onCalls.data, query, now));
	const shown = new Set(byPolicy.map(({ escalation_policy }) => escalation_policy.id));
	const current = onCalls.data.filter((entry) => require_on_call_coverage.isNow(entry, now) && shown.has(entry.escalationPolicy.id));
	const gaps = byPolicy.filter(({ gaps }) => gaps.length > 0).length;
	return {
		tool: "pd_oncall",
		summary: summaryOf(current.length, byPolicy.length, gaps),
		oncalls: current.map(({ user, schedule, escalationPolicy, level, start, end }) => ({
			user: {
				name: user.name,
				email: user.email
			},
			schedule: {
				name: schedule?.name ?? null,
				id: schedule?.id ?? null
			},
			escalation_policy: {
				name: escalationPolicy.name,
				id: escalationPolicy.id
			},
			escalation_level: level,
			start,
			end
		})),
		by_policy: byPolicy,
		next: ["pager-triage incidents"],
		...require_part.completenessOf([onCalls, policies], now)
	};
}
function summaryOf(people, policies, gaps) {
	const start = `${people} on call for ${policies} escalation ${policies === 1 ? "policy" : "policies"}`;
	return gaps === 0 ? `${start}, no gap in the next 24 hours` : `${start}, ${gaps} with a gap in the next 24 hours`;
}
/** The account's policies and those that only the on-calls name, as far as they were asked for. */
function policiesOf(onCalls, known, query) {
	const named = onCalls.map(({ escalationPolicy }) => ({
		...escalationPolicy,
		services: [],
		levels: 0
	}));
	const listed = known.map(({ id, name, services, rules }) => ({
		id,
		name,
		services,
		levels: rules.length
	}));
	return [...new Map([...named, ...listed].map((policy) => [policy.id, policy])).values()].filter(({ id }) => query.policyIds === void 0 || query.policyIds.includes(id)).filter(({ services }) => query.serviceIds === void 0 || services.some(({ id }) => query.serviceIds?.includes(id))).filter(({ id }) => query.scheduleIds === void 0 || onCalls.some(({ escalationPolicy }) => escalationPolicy.id === id)).sort((a, b) => b.services.length - a.services.length || a.name.localeCompare(b.name));
}
function toPolicy(policy, onCalls, query, now) {
	const mine = onCalls.filter(({ escalationPolicy }) => escalationPolicy.id === policy.id);
	const count = Math.max(policy.levels, 0, ...mine.map(({ level }) => level));
	const levels = Array.from({ length: count }, (_, at) => at + 1);
	const of = (level) => mine.filter((entry) => entry.level === level);
	const end = new Date(now.getTime() + AHEAD_MS);
	const isWhole = query.scheduleIds === void 0 && policy.services.length > 0;
	return {
		escalation_policy: {
			id: policy.id,
			name: policy.name
		},
		services: policy.services.map(({ id, name }) => ({
			id,
			name
		})),
		levels: levels.map((level) => toLevel(level, of(level), now)),
		gaps: isWhole ? levels.flatMap((level) => require_on_call_coverage.gapsOf(level, of(level), now, end)) : []
	};
}
function toLevel(level, onCalls, now) {
	const later = onCalls.filter((entry) => !require_on_call_coverage.isNow(entry, now) && entry.start !== null);
	return {
		level,
		people: onCalls.filter((entry) => require_on_call_coverage.isNow(entry, now)).map(({ user, schedule, end }) => ({
			name: user.name,
			schedule: schedule?.name ?? null,
			until: end
		})),
		later: later.map(({ user, start }) => ({
			name: user.name,
			from: start ?? ""
		})).sort((a, b) => a.from.localeCompare(b.from))
	};
}
// src/triage/oncall/text.ts
/** Who is on call, policy by policy; those with a gap first. */
function oncallText(document, options) {
	const { by_policy, summary, next } = document;
	const ordered = [...by_policy].sort((a, b) => Number(b.gaps.length > 0) - Number(a.gaps.length > 0));
	const shown = ordered.slice(0, options.most);
	const rest = ordered.length - shown.length;
	return require_triage.page([
		require_triage.wrap(by_policy.length === 0 ? require_process.own("No escalation policy matches.") : require_process.inert(require_process.fromOutside(summary)), options.width).map(options.style.strong),
		...shown.map((policy) => policyLines(policy, options)),
		rest > 0 ? require_triage.wrap(require_process.line`${rest} more: pager-triage oncall | less; fewer: --service ID`, options.width) : [],
		require_triage.warningLines(document, options)
	], next, options);
}
function policyLines(policy, { width, style, now }) {
	const services = policy.services.map(({ name }) => require_process.inert(name));
	const holds = services.length === 0 ? require_process.own("no services") : require_words.listed(services, 4);
	return [require_width.cutTo(require_process.line`${require_process.inert(policy.escalation_policy.name)} · ${holds}`, width), ...policy.levels.flatMap((level) => levelLines(level, policy.gaps, {
		width,
		now,
		style
	}))];
}
function levelLines({ level, people, later }, gaps, { width, style, now }) {
	const names = people.map(({ name, until, schedule }) => {
		const end = until === null ? require_process.own("always") : require_process.line`until ${require_words.clockTime(until, now)}`;
		return require_process.line`${require_process.inert(name)} ${end}${schedule === null ? require_process.own("") : require_process.line` (${require_process.inert(schedule)})`}`;
	});
	const after = later.slice(0, 1).map(({ name, from }) => require_process.line`, then ${require_process.inert(name)} from ${require_words.clockTime(from, now)}`);
	const label = require_process.line`  level ${level}  `;
	const who = names.length === 0 ? require_process.own("nobody is on call") : require_words.listed(names, 3);
	const mine = gaps.filter((gap) => gap.level === level);
	const paint = names.length === 0 && mine.length > 0 ? style.bad : (text) => text;
	return [...require_triage.wrap(require_process.line`${who}${require_process.own(after.join(""))}`, width - 11, 2).map((text, i) => require_process.line`${i === 0 ? label : require_process.own(" ".repeat(11))}${paint(text)}`), ...mine.slice(0, 2).map((gap) => require_process.line`${require_process.own(" ".repeat(11))}${style.warn(require_width.cutTo(gapWords(gap, now), width - 11))}`)];
}
function gapWords({ from, until }, now) {
	const begins = Date.parse(from) <= now.getTime() ? require_process.own("now") : require_process.line`from ${require_words.clockTime(from, now)}`;
	return require_process.line`gap ${begins}${until === null ? require_process.own(", through the next 24 h") : require_process.line` until ${require_words.clockTime(until, now)}`}`;
}
// src/cli/commands/oncall.ts
const run = async (shell, args) => {
	require_triage.noArguments(args, "oncall");
	const query = {
		serviceIds: require_triage.idsOf(args, "service"),
		policyIds: require_triage.idsOf(args, "policy"),
		scheduleIds: require_triage.idsOf(args, "schedule")
	};
	const now = shell.clock();
	const facts = await require_triage.withReader(shell, (reader) => readOnCall(reader, query, now));
	require_triage.show(shell, args, toOnCallDocument(facts, query, now), oncallText);
	return require_process.EXIT.done;
};
exports.run = run;
