// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_main = require("./main.cjs");
const require_services = require("./services.cjs");
const require_fetched = require("./fetched.cjs");
// src/triage/known-services.ts
var known_services_exports = require_rolldown_runtime.__exportAll({ refuse: () => refuse });
async function aboutServices(reader, ids, reading, seenIn) {
	if (ids === void 0) return reading;
	const checking = reader.servicesById(ids);
	checking.catch(() => {});
	const seen = new Set(await reading.then(seenIn, ifRefused));
	const unseen = ids.filter((id) => !seen.has(id));
	if (unseen.length > 0) {
		const { unknown, forbidden } = (await checking).data;
		await refuse(reader, {
			unknown: unknown.filter(isIn(unseen)),
			forbidden: forbidden.filter(isIn(unseen))
		});
	}
	return reading;
}
function ifRefused(error) {
	if (require_main.isPagerDutyError(error, "not_found", "invalid_request")) return [];
	throw error;
}
const UNKNOWN = {
	team: {
		code: "unknown_team",
		where: "The id of a team is in its address in PagerDuty."
	},
	"escalation policy": {
		code: "unknown_policy",
		where: "To list the escalation policies that this key can see: pager-triage oncall"
	},
	schedule: {
		code: "unknown_schedule",
		where: "The id of a schedule is in its address in PagerDuty."
	}
};
async function aboutNamed(reader, kind, ids, reading, seenIn) {
	if (ids === void 0) return reading;
	const seen = new Set(await reading.then(seenIn, ifRefused));
	const { data: unknown } = await reader.unknown(kind, ids.filter((id) => !seen.has(id)));
	if (unknown.length === 0) return reading;
	const near = await nearestAmong(unknown, reader.named(kind));
	throw refusal(unknown.map((id) => require_services.notSeen(kind, id)), near, UNKNOWN[kind]);
}
function refusal(sentences, near, { code, where }) {
	const message = sentences.join("; ");
	const start = near.length > 0 ? `Did you mean ${near.join(" or ")}? ` : "";
	return new require_main.CodedError(code, `${message.charAt(0).toUpperCase()}${message.slice(1)}.`, { hint: `${start}${where}` });
}
const servicesIn = ({ data }) => data.flatMap(({ service }) => service?.id ?? []);
const isIn = (ids) => (id) => ids.includes(id);
async function refuse(reader, { unknown, forbidden }) {
	if (unknown.length + forbidden.length === 0) return;
	throw refusal([...unknown.map(require_services.unknownService), ...forbidden.map(require_services.forbiddenService)], await nearestServices(reader, [...unknown, ...forbidden]), {
		code: "unknown_service",
		where: "To list the services that this key can see: pager-triage services"
	});
}
const MAX_SHOWN = 3;
const nearestServices = (reader, ids) => nearestAmong(ids, reader.services({ firstPage: true }));
async function nearestAmong(ids, listing) {
	const listed = await require_fetched.attempt(listing);
	if (!listed.known) return [];
	const byWord = new Map(listed.value.data.flatMap((one) => [one.id, one.name.toUpperCase()].map((word) => [word, one])));
	const near = ids.flatMap((id) => require_main.nearestOf(id, [...byWord.keys()], MAX_SHOWN));
	return [...new Set(near.flatMap((word) => byWord.get(word) ?? []))].slice(0, MAX_SHOWN).map(({ id, name }) => `${require_main.inertCut(name, 40)} (${id})`);
}
Object.defineProperty(exports, "aboutNamed", {
	enumerable: true,
	get: function() {
		return aboutNamed;
	}
});
Object.defineProperty(exports, "aboutServices", {
	enumerable: true,
	get: function() {
		return aboutServices;
	}
});
Object.defineProperty(exports, "known_services_exports", {
	enumerable: true,
	get: function() {
		return known_services_exports;
	}
});
Object.defineProperty(exports, "nearestAmong", {
	enumerable: true,
	get: function() {
		return nearestAmong;
	}
});
Object.defineProperty(exports, "nearestServices", {
	enumerable: true,
	get: function() {
		return nearestServices;
	}
});
Object.defineProperty(exports, "servicesIn", {
	enumerable: true,
	get: function() {
		return servicesIn;
	}
});
