// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
const require_service = require("./service.cjs");
const require_level = require("./level.cjs");
const require_deadline = require("./deadline.cjs");
const require_git_environment = require("./git-environment.cjs");
// src/cli/commands/risk.ts
const MORE_TIME = "Allow more time with --deadline MS, or use --offline.";
const DEFAULT_DEADLINE_MS = {
	one: 1e4,
	range: 6e4
};
const run = async (shell, args) => {
	const { source, reports, failOn, services, deadlineMs } = readArguments(args);
	const startedAt = shell.clock();
	const request = {
		cwd: shell.cwd,
		env: require_git_environment.gitEnvironment(shell),
		stateDirectory: require_process.stateDirectory(shell.env),
		services,
		offline: args.flag("offline"),
		...require_deadline.deadline(shell, deadlineMs, MORE_TIME)
	};
	const { assessSource, recordNext } = await Promise.resolve().then(() => require("./risk-sources.cjs"));
	const { printNoCommit, printRisk } = await Promise.resolve().then(() => require("./risk-output.cjs"));
	const assessed = await assessSource(shell, source, request);
	if (assessed === null) {
		await printNoCommit(shell, reports);
		return require_process.EXIT.done;
	}
	await recordNext(shell, assessed);
	const totalMs = shell.clock().getTime() - startedAt.getTime();
	await printRisk(shell, reports, {
		...assessed,
		totalMs
	});
	return failOn && require_level.isAtLeast(assessed.assessment.level, failOn) ? require_process.EXIT.risky : require_process.EXIT.done;
};
/** @throws UsageError */
function readArguments(args) {
	const [extra] = args.positionals;
	if (extra !== void 0) throw new require_process.UsageError(require_process.unexpectedArgument(extra, "risk"));
	const services = args.texts("service");
	const wrong = services.find((id) => !require_service.SERVICE_ID.test(id));
	if (wrong !== void 0) throw new require_process.UsageError(require_process.badService(wrong));
	const source = readSource(args);
	return {
		source,
		reports: require_process.readReports(args),
		services,
		failOn: readLevel(args.text("fail-on")),
		deadlineMs: readDeadline(args.text("deadline"), DEFAULT_DEADLINE_MS[source.kind === "range" ? "range" : "one"])
	};
}
function readSource(args) {
	const [command, revision] = [args.text("command"), args.text("commit")];
	const [range, file] = [args.text("range"), args.text("patch")];
	const [source = { kind: "index" }, another] = [
		...args.flag("staged") ? [{ kind: "index" }] : [],
		...command === null ? [] : [{
			kind: "command",
			command
		}],
		...revision === null ? [] : [{
			kind: "commit",
			revision
		}],
		...range === null ? [] : [{
			kind: "range",
			range
		}],
		...file === null ? [] : [{
			kind: "patch",
			file
		}]
	];
	if (another !== void 0) throw new require_process.UsageError(require_process.ONE_SOURCE);
	return source;
}
function readLevel(text) {
	if (text === null) return null;
	const level = require_level.LEVELS.find((name) => name === text.toUpperCase());
	if (level === void 0) throw new require_process.UsageError(require_process.badLevel(text));
	return level;
}
function readDeadline(text, fallback) {
	if (text === null) return fallback;
	const ms = Number(text);
	if (!Number.isInteger(ms) || ms < 100 || ms > 6e5) throw new require_process.UsageError(require_process.badDeadline(text));
	return ms;
}
exports.run = run;
