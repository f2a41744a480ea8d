// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
// src/cli/attendance.ts
/**
* Whether a person is at the Claude Code session that this runs in. The session says so by
* CLAUDE_CODE_SESSION_ATTENDED, which older versions lack. What starts `claude -p` can name an editor in
* CLAUDE_CODE_ENTRYPOINT, and then the session is called attended; but it cannot keep `cli`, the terminal's own name.
*/
function humanPresence(env) {
	const attended = env["CLAUDE_CODE_SESSION_ATTENDED"];
	const entrypoint = env["CLAUDE_CODE_ENTRYPOINT"] ?? "cli";
	if (attended === "0" || entrypoint.startsWith("sdk")) return "none";
	return attended === "1" && entrypoint === "cli" ? "person" : "unclear";
}
Object.defineProperty(exports, "humanPresence", {
	enumerable: true,
	get: function() {
		return humanPresence;
	}
});
