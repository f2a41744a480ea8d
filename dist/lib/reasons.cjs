// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
// src/agents/guard/reasons.ts
const BY_PERSON = {
	slash: "A person does it by typing /triage:ack, /triage:resolve or /triage:note.",
	program: "A person does it in a terminal of their own: pager-triage ack, resolve or note."
};
/** What a person reads before the command runs; an agent takes a question that nobody answers for a denial. */
function guardVerdict(act, typed) {
	return {
		kind: "ask",
		reason: REASONS[act](BY_PERSON[typed])
	};
}
const REASONS = {
	write: (byPerson) => `pager-triage: this command would write to PagerDuty.\n${byPerson}`,
	forge: (byPerson) => `pager-triage: this command would speak to the plugin as if a person had typed.\n${byPerson}`,
	api: () => "pager-triage: this command would speak to PagerDuty directly.\npager-triage incidents, detail, oncall, services and recent read it without a question.",
	key: () => "pager-triage: this would read the file in which Claude Code keeps keys, PagerDuty's among them.",
	session: (byPerson) => `pager-triage: this command would make another Claude Code session write to PagerDuty.\n${byPerson}`,
	unread: () => "pager-triage: this command is too long to be checked for writes to PagerDuty.\nSplit it, or put its text into a file by another tool."
};
exports.guardVerdict = guardVerdict;
