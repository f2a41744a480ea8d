// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
let node_crypto = require("node:crypto");
let node_fs = require("node:fs");
let node_path = require("node:path");
const require_main = require("./main.cjs");
// src/cli/report-file.ts
const failure = (message, cause) => new require_main.CodedError("report_file", message, { cause });
/** @throws CodedError report_file */
function writeHtml(shell, args, make) {
	const file = args.text("html");
	if (file === null) return;
	writeReport(shell, file, make({
		now: shell.clock(),
		version: require_main.VERSION,
		sha256: (text) => sha256(text, "base64")
	}));
}
/** @throws CodedError report_file */
function writeReport(shell, file, text) {
	try {
		const path = (0, node_path.resolve)(shell.cwd, file);
		refuseLinkOut(path, shell.cwd);
		require_main.writeAtomically(path, `${text}\n`, { mode: 438 });
	} catch (cause) {
		if (cause instanceof require_main.CodedError) throw cause;
		if (cause instanceof require_main.NotAFileError) throw failure(require_main.reportNotReplaced(file), cause);
		const why = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
		throw failure(require_main.reportNotWritten(file, why), cause);
	}
	shell.stderr.print(require_main.reportWritten(file));
}
/** A directory in the repository may be a committed link; a path outside it was chosen by the person. */
function refuseLinkOut(path, cwd) {
	const top = require_main.topOf(cwd);
	if (top === null || require_main.isOutside(path, top)) return;
	if (require_main.isOutside((0, node_fs.realpathSync)((0, node_path.dirname)(path)), (0, node_fs.realpathSync)(top))) throw failure(require_main.reportLedOut(path));
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
