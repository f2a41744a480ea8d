// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
// src/cli/presence.ts
function humanPresence(env) {
	const attended = env["CLAUDE_CODE_SESSION_ATTENDED"];
	const entrypoint = env["CLAUDE_CODE_ENTRYPOINT"] ?? "cli";
	if (attended === "0" || entrypoint.startsWith("sdk")) return "none";
	return attended === "1" && entrypoint === "cli" ? "person" : "unclear";
}
async function presenceAt(shell) {
	const { env, ancestors, ask, stdout, stderr } = shell;
	const parents = await ancestors?.() ?? null;
	const [mark] = require_main.agentMarks(env, parents ?? []);
	if (mark) return {
		kind: "agent",
		mark
	};
	const isTerminal = Boolean(ask) && (stdout.columns !== null || stderr.columns !== null);
	const isAllowed = env["PAGER_TRIAGE_ALLOW_WRITES"] === "1" && parents !== null;
	return isTerminal || isAllowed ? { kind: "person" } : {
		kind: "nobody",
		parentsKnown: parents !== null
	};
}
async function sessionAttendance({ env, ancestors }) {
	return (await ancestors?.() ?? []).some((parent) => humanPresence(parent.env) === "none") ? "none" : humanPresence(env);
}
async function otherAgent({ env, ancestors }) {
	return require_main.agentMarks(env, await ancestors?.() ?? []).find(({ agent }) => agent !== require_main.CLAUDE_CODE && agent !== require_main.UNNAMED);
}
Object.defineProperty(exports, "humanPresence", {
	enumerable: true,
	get: function() {
		return humanPresence;
	}
});
Object.defineProperty(exports, "otherAgent", {
	enumerable: true,
	get: function() {
		return otherAgent;
	}
});
Object.defineProperty(exports, "presenceAt", {
	enumerable: true,
	get: function() {
		return presenceAt;
	}
});
Object.defineProperty(exports, "sessionAttendance", {
	enumerable: true,
	get: function() {
		return sessionAttendance;
	}
});
