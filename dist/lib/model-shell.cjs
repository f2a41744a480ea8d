// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_model_facts = require("./model-facts.cjs");
const require_nonce = require("./nonce.cjs");
// src/cli/model-shell.ts
/** Runs a command of which a model reads what is printed, whatever the command itself prints. */
async function runForModel({ options, load }, shell, args) {
	const { run } = await load();
	const stderr = reading(shell.stderr, false);
	if (options["json"] === void 0) return run({
		...shell,
		stderr
	}, args);
	const stdout = reading(shell.stdout, args.flag("json"));
	return run({
		...shell,
		stdout,
		stderr,
		ask: null
	}, args.with({
		json: true,
		markdown: false,
		sarif: false
	}));
}
/** The message may quote PagerDuty, git or a file; the hint is ours. */
function printError({ stderr }, { hint, ...facts }, json) {
	const next = hint === "" ? [] : [`pager-triage: ${hint}`];
	const document = json ? require_model_facts.modelJson({
		...facts,
		hint
	}, require_nonce.newNonce()) : null;
	stderr.print(document ?? require_model_facts.modelFacts(facts, require_nonce.newNonce(), null, ...next));
}
/** Everything that is printed, as a model may read it: documents as facts or as JSON, anything else as quoted text. */
function reading(stream, json) {
	const print = (text) => {
		const document = parseObject(text) ?? { text: text.split("\n") };
		stream.print(json ? require_model_facts.modelJson(document, require_nonce.newNonce()) : require_model_facts.modelFacts(document, require_nonce.newNonce()));
	};
	return {
		...stream,
		print,
		colour: false
	};
}
function parseObject(text) {
	if (!text.startsWith("{")) return null;
	try {
		return Object(JSON.parse(text));
	} catch {
		return null;
	}
}
exports.printError = printError;
exports.runForModel = runForModel;
