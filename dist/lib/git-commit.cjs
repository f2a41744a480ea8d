// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_assess_commit = require("./assess-commit.cjs");
const require_hooks = require("./hooks.cjs");
const require_process = require("./process.cjs");
const require_text = require("./text2.cjs");
const require_source_ids = require("./source-ids.cjs");
const require_layout = require("./layout.cjs");
// src/cli/hooks/git-commit.ts
/**
* Scores the commit that is being made: silent for a low change about which all is known, one line where an agent
* reported the same change just now. In an agent its model reads this, so it gets what the agent's hook would say.
*/
async function reportCommit(shell, request) {
	const { assessment, files, now, reported } = await require_assess_commit.assessIndex(shell, request);
	const options = {
		...require_layout.layout(shell.stderr),
		now
	};
	const denied = assessment.decision.action === "deny";
	const host = reported?.host ?? "git";
	const agent = host === "git" || host === "cli" ? null : require_hooks.agentCalled(host);
	const report = agent !== null && !denied ? saidLine(assessment, agent.name) : await contextFor(shell, assessment, files) ?? commitReport(assessment, options);
	if (report !== null) shell.stderr.print(report);
	if (denied) shell.stderr.print(require_process.denial(assessment.policy.map(({ because }) => because)));
	return denied ? require_process.EXIT.risky : require_process.EXIT.done;
}
/** What a model reads about the change; null where a person reads it, or it has one line of our own words. */
async function contextFor({ env }, assessment, files) {
	if (!require_process.isInsideAgent(env) || require_text.isQuiet(assessment) || files.length === 0) return null;
	const { newNonce } = await Promise.resolve().then(() => require("./nonce.cjs"));
	return require_assess_commit.toContext(assessment, files, newNonce());
}
function commitReport(assessment, options) {
	if (assessment.change.files.length === 0) return null;
	if (!require_text.isQuiet(assessment)) return require_text.toText(assessment, options);
	if (require_source_ids.SCORED_SOURCES.every((id) => require_source_ids.isWhole(assessment.sources[id]))) return null;
	return require_process.line`${require_process.own(WHO)}${require_text.toShortText(assessment, {
		...options,
		width: options.width - WHO.length
	})}`;
}
/** Prefix: other hooks print to the same stream. */
const WHO = "pager-triage  ";
const saidLine = (assessment, agent) => require_text.isQuiet(assessment) ? null : require_process.line`${require_process.own(WHO)}${require_process.own(assessment.level)} ${assessment.score}, already reported in ${require_process.own(agent)}`;
exports.reportCommit = reportCommit;
