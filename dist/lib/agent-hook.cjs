require("./rolldown-runtime.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
const require_agents = require("./agents.cjs");
const require_main = require("./main.cjs");
const require_jsonc = require("./jsonc.cjs");
const require_repository = require("./repository.cjs");
const require_git_hook = require("./git-hook.cjs");
// src/agents/shared-hooks.ts
var UnusableFile = class extends Error {};
function withEntry(text, file, command) {
	const { skeleton, list, entry } = file;
	const [group, event] = list;
	if (text === null || text.trim() === "") {
		const fresh = {
			...skeleton,
			[group]: { [event]: [entry(command)] }
		};
		return `${JSON.stringify(fresh, null, 2)}\n`;
	}
	const { entries, at } = read(text, file);
	if (at !== -1 && isSame(entries?.[at], entry(command))) return text;
	let edited = at === -1 ? text : require_jsonc.withoutMember(text, [...list, at]);
	const root = require_main.asObject(require_jsonc.parseJsonc(edited)) ?? {};
	for (const [key, value] of Object.entries(skeleton)) if (root[key] === void 0 && require_main.asObject(value) === null) edited = require_jsonc.withMember(edited, [], key, value);
	if (root[group] === void 0) return require_jsonc.withMember(edited, [], group, { [event]: [entry(command)] });
	if (entries === void 0) return require_jsonc.withMember(edited, [group], event, [entry(command)]);
	return require_jsonc.withMember(edited, list, null, entry(command));
}
function withoutEntry(text, file) {
	const { skeleton, list } = file;
	const [group, event] = list;
	const { root, entries = [], at } = read(text, file);
	if (at === -1) return text;
	if (text === withEntry(null, {
		...file,
		entry: () => Object(entries[at])
	}, "")) return null;
	if (entries.length > 1) return require_jsonc.withoutMember(text, [...list, at]);
	const isLast = Object.keys(require_main.asObject(root[group]) ?? {}).length === 1;
	return require_jsonc.withoutMember(text, isLast && skeleton[group] === void 0 ? [group] : [group, event]);
}
const hasEntry = (text) => isOurs(require_jsonc.parseJsonc(text) ?? text);
const isOurs = (value) => {
	const json = JSON.stringify(value) ?? "";
	return json.includes("pager-triage") && json.includes("hook agent");
};
const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);
function read(text, { list: [group, event], allowsComments }) {
	const value = require_jsonc.parseJsonc(text);
	if (value === void 0) throw new UnusableFile(`is not valid JSON (${require_jsonc.invalidAt(text)})`);
	if (!allowsComments && require_jsonc.withoutComments(text) !== text) throw new UnusableFile("holds comments, which the agent does not read");
	const root = require_main.asObject(value);
	if (root === null) throw new UnusableFile("is not a JSON object");
	const events = root[group] === void 0 ? {} : require_main.asObject(root[group]);
	if (events === null) throw new UnusableFile(`has a "${group}" that is not an object`);
	const entries = events[event];
	if (entries !== void 0 && !Array.isArray(entries)) throw new UnusableFile(`has a "${event}" that is not a list`);
	const known = entries;
	return {
		root,
		entries: known,
		at: known?.findIndex(isOurs) ?? -1
	};
}
// src/cli/commands/agent-hook.ts
const INSTALLABLE = new Map(require_agents.AGENTS.map((agent) => [agent.id, agent]));
const SHARED_COMMAND = "command -v pager-triage >/dev/null || exit 0; exec pager-triage hook agent";
const OWN_COMMAND = `test ! -x ${require_git_hook.quoted(require_git_hook.PROGRAM)} || exec ${require_git_hook.quoted(require_git_hook.PROGRAM)} hook agent`;
const installHook = async (shell, args) => {
	if (isForGit(args, "install-hook")) return require_git_hook.install(shell, args);
	const { agent, file, path, isUsers } = await locate(shell, args.text("agent") ?? "", args.flag("user"));
	const command = isUsers ? OWN_COMMAND : SHARED_COMMAND;
	const before = readOrNull(path);
	const after = inWords(path, () => "source" in file ? file.source(command) : withEntry(before, file, command));
	if (file.note !== void 0) require_main.printMessage(shell.stdout, require_git_hook.agentNote(file.note));
	if (after === before) require_main.printMessage(shell.stdout, require_git_hook.agentHookIsThere(agent.name, path));
	else {
		inWords(path, () => write(path, after));
		require_main.printMessage(shell.stdout, require_git_hook.agentHookInstalled(agent.name, agent.id, path, isUsers));
	}
	if (!agent.informsModel) require_main.printMessage(shell.stdout, require_git_hook.agentHookOnlyInGit(agent.name));
	if (!isUsers && !require_git_hook.isInPath(shell.env["PATH"])) require_main.printMessage(shell.stderr, require_git_hook.notInPath((0, node_path.dirname)(require_git_hook.PROGRAM)));
	return require_main.EXIT.done;
};
const uninstallHook = async (shell, args) => {
	if (isForGit(args, "uninstall-hook")) return require_git_hook.uninstall(shell, args);
	const { agent, file, path } = await locate(shell, args.text("agent") ?? "", args.flag("user"));
	const before = readOrNull(path);
	if (before === null || !isInstalled(before, file)) {
		require_main.printMessage(shell.stdout, require_git_hook.noAgentHook(agent.name, path));
		return require_main.EXIT.done;
	}
	const after = inWords(path, () => "source" in file ? null : withoutEntry(before, file));
	inWords(path, () => after === null ? (0, node_fs.rmSync)(path) : write(path, after));
	require_main.printMessage(shell.stdout, after === null ? require_git_hook.hookRemoved(path) : require_git_hook.agentHookRemoved(agent.name, path));
	return require_main.EXIT.done;
};
function isForGit(args, command) {
	if (args.text("agent") !== null) return false;
	if (args.flag("user")) throw new require_main.UsageError(...require_git_hook.userWithoutAgent(command));
	return true;
}
function installedAgentHooks(shell, topLevel) {
	const found = new Map();
	for (const { name, hookFile } of require_agents.AGENTS) {
		if ("instead" in hookFile) continue;
		const paths = [topLevel === null ? null : (0, node_path.join)(topLevel, hookFile.repository), usersPath(hookFile, shell)];
		for (const path of paths) {
			const text = path === null ? null : require_main.orNull(() => readOrNull(path));
			if (path === null || text === null || !isInstalled(text, hookFile)) continue;
			found.set(path, [...found.get(path) ?? [], name]);
		}
	}
	return [...found].map(([path, agents]) => ({
		path,
		agents
	}));
}
const isInstalled = (text, file) => "source" in file ? text.startsWith(file.source("").split("\n", 1)[0] ?? "") : hasEntry(text);
async function locate(shell, name, isUsers) {
	const agent = INSTALLABLE.get(name.toLowerCase());
	if (agent === void 0) throw new require_main.UsageError(...require_git_hook.unknownAgent(name, require_main.nearest(name, [...INSTALLABLE.keys()]), [...INSTALLABLE.keys()]));
	const file = agent.hookFile;
	if ("instead" in file) throw new require_main.CodedError("no_agent_hook", `${file.instead}.`);
	if (isUsers) {
		const path = usersPath(file, shell);
		if (path === null) throw new require_main.CodedError("no_home", require_git_hook.noHomeDirectory());
		return {
			agent,
			file,
			path,
			isUsers
		};
	}
	const run = require_main.gitRun(shell);
	const { topLevel } = await require_repository.openRepository(run.cwd, run.env, run.signal);
	const path = (0, node_path.join)(topLevel, file.repository);
	refuseLinkOut(path, topLevel);
	return {
		agent,
		file,
		path,
		isUsers
	};
}
function usersPath({ user: { path, variable, below } }, { env }) {
	const directory = variable === void 0 ? void 0 : env[variable];
	if (directory && below) return (0, node_path.join)(directory, below);
	return env["HOME"] ? (0, node_path.join)(env["HOME"], path) : null;
}
function refuseLinkOut(path, topLevel) {
	const real = require_main.orNull(() => (0, node_fs.realpathSync)((0, node_path.dirname)(path)));
	const top = (0, node_fs.realpathSync)(topLevel);
	if (real !== null && real !== top && !real.startsWith(top + node_path.sep)) throw new require_main.CodedError("hook_file", require_git_hook.unusableHookFile(path, "is led out of the repository by a link"));
}
const readOrNull = (path) => inWords(path, () => {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode((0, node_fs.readFileSync)(path));
	} catch (error) {
		if (require_main.isErrno(error, "ENOENT")) return null;
		if (error instanceof TypeError) throw new UnusableFile("is not UTF-8");
		throw error;
	}
});
function write(path, text) {
	require_git_hook.makeDirectory((0, node_path.dirname)(path));
	const mode = (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.mode;
	require_main.writeAtomically(path, text, { mode: 420 });
	if (mode !== void 0) (0, node_fs.chmodSync)(path, mode);
}
function inWords(path, work) {
	try {
		return work();
	} catch (cause) {
		if (cause instanceof require_main.AppError) throw cause;
		if (cause instanceof UnusableFile) throw new require_main.CodedError("hook_file", require_git_hook.unusableHookFile(path, cause.message), { cause });
		const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
		if (!/^E[A-Z]+$/.test(code)) throw cause;
		throw new require_main.CodedError("hook_file", require_git_hook.hookFileFails(path, code), { cause });
	}
}
exports.installHook = installHook;
exports.installedAgentHooks = installedAgentHooks;
exports.uninstallHook = uninstallHook;
