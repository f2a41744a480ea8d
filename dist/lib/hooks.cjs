// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
let node_path = require("node:path");
const require_main = require("./main.cjs");
const require_repository = require("./repository.cjs");
// src/agents/answer.ts
/** Answers Claude Code's UserPromptExpansion: shown at once, without calling the model. */
const toSlashAnswer = (text) => ({
	decision: "block",
	reason: `\n${text}`
});
/** Calls the model with this context, of at most 10,000 characters. */
const toContextAnswer = (additionalContext) => ({ hookSpecificOutput: {
	hookEventName: "UserPromptExpansion",
	additionalContext
} });
/** Claude Code's format, which Codex and Copilot read too: people see `systemMessage`, the model `additionalContext`. */
function toPreToolUseAnswer(verdict) {
	const hookEventName = "PreToolUse";
	if (verdict.kind === "inform") return {
		systemMessage: `\n${verdict.message}`,
		hookSpecificOutput: {
			hookEventName,
			additionalContext: verdict.context
		}
	};
	const { kind, reason, context } = verdict;
	return { hookSpecificOutput: {
		hookEventName,
		permissionDecision: kind,
		permissionDecisionReason: reason,
		...context !== void 0 && { additionalContext: context }
	} };
}
// src/agents/payload.ts
/** Claude Code's PreToolUse format, which other agents share. */
function parseToolCall(payload) {
	if (textAt(payload, "hook_event_name") !== "PreToolUse") return null;
	const cwd = textAt(payload, "cwd");
	const command = textAt(payload, "tool_input", "command");
	if (isBash(payload)) return cwd === null || command === null ? null : {
		kind: "bash-call",
		cwd,
		command,
		session: textAt(payload, "session_id")
	};
	const path = textAt(payload, "tool_input", "file_path");
	return textAt(payload, "tool_name") === "Read" && path !== null ? {
		kind: "file-read",
		path
	} : null;
}
function parseClaudeEvent(payload) {
	const cwd = textAt(payload, "cwd");
	if (cwd === null) return null;
	switch (textAt(payload, "hook_event_name")) {
		case "PostToolUse": {
			const sha = textAt(payload, "tool_response", "gitOperation", "commit", "sha") ?? "";
			const isSha = /^[0-9a-f]{4,64}$/.test(sha);
			return isBash(payload) && isSha ? {
				kind: "made-commit",
				cwd,
				sha
			} : null;
		}
		case "UserPromptExpansion": {
			const name = textAt(payload, "command_name")?.replace(/^triage:/, "");
			const text = textAt(payload, "command_args") ?? "";
			const args = text.split(/\s+/).filter((word) => word !== "");
			return name === void 0 ? null : {
				kind: "slash-command",
				cwd,
				name,
				args,
				text
			};
		}
		case "SessionStart": return {
			kind: "session-start",
			cwd
		};
		default: return null;
	}
}
const isBash = (payload) => textAt(payload, "tool_name") === "Bash";
function textAt(value, ...keys) {
	let at = value;
	for (const key of keys) {
		if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return null;
		at = Reflect.get(at, key);
	}
	return typeof at === "string" ? at : null;
}
// src/agents/claude.ts
/** The fallback: other agents copied its format and add marks of their own. */
const CLAUDE = {
	id: "claude",
	name: "Claude Code",
	recognizes: (payload, env) => {
		if (textAt(payload, "turn_id") !== null || textAt(payload, "timestamp") !== null) return false;
		return textAt(payload, "hook_event_name") !== "SessionStart" || env["CLAUDECODE"] === "1";
	},
	parse: (payload) => parseToolCall(payload) ?? parseClaudeEvent(payload),
	answer: toPreToolUseAnswer,
	asks: "session",
	typed: "slash"
};
// src/agents/index.ts
const BY_ID = {
	claude: CLAUDE,
	codex: {
		id: "codex",
		name: "Codex",
		recognizes: (payload) => textAt(payload, "turn_id") !== null,
		parse: parseToolCall,
		answer: (verdict) => toPreToolUseAnswer(verdict.kind === "ask" ? {
			...verdict,
			kind: "deny"
		} : verdict),
		asks: "nobody",
		typed: "program"
	},
	copilot: {
		id: "copilot",
		name: "Copilot",
		recognizes: (payload) => textAt(payload, "turn_id") === null && textAt(payload, "timestamp") !== null && textAt(payload, "session_id") !== null && textAt(payload, "transcript_path") === null,
		parse: parseToolCall,
		answer: toPreToolUseAnswer,
		asks: "setting",
		typed: "program"
	}
};
const AGENTS = Object.values(BY_ID);
const agentCalled = (id) => BY_ID[id];
// src/cli/hooks/index.ts
/** A commit waits three seconds, with the start and end of this program. */
const DEADLINE_MS = 2700;
/** `pager-triage hook …`, called by git and agents; not in the help. */
async function runHook(shell, [host = "", ...rest]) {
	if ([host, ...rest].some((word) => word === "--help" || word === "-h")) {
		shell.stdout.print(require_main.own(require_main.HOOK_USAGE));
		return require_main.EXIT.done;
	}
	if (host === "git") return runGitHook(shell, rest.includes("pre-merge-commit"));
	if (host === "agent") return runAgentHook(shell);
	if (host === "claude" || host === "claude-guard") return runAgentHook(shell, CLAUDE);
	return require_main.reportError(new require_main.UsageError(...require_main.unknownHook(host)), shell, rest.includes("--json"));
}
/** Only a team's policy stops a commit, by exit code 4; our own errors never do. */
async function runGitHook(given, isMerge) {
	const shell = require_main.withoutProjectSettings(given, [given.cwd]);
	if (shell.ignoredSettings) shell.stderr.print(shell.ignoredSettings);
	try {
		const { reportCommit } = await Promise.resolve().then(() => require("./commit.cjs"));
		const mergeHeads = isMerge && { mergeHeads: mergeHeadsIn(given.env) };
		return await reportCommit(shell, {
			...require_main.changeRequest(shell, shell.cwd, DEADLINE_MS),
			...mergeHeads
		});
	} catch (error) {
		const reason = require_main.messageOf(error);
		const unchecked = mayDeny(shell.cwd);
		if (require_main.isInsideAgent(shell.env)) require_main.reportToModel(noReportError(reason, unchecked), shell, false);
		else shell.stderr.print(unchecked ? require_main.notChecked(reason) : require_main.noReport(reason));
		return require_main.EXIT.done;
	}
}
/** `git merge` names them to its hook by the environment alone; MERGE_HEAD comes later. */
const mergeHeadsIn = (env) => Object.keys(env).flatMap((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? []);
function noReportError(message, unchecked) {
	return new require_main.CodedError("no_report", message, { hint: `No report for this commit, which proceeds.${unchecked ? " The team's policy was not checked." : ""}` });
}
/** Prints one JSON object or nothing, whatever happens; always exits with 0. @param known else the payload decides */
async function runAgentHook(shell, known) {
	try {
		const payload = require_main.parseJson(await shell.stdin());
		const agent = known ?? AGENTS.find(({ recognizes }) => recognizes(payload, shell.env));
		const input = agent?.parse(payload);
		if (!agent || !input) return require_main.EXIT.done;
		const trusted = require_main.withoutProjectSettings(shell, [shell.cwd, "cwd" in input ? input.cwd : ""], true);
		const answer = withNotice(await answerTo(trusted, agent, input), input, trusted);
		if (answer) shell.stdout.print(require_main.inertJson(answer));
	} catch (error) {
		shell.stderr.print(require_main.noReport(require_main.messageOf(error)));
	}
	return require_main.EXIT.done;
}
/** With no other answer the notice goes to stderr; at the start of a session the person sees it. */
function withNotice(answer, { kind }, { ignoredSettings: notice, stderr }) {
	if (notice === void 0) return answer;
	if (answer === null && kind !== "session-start") {
		stderr.print(notice);
		return null;
	}
	const before = answer !== null && "systemMessage" in answer ? answer.systemMessage : void 0;
	return {
		...answer,
		systemMessage: before === void 0 ? notice : `${before}\n${notice}`
	};
}
async function answerTo(shell, agent, input) {
	switch (input.kind) {
		case "bash-call": return answerBashCall(shell, agent, input);
		case "file-read": return answerFileRead(agent, input.path);
		case "slash-command": return (await Promise.resolve().then(() => require("./claude-slash.cjs"))).answerSlashCommand(shell, input);
		case "made-commit": return (await Promise.resolve().then(() => require("./claude-session.cjs"))).recordCommit(shell, input);
		case "session-start": return (await Promise.resolve().then(() => require("./claude-session.cjs"))).answerSessionStart(shell, input.cwd);
	}
}
async function answerFileRead(agent, path) {
	if (!/(^|[/\\])\.credentials\.json$/.test(path)) return null;
	const { guardVerdict } = await Promise.resolve().then(() => require("./rules.cjs"));
	return agent.answer(guardVerdict("read-credentials", agent.typed));
}
/** No shell accepts a longer command. */
const MAX_COMMAND = 1e6;
/** Null where the command neither commits nor writes to PagerDuty. */
async function answerBashCall(shell, agent, { command, cwd, session }) {
	const { guardedAct } = await Promise.resolve().then(() => require("./guard.cjs"));
	const act = guardedAct(command);
	if (act !== null) {
		const { guardVerdict } = await Promise.resolve().then(() => require("./rules.cjs"));
		return agent.answer(guardVerdict(act, agent.typed));
	}
	if (command.length > MAX_COMMAND) return null;
	try {
		const request = require_main.changeRequest(shell, cwd, DEADLINE_MS);
		const { planCommit } = await Promise.resolve().then(() => require("./commit-plan.cjs"));
		const plan = await planCommit(request, command);
		if (plan === null) return null;
		const { answerCommit } = await Promise.resolve().then(() => require("./commit.cjs"));
		return await answerCommit(shell, agent, request, plan, session);
	} catch (error) {
		if (require_repository.isWithoutRepository(error)) throw error;
		return { systemMessage: (mayDeny(cwd) ? require_main.notChecked : require_main.noReport)(require_main.messageOf(error)) };
	}
}
const MAX_BYTES = 262144;
/** For a hook that failed: no time is left to ask git for HEAD's file, so the work tree's decides. */
function mayDeny(cwd) {
	for (const directory of require_main.directoriesUp(cwd)) {
		const text = require_main.orNull(() => require_main.readRegularFile((0, node_path.join)(directory, require_main.CONFIG_FILE), MAX_BYTES));
		if (text !== null) return text.includes("\"deny\"");
	}
	return false;
}
exports.agentCalled = agentCalled;
exports.runHook = runHook;
exports.toContextAnswer = toContextAnswer;
exports.toSlashAnswer = toSlashAnswer;
