// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
let node_fs_promises = require("node:fs/promises");
let node_path = require("node:path");
const require_process = require("./process.cjs");
const require_git_hook = require("./git-hook.cjs");
const require_program = require("./program.cjs");
// src/cli/commands/install-hook.ts
const run = async (shell, args) => {
	const [extra] = args.positionals;
	if (extra !== void 0) throw new require_process.UsageError(require_process.unexpectedArgument(extra, "install-hook"));
	const { path, owner } = await require_git_hook.locateHook(shell);
	if (owner !== "us" && owner !== "nobody" && owner !== "other") return explain(owner, shell);
	await (0, node_fs_promises.mkdir)((0, node_path.dirname)(path), { recursive: true });
	if (owner === "other") await (0, node_fs_promises.rename)(path, require_git_hook.backupPath(path));
	require_process.writeAtomically(path, require_git_hook.hookScript(), { mode: 493 });
	await (0, node_fs_promises.chmod)(path, 493);
	const shown = require_process.inertPath(require_process.fromOutside(path));
	shell.stdout.print({
		us: require_process.hookPresent,
		other: require_process.hookKept,
		nobody: require_process.hookInstalled
	}[owner](shown));
	return require_process.EXIT.done;
};
/** A tool writes this repository's hooks from its own configuration: what to add there goes to stdout, alone. */
function explain(tool, shell) {
	shell.stderr.print(require_process.failure(require_process.toolsHook(tool)));
	shell.stdout.print(require_process.own(require_git_hook.TOOL_LINES[tool]));
	if (!require_program.isInPath(shell.env["PATH"])) shell.stderr.print(require_process.notInPath((0, node_path.dirname)(require_program.PROGRAM)));
	return require_process.EXIT.failed;
}
exports.run = run;
