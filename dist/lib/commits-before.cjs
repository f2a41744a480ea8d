// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_known = require("./known.cjs");
const require_services = require("./services.cjs");
const require_fetched = require("./fetched.cjs");
const require_incident_texts = require("./incident-texts.cjs");
// src/triage/counted.ts
function counted(list, one, many = `${one}s`) {
	const { length } = list.data;
	const whole = require_fetched.Whole.of(list);
	if (length === 0) return whole === null ? require_main.own(`${many} not known`) : none(whole, many);
	return whole === null ? require_main.line`at least ${require_main.plural(length, one, many)}` : require_main.plural(length, one, many);
}
const none = (_list, many) => require_main.own(`no ${many}`);
// src/triage/detail/alert-highlights.ts
const TOOLS = [
	{
		name: "Datadog",
		client: /datadog/i,
		mark: "monitor_state",
		fields: {
			query: "query",
			state: "monitor_state",
			tags: "tags",
			priority: "priority"
		}
	},
	{
		name: "Alertmanager",
		client: /alertmanager|prometheus/i,
		mark: "num_firing",
		fields: { firing: "num_firing" }
	},
	{
		name: "CloudWatch",
		client: /cloudwatch/i,
		mark: "NewStateReason",
		fields: {
			reason: "NewStateReason",
			alarm: "AlarmName",
			metric: "Trigger.MetricName",
			region: "Region"
		}
	},
	{
		name: "Sentry",
		client: /sentry/i,
		mark: "culprit",
		fields: {
			culprit: "culprit",
			environment: "environment",
			release: "release",
			issue: "web_url"
		}
	}
];
const isNamed = (field, name) => field === name || field.endsWith(`.${name}`);
const MAX_OTHER = 4;
const MAX_OTHER_LENGTH = 200;
const toolOf = (alert) => {
	const tool = alert.client === null ? findTool(alert) : byClient(alert);
	return tool ? require_main.fromOutside(tool.name) : alert.client;
};
function highlightsOf(alert) {
	const tool = findTool(alert);
	if (tool === void 0) return otherFields(alert);
	const picked = Object.entries(tool.fields).flatMap(([label, name]) => {
		const field = alert.fields.find((one) => isNamed(one.name, name) && one.value.trim() !== "");
		return field ? [{
			label,
			value: field.value
		}] : [];
	});
	return [...tool.name === "Alertmanager" ? alertmanagerFields(alert) : [], ...picked].slice(0, 6);
}
const byClient = ({ client }) => TOOLS.find((tool) => tool.client.test(client ?? ""));
const findTool = (alert) => byClient(alert) ?? TOOLS.find(({ mark }) => alert.fields.some(({ name }) => isNamed(name, mark)));
const ALERTMANAGER_LABELS = [...[
	"alertname",
	"severity",
	"summary",
	"description"
], ...[
	"runbook_url",
	"service",
	"namespace",
	"instance"
]];
const MAX_VALUES = 3;
function alertmanagerFields({ fields }) {
	const labels = labelsIn(fields);
	return ALERTMANAGER_LABELS.flatMap((label) => {
		const values = [...new Set(labels.flatMap(([name, value]) => name === label && value !== "" ? [value] : []))];
		const more = values.length > MAX_VALUES ? ` and ${values.length - MAX_VALUES} more` : "";
		const value = `${values.slice(0, MAX_VALUES).join(", ")}${more}`;
		return values.length > 0 ? [{
			label,
			value: require_main.fromOutside(value)
		}] : [];
	});
}
function labelsIn(fields) {
	const text = fields.find(({ name }) => isNamed(name, "firing"))?.value ?? "";
	const parsed = require_main.parseJson(text);
	const inText = parsed === void 0 ? [] : require_services.flattenForeign({ firing: parsed }).fields;
	const ofObjects = [...fields, ...inText].flatMap(({ name, value }) => {
		const [, label] = /(?:^|\.)firing\.(?:\d+\.)?(?:labels|annotations)\.(\w{1,60})$/.exec(name) ?? [];
		return label === void 0 ? [] : [[label, value]];
	});
	const lines = text.slice(0, 2e4).matchAll(/^ ?- (\w{1,60}) = (.*)$/gm);
	return [...ofObjects, ...[...lines].map(([, label = "", value = ""]) => [label, value])];
}
const otherFields = ({ fields }) => fields.filter(({ name, value }) => name === "details" || isShort(value) && /^[\w. -]{1,60}$/.test(name)).slice(0, MAX_OTHER).map(({ name, value }) => ({
	label: name.split(".").at(-1) ?? name,
	value
}));
const isShort = (value) => value.length <= MAX_OTHER_LENGTH;
// src/triage/suspects/before.ts
const BEFORE_DAYS = 14;
const MAX_SUSPECTS = 2;
const MAX_FIELDS = 20;
const MAX_ALERTS = 5;
const toCommitsBefore = ({ abstained, suspects, looked_at }, incidentNumber) => ({
	incident_number: incidentNumber,
	abstained,
	commits: looked_at.commits,
	since: looked_at.since,
	until: looked_at.until,
	suspects: suspects.slice(0, MAX_SUSPECTS).map(({ sha, at, subject }) => ({
		sha,
		at,
		subject
	}))
});
function askedOfDetail({ incident, alerts, notes, change_events }) {
	const texts = [...alerts.flatMap(({ summary, details }) => [summary, ...Object.values(details).slice(0, MAX_FIELDS)]), ...notes.map(({ content }) => content)].filter((text) => text !== null);
	const deployed = change_events.filter(({ minutes_before }) => minutes_before >= 0);
	return askedOf({
		...incident,
		number: incident.incident_number
	}, texts, deployed);
}
function askedOfTimeline({ incident, alerts, notes, changes }) {
	const { createdAt, ...about } = incident.data;
	const texts = [...require_known.valueOr(alerts.data, []).slice(0, MAX_ALERTS).flatMap(require_incident_texts.alertTexts), ...require_known.valueOr(notes.data, []).map(({ content }) => content)];
	const deployed = require_known.valueOr(changes.data, []).filter(({ at }) => at <= createdAt);
	return askedOf({
		...about,
		created_at: createdAt
	}, texts, deployed);
}
function askedOfOverview({ on_fire: [worst], recent_changes }) {
	if (worst === void 0) return null;
	const deployed = recent_changes.filter(({ at, services }) => at <= worst.created_at && services.some(({ id }) => id === worst.service?.id));
	return askedOf({
		...worst,
		number: worst.incident_number
	}, [], deployed);
}
function askedOf(incident, texts, deployed) {
	const { title, service, created_at } = incident;
	return {
		subject: {
			texts: [title, ...texts],
			at: new Date(created_at),
			services: service === null ? [] : [service],
			needed: [],
			deployments: deployed.map(({ summary }) => [summary]),
			paths: [],
			warnings: []
		},
		days: BEFORE_DAYS,
		incident
	};
}
// src/cli/commits-before.ts
const DEADLINE_MS = 5e3;
async function commitsBefore(shell, asked, now) {
	if (asked?.incident == null || asked.subject.services.length === 0) return null;
	const [{ withSnapshot }, { isOfServices, readPast }, { toSuspectsDocument }] = await Promise.all([
		Promise.resolve().then(() => require("./snapshot.cjs")).then((n) => n.snapshot_exports),
		Promise.resolve().then(() => require("./suspects2.cjs")),
		Promise.resolve().then(() => require("./document2.cjs"))
	]);
	const { incident, subject, days } = asked;
	const { signal } = require_main.deadline(shell, DEADLINE_MS);
	try {
		return await withSnapshot({
			...require_main.gitRun(shell, signal),
			stateDirectory: require_main.stateDirectory(shell.env)
		}, async (snapshot) => {
			if (!await isOfServices(snapshot, subject)) return null;
			const past = await readPast(snapshot, subject, {
				days,
				now,
				isOne: true
			});
			return toCommitsBefore(toSuspectsDocument(asked, [past], now), incident.number);
		});
	} catch (error) {
		if (error instanceof require_main.AppError) return null;
		throw error;
	}
}
Object.defineProperty(exports, "askedOfDetail", {
	enumerable: true,
	get: function() {
		return askedOfDetail;
	}
});
Object.defineProperty(exports, "askedOfOverview", {
	enumerable: true,
	get: function() {
		return askedOfOverview;
	}
});
Object.defineProperty(exports, "askedOfTimeline", {
	enumerable: true,
	get: function() {
		return askedOfTimeline;
	}
});
Object.defineProperty(exports, "commitsBefore", {
	enumerable: true,
	get: function() {
		return commitsBefore;
	}
});
Object.defineProperty(exports, "counted", {
	enumerable: true,
	get: function() {
		return counted;
	}
});
Object.defineProperty(exports, "highlightsOf", {
	enumerable: true,
	get: function() {
		return highlightsOf;
	}
});
Object.defineProperty(exports, "toolOf", {
	enumerable: true,
	get: function() {
		return toolOf;
	}
});
