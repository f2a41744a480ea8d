// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_main = require("./main.cjs");
const require_services = require("./services.cjs");
// src/triage/known-services.ts
var known_services_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	UnknownServiceError: () => UnknownServiceError,
	refuse: () => refuse
});
/** A requested service does not exist or is hidden: an empty answer would look as if all were well. */
var UnknownServiceError = class extends require_main.AppError {
	code = "unknown_service";
};
/**
* @param seenIn ids of services in the answer itself
* @throws UnknownServiceError for a missing or hidden service, PagerDutyError where it could not be checked
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
const isIn = (ids) => (id) => ids.includes(id);
/** @throws UnknownServiceError where there are any */
async function refuse(reader, { unknown, forbidden }) {
	if (unknown.length + forbidden.length === 0) return;
	const message = [...unknown.map(require_services.unknownService), ...forbidden.map(require_services.forbiddenService)].join("; ");
	const near = await nearestServices(reader, [...unknown, ...forbidden]);
	const start = near.length > 0 ? `Did you mean ${near.join(" or ")}? ` : "";
	throw new UnknownServiceError(`${message.charAt(0).toUpperCase()}${message.slice(1)}.`, { hint: `${start}To list the services that this key can see: pager-triage services` });
}
const MAX_SHOWN = 3;
/** `payments-api (PPAYMNT)`, by id or name, from the first page of services; empty where listing fails. */
async function nearestServices(reader, ids) {
	try {
		const { data } = await reader.services({ firstPage: true });
		const byWord = new Map(data.flatMap((service) => [service.id, service.name.toUpperCase()].map((word) => [word, service])));
		const near = ids.flatMap((id) => require_main.nearestOf(id, [...byWord.keys()], MAX_SHOWN));
		return [...new Set(near.flatMap((word) => byWord.get(word) ?? []))].slice(0, MAX_SHOWN).map(({ id, name }) => `${require_main.inertCut(name, 40)} (${id})`);
	} catch (error) {
		if (error instanceof require_main.PagerDutyError) return [];
		throw error;
	}
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
