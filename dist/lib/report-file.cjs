// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
let node_crypto = require("node:crypto");
let node_fs = require("node:fs");
let node_path = require("node:path");
const require_process = require("./process.cjs");
// src/cli/report-file.ts
/** The file of a report cannot be written. */
var ReportFileError = class extends require_process.AppError {
	code = "report_file";
};
/** Writes the page to the file of `--html`, if there is one. @throws ReportFileError */
async function writeHtml(shell, file, make) {
	if (file === null) return;
	await writeReport(shell, file, await make({
		now: shell.clock(),
		version: require_process.VERSION,
		sha256: (text) => sha256(text, "base64")
	}));
}
/** @throws ReportFileError */
async function writeReport(shell, file, text) {
	try {
		const path = (0, node_path.resolve)(shell.cwd, file);
		refuseLinkOut(path, shell.cwd);
		require_process.writeAtomically(path, `${text}\n`, { mode: 438 });
	} catch (cause) {
		if (cause instanceof ReportFileError) throw cause;
		if (cause instanceof require_process.NotAFileError) throw new ReportFileError(require_process.reportNotReplaced(file), { cause });
		const why = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
		throw new ReportFileError(require_process.reportNotWritten(file, why), { cause });
	}
	shell.stderr.print(require_process.reportWritten(file));
}
/**
* A directory of the repository may be a link that was committed. A path that is not below the repository was named by
* the person who typed it.
* @throws ReportFileError, what node:fs throws
*/
function refuseLinkOut(path, cwd) {
	const top = require_process.topOf(cwd);
	if (top === null || isOutside(path, top)) return;
	if (isOutside((0, node_fs.realpathSync)((0, node_path.dirname)(path)), (0, node_fs.realpathSync)(top))) throw new ReportFileError(require_process.reportLedOut(path));
}
function isOutside(path, directory) {
	const way = (0, node_path.relative)(directory, path);
	return way === ".." || way.startsWith(`..${node_path.sep}`) || (0, node_path.isAbsolute)(way);
}
const sha256 = (text, encoding) => (0, node_crypto.createHash)("sha256").update(text).digest(encoding);
Object.defineProperty(exports, "sha256", {
	enumerable: true,
	get: function() {
		return sha256;
	}
});
Object.defineProperty(exports, "writeHtml", {
	enumerable: true,
	get: function() {
		return writeHtml;
	}
});
Object.defineProperty(exports, "writeReport", {
	enumerable: true,
	get: function() {
		return writeReport;
	}
});
