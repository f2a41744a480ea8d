// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_known = require("./known.cjs");
// src/risk/live-state.ts
const isOngoing = ({ from, until }, now) => Date.parse(from) <= now.getTime() && now.getTime() < Date.parse(until);
/** Nothing could be asked. */
const unknownLiveState = (why) => ({
	onCall: require_known.unknown(why),
	maintenance: require_known.unknown(why),
	dependencies: require_known.unknown(why)
});
/** Whether nobody at all is on call now. */
const isUncovered = (gap, now) => Date.parse(gap.from) <= now.getTime();
/** Incidents around the touched services, each once: the nearest, urgent, unanswered and newest first. */
function openNearby({ connected, open }) {
	return connected.flatMap((service) => open.filter((incident) => incident.service.id === service.id).map((incident) => ({
		service,
		incident
	}))).sort((a, b) => a.service.hops - b.service.hops || Number(b.incident.urgency === "high") - Number(a.incident.urgency === "high") || Number(b.incident.status === "triggered") - Number(a.incident.status === "triggered") || b.incident.createdAt.localeCompare(a.incident.createdAt)).filter(({ incident }, i, all) => all.findIndex((each) => each.incident.id === incident.id) === i);
}
/** The part of it that concerns some of the services. */
function liveStateOf({ onCall, maintenance, dependencies }, services) {
	return {
		onCall: mapKnown(onCall, (all) => all.filter(({ service }) => services.includes(service))),
		maintenance: mapKnown(maintenance, (all) => all.map((one) => ({
			...one,
			services: one.services.filter((id) => services.includes(id))
		})).filter((one) => one.services.length > 0)),
		dependencies: mapKnown(dependencies, (all) => {
			const connected = all.connected.map((one) => ({
				...one,
				of: one.of.filter((id) => services.includes(id))
			})).filter(({ of }) => of.length > 0);
			const ids = new Set(connected.map(({ id }) => id));
			return {
				...all,
				connected,
				open: all.open.filter(({ service }) => ids.has(service.id))
			};
		})
	};
}
const mapKnown = (fact, change) => fact.known ? require_known.known(change(fact.value), fact.asOf) : fact;
// src/risk/assessment.ts
/** What the score rests on. */
const SCORED_SOURCES = [
	"contents",
	"history",
	"services",
	"pagerduty"
];
/** `onCall`, `maintenance` and `dependencies` are PagerDuty's as well, and fail one by one. */
const SOURCE_IDS = [
	...SCORED_SOURCES,
	"onCall",
	"maintenance",
	"dependencies"
];
/** Whether a source gave all that it was asked for. */
const isWhole = (state) => state.known && state.complete !== false;
Object.defineProperty(exports, "SCORED_SOURCES", {
	enumerable: true,
	get: function() {
		return SCORED_SOURCES;
	}
});
Object.defineProperty(exports, "SOURCE_IDS", {
	enumerable: true,
	get: function() {
		return SOURCE_IDS;
	}
});
Object.defineProperty(exports, "isOngoing", {
	enumerable: true,
	get: function() {
		return isOngoing;
	}
});
Object.defineProperty(exports, "isUncovered", {
	enumerable: true,
	get: function() {
		return isUncovered;
	}
});
Object.defineProperty(exports, "isWhole", {
	enumerable: true,
	get: function() {
		return isWhole;
	}
});
Object.defineProperty(exports, "liveStateOf", {
	enumerable: true,
	get: function() {
		return liveStateOf;
	}
});
Object.defineProperty(exports, "openNearby", {
	enumerable: true,
	get: function() {
		return openNearby;
	}
});
Object.defineProperty(exports, "unknownLiveState", {
	enumerable: true,
	get: function() {
		return unknownLiveState;
	}
});
