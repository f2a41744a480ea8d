// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
// src/agents/guard/reasons.ts
const BY_PERSON = {
	slash: "A person can do it with /triage:ack, /triage:resolve or /triage:note.",
	program: "A person can do it in their own terminal: pager-triage ack, resolve or note."
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
	impersonate: (byPerson) => `pager-triage: this command would impersonate a person's prompt to the plugin.\n${byPerson}`,
	api: () => "pager-triage: this command would call the PagerDuty API directly.\npager-triage incidents, detail, oncall, services and recent read it without asking.",
	"read-credentials": () => "pager-triage: this would read the file where Claude Code stores keys, including PagerDuty's.",
	"nested-session": (byPerson) => `pager-triage: this command would have another Claude Code session write to PagerDuty.\n${byPerson}`,
	unread: () => "pager-triage: this command is too long to check for writes to PagerDuty.\nSplit it, or write its text to a file with another tool."
};
exports.guardVerdict = guardVerdict;
