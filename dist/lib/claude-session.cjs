require("./rolldown-runtime.cjs");
const require_agents = require("./agents.cjs");
const require_log = require("./log.cjs");
const require_snapshot = require("./snapshot.cjs");
const require_repository = require("./repository.cjs");
const require_main = require("./main.cjs");
// src/cli/hooks/claude-session.ts
const COMMIT_DEADLINE_MS = 2e3;
async function recordCommit(shell, { cwd, sha }) {
	const run = require_main.changeRequest(shell, cwd, COMMIT_DEADLINE_MS);
	const { commonDir } = await require_repository.openRepository(cwd, run.env, run.signal);
	const names = await require_repository.runGit([
		"rev-parse",
		"--verify",
		"--end-of-options",
		`${sha}^{commit}`
	], run);
	const tree = await require_repository.runGit([
		"rev-parse",
		"--verify",
		"--end-of-options",
		`${sha}^{tree}`
	], run);
	const log = require_log.openAuditLog(require_log.decisionsDirectory(commonDir), { off: require_log.isAuditOff(shell.env) });
	const record = {
		kind: "commit",
		at: shell.clock().toISOString(),
		sha: names.toString().trim(),
		tree: tree.toString().trim()
	};
	const warning = await log.appendOrWarn(record);
	if (warning !== null) shell.stderr.print(require_main.notRecorded(warning));
	return require_agents.SILENCE;
}
const START_DEADLINE_MS = 1500;
async function answerSessionStart(shell, cwd) {
	const request = require_main.changeRequest(shell, cwd, START_DEADLINE_MS);
	const stated = await require_snapshot.withSnapshot(request, require_snapshot.countStated).catch(() => null);
	if (stated === null) return require_agents.SILENCE;
	if (["PAGERDUTY_API_KEY", "PAGER_TRIAGE_RELAY_TOKEN"].every((name) => require_main.setting(shell.env, name) === void 0)) return notice(require_main.SESSION_NO_KEY);
	return stated.rules + stated.backstage > 0 ? require_agents.SILENCE : notice(require_main.SESSION_NO_MAPPING);
}
const notice = (systemMessage) => ({ stdout: { systemMessage } });
exports.answerSessionStart = answerSessionStart;
exports.recordCommit = recordCommit;
