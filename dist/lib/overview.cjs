// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
const require_time = require("./time.cjs");
const require_template = require("./template.cjs");
const require_part = require("./part.cjs");
const require_text = require("./text.cjs");
const require_open_incident = require("./open-incident.cjs");
const require_triage = require("./triage.cjs");
const require_width = require("./width.cjs");
const require_words = require("./words.cjs");
const require_words$1 = require("./words3.cjs");
// src/triage/overview/advice.ts
/** What to do next, the most urgent first; at least one thing. */
function adviceFor({ onFire, forgotten, changes, uncovered }) {
	const waiting = onFire.filter(require_open_incident.isTriggered);
	const [first] = waiting;
	const [held] = onFire.filter((incident) => !require_open_incident.isTriggered(incident));
	const [oldest] = forgotten;
	const advice = [
		first && {
			why: `unacknowledged: #${first.incident_number}${waiting.length > 1 ? ` and ${waiting.length - 1} more` : ""}`,
			command: `pager-triage detail ${first.incident_number}`
		},
		first && followsChange(first, changes) && {
			why: `#${first.incident_number} started within an hour of a change to its service, which may be the cause`,
			command: `pager-triage detail ${first.incident_number}`
		},
		uncovered[0] && {
			why: `nobody is on call for ${uncovered.length === 1 ? "a policy" : `${uncovered.length} policies`} with open incidents`,
			command: "pager-triage oncall"
		},
		held && {
			why: `#${held.incident_number} is acknowledged: check progress`,
			command: `pager-triage detail ${held.incident_number}`
		},
		oldest && {
			why: `${forgotten.length} acknowledged over a day ago, still open: resolve or hand over`,
			command: `pager-triage detail ${oldest.incident_number}`
		}
	].filter((one) => typeof one === "object");
	return advice.length > 0 ? advice : [{
		why: "nothing is open: check what keeps repeating",
		command: "pager-triage recent --since 7d"
	}];
}
const followsChange = ({ service, created_at }, changes) => changes.some(({ at, services }) => {
	const before = Date.parse(created_at) - Date.parse(at);
	return services.some(({ id }) => id === service.id) && before >= 0 && before <= 36e5;
});
// src/triage/overview/document.ts
const MOST_ON_FIRE = 8;
const MOST_CHANGES = 5;
/** `overview --json`: what is on fire, what may be behind it, who is there, and what to do next. */
function toOverviewDocument(facts, now) {
	const ranks = require_open_incident.ranksOf(facts.priorities.data);
	const incidents = facts.open.data.map((incident) => require_open_incident.toListed(incident, ranks)).sort(require_open_incident.byImportance);
	const isStale = ({ status, last_status_change }) => status === "acknowledged" && now.getTime() - Date.parse(last_status_change) > 864e5;
	const alive = incidents.filter((incident) => !isStale(incident));
	const onFire = [...alive.filter(require_open_incident.isTriggered), ...alive.filter((incident) => !require_open_incident.isTriggered(incident))];
	const forgotten = incidents.filter(isStale).sort((a, b) => a.created_at.localeCompare(b.created_at));
	const changes = changesOn(facts);
	const uncovered = uncoveredPolicies(facts);
	const advice = adviceFor({
		onFire,
		forgotten,
		changes,
		uncovered
	});
	return {
		tool: "pd_overview",
		summary: require_text.summaryOf(incidents),
		total_incidents: incidents.length,
		nobody_acknowledged: incidents.filter(require_open_incident.isTriggered).length,
		on_fire: onFire.slice(0, MOST_ON_FIRE),
		more_on_fire: Math.max(0, onFire.length - MOST_ON_FIRE),
		/** acknowledged more than a day ago and still open, the oldest first */
		forgotten,
		services: servicesOf(facts.open.data),
		on_call: onCallOf(facts),
		nobody_on_call_for: uncovered,
		recent_changes: changes.slice(0, MOST_CHANGES),
		maintenance: require_part.valueOr(facts.maintenance.data, []).map(({ id, endAt, services }) => ({
			id,
			until: endAt,
			services: services.map(({ id, name }) => ({
				id,
				name
			}))
		})),
		advice,
		next: advice.map(({ command }) => command),
		...require_part.completenessOf([
			facts.open,
			facts.priorities,
			facts.changes,
			facts.maintenance,
			facts.onCalls
		], now)
	};
}
/** Open incidents of each service, and how many of them are distinct. */
function servicesOf(open) {
	return [...new Set(open.map(({ service }) => service.id))].map((id) => {
		const mine = open.filter(({ service }) => service.id === id);
		return {
			service: {
				id,
				name: mine.map(({ service }) => service.name)[0] ?? null
			},
			open: mine.length,
			problems: require_template.countDistinct(mine.map(({ title }) => title))
		};
	}).sort((a, b) => b.open - a.open);
}
const onCallOf = ({ onCalls }) => require_part.valueOr(onCalls.data, []).filter(({ level }) => level === 1).map(({ escalationPolicy, user, end }) => ({
	escalation_policy: {
		id: escalationPolicy.id,
		name: escalationPolicy.name
	},
	user: {
		name: user.name,
		email: user.email
	},
	until: end
}));
/** Policies that hold something open while nobody is on call for any level of them. */
function uncoveredPolicies({ open, onCalls }) {
	if (!onCalls.data.known) return [];
	const covered = new Set(onCalls.data.value.map(({ escalationPolicy }) => escalationPolicy.id));
	const uncovered = open.data.flatMap(({ escalationPolicy }) => escalationPolicy ?? []).filter(({ id }) => !covered.has(id));
	return [...new Map(uncovered.map(({ id, name }) => [id, {
		id,
		name
	}])).values()];
}
/** The latest changes of services on which something is open. */
function changesOn({ open, changes }) {
	const withOpen = new Set(open.data.map(({ service }) => service.id));
	return require_part.valueOr(changes.data, []).filter(({ services }) => services.some(({ id }) => withOpen.has(id))).map(({ id, summary, at, source, services }) => ({
		id,
		summary,
		at,
		source,
		services: services.map((service) => ({
			id: service.id,
			name: service.name
		}))
	}));
}
// src/triage/overview/read.ts
const CHANGES_MS = 6 * require_time.HOUR_MS;
/** What is open and what may be behind it, then who is on call for it: two rounds of requests. */
async function readOverview(reader, now) {
	const since = new Date(now.getTime() - CHANGES_MS);
	const [open, priorities, changes, maintenance] = await Promise.all([
		reader.openIncidents({ withPeople: true }),
		require_part.knownPart(reader.priorities()),
		require_part.part(reader.changeEvents({
			since,
			until: now
		})),
		require_part.part(reader.maintenanceWindows())
	]);
	const policyIds = new Set(open.data.flatMap(({ escalationPolicy }) => escalationPolicy?.id ?? []));
	return {
		open,
		priorities,
		changes,
		maintenance,
		onCalls: policyIds.size === 0 ? require_part.notAsked([]) : await require_part.part(reader.onCalls({ escalationPolicyIds: [...policyIds] }))
	};
}
// src/triage/overview/text.ts
const MOST_LINES = 3;
/** What is on fire and what to do next, on one screen. */
function overviewText(document, options) {
	const { width, style } = options;
	return require_triage.page([
		require_triage.wrap(require_text.headline(document.summary), width).map(style.strong),
		[...require_text.incidentTable(document.on_fire, options), ...document.more_on_fire > 0 ? [style.dim(require_process.line`${document.more_on_fire} more: pager-triage incidents`)] : []],
		[
			...require_triage.labelled("noise", noiseLines(document), options),
			...require_triage.labelled("changes", changeLines(document, options), options),
			...require_triage.labelled("on call", onCallLines(document, options), options),
			...require_triage.labelled("stale", staleLines(document, options), options),
			...require_triage.labelled("maintenance", maintenanceLines(document, options), options)
		],
		require_triage.warningLines(document, options),
		adviceLines(document, options)
	], document.next, options);
}
/** Only services on which the same incident repeats. */
const noiseLines = ({ services }) => services.filter(({ open, problems }) => open >= 3 && problems < open).slice(0, MOST_LINES).map(({ service, open, problems }) => {
	const name = service.name === null ? require_process.own(service.id) : require_process.inert(service.name);
	return require_process.line`${name}: ${require_words.plural(open, "open incident")}, ${problems} distinct`;
});
const changeLines = ({ recent_changes }, { now }) => recent_changes.slice(0, MOST_LINES).map(({ at, summary, services }) => {
	const where = services.slice(0, 2).map(({ name }) => require_process.inert(name));
	return require_process.line`${require_words$1.ago(at, now)}: ${require_width.cutTo(require_process.inert(summary), 120)} · ${require_process.own(where.join(", "))}`;
});
function onCallLines({ on_call, nobody_on_call_for }, { now }) {
	const people = on_call.slice(0, 4).map(({ escalation_policy, user, until }) => {
		const end = until === null ? require_process.own("") : require_process.line` until ${require_words.clockTime(until, now)}`;
		return require_process.line`${require_process.inert(escalation_policy.name)}: ${require_process.inert(user.name)}${end}`;
	});
	return [...nobody_on_call_for.map(({ name }) => require_process.line`${require_process.inert(name)}: nobody`).slice(0, MOST_LINES), ...people];
}
function staleLines({ forgotten }, { now }) {
	if (forgotten.length === 0) return [];
	const numbers = require_words.listed(forgotten.map(({ incident_number }) => require_process.line`#${incident_number}`), 5);
	const since = Math.min(...forgotten.map(({ last_status_change }) => Date.parse(last_status_change)));
	const most = require_process.own(forgotten.length > 1 ? "up to " : "");
	return [require_process.line`${numbers}: acknowledged ${most}${require_words.duration(now.getTime() - since)} ago`];
}
const maintenanceLines = ({ maintenance }, { now }) => maintenance.slice(0, MOST_LINES).map(({ services, until }) => {
	const names = require_words.listed(services.map(({ name }) => require_process.inert(name)), 3);
	return require_process.line`${names} until ${require_words.clockTime(until, now)}: no incidents are opened`;
});
/** In order of urgency; the first is also the page's last line. */
const adviceLines = ({ advice }, { width, style }) => advice.length < 2 ? [] : advice.flatMap(({ why, command }, at) => {
	return [...require_triage.wrap(require_process.line`${at + 1}. ${require_process.own(why)}`, width), style.dim(require_process.line`   ${require_process.own(command)}`)];
});
// src/cli/commands/overview.ts
/** `pager-triage overview`, and `/triage` in Claude Code. */
const run = async (shell, args) => {
	require_triage.noArguments(args, "overview");
	const now = shell.clock();
	const facts = await require_triage.withReader(shell, (reader) => readOverview(reader, now));
	require_triage.show(shell, args, toOverviewDocument(facts, now), overviewText);
	return require_process.EXIT.done;
};
exports.run = run;
