require("./rolldown-runtime.cjs");
const require_main = require("./main.cjs");
const require_known_services = require("./known-services.cjs");
// src/triage/named.ts
const idsOf = (reader, kind, words) => words && Promise.all(words.map((word) => require_main.SERVICE_ID.test(word) ? word : idNamed(reader, kind, word)));
const MAX_SHOWN = 5;
async function idNamed(reader, kind, word) {
	const { data, complete } = await search(reader, kind, word);
	const wanted = word.toLowerCase();
	const fitting = data.filter(({ name }) => name.toLowerCase().includes(wanted));
	const same = fitting.filter(({ name }) => name.toLowerCase() === wanted);
	const found = same.length > 0 ? same : fitting;
	const [only, ...others] = found;
	const shown = require_main.inertCut(require_main.fromOutside(word), 60);
	if (only === void 0) throw await notNamed(reader, kind, shown);
	if (others.length > 0) {
		const names = require_main.listed(found.map(nameAndId), MAX_SHOWN);
		throw new require_main.CodedError(`ambiguous_${kind}`, require_main.line`"${shown}" fits more than one ${require_main.own(kind)}: ${names}.`, { hint: `Give the whole name or the id: --${kind} ${only.id}` });
	}
	if (same.length === 0 && !complete) throw new require_main.CodedError(`ambiguous_${kind}`, require_main.line`PagerDuty listed only some of the ${require_main.own(kind)}s that "${shown}" may fit, ${nameAndId(only)} among them.`, { hint: `Give the whole name or the id: --${kind} ${only.id}` });
	return only.id;
}
const nameAndId = ({ id, name }) => require_main.line`${require_main.inertCut(name, 40)} (${require_main.own(id)})`;
const search = (reader, kind, word) => kind === "service" ? reader.services({ search: word }) : reader.teams(word ?? "");
async function notNamed(reader, kind, word) {
	const all = kind === "service" ? reader.services({ firstPage: true }) : reader.named("team");
	const near = await require_known_services.nearestAmong([word.toUpperCase()], all);
	const start = near.length > 0 ? `Did you mean ${near.join(" or ")}? ` : "";
	const where = kind === "service" ? "To list the services that this key can see: pager-triage services" : "The id of a team is in its address in PagerDuty.";
	return new require_main.CodedError(`unknown_${kind}`, require_main.line`No ${require_main.own(kind)} is called "${word}" in PagerDuty, or this key cannot see it.`, { hint: `${start}${where}` });
}
async function teamsOfMine(reader) {
	const { data: me } = await reader.currentUser();
	if (!me.known) throw new require_main.CodedError("unknown_person", "--mine needs a user's key: this is an account key, not tied to a user.", { hint: "Name the team instead: --team ID" });
	if (me.value.teams.length === 0) throw new require_main.CodedError("no_team", "--mine shows what is your teams', and you are in no team.", { hint: "Name a team (--team ID) or a service (--service ID)." });
	return me.value.teams.map(({ id }) => id);
}
exports.idsOf = idsOf;
exports.teamsOfMine = teamsOfMine;
