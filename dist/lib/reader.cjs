// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_services = require("./services.cjs");
const require_known = require("./known.cjs");
const require_process = require("./process.cjs");
const require_time = require("./time.cjs");
// src/pagerduty/client/availability.ts
/**
* What a plan or a key's scopes may lack: PagerDuty answers 402, 403 or 404 then, and which of them is not reliable.
* The rest of the work goes on with Unknown and the reason.
*/
async function ifAvailable(call, work) {
	try {
		return require_known.known(await work(), call.asOf);
	} catch (error) {
		if (error instanceof require_process.PlanError || error instanceof require_process.PermissionError || error instanceof require_process.NotFoundError) {
			call.incomplete(error.message);
			return require_known.unknown(error.message.replace(/\.$/, ""));
		}
		throw error;
	}
}
// src/pagerduty/resources/abilities.ts
/** What the account's plan includes, e.g. `teams`, `urgencies`, `coordinated_responding`. */
function listAbilities(client) {
	const subject = "the account's abilities";
	return client.fetch((call) => ifAvailable(call, async () => {
		const answer = await call.get({
			path: "/abilities",
			subject,
			scope: "abilities.read"
		});
		return require_services.itemsUnder(answer, "abilities", subject).filter((ability) => typeof ability === "string" && /^[\w.-]{1,80}$/.test(ability));
	}));
}
// src/pagerduty/client/foreign-fields.ts
const mostFields = 200;
const deepest = 8;
/** Names of fields that hold a credential: anyone who has such a URL or key can read a calendar or raise incidents. */
const secretName = /^(routing|service|integration|api)_?key$|^(http|web)_cal_url$|_token$|^token$|^client_secret$|^password$|^authorization$/i;
/** The leaves of whatever a monitoring tool sent, at most 200, without the fields that hold credentials. */
function flattenForeign(value) {
	const fields = [];
	collect(value, [], fields);
	return fields;
}
function collect(value, path, fields) {
	if (fields.length >= mostFields || path.length > deepest || value === null || value === void 0) return;
	if (typeof value !== "object") {
		fields.push({
			name: require_process.fromOutside(path.join(".")),
			value: require_process.fromOutside(String(value))
		});
		return;
	}
	for (const [name, inner] of Object.entries(value)) if (!secretName.test(name)) collect(inner, [...path, name], fields);
}
// src/pagerduty/resources/alerts.ts
/** Undocumented, but where PagerDuty puts what the tool sent. */
const cefSchema = require_services.looseObject({
	severity: require_services.optional(require_services.word),
	source_origin: require_services.optional(require_services.text),
	source_component: require_services.optional(require_services.text),
	service_group: require_services.optional(require_services.text),
	description: require_services.optional(require_services.text),
	message: require_services.optional(require_services.text),
	client: require_services.optional(require_services.text),
	client_url: require_services.optional(require_services.link),
	details: require_services.unknown().optional()
});
const context = require_services.looseObject({
	type: require_services.literal("link"),
	href: require_services.link,
	text: require_services.optional(require_services.text)
}).transform((raw) => ({
	url: raw.href,
	text: raw.text
}));
const alertSchema = require_services.looseObject({
	id: require_services.id,
	status: require_services.optional(require_services.word),
	severity: require_services.optional(require_services.word),
	created_at: require_services.instant,
	resolved_at: require_services.optional(require_services.instant),
	suppressed: require_services.optional(require_services.boolean()),
	summary: require_services.optional(require_services.text),
	body: require_services.optional(require_services.looseObject({
		contexts: require_services.list(context),
		cef_details: require_services.optional(cefSchema),
		details: require_services.unknown().optional()
	})),
	incident: require_services.optional(require_services.looseObject({ id: require_services.id })),
	service: require_services.optional(require_services.reference),
	integration: require_services.optional(require_services.reference),
	html_url: require_services.optional(require_services.link)
}).transform((raw) => {
	const cef = raw.body?.cef_details ?? null;
	return {
		id: raw.id,
		status: raw.status ?? "triggered",
		severity: raw.severity ?? cef?.severity ?? null,
		createdAt: raw.created_at,
		resolvedAt: raw.resolved_at,
		isSuppressed: raw.suppressed ?? false,
		summary: raw.summary,
		description: cef?.description ?? cef?.message ?? null,
		source: cef?.source_origin ?? null,
		component: cef?.source_component ?? null,
		group: cef?.service_group ?? null,
		client: cef?.client ?? null,
		clientUrl: cef?.client_url ?? null,
		links: raw.body?.contexts ?? [],
		fields: flattenForeign(payloadOf(cef?.details, raw.body?.details)),
		incidentId: raw.incident?.id ?? null,
		service: raw.service,
		integration: raw.integration,
		url: raw.html_url
	};
});
/** What the tool sent lies in one of five places; the first that holds something is the one. */
function payloadOf(cefDetails, details) {
	return [
		require_services.asObject(cefDetails)?.["custom_details"],
		cefDetails,
		require_services.asObject(details)?.["custom_details"],
		require_services.asObject(require_services.asObject(details)?.["payload"])?.["custom_details"],
		details
	].find((place) => flattenForeign(place).length > 0);
}
/** PagerDuty keeps at most 1,000 for an incident. */
function listAlerts(client, incidentId) {
	const name = require_services.checkedIncidentId(incidentId);
	return client.fetch(async (call) => {
		const found = await require_services.gather(call, [require_services.serialPages(call, {
			path: `/incidents/${name}/alerts`,
			root: "alerts",
			subject: `alerts of incident ${name}`,
			scope: "incidents.read",
			query: { sort_by: "created_at:asc" }
		})]);
		return require_services.parseItems(call, alertSchema, found, "alert");
	});
}
// src/pagerduty/resources/business-services.ts
const businessServiceSchema = require_services.looseObject({
	id: require_services.id,
	name: require_services.optional(require_services.text),
	summary: require_services.optional(require_services.text)
}).transform((raw) => ({
	id: raw.id,
	name: raw.name ?? raw.summary ?? require_services.text.parse(raw.id)
}));
/** What the account offers to others; it rests on services and has no incidents of its own. */
function listBusinessServices(client) {
	return client.fetch(async (call) => {
		const found = await require_services.gather(call, [require_services.serialPages(call, {
			path: "/business_services",
			root: "business_services",
			subject: "business services",
			scope: "services.read"
		})]);
		return require_services.parseItems(call, businessServiceSchema, found, "business service");
	});
}
// src/pagerduty/resources/change-events.ts
const changeEventSchema = require_services.looseObject({
	id: require_services.id,
	summary: require_services.optional(require_services.text),
	timestamp: require_services.instant,
	source: require_services.optional(require_services.text),
	services: require_services.list(require_services.reference),
	links: require_services.list(require_services.looseObject({
		href: require_services.link,
		text: require_services.optional(require_services.text)
	})),
	custom_details: require_services.unknown().optional(),
	correlation_reason: require_services.optional(require_services.looseObject({ reason: require_services.word }))
}).transform((raw) => ({
	id: raw.id,
	summary: raw.summary ?? require_services.text.parse(""),
	at: raw.timestamp,
	source: raw.source,
	services: raw.services,
	links: raw.links.map((one) => ({
		url: one.href,
		text: one.text
	})),
	fields: flattenForeign(raw.custom_details),
	reason: raw.correlation_reason?.reason ?? null
}));
/** PagerDuty deletes change events after this long. */
const keptMs = 90 * require_time.DAY_MS;
/** Change events in `[since, until)`, newest first, each change once. */
function listChangeEvents(client, query) {
	const serviceId = query.serviceId === void 0 ? null : require_services.checkedId(query.serviceId, "service");
	return client.fetch(async (call) => {
		const oldest = new Date(client.clock().getTime() - keptMs);
		if (query.since < oldest) call.incomplete("PagerDuty keeps change events for only 90 days");
		const since = query.since < oldest ? oldest : query.since;
		if (since >= query.until) return [];
		const found = await require_services.gather(call, [require_services.serialPages(call, {
			path: serviceId === null ? "/change_events" : `/services/${serviceId}/change_events`,
			root: "change_events",
			subject: serviceId === null ? "change events" : `change events of service ${serviceId}`,
			scope: serviceId === null ? "change_events.read" : "services.read",
			query: {
				since: require_time.isoSeconds(since),
				until: require_time.isoSeconds(new Date(query.until.getTime() + 1e3))
			}
		})]);
		return distinct(require_services.parseItems(call, changeEventSchema, found, "change event")).filter(({ at }) => Date.parse(at) >= query.since.getTime() && Date.parse(at) < query.until.getTime()).sort((a, b) => b.at.localeCompare(a.at));
	});
}
/** The changes that PagerDuty thinks an incident may come from. */
function listRelatedChangeEvents(client, incidentId) {
	const name = require_services.checkedIncidentId(incidentId);
	const subject = `change events related to ${name}`;
	return client.fetch((call) => ifAvailable(call, async () => {
		const path = `/incidents/${name}/related_change_events`;
		const answer = await call.get({
			path,
			subject,
			scope: "incidents.read",
			query: { limit: 100 }
		});
		const items = require_services.itemsUnder(answer, "change_events", subject);
		return distinct(require_services.parseItems(call, changeEventSchema, items, "change event"));
	}));
}
/** Tools report one change several times, under several ids. */
function distinct(events) {
	const bySight = /* @__PURE__ */ new Map();
	for (const event of events) {
		const services = event.services.map((service) => service.id).sort();
		const sight = JSON.stringify([
			event.at,
			event.summary,
			event.source,
			services
		]);
		if (!bySight.has(sight)) bySight.set(sight, event);
	}
	return [...bySight.values()];
}
// src/pagerduty/resources/escalation-policies.ts
const escalationPolicySchema = require_services.looseObject({
	id: require_services.id,
	name: require_services.optional(require_services.text),
	summary: require_services.optional(require_services.text),
	description: require_services.optional(require_services.text),
	num_loops: require_services.optional(require_services.number()),
	escalation_rules: require_services.list(require_services.looseObject({ targets: require_services.list(require_services.actor) })),
	services: require_services.list(require_services.reference),
	teams: require_services.list(require_services.reference),
	html_url: require_services.optional(require_services.link)
}).transform((raw) => ({
	id: raw.id,
	name: raw.name ?? raw.summary ?? require_services.text.parse(raw.id),
	description: raw.description,
	loops: raw.num_loops ?? 0,
	rules: raw.escalation_rules.map(({ targets }) => ({ targets })),
	services: raw.services,
	teams: raw.teams,
	url: raw.html_url
}));
function listEscalationPolicies(client, query = {}) {
	return client.fetch(async (call) => {
		const found = await require_services.gather(call, [require_services.serialPages(call, {
			path: "/escalation_policies",
			root: "escalation_policies",
			subject: "escalation policies",
			scope: "escalation_policies.read",
			query: {
				query: query.search,
				sort_by: "name:asc"
			}
		})]);
		return require_services.parseItems(call, escalationPolicySchema, found, "escalation policy");
	});
}
// src/pagerduty/client/windows.ts
const secondMs = 1e3;
/** PagerDuty refuses more than six months; the shortest six months have 181 days. */
const longestMs = 180 * require_time.DAY_MS - 2 * secondMs;
/** Above this a window is halved: pages at the very edge of the 10,000 could not grow any more. */
const mostInWindow = require_services.maxListed - 100;
/** The window in pieces that PagerDuty accepts, oldest first. Neighbours share their edge. */
function windowsOf({ since, until }) {
	const pieces = Math.ceil((until.getTime() - since.getTime()) / longestMs);
	if (Number.isNaN(pieces)) throw new RangeError("a window needs two valid dates");
	const edge = (at) => at === pieces ? until : new Date(since.getTime() + at * longestMs);
	return Array.from({ length: pieces }, (_, at) => ({
		since: edge(at),
		until: edge(at + 1)
	}));
}
/**
* The pages of a window that lies in the past, where the list no longer changes: the first page has the total, the
* rest come a few at once; a window with too many is halved. When the ids do not add up to the total, the window is
* read once more, one page after the other.
*/
async function* closedWindow(call, window, ask) {
	const question = ask(widened(window));
	const first = await require_services.readPage(call, question, 0, { withTotal: true });
	if (first.total !== null && first.total > mostInWindow && isDivisible(window)) {
		for (const half of halves(window)) yield* closedWindow(call, half, ask);
		return;
	}
	yield first.items;
	if (!first.more) return;
	if (first.total !== null && first.total <= mostInWindow && first.items.length > 0) {
		const ids = new Set(first.items.map(idOf));
		for await (const items of require_services.pagesAtOnce(call, question, {
			total: first.total,
			pageSize: first.items.length
		})) {
			for (const item of items) ids.add(idOf(item));
			yield items;
		}
		if (ids.size === first.total) return;
	}
	yield* require_services.serialPages(call, question);
}
/** Whether the edges belong to a window is not documented, so a second more is asked for, and dropped by the caller. */
function widened({ since, until }) {
	return {
		since: /* @__PURE__ */ new Date(Math.floor(since.getTime() / secondMs) * secondMs - secondMs),
		until: /* @__PURE__ */ new Date(Math.ceil(until.getTime() / secondMs) * secondMs)
	};
}
const isDivisible = ({ since, until }) => until.getTime() - since.getTime() >= 2 * secondMs;
function halves({ since, until }) {
	const middleSeconds = Math.floor((since.getTime() + until.getTime()) / 2 / secondMs);
	const middle = /* @__PURE__ */ new Date(middleSeconds * secondMs);
	return [{
		since,
		until: middle
	}, {
		since: middle,
		until
	}];
}
const idOf = (item) => typeof item === "object" && item !== null && "id" in item ? item.id : item;
// src/pagerduty/resources/incidents.ts
const assignment = require_services.looseObject({
	at: require_services.optional(require_services.instant),
	assignee: require_services.person
}).transform((raw) => ({
	...raw.assignee,
	at: raw.at
}));
const acknowledgement = require_services.looseObject({
	at: require_services.optional(require_services.instant),
	acknowledger: require_services.person
}).transform((raw) => ({
	...raw.acknowledger,
	at: raw.at
}));
const count = require_services.number().int().min(0);
const incidentSchema = require_services.looseObject({
	id: require_services.id,
	incident_number: require_services.number().int(),
	title: require_services.optional(require_services.text),
	summary: require_services.optional(require_services.text),
	status: require_services.word,
	urgency: require_services.optional(require_services.word),
	priority: require_services.optional(require_services.reference),
	service: require_services.reference,
	created_at: require_services.instant,
	resolved_at: require_services.optional(require_services.instant),
	last_status_change_at: require_services.optional(require_services.instant),
	last_status_change_by: require_services.optional(require_services.actor),
	html_url: require_services.optional(require_services.link),
	assignments: require_services.list(assignment),
	acknowledgements: require_services.list(acknowledgement),
	alert_counts: require_services.optional(require_services.looseObject({
		all: count,
		triggered: count,
		resolved: count
	})),
	resolve_reason: require_services.optional(require_services.looseObject({
		type: require_services.string(),
		incident: require_services.looseObject({ id: require_services.id })
	})),
	escalation_policy: require_services.optional(require_services.reference),
	teams: require_services.list(require_services.reference),
	incidents_responders: require_services.list(require_services.looseObject({
		user: require_services.person,
		state: require_services.optional(require_services.word)
	})),
	conference_bridge: require_services.optional(require_services.looseObject({
		conference_number: require_services.optional(require_services.text),
		conference_url: require_services.optional(require_services.link)
	}))
}).transform((raw) => ({
	id: raw.id,
	number: raw.incident_number,
	title: raw.title ?? raw.summary ?? require_services.text.parse(""),
	status: raw.status,
	urgency: raw.urgency ?? "high",
	priority: raw.priority,
	service: raw.service,
	createdAt: raw.created_at,
	resolvedAt: raw.resolved_at,
	lastStatusChangeAt: raw.last_status_change_at,
	lastChangedBy: raw.last_status_change_by?.kind ?? null,
	lastChangedByName: raw.last_status_change_by?.name ?? null,
	url: raw.html_url,
	assignees: raw.assignments,
	acknowledgedBy: raw.acknowledgements,
	alertCounts: raw.alert_counts && {
		all: raw.alert_counts.all,
		triggered: raw.alert_counts.triggered,
		resolved: raw.alert_counts.resolved
	},
	mergedInto: raw.resolve_reason?.type.startsWith("merge") ? raw.resolve_reason.incident.id : null,
	escalationPolicy: raw.escalation_policy,
	teams: raw.teams,
	responders: raw.incidents_responders.map(({ user, state }) => ({
		user,
		state: state ?? "pending"
	})),
	conferenceBridge: raw.conference_bridge && {
		number: raw.conference_bridge.conference_number,
		url: raw.conference_bridge.conference_url
	}
}));
const scope$1 = "incidents.read";
const order = "created_at:asc,incident_number:asc";
/** Everything triggered or acknowledged now, however old: the default window would hide what is older than a month. */
function listOpenIncidents(client, query = {}) {
	return client.fetch(async (call) => {
		if ([
			query.serviceIds,
			query.teamIds,
			query.urgencies
		].some((filter) => filter?.length === 0)) return [];
		const found = await require_services.gather(call, require_services.chunksOf(query.serviceIds).map((serviceIds) => require_services.serialPages(call, {
			path: "/incidents",
			root: "incidents",
			subject: "open incidents",
			scope: scope$1,
			query: openQuery(query, serviceIds)
		})));
		return keepMatching(call, require_services.parseItems(call, incidentSchema, found, "incident"), (incident) => isAskedFor(incident, query));
	});
}
function openQuery(query, serviceIds) {
	return {
		date_range: "all",
		"statuses[]": ["triggered", "acknowledged"],
		"service_ids[]": serviceIds,
		"team_ids[]": query.teamIds,
		"urgencies[]": query.urgencies,
		"include[]": query.withPeople ? ["assignees", "acknowledgers"] : void 0,
		sort_by: order
	};
}
function isAskedFor(incident, query) {
	return (incident.status === "triggered" || incident.status === "acknowledged") && require_services.includes(query.serviceIds, incident.service.id) && require_services.includes(query.urgencies, incident.urgency) && (query.teamIds === void 0 || incident.teams.some((team) => require_services.includes(query.teamIds, team.id)));
}
/** Incidents created in `[since, until)`, in the order of their creation. */
function listIncidents(client, query) {
	return client.fetch(async (call) => {
		const now = client.clock();
		const asked = {
			since: query.since,
			until: earlier(query.until, now)
		};
		if (asked.since >= asked.until || query.serviceIds?.length === 0) return [];
		const found = await require_services.gather(call, require_services.chunksOf(query.serviceIds).flatMap((serviceIds) => windowsOf(asked).map((window) => closedWindow(call, window, ({ since, until }) => ({
			path: "/incidents",
			root: "incidents",
			subject: "incidents",
			scope: scope$1,
			query: {
				since: require_time.isoSeconds(since),
				until: require_time.isoSeconds(until),
				time_zone: "UTC",
				"service_ids[]": serviceIds,
				sort_by: order
			}
		})))));
		return keepMatching(call, require_services.parseItems(call, incidentSchema, found, "incident").filter(({ createdAt }) => isInside(createdAt, asked)), (incident) => require_services.includes(query.serviceIds, incident.service.id)).sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.number - b.number);
	});
}
const earlier = (a, b) => new Date(Math.min(a.getTime(), b.getTime()));
const isInside = (at, { since, until }) => {
	const time = Date.parse(at);
	return since.getTime() <= time && time < until.getTime();
};
/** PagerDuty ignores a filter that it does not know and returns everything, so each item is checked here again. */
function keepMatching(call, found, isWanted) {
	const kept = found.filter(isWanted);
	if (kept.length < found.length) call.warn(`PagerDuty returned ${found.length - kept.length} incidents outside the query; ignored`);
	return kept;
}
/** One incident by id or by number, with the e-mail addresses of its people. */
function readIncident(client, idOrNumber) {
	const name = require_services.checkedIncidentId(String(idOrNumber));
	return client.fetch((call) => readIncidentIn(call, name));
}
async function readIncidentIn(call, name) {
	const question = {
		path: `/incidents/${name}`,
		subject: `incident ${name}`,
		scope: scope$1,
		query: { "include[]": ["assignees", "acknowledgers"] }
	};
	return require_services.parseOne(incidentSchema, await call.get(question), "incident", question.subject);
}
// src/pagerduty/resources/log-entries.ts
const logEntrySchema = require_services.looseObject({
	id: require_services.id,
	type: require_services.word,
	created_at: require_services.instant,
	summary: require_services.optional(require_services.text),
	agent: require_services.optional(require_services.actor),
	channel: require_services.optional(require_services.looseObject({
		type: require_services.optional(require_services.word),
		content: require_services.optional(require_services.text),
		note: require_services.optional(require_services.text)
	}))
}).transform((raw) => ({
	id: raw.id,
	kind: raw.type.replace(/_log_entry$/, ""),
	at: raw.created_at,
	summary: raw.summary,
	agent: raw.agent,
	channel: raw.channel?.type ?? null,
	note: raw.channel?.note ?? (raw.channel?.type === "note" ? raw.channel.content : null)
}));
/** The incident's history, oldest first. */
function listLogEntries(client, incidentId) {
	const name = require_services.checkedIncidentId(incidentId);
	return client.fetch(async (call) => {
		const subject = `the log of incident ${name}`;
		const path = `/incidents/${name}/log_entries`;
		const found = await require_services.gather(call, [require_services.serialPages(call, {
			path,
			root: "log_entries",
			subject,
			scope: "incidents.read"
		})]);
		return require_services.parseItems(call, logEntrySchema, found, "log entry").reverse().sort((a, b) => a.at.localeCompare(b.at));
	});
}
// src/pagerduty/resources/maintenance-windows.ts
const maintenanceWindowSchema = require_services.looseObject({
	id: require_services.id,
	start_time: require_services.instant,
	end_time: require_services.instant,
	description: require_services.optional(require_services.text),
	services: require_services.list(require_services.reference)
}).transform((raw) => ({
	id: raw.id,
	startAt: raw.start_time,
	endAt: raw.end_time,
	description: raw.description,
	services: raw.services
}));
function listMaintenanceWindows(client, query = {}) {
	return client.fetch(async (call) => {
		if (query.serviceIds?.length === 0) return [];
		const found = await require_services.gather(call, require_services.chunksOf(query.serviceIds).map((serviceIds) => require_services.serialPages(call, {
			path: "/maintenance_windows",
			root: "maintenance_windows",
			subject: "maintenance windows",
			scope: "services.read",
			query: {
				filter: query.filter ?? "ongoing",
				"service_ids[]": serviceIds
			}
		})));
		return require_services.parseItems(call, maintenanceWindowSchema, found, "maintenance window").filter(({ services }) => query.serviceIds === void 0 || services.some((service) => require_services.includes(query.serviceIds, service.id)));
	});
}
// src/pagerduty/resources/notes.ts
const noteSchema = require_services.looseObject({
	id: require_services.id,
	content: require_services.text,
	created_at: require_services.instant,
	user: require_services.optional(require_services.reference)
}).transform((raw) => ({
	id: raw.id,
	content: raw.content,
	createdAt: raw.created_at,
	user: raw.user
}));
/** All notes, oldest first; PagerDuty sends them in one answer. */
function listNotes(client, incidentId) {
	const name = require_services.checkedIncidentId(incidentId);
	return client.fetch((call) => readNotesIn(call, name));
}
async function readNotesIn(call, name) {
	const subject = `notes of incident ${name}`;
	const answer = await call.get({
		path: `/incidents/${name}/notes`,
		subject,
		scope: "incidents.read"
	});
	return require_services.parseItems(call, noteSchema, require_services.itemsUnder(answer, "notes", subject), "note").sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}
