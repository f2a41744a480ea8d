// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_claude_slash_command = require("./claude-slash-command.cjs");
const require_confirmed_write = require("./confirmed-write.cjs");
const require_words = require("./words2.cjs");
const require_process = require("./process.cjs");
const require_typed_write = require("./typed-write.cjs");
// src/cli/hooks/claude-write.ts
const COLUMNS = 100;
/**
* `/triage:ack ID` shows the preview with its code, `/triage:ack ID CODE` does it. The answer is always one that
* keeps the model from being called, whatever happens here.
*/
async function answerWrite(shell, { cwd, name, text }) {
	const printed = [];
	const page = {
		print: (said) => printed.push(said),
		columns: COLUMNS,
		colour: false
	};
	const onPage = {
		...shell,
		cwd,
		stdout: page,
		stderr: page,
		ask: null
	};
	try {
		await checkAttended(shell);
		await require_confirmed_write.runWrite(onPage, readSlashWrite(name, text), { kind: "person" });
	} catch (error) {
		require_process.reportError(error, onPage, false);
	}
	return require_claude_slash_command.toSlashAnswer(printed.join("\n"));
}
/**
* Claude Code runs this hook for what a person typed, and for the prompt of `claude -p` too. Where it is not certain
* which, a person's word in the environment decides. Other agents have no such hook: there a model calls it.
* @throws UnattendedError
*/
async function checkAttended(shell) {
	const attendance = await require_confirmed_write.sessionAttendance(shell);
	if (attendance === "none") throw require_confirmed_write.unattended();
	const other = await require_confirmed_write.otherAgent(shell);
	if (other) throw require_confirmed_write.withinAgent(other.agent.name, other.seen, null);
	if (attendance === "unclear" && shell.env["PAGER_TRIAGE_ALLOW_WRITES"] !== "1") throw require_confirmed_write.unknownAttendance();
}
/** @throws UsageError */
function readSlashWrite(name, text) {
	const verb = require_words.VERB_OF[name];
	const [, incident, rest = ""] = /^\s*(\S+)(.*)$/s.exec(text) ?? [];
	const named = require_typed_write.incidentNamed(incident, `/triage:${name}`);
	const { note, code, evenIfFiring } = verb === "note" ? readNote(rest) : readWords(rest, name);
	const request = {
		verb,
		incident: named,
		note,
		evenIfFiring
	};
	return {
		request,
		code,
		json: false,
		command: (id, offered) => require_typed_write.slashCommand(request, id, offered)
	};
}
/** All of it is the text, but for a code at its end. */
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
	else if (word !== "--confirm") throw new require_process.UsageError(require_process.unexpectedArgument(word, name));
	return {
		note: null,
		code,
		evenIfFiring
	};
}
exports.answerWrite = answerWrite;
