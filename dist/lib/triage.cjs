require("./rolldown-runtime.cjs");
const require_known = require("./known.cjs");
const require_order = require("./order.cjs");
const require_main = require("./main.cjs");
const require_names_in_text = require("./names-in-text.cjs");
const require_fetched = require("./fetched.cjs");
const require_open_incident = require("./open-incident.cjs");
const require_snapshot = require("./snapshot.cjs");
const require_runbook = require("./runbook.cjs");
const require_commits_before = require("./commits-before.cjs");
const require_factors = require("./factors.cjs");
const require_on_calls = require("./on-calls.cjs");
const require_known_services = require("./known-services.cjs");
const require_named = require("./named.cjs");
const require_incidents = require("./incidents.cjs");
const require_summary = require("./summary.cjs");
const require_charts = require("./charts.cjs");
const require_page = require("./page.cjs");
const require_timeline = require("./timeline.cjs");
const require_output = require("./output.cjs");
const require_reading = require("./reading.cjs");
let node_timers_promises = require("node:timers/promises");
// src/triage/runbook.ts
async function readRunbookClues(reader, serviceIds, request) {
	const [services, files] = await Promise.all([serviceIds.length === 0 ? require_fetched.notAsked({
		services: [],
		unknown: [],
		forbidden: []
	}) : require_fetched.part(reader.servicesById(serviceIds)), readRunbookFiles(request)]);
	return {
		...services,
		files
	};
}
async function readRunbookFiles(request) {
	try {
		return (await require_snapshot.withSnapshot(request, require_snapshot.listFiles)).filter((path) => require_runbook.RUNBOOK_FILES.test(path));
	} catch {
		return [];
	}
}
function runbooksAbout(service, alerts, { data, files }) {
	const described = data.known ? data.value.services.find(({ id }) => id === service?.id) : void 0;
	return require_runbook.runbooksOf({
		alerts,
		service,
		description: described?.description ?? null,
		files
	});
}
// src/triage/suspects/before-lines.ts
function commitLines(before, { width }) {
	if (before === null || before.commits === 0) return [];
	const { incident_number, abstained, commits, since, until, suspects } = before;
	const days = require_main.line`${commits} in ${require_main.duration(Date.parse(until) - Date.parse(since))}`;
	const more = require_main.line`pager-triage suspects ${incident_number}`;
	if (abstained) return [require_main.line`none of ${days} stands out: ${more}`];
	return [...suspects.map(({ sha, at, subject }) => require_main.cutTo(require_main.line`${require_main.own(sha.slice(0, 12))} · ${require_main.duration(Date.parse(until) - Date.parse(at))} before · ${require_main.inert(subject)}`, width - LABEL)), require_main.line`to read first, of ${days}: ${more}`];
}
const LABEL = 13;
// src/triage/detail/responders.ts
const mention = ({ id, name, email = null }, role, standing = {}) => ({
	id,
	name,
	email,
	role,
	answer: null,
	on_call_level: null,
	on_call_until: null,
	...standing
});
function respondersOf({ incident, log, onCalls }) {
	const { acknowledgedBy, assignees, responders } = incident.data;
	const mentions = [
		...acknowledgedBy.map((person) => mention(person, "acknowledged")),
		...assignees.map((person) => mention(person, "assigned")),
		...responders.map(({ user, state }) => mention(user, "asked", { answer: state })),
		...require_known.valueOr(log.data, []).flatMap(({ agent, kind }) => agent?.kind === "user" && kind !== "assign" && kind !== "notify" ? [mention(agent, "acted")] : []),
		...require_known.valueOr(onCalls.data, []).map(({ user, level, end }) => mention(user, "on call", {
			on_call_level: level,
			on_call_until: end
		}))
	];
	return [...require_main.groupBy(mentions, ({ id }) => id).values()].map((mine) => ({
		id: mine[0].id,
		name: mine[0].name,
		email: firstOf(mine, ({ email }) => email),
		roles: [...new Set(mine.map(({ role }) => role))],
		answer: firstOf(mine, ({ answer }) => answer),
		on_call_level: firstOf(mine, ({ on_call_level }) => on_call_level),
		on_call_until: firstOf(mine, ({ on_call_until }) => on_call_until)
	}));
}
const firstOf = (items, read) => items.map(read).find((value) => value !== null) ?? null;
// src/triage/detail/document.ts
const MAX_SIMILAR = 3;
const HISTORY_MS = 90 * require_main.DAY_MS;
async function readDetail(reader, name, now, repository) {
	const open = require_fetched.part(reader.openIncidents());
	open.catch(() => {});
	const [incident, past] = await Promise.all([reader.incident(name), require_fetched.knownPart(reader.pastIncidents(name))]);
	const { id, service, escalationPolicy } = incident.data;
	const [log, alerts, notes, similar, changes, dependencies, onCalls, allOpen, runbooks] = await Promise.all([
		require_fetched.part(reader.logEntries(id)),
		require_fetched.part(reader.alerts(id)),
		require_fetched.part(reader.notes(id)),
		require_fetched.part(past.data.known ? withNotes(reader, stubsOf(past.data.value)) : readAlike(reader, incident.data, now)),
		require_fetched.knownPart(reader.relatedChangeEvents(id)),
		service === null ? require_fetched.notAsked([]) : require_fetched.part(reader.serviceDependencies(service.id)),
		escalationPolicy === null ? require_fetched.notAsked([]) : require_fetched.part(reader.onCalls({ escalationPolicyIds: [escalationPolicy.id] })),
		open,
		readRunbookClues(reader, service === null ? [] : [service.id], repository)
	]);
	return {
		incident,
		log,
		alerts,
		notes,
		similar,
		changes,
		dependencies,
		open: allOpen,
		onCalls,
		runbooks
	};
}
const stubsOf = (past) => ({
	...require_fetched.notAsked(null),
	data: [...past].sort(byLikeness).slice(0, MAX_SIMILAR)
});
const byLikeness = (a, b) => (b.score ?? 0) - (a.score ?? 0) || require_order.byCodeUnit(b.createdAt ?? "", a.createdAt ?? "");
async function readAlike(reader, incident, now) {
	if (incident.service === null) return withNotes(reader, stubsOf([]));
	const since = new Date(now.getTime() - HISTORY_MS);
	const history = await reader.incidents({
		since,
		until: now,
		serviceIds: [incident.service.id]
	});
	const wanted = require_names_in_text.template(incident.title);
	const stubs = history.data.filter(({ id, status, title }) => id !== incident.id && status === "resolved" && require_names_in_text.template(title) === wanted).reverse().slice(0, MAX_SIMILAR).map(({ id, title, createdAt }) => ({
		id,
		title,
		createdAt,
		score: null
	}));
	return withNotes(reader, {
		...history,
		data: stubs
	});
}
async function withNotes(reader, { data, ...about }) {
	const notes = await Promise.all(data.map(({ id }) => require_fetched.part(reader.notes(id))));
	const all = [about, ...notes];
	return {
		data: data.map((stub, i) => ({
			...stub,
			notes: notes[i]?.complete && notes[i].data.known ? notes[i].data.value : null
		})),
		complete: all.every(({ complete }) => complete),
		warnings: all.flatMap(({ warnings }) => warnings),
		asOf: about.asOf,
		requests: all.reduce((sum, { requests }) => sum + requests, 0)
	};
}
function toDetailDocument(facts, now, canWrite) {
	const incident = facts.incident.data;
	const log = require_known.valueOr(facts.log.data, []);
	const alerts = require_known.valueOr(facts.alerts.data, []);
	return {
		tool: "pd_incident_detail",
		incident: toIncident(incident, log),
		timeline: log.map(toTimelineEntry),
		alerts: alerts.map(toAlert),
		runbooks: runbooksAbout(incident.service, alerts, facts.runbooks),
		notes: require_known.valueOr(facts.notes.data, []).map(toNote),
		responders: respondersOf(facts),
		similar_incidents: require_known.valueOr(facts.similar.data, []).map(({ id, title, createdAt, score, notes }) => ({
			id,
			title,
			created_at: createdAt,
			score,
			notes: notes?.map(toNote) ?? null
		})),
		change_events: require_known.valueOr(facts.changes.data, []).map((change) => toChange(change, incident)),
		commits_before: null,
		other_open_incidents: otherOpen(facts),
		analysis: {
			...alertCountsOf(facts),
			escalation_count: log.filter(({ kind }) => kind === "escalate").length,
			acknowledged: incident.status === "acknowledged",
			trigger_source: triggerSource(log, alerts)
		},
		next: nextSteps(incident, alertCountsOf(facts).firing_alert_count, canWrite),
		...require_fetched.completenessOf(Object.values(facts), now)
	};
}
function alertCountsOf({ alerts, incident: { data: incident } }) {
	const read = alerts.complete && alerts.data.known ? alerts.data.value : null;
	return {
		alert_count: read?.length ?? incident.alertCounts?.all ?? null,
		firing_alert_count: read?.filter(require_open_incident.isFiring).length ?? incident.alertCounts?.triggered ?? null
	};
}
const toIncident = (incident, log) => ({
	id: incident.id,
	incident_number: incident.number,
	title: incident.title,
	status: incident.status,
	urgency: incident.urgency,
	priority: incident.priority?.name ?? null,
	service: incident.service,
	created_at: incident.createdAt,
	resolved_at: incident.resolvedAt,
	merged_into: incident.mergedInto,
	acknowledged_until: incident.status === "acknowledged" ? incident.acknowledgedUntil : null,
	escalates_at: incident.status === "triggered" ? incident.escalatesAt : null,
	escalation_policy: {
		id: incident.escalationPolicy?.id ?? null,
		name: incident.escalationPolicy?.name ?? null
	},
	assignments: incident.assignees.map(({ name, email }) => ({
		name,
		email,
		escalation_level: 1 + log.filter(({ kind }) => kind === "escalate").length
	})),
	acknowledgers: incident.acknowledgedBy.map(({ name, at }) => ({
		name,
		at
	})),
	description: incident.title,
	conference_bridge: incident.conferenceBridge,
	url: incident.url
});
const toTimelineEntry = ({ kind, at, summary, agent, channel, note }) => ({
	type: `${kind}_log_entry`,
	created_at: at,
	summary: summary ?? require_main.fromOutside(""),
	channel_type: channel,
	agent: agent && {
		name: agent.name,
		kind: agent.kind
	},
	note
});
const toAlert = (alert) => ({
	id: alert.id,
	status: alert.status,
	summary: alert.summary,
	severity: alert.severity,
	created_at: alert.createdAt,
	source: alert.source ?? alert.component ?? alert.service?.name ?? null,
	details: Object.fromEntries(alert.fields.map(({ name, value }) => [name, value])),
	left_out_fields: alert.leftOut,
	tool: require_commits_before.toolOf(alert),
	highlights: require_commits_before.highlightsOf(alert),
	links: [...alert.clientUrl === null ? [] : [{
		url: alert.clientUrl,
		text: alert.client
	}], ...alert.links.filter(({ url }) => url !== alert.clientUrl)],
	url: alert.url
});
const toNote = ({ id, content, createdAt, user }) => ({
	id,
	content,
	created_at: createdAt,
	user: user?.name ?? null
});
const toChange = (change, incident) => ({
	id: change.id,
	summary: change.summary,
	at: change.at,
	minutes_before: Math.round((Date.parse(incident.createdAt) - Date.parse(change.at)) / require_main.MINUTE_MS),
	source: change.source,
	services: change.services,
	reason: change.reason,
	links: change.links
});
const RELATIONS = [
	"depends on",
	"same service",
	"needed by"
];
function otherOpen({ incident, open, dependencies }) {
	const { id, service } = incident.data;
	const links = require_known.valueOr(dependencies.data, []);
	const relationTo = (other) => {
		if (service === null || other === void 0) return null;
		if (other === service.id) return "same service";
		if (links.some(({ dependent, supporting }) => dependent.id === service.id && supporting.id === other)) return "depends on";
		return links.some(({ dependent }) => dependent.id === other) ? "needed by" : null;
	};
	return require_known.valueOr(open.data, []).flatMap((other) => {
		const relation = other.id === id ? null : relationTo(other.service?.id);
		return relation === null ? [] : [{
			...require_open_incident.toListed(other, new Map()),
			relation
		}];
	}).sort((a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) || require_open_incident.byImportance(a, b));
}
function triggerSource(log, [alert]) {
	const trigger = log.find(({ kind }) => kind === "trigger");
	return (alert === void 0 ? null : require_commits_before.toolOf(alert)) ?? require_main.fromOutside(trigger?.channel ?? "unknown");
}
function nextSteps({ status, number, service, mergedInto }, firing, canWrite) {
	if (mergedInto !== null) return [`pager-triage detail ${mergedInto}`];
	const which = service === null ? "" : ` --service ${service.id}`;
	const read = status === "triggered" ? `oncall${which}` : `recent${which} --since 7d`;
	const note = `note ${number} --content "what was found"`;
	const writes = {
		triggered: [`ack ${number}`],
		acknowledged: firing === 0 ? [`resolve ${number}`, note] : [note]
	};
	const mine = canWrite && (status === "triggered" || status === "acknowledged") ? writes[status] : [];
	return [...mine, ...mine.length > 1 ? [] : [read]].map((command) => `pager-triage ${command}`);
}
// src/triage/paging.ts
const BACK_MS = require_main.DAY_MS;
function pagedSince(open, now) {
	const times = open.filter(require_open_incident.isTriggered).flatMap(({ assignees }) => assignees.map(({ at }) => at ?? "")).filter((at) => at !== "").map((at) => Date.parse(at));
	return new Date(Math.max(now.getTime() - BACK_MS, Math.min(now.getTime(), ...times)));
}
function levelsFrom(onCalls, since) {
	const whole = require_fetched.Whole.ofPart(onCalls);
	return ({ escalationPolicy, assignedVia }, { id, at }) => {
		if (whole === null || at === null || Date.parse(at) < since.getTime()) return null;
		if (assignedVia === "direct_assignment") return null;
		const entries = whole.data.filter((entry) => entry.user.id === id && entry.escalationPolicy.id === escalationPolicy?.id && require_on_calls.isNow(entry, new Date(at)));
		const [level, ...others] = new Set(entries.map((entry) => entry.level));
		return others.length === 0 ? level ?? null : null;
	};
}
function pagedLines(incidents, most, now) {
	const waiting = incidents.filter((incident) => require_open_incident.isTriggered(incident) && incident.assignments.length > 0);
	const rest = waiting.length - most;
	const lines = waiting.slice(0, most).map((incident) => pagedLine(incident, now));
	return rest > 0 ? [...lines, require_main.line`${rest} more: pager-triage incidents --json`] : lines;
}
function pagedLine({ incident_number, assignments, escalates_at }, now) {
	const people = assignments.map(({ name, level }) => require_main.line`${require_main.inert(name)}${level === null ? require_main.own("") : require_main.line` (level ${level})`}`);
	const last = assignments.flatMap(({ at }) => at ?? []).sort().at(-1);
	const when = last === void 0 ? require_main.own("") : require_main.line` ${require_main.ago(last, now)}`;
	return require_main.line`#${incident_number}: ${require_main.listed(people, 2)}${when}${escalationWords(escalates_at, now)}`;
}
function escalationWords(at, now) {
	const wait = at === null ? 0 : Date.parse(at) - now.getTime();
	return wait > 0 ? require_main.line`, escalates in ${require_main.duration(wait)}` : require_main.own("");
}
// src/triage/detail/text.ts
const MAX_ALERTS = 3;
const MAX_CHANGES$1 = 3;
const MAX_OTHERS = 4;
function detailText(document, options) {
	const section = (label, lines) => require_main.labelled(label, lines, options);
	return require_main.page([title(document, options), [
		...section("who", who(document, options)),
		...section("bridge", bridgeLines(document)),
		...section("runbook", document.runbooks.map(require_factors.runbookText)),
		...section("alerts", alertLines(document)),
		...section("changes", changeLines$1(document)),
		...section("commits", commitLines(document.commits_before, options)),
		...section("also open", otherLines(document, options)),
		...section("similar", similarLines(document, options)),
		...section("notes", noteLines(document, options)),
		...section("timeline", timelineLines(document, options))
	]], options, document);
}
function title({ incident, analysis }, options) {
	const { width, style, now } = options;
	const number = require_main.line`#${incident.incident_number} `;
	const [first = require_main.own(""), ...more] = require_main.wrap(require_main.inert(incident.title), width - require_main.columns(number), 3);
	const isOpen = incident.status !== "resolved";
	const rank = incident.priority === null ? require_main.own("") : require_main.line`${require_main.inert(incident.priority)} · `;
	const { resolved_at, merged_into, acknowledged_until } = incident;
	const until = acknowledged_until === null ? require_main.own("") : require_main.line`, until ${require_main.clockTime(acknowledged_until, options)}`;
	const end = resolved_at === null ? require_main.own("") : require_main.line` ${require_main.ago(resolved_at, now)}`;
	const state = isOpen ? require_main.line`${require_main.enumWord(incident.status)}, open for ${require_main.duration(now.getTime() - Date.parse(incident.created_at))}${until}` : merged_into === null ? require_main.line`resolved${end}` : require_main.line`merged into ${require_main.own(merged_into)}${end}`;
	const escalated = analysis.escalation_count > 0 ? require_main.line` · escalated ${require_main.plural(analysis.escalation_count, "time")}` : require_main.own("");
	const facts = require_main.line`${rank}${require_main.enumWord(incident.urgency)} urgency · ${state}${escalated} · ${require_open_incident.serviceName(incident)}`;
	const paint = incident.status === "triggered" ? style.bad : isOpen ? style.warn : style.good;
	return [
		style.strong(require_main.line`${number}${first}`),
		...more.map(style.strong),
		...require_main.wrap(facts, width).map(paint),
		...incident.url === null || require_main.columns(incident.url) > width ? [] : [style.dim(require_main.own(incident.url))]
	];
}
function who({ incident, responders }, options) {
	const open = incident.status !== "resolved";
	const people = responders.filter(({ roles }) => roles[0] !== "on call").map(({ name, roles, answer }) => {
		const words = roles.filter((role) => role !== "acted" || roles.length === 1);
		return require_main.line`${require_main.inert(name)} (${require_main.own(words.join(", "))}${answer === null ? require_main.own("") : require_main.line`: ${require_main.enumWord(answer)}`})`;
	});
	const nobody = open && incident.acknowledgers.length === 0 ? [require_main.line`unacknowledged${escalationWords(incident.escalates_at, options.now)}`] : [];
	const onCall = responders.filter(({ on_call_level }) => on_call_level !== null).sort((a, b) => (a.on_call_level ?? 0) - (b.on_call_level ?? 0)).slice(0, 4).map(({ name, on_call_level, on_call_until }) => {
		const until = on_call_until === null ? require_main.own("") : require_main.line` until ${require_main.clockTime(on_call_until, options)}`;
		return require_main.line`level ${on_call_level ?? 0} ${require_main.inert(name)}${until}`;
	});
	return [require_main.own([...nobody, ...people.slice(0, 6)].join(" · ")), ...onCall.length > 0 ? [require_main.line`on call: ${require_main.own(onCall.join(" · "))}`] : []].filter((text) => text !== "");
}
function bridgeLines({ incident: { conference_bridge: bridge } }) {
	const { number = null, url = null } = bridge ?? {};
	return [...url === null ? [] : [require_main.own(url)], ...number === null ? [] : [require_main.inert(number)]];
}
function alertLines({ alerts, analysis, incident }) {
	if (analysis.alert_count === 0) return [require_main.own("none")];
	const shown = [...alerts].sort((a, b) => Number(a.status === "resolved") - Number(b.status === "resolved")).slice(0, MAX_ALERTS).flatMap((alert) => {
		const severity = alert.severity === null ? require_main.own("") : require_main.line`${require_main.enumWord(alert.severity)} · `;
		const says = alert.summary === null || alert.summary === incident.title ? require_main.own("") : require_main.line` · ${require_main.inert(alert.summary)}`;
		const tool = alert.tool ?? alert.source;
		const from = tool === null ? require_open_incident.serviceName(incident) : require_main.inert(tool);
		const facts = alert.highlights.map(({ label, value }) => require_main.line`${require_main.own(label)} ${require_main.cutTo(require_main.inert(value), 160)}`);
		const links = alert.links.slice(0, 1).map(({ url }) => require_main.own(url));
		return [
			require_main.line`${severity}${require_main.enumWord(alert.status)} · ${from}${says}`,
			...facts.length > 0 ? [require_main.line`  ${require_main.own(facts.join(" · "))}`] : [],
			...alert.left_out_fields > 0 ? [require_main.line`  ${alert.left_out_fields} more fields are left out`] : [],
			...links.map((url) => require_main.line`  ${url}`)
		];
	});
	const rest = alerts.length - MAX_ALERTS;
	return [
		require_open_incident.firingWords(analysis),
		...shown,
		...rest > 0 ? [require_main.line`${rest} more: pager-triage detail ${incident.incident_number} --json`] : []
	];
}
const changeLines$1 = ({ change_events }) => [...change_events].sort((a, b) => Math.abs(a.minutes_before) - Math.abs(b.minutes_before)).slice(0, MAX_CHANGES$1).map(({ summary, minutes_before, source, services }) => {
	const distance = require_main.duration(Math.abs(minutes_before) * require_main.MINUTE_MS);
	const when = minutes_before >= 0 ? require_main.line`${distance} before` : require_main.line`${distance} after it started`;
	const where = services.slice(0, 2).map(({ name }) => require_main.inert(name));
	const from = source === null ? require_main.own("") : require_main.line` · ${require_main.inert(source)}`;
	return require_main.line`${when}: ${require_main.cutTo(require_main.inert(summary), 160)} · ${require_main.own(where.join(", "))}${from}`;
});
const otherLines = ({ other_open_incidents: others }, { now }) => [...others.slice(0, MAX_OTHERS).map(({ incident_number, title, relation, created_at, status, ...other }) => {
	const age = require_main.duration(now.getTime() - Date.parse(created_at));
	return require_main.line`#${incident_number} ${require_open_incident.serviceName(other)} (${require_main.own(relation)}) · ${require_main.enumWord(status)} · ${age} · ${require_main.cutTo(require_main.inert(title), 90)}`;
}), ...others.length > MAX_OTHERS ? [require_main.line`${others.length - MAX_OTHERS} more: pager-triage incidents`] : []];
const similarLines = ({ similar_incidents }, { now }) => similar_incidents.flatMap(({ id, title, created_at, notes }) => {
	const when = created_at === null ? require_main.own("") : require_main.line`${require_main.ago(created_at, now)} · `;
	const last = notes?.at(-1);
	return [require_main.line`${when}${require_main.own(id)} · ${require_main.cutTo(require_main.inert(title), 90)}`, last === void 0 ? require_main.own(notes === null ? "  notes not known" : "  no notes") : require_main.line`  “${require_main.cutTo(require_main.inert(last.content), 240)}”`];
});
function noteLines({ notes }, { now }) {
	const shown = notes.slice(-5).reverse();
	const rest = notes.length - shown.length;
	return [...shown.map(({ content, created_at, user }) => {
		const by = user === null ? require_main.own("") : require_main.line` ${require_main.inert(user)}`;
		return require_main.line`${require_main.ago(created_at, now)}${by}: ${require_main.inert(content)}`;
	}), ...rest > 0 ? [require_main.line`${rest} older`] : []];
}
function timelineLines({ timeline }, { now }) {
	const events = timeline.filter(({ type }) => type !== "notify_log_entry" && type !== "annotate_log_entry");
	const shown = events.slice(-8).reverse();
	const rest = events.length - shown.length;
	return [...shown.map(({ type, created_at, summary }) => {
		const says = require_main.inert(summary);
		return require_main.line`${require_main.ago(created_at, now)} ${says === "" ? require_main.enumWord(type.replace(/_log_entry$/, "")) : require_main.cutTo(says, 120)}`;
	}), ...rest > 0 ? [require_main.line`${rest} older`] : []];
}
// src/triage/listed-runbooks.ts
const MAX_INCIDENTS$1 = 3;
async function readListedRunbooks(reader, open, request) {
	const wanted = [...open.filter(({ status }) => status === "triggered").reverse()].sort((a, b) => Number(a.urgency === "low") - Number(b.urgency === "low")).slice(0, MAX_INCIDENTS$1);
	const services = new Set(wanted.flatMap(({ service }) => service?.id ?? []));
	const [clues, ...alerts] = await Promise.all([readRunbookClues(reader, [...services], request), ...wanted.map(({ id }) => require_fetched.part(reader.alerts(id)))]);
	const found = wanted.flatMap(({ number, service }, i) => {
		const mine = alerts[i];
		const [first] = runbooksAbout(service, mine === void 0 ? [] : require_known.valueOr(mine.data, []), clues);
		return first === void 0 ? [] : [{
			incident_number: number,
			...first
		}];
	});
	const all = [clues, ...alerts];
	return {
		data: found,
		complete: all.every(({ complete }) => complete),
		warnings: all.flatMap(({ warnings }) => warnings),
		asOf: clues.asOf,
		requests: all.reduce((sum, { requests }) => sum + requests, 0)
	};
}
const listedRunbookLines = (runbooks) => runbooks.map(({ incident_number: number, ...runbook }) => require_main.line`#${number}: ${require_factors.runbookText(runbook)}`);
// src/triage/incidents.ts
async function readIncidents(reader, { repository, ...query }, now) {
	const [open, priorities] = await Promise.all([readOpen(reader, query), require_fetched.knownPart(reader.priorities())]);
	const [paging, runbooks] = await Promise.all([readPaging(reader, open.data, now), readListedRunbooks(reader, open.data, repository)]);
	return {
		open,
		priorities,
		paging,
		runbooks
	};
}
async function readOpen(reader, { mine, ...query }) {
	const reading = reader.openIncidents({
		...query,
		withPeople: true
	});
	const ofServices = require_known_services.aboutServices(reader, query.serviceIds, reading, require_known_services.servicesIn);
	const [open, me] = await Promise.all([require_known_services.aboutNamed(reader, "team", query.teamIds, ofServices, ({ data }) => data.flatMap(({ teams }) => teams.map(({ id }) => id))), mine && require_fetched.knownPart(reader.currentUser())]);
	if (!mine || !me) return open;
	const isMine = isMe(me.data, mine.email);
	return {
		...open,
		data: open.data.filter(({ assignees }) => assignees.some(isMine))
	};
}
const scopeWords = ({ serviceIds, teamIds, urgencies, mine }) => [
	...urgencies === void 0 ? [] : [` of ${urgencies.join(" or ")} urgency`],
	...serviceIds === void 0 ? [] : [" on the given services"],
	...teamIds === void 0 ? [] : [" of the given teams"],
	...mine === void 0 ? [] : [" assigned to you"]
].join("");
async function readPaging(reader, open, now) {
	const waiting = open.filter((incident) => require_open_incident.isTriggered(incident) && incident.assignees.length > 0);
	const escalationPolicyIds = [...new Set(waiting.flatMap(({ escalationPolicy }) => escalationPolicy?.id ?? []))];
	const since = pagedSince(waiting, now);
	if (escalationPolicyIds.length === 0) return {
		since,
		onCalls: require_fetched.notAsked([])
	};
	return {
		since,
		onCalls: await require_fetched.part(reader.onCalls({
			escalationPolicyIds,
			since,
			until: now
		}))
	};
}
function isMe(me, email) {
	if (!me.known && email === null) throw new require_main.CodedError("unknown_person", "--mine needs to know who you are: this is an account key, and PAGERDUTY_EMAIL is not set.", { hint: "Set PAGERDUTY_EMAIL to the email address of your PagerDuty user." });
	return (person) => me.known ? person.id === me.value.id : person.email?.toLowerCase() === email?.toLowerCase();
}
function toIncidentsDocument({ open, priorities, paging, runbooks }, query, now) {
	const incidents = require_open_incident.listedByImportance(open.data, priorities.data, levelsFrom(paging.onCalls, paging.since));
	const about = require_fetched.completenessOf([open], now);
	const [first] = incidents;
	return {
		tool: "pd_incidents",
		provider: "pagerduty",
		timestamp: about.asOf,
		total_incidents: incidents.length,
		summary: summaryOf$2({
			...open,
			data: incidents
		}, scopeWords(query)),
		incidents,
		runbooks: runbooks.data,
		next: [first === void 0 ? "pager-triage recent" : `pager-triage detail ${first.incident_number}`],
		...about
	};
}
function summaryOf$2(open, scope) {
	const incidents = open.data;
	const total = `${require_commits_before.counted(open, "open incident")}${scope}`;
	if (incidents.length === 0) return total;
	const by = (key) => Object.entries(require_open_incident.countBy(incidents, (incident) => incident[key])).sort(([, a], [, b]) => b - a).map(([name, count]) => `${count} ${name}`).join(", ");
	return `${total}: ${by("status")}; ${by("urgency")} urgency`;
}
const MAX_PAGED = 5;
function incidentsText(document, options) {
	const { incidents, summary } = document;
	const shown = incidents.slice(0, options.most);
	return require_main.page([
		require_main.heading(summaryText(summary), options),
		[...require_open_incident.incidentTable(shown, options), ...restLines(incidents.slice(shown.length), options)],
		[...require_main.labelled("paged", pagedLines(incidents, MAX_PAGED, options.now), options), ...require_main.labelled("runbook", listedRunbookLines(document.runbooks), options)]
	], options, document);
}
const summaryText = (summary) => require_main.inert(require_main.fromOutside(/\d/.test(summary) ? summary : `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`));
function restLines(rest, { width, style }) {
	if (rest.length === 0) return [];
	const counts = Object.entries(require_open_incident.countBy(rest, require_open_incident.serviceName)).sort(([, a], [, b]) => b - a);
	const parts = counts.slice(0, 4).map(([name, count]) => require_main.line`${count} on ${require_main.own(name)}`);
	const more = counts.length > 4 ? require_main.line`, … ${require_main.plural(counts.length, "service")} in all` : require_main.own("");
	const text = require_main.line`${rest.length} more: ${require_main.own(parts.join(", "))}${more}. All: pager-triage incidents | less; fewer: --service ID, --urgency high`;
	return require_main.wrap(text, width).map(style.dim);
}
// src/triage/oncall.ts
const AHEAD_MS = 24 * require_main.HOUR_MS;
async function readOnCall(reader, query, now) {
	const { policyIds: escalationPolicyIds, scheduleIds, serviceIds, teamIds, mine } = query;
	const until = new Date(now.getTime() + AHEAD_MS);
	const reading = reader.onCalls({
		escalationPolicyIds,
		scheduleIds,
		since: now,
		until
	});
	const ofPolicies = require_known_services.aboutNamed(reader, "escalation policy", escalationPolicyIds, reading, ({ data }) => data.map(({ escalationPolicy }) => escalationPolicy.id));
	const [onCalls, policies, me] = await Promise.all([
		require_known_services.aboutNamed(reader, "schedule", scheduleIds, ofPolicies, ({ data }) => data.flatMap(({ schedule }) => schedule?.id ?? [])),
		require_known_services.aboutNamed(reader, "team", teamIds, require_known_services.aboutServices(reader, serviceIds, require_fetched.part(reader.escalationPolicies(teamIds)), ({ data }) => require_known.valueOr(data, []).flatMap(({ services }) => services.map(({ id }) => id))), () => []),
		mine && require_fetched.knownPart(reader.currentUser())
	]);
	return {
		onCalls,
		policies,
		isMine: mine && me ? isMe(me.data, mine.email) : null
	};
}
function toOnCallDocument({ onCalls, policies, isMine }, query, now) {
	const known = require_fetched.Whole.ofPart(policies);
	const byPolicy = policiesOf(onCalls.data, known, query).filter(({ id }) => isMine === null || onCalls.data.some((each) => each.escalationPolicy.id === id && isMine(each.user))).map((policy) => toPolicy(policy, onCalls, query, now));
	const shown = new Set(byPolicy.map(({ escalation_policy }) => escalation_policy.id));
	const current = onCalls.data.filter((entry) => require_on_calls.isNow(entry, now) && shown.has(entry.escalationPolicy.id));
	return {
		tool: "pd_oncall",
		summary: summaryOf$1(byPolicy, {
			...onCalls,
			data: [...new Set(current.map(({ user }) => user.id))]
		}, onCalls.complete && known !== null),
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
		...require_fetched.completenessOf([onCalls, policies], now)
	};
}
function summaryOf$1(policies, people, isComplete) {
	if (policies.length === 0) return isComplete ? "no escalation policy matches" : "which escalation policies match is not known";
	return `${require_commits_before.counted(people, "person", "people")} on call for ${require_main.plural(policies.length, "escalation policy", "escalation policies")}, ${gapWordsOf(policies)}`;
}
function gapWordsOf(policies) {
	const open = policies.filter(({ gaps_known }) => !gaps_known).length;
	const found = policies.filter(hasGap).length;
	if (open === policies.length) return "gaps in the next 24 hours not known";
	const words = `${found === 0 ? "no gap" : `${found} with a gap`} in the next 24 hours`;
	return open === 0 ? words : `${words}, ${open} not known`;
}
const hasGap = ({ gaps }) => gaps.length > 0;
function policiesOf(onCalls, known, { policyIds, serviceIds, scheduleIds, teamIds }) {
	const services = known && [];
	const named = onCalls.map(({ escalationPolicy }) => ({
		...escalationPolicy,
		services,
		levels: 0
	}));
	const listed = (known?.data ?? []).map(({ id, name, services, rules }) => ({
		id,
		name,
		services,
		levels: rules.length
	}));
	return [...new Map([...named, ...listed].map((policy) => [policy.id, policy])).values()].filter(({ id, services }) => (policyIds?.includes(id) ?? true) && (teamIds === void 0 || listed.some((one) => one.id === id)) && (serviceIds === void 0 || services?.some((service) => serviceIds.includes(service.id))) && (scheduleIds === void 0 || named.some((one) => one.id === id))).sort((a, b) => (b.services?.length ?? 0) - (a.services?.length ?? 0) || require_order.byCodeUnit(a.name, b.name));
}
function toPolicy(policy, onCalls, query, now) {
	const isOf = ({ escalationPolicy }) => escalationPolicy.id === policy.id;
	const mine = onCalls.data.filter(isOf);
	const all = query.scheduleIds !== void 0 || policy.services === null ? null : require_fetched.Whole.of(onCalls);
	const whole = all && require_fetched.Whole.only(all, isOf);
	const count = Math.max(policy.levels, 0, ...mine.map(({ level }) => level));
	const isAt = (level) => (entry) => entry.level === level;
	const levels = Array.from({ length: count }, (_, at) => at + 1).filter((level) => whole !== null || mine.some(isAt(level)));
	return {
		escalation_policy: {
			id: policy.id,
			name: policy.name
		},
		services: policy.services,
		levels: levels.map((level) => toLevel(level, mine.filter(isAt(level)), now)),
		gaps: whole === null || policy.services?.length === 0 ? [] : gapsIn(whole, levels, now),
		gaps_known: whole !== null
	};
}
const gapsIn = (onCalls, levels, now) => {
	const end = new Date(now.getTime() + AHEAD_MS);
	return levels.flatMap((level) => require_on_calls.gapsOf(level, require_fetched.Whole.only(onCalls, (entry) => entry.level === level), now, end));
};
const toLevel = (level, onCalls, now) => ({
	level,
	people: require_on_calls.peopleNow(onCalls, now),
	later: require_on_calls.laterOf(onCalls, now)
});
function oncallText(document, options) {
	const { by_policy, summary } = document;
	const ordered = [...by_policy].sort((a, b) => Number(hasGap(b)) - Number(hasGap(a)));
	const shown = ordered.slice(0, options.most);
	const title = by_policy.length === 0 ? `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.` : summary;
	return require_main.page([
		require_main.heading(require_main.inert(require_main.fromOutside(title)), options),
		...shown.map((policy) => policyLines(policy, options)),
		require_main.moreLines(ordered.length - shown.length, "pager-triage oncall | less; fewer: --service ID", options)
	], options, document);
}
function policyLines({ escalation_policy, services, levels, gaps, gaps_known }, options) {
	const names = services?.map(({ name }) => require_main.inert(name)) ?? null;
	const holds = names === null ? require_main.own("services not known") : names.length === 0 ? require_main.own("no services") : require_main.listed(names, 4);
	return [require_main.cutTo(require_main.line`${require_main.inert(escalation_policy.name)} · ${holds}`, options.width), ...levels.flatMap((level) => levelLines(level, gaps_known ? gaps.filter((gap) => gap.level === level.level) : null, options))];
}
const INDENT = 11;
function levelLines({ level, people, later: [next] }, gaps, options) {
	const { width, style } = options;
	const names = people.map(({ name, until, schedule }) => {
		const end = until === null ? require_main.own("always") : require_main.line`until ${require_main.clockTime(until, options)}`;
		return require_main.line`${require_main.inert(name)} ${end}${schedule === null ? require_main.own("") : require_main.line` (${require_main.inert(schedule)})`}`;
	});
	const nobody = require_main.own(gaps === null ? "now: not known" : "nobody is on call");
	const who = names.length === 0 ? nobody : require_main.listed(names, 3);
	const after = next ? require_main.line`, then ${require_main.inert(next.name)} from ${require_main.clockTime(next.from, options)}` : require_main.own("");
	const isEmpty = names.length === 0 && gaps !== null && gaps.length > 0;
	return [...require_main.wrap(require_main.line`${who}${after}`, width - INDENT, 2).map((text) => isEmpty ? style.bad(text) : text), ...(gaps ?? []).slice(0, 2).flatMap((gap) => require_main.wrap(gapWords(gap, options), width - INDENT, 2).map(style.warn))].map((text, i) => require_main.line`${require_main.own((i === 0 ? `  level ${level}` : "").padEnd(INDENT))}${text}`);
}
function gapWords({ from, until }, options) {
	const begins = Date.parse(from) <= options.now.getTime() ? require_main.own("now") : require_main.line`from ${require_main.clockTime(from, options)}`;
	const ends = until === null ? require_main.own(", through the next 24 h") : require_main.line` until ${require_main.clockTime(until, options)}`;
	return require_main.line`gap ${begins}${ends}`;
}
// src/triage/overview.ts
const CHANGES_MS = 6 * require_main.HOUR_MS;
async function readOverview(reader, { repository, ...query }, now) {
	const since = new Date(now.getTime() - CHANGES_MS);
	const [open, priorities, changes, maintenance] = await Promise.all([
		readOpen(reader, query),
		require_fetched.knownPart(reader.priorities()),
		require_fetched.part(reader.changeEvents({
			since,
			until: now
		})),
		require_fetched.part(reader.maintenanceWindows())
	]);
	const policyIds = new Set(open.data.flatMap(({ escalationPolicy }) => escalationPolicy?.id ?? []));
	const pagedFrom = pagedSince(open.data, now);
	const [onCalls, runbooks] = await Promise.all([policyIds.size === 0 ? require_fetched.notAsked([]) : require_fetched.part(reader.onCalls({
		escalationPolicyIds: [...policyIds],
		since: pagedFrom,
		until: now
	})), readListedRunbooks(reader, open.data, repository)]);
	return {
		pagedFrom,
		open,
		priorities,
		changes,
		maintenance,
		onCalls,
		runbooks
	};
}
const MAX_ON_FIRE = 8;
const MAX_CHANGES = 5;
function toOverviewDocument(facts, query, now) {
	const scope = scopeWords(query);
	const incidents = require_open_incident.listedByImportance(facts.open.data, facts.priorities.data, levelsFrom(facts.onCalls, facts.pagedFrom));
	const isIn = (state) => (incident) => require_open_incident.attentionTo(incident, now) === state;
	const onFire = incidents.filter(isIn("now"));
	const forgotten = incidents.filter(isIn("forgotten")).sort((a, b) => require_order.byCodeUnit(a.created_at, b.created_at));
	const changes = changesOn(facts);
	const onCalls = require_fetched.Whole.ofPart(facts.onCalls);
	const uncovered = onCalls && uncoveredPolicies(facts.open.data, require_fetched.Whole.only(onCalls, (entry) => require_on_calls.isNow(entry, now)));
	const advice = adviceFor({
		open: facts.open,
		scope,
		onFire,
		forgotten,
		changes,
		uncovered: uncovered ?? []
	});
	return {
		tool: "pd_overview",
		summary: summaryOf$2({
			...facts.open,
			data: incidents
		}, scope),
		total_incidents: incidents.length,
		nobody_acknowledged: incidents.filter(require_open_incident.isTriggered).length,
		on_fire: onFire.slice(0, MAX_ON_FIRE),
		more_on_fire: Math.max(0, onFire.length - MAX_ON_FIRE),
		forgotten,
		snoozed: incidents.filter(isIn("snoozed")),
		services: servicesOf$1(facts.open.data),
		on_call: onCallOf(facts, now),
		nobody_on_call_for: uncovered,
		recent_changes: changes.slice(0, MAX_CHANGES),
		commits_before: null,
		maintenance: require_known.valueOr(facts.maintenance.data, []).map(({ id, endAt, services }) => ({
			id,
			until: endAt,
			services
		})),
		advice,
		next: advice.map(({ command }) => command),
		runbooks: facts.runbooks.data,
		...require_fetched.completenessOf([
			facts.open,
			facts.priorities,
			facts.changes,
			facts.maintenance,
			facts.onCalls,
			facts.runbooks
		], now)
	};
}
const servicesOf$1 = (open) => [...require_main.groupBy(open.filter(require_incidents.hasService), ({ service }) => service.id).values()].map((mine) => ({
	service: mine[0].service,
	open: mine.length,
	problems: require_names_in_text.countDistinct(mine.map(({ title }) => title))
})).sort((a, b) => b.open - a.open);
const onCallOf = ({ onCalls }, now) => require_known.valueOr(onCalls.data, []).filter((entry) => entry.level === 1 && require_on_calls.isNow(entry, now)).map(({ escalationPolicy, user, end }) => ({
	escalation_policy: escalationPolicy,
	user: {
		name: user.name,
		email: user.email
	},
	until: end
}));
function uncoveredPolicies(open, onCalls) {
	const covered = new Set(onCalls.data.map(({ escalationPolicy }) => escalationPolicy.id));
	const uncovered = open.flatMap(({ escalationPolicy }) => escalationPolicy ?? []).filter(({ id }) => !covered.has(id));
	return [...new Map(uncovered.map((policy) => [policy.id, policy])).values()];
}
function changesOn({ open, changes }) {
	const withOpen = new Set(require_known_services.servicesIn(open));
	return require_known.valueOr(changes.data, []).filter(({ services }) => services.some(({ id }) => withOpen.has(id))).map(({ id, summary, at, source, services }) => ({
		id,
		summary,
		at,
		source,
		services
	}));
}
function adviceFor({ open, scope, onFire, forgotten, changes, uncovered }) {
	const waiting = onFire.filter(require_open_incident.isTriggered);
	const [first] = waiting;
	const held = onFire.find((incident) => !require_open_incident.isTriggered(incident));
	const [oldest] = forgotten;
	const detail = ({ incident_number }, why) => ({
		why,
		command: `pager-triage detail ${incident_number}`
	});
	const more = waiting.length > 1 ? ` and ${waiting.length - 1} more` : "";
	const policies = uncovered.length === 1 ? "a policy" : `${uncovered.length} policies`;
	const progress = held && detail(held, `#${held.incident_number} is acknowledged: check progress`);
	const isHeldFirst = held !== void 0 && held === onFire[0];
	const advice = [
		isHeldFirst && progress,
		first && detail(first, `unacknowledged: #${first.incident_number}${more}`),
		first && followsChange(first, changes) && detail(first, `#${first.incident_number} started within an hour of a change to its service, which may be the cause`),
		uncovered.length > 0 && {
			why: `nobody is on call for ${policies} with open incidents`,
			command: "pager-triage oncall"
		},
		!isHeldFirst && progress,
		oldest && detail(oldest, `${forgotten.length} acknowledged over a day ago, still open: resolve or hand over`)
	].filter((one) => typeof one === "object");
	if (advice.length > 0) return advice;
	const whole = require_fetched.Whole.of(open);
	return [whole === null ? AGAIN : nothingOpen(whole, scope)];
}
const nothingOpen = (_open, scope) => ({
	why: `nothing is open${scope}: check what keeps repeating`,
	command: "pager-triage recent --since 7d"
});
const AGAIN = {
	why: "not everything could be read: ask again",
	command: "pager-triage overview"
};
const followsChange = ({ service, created_at }, changes) => changes.some(({ at, services }) => {
	const before = Date.parse(created_at) - Date.parse(at);
	return services.some(({ id }) => id === service?.id) && before >= 0 && before <= 36e5;
});
// src/triage/overview-text.ts
const MAX_LINES = 3;
function overviewText(document, options) {
	const section = (label, lines) => require_main.labelled(label, lines, options);
	return require_main.page([
		[...require_main.heading(summaryText(document.summary), options), ...uncoveredLines(document, options)],
		[
			...require_open_incident.incidentTable(document.on_fire, options),
			...require_main.moreLines(document.more_on_fire, "pager-triage incidents", options),
			...asideLines(document, options)
		],
		[
			...section("paged", pagedLines(document.on_fire, MAX_LINES, options.now)),
			...section("runbook", listedRunbookLines(document.runbooks)),
			...section("noise", noiseLines(document)),
			...section("changes", changeLines(document, options)),
			...section("commits", commitLines(document.commits_before, options)),
			...section("on call", onCallLines(document, options)),
			...section("stale", staleLines(document, options)),
			...section("snoozed", snoozedLines(document, options)),
			...section("maintenance", maintenanceLines(document, options))
		],
		require_main.warningLines(document.warnings, options),
		adviceLines(document, options)
	], options, { next: document.next });
}
function uncoveredLines({ nobody_on_call_for: policies }, options) {
	if (policies === null || policies.length === 0) return [];
	const names = require_main.listed(policies.map(({ name }) => require_main.inert(name)), 2);
	return require_main.wrap(require_main.line`Open incidents, but nobody on call: ${names}`, options.width).map(options.style.bad);
}
function asideLines({ forgotten, snoozed }, { width, style }) {
	const parts = [...forgotten.length > 0 ? [require_main.line`${forgotten.length} acknowledged over a day ago`] : [], ...snoozed.length > 0 ? [require_main.line`${snoozed.length} snoozed`] : []];
	return parts.length === 0 ? [] : require_main.wrap(require_main.line`below: ${require_main.listed(parts, 2)}`, width).map(style.dim);
}
const noiseLines = ({ services }) => services.filter(({ open, problems }) => open >= 3 && problems < open).slice(0, MAX_LINES).map(({ service, open, problems }) => require_main.line`${require_main.inert(service.name)}: ${require_main.plural(open, "open incident")}, ${problems} distinct`);
const changeLines = ({ recent_changes }, { now }) => recent_changes.slice(0, MAX_LINES).map(({ at, summary, services }) => {
	const where = services.slice(0, 2).map(({ name }) => require_main.inert(name));
	return require_main.line`${require_main.ago(at, now)}: ${require_main.cutTo(require_main.inert(summary), 120)} · ${require_main.own(where.join(", "))}`;
});
function onCallLines({ on_call, nobody_on_call_for }, options) {
	const people = on_call.slice(0, 4).map(({ escalation_policy, user, until }) => {
		const end = until === null ? require_main.own("") : require_main.line` until ${require_main.clockTime(until, options)}`;
		return require_main.line`${require_main.inert(escalation_policy.name)}: ${require_main.inert(user.name)}${end}`;
	});
	return [...(nobody_on_call_for ?? []).map(({ name }) => require_main.line`${require_main.inert(name)}: nobody`).slice(0, MAX_LINES), ...people];
}
function staleLines({ forgotten }, { now }) {
	const [since] = forgotten.map(({ last_status_change }) => last_status_change).sort();
	if (since === void 0) return [];
	const numbers = forgotten.map(({ incident_number }) => require_main.line`#${incident_number}`);
	const most = require_main.own(forgotten.length > 1 ? "up to " : "");
	return [require_main.line`${require_main.listed(numbers, 5)}: acknowledged ${most}${require_main.ago(since, now)}`];
}
const snoozedLines = ({ snoozed }, options) => snoozed.slice(0, MAX_LINES).map(({ incident_number, acknowledged_until: until, title }) => {
	const end = until === null ? require_main.own("") : require_main.line` until ${require_main.clockTime(until, options)}`;
	return require_main.line`#${incident_number}${end}: ${require_main.cutTo(require_main.inert(title), 90)}`;
});
const maintenanceLines = ({ maintenance }, options) => maintenance.slice(0, MAX_LINES).map(({ services, until }) => {
	const names = services.map(({ name }) => require_main.inert(name));
	const which = names.length === 0 ? require_main.own("services that this key cannot see") : require_main.listed(names, 3);
	return require_main.line`${which} until ${require_main.clockTime(until, options)}: no incidents are opened`;
});
const adviceLines = ({ advice }, { width, style }) => advice.length < 2 ? [] : advice.flatMap(({ why, command }, at) => [...require_main.wrap(require_main.line`${at + 1}. ${require_main.own(why)}`, width), style.dim(require_main.line`   ${require_main.own(command)}`)]);
// src/triage/recent.ts
async function readRecent(reader, { period, serviceIds, teamIds }) {
	const { since, until } = period;
	const reading = require_known_services.aboutNamed(reader, "team", teamIds, reader.incidents({
		since,
		until,
		serviceIds,
		teamIds
	}), () => []);
	const incidents = await require_known_services.aboutServices(reader, serviceIds, reading, require_known_services.servicesIn);
	const latest = incidents.data.filter(isOwn).slice(-24);
	const logs = await Promise.all(latest.map(async ({ id }) => [id, await require_fetched.part(reader.logEntries(id))]));
	return {
		incidents,
		logs: new Map(logs)
	};
}
const isOwn = ({ mergedInto }) => mergedInto === null;
const MAX_REPEATED = 10;
function toRecentDocument(facts, { period, serviceIds, teamIds }, now) {
	const incidents = facts.incidents.data;
	const unmerged = incidents.filter(isOwn);
	const waits = timesToAcknowledge(facts);
	const services = servicesOf(unmerged);
	const [busiest] = services;
	return {
		tool: "pd_recent",
		summary: require_main.own(`${require_commits_before.counted(facts.incidents, "incident")}${scopeWords({ teamIds })}`),
		period: period.label,
		since: require_main.isoSeconds(period.since),
		until: require_main.isoSeconds(period.until),
		service: serviceIds === void 0 ? "all" : serviceIds.join(","),
		incidents: incidents.map(toRecentIncident).reverse(),
		stats: {
			total: incidents.length,
			by_urgency: require_open_incident.countBy(incidents, ({ urgency }) => urgency),
			by_status: require_open_incident.countBy(incidents, ({ status }) => status),
			mean_time_to_resolve_minutes: mean(unmerged.flatMap(minutesToResolve)),
			mean_time_to_acknowledge_minutes: mean(waits),
			acknowledged_sample: waits.length,
			merged: incidents.length - unmerged.length,
			problems: new Set(unmerged.map(problemOf)).size
		},
		per_day: daysOf(incidents, period),
		per_service: services,
		repeating: repeatingOf(unmerged),
		next: busiest === void 0 || serviceIds !== void 0 ? [] : [`pager-triage recent --service ${busiest.service.id} --since 7d`],
		...require_fetched.completenessOf([facts.incidents, ...facts.logs.values()], now)
	};
}
const toRecentIncident = (incident) => ({
	id: incident.id,
	incident_number: incident.number,
	title: incident.title,
	status: incident.status,
	urgency: incident.urgency,
	service: incident.service,
	created_at: incident.createdAt,
	resolved_at: incident.resolvedAt,
	merged_into: incident.mergedInto,
	alert_count: incident.alertCounts?.all ?? null
});
const minutesFrom = (start, end) => (Date.parse(end) - Date.parse(start)) / require_main.MINUTE_MS;
const minutesToResolve = ({ createdAt, resolvedAt }) => resolvedAt === null ? [] : [minutesFrom(createdAt, resolvedAt)];
const timesToAcknowledge = ({ incidents, logs }) => incidents.data.flatMap(({ id, createdAt }) => {
	const log = logs.get(id)?.data;
	const first = log?.known ? log.value.find(({ kind }) => kind === "acknowledge") : void 0;
	return first === void 0 ? [] : [minutesFrom(createdAt, first.at)];
});
const mean = (values) => values.length === 0 ? null : Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
function daysOf(incidents, { since, until }) {
	const counts = require_open_incident.countBy(incidents, ({ createdAt }) => createdAt.slice(0, 10));
	const first = Date.parse(since.toISOString().slice(0, 10));
	const days = Math.ceil((until.getTime() - first) / require_main.DAY_MS);
	return Array.from({ length: days }, (_, at) => {
		const date = new Date(first + at * require_main.DAY_MS).toISOString().slice(0, 10);
		return {
			date,
			count: counts[date] ?? 0
		};
	});
}
const problemOf = ({ service, title }) => `${service.id} ${require_names_in_text.template(title)}`;
const servicesOf = (incidents) => [...require_main.groupBy(incidents, ({ service }) => service.id).values()].map((mine) => ({
	service: mine[0].service,
	total: mine.length,
	problems: new Set(mine.map(problemOf)).size,
	by_urgency: require_open_incident.countBy(mine, ({ urgency }) => urgency),
	mean_time_to_resolve_minutes: mean(mine.flatMap(minutesToResolve))
})).sort((a, b) => b.total - a.total);
const repeatingOf = (incidents) => [...require_main.groupBy(incidents, problemOf).values()].filter(({ length }) => length > 1).sort((a, b) => b.length - a.length).slice(0, MAX_REPEATED).map((mine) => {
	const { id, number, title, service, createdAt } = mine.at(-1) ?? mine[0];
	return {
		count: mine.length,
		title,
		service,
		latest: {
			id,
			incident_number: number,
			created_at: createdAt
		}
	};
});
const MAX_SERVICES$1 = 8;
const MAX_REPEATED_LINES = 6;
function recentText(document, options) {
	return require_main.page([
		[...require_main.heading(totals(document), options), ...require_main.wrap(times(document), options.width)],
		dayLines(document, options),
		serviceLines(document, options),
		repeatLines(document, options)
	], options, document);
}
function totals({ stats, period, summary }) {
	const when = require_main.inert(require_main.fromOutside(period));
	if (stats.total === 0) return require_main.line`${require_main.own(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}`)}, ${when}.`;
	const merged = stats.merged > 0 ? require_main.line` (${stats.merged} merged)` : require_main.own("");
	return require_main.line`${summary}${merged}, ${stats.problems} distinct, ${when}`;
}
function times({ stats, incidents }) {
	if (incidents.length === 0) return require_main.own("");
	const { mean_time_to_acknowledge_minutes: acknowledge, mean_time_to_resolve_minutes: resolve } = stats;
	const sample = acknowledge !== null && incidents.length > stats.acknowledged_sample ? require_main.line` (last ${stats.acknowledged_sample})` : require_main.own("");
	const resolved = resolve === null ? require_main.own("none resolved") : require_main.line`resolved after ${minutes$1(resolve)} on average`;
	const after = acknowledge === null ? require_main.own("") : require_main.line` · acknowledged after ${minutes$1(acknowledge)}${sample}`;
	return require_main.line`${resolved}${after} · ${counts(stats.by_urgency)} urgency · ${counts(stats.by_status)}`;
}
const minutes$1 = (value) => value === null ? require_main.own("-") : require_main.duration(value * require_main.MINUTE_MS);
function counts(of) {
	const parts = Object.entries(of).map(([name, count]) => `${count} ${name}`);
	return require_main.inert(require_main.fromOutside(parts.join(", ")));
}
function dayLines({ per_day, incidents }, { width, style }) {
	const days = per_day.slice(-Math.max(1, width - 40));
	const [first, last] = [days[0], days.at(-1)];
	if (days.length < 3 || incidents.length === 0 || first === void 0 || last === void 0) return [];
	const numbers = days.map(({ count }) => count);
	const span = require_main.line`${require_main.own(first.date.slice(5))} to ${require_main.own(last.date.slice(5))}, at most ${Math.max(...numbers)}`;
	return [require_main.line`${style.dim(require_main.own("per day"))}  ${sparkLine(numbers)}  ${style.dim(span)}`];
}
const BARS = "▁▂▃▄▅▆▇█";
function sparkLine(numbers) {
	const most = Math.max(1, ...numbers);
	return require_main.own(numbers.map((count) => BARS.charAt(Math.ceil(count / most * 7))).join(""));
}
const SERVICE_COLUMNS = [
	{
		head: "service",
		flexible: true
	},
	{
		head: "incidents",
		right: true
	},
	{
		head: "distinct",
		right: true
	},
	{
		head: "high urgency",
		right: true
	},
	{
		head: "MTTR",
		right: true
	},
	{
		head: "id",
		spare: 1
	}
];
function serviceLines({ per_service }, options) {
	const { style } = options;
	const rows = per_service.slice(0, MAX_SERVICES$1).map((each) => [
		require_main.inert(each.service.name),
		require_main.line`${each.total}`,
		require_main.line`${each.problems}`,
		require_main.line`${each.by_urgency["high"] ?? 0}`,
		minutes$1(each.mean_time_to_resolve_minutes),
		{
			text: require_main.own(each.service.id),
			paint: style.dim
		}
	]);
	const rest = per_service.length - rows.length;
	return [...require_main.table(SERVICE_COLUMNS, rows, options), ...rest > 0 ? [style.dim(require_main.line`${require_main.plural(rest, "more service")}: --json`)] : []];
}
const REPEAT_COLUMNS = [
	{
		head: "times",
		right: true
	},
	{
		head: "latest",
		right: true
	},
	{
		head: "age",
		right: true
	},
	{
		head: "service",
		most: 20
	},
	{
		head: "repeating incident",
		flexible: true
	}
];
function repeatLines({ repeating }, options) {
	const { style, now } = options;
	if (repeating.length === 0) return [];
	const rows = repeating.slice(0, MAX_REPEATED_LINES).map(({ count, title, service, latest }) => [
		require_main.line`${count}×`,
		{
			text: require_main.line`#${latest.incident_number}`,
			paint: style.strong
		},
		require_main.duration(now.getTime() - Date.parse(latest.created_at)),
		require_main.inert(service.name),
		require_main.inert(title)
	]);
	return require_main.table(REPEAT_COLUMNS, rows, options);
}
// src/triage/recent-html.ts
const MAX_INCIDENTS = 100;
const MAX_SERVICES = 20;
function recentHtml(document, options) {
	const { stats, period } = document;
	const when = require_main.inert(require_main.fromOutside(period));
	return require_page.page({
		title: require_main.line`${require_main.plural(stats.total, "incident")}, ${when} · pager-triage`,
		header: header(document, when),
		sections: [
			require_page.section("next", "Next", nextStep(document)),
			require_page.section("unknown", "Missing data", require_page.evidenceList(warnings(document))),
			require_page.section("days", "Per day", daysChart(document)),
			require_page.section("timeline", "Per service", laneSection(document)),
			require_page.section("services", "Services", serviceTable(document)),
			require_page.section("repeating", "Repeating incidents", repeatTable(document)),
			require_page.section("incidents", "Incidents", incidentTable(document))
		],
		notes: require_page.html`<p>Times are UTC. Distinct: titles of a service that differ in more than numbers, hosts and ids.</p>`
	}, options);
}
function header(document, when) {
	const { stats } = document;
	const figures = [
		["incidents", stats.total],
		["distinct", stats.problems],
		["high urgency", stats.by_urgency["high"] ?? 0],
		["mean time to acknowledge", minutes(stats.mean_time_to_acknowledge_minutes)],
		["mean time to resolve", minutes(stats.mean_time_to_resolve_minutes)]
	];
	return require_page.html`<h1>pager-triage: incidents, ${when}</h1>
<p class="facts">${namesOf(document)}${require_page.timeHtml(document.since)} to ${require_page.timeHtml(document.asOf)}</p>
<dl class="stats">${figures.map(([name, value]) => require_page.html`<div><dt>${require_main.own(name)}</dt><dd>${value}</dd></div>`)}</dl>`;
}
function namesOf({ service, per_service }) {
	if (service === "all") return null;
	const names = new Map(per_service.map((each) => [each.service.id, require_main.inert(each.service.name)]));
	const shown = service.split(",").map((id) => names.get(id) ?? require_main.inert(require_main.fromOutside(id)));
	return require_page.html`${require_page.foreign(require_main.listed(shown, 5))} · `;
}
const nextStep = ({ next: [command] }) => command === void 0 ? null : require_page.html`<p><code>${require_main.inert(require_main.fromOutside(command))}</code></p>`;
const minutes = (value) => value === null ? require_main.own("–") : require_main.duration(value * require_main.MINUTE_MS);
const warnings = ({ warnings: texts }) => texts.map((text) => require_summary.note("not known", require_main.inert(require_main.fromOutside(text))));
function daysChart({ per_day }) {
	const bars = per_day.map(({ date, count }) => ({
		label: require_main.own(date),
		count
	}));
	const chart = require_charts.barChart(bars, "incident");
	const rows = bars.map(({ label, count }) => [label, count]);
	const days = require_page.table("Per day", ["day", ">incidents"], rows);
	return chart && require_page.html`${chart}${require_page.folded(require_main.own("The days as a table"), days)}`;
}
function laneSection({ incidents, since, until }) {
	const lanes = [...require_main.groupBy(incidents, ({ service }) => service.id).values()].map((mine) => ({
		name: require_main.inert(mine[0].service.name),
		incidents: mine.map(({ incident_number, created_at, urgency, status }) => ({
			number: incident_number,
			at: created_at,
			isUrgent: urgency === "high",
			isOpen: status === "triggered" || status === "acknowledged"
		})),
		commits: []
	}));
	return require_timeline.timeline(lanes, {
		since: new Date(since),
		until: new Date(until)
	});
}
const serviceTable = ({ per_service }) => require_page.table("Services", [
	"service",
	">incidents",
	">distinct",
	">high urgency",
	">mean time to resolve"
], per_service.slice(0, MAX_SERVICES).map((each) => [
	require_page.foreign(require_main.inert(each.service.name), 60),
	each.total,
	each.problems,
	each.by_urgency["high"] ?? 0,
	minutes(each.mean_time_to_resolve_minutes)
]), require_page.andMore(per_service.length, MAX_SERVICES, "service"));
const repeatTable = ({ repeating }) => require_page.table("Repeating incidents", [
	"+title",
	"service",
	">times",
	"latest"
], repeating.map(({ count, title, service, latest }) => [
	require_page.foreign(require_main.inert(title)),
	require_page.foreign(require_main.inert(service.name), 60),
	count,
	require_page.html`${require_page.incidentHtml({
		number: latest.incident_number,
		url: null
	})} ${require_page.timeHtml(latest.created_at)}`
]));
const incidentTable = ({ incidents }) => require_page.table("Incidents", [
	"incident",
	"+title",
	"service",
	"created",
	"status",
	"urgency"
], incidents.slice(0, MAX_INCIDENTS).map((incident) => [
	require_page.incidentHtml({
		number: incident.incident_number,
		url: null
	}),
	require_page.foreign(require_main.inert(incident.title)),
	require_page.foreign(require_main.inert(incident.service.name), 60),
	require_page.timeHtml(incident.created_at),
	require_page.foreign(require_main.inert(require_main.fromOutside(incident.status)), 20),
	require_page.foreign(require_main.inert(require_main.fromOutside(incident.urgency)), 20)
]), require_page.andMore(incidents.length, MAX_INCIDENTS, "incident"));
// src/triage/services.ts
async function readServices(reader, { period, teamIds }) {
	const [services, open, history, maintenance] = await Promise.all([
		require_known_services.aboutNamed(reader, "team", teamIds, reader.services({ teamIds }), () => []),
		require_fetched.part(reader.openIncidents()),
		require_fetched.part(reader.incidents(period)),
		require_fetched.part(reader.maintenanceWindows())
	]);
	return {
		services,
		open,
		history,
		maintenance
	};
}
function toServicesDocument(facts, { period, teamIds }, now) {
	const services = facts.services.data.map((service) => toService(service, facts)).sort(byAttention);
	const worst = services.find(({ open_incidents }) => (open_incidents?.total ?? 0) > 0);
	return {
		tool: "pd_services",
		summary: summaryOf({
			...facts.services,
			data: services
		}, scopeWords({ teamIds })),
		period: period.label,
		services,
		next: [worst === void 0 ? "pager-triage recent --since 7d" : `pager-triage incidents --service ${worst.id}`],
		...require_fetched.completenessOf([
			facts.services,
			facts.open,
			facts.history,
			facts.maintenance
		], now)
	};
}
function toService(service, { open, history, maintenance }) {
	const { id } = service;
	const window = require_known.valueOr(maintenance.data, []).find(({ services }) => services.some((one) => one.id === id));
	return {
		id,
		name: service.name,
		status: service.status,
		description: service.description,
		created_at: service.createdAt,
		escalation_policy: service.escalationPolicy?.name ?? null,
		integrations: service.integrations.map(({ name }) => name),
		open_incidents: openOf(id, open),
		noise: noiseOf(id, history),
		maintenance_until: window?.endAt ?? null,
		last_incident_at: service.lastIncidentAt,
		url: service.url
	};
}
function openOf(id, open) {
	const mine = require_known.valueOr(open.data, []).filter(({ service }) => service?.id === id);
	if (mine.length === 0 && !open.complete) return null;
	const triggered = mine.filter(require_open_incident.isTriggered).length;
	return {
		total: mine.length,
		triggered,
		acknowledged: mine.length - triggered,
		complete: open.complete
	};
}
function noiseOf(id, history) {
	const mine = require_known.valueOr(history.data, []).filter(({ service, mergedInto }) => service.id === id && mergedInto === null);
	if (mine.length === 0 && !history.complete) return null;
	const distinct = require_names_in_text.countDistinct(mine.map(({ title }) => title));
	return {
		raw: mine.length,
		distinct,
		complete: history.complete
	};
}
const ORDER = [
	"critical",
	"warning",
	"active",
	"maintenance",
	"disabled"
];
const rankOf = ({ status }) => [...ORDER, status].indexOf(status);
const byAttention = (a, b) => rankOf(a) - rankOf(b) || (b.open_incidents?.total ?? 0) - (a.open_incidents?.total ?? 0) || (b.noise?.raw ?? 0) - (a.noise?.raw ?? 0) || require_order.byCodeUnit(a.name, b.name);
function summaryOf(services, scope) {
	const parts = Object.entries(require_open_incident.countBy(services.data, ({ status }) => status)).map(([status, count]) => `${count} ${status}`).join(", ");
	return `${require_commits_before.counted(services, "service")}${scope}${parts === "" ? "" : `: ${parts}`}`;
}
const COLUMNS = [
	{
		head: "status",
		most: 12
	},
	{
		head: "service",
		flexible: true
	},
	{ head: "open" },
	{ head: "incidents" },
	{
		head: "escalation policy",
		most: 24,
		spare: 1
	},
	{
		head: "id",
		spare: 2
	}
];
function servicesText(document, options) {
	const { services, summary, period } = document;
	const { width, most } = options;
	const rows = services.slice(0, most).map((service) => cells(service, options));
	return require_main.page([require_main.heading(require_main.line`${require_main.inert(require_main.fromOutside(summary))} · incidents ${require_main.own(period.startsWith("last") ? "of the " : "")}${require_main.inert(require_main.fromOutside(period))}`, options), [...require_main.table(width >= 100 ? COLUMNS : COLUMNS.slice(0, 4), rows, options), ...require_main.moreLines(services.length - rows.length, "pager-triage services | less", options)]], options, document);
}
function cells(service, options) {
	const { style } = options;
	const { status, name, maintenance_until, escalation_policy, id } = service;
	const paint = status === "critical" ? style.bad : status === "warning" ? style.warn : style.dim;
	const maintenance = maintenance_until === null ? require_main.own("") : require_main.line` (maintenance until ${require_main.clockTime(maintenance_until, options)})`;
	return [
		{
			text: require_main.enumWord(status),
			paint
		},
		require_main.line`${require_main.inert(name)}${maintenance}`,
		openWords(service),
		noiseWords(service),
		{
			text: escalation_policy === null ? require_main.own("") : require_main.inert(escalation_policy),
			paint: style.dim
		},
		{
			text: require_main.own(id),
			paint: style.dim
		}
	];
}
const atLeast = ({ complete }) => require_main.own(complete ? "" : "at least ");
function noiseWords({ noise }) {
	if (noise === null) return require_main.own("unknown");
	return noise.raw === 0 ? require_main.own("-") : require_main.line`${atLeast(noise)}${noise.raw} (${noise.distinct} distinct)`;
}
function openWords({ open_incidents }) {
	if (open_incidents === null) return require_main.own("unknown");
	const { total, triggered } = open_incidents;
	if (total === 0) return require_main.own("-");
	const words = require_main.line`${atLeast(open_incidents)}${total}`;
	return triggered === 0 ? words : require_main.line`${words} (${triggered} unacked)`;
}
// src/cli/screen.ts
const ESC = "\x1B[";
const OPEN_SCREEN = require_main.own(`${ESC}?1049h${ESC}?25l`);
const CLOSE_SCREEN = require_main.own(`${ESC}?25h${ESC}?1049l`);
const SPARE_ROWS = 1;
const inPlace = (lines) => require_main.own(`${ESC}H${lines.map((each) => `${each}${ESC}K`).join("\n")}${ESC}J`);
function fitted(page, rows, cut) {
	const lines = page.split("\n").map(require_main.own);
	const space = Math.max(0, rows - SPARE_ROWS);
	if (lines.length <= space) return lines;
	const end = lines.slice(lines.lastIndexOf(require_main.own("")) + 1);
	const start = Math.max(0, space - end.length - 1);
	return [
		...lines.slice(0, start),
		cut(lines.length - end.length - start),
		...end
	].slice(0, space);
}
// src/cli/watch.ts
const SECONDS = [10, 3600];
const DEFAULT_SECONDS = 30;
function watchInterval({ env, stdout }, args, command) {
	const typed = args.text("watch");
	if (typed === null) return null;
	if (!(stdout.columns !== null && stdout.typed === void 0 && env["TERM"] !== "dumb") || args.flag("json") || require_main.isInsideAgent(env)) throw new require_main.UsageError(...require_main.notWatchable(command));
	return (typed === "" ? DEFAULT_SECONDS : args.number("watch", DEFAULT_SECONDS, SECONDS, "a number of seconds")) * 1e3;
}
async function watch(shell, command, everyMs, read) {
	const { clock, interrupted, stdout, wait = timer } = shell;
	const first = await readUntil(interrupted, shell, read);
	if (first === null) return require_main.EXIT.done;
	const later = () => new Date(clock().getTime() + everyMs);
	let shown = {
		page: first,
		at: clock(),
		failed: null,
		next: later()
	};
	const draw = () => stdout.print(screenOf(shell, command, shown));
	const ignoreSize = stdout.onResize?.(draw);
	stdout.print(OPEN_SCREEN);
	try {
		while (!interrupted.aborted) {
			draw();
			await wait(everyMs, interrupted);
			try {
				const page = await readUntil(interrupted, shell, read);
				if (page !== null) shown = {
					page,
					at: clock(),
					failed: null,
					next: later()
				};
			} catch (error) {
				if (!(error instanceof require_main.AppError)) throw error;
				shown = {
					...shown,
					failed: require_main.reasonOf(error),
					next: later()
				};
			}
		}
	} finally {
		ignoreSize?.();
		const stale = shown.failed === null ? [] : [...statusLines(shell, shown), require_main.own("")];
		stdout.print(require_main.line`${CLOSE_SCREEN}${require_main.own([...stale, shown.page()].join("\n"))}`);
	}
	return require_main.EXIT.done;
}
async function readUntil(interrupted, shell, read) {
	if (interrupted.aborted) return null;
	const turn = new AbortController();
	const interrupt = () => turn.abort(interrupted.reason);
	interrupted.addEventListener("abort", interrupt, { once: true });
	try {
		return await read({
			...shell,
			interrupted: turn.signal
		});
	} catch (error) {
		if (interrupted.aborted) return null;
		throw error;
	} finally {
		interrupted.removeEventListener("abort", interrupt);
	}
}
function screenOf(shell, command, shown) {
	const status = statusLines(shell, shown);
	const rows = (shell.stdout.rows ?? 24) - status.length - 1;
	const page = fitted(shown.page(), rows, (count) => require_main.linesLeftOut(count, command));
	return inPlace([
		...status,
		require_main.own(""),
		...page
	]);
}
function statusLines({ clock, stdout }, { at, failed, next }) {
	const { width, style, utcOffset } = require_main.layout(stdout);
	const times = {
		now: clock(),
		utcOffset
	};
	return failed === null ? require_main.wrap(require_main.readAt(at, next, times), width).map(style.dim) : require_main.wrap(require_main.readFailed(at, next, times, failed), width).map(style.warn);
}
const timer = (ms, signal) => (0, node_timers_promises.setTimeout)(ms, void 0, { signal }).catch(() => {});
// src/cli/commands/triage.ts
async function scopeOf(reader, typed, isByTeam) {
	const [serviceIds, teamIds, mine] = await Promise.all([
		require_named.idsOf(reader, "service", typed.serviceIds),
		require_named.idsOf(reader, "team", typed.teamIds),
		isByTeam ? require_named.teamsOfMine(reader) : void 0
	]);
	return {
		serviceIds,
		teamIds: mine ?? teamIds
	};
}
const mineOf = (args, { env }) => args.flag("mine") ? { email: require_main.setting(env, "PAGERDUTY_EMAIL") ?? null } : void 0;
function reading(command) {
	return async (shell, args) => require_output.show(shell, args, await readOnce(command, shell, args), command.text, command.files);
}
async function readOnce(command, shell, args) {
	const now = shell.clock();
	const typed = {
		serviceIds: args.names("service"),
		teamIds: args.names("team")
	};
	command.query(args, now, shell, typed);
	const { query, facts } = await require_reading.withReader(shell, async (reader) => {
		const isByTeam = command.mine === "teams" && args.flag("mine");
		const query = command.query(args, now, shell, await scopeOf(reader, typed, isByTeam));
		return {
			query,
			facts: await command.read(reader, query, now)
		};
	}, command.client);
	const read = command.document(facts, query, now);
	return await command.complete?.(read, shell, now) ?? read;
}
function watching(name, command) {
	const once = reading(command);
	return async (shell, args) => {
		const everyMs = watchInterval(shell, args, name);
		if (everyMs === null) return once(shell, args);
		return watch(shell, name, everyMs, async (turn) => {
			const document = await readOnce(command, turn, args);
			return () => require_output.textFor(turn, document, command.text);
		});
	};
}
const overview = watching("overview", {
	query: (args, _, shell, scope) => ({
		...scope,
		mine: mineOf(args, shell),
		repository: require_main.gitRun(shell)
	}),
	read: readOverview,
	document: toOverviewDocument,
	text: overviewText,
	complete: async (document, shell, now) => ({
		...document,
		commits_before: await require_commits_before.commitsBefore(shell, require_commits_before.askedOfOverview(document), now)
	})
});
const incidents = reading({
	query: (args, _, shell, scope) => {
		const urgency = args.choice("urgency", ["high", "low"]);
		return {
			...scope,
			urgencies: urgency === null ? void 0 : [urgency],
			mine: mineOf(args, shell),
			repository: require_main.gitRun(shell)
		};
	},
	read: readIncidents,
	document: toIncidentsDocument,
	text: incidentsText
});
const detail = reading({
	query: ({ argument }, _, shell) => ({
		name: require_reading.incidentNamed(argument, "pager-triage detail"),
		canWrite: require_main.setting(shell.env, "PAGERDUTY_EMAIL") !== void 0,
		repository: require_main.gitRun(shell)
	}),
	read: (reader, { name, repository }, now) => readDetail(reader, name, now, repository),
	document: (facts, { canWrite }, now) => toDetailDocument(facts, now, canWrite),
	text: detailText,
	client: { atOnce: 11 },
	complete: async (document, shell, now) => ({
		...document,
		commits_before: await require_commits_before.commitsBefore(shell, require_commits_before.askedOfDetail(document), now)
	})
});
const oncall = reading({
	query: (args, _, shell, scope) => ({
		...scope,
		mine: mineOf(args, shell),
		policyIds: args.ids("policy"),
		scheduleIds: args.ids("schedule")
	}),
	read: readOnCall,
	document: toOnCallDocument,
	text: oncallText
});
const services = reading({
	query: (args, now, _, { teamIds }) => ({
		period: require_reading.periodOf(args, "30d", now),
		teamIds
	}),
	mine: "teams",
	read: readServices,
	document: toServicesDocument,
	text: servicesText
});
const recent = reading({
	query: (args, now, _, scope) => ({
		period: require_reading.periodOf(args, "24h", now),
		...scope
	}),
	mine: "teams",
	read: readRecent,
	document: toRecentDocument,
	text: recentText,
	files: { html: recentHtml }
});
exports.detail = detail;
exports.incidents = incidents;
exports.oncall = oncall;
exports.overview = overview;
exports.recent = recent;
exports.services = services;
