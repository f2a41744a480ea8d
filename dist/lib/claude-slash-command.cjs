// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
const require_words = require("./words2.cjs");
const require_model_facts = require("./model-facts.cjs");
const require_map_messages = require("./map-messages.cjs");
const require_nonce = require("./nonce.cjs");
// src/agents/answer.ts
const toSlashAnswer = (text) => ({
	decision: "block",
	reason: `\n${text}`
});
const toContextAnswer = (additionalContext) => ({ hookSpecificOutput: {
	hookEventName: "UserPromptExpansion",
	additionalContext
} });
// src/cli/hooks/claude-slash-command.ts
const COLUMNS = 100;
/** The command of the program behind each slash command; what it prints is shown at once, without the model. */
const PRINTED_COMMANDS = /* @__PURE__ */ new Map([
	["risk", "risk"],
	["doctor", "doctor"],
	["map", "map"]
]);
/** The same; what it found is given to the model, which answers in one turn. */
const MODEL_COMMANDS = /* @__PURE__ */ new Map([
	["triage", "overview"],
	["incidents", "incidents"],
	["detail", "detail"],
	["oncall", "oncall"],
	["services", "services"],
	["recent", "recent"]
]);
/** Runs the command behind a slash command; its arguments are words of a list and never meet a shell. */
async function answerSlashCommand(shell, { cwd, name, args, text }) {
	if (require_words.isWriteCommand(name)) return (await Promise.resolve().then(() => require("./claude-write.cjs"))).answerWrite(shell, {
		cwd,
		name,
		text
	});
	if (name === "map" && args.includes("--init")) return toSlashAnswer(require_map_messages.INIT_IN_TERMINAL);
	const [printed, forModel] = [PRINTED_COMMANDS.get(name), MODEL_COMMANDS.get(name)];
	if (printed) return toSlashAnswer((await run({
		...shell,
		cwd
	}, [printed, ...args])).printed);
	return forModel ? answerThroughModel({
		...shell,
		cwd
	}, forModel, args) : null;
}
/** A failure is shown as it is: the model could only repeat it. */
async function answerThroughModel(shell, command, args) {
	const { code, printed } = await run(shell, [
		command,
		"--json",
		...args
	]);
	const document = parseObject(printed);
	if (document === null) return toSlashAnswer(printed);
	if (code !== require_process.EXIT.done) return toSlashAnswer(require_process.failure(`${document["message"]} ${document["hint"]}`));
	return toContextAnswer(require_model_facts.modelFacts(document, require_nonce.newNonce(), "slash"));
}
function parseObject(text) {
	try {
		return Object(JSON.parse(text));
	} catch {
		return null;
	}
}
async function run(shell, [name = "", ...rest]) {
	const printed = [];
	const page = {
		print: (text) => printed.push(text),
		columns: COLUMNS,
		colour: false,
		typed: "slash",
		reader: "person"
	};
	return {
		code: await require_process.runCommand(name, rest, {
			...shell,
			stdout: page,
			stderr: page
		}),
		printed: printed.join("\n")
	};
}
exports.answerSlashCommand = answerSlashCommand;
exports.toSlashAnswer = toSlashAnswer;
