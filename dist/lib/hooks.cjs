require("./rolldown-runtime.cjs");
let node_path = require("node:path");
const require_agents = require("./agents.cjs");
const require_main = require("./main.cjs");
const require_repository = require("./repository.cjs");
let node_timers_promises = require("node:timers/promises");
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
	const [gathered, commit] = await Promise.all([
		gather(from, sources),
		whileGitRuns(() => Promise.resolve().then(() => require("./commit.cjs"))),
		whileGitRuns(() => from.loadAsking(sources))
	]);
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
	if (host === "claude" || host === "claude-guard") return runAgentHook(shell, require_agents.CLAUDE);
	return require_main.reportError(new require_main.UsageError(...require_main.unknownHook(host)), shell, rest.includes("--json"));
}
async function runGitHook(given, isMerge) {
	const shell = require_main.withoutProjectSettings(given, [given.cwd]);
	if (shell.ignoredSettings) require_main.printMessage(shell.stderr, shell.ignoredSettings);
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
		else require_main.printMessage(shell.stderr, unchecked ? require_main.notChecked(reason) : require_main.noReport(reason));
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
		const agent = known ?? require_agents.AGENTS.find(({ recognizes }) => recognizes(payload, shell.env));
		const input = agent?.parse(payload);
		if (!agent || !input) return require_main.EXIT.done;
		const trusted = require_main.withoutProjectSettings(shell, [shell.cwd, "cwd" in input ? input.cwd : ""], true);
		const { stdout, stderr, exit = require_main.EXIT.done } = withNotice(await answerTo(trusted, agent, input, payload), input, agent, trusted);
		if (stdout !== void 0) shell.stdout.print(typeof stdout === "string" ? stdout : require_main.inertJson(stdout));
		if (stderr !== void 0) shell.stderr.print(stderr);
		return exit;
	} catch (error) {
		shell.stderr.print(require_main.noReport(require_main.messageOf(error)));
	}
	return require_main.EXIT.done;
}
function withNotice(answer, { kind }, { showsSystemMessages }, { ignoredSettings: notice, stderr }) {
	if (notice === void 0) return answer;
	const { stdout = kind === "session-start" ? {} : void 0 } = answer;
	if (typeof stdout !== "object" || !showsSystemMessages) {
		stderr.print(notice);
		return answer;
	}
	const before = "systemMessage" in stdout ? stdout.systemMessage : void 0;
	return {
		...answer,
		stdout: {
			...stdout,
			systemMessage: before === void 0 ? notice : `${before}\n${notice}`
		}
	};
}
async function answerTo(shell, agent, input, payload) {
	switch (input.kind) {
		case "bash-call": {
			const verdict = await verdictOn(shell, agent, input);
			return verdict === null ? require_agents.SILENCE : agent.answer(verdict, payload);
		}
		case "file-read": {
			const verdict = await verdictOnRead(agent, input.path);
			return verdict === null ? require_agents.SILENCE : agent.answer(verdict, payload);
		}
		case "slash-command": return (await Promise.resolve().then(() => require("./claude-slash.cjs"))).answerSlashCommand(shell, input);
		case "made-commit": return (await Promise.resolve().then(() => require("./claude-session.cjs"))).recordCommit(shell, input);
		case "session-start": return (await Promise.resolve().then(() => require("./claude-session.cjs"))).answerSessionStart(shell, input.cwd);
	}
}
async function verdictOnRead({ typed }, path) {
	if (!/(^|[/\\])\.credentials\.json$/.test(path)) return null;
	const { guardVerdict } = await Promise.resolve().then(() => require("./rules.cjs"));
	return guardVerdict("read-credentials", typed);
}
const MAX_COMMAND = 1e6;
async function verdictOn(shell, agent, call) {
	const { command, cwd } = call;
	const { guardedAct } = await Promise.resolve().then(() => require("./guard.cjs"));
	const act = guardedAct(command);
	if (act !== null) {
		const { guardVerdict } = await Promise.resolve().then(() => require("./rules.cjs"));
		return guardVerdict(act, agent.typed);
	}
	if (command.length > MAX_COMMAND) return null;
	try {
		const request = require_main.changeRequest(shell, cwd, DEADLINE_MS);
		const { placeOf, planCommit } = await Promise.resolve().then(() => require("./commit-plan.cjs"));
		const plan = await planCommit(request, command);
		if (plan === null) return null;
		const { gathered, commitVerdict } = await gatherCommit(shell, request, placeOf(plan.commit, request), (from, sources) => from.gatherCommandFacts(sources, plan));
		return await commitVerdict(shell, agent, gathered, call);
	} catch (error) {
		if (require_repository.isWithoutRepository(error)) throw error;
		return {
			kind: "notice",
			message: (mayDeny(cwd) ? require_main.notChecked : require_main.noReport)(require_main.messageOf(error))
		};
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
exports.runHook = runHook;
