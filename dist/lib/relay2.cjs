// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
// src/pagerduty/client/relay.ts
const AS_OF = "x-pager-triage-as-of";
const MAX_AGE = {
	unsaidMs: 5 * require_main.MINUTE_MS,
	knownMs: require_main.HOUR_MS
};
const CONTEXT = "/v1/context";
Object.defineProperty(exports, "AS_OF", {
	enumerable: true,
	get: function() {
		return AS_OF;
	}
});
Object.defineProperty(exports, "CONTEXT", {
	enumerable: true,
	get: function() {
		return CONTEXT;
	}
});
Object.defineProperty(exports, "MAX_AGE", {
	enumerable: true,
	get: function() {
		return MAX_AGE;
	}
});
