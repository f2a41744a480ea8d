require("./rolldown-runtime.cjs");
let node_path = require("node:path");
const require_main = require("./main.cjs");
const require_repository = require("./repository.cjs");
let node_timers_promises = require("node:timers/promises");
// src/agents/answer.ts
const toSlashAnswer = (text) => ({
	decision: "block",
	reason: `\n${text}`
});
const toContextAnswer = (additionalContext) => ({ hookSpecificOutput: {
	hookEventName: "UserPromptExpansion",
	additionalContext
} });
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
// src/cli/hooks/gather-commit.ts
async function gatherCommit(shell, request, place, gather) {
	const [repository, from] = await Promise.all([require_repository.openRepository(place.cwd, place.env, request.signal), whileGitRuns(() => Promise.resolve().then(() => require("./gather.cjs")).then((n) => n.gather_exports))]);
	const sources = {
		...request,
		repository,
		services: [],
		pagerDuty: require_main.pagerDutyAccessOrReason(shell.env),
		clock: shell.clock,
		depth: "quick"
	};
	const [gathered, commit] = await Promise.all([gather(from, sources), whileGitRuns(() => Promise.resolve().then(() => require("./commit.cjs")))]);
	return {
		...commit,
		gathered
	};
}
async function whileGitRuns(load) {
	await (0, node_timers_promises.setImmediate)();
	return load();
}
// src/cli/hooks/index.ts
const DEADLINE_MS = 2700;
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
async function runGitHook(given, isMerge) {
	const shell = require_main.withoutProjectSettings(given, [given.cwd]);
	if (shell.ignoredSettings) shell.stderr.print(shell.ignoredSettings);
	try {
		const mergeHeads = isMerge && { mergeHeads: mergeHeadsIn(given.env) };
		const request = {
			...require_main.changeRequest(shell, shell.cwd, DEADLINE_MS),
			...mergeHeads
		};
		const { gathered, reportCommit } = await gatherCommit(shell, request, request, (from, sources) => from.gatherFacts(sources));
		return await reportCommit(shell, gathered);
	} catch (error) {
		const reason = require_main.messageOf(error);
		const unchecked = mayDeny(shell.cwd);
		if (require_main.isInsideAgent(shell.env)) require_main.reportToModel(noReportError(reason, unchecked), shell, false);
		else shell.stderr.print(unchecked ? require_main.notChecked(reason) : require_main.noReport(reason));
		return require_main.EXIT.done;
	}
}
const mergeHeadsIn = (env) => Object.keys(env).flatMap((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? []);
function noReportError(message, unchecked) {
	return new require_main.CodedError("no_report", message, { hint: `No report for this commit, which proceeds.${unchecked ? " The team's policy was not checked." : ""}` });
}
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
const MAX_COMMAND = 1e6;
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
		const { placeOf, planCommit } = await Promise.resolve().then(() => require("./commit-plan.cjs"));
		const plan = await planCommit(request, command);
		if (plan === null) return null;
		const { gathered, answerCommit } = await gatherCommit(shell, request, placeOf(plan.commit, request), (from, sources) => from.gatherCommandFacts(sources, plan));
		return await answerCommit(shell, agent, gathered, session);
	} catch (error) {
		if (require_repository.isWithoutRepository(error)) throw error;
		return { systemMessage: (mayDeny(cwd) ? require_main.notChecked : require_main.noReport)(require_main.messageOf(error)) };
	}
}
const MAX_BYTES = 262144;
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
