require("./rolldown-runtime.cjs");
const require_main = require("./main.cjs");
// src/agents/guard/rules.ts
const PROGRAM = /\bpager-triage\b/;
const VERB = /\b(ack|resolve|note)\b/;
const INCIDENT = String.raw`(\d{1,9}(?![\w.-])|Q[A-Z0-9]{5,20}\b|https?:\/\/|["']?[$\x60])`;
const VERB_OF_INCIDENT = new RegExp(String.raw`\b(ack|resolve|note)["']?[\s,]+["']?${INCIDENT}`);
const MAKES_TERMINAL = /\b(script|expect|pexpect|unbuffer|socat|tmux|screen|pty|zpty|ptyprocess|node-pty|systemd-run|winpty)\b|\bIO::Pty\b|\b(ssh|docker|podman|nerdctl|kubectl|oc|lxc|incus|vagrant)\b[^\n;|&]{0,200}\s(-\w{0,5}t\w{0,5}|--tty)\b/i;
const CODE = String.raw`[2-9A-Z]{4}-[2-9][2-9A-Z]\b`;
const HOME = String.raw`(?<![\w}~])(~|\$\{?HOME\}?|\/(home|Users)\/[^/\s"']{1,99}|\/root)`;
const AS_A_WHOLE = String.raw`\/?\.?(?![\w.\/-])`;
const RULES = [
	{
		act: "write",
		signs: [
			PROGRAM,
			VERB,
			/--confirm/
		]
	},
	{
		act: "write",
		signs: [new RegExp(String.raw`--confirm(=|\s+|\s*,\s*)${CODE}`, "i")]
	},
	{
		act: "write",
		signs: [VERB, /--confirm((=|\s{1,9})([$`*?{<%+]|\.\s)|\s{0,9}(\]|,\s{0,9}[\w.$]{1,99}\s{0,9}[\],]))/]
	},
	{
		act: "write",
		signs: [
			VERB,
			/--confirm\b/,
			/\b(xargs|parallel)\b/
		]
	},
	{
		act: "write",
		signs: [VERB_OF_INCIDENT, /\s["']?--(c(o(n(f(ir?)?)?)?)?)?[$`*?{[]/]
	},
	{
		act: "write",
		signs: [
			PROGRAM,
			VERB,
			/\bCLAUDECODE\b/
		]
	},
	{
		act: "write",
		signs: [VERB_OF_INCIDENT, MAKES_TERMINAL]
	},
	{
		act: "impersonate",
		signs: [PROGRAM, /\bhook\s+(claude|agent)\b|\bbin\/hook\b/]
	},
	{
		act: "impersonate",
		signs: [/(\.[cm]?[jt]s|[*?}\])`]|\$\w{1,50})\s{1,9}hook\s{1,9}(claude|agent)\b/]
	},
	{
		act: "impersonate",
		signs: [/\bUserPromptExpansion\b/, /\btriage:(ack|resolve|note)\b/]
	},
	{
		act: "api",
		signs: [/\b(api|events|identity)(\.[a-z0-9-]{1,63}){0,4}\.pagerduty\.com/i]
	},
	{
		act: "read-credentials",
		signs: [new RegExp([
			String.raw`\.cred(entials\.json|\w{0,20}[*?[{])`,
			String.raw`(${HOME}\/\.claude|\$\{?CLAUDE_CONFIG_DIR\}?)(${AS_A_WHOLE}|\/[^/\s"']{0,99}[*?[{])`,
			String.raw`${HOME}\/\.[^\s/"'$}]{0,20}[*?[{][^\s/"']{0,20}\/`,
			String.raw`(-C|--directory|\bcd)[\s=]{1,9}["']?${HOME}["']?\/?[^\n]{0,200}[\s/]\.claude${AS_A_WHOLE}`,
			String.raw`\b(tar|zip|rsync|scp|cp\s{1,9}-\w{0,9}[arR]\w{0,9}|grep\s{1,9}-\w{0,9}[rR]\w{0,9})\s[^\n;|&]{0,200}${HOME}${AS_A_WHOLE}`
		].join("|"))],
		showing: "print"
	},
	{
		act: "read-credentials",
		signs: [
			/\bfind\s/,
			new RegExp(String.raw`\s["']?(${HOME}${AS_A_WHOLE}|\/\s)`),
			/cred(entials|\w{0,20}[*?[.])/i
		],
		showing: "print"
	},
	{
		act: "nested-session",
		signs: [/\bclaude\b/, /(^|[\s"'`=])\/(triage:)?(ack|resolve|note)(?![\w./-])/m]
	},
	{
		act: "nested-session",
		signs: [/\s(-p|--print|--prompt)\b/, /(^|[\s"'`=])\/triage:(ack|resolve|note)(?![\w./-])/m]
	},
	{
		act: "nested-session",
		signs: [/\b(PAGER_TRIAGE_ALLOW_WRITES|CLAUDE_CODE_(SESSION_ATTENDED|ENTRYPOINT))\b/]
	}
];
const BY_PERSON = {
	slash: "A person can do it with /triage:ack, /triage:resolve or /triage:note.",
	program: "A person can do it in their own terminal: pager-triage ack, resolve or note."
};
function guardVerdict(act, typed) {
	return {
		kind: "ask",
		reason: require_main.own(REASONS[act](BY_PERSON[typed]))
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
exports.INCIDENT = INCIDENT;
exports.PROGRAM = PROGRAM;
exports.RULES = RULES;
exports.VERB = VERB;
exports.VERB_OF_INCIDENT = VERB_OF_INCIDENT;
exports.guardVerdict = guardVerdict;
