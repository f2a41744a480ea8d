// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
let node_crypto = require("node:crypto");
const require_log = require("./log.cjs");
const require_main = require("./main.cjs");
const require_assessment = require("./assessment.cjs");
// src/cli/decision-log.ts
const taken = ({ assessment: { decision }, canAsk }) => decision.action === "ask" && !canAsk ? "warn" : decision.action;
async function appendDecision(shell, { commonDir }, decided) {
	const { assessment, override, host, now } = decided;
	const off = require_log.isAuditOff(shell.env);
	const log = require_log.openAuditLog(require_log.decisionsDirectory(commonDir), { off });
	const { tree } = assessment.change;
	const warnings = [await log.appendOrWarn(require_log.toDecision({
		...assessment,
		decision: { action: taken(decided) }
	}, host, now))];
	for (const { rule } of override === null ? [] : assessment.policy) {
		const reason = require_main.fromOutside(require_main.redactSecrets(override ?? ""));
		warnings.push(await log.appendOrWarn({
			kind: "override",
			at: now.toISOString(),
			tree,
			rule,
			reason
		}));
	}
	for (const warning of warnings) if (warning !== null) require_main.printMessage(shell.stderr, require_main.notRecorded(warning));
	return !off && warnings.every((warning) => warning === null);
}
const RECENT_MS = 10 * require_main.MINUTE_MS;
async function recordDecision(shell, repository, { session, ...decided }) {
	const { change, level, decision } = decided.assessment;
	if (require_assessment.changesNothing(decided.assessment)) return null;
	const { tree, base } = change;
	const action = taken(decided);
	const isOverridden = decided.override !== null;
	const at = decided.now.getTime();
	const notes = require_main.openNotes(repository.commonDir, require_main.stateDirectory(shell.env));
	const name = `report-${(0, node_crypto.createHash)("sha256").update(repository.gitDir).digest("hex").slice(0, 12)}.json`;
	const text = notes.read(name);
	const last = text && JSON.parse(text.toString());
	const before = last?.tree === tree && last.base === base && last.level === level && at >= last.at && at - last.at < RECENT_MS ? last : null;
	const isLoggedAlready = before?.isLogged === true && [action, decision.action].includes(before.action) && before.isOverridden === isOverridden;
	if (isLoggedAlready && (session === null || session === before.session)) return before;
	const isLogged = isLoggedAlready || await appendDecision(shell, repository, decided);
	if (tree !== null) {
		const first = before ?? {
			host: decided.host,
			session,
			at
		};
		const report = {
			tree,
			base,
			level,
			action,
			isOverridden,
			isLogged,
			host: first.host,
			session: session ?? first.session,
			at: first.at
		};
		notes.write(name, JSON.stringify(report));
	}
	return before;
}
Object.defineProperty(exports, "appendDecision", {
	enumerable: true,
	get: function() {
		return appendDecision;
	}
});
Object.defineProperty(exports, "recordDecision", {
	enumerable: true,
	get: function() {
		return recordDecision;
	}
});
