// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_known = require("./known.cjs");
const require_time = require("./time.cjs");
const require_process = require("./process.cjs");
// src/pagerduty/part.ts
/**
* A part that the answer can do without: where it cannot be read it is unknown, and the rest stands.
* @throws AuthenticationError: the rest cannot be read either
*/
const part = (reading) => knownPart(reading.then((fetched) => ({
	...fetched,
	data: require_known.known(fetched.data, fetched.asOf)
})));
/** The same for what a plan may lack. */
async function knownPart(reading) {
	try {
		return await reading;
	} catch (error) {
		if (!(error instanceof require_process.PagerDutyError) || error instanceof require_process.AuthenticationError) throw error;
		const why = error.message.replace(/\.$/, "");
		return {
			data: require_known.unknown(why),
			complete: false,
			warnings: [error.message],
			asOf: "",
			requests: 0
		};
	}
}
/** A part that was not asked for, as there is nothing to ask about. */
const notAsked = (value) => ({
	data: require_known.known(value, ""),
	complete: true,
	warnings: [],
	asOf: "",
	requests: 0
});
const valueOr = (part, otherwise) => part.known ? part.value : otherwise;
const completenessOf = (parts, now) => ({
	complete: parts.every(({ complete }) => complete),
	warnings: [...new Set(parts.flatMap(({ warnings }) => warnings))],
	asOf: require_time.isoSeconds(now)
});
Object.defineProperty(exports, "completenessOf", {
	enumerable: true,
	get: function() {
		return completenessOf;
	}
});
Object.defineProperty(exports, "knownPart", {
	enumerable: true,
	get: function() {
		return knownPart;
	}
});
Object.defineProperty(exports, "notAsked", {
	enumerable: true,
	get: function() {
		return notAsked;
	}
});
Object.defineProperty(exports, "part", {
	enumerable: true,
	get: function() {
		return part;
	}
});
Object.defineProperty(exports, "valueOr", {
	enumerable: true,
	get: function() {
		return valueOr;
	}
});
