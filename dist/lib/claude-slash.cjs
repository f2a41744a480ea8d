require("./rolldown-runtime.cjs");
const require_hooks = require("./hooks.cjs");
const require_main = require("./main.cjs");
const require_reading = require("./reading.cjs");
const require_confirmed_write = require("./confirmed-write.cjs");
const require_presence = require("./presence.cjs");
// src/cli/hooks/claude-slash.ts
const COLUMNS = 100;
const PRINTED_COMMANDS = /* @__PURE__ */ new Set([
	"risk",
	"doctor",
	"map"
]);
const MODEL_COMMANDS = /* @__PURE__ */ new Set([
	"triage",
	"incidents",
	"detail",
	"oncall",
	"services",
	"recent"
]);
async function answerSlashCommand(shell, { cwd, name, args, text }) {
	const page = capture(shell, cwd);
	const verb = require_reading.verbOf(name);
	if (verb) return answerWrite(page, verb, text);
	if (name === "map" && args.includes("--init")) return require_hooks.toSlashAnswer(require_main.INIT_IN_TERMINAL);
	if (PRINTED_COMMANDS.has(name)) {
		await require_main.runCommand(name, args, page.shell);
		return require_hooks.toSlashAnswer(page.printed());
	}
	if (!MODEL_COMMANDS.has(name)) return null;
	return answerThroughModel(page, name === "triage" ? "overview" : name, args);
}
function capture(shell, cwd) {
	const printed = [];
	const stream = {
		print: (text) => printed.push(text),
		columns: COLUMNS,
		colour: false,
		typed: "slash",
		reader: "person"
	};
	return {
		shell: {
			...shell,
			cwd,
			stdout: stream,
			stderr: stream,
			ask: null
		},
		printed: () => printed.join("\n")
	};
}
async function answerThroughModel({ shell, printed }, command, args) {
	const code = await require_main.runCommand(command, ["--json", ...args], shell);
	const document = require_main.asObject(require_main.parseJson(printed()));
	if (document === null) return require_hooks.toSlashAnswer(printed());
	if (code !== require_main.EXIT.done) return require_hooks.toSlashAnswer(require_main.failure(`${document["message"]} ${document["hint"]}`));
	return require_hooks.toContextAnswer(require_main.modelFacts(document, require_main.newNonce(), "slash"));
}
async function answerWrite({ shell, printed }, verb, text) {
	try {
		await checkAttended(shell);
		await require_confirmed_write.runWrite(shell, readSlashWrite(verb, text), { kind: "person" });
	} catch (error) {
		require_main.reportError(error, shell, false);
	}
	return require_hooks.toSlashAnswer(printed());
}
async function checkAttended(shell) {
	const attendance = await require_presence.sessionAttendance(shell);
	if (attendance === "none") throw require_reading.unattended();
	const other = await require_presence.otherAgent(shell);
	if (other) throw require_reading.withinAgent(other.agent.name, other.seen, null);
	if (attendance === "unclear" && shell.env["PAGER_TRIAGE_ALLOW_WRITES"] !== "1") throw new require_reading.Refusal("unattended", "This version of Claude Code does not say whether anyone is present, so writes are disabled.", { hint: "Update Claude Code, or run pager-triage in a terminal. If only you start Claude Code here, set PAGER_TRIAGE_ALLOW_WRITES=1 in its environment." });
}
function readSlashWrite(verb, text) {
	const name = require_reading.VERBS[verb].command;
	const [, incident, rest = ""] = /^\s*(\S+)(.*)$/s.exec(text) ?? [];
	const named = require_reading.incidentNamed(incident, `/triage:${name}`);
	const { code, ...words } = verb === "note" ? readNote(rest) : readWords(rest, name);
	return {
		request: {
			verb,
			incident: named,
			...words
		},
		code,
		json: false,
		via: "slash"
	};
}
function readNote(rest) {
	const words = rest.trim();
	const last = words.split(/\s/).at(-1) ?? "";
	const isCode = require_confirmed_write.CODE.test(last);
	return {
		note: isCode ? words.slice(0, -last.length).trim() : words,
		code: isCode ? last : null,
		evenIfFiring: false
	};
}
function readWords(rest, name) {
	let code = null;
	let evenIfFiring = false;
	for (const word of rest.split(/\s+/).filter((part) => part !== "")) if (word === "--even-if-firing" && name === "resolve") evenIfFiring = true;
	else if (require_confirmed_write.CODE.test(word.toUpperCase()) && code === null) code = word;
	else if (word !== "--confirm") throw new require_main.UsageError(...require_main.unexpectedArgument(word, name));
	return {
		note: null,
		code,
		evenIfFiring
	};
}
exports.answerSlashCommand = answerSlashCommand;
