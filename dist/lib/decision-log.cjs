// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_place = require("./place.cjs");
const require_process = require("./process.cjs");
const require_secrets = require("./secrets.cjs");
// src/audit/decision.ts
/** @param at when the assessment was made */
function toDecision(assessment, host, at) {
	const { score, level, range, decision, change, services, model } = assessment;
	return {
		kind: "decision",
		at: at.toISOString(),
		host,
		tree: change.tree,
		base: change.base,
		score,
		level,
		range,
		action: decision.action,
		factors: pointsById(assessment),
		incidents: incidentIds(assessment),
		services: services.map(({ id }) => id),
		model: model.version
	};
}
/** Without their paths, factors of one id are one. */
function pointsById({ factors }) {
	const sums = /* @__PURE__ */ new Map();
	for (const { id, points } of factors) sums.set(id, (sums.get(id) ?? 0) + points);
	return [...sums].map(([id, points]) => ({
		id,
		points: Number(points.toFixed(1))
	}));
}
function incidentIds({ factors }) {
	const evidence = factors.flatMap((factor) => factor.evidence);
	return [...new Set(evidence.flatMap((item) => item.kind === "incident" ? [item.id] : []))];
}
// src/cli/decision-log.ts
/**
* Leaves a line for a decision, and one for each rule that was overridden. What hinders it is printed, and nothing more.
* @returns whether the log has them
*/
async function appendDecision(shell, { commonDir }, { assessment, override, host, now }) {
	const off = require_place.isAuditOff(shell.env);
	const log = require_place.openAuditLog(require_place.decisionsDirectory(commonDir), { off });
	const { tree } = assessment.change;
	const rules = override === null ? [] : assessment.policy.map(({ rule }) => rule);
	const warnings = [await log.appendOrWarn(toDecision(assessment, host, now))];
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
