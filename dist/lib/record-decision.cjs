// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_decision_log = require("./decision-log.cjs");
let node_crypto = require("node:crypto");
const require_process = require("./process.cjs");
// src/cli/hooks/last-report.ts
const MOMENTS_MS = 10 * require("./time.cjs").MINUTE_MS;
/** The report of the same change at the same level within the last ten minutes; null where there is none. */
function lastReport({ env }, repository, { change, level }, now) {
	const text = require_process.openNotes(repository.commonDir, require_process.stateDirectory(env)).read(nameOf(repository));
	if (text === null) return null;
	const reported = JSON.parse(text.toString());
	const age = now.getTime() - reported.at;
	return reported.tree === change.tree && reported.base === change.base && reported.level === level && age >= 0 && age < MOMENTS_MS ? reported : null;
}
/** A disk that cannot be written to is no reason to stop a commit. */
function saveLastReport({ env }, repository, reported) {
	require_process.openNotes(repository.commonDir, require_process.stateDirectory(env)).write(nameOf(repository), JSON.stringify(reported));
}
/** One file for each work tree. */
const nameOf = ({ gitDir }) => `report-${(0, node_crypto.createHash)("sha256").update(gitDir).digest("hex").slice(0, 12)}.json`;
// src/cli/hooks/record-decision.ts
/**
* Leaves a line in the decision log, unless it has one for this very decision.
* @returns what was reported of the same change moments ago
*/
async function recordDecision(shell, repository, { session, ...decided }) {
	const { assessment, host, now, override } = decided;
	const { change, level, decision } = assessment;
	if (change.files.length === 0) return null;
	const { tree, base } = change;
	const { action } = decision;
	const isOverridden = override !== null;
	const before = lastReport(shell, repository, assessment, now);
	const isLoggedAlready = before?.isLogged === true && before.action === action && before.isOverridden === isOverridden;
	if (isLoggedAlready && (session === null || session === before.session)) return before;
	const isLogged = isLoggedAlready || await require_decision_log.appendDecision(shell, repository, decided);
	if (tree !== null) {
		const first = before ?? {
			host,
			session,
			at: now.getTime()
		};
		saveLastReport(shell, repository, {
			host: first.host,
			session: session ?? first.session,
			tree,
			base,
			level,
			action,
			isOverridden,
			isLogged,
			at: first.at
		});
	}
	return before;
}
exports.recordDecision = recordDecision;
