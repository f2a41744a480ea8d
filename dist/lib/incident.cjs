// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_order = require("./order.cjs");
// src/incidents/incident.ts
const isOpen = ({ status }) => status === "triggered" || status === "acknowledged";
const createdMs = ({ createdAt }) => Date.parse(createdAt);
const byCreation = (a, b) => require_order.byCodeUnit(a.createdAt, b.createdAt);
const incidentsAsOf = (incidents, at) => incidents.filter((incident) => createdMs(incident) <= at.getTime()).map((incident) => incident.resolvedAt !== null && Date.parse(incident.resolvedAt) > at.getTime() ? {
	...incident,
	status: "triggered",
	resolvedAt: null
} : incident);
Object.defineProperty(exports, "byCreation", {
	enumerable: true,
	get: function() {
		return byCreation;
	}
});
Object.defineProperty(exports, "createdMs", {
	enumerable: true,
	get: function() {
		return createdMs;
	}
});
Object.defineProperty(exports, "incidentsAsOf", {
	enumerable: true,
	get: function() {
		return incidentsAsOf;
	}
});
Object.defineProperty(exports, "isOpen", {
	enumerable: true,
	get: function() {
		return isOpen;
	}
});
