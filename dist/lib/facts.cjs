// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_known = require("./known.cjs");
const require_order = require("./order.cjs");
// src/risk/facts.ts
const SCORED_SOURCES = [
	"contents",
	"history",
	"services",
	"pagerduty"
];
const SOURCE_IDS = [
	...SCORED_SOURCES,
	"onCall",
	"maintenance",
	"dependencies"
];
const isOngoing = ({ from, until }, now) => Date.parse(from) <= now.getTime() && now.getTime() < Date.parse(until);
const unknownLiveState = (why) => ({
	onCall: require_known.unknown(why),
	maintenance: require_known.unknown(why),
	dependencies: require_known.unknown(why)
});
const isUncovered = (gap, now) => Date.parse(gap.from) <= now.getTime();
function openNearby({ connected, open }) {
	return connected.flatMap((service) => open.filter((incident) => incident.service.id === service.id).map((incident) => ({
		service,
		incident
	}))).sort((a, b) => a.service.hops - b.service.hops || Number(b.incident.urgency === "high") - Number(a.incident.urgency === "high") || Number(b.incident.status === "triggered") - Number(a.incident.status === "triggered") || require_order.byCodeUnit(b.incident.createdAt, a.incident.createdAt)).filter(({ incident }, i, all) => all.findIndex((each) => each.incident.id === incident.id) === i);
}
function liveStateOf({ onCall, maintenance, dependencies }, services) {
	return {
		onCall: require_known.mapKnown(onCall, (all) => all.filter(({ service }) => services.includes(service))),
		maintenance: require_known.mapKnown(maintenance, (all) => all.map((one) => ({
			...one,
			services: one.services.filter((id) => services.includes(id))
		})).filter((one) => one.services.length > 0)),
		dependencies: require_known.mapKnown(dependencies, (all) => {
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
