// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
let node_crypto = require("node:crypto");
let node_fs = require("node:fs");
let node_path = require("node:path");
const require_main = require("./main.cjs");
// src/cli/output.ts
const MAX_ON_SCREEN = 25;
function show(shell, args, document, toText, toFile = {}) {
	const now = shell.clock();
	shell.stdout.print(args.flag("json") ? require_main.inertJson(document, 2) : textFor(shell, document, toText));
	const base64 = (page) => sha256(page, "base64");
	for (const form of ["html", "markdown"]) {
		const [render, file] = [toFile[form], args.text(form)];
		if (render && file !== null) writeReport(shell, file, render(document, {
			...require_main.layout(shell.stdout),
			now,
			version: require_main.VERSION,
			sha256: base64
		}));
	}
	return require_main.EXIT.done;
}
function textFor({ stdout, clock }, document, toText) {
	const most = stdout.columns === null ? Number.POSITIVE_INFINITY : MAX_ON_SCREEN;
	return toText(document, {
		...require_main.layout(stdout),
		now: clock(),
		most
	});
}
const failure = (message, cause) => new require_main.CodedError("report_file", message, { cause });
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
	require_main.printMessage(shell.stderr, require_main.reportWritten(file));
}
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
Object.defineProperty(exports, "show", {
	enumerable: true,
	get: function() {
		return show;
	}
});
Object.defineProperty(exports, "textFor", {
	enumerable: true,
	get: function() {
		return textFor;
	}
});
Object.defineProperty(exports, "writeReport", {
	enumerable: true,
	get: function() {
		return writeReport;
	}
});
