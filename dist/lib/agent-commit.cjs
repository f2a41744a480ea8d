// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_text = require("./text2.cjs");
const require_style = require("./style.cjs");
const require_assess_commit = require("./assess-commit.cjs");
const require_attendance = require("./attendance.cjs");
const require_settings = require("./settings.cjs");
// src/agents/verdict.ts
const MAX_REASON_LINES = 9;
const REASON_COLUMNS = 100;
/** null for a low change. Only a team's policy denies. */
function toVerdict(assessment, { files, nonce, typed, canAsk }, now) {
	const { action } = assessment.decision;
	if (action === "pass" || assessment.change.files.length === 0) return null;
	const report = require_text.toText(assessment, {
		width: REASON_COLUMNS,
		style: require_style.PLAIN,
		now,
		typed
	});
	const context = require_assess_commit.toContext(assessment, files, nonce);
	if (action === "warn" || action === "ask" && !canAsk) return {
		kind: "inform",
		message: report,
		context
	};
	const shown = action === "deny" ? report.split("\n").slice(0, 1) : report.split("\n");
	return {
		kind: action,
		reason: reasonOf([...assessment.policy.map(({ because }) => `policy: ${because}`), ...shown].filter((text) => text !== "")).join("\n"),
		context
	};
}
/** As many lines as are shown; where there are more, the last is the first thing to do. */
function reasonOf(lines) {
	const next = lines.findIndex((text) => text.startsWith("Next: "));
	const doFirst = next < MAX_REASON_LINES ? [] : lines.slice(next, next + 1);
	return [...lines.slice(0, MAX_REASON_LINES - doFirst.length), ...doFirst];
}
// src/cli/hooks/agent-commit.ts
/** Scores the commit that a shell command is about to make; null where it is a low one, or was reported in this session just now. */
async function answerCommit(shell, agent, request, plan, session) {
	const canAsk = canAskIn(agent, shell.env);
	const { assessment, files, now, reported } = await require_assess_commit.assessCommand(shell, request, plan, {
		host: agent.id,
		canAsk,
		session
	});
	const { action } = assessment.decision;
	if (session !== null && reported?.host === agent.id && reported.session === session && action !== "ask" && action !== "deny") return null;
	const { newNonce } = await Promise.resolve().then(() => require("./nonce.cjs"));
	const verdict = toVerdict(assessment, {
		files,
		nonce: newNonce(),
		typed: agent.typed,
		canAsk
	}, now);
	return verdict && agent.answer(verdict);
}
/** Where the agent does not tell whether a person is there, the option decides. */
function canAskIn({ asks }, env) {
	if (asks === "nobody") return false;
	const attendance = asks === "session" ? require_attendance.humanPresence(env) : "unclear";
	return attendance === "person" || attendance === "unclear" && require_settings.setting(env, "PAGER_TRIAGE_ASK") === "always";
}
exports.answerCommit = answerCommit;
