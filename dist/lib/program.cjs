// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/cli/program.ts
/** The launcher beside this code, as a hook or a person can call it from anywhere. */
const PROGRAM = (0, node_path.join)(rootOf(__dirname), "bin", "pager-triage");
/** Whether a shell with this PATH finds the program, or another copy of it. */
const isInPath = (path = "") => path.split(node_path.delimiter).some((directory) => directory !== "" && (0, node_fs.existsSync)((0, node_path.join)(directory, "pager-triage")));
function rootOf(dir) {
	const parent = (0, node_path.dirname)(dir);
	return parent === dir || (0, node_fs.existsSync)((0, node_path.join)(dir, "bin", "pager-triage")) ? dir : rootOf(parent);
}
Object.defineProperty(exports, "PROGRAM", {
	enumerable: true,
	get: function() {
		return PROGRAM;
	}
});
Object.defineProperty(exports, "isInPath", {
	enumerable: true,
	get: function() {
		return isInPath;
	}
});
