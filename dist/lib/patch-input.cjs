// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
let node_fs_promises = require("node:fs/promises");
let node_path = require("node:path");
const require_process = require("./process.cjs");
// src/cli/patch-input.ts
/** The file of `--patch FILE` cannot be read. */
var PatchFileError = class extends require_process.AppError {
	code = "patch_file";
};
/** The text of `--patch FILE`, or of standard input for `-`. @throws PatchFileError */
async function readPatchInput(shell, file) {
	if (file === "-") return shell.stdin();
	try {
		return await (0, node_fs_promises.readFile)((0, node_path.resolve)(shell.cwd, file), "utf8");
	} catch (cause) {
		const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unreadable";
		throw new PatchFileError(require_process.unreadablePatch(file, code), { cause });
	}
}
exports.readPatchInput = readPatchInput;
