// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
// src/risk/assessment.ts
/** Whether a source gave all that it was asked for. */
const isWhole = (state) => state.known && state.complete !== false;
// src/risk/source-ids.ts
/** The sources that the score rests on. */
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
Object.defineProperty(exports, "isWhole", {
	enumerable: true,
	get: function() {
		return isWhole;
	}
});
