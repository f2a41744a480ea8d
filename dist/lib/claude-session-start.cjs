// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_staged = require("./staged.cjs");
const require_read_change = require("./read-change.cjs");
const require_deadline = require("./deadline.cjs");
const require_git_environment = require("./git-environment.cjs");
const require_process = require("./process.cjs");
const require_settings = require("./settings.cjs");
// src/cli/hooks/claude-session-start.ts
const DEADLINE_MS = 1500;
/** One line where something needs doing, in a repository; else nothing. */
async function answerSessionStart(shell, cwd) {
	const request = {
		cwd,
		env: require_git_environment.gitEnvironment(shell),
		...require_deadline.deadline(shell, DEADLINE_MS)
	};
	const stated = await require_read_change.withSnapshot(request, require_staged.countStated).catch(() => null);
	if (stated === null) return null;
	if (require_settings.setting(shell.env, "PAGERDUTY_API_KEY") === void 0) return { systemMessage: require_process.SESSION_NO_KEY };
	return stated.rules + stated.backstage > 0 ? null : { systemMessage: require_process.SESSION_NO_MAPPING };
}
exports.answerSessionStart = answerSessionStart;
