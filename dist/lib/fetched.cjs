// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_known = require("./known.cjs");
// src/pagerduty/fetched.ts
var Whole = class Whole {
	data;
	complete = true;
	constructor(data) {
		this.data = data;
	}
	static of({ data, complete }) {
		return complete ? new Whole(data) : null;
	}
	static ofPart({ data, complete }) {
		return data.known && complete ? new Whole(data.value) : null;
	}
	static only({ data }, isWanted) {
		return new Whole(data.filter(isWanted));
	}
};
const part = (reading) => knownPart(reading.then((fetched) => ({
	...fetched,
	data: require_known.known(fetched.data, fetched.asOf)
})));
async function attempt(reading) {
	const read = await require_known.settle(reading, "", (error) => require_main.messageOf(error).replace(/\.$/, ""));
	if (read.known || read.error instanceof require_main.PagerDutyError) return read;
	throw read.error;
}
async function knownPart(reading) {
	try {
		return await reading;
	} catch (error) {
		if (!(error instanceof require_main.PagerDutyError) || error.code === "authentication") throw error;
		const why = error.message.replace(/\.$/, "");
		return {
			data: require_known.unknown(why),
			complete: false,
			warnings: [error.message],
			asOf: "",
			requests: 1
		};
	}
}
const notAsked = (value) => ({
	data: require_known.known(value, ""),
	complete: true,
	warnings: [],
	asOf: "",
	requests: 0
});
const completenessOf = (parts, now) => ({
	complete: parts.every(({ complete }) => complete),
	warnings: [...new Set(parts.flatMap(({ warnings }) => warnings))],
	asOf: require_main.isoSeconds(now)
});
Object.defineProperty(exports, "Whole", {
	enumerable: true,
	get: function() {
		return Whole;
	}
});
Object.defineProperty(exports, "attempt", {
	enumerable: true,
	get: function() {
		return attempt;
	}
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
