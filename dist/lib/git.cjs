// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_commit = require("./commit.cjs");
const require_hooks = require("./hooks.cjs");
const require_main = require("./main.cjs");
const require_text = require("./text.cjs");
const require_assessment = require("./assessment.cjs");
const require_factors = require("./factors.cjs");
// src/cli/hooks/git.ts
async function reportCommit(shell, request) {
	const assessed = await require_commit.assessCommit(shell, request, null);
	const report = reportOf(shell, assessed);
	if (report !== null) shell.stderr.print(report);
	const { decision, policy } = assessed.assessment;
	if (decision.action !== "deny") return require_main.EXIT.done;
	shell.stderr.print(require_main.denial(policy.map(({ because }) => because)));
	return require_main.EXIT.risky;
}
/** Other hooks share the stream. */
const PREFIX = "pager-triage  ";
/**
* Null for a low change with nothing unknown; one line where an agent just reported it. In an agent the model reads
* this, so it gets the text of the agent's hook.
*/
function reportOf(shell, { assessment, files, now, reported }) {
	const { decision, level, score, change, sources } = assessment;
	const host = reported?.host ?? "git";
	if (host !== "git" && host !== "cli" && decision.action !== "deny") {
		const { name } = require_hooks.agentCalled(host);
		return require_text.isQuiet(assessment) ? null : require_main.line`${require_main.own(PREFIX)}${require_main.own(level)} ${score}, already reported in ${require_main.own(name)}`;
	}
	if (change.files.length === 0) return null;
	const options = {
		...require_main.layout(shell.stderr),
		now
	};
	if (!require_text.isQuiet(assessment)) return require_main.isInsideAgent(shell.env) ? require_commit.toContext(assessment, files, require_main.newNonce()) : require_text.toText(assessment, options);
	if (require_factors.SCORED_SOURCES.every((id) => require_assessment.isWhole(sources[id]))) return null;
	return require_main.line`${require_main.own(PREFIX)}${require_text.toShortText(assessment, {
		...options,
		width: options.width - 14
	})}`;
}
exports.reportCommit = reportCommit;
