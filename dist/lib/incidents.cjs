// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_order = require("./order.cjs");
const require_main = require("./main.cjs");
const require_services = require("./services.cjs");
// src/pagerduty/resources/incidents.ts
const personAs = (wire) => require_services.record({
	at: require_services.optional(require_services.instant),
	person: require_services.person
}, { person: wire }).transform((raw) => ({
	...raw.person,
	at: raw.at
})).readonly();
const pending = (action) => require_services.list(require_services.record({
	type: require_services.word,
	at: require_services.instant
})).transform((actions) => actions.find(({ type }) => type === action)?.at ?? null);
const count = require_services.optional(require_services.number().int().min(0));
const HISTORY = {
	id: require_services.id,
	number: require_services.number().int(),
	title: require_services.defaulting(require_services.text, require_main.fromOutside("")),
	status: require_services.word,
	urgency: require_services.defaulting(require_services.word, "high"),
	priority: require_services.optional(require_services.reference),
	service: require_services.reference,
	createdAt: require_services.instant,
	resolvedAt: require_services.optional(require_services.instant),
	lastChangedBy: require_services.optional(require_services.actor).transform((by) => by?.kind ?? null),
	mergedInto: require_services.optional(require_services.record({
		type: require_services.string(),
		incident: require_services.record({ id: require_services.id })
	})).transform((reason) => reason?.type.startsWith("merge") ? reason.incident.id : null),
	url: require_services.optional(require_services.link),
	alertCounts: require_services.optional(require_services.record({
		all: count,
		triggered: count,
		resolved: count
	}))
};
const HISTORY_NAMES = {
	number: "incident_number",
	title: ["title", "summary"],
	lastChangedBy: "last_status_change_by",
	mergedInto: "resolve_reason"
};
const schema = require_services.record({
	...HISTORY,
	service: require_services.optional(require_services.reference),
	lastStatusChangeAt: require_services.optional(require_services.instant),
	lastChangedByName: require_services.optional(require_services.actor).transform((by) => by?.name ?? null),
	acknowledgedUntil: pending("unacknowledge"),
	escalatesAt: pending("escalate"),
	assignedVia: require_services.optional(require_services.word),
	assignees: require_services.list(personAs("assignee")),
	acknowledgedBy: require_services.list(personAs("acknowledger")),
	escalationPolicy: require_services.optional(require_services.reference),
	teams: require_services.list(require_services.reference),
	responders: require_services.list(require_services.record({
		user: require_services.person,
		state: require_services.defaulting(require_services.word, "pending")
	})),
	conferenceBridge: require_services.optional(require_services.record({
		number: require_services.optional(require_services.text),
		url: require_services.optional(require_services.link)
	}, {
		number: "conference_number",
		url: "conference_url"
	}))
}, {
	...HISTORY_NAMES,
	lastChangedByName: "last_status_change_by",
	acknowledgedUntil: "pending_actions",
	escalatesAt: "pending_actions",
	assignees: "assignments",
	acknowledgedBy: "acknowledgements",
	responders: "incidents_responders"
});
const incidents = require_services.resource("incidents", "incident", "incidents.read", schema);
const pastIncidentSchema = require_services.record(HISTORY, HISTORY_NAMES);
const history = require_services.resource("incidents", "incident", "incidents.read", pastIncidentSchema);
const ORDER = "created_at:asc,incident_number:asc";
const PEOPLE = { "include[]": ["assignees", "acknowledgers"] };
async function listOpenIncidents(call, query = {}) {
	const { serviceIds, teamIds, urgencies, withPeople } = query;
	if ([
		serviceIds,
		teamIds,
		urgencies
	].some((filter) => filter?.length === 0)) return [];
	const pagesOf = (services, teams) => {
		const query = {
			date_range: "all",
			"statuses[]": ["triggered", "acknowledged"],
			"service_ids[]": services,
			"team_ids[]": teams,
			"urgencies[]": urgencies,
			...withPeople && PEOPLE,
			sort_by: ORDER
		};
		return require_services.serialPages(call, incidents.at({
			path: "/incidents",
			subject: "open incidents",
			query
		}));
	};
	const lists = require_services.chunksOf(serviceIds).map((chunk) => require_services.ofKnownIds(call, "service", chunk, (services) => require_services.ofKnownIds(call, "team", teamIds, (teams) => pagesOf(services, teams))));
	const open = matching(call, await incidents.from(call, lists), ({ status, service, urgency }) => (status === "triggered" || status === "acknowledged") && (service === null || require_services.includes(serviceIds, service.id)) && require_services.includes(urgencies, urgency));
	const numbers = open.filter((incident) => !hasService(incident)).map(({ number }) => `#${number}`);
	if (serviceIds !== void 0 && numbers.length > 0) call.incomplete(`PagerDuty does not say which service ${numbers.slice(0, 3).join(", ")} belongs to`);
	return open;
}
const hasService = (incident) => incident.service !== null;
async function listIncidents(call, { since, until, serviceIds, teamIds }) {
	const asked = {
		since,
		until: until < call.now ? until : call.now
	};
	if (asked.since >= asked.until || serviceIds?.length === 0) return [];
	const lists = require_services.chunksOf(serviceIds).flatMap((chunk) => {
		const pagesOf = (window) => (services) => {
			const query = {
				time_zone: "UTC",
				"service_ids[]": services,
				"team_ids[]": teamIds,
				sort_by: ORDER
			};
			const question = history.at({
				path: "/incidents",
				subject: "incidents",
				query
			});
			return require_services.closedWindow(call, question, window);
		};
		const whole = {
			since: require_main.startOfHour(asked.since),
			until: asked.until
		};
		return require_services.windowsOf(whole).map((window) => require_services.ofKnownIds(call, "service", chunk, pagesOf(window)));
	});
	return matching(call, (await history.from(call, lists)).filter(({ createdAt }) => {
		const at = Date.parse(createdAt);
		return asked.since.getTime() <= at && at < asked.until.getTime();
	}), ({ service }) => require_services.includes(serviceIds, service.id)).sort((a, b) => require_order.byCodeUnit(a.createdAt, b.createdAt) || a.number - b.number);
}
async function countIncidents(call, { since, until, serviceIds }) {
	if (since >= until || serviceIds?.length === 0) return 0;
	return (await Promise.all(require_services.chunksOf(serviceIds).flatMap((services) => {
		const query = {
			time_zone: "UTC",
			"service_ids[]": services,
			sort_by: ORDER
		};
		const question = history.at({
			path: "/incidents",
			subject: "incidents",
			query
		});
		return require_services.windowsOf({
			since,
			until
		}).map((window) => require_services.totalIn(call, question, window));
	}))).reduce((sum, count) => sum === null || count === null ? null : sum + count, 0);
}
function matching(call, found, isWanted) {
	const wanted = found.filter(isWanted);
	const others = found.length - wanted.length;
	if (others > 0) call.warn(`PagerDuty returned ${others} incidents outside the query; ignored`);
	return wanted;
}
async function readIncident(call, idOrNumber) {
	const name = require_services.checkedIncidentId(String(idOrNumber));
	const question = incidents.at({
		path: `/incidents/${name}`,
		subject: `incident ${name}`,
		query: PEOPLE
	});
	return incidents.one(await call.get(question), question.subject);
}
const stub = require_services.record({
	id: require_services.id,
	title: require_services.defaulting(require_services.text, require_main.fromOutside("")),
	createdAt: require_services.optional(require_services.instant)
}, { title: ["title", "summary"] });
const pastIncidents = require_services.resource("past_incidents", "past incident", "incidents.read", require_services.record({
	incident: stub,
	score: require_services.defaulting(require_services.number(), 0)
}).transform(({ incident, score }) => ({
	...incident,
	score
})).readonly());
async function listPastIncidents(call, incidentId) {
	const name = require_services.checkedIncidentId(incidentId);
	return pastIncidents.whole(call, {
		path: `/incidents/${name}/past_incidents`,
		subject: `past incidents like ${name}`,
		query: { limit: 100 }
	});
}
Object.defineProperty(exports, "countIncidents", {
	enumerable: true,
	get: function() {
		return countIncidents;
	}
});
Object.defineProperty(exports, "hasService", {
	enumerable: true,
	get: function() {
		return hasService;
	}
});
Object.defineProperty(exports, "incidents", {
	enumerable: true,
	get: function() {
		return incidents;
	}
});
Object.defineProperty(exports, "listIncidents", {
	enumerable: true,
	get: function() {
		return listIncidents;
	}
});
Object.defineProperty(exports, "listOpenIncidents", {
	enumerable: true,
	get: function() {
		return listOpenIncidents;
	}
});
Object.defineProperty(exports, "listPastIncidents", {
	enumerable: true,
	get: function() {
		return listPastIncidents;
	}
});
Object.defineProperty(exports, "readIncident", {
	enumerable: true,
	get: function() {
		return readIncident;
	}
});
