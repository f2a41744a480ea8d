// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_known = require("./known.cjs");
const require_order = require("./order.cjs");
const require_main = require("./main.cjs");
const require_incident = require("./incident.cjs");
const require_fetched = require("./fetched.cjs");
// src/gather/incident-texts.ts
const NO_TEXTS = {
	texts: [],
	changeEvents: [],
	warnings: [],
	requests: 0
};
const MAX_INCIDENTS = 6;
const MAX_ALERTS = 5;
const MAX_FIELDS = 20;
async function readIncidentTexts(reader, incidents, serviceIds, window) {
	const foremost = [...incidents].sort(byImportance).slice(0, MAX_INCIDENTS);
	const [notes, alerts, changes] = await Promise.all([
		Promise.all(foremost.map(({ id }) => require_fetched.part(reader.notes(id)))),
		Promise.all(foremost.map(({ id }) => require_fetched.part(reader.alerts(id)))),
		Promise.all(serviceIds.map((serviceId) => require_fetched.part(reader.changeEvents({
			serviceId,
			...window
		}))))
	]);
	const textsIn = (answers, read) => answers.flatMap(({ data }, i) => (data.known ? read(data.value) : []).map((text) => ({
		incidentId: foremost[i]?.id ?? "",
		text
	})));
	const answers = [
		...notes,
		...alerts,
		...changes
	];
	return {
		texts: [...textsIn(notes, (found) => found.map(({ content }) => content)), ...textsIn(alerts, (found) => found.slice(0, MAX_ALERTS).flatMap(alertTexts))],
		alerts: alerts.map(({ data }, i) => ({
			service: foremost[i]?.service.id ?? "",
			alerts: require_known.valueOr(data, [])
		})),
		changeEvents: changes.flatMap(({ data }) => require_known.valueOr(data, [])).map(toChangeEvent),
		warnings: [...new Set(answers.flatMap(({ warnings }) => warnings))],
		requests: answers.reduce((sum, { requests }) => sum + requests, 0)
	};
}
function byImportance(a, b) {
	return Number(require_incident.isOpen(b)) - Number(require_incident.isOpen(a)) || Number(b.urgency === "high") - Number(a.urgency === "high") || require_order.byCodeUnit(b.createdAt, a.createdAt);
}
const alertTexts = ({ summary, description, source, component, fields }) => [
	summary,
	description,
	source,
	component,
	...fields.slice(0, MAX_FIELDS).map(({ value }) => value)
].filter((text) => text !== null);
const toChangeEvent = ({ id, at, services, summary, links, fields }) => ({
	id,
	at,
	serviceIds: services.map((service) => service.id),
	texts: [
		summary,
		...links.flatMap(({ url, text }) => [require_main.fromOutside(url), ...text === null ? [] : [text]]),
		...fields.slice(0, MAX_FIELDS).map(({ value }) => value)
	],
	incidentIds: []
});
Object.defineProperty(exports, "NO_TEXTS", {
	enumerable: true,
	get: function() {
		return NO_TEXTS;
	}
});
Object.defineProperty(exports, "alertTexts", {
	enumerable: true,
	get: function() {
		return alertTexts;
	}
});
Object.defineProperty(exports, "readIncidentTexts", {
	enumerable: true,
	get: function() {
		return readIncidentTexts;
	}
});
Object.defineProperty(exports, "toChangeEvent", {
	enumerable: true,
	get: function() {
		return toChangeEvent;
	}
});
