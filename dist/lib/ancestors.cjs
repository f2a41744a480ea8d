// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
let node_child_process = require("node:child_process");
let node_fs = require("node:fs");
// src/cli/ancestors.ts
/** Nobody is so deep in shells. */
const MOST = 64;
const PS_MS = 2e3;
/** The programs that started this one, nearest first; null where the system does not tell. */
function readAncestors(platform = process.platform, parent = process.ppid) {
	if (platform === "linux") return ancestorsFrom(parent, fromProc);
	if (platform === "win32") return null;
	const table = readTable();
	return table && ancestorsFrom(parent, (pid) => table.get(pid) ?? null);
}
function ancestorsFrom(first, read) {
	const found = [];
	for (let pid = first; pid > 0 && found.length < MOST;) {
		const process = read(pid);
		if (process === null) break;
		found.push(process.ancestor);
		pid = process.parent;
	}
	return found.length === 0 && first > 0 ? null : found;
}
/** Other users' processes may be hidden: an agent of this user is not. */
function fromProc(pid) {
	const stat = contents(`/proc/${pid}/stat`);
	const [, name = "", parent] = /^\d+ \((.*)\) \S (\d+)/s.exec(stat) ?? [];
	if (parent === void 0) return null;
	const env = Object.fromEntries(contents(`/proc/${pid}/environ`).split("\0").map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
	const command = contents(`/proc/${pid}/cmdline`).split("\0");
	return {
		parent: Number(parent),
		ancestor: {
			name,
			command,
			env
		}
	};
}
function contents(path) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch {
		return "";
	}
}
/** All processes in one run: `ps` of one process does not list its ancestors. */
function readTable() {
	const { status, stdout } = (0, node_child_process.spawnSync)("/bin/ps", [
		"-axww",
		"-o",
		"pid=,ppid=,command="
	], {
		encoding: "utf8",
		timeout: PS_MS,
		maxBuffer: 16e6
	});
	return status === 0 ? parseTable(stdout) : null;
}
/** What `ps` prints keeps no word apart that holds a blank: such a program is not recognised, and no other is. */
function parseTable(text) {
	const rows = text.split("\n").flatMap((line) => {
		const [, pid, parent, command = ""] = /^ *(\d+) +(\d+) +(.*)$/.exec(line) ?? [];
		const ancestor = {
			name: "",
			command: command.split(" "),
			env: {}
		};
		return pid === void 0 ? [] : [[Number(pid), {
			parent: Number(parent),
			ancestor
		}]];
	});
	return new Map(rows);
}
exports.readAncestors = readAncestors;