// src/pagerduty/resources/on-calls.ts
const onCallSchema = require_services.looseObject({
	user: require_services.person,
	schedule: require_services.optional(require_services.reference),
	escalation_policy: require_services.reference,
	escalation_level: require_services.number().int(),
	start: require_services.optional(require_services.instant),
	end: require_services.optional(require_services.instant)
}).transform((raw) => ({
	user: raw.user,
	schedule: raw.schedule,
	escalationPolicy: raw.escalation_policy,
	level: raw.escalation_level,
	start: raw.start,
	end: raw.end
}));
/** Who is on call, by escalation policy and level. */
function listOnCalls(client, query = {}) {
	return client.fetch(async (call) => {
		if ([query.escalationPolicyIds, query.scheduleIds].some((filter) => filter?.length === 0)) return [];
		const found = await require_services.gather(call, require_services.chunksOf(query.escalationPolicyIds).map((policyIds) => require_services.serialPages(call, {
			path: "/oncalls",
			root: "oncalls",
			subject: "on-calls",
			scope: "oncalls.read",
			query: {
				time_zone: "UTC",
				since: query.since && require_time.isoSeconds(query.since),
				until: query.until && require_time.isoSeconds(query.until),
				"escalation_policy_ids[]": policyIds,
				"schedule_ids[]": query.scheduleIds,
				"include[]": ["users"]
			}
		})));
		return require_services.parseItems(call, onCallSchema, found, "on-call").filter((onCall) => require_services.includes(query.escalationPolicyIds, onCall.escalationPolicy.id) && (query.scheduleIds === void 0 || require_services.includes(query.scheduleIds, onCall.schedule?.id ?? ""))).sort((a, b) => a.escalationPolicy.id.localeCompare(b.escalationPolicy.id) || a.level - b.level);
	});
}
// src/pagerduty/resources/past-incidents.ts
const pastSchema = require_services.looseObject({
	incident: require_services.looseObject({
		id: require_services.id,
		title: require_services.optional(require_services.text),
		summary: require_services.optional(require_services.text),
		created_at: require_services.optional(require_services.instant)
	}),
	score: require_services.optional(require_services.number())
}).transform(({ incident, score }) => ({
	id: incident.id,
	title: incident.title ?? incident.summary ?? require_services.text.parse(""),
	createdAt: incident.created_at,
	score: score ?? 0
}));
const scope = "incidents.read";
/** Resolved incidents of the same service in the last six months that look alike, most alike first. */
function listPastIncidents(client, incidentId) {
	const name = require_services.checkedIncidentId(incidentId);
	const subject = `past incidents like ${name}`;
	return client.fetch((call) => ifAvailable(call, async () => {
		const path = `/incidents/${name}/past_incidents`;
		const answer = await call.get({
			path,
			subject,
			scope,
			query: { limit: 100 }
		});
		return require_services.parseItems(call, pastSchema, require_services.itemsUnder(answer, "past_incidents", subject), "past incident");
	}));
}
// src/pagerduty/resources/priorities.ts
const prioritySchema = require_services.looseObject({
	id: require_services.id,
	name: require_services.optional(require_services.text),
	summary: require_services.optional(require_services.text)
}).transform((raw) => ({
	id: raw.id,
	name: raw.name ?? raw.summary ?? require_services.text.parse(raw.id)
}));
/** Most severe first, as PagerDuty orders them. */
function listPriorities(client) {
	return client.fetch((call) => ifAvailable(call, async () => {
		const found = await require_services.gather(call, [require_services.serialPages(call, {
			path: "/priorities",
			root: "priorities",
			subject: "priorities",
			scope: "priorities.read"
		})]);
		return require_services.parseItems(call, prioritySchema, found, "priority").map((priority, at) => ({
			...priority,
			rank: at + 1
		}));
	}));
}
// src/pagerduty/resources/service-dependencies.ts
const end = require_services.looseObject({
	id: require_services.id,
	type: require_services.word
}).transform((raw) => ({
	id: raw.id,
	kind: raw.type.startsWith("business") ? "business" : /^(technical_)?service/.test(raw.type) ? "technical" : "other"
}));
const dependencySchema = require_services.looseObject({
	dependent_service: end,
	supporting_service: end
}).transform((raw) => ({
	dependent: raw.dependent_service,
	supporting: raw.supporting_service
}));
/** The direct neighbours of a service, both ways; the API returns one hop only. */
function listServiceDependencies(client, serviceId, kind = "technical") {
	const name = require_services.checkedId(serviceId, "service");
	const subject = `dependencies of service ${name}`;
	return client.fetch(async (call) => {
		const path = `/service_dependencies/${kind}_services/${name}`;
		const answer = await call.get({
			path,
			subject,
			scope: "services.read"
		});
		return require_services.parseItems(call, dependencySchema, require_services.itemsUnder(answer, "relationships", subject), "dependency");
	});
}
// src/pagerduty/resources/teams.ts
/** @throws PlanError where the account's plan has no teams */
function listTeams(client, query = {}) {
	return client.fetch(async (call) => {
		const pages = query.firstPage ? require_services.firstPage : require_services.serialPages;
		const found = await require_services.gather(call, [pages(call, {
			path: "/teams",
			root: "teams",
			subject: "teams",
			scope: "teams.read",
			query: { query: query.search }
		})]);
		return require_services.parseItems(call, require_services.reference, found, "team");
	});
}
// src/pagerduty/resources/users.ts
const userSchema = require_services.looseObject({
	id: require_services.id,
	name: require_services.optional(require_services.text),
	summary: require_services.optional(require_services.text),
	email: require_services.optional(require_services.text),
	role: require_services.optional(require_services.word),
	time_zone: require_services.optional(require_services.string().regex(/^[\w+/-]{1,60}$/)),
	teams: require_services.list(require_services.reference),
	html_url: require_services.optional(require_services.link)
}).transform((raw) => ({
	id: raw.id,
	name: raw.name ?? raw.summary ?? require_services.text.parse(raw.id),
	email: raw.email,
	role: raw.role,
	timeZone: raw.time_zone,
	teams: raw.teams,
	url: raw.html_url
}));
/** Whose key it is. An account key is nobody's, and PagerDuty answers 400 then. */
function readCurrentUser(client) {
	const question = {
		path: "/users/me",
		subject: "the user of this key",
		scope: "users.read"
	};
	return client.fetch(async (call) => {
		try {
			const answer = await call.get(question);
			return require_known.known(require_services.parseOne(userSchema, answer, "user", question.subject), call.asOf);
		} catch (error) {
			if (!(error instanceof require_process.InvalidRequestError)) throw error;
			return require_known.unknown("this is an account key, not tied to a user");
		}
	});
}
// src/pagerduty/resources/index.ts
/** All that can be read; the reader has a method for each. */
function resourcesOf(client) {
	const by = (read) => (...asked) => read(client, ...asked);
	return {
		openIncidents: by(listOpenIncidents),
		incidents: by(listIncidents),
		incident: by(readIncident),
		logEntries: by(listLogEntries),
		alerts: by(listAlerts),
		notes: by(listNotes),
		pastIncidents: by(listPastIncidents),
		relatedChangeEvents: by(listRelatedChangeEvents),
		changeEvents: by(listChangeEvents),
		services: by(require_services.listServices),
		servicesById: by(require_services.readServices),
		teams: by(listTeams),
		serviceDependencies: by(listServiceDependencies),
		businessServices: by(listBusinessServices),
		onCalls: by(listOnCalls),
		escalationPolicies: by(listEscalationPolicies),
		maintenanceWindows: by(listMaintenanceWindows),
		priorities: by(listPriorities),
		abilities: by(listAbilities),
		currentUser: by(readCurrentUser)
	};
}
// src/pagerduty/reader.ts
var reader_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ createReader: () => createReader });
function createReader(options) {
	const client = new require_services.Client(options, require_services.openTransport({
		...options,
		allows: require_services.readsOnly
	}));
	return {
		...resourcesOf(client),
		close: () => client.close()
	};
}
Object.defineProperty(exports, "createReader", {
	enumerable: true,
	get: function() {
		return createReader;
	}
});
Object.defineProperty(exports, "incidentSchema", {
	enumerable: true,
	get: function() {
		return incidentSchema;
	}
});
Object.defineProperty(exports, "noteSchema", {
	enumerable: true,
	get: function() {
		return noteSchema;
	}
});
Object.defineProperty(exports, "readIncidentIn", {
	enumerable: true,
	get: function() {
		return readIncidentIn;
	}
});
Object.defineProperty(exports, "readNotesIn", {
	enumerable: true,
	get: function() {
		return readNotesIn;
	}
});
Object.defineProperty(exports, "reader_exports", {
	enumerable: true,
	get: function() {
		return reader_exports;
	}
});
