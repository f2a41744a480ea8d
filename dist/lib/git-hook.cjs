// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
let node_fs = require("node:fs");
let node_fs_promises = require("node:fs/promises");
let node_path = require("node:path");
const require_main = require("./main.cjs");
const require_repository = require("./repository.cjs");
// src/cli/install-messages.ts
const HOOK_INSTALLED = {
	nobody: (path) => require_main.line`Installed ${require_main.shownPath(path)}: it prints the report before each commit, and pre-merge-commit beside it before each merge. To remove them: pager-triage uninstall-hook`,
	us: (path) => require_main.line`${require_main.shownPath(path)} is already pager-triage's hook; updated it.`,
	other: (path) => require_main.line`Installed ${require_main.shownPath(path)}. The previous hook still runs first; pager-triage uninstall-hook restores it.`
};
const mergeHookLeft = (path) => require_main.line`Left ${require_main.shownPath(path)} as it is: it runs pre-commit, or another tool manages it.`;
const hooksAreOff = (directory) => `core.hooksPath is ${directory === "" ? "empty" : require_main.shownPath(directory)} and no directory, so git runs no hooks here. To turn them on: git config core.hooksPath .git/hooks`;
const hookIsDirectory = (path) => `${require_main.shownPath(path)} is a directory, so it cannot be a hook. Move it away, then run this again`;
const hookFileFails = (path, code) => `The hook ${require_main.shownPath(path)} cannot be read or written (${require_main.quoted(code, 20)}). Check its directory and its permissions, then run this again`;
const toolsHook = (tool, step) => `${tool} manages the hooks of this repository, so nothing was changed. ${step}`;
const notInPath = (bin) => require_main.line`pager-triage is not in your PATH, so what you add has no effect yet. Add this directory to PATH: ${require_main.shownPath(bin)}`;
const hookRemoved = (path) => require_main.line`Removed ${require_main.shownPath(path)}.`;
const noHook = (path) => require_main.line`No pager-triage hook at ${require_main.shownPath(path)}; nothing to remove.`;
const agentHookInstalled = (name, id, path, isUsers) => require_main.line`Installed the hook of ${require_main.own(name)} in ${require_main.shownPath(path)}. ${require_main.own(isUsers ? "It applies to all your repositories." : "Commit that file for your team: it does nothing where pager-triage is not installed.")} To remove it: ${require_main.own(`pager-triage uninstall-hook --agent ${id}${isUsers ? " --user" : ""}`)}`;
const agentHookIsThere = (name, path) => require_main.line`The hook of ${require_main.own(name)} is already in ${require_main.shownPath(path)}.`;
const agentHookOnlyInGit = (name) => require_main.line`${require_main.own(name)} does not show its model what a hook says of a commit that goes on. The git hook does, in the output of git commit: pager-triage install-hook`;
const agentNote = (note) => require_main.own(`${note}.`);
const agentHookRemoved = (name, path) => require_main.line`Removed the hook of ${require_main.own(name)} from ${require_main.shownPath(path)}; the rest of the file is unchanged.`;
const noAgentHook = (name, path) => require_main.line`No pager-triage hook of ${require_main.own(name)} in ${require_main.shownPath(path)}; nothing to remove.`;
const unusableHookFile = (path, why) => `${require_main.shownPath(path)} ${why}, so it was left as it is. Fix it, then run this again`;
const noHomeDirectory = () => "HOME is not set, so there is no file of yours. Set it, then run this again";
const unknownAgent = (name, guess, known) => [`There is no agent ${require_main.quoted(name)}${guess === null ? "" : `; did you mean ${guess}?`}.`, { hint: `Use --agent with one of ${known.join(", ")}.` }];
const userWithoutAgent = (command) => ["--user needs --agent: the git hook belongs to a repository.", { hint: `Use: pager-triage ${command} --agent NAME --user` }];
// src/cli/commands/git-hook.ts
const PROGRAM = (0, node_path.join)(rootOf(__dirname), "bin", "pager-triage");
const isInPath = (path = "") => path.split(node_path.delimiter).some((directory) => directory !== "" && (0, node_fs.existsSync)((0, node_path.join)(directory, "pager-triage")));
function rootOf(dir) {
	const parent = (0, node_path.dirname)(dir);
	return parent === dir || (0, node_fs.existsSync)((0, node_path.join)(dir, "bin", "pager-triage")) ? dir : rootOf(parent);
}
const HOOKS = ["pre-commit", "pre-merge-commit"];
const install = async (shell) => {
	const { path, owner } = await locateHook(shell);
	if (isTool(owner)) {
		require_main.printMessage(shell.stderr, require_main.failure(toolsHook(owner, TOOLS[owner].step)));
		shell.stdout.print(require_main.own(TOOLS[owner].lines));
		if (!isInPath(shell.env["PATH"])) require_main.printMessage(shell.stderr, notInPath((0, node_path.dirname)(PROGRAM)));
		return require_main.EXIT.failed;
	}
	const merge = await locateHook(shell, "pre-merge-commit");
	await inWords((0, node_path.dirname)(path), async () => makeDirectory((0, node_path.dirname)(path)));
	await write(path, owner, "pre-commit");
	require_main.printMessage(shell.stdout, HOOK_INSTALLED[owner](path));
	if (isTool(merge.owner) || merge.runsPreCommit) require_main.printMessage(shell.stdout, mergeHookLeft(merge.path));
	else await write(merge.path, merge.owner, "pre-merge-commit");
	return require_main.EXIT.done;
};
function makeDirectory(path) {
	if ((0, node_fs.existsSync)(path)) return;
	makeDirectory((0, node_path.dirname)(path));
	(0, node_fs.mkdirSync)(path);
}
const write = (path, owner, name) => inWords(path, async () => {
	if (owner === "other") await (0, node_fs_promises.rename)(path, backupPath(path));
	require_main.writeAtomically(path, hookScript(name), { mode: 493 });
	await (0, node_fs_promises.chmod)(path, 493);
});
const uninstall = async (shell) => {
	for (const name of HOOKS) {
		const { path, owner } = await locateHook(shell, name);
		if (owner === "us") await inWords(path, async () => {
			await (0, node_fs_promises.rm)(path);
			require_main.failsWith("ENOENT", () => (0, node_fs.renameSync)(backupPath(path), path));
		});
		if (owner === "us") require_main.printMessage(shell.stdout, hookRemoved(path));
		else if (name === "pre-commit") require_main.printMessage(shell.stdout, noHook(path));
	}
	return require_main.EXIT.done;
};
async function inWords(path, work) {
	try {
		return await work();
	} catch (cause) {
		const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
		if (!/^E[A-Z]+$/.test(code)) throw cause;
		const message = code === "EISDIR" ? hookIsDirectory(path) : hookFileFails(path, code);
		throw new require_main.CodedError("hook_file", message, { cause });
	}
}
const markOf = (name) => `# pager-triage ${name} hook`;
const quoted = (path) => `'${path.replaceAll("'", String.raw`'\''`)}'`;
const SHARED_LINE = "if command -v pager-triage >/dev/null; then pager-triage hook git; fi";
const backupPath = (path) => `${path}.kept-by-pager-triage`;
const hookScript = (name) => `#!/bin/sh
${markOf(name)}. To remove it: pager-triage uninstall-hook
kept="$0.kept-by-pager-triage"
if [ -x "$kept" ]; then "$kept" "$@" || exit $?; fi
[ -x ${quoted(PROGRAM)} ] || exit 0
exec ${quoted(PROGRAM)} hook git${name === "pre-commit" ? "" : ` ${name}`}
`;
const PRE_COMMIT = {
	step: "Add this to .pre-commit-config.yaml, at the end of repos, indented like its other entries:",
	lines: `- repo: local
  hooks:
    - id: pager-triage
      name: pager-triage
      entry: sh -c '${SHARED_LINE}'
      language: system
      always_run: true
      pass_filenames: false
      verbose: true`
};
const TOOLS = {
	husky: {
		marks: /husky/i,
		step: "Add this line to .husky/pre-commit:",
		lines: SHARED_LINE
	},
	lefthook: {
		marks: /lefthook/i,
		step: "Add this to lefthook.yml, leaving out \"pre-commit:\" and \"commands:\" if they are already there:",
		lines: `pre-commit:
  commands:
    pager-triage:
      run: ${SHARED_LINE}`
	},
	"pre-commit": {
		marks: /File generated by pre-commit|pre-commit\.com/i,
		...PRE_COMMIT
	},
	prek: {
		marks: /File generated by prek\b|j178\/prek/i,
		...PRE_COMMIT
	}
};
const TOOL_NAMES = [
	"husky",
	"lefthook",
	"pre-commit",
	"prek"
];
const isTool = (owner) => owner !== "us" && owner !== "nobody" && owner !== "other";
async function locateHook(shell, name = "pre-commit", signal) {
	const run = require_main.gitRun(shell, signal);
	const repository = await require_repository.openRepository(run.cwd, run.env, run.signal);
	const directory = await hooksDirectory(repository, run);
	const path = (0, node_path.join)(directory, name);
	const script = await readHook(path);
	const isOurs = script?.includes(markOf(name)) ?? false;
	const tool = (0, node_path.relative)(repository.topLevel, directory).split(node_path.sep).includes(".husky") ? "husky" : TOOL_NAMES.find((each) => TOOLS[each].marks.test(script ?? ""));
	return {
		path,
		owner: isOurs ? "us" : tool ?? (script === null ? "nobody" : "other"),
		topLevel: repository.topLevel,
		runsPreCommit: !isOurs && /\bpre-commit\b/.test(script ?? "")
	};
}
const readHook = (path) => inWords(path, async () => {
	try {
		return await (0, node_fs_promises.readFile)(path, "utf8");
	} catch (error) {
		if (!require_main.isErrno(error, "ENOENT")) throw error;
		return (0, node_fs.lstatSync)(path, { throwIfNoEntry: false }) ? "" : null;
	}
});
async function hooksDirectory({ topLevel, commonDir }, run) {
	const fields = (await require_repository.runGit([
		"config",
		"--show-scope",
		"--type=path",
		"-z",
		"--get-all",
		"core.hooksPath"
	], run)).toString().split("\0");
	const configured = fields.filter((_, i) => i % 2 === 1 && fields[i - 1] !== "command").at(-1);
	if (configured === void 0) return (0, node_path.join)(commonDir, "hooks");
	const directory = (0, node_path.resolve)(topLevel, configured);
	const isUsable = () => (0, node_fs.statSync)(directory, { throwIfNoEntry: false })?.isDirectory() ?? true;
	if (configured === "" || !require_main.orNull(isUsable)) throw new require_main.CodedError("hooks_off", hooksAreOff(configured));
	return directory;
}
Object.defineProperty(exports, "PROGRAM", {
	enumerable: true,
	get: function() {
		return PROGRAM;
	}
});
Object.defineProperty(exports, "agentHookInstalled", {
	enumerable: true,
	get: function() {
		return agentHookInstalled;
	}
});
Object.defineProperty(exports, "agentHookIsThere", {
	enumerable: true,
	get: function() {
		return agentHookIsThere;
	}
});
Object.defineProperty(exports, "agentHookOnlyInGit", {
	enumerable: true,
	get: function() {
		return agentHookOnlyInGit;
	}
});
Object.defineProperty(exports, "agentHookRemoved", {
	enumerable: true,
	get: function() {
		return agentHookRemoved;
	}
});
Object.defineProperty(exports, "agentNote", {
	enumerable: true,
	get: function() {
		return agentNote;
	}
});
Object.defineProperty(exports, "hookFileFails", {
	enumerable: true,
	get: function() {
		return hookFileFails;
	}
});
Object.defineProperty(exports, "hookRemoved", {
	enumerable: true,
	get: function() {
		return hookRemoved;
	}
});
Object.defineProperty(exports, "install", {
	enumerable: true,
	get: function() {
		return install;
	}
});
Object.defineProperty(exports, "isInPath", {
	enumerable: true,
	get: function() {
		return isInPath;
	}
});
Object.defineProperty(exports, "locateHook", {
	enumerable: true,
	get: function() {
		return locateHook;
	}
});
Object.defineProperty(exports, "makeDirectory", {
	enumerable: true,
	get: function() {
		return makeDirectory;
	}
});
Object.defineProperty(exports, "noAgentHook", {
	enumerable: true,
	get: function() {
		return noAgentHook;
	}
});
Object.defineProperty(exports, "noHomeDirectory", {
	enumerable: true,
	get: function() {
		return noHomeDirectory;
	}
});
Object.defineProperty(exports, "notInPath", {
	enumerable: true,
	get: function() {
		return notInPath;
	}
});
Object.defineProperty(exports, "quoted", {
	enumerable: true,
	get: function() {
		return quoted;
	}
});
Object.defineProperty(exports, "uninstall", {
	enumerable: true,
	get: function() {
		return uninstall;
	}
});
Object.defineProperty(exports, "unknownAgent", {
	enumerable: true,
	get: function() {
		return unknownAgent;
	}
});
Object.defineProperty(exports, "unusableHookFile", {
	enumerable: true,
	get: function() {
		return unusableHookFile;
	}
});
Object.defineProperty(exports, "userWithoutAgent", {
	enumerable: true,
	get: function() {
		return userWithoutAgent;
	}
});
