// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
// src/core/known.ts
const known = (value, asOf) => ({
	known: true,
	value,
	asOf
});
const unknown = (why) => ({
	known: false,
	why
});
async function settle(work, asOf = "", whyOf = require_main.messageOf) {
	try {
		return known(await work, asOf);
	} catch (error) {
		return {
			...unknown(whyOf(error)),
			error
		};
	}
}
const mapKnown = (fact, change) => fact.known ? known(change(fact.value), fact.asOf) : fact;
const valueOr = (fact, otherwise) => fact.known ? fact.value : otherwise;
Object.defineProperty(exports, "known", {
	enumerable: true,
	get: function() {
		return known;
	}
});
Object.defineProperty(exports, "mapKnown", {
	enumerable: true,
	get: function() {
		return mapKnown;
	}
});
Object.defineProperty(exports, "settle", {
	enumerable: true,
	get: function() {
		return settle;
	}
});
Object.defineProperty(exports, "unknown", {
	enumerable: true,
	get: function() {
		return unknown;
	}
});
Object.defineProperty(exports, "valueOr", {
	enumerable: true,
	get: function() {
		return valueOr;
	}
});
