#!/usr/bin/env node
require("./lib/rolldown-runtime.cjs");
// src/main.ts
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major > 20 || major === 20 && minor >= 19) {
	enableCompileCache(`${__dirname}/compile-cache`);
	Promise.resolve().then(() => require("./lib/main.cjs")).then(({ runProcess }) => runProcess());
} else if (process.argv[2] === "hook" && process.argv[3] === "agent") process.exitCode = 78;
else {
	process.stderr.write(`pager-triage needs Node.js 20.19 or newer; this is v${process.versions.node}. Get it at https://nodejs.org, then run this again.\n`);
	process.exitCode = process.argv[2] === "hook" ? 0 : 1;
}
function enableCompileCache(dir) {
	const module = process.getBuiltinModule("node:module");
	if (!("enableCompileCache" in module) || typeof module.enableCompileCache !== "function") return;
	const { mkdirSync, statSync } = process.getBuiltinModule("node:fs");
	try {
		mkdirSync(dir, {
			recursive: true,
			mode: 448
		});
		const { mode, uid } = statSync(dir);
		if ((mode & 63) === 0 && uid === process.getuid?.()) module.enableCompileCache(dir);
	} catch {}
}
