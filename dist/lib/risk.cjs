// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
const require_service = require("./service.cjs");
const require_change_request = require("./change-request.cjs");
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
	const { source, form, failOn, services, deadlineMs } = readArguments(args);
	const startedAt = shell.clock();
	const asked = {
		services,
		offline: args.flag("offline"),
		...require_deadline.deadline(shell, deadlineMs, MORE_TIME)
	};
	const here = require_change_request.lookForRepository({
		cwd: shell.cwd,
		env: require_git_environment.gitEnvironment(shell),
		stateDirectory: require_process.stateDirectory(shell.env),
		...asked
	});
	const request = source.kind === "index" ? await require_change_request.readAhead(here) : here;
	const { assessSource, recordNext } = await Promise.resolve().then(() => require("./risk-sources.cjs"));
	const { printRisk } = await Promise.resolve().then(() => require("./risk-output.cjs"));
	const assessed = await assessSource(shell, source, request);
	if (assessed === null) {
		if (form === "json") shell.stdout.print(require_process.inertJson({
			tool: "risk",
			commit: false
		}));
		else (form === "sarif" ? shell.stderr : shell.stdout).print(require_process.NO_COMMIT);
		return require_process.EXIT.done;
	}
	await recordNext(shell, assessed);
	const totalMs = shell.clock().getTime() - startedAt.getTime();
	await printRisk(shell, {
		form,
		file: args.text("html")
	}, {
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
		form: readForm(args),
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
function readDeadline(text, otherwise) {
	if (text === null) return otherwise;
	const ms = Number(text);
	if (!Number.isInteger(ms) || ms < 100 || ms > 6e5) throw new require_process.UsageError(require_process.badDeadline(text));
	return ms;
}
function readForm(args) {
	const asked = FORMS.filter((name) => args.flag(name));
	if (asked.length > 1) throw new require_process.UsageError(require_process.TWO_FORMS);
	return asked[0] ?? "text";
}
const FORMS = [
	"json",
	"markdown",
	"sarif"
];
exports.run = run;
