// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_time = require("./time.cjs");
const require_random = require("./random.cjs");
let node_timers_promises = require("node:timers/promises");
let node_zlib = require("node:zlib");
let node_http = require("node:http");
// src/simulator/instant.ts
/** An instant as the API writes it: UTC, whole seconds. */
const instant = (at) => typeof at === "string" && at.length === 20 && at.endsWith("Z") ? at : require_time.isoSeconds(new Date(at));
const laterBy = (at, ms) => instant(new Date(new Date(at).getTime() + ms));
// src/simulator/keys.ts
/** Twenty characters each, and plainly not real. `user` and `oauth` act as the account's first user. */
const SIMULATOR_KEYS = {
	full: "SIMULATOR-FULL-00000",
	readOnly: "SIMULATOR-READONLY-0",
	user: "u+SIMULATOR-USER-000",
	oauth: "pdus+_0SIMULATOR-ALL",
	scoped: "pdus+_0SIMULATOR-INC",
	expired: "SIMULATOR-EXPIRED-00"
};
/** The keys of an account that brings none of its own. `scoped` may read incidents and nothing else. */
function defaultKeys(firstUser) {
	const plain = {
		scheme: "Token",
		readOnly: false,
		user: null,
		scopes: null,
		expired: false
	};
	return [
		{
			...plain,
			token: SIMULATOR_KEYS.full
		},
		{
			...plain,
			token: SIMULATOR_KEYS.readOnly,
			readOnly: true
		},
		{
			...plain,
			token: SIMULATOR_KEYS.user,
			user: firstUser
		},
		{
			...plain,
			token: SIMULATOR_KEYS.oauth,
			scheme: "Bearer",
			user: firstUser
		},
		{
			...plain,
			token: SIMULATOR_KEYS.scoped,
			scheme: "Bearer",
			scopes: ["incidents.read"]
		},
		{
			...plain,
			token: SIMULATOR_KEYS.expired,
			expired: true
		}
	];
}
// src/simulator/account-seed.ts
/** The plan features that the simulator gates, under the names it lists in GET /abilities. */
const ABILITIES = [
	"teams",
	"urgencies",
	"priorities",
	"coordinated_responding",
	"event_intelligence"
];
function plantAccount(seed) {
	const users = (seed.users ?? [{
		id: "PUSER01",
		name: "Dana Kim"
	}]).map(plantUser);
	const everyone = users.map((user) => user.id);
	const escalationPolicies = seed.escalationPolicies ?? [{
		id: "PPOLICY",
		name: "Default",
		levels: [everyone.slice(0, 1)]
	}];
	const policy = escalationPolicies[0]?.id ?? "PPOLICY";
	const author = everyone[0] ?? "PUSER01";
	return {
		timeZone: seed.timeZone ?? "UTC",
		subdomain: seed.subdomain ?? "example",
		abilities: seed.abilities ?? ABILITIES,
		keys: seed.keys ?? defaultKeys(author),
		users,
		teams: seed.teams ?? [],
		priorities: seed.priorities ?? [
			"P1",
			"P2",
			"P3",
			"P4",
			"P5"
		].map((name) => ({
			id: `PPRIO${name}`,
			name
		})),
		services: seed.services.map((service) => plantService(service, policy)),
		businessServices: seed.businessServices ?? [],
		escalationPolicies,
		oncalls: (seed.oncalls ?? escalationPolicies.flatMap(alwaysOnCall)).map(plantOnCall),
		changeEvents: (seed.changeEvents ?? []).flatMap(plantChangeEvent),
		dependencies: seed.dependencies ?? [],
		maintenanceWindows: (seed.maintenanceWindows ?? []).map((window, at) => ({
			id: window.id ?? require_random.identifier("P", 7, `maintenance:${at}`),
			description: window.description ?? null,
			start: instant(window.start),
			end: instant(window.end),
			services: window.services,
			createdBy: author
		}))
	};
}
const plantUser = (user) => ({
	email: `${user.name.toLowerCase().replace(/[^a-z]+/g, ".")}@example.com`,
	...user
});
const plantService = (service, policy) => ({
	description: null,
	status: "active",
	createdAt: "2024-01-15T09:00:00Z",
	escalationPolicy: policy,
	teams: [],
	autoResolveTimeout: null,
	acknowledgementTimeout: null,
	...service
});
const plantOnCall = (onCall) => ({
	level: 1,
	schedule: null,
	start: null,
	end: null,
	...onCall
});
const alwaysOnCall = (policy) => policy.levels.flatMap((users, at) => users.map((user) => ({
	user,
	escalationPolicy: policy.id,
	level: at + 1
})));
function plantChangeEvent(event, at) {
	const { copies = 1, id, ...rest } = event;
	return Array.from({ length: copies }, (_, copy) => ({
		source: "deploys",
		customDetails: {},
		links: [],
		...rest,
		id: copy === 0 && id !== void 0 ? id : require_random.identifier("01", 26, `change:${id ?? at}:${copy}`),
		timestamp: instant(event.timestamp)
	}));
}
// src/simulator/incident-log.ts
/** Appends to the incident's log and marks it as updated. */
function record(incident, type, at, agent, note = null) {
	const id = require_random.identifier("R", 26, `${incident.id}:${incident.log.length}:${type}`);
	incident.log.push({
		id,
		type,
		at,
		agent,
		note
	});
	if (at > incident.updatedAt) incident.updatedAt = at;
}
// src/simulator/timeouts.ts
/** What will happen by itself, by the timeouts of the service. */
function pendingActions(service, status, since, acknowledgedAt) {
	const { autoResolveTimeout, acknowledgementTimeout } = service;
	if (status === "triggered" && autoResolveTimeout !== null) return [{
		type: "resolve",
		at: laterBy(since, autoResolveTimeout * 1e3)
	}];
	if (status === "acknowledged" && acknowledgementTimeout !== null) return [{
		type: "unacknowledge",
		at: laterBy(acknowledgedAt ?? since, acknowledgementTimeout * 1e3)
	}];
	return [];
}
// src/simulator/incident-seed.ts
/** @throws RangeError where the seed names a service or a priority that the account does not have */
function plantIncident(seed, account, number) {
	const id = seed.id ?? require_random.identifier("Q", 14, `incident:${number}`);
	const service = account.services.find((known) => known.id === seed.service);
	if (service === void 0) throw new RangeError(`incident #${number} is on the unknown service ${seed.service}`);
	const escalationPolicy = seed.escalationPolicy ?? service.escalationPolicy;
	const firstLevel = account.escalationPolicies.find((known) => known.id === escalationPolicy)?.levels[0];
	const assignees = seed.assignees ?? firstLevel ?? [];
	const author = assignees[0] ?? account.users[0]?.id ?? service.id;
	const { status, createdAt, acknowledgedAt, resolvedAt } = timesOf(seed);
	const monitoring = {
		type: "service",
		id: service.id
	};
	const acknowledger = person(seed.acknowledgedBy ?? assignees[0]) ?? monitoring;
	const resolver = person(seed.resolvedBy) ?? monitoring;
	const statusChangedAt = resolvedAt ?? acknowledgedAt ?? createdAt;
	const incident = {
		id,
		number,
		createdAt,
		title: seed.title,
		updatedAt: statusChangedAt,
		status,
		urgency: seed.urgency ?? "high",
		priority: priorityId(seed.priority, account),
		service: service.id,
		escalationPolicy,
		teams: seed.teams ?? service.teams,
		incidentKey: seed.incidentKey ?? null,
		assignments: status === "resolved" ? [] : assignees.map((user) => ({
			user,
			at: createdAt
		})),
		assignedVia: "escalation_policy",
		acknowledgements: status === "acknowledged" && acknowledgedAt !== null ? [{
			by: acknowledger,
			at: acknowledgedAt
		}] : [],
		pendingActions: pendingActions(service, status, createdAt, acknowledgedAt),
		statusChangedAt,
		statusChangedBy: {
			triggered: monitoring,
			acknowledged: acknowledger,
			resolved: resolver
		}[status],
		resolvedAt,
		mergedInto: seed.mergedInto ?? null,
		conferenceUrl: seed.conferenceUrl ?? null,
		notes: (seed.notes ?? []).map((note, at) => plantNote(note, id, at, createdAt, author)),
		alerts: (seed.alerts ?? []).map((alert, at) => plantAlert(alert, id, at, createdAt, resolvedAt)),
		log: []
	};
	record(incident, "trigger", createdAt, monitoring);
	for (const user of assignees) record(incident, "assign", createdAt, {
		type: "user",
		id: user
	});
	if (acknowledgedAt !== null) record(incident, "acknowledge", acknowledgedAt, acknowledger);
	for (const { createdAt: at, user, content } of incident.notes) record(incident, "annotate", at, {
		type: "user",
		id: user
	}, content);
	if (resolvedAt !== null) record(incident, "resolve", resolvedAt, resolver);
	incident.log.sort((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
	return incident;
}
const person = (id) => id === void 0 ? void 0 : {
	type: "user",
	id
};
function timesOf(seed) {
	const createdAt = instant(seed.createdAt);
	const derived = seed.resolvedAt !== void 0 ? "resolved" : seed.acknowledgedAt !== void 0 ? "acknowledged" : "triggered";
	const status = seed.status ?? derived;
	const acknowledgedAt = seed.acknowledgedAt ?? (status === "acknowledged" ? laterBy(createdAt, 24e4) : null);
	const resolvedAt = seed.resolvedAt ?? laterBy(createdAt, 18e5);
	return {
		status,
		createdAt,
		acknowledgedAt: acknowledgedAt === null ? null : instant(acknowledgedAt),
		resolvedAt: status === "resolved" ? instant(resolvedAt) : null
	};
}
function priorityId(wanted, account) {
	if (wanted === void 0) return null;
	const priority = account.priorities.find(({ id, name }) => id === wanted || name === wanted);
	if (priority === void 0) throw new RangeError(`unknown priority ${wanted}`);
	return priority.id;
}
function plantNote(seed, incident, at, createdAt, author) {
	const { content, user, createdAt: written } = typeof seed === "string" ? { content: seed } : seed;
	return {
		id: require_random.identifier("P", 7, `note:${incident}:${at}`),
		user: user ?? author,
		content,
		createdAt: instant(written ?? laterBy(createdAt, (at + 1) * 5 * 6e4))
	};
}
function plantAlert(seed, incident, at, createdAt, resolvedAt) {
	const id = seed.id ?? require_random.identifier("Q", 14, `alert:${incident}:${at}`);
	return {
		id,
		createdAt: instant(seed.createdAt ?? createdAt),
		key: seed.key ?? id.toLowerCase(),
		severity: seed.severity ?? "critical",
		summary: seed.summary,
		body: seed.body ?? {
			type: "alert_body",
			contexts: [],
			details: seed.summary
		},
		status: resolvedAt === null ? "triggered" : "resolved",
		resolvedAt
	};
}
// src/simulator/errors.ts
/** A request that the API turns down. `body` is the answer, in one of the envelopes that PagerDuty uses. */
var ApiFailure = class extends Error {
	name = "ApiFailure";
	status;
	body;
	headers;
	constructor(status, body, headers = {}) {
		super(`the API answers ${status}`);
		this.status = status;
		this.body = body;
		this.headers = headers;
	}
};
const envelope = (status, message, code, errors) => new ApiFailure(status, { error: {
	message,
	code,
	...errors && { errors }
} });
const invalidInput = (...errors) => envelope(400, "Invalid Input Provided", 2001, errors);
const badArguments = (...errors) => envelope(400, "Arguments Caused Error", 2002, errors);
const refusedChange = (code, ...errors) => envelope(400, "Arguments Caused Error", code, errors);
const missingFrom = () => envelope(400, "You must specify a user's email address in the \"From\" header to perform this action", 2016);
const unknownFrom = () => envelope(400, "Requester User Not Found", 1008);
const notAuthenticated = () => envelope(401, "Authentication failed", 2006);
/** The fifth envelope: it names the ability outside `errors`. */
const missingAbility = (ability, sentence) => new ApiFailure(402, { error: {
	message: "Required abilities are unavailable",
	code: 2014,
	errors: [sentence],
	missing_abilities: ability
} });
const accessDenied = () => envelope(403, "Access Denied", 2010);
/** An OAuth token without the scope: an envelope that has no code. */
const missingScope = (scope) => new ApiFailure(403, { error: {
	message: "Token missing required scopes",
	required_scopes: scope
} });
const notFound = () => envelope(404, "Not Found", 2100);
const tooLarge = (...errors) => envelope(413, "Invalid Input Provided", 2001, errors);
const tooManyRequests = () => envelope(429, "Rate Limit Exceeded", 2020);
/** The one plain text among them. */
const methodNotAllowed = () => new ApiFailure(405, "Method Not Allowed");
// src/simulator/transitions.ts
const MOST_ALERTS = 1e3;
/** @throws ApiFailure where PagerDuty refuses this status; nothing is changed yet */
function checkStatus(incident, status) {
	if (incident.mergedInto !== null) throw refusedChange(1019, "Incident has already been merged");
	if (status !== incident.status) return;
	if (status === "resolved") throw refusedChange(1001, "Incident Already Resolved");
	if (status === "acknowledged") throw refusedChange(1002, "Incident Already Acknowledged");
}
/** Triggers, acknowledges or resolves. Anything but `resolved` opens a resolved incident again, and pages. */
function setStatus(incident, status, turn) {
	const at = instant(turn.now);
	const service = serviceOf(incident, turn.account);
	if (incident.status === "resolved" && status !== "resolved") reopen(incident, turn);
	incident.acknowledgements = status === "acknowledged" ? [{
		by: turn.by,
		at
	}] : [];
	incident.pendingActions = pendingActions(service, status, at, at);
	if (status === "resolved") {
		incident.assignments = [];
		resolveAlerts(incident, at);
	}
	moveTo(incident, status, at, turn.by);
	record(incident, LOG_TYPES[status], at, turn.by);
}
const LOG_TYPES = {
	triggered: "unacknowledge",
	acknowledged: "acknowledge",
	resolved: "resolve"
};
function moveTo(incident, status, at, by) {
	incident.status = status;
	incident.statusChangedAt = at;
	incident.statusChangedBy = by;
	incident.resolvedAt = status === "resolved" ? at : null;
}
function reopen(incident, { account, now, by }) {
	const at = instant(now);
	incident.assignments = (account.escalationPolicies.find(({ id }) => id === incident.escalationPolicy)?.levels[0] ?? []).map((user) => ({
		user,
		at
	}));
	record(incident, "trigger", at, by);
}
function resolveAlerts(incident, at) {
	for (const alert of incident.alerts) {
		if (alert.status === "resolved") continue;
		alert.status = "resolved";
		alert.resolvedAt = at;
	}
}
/** Puts an acknowledged incident to sleep; it is triggered again after `seconds`. */
function snooze(incident, seconds, turn) {
	if (incident.status === "resolved") throw refusedChange(1013, "Incident cannot be snoozed");
	if (incident.status !== "acknowledged") throw refusedChange(1012, "Incident Not Acknowledged");
	const at = instant(turn.now);
	incident.pendingActions = [{
		type: "unacknowledge",
		at: laterBy(at, seconds * 1e3)
	}];
	record(incident, "snooze", at, turn.by);
}
/** Moves the alerts of the sources into the target; the sources are resolved by the merge. */
function merge(target, sources, turn) {
	if (target.status === "resolved") throw refusedChange(1001, "Incident Already Resolved");
	for (const source of sources) {
		if (source.mergedInto !== null) throw refusedChange(1019, "Incident has already been merged");
		if (source === target || source.alerts.length === 0) throw badArguments("Incident cannot be merged");
	}
	if (sources.reduce((sum, source) => sum + source.alerts.length, target.alerts.length) > MOST_ALERTS) throw invalidInput(`The merged incident would have more than ${MOST_ALERTS} alerts.`);
	const at = instant(turn.now);
	for (const source of sources) {
		target.alerts.push(...source.alerts.splice(0));
		source.mergedInto = target.id;
		source.assignments = [];
		source.acknowledgements = [];
		source.pendingActions = [];
		if (source.status === "resolved") continue;
		moveTo(source, "resolved", at, turn.by);
		record(source, "resolve", at, turn.by);
	}
	if (at > target.updatedAt) target.updatedAt = at;
}
/** Lets the timeouts that are over by now take effect. */
function settle(account, now) {
	const today = instant(now);
	for (const incident of account.incidents) {
		const due = incident.pendingActions.find(({ at }) => at <= today);
		if (due === void 0) continue;
		const turn = {
			account,
			now: new Date(due.at),
			by: {
				type: "service",
				id: incident.service
			}
		};
		setStatus(incident, due.type === "resolve" ? "resolved" : "triggered", turn);
	}
}
function serviceOf(incident, account) {
	const service = account.services.find(({ id }) => id === incident.service);
	if (service === void 0) throw new RangeError(`incident ${incident.id} has no service`);
	return service;
}
// src/simulator/account.ts
/** Fills an account from a few fields; everything left out gets a plain default. */
function createAccount(seed) {
	const state = plantAccount(seed);
	const incidents = [];
	const byId = /* @__PURE__ */ new Map();
	const byNumber = /* @__PURE__ */ new Map();
	const add = (planted) => {
		const incident = plantIncident(planted, state, planted.number ?? nextNumber(byNumber));
		if (byId.has(incident.id) || byNumber.has(incident.number)) throw new RangeError(`incident ${incident.id} (#${incident.number}) is there already`);
		byId.set(incident.id, incident);
		byNumber.set(incident.number, incident);
		incidents.push(incident);
		return incident;
	};
	for (const planted of seed.incidents) add(planted);
	incidents.sort(byAge);
	const find = (idOrNumber) => byId.get(idOrNumber) ?? byNumber.get(Number(idOrNumber));
	const account = {
		...state,
		incidents,
		incident: find,
		query: (filter = {}) => incidents.filter((incident) => matches(incident, filter)),
		addIncident: (planted) => {
			const incident = add(planted);
			incidents.sort(byAge);
			return incident;
		},
		resolve: (idOrNumber, at) => {
			const incident = find(idOrNumber);
			if (incident === void 0) throw new RangeError(`there is no incident ${idOrNumber}`);
			setStatus(incident, "resolved", {
				account,
				now: at,
				by: {
					type: "service",
					id: incident.service
				}
			});
		}
	};
	return account;
}
const nextNumber = (taken) => {
	let number = taken.size + 1;
	while (taken.has(number)) number += 1;
	return number;
};
const byAge = (a, b) => a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.number - b.number;
function matches(incident, filter) {
	const { since, until, userIds, teamIds } = filter;
	const createdAt = Date.parse(incident.createdAt);
	return (since === void 0 || createdAt >= since.getTime()) && (until === void 0 || createdAt < until.getTime()) && isIn(incident.status, filter.statuses) && isIn(incident.urgency, filter.urgencies) && isIn(incident.service, filter.serviceIds) && isIn(incident.priority, filter.priorityIds) && (filter.incidentKey === void 0 || incident.incidentKey === filter.incidentKey) && (teamIds === void 0 || incident.teams.some((team) => teamIds.includes(team))) && (userIds === void 0 || incident.assignments.some(({ user }) => userIds.includes(user)));
}
const isIn = (value, wanted) => wanted === void 0 || value !== null && wanted.includes(value);
// src/simulator/rates.ts
const WINDOW_MS = require_time.MINUTE_MS;
/** PagerDuty's documented limit, and a guess at the unpublished one of single operations. */
const RATE_LIMITS = {
	perMinute: 960,
	perOperation: 120
};
/** Sliding windows of one minute, per credential and per limited operation. */
var RateMeter = class {
	#limits;
	#seen = /* @__PURE__ */ new Map();
	constructor(limits) {
		this.#limits = limits;
	}
	/** Counts a request. The headers speak of whichever limit is nearest; `ratelimit-reset` is in seconds. */
	take(owner, limitedOperation, nowMs) {
		const windows = [{
			name: owner,
			limit: this.#limits.perMinute
		}];
		if (limitedOperation !== null) windows.push({
			name: `${owner} ${limitedOperation}`,
			limit: this.#limits.perOperation
		});
		const quotas = windows.map(({ name, limit }) => this.#count(name, limit, nowMs));
		const nearest = quotas.reduce((a, b) => b.remaining < a.remaining ? b : a);
		return {
			allowed: quotas.every(({ allowed }) => allowed),
			headers: {
				"ratelimit-limit": String(nearest.limit),
				"ratelimit-remaining": String(nearest.remaining),
				"ratelimit-reset": String(nearest.resetSeconds)
			}
		};
	}
	#count(name, limit, nowMs) {
		const recent = (this.#seen.get(name) ?? []).filter((at) => at > nowMs - WINDOW_MS);
		const allowed = recent.length < limit;
		if (allowed) recent.push(nowMs);
		this.#seen.set(name, recent);
		const resetSeconds = Math.max(1, Math.ceil(((recent[0] ?? nowMs) + WINDOW_MS - nowMs) / 1e3));
		return {
			allowed,
			limit,
			remaining: limit - recent.length,
			resetSeconds
		};
	}
};
// src/simulator/auth.ts
/** Who sent this `Authorization` header: 401 for an unknown or expired key and for the wrong scheme. */
function authenticate(header, keys) {
	const [, asToken, asBearer] = /^(?:Token token=(\S+)|Bearer (\S+))$/i.exec(header ?? "") ?? [];
	const key = keys.find(({ token, scheme }) => token === (scheme === "Token" ? asToken : asBearer));
	if (key === void 0 || key.expired) throw notAuthenticated();
	return key;
}
/** 403 for a read-only key on anything but a read, and for an OAuth token without the scope. */
function authorize(key, method, scope) {
	if (key.readOnly && method !== "GET") throw accessDenied();
	if (scope !== null && key.scopes !== null && !key.scopes.includes(scope)) throw missingScope(scope);
}
/** The user in whose name a change is made: the `From` header, or the user of the key. */
function requester(from, key, account) {
	if (from === void 0 && key.user === null) throw missingFrom();
	const user = account.users.find(({ id, email }) => from === void 0 ? id === key.user : email === from);
	if (user === void 0) throw unknownFrom();
	return user;
}
// src/simulator/parameters.ts
/** The values of a `name[]` filter, or undefined without it; a plain `name` is refused as PagerDuty does. */
function listOf(query, name) {
	if (query.has(name)) throw invalidInput(`${spoken(name)} must be a Array.`);
	const values = query.getAll(`${name}[]`);
	return values.length === 0 ? void 0 : values;
}
/** As listOf, and refuses values outside `allowed`. */
function oneOrMoreOf(query, name, allowed, complaint) {
	const wanted = listOf(query, name);
	if (wanted === void 0) return void 0;
	return wanted.map((value) => {
		const known = allowed.find((candidate) => candidate === value);
		if (known === void 0) throw invalidInput(complaint);
		return known;
	});
}
/** Only the lower-case literal counts. */
const isTrue = (query, name) => query.get(name) === "true";
const spoken = (name) => `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll("_", " ")}`;
// src/simulator/paging.ts
const DEFAULT_LIMIT = 25;
const LARGEST_LIMIT = 100;
const LAST_ITEM = 1e4;
/** What PagerDuty answers beyond the last item that pages can reach. */
const TOO_FAR = "Offset+limit exceeds maximum allowed value of 10000. Please try to refine your search to reduce the returned set of records, like adding a date range.";
/** Classic paging: a limit over 100 is silently 100 and echoed so, `total` is null unless asked for. */
function pageOf(all, query) {
	const limit = Math.min(wholeNumber(query, "limit", DEFAULT_LIMIT, 1), LARGEST_LIMIT);
	const offset = wholeNumber(query, "offset", 0, 0);
	if (offset + limit > LAST_ITEM) throw badArguments(TOO_FAR);
	const items = all.slice(offset, offset + limit);
	return {
		items,
		fields: {
			limit,
			offset,
			total: isTrue(query, "total") ? all.length : null,
			more: offset + items.length < all.length
		}
	};
}
function wholeNumber(query, name, otherwise, least) {
	const text = query.get(name);
	if (text === null) return otherwise;
	const value = /^\d{1,9}$/.test(text) ? Number(text) : -1;
	if (value >= least) return value;
	throw invalidInput(name === "limit" ? "Limit must be between 1 and 100." : `${name} is invalid.`);
}
// src/simulator/route.ts
const ok = (body) => ({
	status: 200,
	body
});
const PAGE_PARAMETERS = [
	"limit",
	"offset",
	"total"
];
const includeOf = (call) => new Set(call.query.getAll("include[]"));
// src/simulator/windows.ts
/**
* The time range of a list: one month up to now unless said, at most six months, `date_range=all` for no limit.
* Times without a zone are in `time_zone`, else in the account's zone.
*/
function windowOf(query, now, accountZone) {
	if (query.get("date_range") === "all") return void 0;
	const zone = zoneOf(query, accountZone);
	const until = instantIn(query.get("until"), zone);
	const end = until ?? now;
	const since = instantIn(query.get("since"), zone) ?? monthsBefore(end, 1);
	if (since.getTime() < monthsBefore(end, 6).getTime()) throw invalidInput(" is invalid.");
	return {
		since,
		...until && { until }
	};
}
/** Change events: `since` and `until` are UTC with a `Z`, and nothing older than 90 days is kept. */
function changeWindowOf(query, now) {
	const utc = (name) => {
		const text = query.get(name);
		if (text === null) return void 0;
		if (!text.endsWith("Z")) throw invalidInput(`${name} must be a UTC time, like 2026-01-31T12:00:00Z.`);
		return instantIn(text, "UTC");
	};
	const kept = /* @__PURE__ */ new Date(now.getTime() - 90 * require_time.DAY_MS);
	const since = utc("since") ?? kept;
	const until = utc("until");
	return {
		since: since > kept ? since : kept,
		...until && { until }
	};
}
const zoneOf = (query, accountZone) => {
	const zone = query.get("time_zone") ?? accountZone;
	if (!isZone(zone)) throw invalidInput("Time zone is invalid.");
	return zone;
};
/** @throws ApiFailure 400 for text that is no time */
function instantIn(text, zone) {
	if (text === null) return void 0;
	if (!/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.test(text)) throw invalidInput(" is invalid.");
	const named = /(Z|[+-]\d\d:?\d\d)$/.test(text.slice(10));
	const full = text.length === 10 ? `${text}T00:00:00` : text.replace(" ", "T");
	const asUtc = new Date(named ? full : `${full}Z`);
	if (Number.isNaN(asUtc.getTime())) throw invalidInput(" is invalid.");
	return named ? asUtc : new Date(asUtc.getTime() - offsetMs(asUtc, zone));
}
/** How far the zone's clocks are ahead of UTC. */
function offsetMs(at, zone) {
	const wall = new Intl.DateTimeFormat("sv-SE", {
		timeZone: zone,
		dateStyle: "short",
		timeStyle: "medium"
	});
	return Date.parse(`${wall.format(at).replace(" ", "T")}Z`) - Math.floor(at.getTime() / 1e3) * 1e3;
}
/** The instant as the zone's clocks show it, with the offset: 2026-01-31T13:00:00+01:00. */
function offsetInstant(at, zone) {
	const ahead = offsetMs(new Date(at), zone);
	if (ahead === 0) return at;
	const wall = (ms) => new Date(ms).toISOString();
	const offset = `${ahead < 0 ? "-" : "+"}${wall(Math.abs(ahead)).slice(11, 16)}`;
	return `${wall(Date.parse(at) + ahead).slice(0, 19)}${offset}`;
}
function monthsBefore(at, months) {
	const before = new Date(at);
	before.setUTCMonth(before.getUTCMonth() - months);
	return before;
}
function isZone(name) {
	try {
		new Intl.DateTimeFormat("en", { timeZone: name });
		return true;
	} catch {
		return false;
	}
}
// src/simulator/wire/references.ts
const FOLDERS = {
	incident: "incidents",
	service: "services",
	business_service: "business_services",
	user: "users",
	team: "teams",
	escalation_policy: "escalation_policies",
	priority: "priorities",
	schedule: "schedules",
	alert: "alerts",
	maintenance_window: "maintenance_windows"
};
const selfUrl = (kind, id) => `https://api.pagerduty.com/${FOLDERS[kind]}/${id}`;
/** The fields that every whole resource begins with. */
const head = (account, kind, id, summary) => ({
	id,
	type: kind,
	summary,
	self: selfUrl(kind, id),
	html_url: kind === "priority" ? null : `https://${account.subdomain}.pagerduty.com/${FOLDERS[kind]}/${id}`
});
const reference = (account, kind, id, summary) => ({
	...head(account, kind, id, summary),
	type: `${kind}_reference`
});
const nameOf = (list, id) => list.find((known) => known.id === id)?.name ?? id;
const userReference = (account, id) => reference(account, "user", id, nameOf(account.users, id));
const serviceReference = (account, id) => reference(account, "service", id, nameOf(account.services, id));
const policyReference = (account, id) => reference(account, "escalation_policy", id, nameOf(account.escalationPolicies, id));
const teamReference = (account, id) => reference(account, "team", id, nameOf(account.teams, id));
const incidentReference = (account, incident) => reference(account, "incident", incident.id, summaryOf(incident));
const agentReference = (account, agent) => agent.type === "user" ? userReference(account, agent.id) : serviceReference(account, agent.id);
const summaryOf = (incident) => `[#${incident.number}] ${incident.title}`;
const logEntryReference = (incident, entry) => ({
	id: entry.id,
	type: `${entry.type}_log_entry_reference`,
	summary: null,
	self: `https://api.pagerduty.com/log_entries/${entry.id}?incident_id=${incident.id}`,
	html_url: null
});
// src/simulator/wire/changes.ts
const changeEventBody = (account, event) => ({
	id: event.id,
	type: "change_event",
	summary: event.summary,
	self: `https://api.pagerduty.com/change_events/${event.id}`,
	html_url: null,
	timestamp: event.timestamp,
	source: event.source,
	routing_key: "SIMULATEDROUTINGKEY0000000000000",
	integration: null,
	services: event.services.map((id) => serviceReference(account, id)),
	custom_details: event.customDetails,
	links: event.links,
	images: []
});
const maintenanceWindowBody = (account, window) => ({
	...head(account, "maintenance_window", window.id, window.description ?? "Maintenance window"),
	sequence_number: account.maintenanceWindows.indexOf(window) + 1,
	start_time: window.start,
	end_time: window.end,
	description: window.description,
	created_by: userReference(account, window.createdBy),
	services: window.services.map((id) => serviceReference(account, id)),
	teams: []
});
// src/simulator/routes/changes.ts
const CHANGE_PARAMETERS = [
	...PAGE_PARAMETERS,
	"since",
	"until",
	"team_ids[]",
	"integration_ids[]"
];
const changeRoutes = [
	{
		method: "GET",
		path: "/change_events",
		scope: "change_events.read",
		parameters: CHANGE_PARAMETERS,
		answer: (call) => pageOfChanges(call, call.account.changeEvents)
	},
	{
		method: "GET",
		path: "/services/{id}/change_events",
		scope: "services.read",
		parameters: CHANGE_PARAMETERS,
		answer: (call) => {
			if (call.account.services.every(({ id }) => id !== call.id)) throw notFound();
			return pageOfChanges(call, call.account.changeEvents.filter(({ services }) => services.includes(call.id)));
		}
	},
	{
		method: "GET",
		path: "/maintenance_windows",
		scope: "services.read",
		parameters: [
			...PAGE_PARAMETERS,
			"query",
			"filter",
			"service_ids[]",
			"team_ids[]",
			"include[]"
		],
		answer: listMaintenanceWindows
	}
];
/** Newest first. Pages work, but the fields that describe them are null. */
function pageOfChanges({ account, query, now }, all) {
	const { since, until } = changeWindowOf(query, now);
	const integrations = listOf(query, "integration_ids");
	const teamIds = listOf(query, "team_ids");
	const page = pageOf(all.filter(({ timestamp }) => Date.parse(timestamp) >= since.getTime()).filter(({ timestamp }) => until === void 0 || Date.parse(timestamp) < until.getTime()).filter((event) => integrations === void 0 && (teamIds === void 0 || isOfTeam(account, event, teamIds))).sort((a, b) => a.timestamp < b.timestamp ? 1 : a.timestamp > b.timestamp ? -1 : 0), query);
	return ok({
		change_events: page.items.map((event) => changeEventBody(account, event)),
		limit: null,
		offset: null,
		total: null,
		more: page.fields.more
	});
}
const isOfTeam = (account, event, teamIds) => account.services.some(({ id, teams }) => event.services.includes(id) && teams.some((team) => teamIds.includes(team)));
const FILTERS = {
	all: () => true,
	past: (_start, end, now) => end <= now,
	future: (start, _end, now) => start > now,
	ongoing: (start, end, now) => start <= now && now < end,
	open: (_start, end, now) => end > now
};
function listMaintenanceWindows({ account, query, now }) {
	const filter = FILTERS[query.get("filter") ?? "all"];
	if (filter === void 0) throw invalidInput("Filter is invalid.");
	const serviceIds = listOf(query, "service_ids");
	const page = pageOf(account.maintenanceWindows.filter(({ start, end }) => filter(Date.parse(start), Date.parse(end), now.getTime())).filter(({ services }) => serviceIds === void 0 || services.some((id) => serviceIds.includes(id))), query);
	return ok({
		maintenance_windows: page.items.map((window) => maintenanceWindowBody(account, window)),
		...page.fields
	});
}
// src/simulator/wire/resources.ts
const NOTHING = /* @__PURE__ */ new Set();
const userBody = (account, user) => ({
	...head(account, "user", user.id, user.name),
	name: user.name,
	email: user.email,
	time_zone: account.timeZone,
	color: "purple",
	avatar_url: "https://www.gravatar.com/avatar/00000000000000000000000000000000.png?d=mm&r=PG",
	role: "user",
	description: null,
	invitation_sent: false,
	job_title: null,
	teams: [],
	contact_methods: [],
	notification_rules: []
});
const teamBody = (account, team) => ({
	...head(account, "team", team.id, team.name),
	name: team.name,
	description: null,
	default_role: "manager"
});
const priorityBody = (account, priority) => ({
	...head(account, "priority", priority.id, priority.name),
	name: priority.name,
	description: null
});
const policyBody = (account, policy, include) => ({
	...head(account, "escalation_policy", policy.id, policy.name),
	name: policy.name,
	description: null,
	num_loops: 2,
	on_call_handoff_notifications: "if_has_services",
	escalation_rules: policy.levels.map((users, at) => ({
		id: `${policy.id}L${at + 1}`,
		escalation_delay_in_minutes: 15,
		targets: users.map((id) => userReference(account, id))
	})),
	services: account.services.filter((service) => service.escalationPolicy === policy.id).map((service) => include.has("services") ? serviceBody(account, service, NOTHING) : serviceReference(account, service.id)),
	teams: []
});
function serviceBody(account, service, include) {
	const policy = account.escalationPolicies.find(({ id }) => id === service.escalationPolicy);
	const incidents = account.query({ serviceIds: [service.id] });
	return {
		...head(account, "service", service.id, service.name),
		name: service.name,
		description: service.description,
		created_at: service.createdAt,
		status: statusOf(service, incidents),
		auto_resolve_timeout: service.autoResolveTimeout,
		acknowledgement_timeout: service.acknowledgementTimeout,
		escalation_policy: include.has("escalation_policies") && policy !== void 0 ? policyBody(account, policy, NOTHING) : policyReference(account, service.escalationPolicy),
		teams: service.teams.map((id) => teamOf(account, id, include)),
		integrations: [],
		incident_urgency_rule: {
			type: "constant",
			urgency: "high"
		},
		support_hours: null,
		scheduled_actions: [],
		addons: [],
		alert_creation: "create_alerts_and_incidents",
		alert_grouping_parameters: null,
		last_incident_timestamp: incidents.at(-1)?.createdAt ?? null
	};
}
/** Unless the seed says otherwise, what the open incidents make of it. */
function statusOf(service, incidents) {
	if (service.status !== "active") return service.status;
	if (incidents.some(({ status }) => status === "triggered")) return "critical";
	return incidents.some(({ status }) => status === "acknowledged") ? "warning" : "active";
}
function userOf(account, id, whole) {
	const user = account.users.find((known) => known.id === id);
	return whole && user !== void 0 ? userBody(account, user) : userReference(account, id);
}
function teamOf(account, id, include) {
	const team = account.teams.find((known) => known.id === id);
	return include.has("teams") && team !== void 0 ? teamBody(account, team) : teamReference(account, id);
}
function priorityOf(account, id, include) {
	const priority = account.priorities.find((known) => known.id === id);
	if (priority === void 0) return null;
	return include.has("priorities") ? priorityBody(account, priority) : reference(account, "priority", priority.id, priority.name);
}
const businessServiceBody = (account, service) => ({
	...head(account, "business_service", service.id, service.name),
	name: service.name,
	description: null,
	point_of_contact: null,
	team: null
});
// src/simulator/wire/incidents.ts
function incidentBody(account, incident, include) {
	const service = account.services.find(({ id }) => id === incident.service);
	const policy = account.escalationPolicies.find(({ id }) => id === incident.escalationPolicy);
	const trigger = incident.log.find(({ type }) => type === "trigger");
	const triggered = incident.alerts.filter(({ status }) => status === "triggered").length;
	return {
		...head(account, "incident", incident.id, summaryOf(incident)),
		incident_number: incident.number,
		title: incident.title,
		description: incident.title,
		created_at: incident.createdAt,
		updated_at: incident.updatedAt,
		status: incident.status,
		incident_key: incident.incidentKey,
		service: include.has("services") && service !== void 0 ? serviceBody(account, service, NOTHING) : serviceReference(account, incident.service),
		assignments: incident.assignments.map(({ user, at }) => ({
			at,
			assignee: userOf(account, user, include.has("assignees") || include.has("users"))
		})),
		assigned_via: incident.assignedVia,
		last_status_change_at: incident.statusChangedAt,
		resolved_at: incident.resolvedAt,
		first_trigger_log_entry: trigger === void 0 ? null : include.has("first_trigger_log_entries") ? logEntryBody(account, incident, trigger, NOTHING) : logEntryReference(incident, trigger),
		alert_counts: {
			all: incident.alerts.length,
			triggered,
			resolved: incident.alerts.length - triggered
		},
		is_mergeable: incident.alerts.length > 0,
		incident_type: { name: "incident_default" },
		escalation_policy: include.has("escalation_policies") && policy !== void 0 ? policyBody(account, policy, NOTHING) : policyReference(account, incident.escalationPolicy),
		teams: incident.teams.map((id) => teamOf(account, id, include)),
		pending_actions: incident.pendingActions,
		acknowledgements: incident.acknowledgements.map(({ by, at }) => ({
			at,
			acknowledger: by.type === "user" ? userOf(account, by.id, include.has("acknowledgers") || include.has("users")) : agentReference(account, by)
		})),
		alert_grouping: null,
		last_status_change_by: incident.statusChangedBy.type === "user" ? userOf(account, incident.statusChangedBy.id, include.has("agents") || include.has("users")) : agentReference(account, incident.statusChangedBy),
		priority: priorityOf(account, incident.priority, include),
		resolve_reason: resolveReason(account, incident.mergedInto),
		conference_bridge: conferenceBridge(incident, include),
		incidents_responders: [],
		responder_requests: [],
		urgency: incident.urgency,
		...include.has("body") && { body: {
			type: "incident_body",
			details: incident.title
		} },
		...include.has("custom_fields") && { custom_fields: [] }
	};
}
const conferenceBridge = (incident, include) => include.has("conference_bridge") && incident.conferenceUrl !== null ? {
	conference_number: null,
	conference_url: incident.conferenceUrl
} : null;
function resolveReason(account, target) {
	const incident = target === null ? void 0 : account.incident(target);
	return incident === void 0 ? null : {
		type: "merge_resolve_reason",
		incident: incidentReference(account, incident)
	};
}
const LOG_SUMMARIES = {
	trigger: "Triggered through the API.",
	assign: "Assigned to",
	acknowledge: "Acknowledged by",
	annotate: "Note added by",
	resolve: "Resolved by"
};
function logEntryBody(account, incident, entry, include) {
	const agent = agentReference(account, entry.agent);
	const words = LOG_SUMMARIES[entry.type] ?? `${entry.type.replaceAll("_", " ")} by`;
	const firstAlert = entry.type === "trigger" ? incident.alerts[0] : void 0;
	return {
		...logEntryReference(incident, entry),
		type: `${entry.type}_log_entry`,
		summary: words.endsWith(".") ? words : `${words} ${agent.summary}.`,
		created_at: entry.at,
		agent,
		channel: {
			type: entry.type === "trigger" ? "api" : entry.agent.type === "user" ? "website" : "auto",
			...entry.type === "trigger" && { summary: incident.title },
			...include.has("channels") && firstAlert?.body
		},
		service: serviceReference(account, incident.service),
		incident: include.has("incidents") ? incidentBody(account, incident, NOTHING) : incidentReference(account, incident),
		teams: incident.teams.map((id) => teamReference(account, id)),
		contexts: [],
		event_details: { description: incident.title },
		...entry.note !== null && { note: entry.note }
	};
}
function alertBody(account, incident, alert, include) {
	const trigger = incident.log.find(({ type }) => type === "trigger");
	return {
		...head(account, "alert", alert.id, alert.summary),
		created_at: alert.createdAt,
		status: alert.status,
		resolved_at: alert.resolvedAt,
		alert_key: alert.key,
		service: serviceReference(account, incident.service),
		first_trigger_log_entry: trigger === void 0 ? null : logEntryReference(incident, trigger),
		incident: include.has("incidents") ? incidentBody(account, incident, NOTHING) : incidentReference(account, incident),
		suppressed: false,
		severity: alert.severity,
		integration: null,
		body: alert.body
	};
}
/** Notes alone come in the account's time zone, with its offset. */
const noteBody = (account, note) => ({
	id: note.id,
	user: userReference(account, note.user),
	channel: { summary: "The PagerDuty website or APIs" },
	content: note.content,
	created_at: offsetInstant(note.createdAt, account.timeZone)
});
// src/simulator/routes/incidents.ts
const incidentRoutes = [{
	method: "GET",
	path: "/incidents",
	scope: "incidents.read",
	parameters: [
		...PAGE_PARAMETERS,
		"date_range",
		"since",
		"until",
		"time_zone",
		"incident_key",
		"service_ids[]",
		"team_ids[]",
		"user_ids[]",
		"urgencies[]",
		"statuses[]",
		"sort_by",
		"include[]"
	],
	answer: listIncidents
}, {
	method: "GET",
	path: "/incidents/{id}",
	scope: "incidents.read",
	parameters: ["include[]"],
	answer: (call) => {
		requireConferenceBridge(call);
		return ok({ incident: incidentBody(call.account, incidentOf(call), includeOf(call)) });
	}
}];
/** The incident of the path, by id or number. */
function incidentOf(call) {
	const incident = call.account.incident(call.id);
	if (incident === void 0) throw notFound();
	return incident;
}
function listIncidents(call) {
	const { account, query, now } = call;
	requireConferenceBridge(call);
	const page = pageOf(sorted(filtered(account, query, now), query.get("sort_by")), query);
	const include = includeOf(call);
	return ok({
		incidents: page.items.map((incident) => incidentBody(account, incident, include)),
		...page.fields
	});
}
function filtered(account, query, now) {
	const window = windowOf(query, now, account.timeZone);
	const statuses = oneOrMoreOf(query, "statuses", [
		"triggered",
		"acknowledged",
		"resolved"
	], "Status must be a list of triggered, acknowledged, or resolved.");
	const urgencies = oneOrMoreOf(query, "urgencies", ["high", "low"], "Urgencies must be a list of high or low.");
	const serviceIds = listOf(query, "service_ids");
	const teamIds = listOf(query, "team_ids");
	const userIds = listOf(query, "user_ids");
	const priorityIds = listOf(query, "priority_ids");
	const incidentKey = query.get("incident_key");
	if (teamIds !== void 0) requireAbility(account, "teams");
	if (urgencies !== void 0) requireAbility(account, "urgencies");
	return account.query({
		...window,
		...statuses && { statuses },
		...urgencies && { urgencies },
		...serviceIds && { serviceIds },
		...teamIds && { teamIds },
		...userIds && { userIds },
		...priorityIds && { priorityIds },
		...incidentKey !== null && { incidentKey }
	});
}
function requireAbility(account, ability) {
	if (account.abilities.includes(ability)) return;
	throw missingAbility(ability, `The ${ability} account ability is required to access this resource.`);
}
function requireConferenceBridge({ account, query }) {
	if (query.getAll("include[]").includes("conference_bridge")) requireAbility(account, "coordinated_responding");
}
const SORT_KEYS = {
	incident_number: (incident) => incident.number,
	created_at: (incident) => incident.createdAt,
	resolved_at: (incident) => incident.resolvedAt ?? "9999",
	urgency: (incident) => incident.urgency
};
function sorted(incidents, order) {
	const steps = (order ?? "created_at").split(",").map((step) => {
		const [, name, direction] = /^(\w+?)(?::(asc|desc))?$/.exec(step) ?? [];
		const key = Object.entries(SORT_KEYS).find(([known]) => known === name)?.[1];
		if (key === void 0) throw invalidInput("Sort by is invalid.");
		return {
			key,
			sign: direction === "desc" ? -1 : 1
		};
	});
	if (steps.length > 2) throw invalidInput("Sort by takes at most two fields.");
	return incidents.sort((a, b) => {
		for (const { key, sign } of steps) {
			const [left, right] = [key(a), key(b)];
			if (left !== right) return left < right ? -sign : sign;
		}
		return 0;
	});
}
// src/simulator/routes/directory.ts
const get = { method: "GET" };
/** People, teams and what the account is like. */
const directoryRoutes = [
	{
		...get,
		path: "/users/me",
		scope: null,
		parameters: ["include[]"],
		answer: currentUser
	},
	{
		...get,
		path: "/teams",
		scope: "teams.read",
		parameters: [...PAGE_PARAMETERS, "query"],
		answer: ({ account, query }) => {
			requireAbility(account, "teams");
			const part = query.get("query")?.toLowerCase() ?? "";
			const page = pageOf(account.teams.filter(({ name }) => name.toLowerCase().includes(part)), query);
			return ok({
				teams: page.items.map((team) => teamBody(account, team)),
				...page.fields
			});
		}
	},
	{
		...get,
		path: "/priorities",
		scope: "priorities.read",
		parameters: PAGE_PARAMETERS,
		answer: ({ account, query }) => {
			if (!account.abilities.includes("priorities")) throw notFound();
			const page = pageOf(account.priorities, query);
			return ok({
				priorities: page.items.map((one) => priorityBody(account, one)),
				...page.fields
			});
		}
	},
	{
		...get,
		path: "/business_services",
		scope: "services.read",
		parameters: PAGE_PARAMETERS,
		answer: ({ account, query }) => {
			const page = pageOf(account.businessServices, query);
			return ok({
				business_services: page.items.map((one) => businessServiceBody(account, one)),
				...page.fields
			});
		}
	},
	{
		...get,
		path: "/abilities",
		scope: "abilities.read",
		parameters: [],
		answer: ({ account }) => ok({ abilities: account.abilities })
	},
	{
		...get,
		path: "/abilities/{id}",
		scope: "abilities.read",
		parameters: [],
		answer: ability
	},
	...["technical", "business"].map((kind) => ({
		...get,
		path: `/service_dependencies/${kind}_services/{id}`,
		scope: "services.read",
		parameters: [],
		answer: (call) => dependencies(call, kind)
	}))
];
/** A user's key sees the secret calendar addresses without asking for them. An account's key is nobody. */
function currentUser({ account, key }) {
	const me = account.users.find(({ id }) => id === key.user);
	if (me === void 0) throw new ApiFailure(400, { error: {
		message: "The 'me' endpoint needs a user's key; an account's key has no user.",
		code: 2001
	} });
	const calendar = "example.pagerduty.com/private/SIMULATED-CALENDAR/feed";
	return ok({ user: {
		...userBody(account, me),
		http_cal_url: `https://${calendar}`,
		web_cal_url: `webcal://${calendar}`
	} });
}
function ability({ account, id }) {
	if (account.abilities.includes(id)) return { status: 204 };
	throw ABILITIES.includes(id) ? missingAbility(id, `The account does not have the ${id} ability.`) : notFound();
}
/** One hop: the relations that this service itself is part of. */
function dependencies({ account, id }, kind) {
	if ((kind === "technical" ? account.services : account.businessServices).every((service) => service.id !== id)) throw notFound();
	const node = (service) => {
		return {
			id: service,
			type: account.businessServices.some((known) => known.id === service) ? "business_service_reference" : "technical_service_reference"
		};
	};
	const relationships = account.dependencies.map(({ supporting, dependent }, at) => ({
		id: `D${String(at).padStart(15, "0")}`,
		type: "service_dependency",
		supporting_service: node(supporting),
		dependent_service: node(dependent)
	})).filter((relation) => [relation.supporting_service.id, relation.dependent_service.id].includes(id));
	return ok({ relationships });
}
// src/simulator/routes/incident-details.ts
const read$1 = {
	method: "GET",
	scope: "incidents.read"
};
const LOG_PARAMETERS = [
	...PAGE_PARAMETERS,
	"since",
	"until",
	"time_zone",
	"is_overview",
	"include[]"
];
const incidentDetailRoutes = [
	{
		...read$1,
		path: "/incidents/{id}/notes",
		parameters: [],
		answer: listNotes
	},
	{
		...read$1,
		path: "/incidents/{id}/alerts",
		parameters: [
			...PAGE_PARAMETERS,
			"alert_key",
			"statuses[]",
			"sort_by",
			"include[]"
		],
		answer: listAlerts
	},
	{
		...read$1,
		path: "/incidents/{id}/log_entries",
		parameters: LOG_PARAMETERS,
		answer: listIncidentLog
	},
	{
		...read$1,
		path: "/log_entries",
		parameters: [...LOG_PARAMETERS, "team_ids[]"],
		answer: listLog
	}
];
/** Not paged. */
function listNotes(call) {
	return ok({ notes: incidentOf(call).notes.map((note) => noteBody(call.account, note)) });
}
function listAlerts(call) {
	const { account, query } = call;
	const incident = incidentOf(call);
	const key = query.get("alert_key");
	const statuses = oneOrMoreOf(query, "statuses", ["triggered", "resolved"], "Status must be a list of triggered or resolved.");
	const order = query.get("sort_by") ?? "created_at";
	if (!/^(created_at|resolved_at)(:(asc|desc))?(,(created_at|resolved_at)(:(asc|desc))?)?$/.test(order)) throw invalidInput("Sort by is invalid.");
	const page = pageOf(incident.alerts.filter((alert) => key === null || alert.key === key).filter((alert) => statuses === void 0 || statuses.includes(alert.status)).sort((a, b) => a.createdAt.localeCompare(b.createdAt) * (order.startsWith("created_at:desc") ? -1 : 1)), query);
	const include = includeOf(call);
	return ok({
		alerts: page.items.map((alert) => alertBody(account, incident, alert, include)),
		...page.fields
	});
}
/** Newest first, as PagerDuty lists them. */
function listIncidentLog(call) {
	return pageOfLog(call, [incidentOf(call)]);
}
function listLog(call) {
	return pageOfLog(call, call.account.incidents);
}
/** What `is_overview` leaves: the entries that matter to a reader in a hurry. */
const OVERVIEW = /* @__PURE__ */ new Set([
	"trigger",
	"acknowledge",
	"resolve",
	"annotate",
	"escalate"
]);
function pageOfLog({ account, query, ...call }, incidents) {
	const zone = zoneOf(query, account.timeZone);
	const since = instantIn(query.get("since"), zone);
	const until = instantIn(query.get("until"), zone) ?? call.now;
	const page = pageOf([...incidents].flatMap((incident) => incident.log.map((entry) => ({
		incident,
		entry
	}))).filter(({ entry }) => !isTrue(query, "is_overview") || OVERVIEW.has(entry.type)).filter(({ entry }) => since === void 0 || Date.parse(entry.at) >= since.getTime()).filter(({ entry }) => Date.parse(entry.at) <= until.getTime()).reverse().sort((a, b) => a.entry.at < b.entry.at ? 1 : a.entry.at > b.entry.at ? -1 : 0), query);
	const include = new Set(query.getAll("include[]"));
	return ok({
		log_entries: page.items.map(({ incident, entry }) => logEntryBody(account, incident, entry, include)),
		...page.fields
	});
}
// src/simulator/similarity.ts
/** A title without what varies between two incidents of the same kind. */
const templateOf = (title) => title.replace(/[0-9a-f]{8,}|\d+(\.\d+)*/gi, "<*>").toLowerCase();
/** Shared words of two titles over all their words, 0 to 1. */
function likeness(a, b) {
	const [left, right] = [wordsOf(a), wordsOf(b)];
	const shared = [...left].filter((word) => right.has(word)).length;
	return left.size + right.size === 0 ? 0 : shared / (left.size + right.size - shared);
}
const wordsOf = (title) => new Set(templateOf(title).match(/[a-z<*>]+/g) ?? []);
// src/simulator/routes/incident-intelligence.ts
const read = {
	method: "GET",
	scope: "incidents.read"
};
/** Past incidents are part of a paid plan: without it PagerDuty hides them (404). */
const incidentIntelligenceRoutes = [{
	...read,
	path: "/incidents/{id}/past_incidents",
	parameters: ["limit", "total"],
	answer: pastIncidents
}, {
	...read,
	path: "/incidents/{id}/related_change_events",
	parameters: ["limit"],
	answer: relatedChangeEvents
}];
const hasIntelligence = (account) => account.abilities.includes("event_intelligence");
/** These endpoints know four fields of an incident. */
const stub = (incident) => ({
	id: incident.id,
	created_at: incident.createdAt,
	self: `https://api.pagerduty.com/incidents/${incident.id}`,
	title: incident.title
});
const createdMs = (incident) => Date.parse(incident.createdAt);
/** Older incidents of the same service within six months, the most alike first. */
function pastIncidents(call) {
	if (!hasIntelligence(call.account)) throw notFound();
	const incident = incidentOf(call);
	const limit = wholeNumber(call.query, "limit", 5, 1);
	if (limit > 999) throw invalidInput("Limit must be between 1 and 999.");
	const past = call.account.query({
		serviceIds: [incident.service],
		until: new Date(incident.createdAt)
	}).filter((other) => createdMs(other) > createdMs(incident) - 182 * require_time.DAY_MS).map((other) => ({
		incident: stub(other),
		score: 50 * likeness(other.title, incident.title)
	})).filter(({ score }) => score >= 15).sort((a, b) => b.score - a.score);
	return ok({
		past_incidents: past.slice(0, limit),
		total: isTrue(call.query, "total") ? past.length : null,
		limit
	});
}
/** Changes of the day before: to the service itself, then to those it depends on. */
function relatedChangeEvents(call) {
	const { account } = call;
	const incident = incidentOf(call);
	const limit = Math.min(wholeNumber(call.query, "limit", 25, 1), 100);
	const suppliers = account.dependencies.filter(({ dependent }) => dependent === incident.service).map(({ supporting }) => supporting);
	const events = account.changeEvents.filter(({ timestamp }) => {
		const age = createdMs(incident) - Date.parse(timestamp);
		return age >= 0 && age <= 864e5;
	}).flatMap((event) => {
		const own = event.services.includes(incident.service);
		if (!own && !event.services.some((id) => suppliers.includes(id))) return [];
		const correlation_reason = { reason: own ? "most_recent" : "related_service" };
		return [{
			...changeEventBody(account, event),
			correlation_reason
		}];
	});
	return ok({ change_events: events.reverse().slice(0, limit) });
}
// src/simulator/json.ts
const objectIn = (value) => isObject(value) ? value : void 0;
const listIn = (value) => Array.isArray(value) ? value : void 0;
const textIn = (value) => typeof value === "string" ? value : void 0;
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
// src/simulator/notes.ts
const MOST_NOTES = 2e3;
function addNote(incident, content, { now, by }) {
	if (incident.notes.length >= MOST_NOTES) throw invalidInput(`An incident has at most ${MOST_NOTES} notes.`);
	const note = {
		id: require_random.identifier("P", 7, `note:${incident.id}:${incident.notes.length}`),
		user: by.id,
		content,
		createdAt: instant(now)
	};
	incident.notes.push(note);
	record(incident, "annotate", note.createdAt, by, content);
	return note;
}
// src/simulator/changes.ts
const STATUSES = [
	"triggered",
	"acknowledged",
	"resolved"
];
/**
* Checks one item of a PUT and gives back what would apply it, so that a list is applied as a whole or not at all.
* @throws ApiFailure 400
*/
function plannedChange(incident, item, turn) {
	if (item["type"] !== "incident" && item["type"] !== "incident_reference") throw invalidInput("Incident type is invalid.");
	const status = STATUSES.find((known) => known === item["status"]);
	if (item["status"] !== void 0 && status === void 0) throw refusedChange(1003, "Status must be triggered, acknowledged, or resolved.");
	if (status !== void 0) checkStatus(incident, status);
	const priority = item["priority"] === void 0 ? void 0 : priorityIn(item["priority"], turn.account);
	const assignees = listIn(item["assignments"])?.map((entry) => userIn(entry, turn.account));
	const title = textIn(item["title"]);
	const resolution = textIn(item["resolution"]);
	const urgency = item["urgency"] === "high" || item["urgency"] === "low" ? item["urgency"] : void 0;
	if (resolution !== void 0 && status !== "resolved") throw invalidInput("Resolution can only be set when resolving the incident.");
	return () => {
		const at = instant(turn.now);
		if (title !== void 0) incident.title = title;
		if (priority !== void 0) {
			incident.priority = priority;
			record(incident, "field_value_change", at, turn.by);
		}
		if (urgency !== void 0) {
			incident.urgency = urgency;
			record(incident, "urgency_change", at, turn.by);
		}
		if (assignees !== void 0) {
			incident.assignments = assignees.map((user) => ({
				user,
				at
			}));
			incident.assignedVia = "direct_assignment";
			record(incident, "assign", at, turn.by);
		}
		if (status !== void 0 && status !== incident.status) setStatus(incident, status, turn);
		if (resolution !== void 0) addNote(incident, resolution, turn);
		if (at > incident.updatedAt) incident.updatedAt = at;
	};
}
/** A priority comes as a reference or by its name. */
function priorityIn(value, account) {
	const id = objectIn(value)?.["id"];
	const priority = account.priorities.find((known) => known.id === id || known.name === value);
	if (priority === void 0) throw refusedChange(1020, "Priority not found");
	return priority.id;
}
function userIn(entry, account) {
	const id = objectIn(objectIn(entry)?.["assignee"])?.["id"];
	const user = account.users.find((known) => known.id === id);
	if (user === void 0) throw invalidInput("Assignee not found.");
	return user.id;
}
// src/simulator/routes/incident-writes.ts
const LARGEST_BULK = 250;
const LONGEST_SNOOZE = 604800;
const write = {
	scope: "incidents.write",
	parameters: []
};
const incidentWriteRoutes = [
	{
		...write,
		method: "PUT",
		path: "/incidents",
		parameters: PAGE_PARAMETERS,
		limited: true,
		answer: updateIncidents
	},
	{
		...write,
		method: "PUT",
		path: "/incidents/{id}",
		answer: updateIncident
	},
	{
		...write,
		method: "PUT",
		path: "/incidents/{id}/merge",
		answer: mergeIncidents
	},
	{
		...write,
		method: "POST",
		path: "/incidents/{id}/snooze",
		answer: snoozeIncident
	},
	{
		...write,
		method: "POST",
		path: "/incidents/{id}/notes",
		answer: createNote
	}
];
function turnOf({ account, now, from, key }) {
	return {
		account,
		now,
		by: {
			type: "user",
			id: requester(from, key, account).id
		}
	};
}
/** Writes take an id; an incident number is not found. */
function incidentById(call, id) {
	const incident = typeof id === "string" ? call.account.incident(id) : void 0;
	if (incident === void 0 || incident.id !== id) throw notFound();
	return incident;
}
function updateIncidents(call) {
	const turn = turnOf(call);
	const items = listIn(objectIn(call.body)?.["incidents"]);
	if (items === void 0) throw invalidInput("Incidents must be a Array.");
	if (items.length > LARGEST_BULK) throw tooLarge(`At most ${LARGEST_BULK} incidents can be updated at once.`);
	const planned = items.map((item) => {
		const change = objectIn(item) ?? {};
		const incident = incidentById(call, change["id"]);
		return {
			incident,
			apply: plannedChange(incident, change, turn)
		};
	});
	for (const { apply } of planned) apply();
	const page = pageOf(planned, call.query);
	return ok({
		incidents: planned.map(({ incident }) => incidentBody(call.account, incident, NOTHING)),
		...page.fields,
		more: false
	});
}
function updateIncident(call) {
	const turn = turnOf(call);
	const incident = incidentById(call, call.id);
	const change = objectIn(objectIn(call.body)?.["incident"]);
	if (change === void 0) throw invalidInput("Incident must be an Object.");
	plannedChange(incident, change, turn)();
	return ok({ incident: incidentBody(call.account, incident, NOTHING) });
}
/** Answers with a reference only. */
function mergeIncidents(call) {
	const turn = turnOf(call);
	const target = incidentById(call, call.id);
	const sources = listIn(objectIn(call.body)?.["source_incidents"]);
	if (sources === void 0) throw invalidInput("Source incidents must be a Array.");
	merge(target, sources.map((source) => incidentById(call, objectIn(source)?.["id"])), turn);
	return ok({ incident: incidentReference(call.account, target) });
}
function snoozeIncident(call) {
	const turn = turnOf(call);
	const incident = incidentById(call, call.id);
	const duration = objectIn(call.body)?.["duration"];
	if (typeof duration !== "number" || !(duration >= 1 && duration <= LONGEST_SNOOZE)) throw invalidInput(`Duration must be between 1 and ${LONGEST_SNOOZE}.`);
	snooze(incident, duration, turn);
	return {
		status: 201,
		body: { incident: incidentBody(call.account, incident, NOTHING) }
	};
}
/** PagerDuty answers 200 here, not 201. */
function createNote(call) {
	const turn = turnOf(call);
	const incident = incidentById(call, call.id);
	const content = textIn(objectIn(objectIn(call.body)?.["note"])?.["content"]);
	if (content === void 0 || content === "") throw invalidInput("Content can't be blank");
	return ok({ note: noteBody(call.account, addNote(incident, content, turn)) });
}
// src/simulator/routes/oncalls.ts
const FARTHEST_MS = 90 * require_time.DAY_MS;
const oncallRoutes = [
	{
		method: "GET",
		path: "/oncalls",
		scope: "oncalls.read",
		limited: true,
		parameters: [
			...PAGE_PARAMETERS,
			"since",
			"until",
			"time_zone",
			"earliest",
			"user_ids[]",
			"escalation_policy_ids[]",
			"schedule_ids[]",
			"include[]"
		],
		answer: listOncalls
	},
	{
		method: "GET",
		path: "/escalation_policies",
		scope: "escalation_policies.read",
		parameters: [
			...PAGE_PARAMETERS,
			"query",
			"user_ids[]",
			"team_ids[]",
			"sort_by",
			"include[]"
		],
		answer: listEscalationPolicies
	},
	{
		method: "GET",
		path: "/escalation_policies/{id}",
		scope: "escalation_policies.read",
		parameters: ["include[]"],
		answer: (call) => {
			const policy = call.account.escalationPolicies.find(({ id }) => id === call.id);
			if (policy === void 0) throw notFound();
			return ok({ escalation_policy: policyBody(call.account, policy, includeOf(call)) });
		}
	}
];
function listOncalls(call) {
	const { account, query, now } = call;
	const zone = zoneOf(query, account.timeZone);
	const since = (instantIn(query.get("since"), zone) ?? now).getTime();
	const until = (instantIn(query.get("until"), zone) ?? now).getTime();
	if (until < since || until - since > FARTHEST_MS) throw invalidInput(" is invalid.");
	const userIds = listOf(query, "user_ids");
	const policyIds = listOf(query, "escalation_policy_ids");
	const scheduleIds = listOf(query, "schedule_ids");
	const page = pageOf(account.oncalls.filter(({ start, end }) => (start === null || Date.parse(start) <= until) && (end === null || Date.parse(end) > since)).filter(({ user }) => userIds === void 0 || userIds.includes(user)).filter(({ escalationPolicy }) => policyIds === void 0 || policyIds.includes(escalationPolicy)).filter(({ schedule }) => scheduleIds === void 0 || schedule !== null && scheduleIds.includes(schedule.id)), query);
	return ok({
		oncalls: page.items.map((oncall) => oncallBody(call, oncall)),
		...page.fields
	});
}
function oncallBody(call, oncall) {
	const { account } = call;
	const include = includeOf(call);
	const policy = account.escalationPolicies.find(({ id }) => id === oncall.escalationPolicy);
	return {
		escalation_policy: include.has("escalation_policies") && policy !== void 0 ? policyBody(account, policy, NOTHING) : policyReference(account, oncall.escalationPolicy),
		escalation_level: oncall.level,
		schedule: oncall.schedule === null ? null : reference(account, "schedule", oncall.schedule.id, oncall.schedule.name),
		user: userOf(account, oncall.user, include.has("users")),
		start: oncall.start,
		end: oncall.end
	};
}
function listEscalationPolicies(call) {
	const { account, query } = call;
	const part = query.get("query")?.toLowerCase();
	const userIds = listOf(query, "user_ids");
	const page = pageOf(account.escalationPolicies.filter(({ name }) => part === void 0 || name.toLowerCase().includes(part)).filter(({ levels }) => userIds === void 0 || levels.flat().some((id) => userIds.includes(id))).sort((a, b) => (a.name < b.name ? -1 : 1) * (query.get("sort_by") === "name:desc" ? -1 : 1)), query);
	const include = includeOf(call);
	return ok({
		escalation_policies: page.items.map((policy) => policyBody(account, policy, include)),
		...page.fields
	});
}
// src/simulator/routes/services.ts
const serviceRoutes = [{
	method: "GET",
	path: "/services",
	scope: "services.read",
	parameters: [
		...PAGE_PARAMETERS,
		"query",
		"name",
		"team_ids[]",
		"time_zone",
		"sort_by",
		"include[]"
	],
	answer: listServices
}, {
	method: "GET",
	path: "/services/{id}",
	scope: "services.read",
	parameters: ["include[]"],
	answer: (call) => {
		const service = call.account.services.find(({ id }) => id === call.id);
		if (service === void 0) throw notFound();
		return ok({ service: serviceBody(call.account, service, includeOf(call)) });
	}
}];
function listServices(call) {
	const { account, query } = call;
	const teamIds = listOf(query, "team_ids");
	if (teamIds !== void 0) requireAbility(account, "teams");
	const part = query.get("query")?.toLowerCase();
	const name = query.get("name");
	const page = pageOf(account.services.filter((service) => part === void 0 || service.name.toLowerCase().includes(part)).filter((service) => name === null || service.name === name).filter((service) => teamIds === void 0 || service.teams.some((id) => teamIds.includes(id))).sort((a, b) => (a.name < b.name ? -1 : 1) * (query.get("sort_by") === "name:desc" ? -1 : 1)), query);
	const include = includeOf(call);
	return ok({
		services: page.items.map((service) => serviceBody(account, service, include)),
		...page.fields
	});
}
// src/simulator/answer.ts
const TABLE = [
	...incidentRoutes,
	...incidentDetailRoutes,
	...incidentIntelligenceRoutes,
	...incidentWriteRoutes,
	...serviceRoutes,
	...changeRoutes,
	...oncallRoutes,
	...directoryRoutes
].map((route) => ({
	route,
	pattern: new RegExp(`^${route.path.replace("{id}", "([^/]+)")}$`)
}));
/** What PagerDuty would answer. */
function answer(request, options) {
	let headers = {};
	try {
		const { account, now, meter, mode } = options;
		const key = authenticate(request.headers["authorization"], account.keys);
		const { route, id } = match(request);
		const limited = route.limited === true ? `${route.method} ${route.path}` : null;
		const quota = meter.take(key.user ?? key.token, limited, now.getTime());
		headers = quota.headers;
		if (!quota.allowed) throw tooManyRequests();
		authorize(key, request.method, route.scope);
		if (mode === "contract") refuseUnknown(request.query, route);
		const body = parsed(request.body);
		settle(account, now);
		const reply = route.answer({
			...request,
			account,
			key,
			now,
			id,
			from: request.headers["from"],
			body
		});
		return {
			...reply,
			headers: {
				...headers,
				...reply.headers
			}
		};
	} catch (failure) {
		if (!(failure instanceof ApiFailure)) throw failure;
		return {
			status: failure.status,
			body: failure.body,
			headers: {
				...headers,
				...failure.headers
			}
		};
	}
}
function match(request) {
	const hits = TABLE.flatMap(({ route, pattern }) => {
		const found = pattern.exec(request.path);
		return found === null ? [] : [{
			route,
			id: decodeURIComponent(found[1] ?? "")
		}];
	});
	if (hits.length === 0) throw notFound();
	const hit = hits.find(({ route }) => route.method === request.method);
	if (hit === void 0) throw methodNotAllowed();
	return hit;
}
function refuseUnknown(query, route) {
	const strange = [...query.keys()].find((name) => !route.parameters.includes(name));
	if (strange !== void 0) throw invalidInput(`${route.method} ${route.path} has no parameter ${strange}.`);
}
function parsed(text) {
	if (text === "") return void 0;
	try {
		return JSON.parse(text);
	} catch {
		throw invalidInput("The body is not JSON.");
	}
}
// src/simulator/server.ts
/** The request handler of the server: receive, record, answer, spoil. */
function listener(options) {
	let open = 0;
	return async (incoming, outgoing) => {
		open += 1;
		outgoing.once("close", () => {
			open -= 1;
		});
		const arrival = {
			arrivedAtMs: performance.now(),
			openRequests: open,
			answeredAtMs: null,
			status: null
		};
		try {
			const recorded = {
				...await received(incoming),
				...arrival
			};
			await respond(recorded, options.requests.push(recorded), outgoing, options);
		} catch (error) {
			if (outgoing.headersSent || !incoming.complete) outgoing.destroy();
			else outgoing.writeHead(500, { "content-type": "text/plain" }).end(`the simulator failed: ${String(error)}`);
		}
	};
}
async function respond(request, n, outgoing, options) {
	const fault = options.faults()?.(request, n) ?? {};
	await fault.before?.(options.account);
	const delayMs = (options.latencyMs?.(request) ?? 0) + (fault.delayMs ?? 0);
	if (delayMs === Number.POSITIVE_INFINITY) return;
	if (delayMs > 0) await (0, node_timers_promises.setTimeout)(delayMs, void 0, { ref: false });
	if (fault.connection === "reset-before-answer") {
		outgoing.socket?.resetAndDestroy();
		return;
	}
	const reply = fault.instead ?? truthful(request, fault, options);
	outgoing.once("finish", () => {
		request.answeredAtMs = performance.now();
		request.status = reply.status;
	});
	send(reply, n, fault.connection, outgoing);
}
function truthful(request, fault, options) {
	const { account, meter, mode = "real" } = options;
	const reply = answer(request, {
		account,
		meter,
		mode,
		now: options.clock()
	});
	options.onExchange?.(request, reply);
	return fault.change !== void 0 && typeof reply.body === "object" ? {
		...reply,
		body: fault.change(reply.body)
	} : reply;
}
function send(reply, n, connection, outgoing) {
	const isJson = typeof reply.body === "object";
	const text = isJson ? JSON.stringify(reply.body) : reply.body ?? "";
	const bytes = connection === "gzip" ? (0, node_zlib.gzipSync)(text) : Buffer.from(text);
	outgoing.writeHead(reply.status, {
		"x-request-id": require_random.identifier("", 32, `request:${n}`).toLowerCase(),
		...isJson && { "content-type": "application/json; charset=utf-8" },
		...connection === "gzip" && { "content-encoding": "gzip" },
		...connection !== "truncated-body" && reply.status !== 204 && { "content-length": String(bytes.length) },
		...reply.headers
	});
	const half = bytes.subarray(0, Math.floor(bytes.length / 2));
	if (connection === "reset-mid-body") outgoing.write(half, () => outgoing.socket?.resetAndDestroy());
	else if (connection === "stalled-body") outgoing.write(half);
	else outgoing.end(connection === "truncated-body" ? half : bytes);
}
async function received(incoming) {
	const parts = [];
	for await (const part of incoming) parts.push(part);
	const url = new URL(incoming.url ?? "/", "http://127.0.0.1");
	const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
	return {
		method: incoming.method ?? "GET",
		path: url.pathname,
		query: url.searchParams,
		headers,
		body: Buffer.concat(parts).toString("utf8")
	};
}
// src/simulator/simulator.ts
/** Starts a PagerDuty REST API on the loopback address. */
async function startSimulator(options) {
	const requests = [];
	const unlimited = {
		perMinute: Number.MAX_SAFE_INTEGER,
		perOperation: Number.MAX_SAFE_INTEGER
	};
	const meter = new RateMeter(options.rateLimits === null ? unlimited : options.rateLimits ?? RATE_LIMITS);
	const server = (0, node_http.createServer)(listener({
		...options,
		clock: options.clock ?? (() => /* @__PURE__ */ new Date()),
		meter,
		requests,
		faults: () => simulator.faults
	}));
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(options.port ?? 0, "127.0.0.1", resolve);
	});
	const close = () => new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
	const simulator = {
		url: `http://127.0.0.1:${portOf(server.address())}`,
		account: options.account,
		requests,
		faults: options.faults,
		close,
		[Symbol.asyncDispose]: close
	};
	return simulator;
}
function portOf(address) {
	if (address === null || typeof address === "string") throw new TypeError("the server listens on no port");
	return address.port;
}
// \0@oxc-project+runtime@0.159.0/helpers/esm/usingCtx.js
function _usingCtx() {
	var r = "function" == typeof SuppressedError ? SuppressedError : function(r, e) {
		var n = Error();
		return n.name = "SuppressedError", n.error = r, n.suppressed = e, n;
	}, e = {}, n = [];
	function using(r, e) {
		if (null != e) {
			if (Object(e) !== e) throw new TypeError("using declarations can only be used with objects, functions, null, or undefined.");
			if (r) var o = e[Symbol.asyncDispose || Symbol["for"]("Symbol.asyncDispose")];
			if (void 0 === o && (o = e[Symbol.dispose || Symbol["for"]("Symbol.dispose")], r)) var t = o;
			if ("function" != typeof o) throw new TypeError("Object is not disposable.");
			t && (o = function o() {
				try {
					t.call(e);
				} catch (r) {
					return Promise.reject(r);
				}
			}), n.push({
				v: e,
				d: o,
				a: r
			});
		} else r && n.push({
			d: e,
			a: r
		});
		return e;
	}
	return {
		e,
		u: using.bind(null, !1),
		a: using.bind(null, !0),
		d: function d() {
			var o, t = this.e, s = 0;
			function next() {
				for (; o = n.pop();) try {
					if (!o.a && 1 === s) return s = 0, n.push(o), Promise.resolve().then(next);
					if (o.d) {
						var r = o.d.call(o.v);
						if (o.a) return s |= 2, Promise.resolve(r).then(next, err);
					} else s |= 1;
				} catch (r) {
					return err(r);
				}
				if (1 === s) return t !== e ? Promise.reject(t) : Promise.resolve();
				if (t !== e) throw t;
			}
			function err(n) {
				return t = t !== e ? new r(n, t) : n, next();
			}
			return next();
		}
	};
}
Object.defineProperty(exports, "SIMULATOR_KEYS", {
	enumerable: true,
	get: function() {
		return SIMULATOR_KEYS;
	}
});
Object.defineProperty(exports, "_usingCtx", {
	enumerable: true,
	get: function() {
		return _usingCtx;
	}
});
Object.defineProperty(exports, "createAccount", {
	enumerable: true,
	get: function() {
		return createAccount;
	}
});
Object.defineProperty(exports, "laterBy", {
	enumerable: true,
	get: function() {
		return laterBy;
	}
});
Object.defineProperty(exports, "startSimulator", {
	enumerable: true,
	get: function() {
		return startSimulator;
	}
});
