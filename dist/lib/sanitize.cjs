// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
const require_patch = require("./patch.cjs");
const require_diff_facts = require("./diff-facts.cjs");
const require_model_facts = require("./model-facts.cjs");
const require_nonce = require("./nonce.cjs");
// src/untrusted/model-view.ts
const VIEWS = ["diff", "incident"];
/** The text is not JSON, so its fields cannot be distinguished. */
var NotJsonError = class extends require_process.AppError {
	code = "not_json";
};
/**
* What a model is shown of a foreign text.
* @throws NotJsonError for an incident
*/
function modelView(view, text, key) {
	if (view === "incident") return require_model_facts.modelFacts(parseJson(text), key, "slash");
	const { files, truncated } = require_patch.readPatch(text);
	return require_diff_facts.diffFacts(files, truncated, key);
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new NotJsonError("Expected an incident as JSON, as the PagerDuty API returns it", { cause });
	}
}
// src/cli/commands/sanitize.ts
/** What the model would be shown: of the text on standard input, or of each `{"id", "text"}` line of it. */
const run = async (shell, args) => {
	const [extra] = args.positionals;
	if (extra !== void 0) throw new require_process.UsageError(require_process.unexpectedArgument(extra, "sanitize"));
	const view = readView(args.text("kind"));
	const text = await shell.stdin();
	if (!args.flag("jsonl")) {
		shell.stdout.print(modelView(view, text, require_nonce.newNonce()));
		return require_process.EXIT.done;
	}
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	for (const [i, line] of lines.entries()) {
		const item = readItem(line, i + 1);
		shell.stdout.print(require_process.inertJson({
			id: item.id,
			out: modelView(view, item.text, require_nonce.newNonce())
		}));
	}
	return require_process.EXIT.done;
};
function readView(name) {
	const view = VIEWS.find((known) => known === (name ?? "diff"));
	if (view === void 0) throw new require_process.UsageError(require_process.badView(name ?? ""));
	return view;
}
function readItem(line, number) {
	let item;
	try {
		item = JSON.parse(line);
	} catch {
		throw new require_process.UsageError(require_process.badLine(number));
	}
	if (typeof item !== "object" || item === null || !("text" in item) || typeof item.text !== "string") throw new require_process.UsageError(require_process.badLine(number));
	return {
		id: "id" in item ? item.id : null,
		text: item.text
	};
}
exports.run = run;
