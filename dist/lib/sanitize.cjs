require("./rolldown-runtime.cjs");
const require_main = require("./main.cjs");
const require_patch = require("./patch.cjs");
const require_diff_facts = require("./diff-facts.cjs");
// src/untrusted/model-view.ts
const VIEWS = ["diff", "incident"];
function modelView(view, text, key) {
	if (view === "diff") {
		const { files, truncated, malformedAt } = require_patch.readPatch(text);
		return require_diff_facts.diffFacts(files, truncated || malformedAt !== null, key);
	}
	const incident = require_main.parseJson(text);
	if (incident === void 0) throw new require_main.CodedError("not_json", "Expected an incident as JSON, as the PagerDuty API returns it");
	return require_main.modelFacts(incident, key, "slash");
}
// src/cli/commands/sanitize.ts
const sanitize = async (shell, args) => {
	const view = args.choice("kind", VIEWS) ?? "diff";
	const text = await shell.stdin();
	if (!args.flag("jsonl")) {
		shell.stdout.print(modelView(view, text, require_main.newNonce()));
		return require_main.EXIT.done;
	}
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	for (const [i, line] of lines.entries()) {
		const item = readItem(line, i + 1);
		shell.stdout.print(require_main.inertJson({
			id: item.id,
			out: modelView(view, item.text, require_main.newNonce())
		}));
	}
	return require_main.EXIT.done;
};
function readItem(line, number) {
	const { id = null, text } = require_main.asObject(require_main.parseJson(line)) ?? {};
	if (typeof text !== "string") throw new require_main.UsageError(...require_main.badLine(number));
	return {
		id,
		text
	};
}
exports.sanitize = sanitize;
