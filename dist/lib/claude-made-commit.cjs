// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_log = require("./log.cjs");
const require_open_repository = require("./open-repository.cjs");
const require_run = require("./run.cjs");
const require_deadline = require("./deadline.cjs");
const require_git_environment = require("./git-environment.cjs");
const require_process = require("./process.cjs");
// src/cli/hooks/claude-made-commit.ts
const DEADLINE_MS = 2e3;
/** Leaves a line about the commit that was really made, also where it was not foreseen. Says nothing. */
async function recordCommit(shell, { cwd, sha }) {
	const run = {
		cwd,
		env: require_git_environment.gitEnvironment(shell),
		...require_deadline.deadline(shell, DEADLINE_MS)
	};
	const { commonDir } = await require_open_repository.openRepository(cwd, run.env, run.signal);
	const names = await require_run.runGit([
		"rev-parse",
		"--verify",
		"--end-of-options",
		`${sha}^{commit}`
	], run);
	const tree = await require_run.runGit([
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
	if (warning !== null) shell.stderr.print(require_process.notRecorded(warning));
	return null;
}
exports.recordCommit = recordCommit;
