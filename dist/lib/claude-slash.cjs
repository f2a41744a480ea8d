require("./rolldown-runtime.cjs");
const require_agents = require("./agents.cjs");
const require_columns = require("./columns.cjs");
const require_main = require("./main.cjs");
const require_reading = require("./reading.cjs");
const require_confirmed_write = require("./confirmed-write.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
const require_presence = require("./presence.cjs");
// src/cli/pending-write.ts
const MAX_BYTES = 262144;
const pathFor = (env) => {
	const directory = require_main.stateDirectory(env);
	return directory === null ? null : (0, node_path.join)(directory, "pending-write.json");
};
function keepPending({ env, clock }, request) {
	const path = pathFor(env);
	if (path === null) return false;
	return require_main.orNull(() => {
		(0, node_fs.mkdirSync)((0, node_path.dirname)(path), {
			recursive: true,
			mode: 448
		});
		require_main.writeAtomically(path, JSON.stringify({
			...request,
			at: clock().getTime()
		}), { mode: 384 });
		return true;
	}) === true;
}
function readPending({ env, clock }) {
	const path = pathFor(env);
	const text = path && require_main.orNull(() => isPrivate(path) ? require_main.readRegularFile(path, MAX_BYTES) : null);
	const { verb, incident, note, evenIfFiring, at } = require_main.asObject(text && require_main.parseJson(text.toString())) ?? {};
	const age = typeof at === "number" ? clock().getTime() - at : Number.POSITIVE_INFINITY;
	const isOld = age < 0 || age >= 6e5;
	if (isOld) dropPending(env);
	if (isOld || !(verb === "acknowledge" || verb === "resolve" || verb === "note") || typeof incident !== "string" || !(note === null || typeof note === "string")) return null;
	return {
		verb,
		incident,
		note,
		evenIfFiring: evenIfFiring === true
	};
}
function dropPending(env) {
	const path = pathFor(env);
	if (path !== null) require_main.orNull(() => (0, node_fs.rmSync)(path, { force: true }));
}
function isPrivate(path) {
	const { uid, mode } = (0, node_fs.lstatSync)(path);
	return uid === (process.getuid?.() ?? uid) && (mode & 63) === 0;
}
// src/cli/hooks/claude-slash.ts
const PRINTED_COMMANDS = new Set([
	"risk",
	"doctor",
	"map"
]);
const MODEL_COMMANDS = new Set([
	"triage",
	"incidents",
	"detail",
	"suspects",
	"oncall",
	"services",
	"recent",
	"timeline",
	"handoff",
	"review",
	"coverage"
]);
async function answerSlashCommand(shell, { cwd, name, args, text }) {
	const page = capture(shell, cwd);
	const verb = require_reading.verbOf(name);
	if (verb) return answerWrite(page, verb, text);
	if (name === "map" && args.includes("--init")) return require_agents.toSlashAnswer(require_main.INIT_IN_TERMINAL);
	if (PRINTED_COMMANDS.has(name)) {
		await require_main.runCommand(name, args, page.shell);
		return require_agents.toSlashAnswer(page.printed());
	}
	if (!MODEL_COMMANDS.has(name)) return require_agents.SILENCE;
	return answerThroughModel(page, name === "triage" ? "overview" : name, args);
}
function capture(shell, cwd) {
	const printed = [];
	const stream = {
		print: (text) => printed.push(text),
		columns: require_columns.COLUMNS.slash,
		colour: false,
		typed: "slash",
		reader: "person",
		...shell.stdout.utcOffset && { utcOffset: shell.stdout.utcOffset }
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
	if (document === null) return require_agents.toSlashAnswer(printed());
	if (code !== require_main.EXIT.done) return require_agents.toSlashAnswer(require_main.failure(`${document["message"]} ${document["hint"]}`));
	return require_agents.toContextAnswer(require_main.modelFacts(document, require_main.newNonce(), "slash"));
}
async function answerWrite({ shell, printed }, verb, text) {
	try {
		await checkAttended(shell);
		const typed = readSlashWrite(verb, text, shell);
		if (await require_confirmed_write.runWrite(shell, {
			...typed,
			keep: () => keepPending(shell, typed.request)
		}, { kind: "person" }) === require_main.EXIT.done) dropPending(shell.env);
	} catch (error) {
		require_main.reportError(error, shell, false);
	}
	return require_agents.toSlashAnswer(printed());
}
async function checkAttended(shell) {
	const attendance = await require_presence.sessionAttendance(shell);
	if (attendance === "none") throw require_reading.unattended();
	const other = await require_presence.otherAgent(shell);
	if (other) throw require_reading.withinAgent(other.agent.name, other.seen, null);
	if (attendance === "unclear" && shell.env["PAGER_TRIAGE_ALLOW_WRITES"] !== "1") throw new require_reading.Refusal("unattended", "This version of Claude Code does not say whether anyone is present, so writes are disabled.", { hint: "Update Claude Code, or run pager-triage in a terminal. If only you start Claude Code here, set PAGER_TRIAGE_ALLOW_WRITES=1 in its environment." });
}
function readSlashWrite(verb, text, shell) {
	const name = require_reading.VERBS[verb].command;
	const [, incident, rest = ""] = /^\s*(\S+)(.*)$/s.exec(text) ?? [];
	const code = codeIn(text.replace("--confirm", ""), name);
	if (code !== null) return {
		request: pendingFor(verb, shell),
		code,
		json: false,
		via: "slash"
	};
	const named = require_reading.incidentNamed(incident, `/triage:${name}`);
	if (LIKE_CODE.test(rest.trim())) codeIn(rest, name);
	const { code: ending, ...words } = verb === "note" ? readNote(rest) : readWords(rest, name);
	const kept = words.note === "" && ending !== null ? readPending(shell) : null;
	const note = kept?.verb === verb && kept.incident === named ? kept.note : words.note;
	return {
		request: {
			verb,
			incident: named,
			...words,
			note
		},
		code: ending,
		json: false,
		via: "slash"
	};
}
function pendingFor(verb, shell) {
	const kept = readPending(shell);
	if (kept?.verb !== verb) throw new require_main.UsageError(...require_main.noPreview(require_reading.VERBS[verb].command));
	return kept;
}
const LIKE_CODE = /^[A-Z0-9]{3,5}-[A-Z0-9]{1,3}$/i;
function codeIn(text, name) {
	const word = text.trim();
	if (require_confirmed_write.CODE.test(word.toUpperCase())) return word;
	if (LIKE_CODE.test(word)) throw new require_main.UsageError(...require_main.badCode(word, name));
	return null;
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
	else if (LIKE_CODE.test(word)) throw new require_main.UsageError(...require_main.badCode(word, name));
	else if (word !== "--confirm") throw new require_main.UsageError(...require_main.unexpectedArgument(word, name));
	return {
		note: null,
		code,
		evenIfFiring
	};
}
exports.answerSlashCommand = answerSlashCommand;
