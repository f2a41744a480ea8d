// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
const require_time = require("./time.cjs");
const require_part = require("./part.cjs");
const require_open_incident = require("./open-incident.cjs");
const require_template = require("./template.cjs");
const require_triage = require("./triage.cjs");
const require_width = require("./width.cjs");
const require_words = require("./words.cjs");
const require_words$1 = require("./words3.cjs");
const require_typed_write = require("./typed-write.cjs");
// src/triage/detail/alert-highlights.ts
/** What each tool says that matters, in the order of its use. Shapes as PagerDuty's REST API shows them. */
const TOOLS = [
	{
		name: "Datadog",
		client: /datadog/i,
		field: /(^|\.)monitor_state$/,
		fields: [
			["query", /(^|\.)query$/],
			["state", /(^|\.)monitor_state$/],
			["tags", /(^|\.)tags$/],
			["priority", /(^|\.)priority$/]
		]
	},
	{
		name: "Alertmanager",
		client: /alertmanager|prometheus/i,
		field: /(^|\.)num_firing$/,
		fields: [["firing", /(^|\.)num_firing$/]]
	},
	{
		name: "CloudWatch",
		client: /cloudwatch/i,
		field: /(^|\.)NewStateReason$/,
		fields: [
			["reason", /(^|\.)NewStateReason$/],
			["alarm", /(^|\.)AlarmName$/],
			["metric", /(^|\.)Trigger\.MetricName$/],
			["region", /(^|\.)Region$/]
		]
	},
	{
		name: "Sentry",
		client: /sentry/i,
		field: /(^|\.)culprit$/,
		fields: [
			["culprit", /(^|\.)culprit$/],
			["environment", /(^|\.)environment$/],
			["release", /(^|\.)release$/],
			["issue", /(^|\.)web_url$/]
		]
	}
];
/** Of a tool that is not known, the first few fields that say something in a line. */
const MOST_OTHER = 4;
const LONGEST_OTHER = 200;
/** The name of the tool that sent it; null where it does not tell. */
const toolOf = (alert) => {
	const tool = findTool(alert);
	return tool ? require_process.fromOutside(tool.name) : alert.client;
};
/** The fields of an alert that matter for what it came from, at most six. */
function highlightsOf(alert) {
	const tool = findTool(alert);
	if (tool === void 0) return otherFields(alert);
	const picked = tool.fields.flatMap(([label, name]) => {
		const field = alert.fields.find((one) => name.test(one.name) && one.value.trim() !== "");
		return field ? [{
			label,
			value: field.value
		}] : [];
	});
	return [...tool.name === "Alertmanager" ? alertmanagerFields(alert) : [], ...picked].slice(0, 6);
}
const findTool = (alert) => TOOLS.find(({ client }) => client.test(alert.client ?? "")) ?? TOOLS.find(({ field }) => alert.fields.some(({ name }) => field.test(name)));
/** Alertmanager sends labels and annotations as one text: ` - alertname = HighErrorRate`. */
function alertmanagerFields({ fields }) {
	const text = fields.find(({ name }) => /(^|\.)firing$/.test(name))?.value.slice(0, 2e4) ?? "";
	const wanted = [
		"alertname",
		"severity",
		"summary",
		"description",
		"runbook_url",
		"service",
		"namespace"
	];
	const found = new Map([...text.matchAll(/^ ?- (\w{1,60}) = (.*)$/gm)].map(([, name = "", value = ""]) => [name, value]));
	return wanted.flatMap((label) => {
		const value = found.get(label);
		return value ? [{
			label,
			value: require_process.fromOutside(value)
		}] : [];
	});
}
const otherFields = ({ fields }) => fields.filter(({ name, value }) => /^[\w. -]{1,60}$/.test(name) && value.length <= LONGEST_OTHER).slice(0, MOST_OTHER).map(({ name, value }) => ({
	label: name.split(".").at(-1) ?? name,
	value
}));
// src/triage/detail/responders.ts
/** Everybody who has to do with an incident, each once, those who work on it first. */
function respondersOf(facts) {
	const people = /* @__PURE__ */ new Map();
	for (const { role, ...mention } of mentions(facts)) {
		const before = people.get(mention.id) ?? NOBODY;
		people.set(mention.id, {
			id: mention.id,
			name: mention.name,
			email: before.email ?? mention.email ?? null,
			roles: [.../* @__PURE__ */ new Set([...before.roles, role])],
			answer: before.answer ?? mention.answer ?? null,
			on_call_level: before.on_call_level ?? mention.on_call_level ?? null,
			on_call_until: before.on_call_until ?? mention.on_call_until ?? null
		});
	}
	return [...people.values()];
}
const NOBODY = {
	email: null,
	roles: [],
	answer: null,
	on_call_level: null,
	on_call_until: null
};
function mentions({ incident, log, onCalls }) {
	const { acknowledgedBy, assignees, responders } = incident.data;
	return [
		...acknowledgedBy.map(({ id, name, email }) => ({
			id,
			name,
			email,
			role: "acknowledged"
		})),
		...assignees.map(({ id, name, email }) => ({
			id,
			name,
			email,
			role: "assigned"
		})),
		...responders.map(({ user, state }) => ({
			id: user.id,
			name: user.name,
			email: user.email,
			answer: state,
			role: "asked"
		})),
		...require_part.valueOr(log.data, []).flatMap(({ agent, kind }) => agent?.kind === "user" && kind !== "assign" && kind !== "notify" ? [{
			id: agent.id,
			name: agent.name,
			role: "acted"
		}] : []),
		...require_part.valueOr(onCalls.data, []).map(({ user, level, end }) => ({
			id: user.id,
			name: user.name,
			email: user.email,
			on_call_level: level,
			on_call_until: end,
			role: "on call"
		}))
	];
}
// src/triage/detail/document.ts
/** `detail --json`: one incident with all that helps to work on it. */
function toDetailDocument(facts, now) {
	const incident = facts.incident.data;
	const log = require_part.valueOr(facts.log.data, []);
	const alerts = require_part.valueOr(facts.alerts.data, []);
	const firing = alerts.filter(isFiring).length;
	const changes = require_part.valueOr(facts.changes.data, []).map((change) => toChange(change, incident));
	return {
		tool: "pd_incident_detail",
		incident: toIncident(incident, log),
		timeline: log.map(toTimelineEntry),
		alerts: alerts.map(toAlert),
		notes: require_part.valueOr(facts.notes.data, []).map(toNote),
		responders: respondersOf(facts),
		similar_incidents: require_part.valueOr(facts.similar.data, []).map(({ id, title, createdAt, score, notes }) => ({
			id,
			title,
			created_at: createdAt,
			score,
			notes: notes.map(toNote)
		})),
		change_events: changes,
		other_open_incidents: otherOpen(facts),
		analysis: {
			alert_count: facts.alerts.data.known ? alerts.length : incident.alertCounts?.all ?? 0,
			firing_alert_count: facts.alerts.data.known ? firing : incident.alertCounts?.triggered ?? 0,
			escalation_count: log.filter(({ kind }) => kind === "escalate").length,
			acknowledged: incident.status === "acknowledged",
			trigger_source: triggerSource(log, alerts)
		},
		next: nextSteps(incident, firing),
		...require_part.completenessOf([
			facts.incident,
			facts.log,
			facts.alerts,
			facts.notes,
			facts.similar,
			facts.changes,
			facts.dependencies,
			facts.open,
			facts.onCalls
		], now)
	};
}
const isFiring = ({ status, isSuppressed }) => status !== "resolved" && !isSuppressed;
const toIncident = (incident, log) => ({
	id: incident.id,
	incident_number: incident.number,
	title: incident.title,
	status: incident.status,
	urgency: incident.urgency,
	priority: incident.priority?.name ?? null,
	service: {
		id: incident.service.id,
		name: incident.service.name
	},
	created_at: incident.createdAt,
	resolved_at: incident.resolvedAt,
	merged_into: incident.mergedInto,
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
	/** PagerDuty's own `description` of an incident repeats the title */
	description: incident.title,
	conference_bridge: incident.conferenceBridge,
	url: incident.url
});
const toTimelineEntry = ({ kind, at, summary, agent, channel, note }) => ({
	type: `${kind}_log_entry`,
	created_at: at,
	summary: summary ?? require_process.fromOutside(""),
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
	tool: toolOf(alert),
	highlights: highlightsOf(alert),
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
	/** negative: after the incident began */
	minutes_before: Math.round((Date.parse(incident.createdAt) - Date.parse(change.at)) / require_time.MINUTE_MS),
	source: change.source,
	services: change.services.map(({ id, name }) => ({
		id,
		name
	})),
	reason: change.reason,
	links: change.links
});
const RELATIONS = [
	"depends on",
	"same service",
	"needed by"
];
/** Open on the services that this one needs, on the same one, and on those that need it, in this order. */
function otherOpen({ incident, open, dependencies }) {
	const { id, service } = incident.data;
	const links = require_part.valueOr(dependencies.data, []);
	const relationTo = (other) => {
		if (other === service.id) return "same service";
		if (links.some(({ dependent, supporting }) => dependent.id === service.id && supporting.id === other)) return "depends on";
		return links.some(({ dependent }) => dependent.id === other) ? "needed by" : null;
	};
	return require_part.valueOr(open.data, []).flatMap((other) => {
		const relation = other.id === id ? null : relationTo(other.service.id);
		return relation === null ? [] : [{
			...require_open_incident.toListed(other, /* @__PURE__ */ new Map()),
			relation
		}];
	}).sort((a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) || require_open_incident.byImportance(a, b));
}
/** What began it: the monitoring tool, else the channel that it came by. */
function triggerSource(log, [alert]) {
	const trigger = log.find(({ kind }) => kind === "trigger");
	return (alert === void 0 ? null : toolOf(alert)) ?? require_process.fromOutside(trigger?.channel ?? "unknown");
}
function nextSteps({ status, number, service }, firing) {
	if (status === "triggered") return [`pager-triage ack ${number}`, `pager-triage oncall --service ${service.id}`];
	if (status !== "acknowledged") return [`pager-triage recent --service ${service.id} --since 7d`];
	const note = `pager-triage note ${number} --content "what was found"`;
	return firing === 0 ? [`pager-triage resolve ${number}`, note] : [note, `pager-triage detail ${number}`];
}
// src/triage/detail/read.ts
const MOST_SIMILAR = 3;
const HISTORY_MS = 90 * require_time.DAY_MS;
/**
* All about one incident in two rounds of requests. The first asks for the incident, for those that PagerDuty finds
* alike, and for all that is open; the second for everything that needs an id of the first. A plan without
* PagerDuty's comparison costs a third round: the titles of the service's last 90 days are compared here then.
* @param name id or number
*/
async function readDetail(reader, name, now) {
	const open = require_part.part(reader.openIncidents());
	open.catch(() => {});
	const [incident, past] = await Promise.all([reader.incident(name), require_part.knownPart(reader.pastIncidents(name))]);
	const { id, service, escalationPolicy } = incident.data;
	const [log, alerts, notes, similar, changes, dependencies, onCalls, allOpen] = await Promise.all([
		require_part.part(reader.logEntries(id)),
		require_part.part(reader.alerts(id)),
		require_part.part(reader.notes(id)),
		require_part.part(past.data.known ? withNotes(reader, stubsOf(past.data.value)) : readAlike(reader, incident.data, now)),
		require_part.knownPart(reader.relatedChangeEvents(id)),
		require_part.part(reader.serviceDependencies(service.id)),
		escalationPolicy === null ? require_part.notAsked([]) : require_part.part(reader.onCalls({ escalationPolicyIds: [escalationPolicy.id] })),
		open
	]);
	return {
		incident,
		log,
		alerts,
		notes,
		similar,
		changes,
		dependencies,
		onCalls,
		open: allOpen
	};
}
/** The most alike; of equals the latest. */
const stubsOf = (past) => ({
	data: [...past].sort(byLikeness).slice(0, MOST_SIMILAR),
	complete: true,
	warnings: [],
	asOf: "",
	requests: 0
});
const byLikeness = (a, b) => (b.score ?? 0) - (a.score ?? 0) || (b.createdAt ?? "").localeCompare(a.createdAt ?? "");
/** The latest of the same service whose title differs in numbers, hosts and ids only. */
async function readAlike(reader, incident, now) {
	const since = new Date(now.getTime() - HISTORY_MS);
	const history = await reader.incidents({
		since,
		until: now,
		serviceIds: [incident.service.id]
	});
	const wanted = require_template.template(incident.title);
	const stubs = history.data.filter(({ id, status, title }) => id !== incident.id && status === "resolved" && require_template.template(title) === wanted).reverse().slice(0, MOST_SIMILAR).map(({ id, title, createdAt }) => ({
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
	const read = await Promise.all(data.map(({ id }) => require_part.part(reader.notes(id))));
	return {
		data: data.map(({ id, title, createdAt, score }, i) => {
			const notes = read[i]?.data;
			return {
				id,
				title,
				createdAt,
				score,
				notes: notes?.known ? notes.value : []
			};
		}),
		complete: about.complete && read.every(({ complete }) => complete),
		warnings: [...about.warnings, ...read.flatMap(({ warnings }) => warnings)],
		asOf: about.asOf,
		requests: about.requests + read.reduce((sum, { requests }) => sum + requests, 0)
	};
}
// src/triage/detail/text.ts
const MOST_ALERTS = 3;
const MOST_CHANGES = 3;
const MOST_OTHERS = 4;
/** Everything about one incident, the most useful first; at most some 50 lines. */
function detailText(document, options) {
	return require_triage.page([
		heading(document, options),
		[
			...require_triage.labelled("who", who(document, options), options),
			...require_triage.labelled("alerts", alertLines(document), options),
			...require_triage.labelled("changes", changeLines(document), options),
			...require_triage.labelled("also open", otherLines(document, options), options),
			...require_triage.labelled("similar", similarLines(document, options), options),
			...require_triage.labelled("notes", noteLines(document, options), options),
			...require_triage.labelled("timeline", timelineLines(document, options), options)
		],
		require_triage.warningLines(document, options)
	], document.next, options);
}
function heading({ incident, analysis }, { width, style, now }) {
	const number = require_process.line`#${incident.incident_number} `;
	const [first = require_process.own(""), ...more] = require_triage.wrap(require_process.inert(incident.title), width - require_width.columns(number), 3);
	const isOpen = incident.status !== "resolved";
	const rank = incident.priority === null ? require_process.own("") : require_process.line`${require_process.inert(incident.priority)} · `;
	const state = isOpen ? require_process.line`${require_words$1.word(incident.status)} for ${require_words.duration(now.getTime() - Date.parse(incident.created_at))}` : require_process.line`resolved ${incident.resolved_at === null ? require_process.own("") : require_words$1.ago(incident.resolved_at, now)}`;
	const escalated = analysis.escalation_count > 0 ? require_process.line` · escalated ${require_words.plural(analysis.escalation_count, "time")}` : require_process.own("");
	const facts = require_process.line`${rank}${require_words$1.word(incident.urgency)} urgency · ${state}${escalated} · ${require_process.inert(incident.service.name)}`;
	const paint = incident.status === "triggered" ? style.bad : isOpen ? style.warn : style.good;
	return [
		style.strong(require_process.line`${number}${first}`),
		...more.map(style.strong),
		...require_triage.wrap(facts, width).map(paint),
		...incident.url === null || require_width.columns(incident.url) > width ? [] : [style.dim(require_process.own(incident.url))]
	];
}
function who({ incident, responders }, { now }) {
	const open = incident.status !== "resolved";
	const people = responders.filter(({ roles }) => roles[0] !== "on call").map(({ name, roles, answer }) => {
		const words = roles.filter((role) => role !== "acted" || roles.length === 1);
		return require_process.line`${require_process.inert(name)} (${require_process.own(words.join(", "))}${answer === null ? require_process.own("") : require_process.line`: ${require_words$1.word(answer)}`})`;
	});
	const nobody = open && incident.acknowledgers.length === 0 ? [require_process.own("unacknowledged")] : [];
	const onCall = responders.filter(({ on_call_level }) => on_call_level !== null).sort((a, b) => (a.on_call_level ?? 0) - (b.on_call_level ?? 0)).slice(0, 4).map(({ name, on_call_level, on_call_until }) => {
		const until = on_call_until === null ? require_process.own("") : require_process.line` until ${require_words.clockTime(on_call_until, now)}`;
		return require_process.line`level ${on_call_level ?? 0} ${require_process.inert(name)}${until}`;
	});
	return [require_process.own([...nobody, ...people.slice(0, 6)].join(" · ")), ...onCall.length > 0 ? [require_process.line`on call: ${require_process.own(onCall.join(" · "))}`] : []].filter((text) => text !== "");
}
function alertLines({ alerts, analysis, incident }) {
	if (analysis.alert_count === 0) return [require_process.own("none")];
	const shown = [...alerts].sort((a, b) => Number(a.status === "resolved") - Number(b.status === "resolved")).slice(0, MOST_ALERTS).flatMap((alert) => {
		const severity = alert.severity === null ? require_process.own("") : require_process.line`${require_words$1.word(alert.severity)} · `;
		const says = alert.summary === null || alert.summary === incident.title ? require_process.own("") : require_process.line` · ${require_process.inert(alert.summary)}`;
		const from = require_process.inert(alert.tool ?? alert.source ?? incident.service.name);
		const facts = alert.highlights.map(({ label, value }) => require_process.line`${require_process.own(label)} ${require_width.cutTo(require_process.inert(value), 160)}`);
		const links = alert.links.slice(0, 1).map(({ url }) => require_process.own(url));
		return [
			require_process.line`${severity}${require_words$1.word(alert.status)} · ${from}${says}`,
			...facts.length > 0 ? [require_process.line`  ${require_process.own(facts.join(" · "))}`] : [],
			...links.map((url) => require_process.line`  ${url}`)
		];
	});
	const rest = alerts.length - MOST_ALERTS;
	return [
		require_process.line`${analysis.firing_alert_count} of ${analysis.alert_count} firing`,
		...shown,
		...rest > 0 ? [require_process.line`${rest} more: pager-triage detail ${incident.incident_number} --json`] : []
	];
}
const changeLines = ({ change_events }) => [...change_events].sort((a, b) => Math.abs(a.minutes_before) - Math.abs(b.minutes_before)).slice(0, MOST_CHANGES).map(({ summary, minutes_before, source, services }) => {
	const distance = require_words.duration(Math.abs(minutes_before) * require_time.MINUTE_MS);
	const when = minutes_before >= 0 ? require_process.line`${distance} before` : require_process.line`${distance} after it started`;
	const where = services.slice(0, 2).map(({ name }) => require_process.inert(name));
	const from = source === null ? require_process.own("") : require_process.line` · ${require_process.inert(source)}`;
	return require_process.line`${when}: ${require_width.cutTo(require_process.inert(summary), 160)} · ${require_process.own(where.join(", "))}${from}`;
});
const otherLines = ({ other_open_incidents: others }, { now }) => [...others.slice(0, MOST_OTHERS).map(({ incident_number, title, service, relation, created_at, status }) => {
	const age = require_words.duration(now.getTime() - Date.parse(created_at));
	return require_process.line`#${incident_number} ${require_process.inert(service.name)} (${require_process.own(relation)}) · ${require_words$1.word(status)} · ${age} · ${require_width.cutTo(require_process.inert(title), 90)}`;
}), ...others.length > MOST_OTHERS ? [require_process.line`${others.length - MOST_OTHERS} more: pager-triage incidents`] : []];
const similarLines = ({ similar_incidents }, { now }) => similar_incidents.flatMap(({ id, title, created_at, notes }) => {
	const when = created_at === null ? require_process.own("") : require_process.line`${require_words$1.ago(created_at, now)} · `;
	const last = notes.at(-1);
	return [require_process.line`${when}${require_process.own(id)} · ${require_width.cutTo(require_process.inert(title), 90)}`, last === void 0 ? require_process.own("  no notes") : require_process.line`  “${require_width.cutTo(require_process.inert(last.content), 240)}”`];
});
function noteLines({ notes }, { now }) {
	const shown = notes.slice(-5).reverse();
	const rest = notes.length - shown.length;
	return [...shown.map(({ content, created_at, user }) => {
		const by = user === null ? require_process.own("") : require_process.line` ${require_process.inert(user)}`;
		return require_process.line`${require_words$1.ago(created_at, now)}${by}: ${require_process.inert(content)}`;
	}), ...rest > 0 ? [require_process.line`${rest} older`] : []];
}
/** What happened, the newest first; notification entries are left out. */
function timelineLines({ timeline }, { now }) {
	const events = timeline.filter(({ type }) => type !== "notify_log_entry" && type !== "annotate_log_entry");
	const shown = events.slice(-8).reverse();
	const rest = events.length - shown.length;
	return [...shown.map(({ type, created_at, summary }) => {
		const says = require_process.inert(summary);
		return require_process.line`${require_words$1.ago(created_at, now)} ${says === "" ? require_words$1.word(type.replace(/_log_entry$/, "")) : require_width.cutTo(says, 120)}`;
	}), ...rest > 0 ? [require_process.line`${rest} older`] : []];
}
// src/cli/commands/detail.ts
const run = async (shell, args) => {
	const [typed, extra] = args.positionals;
	if (extra !== void 0) throw new require_process.UsageError(require_process.unexpectedArgument(extra, "detail"));
	const { ref } = require_typed_write.incidentNamed(typed, "pager-triage detail");
	const now = shell.clock();
	const facts = await require_triage.withReader(shell, (reader) => readDetail(reader, ref, now), { atOnce: 10 });
	require_triage.show(shell, args, toDetailDocument(facts, now), detailText);
	return require_process.EXIT.done;
};
exports.run = run;
