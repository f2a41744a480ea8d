// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_main = require("./main.cjs");
const require_fetched = require("./fetched.cjs");
const require_services = require("./services.cjs");
// src/triage/known-services.ts
var known_services_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ refuse: () => refuse });
/**
* An empty answer about a service that does not exist would look as if all were well.
* @param seenIn ids of services in the answer itself
* @throws CodedError unknown_service for a missing or hidden one, PagerDutyError where it could not be checked
*/
async function aboutServices(reader, ids, reading, seenIn) {
	if (ids === void 0) return reading;
	const checking = reader.servicesById(ids);
	checking.catch(() => {});
	const answer = await reading;
	const seen = new Set(seenIn(answer));
	const unseen = ids.filter((id) => !seen.has(id));
	if (unseen.length > 0) {
		const { unknown, forbidden } = (await checking).data;
		await refuse(reader, {
			unknown: unknown.filter(isIn(unseen)),
			forbidden: forbidden.filter(isIn(unseen))
		});
	}
	return answer;
}
const servicesIn = ({ data }) => data.flatMap(({ service }) => service?.id ?? []);
const isIn = (ids) => (id) => ids.includes(id);
/** @throws CodedError unknown_service where there are any */
async function refuse(reader, { unknown, forbidden }) {
	if (unknown.length + forbidden.length === 0) return;
	const message = [...unknown.map(require_services.unknownService), ...forbidden.map(require_services.forbiddenService)].join("; ");
	const near = await nearestServices(reader, [...unknown, ...forbidden]);
	const start = near.length > 0 ? `Did you mean ${near.join(" or ")}? ` : "";
	throw new require_main.CodedError("unknown_service", `${message.charAt(0).toUpperCase()}${message.slice(1)}.`, { hint: `${start}To list the services that this key can see: pager-triage services` });
}
const MAX_SHOWN = 3;
/** `payments-api (PPAYMNT)`, by id or name, from the first page of services; empty where listing fails. */
async function nearestServices(reader, ids) {
	const listed = await require_fetched.attempt(reader.services({ firstPage: true }));
	if (!listed.known) return [];
	const byWord = new Map(listed.value.data.flatMap((service) => [service.id, service.name.toUpperCase()].map((word) => [word, service])));
	const near = ids.flatMap((id) => require_main.nearestOf(id, [...byWord.keys()], MAX_SHOWN));
	return [...new Set(near.flatMap((word) => byWord.get(word) ?? []))].slice(0, MAX_SHOWN).map(({ id, name }) => `${require_main.inertCut(name, 40)} (${id})`);
}
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
