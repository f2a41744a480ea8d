// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
// src/core/known.ts
/** @param asOf the instant the fact was read, ISO 8601 UTC */
const known = (value, asOf) => ({
	known: true,
	value,
	asOf
});
/** @param why one short clause for a person, no final stop: "PagerDuty did not respond in 3 s" */
const unknown = (why) => ({
	known: false,
	why
});
Object.defineProperty(exports, "known", {
	enumerable: true,
	get: function() {
		return known;
	}
});
Object.defineProperty(exports, "unknown", {
	enumerable: true,
	get: function() {
		return unknown;
	}
});
