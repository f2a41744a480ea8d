// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
const require_text = require("./text.cjs");
const require_part = require("./part.cjs");
const require_known_services = require("./known-services.cjs");
const require_settings = require("./settings.cjs");
const require_triage = require("./triage.cjs");
// src/triage/incidents/read.ts
/** Nobody can tell whose incidents were meant. */
var UnknownPersonError = class extends require_process.AppError {
	code = "unknown_person";
	constructor() {
		super("--mine needs to know who you are: this is an account key, and PAGERDUTY_EMAIL is not set.", { hint: "Set PAGERDUTY_EMAIL to the email address of your PagerDuty user." });
	}
};
/** Everything that is open, whatever its age; one round of requests. @throws UnknownPersonError, UnknownServiceError */
async function readIncidents(reader, query) {
	const { serviceIds, teamIds, urgencies, mine } = query;
	const [open, priorities, me] = await Promise.all([
		require_known_services.aboutServices(reader, serviceIds, reader.openIncidents({
			serviceIds,
			teamIds,
			urgencies,
			withPeople: true
		}), ({ data }) => data.map(({ service }) => service.id)),
		require_part.knownPart(reader.priorities()),
		mine && require_part.knownPart(reader.currentUser())
	]);
	if (!mine || !me) return {
		open,
		priorities
	};
	const isMine = assignedTo(me.data, mine.email);
	return {
		open: {
			...open,
			data: open.data.filter(isMine)
		},
		priorities
	};
}
function assignedTo(me, email) {
	if (!me.known && email === null) throw new UnknownPersonError();
	return ({ assignees }) => assignees.some((person) => me.known ? person.id === me.value.id : person.email?.toLowerCase() === email?.toLowerCase());
}
// src/cli/commands/incidents.ts
const run = async (shell, args) => {
	const query = readQuery(shell, args);
	const now = shell.clock();
	const facts = await require_triage.withReader(shell, (reader) => readIncidents(reader, query));
	require_triage.show(shell, args, require_text.toIncidentsDocument(facts, now), require_text.incidentsText);
	return require_process.EXIT.done;
};
/** @throws UsageError */
function readQuery(shell, args) {
	require_triage.noArguments(args, "incidents");
	return {
		serviceIds: require_triage.idsOf(args, "service"),
		teamIds: require_triage.idsOf(args, "team"),
		urgencies: readUrgency(args.text("urgency")),
		mine: args.flag("mine") ? { email: require_settings.setting(shell.env, "PAGERDUTY_EMAIL") ?? null } : void 0
	};
}
function readUrgency(text) {
	if (text === null) return void 0;
	if (text !== "high" && text !== "low") throw new require_process.UsageError(require_triage.badUrgency(text));
	return [text];
}
exports.run = run;
