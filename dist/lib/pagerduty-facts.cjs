// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_known = require("./known.cjs");
const require_facts = require("./facts.cjs");
const require_mapping = require("./mapping.cjs");
// src/gather/pagerduty-facts.ts
const NO_MAPPING = "no mapping (add one to .pager-triage.json or use --service ID)";
const NO_SERVICE = "no service to query";
const notAsked = (services, why) => ({
	services,
	incidents: require_known.unknown(why),
	live: require_facts.unknownLiveState(why)
});
function statedServices(mapped) {
	if (!mapped.known) return mapped;
	const { services, isStated, left } = mapped.value;
	return services.length === 0 && !isStated && left.length > 0 ? require_known.unknown(NO_MAPPING) : require_known.known(require_mapping.unite(services), mapped.asOf);
}
const NOTHING = {
	open: [],
	complete: true,
	warnings: [],
	requests: 0
};
const NO_DEPENDENCIES = {
	...NOTHING,
	connected: [],
	hops: 0,
	cut: []
};
const nothingMapped = (asOf, warnings = []) => ({
	incidents: require_known.known({
		...NOTHING,
		recent: [],
		texts: [],
		changeEvents: [],
		warnings
	}, asOf),
	live: {
		onCall: require_known.known([], asOf),
		maintenance: require_known.known([], asOf),
		dependencies: require_known.known(NO_DEPENDENCIES, asOf)
	}
});
Object.defineProperty(exports, "NO_DEPENDENCIES", {
	enumerable: true,
	get: function() {
		return NO_DEPENDENCIES;
	}
});
Object.defineProperty(exports, "NO_SERVICE", {
	enumerable: true,
	get: function() {
		return NO_SERVICE;
	}
});
Object.defineProperty(exports, "notAsked", {
	enumerable: true,
	get: function() {
		return notAsked;
	}
});
Object.defineProperty(exports, "nothingMapped", {
	enumerable: true,
	get: function() {
		return nothingMapped;
	}
});
Object.defineProperty(exports, "statedServices", {
	enumerable: true,
	get: function() {
		return statedServices;
	}
});
