// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_log = require("./log.cjs");
const require_process = require("./process.cjs");
const require_secrets = require("./secrets.cjs");
// src/cli/decision-log.ts
/**
* Leaves a line for a decision, and one for each rule that was overridden. Failures are warnings; never throws.
* @returns whether the log has them
*/
async function appendDecision(shell, { commonDir }, { assessment, override, host, now }) {
	const off = require_log.isAuditOff(shell.env);
	const log = require_log.openAuditLog(require_log.decisionsDirectory(commonDir), { off });
	const { tree } = assessment.change;
	const rules = override === null ? [] : assessment.policy.map(({ rule }) => rule);
	const warnings = [await log.appendOrWarn(require_log.toDecision(assessment, host, now))];
	for (const rule of rules) {
		const reason = require_process.fromOutside(require_secrets.redactSecrets(override?.reason ?? ""));
		warnings.push(await log.appendOrWarn({
			kind: "override",
			at: now.toISOString(),
			tree,
			rule,
			reason
		}));
	}
	for (const warning of warnings) if (warning !== null) shell.stderr.print(require_process.notRecorded(warning));
	return !off && warnings.every((warning) => warning === null);
}
exports.appendDecision = appendDecision;
