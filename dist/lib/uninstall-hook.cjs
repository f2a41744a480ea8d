// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
let node_fs_promises = require("node:fs/promises");
const require_process = require("./process.cjs");
const require_git_hook = require("./git-hook.cjs");
// src/cli/commands/uninstall-hook.ts
/** Removes our hook, and puts back the one that it kept, as it was. */
const run = async (shell, args) => {
	const [extra] = args.positionals;
	if (extra !== void 0) throw new require_process.UsageError(require_process.unexpectedArgument(extra, "uninstall-hook"));
	const { path, owner } = await require_git_hook.locateHook(shell);
	const shown = require_process.inertPath(require_process.fromOutside(path));
	if (owner === "us") {
		await (0, node_fs_promises.rm)(path);
		await (0, node_fs_promises.rename)(require_git_hook.backupPath(path), path).catch(ignoreAbsent);
	}
	shell.stdout.print(owner === "us" ? require_process.hookRemoved(shown) : require_process.noHook(shown));
	return require_process.EXIT.done;
};
function ignoreAbsent(error) {
	if (error.code !== "ENOENT") throw error;
}
exports.run = run;
