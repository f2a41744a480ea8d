require("./rolldown-runtime.cjs");
let node_fs_promises = require("node:fs/promises");
let node_path = require("node:path");
const require_main = require("./main.cjs");
const require_gather = require("./gather.cjs");
const require_known = require("./known.cjs");
const require_history = require("./history.cjs");
const require_past_change = require("./past-change.cjs");
const require_repository = require("./repository.cjs");
const require_snapshot = require("./snapshot.cjs");
const require_incident = require("./incident.cjs");
const require_facts = require("./facts.cjs");
const require_assess = require("./assess.cjs");
const require_assessment = require("./assessment.cjs");
const require_model = require("./model.cjs");
const require_runbook = require("./runbook.cjs");
const require_decision_log = require("./decision-log.cjs");
const require_output = require("./output.cjs");
const require_reading = require("./reading.cjs");
// src/gather/gather-past.ts
const MAX_COMMITS = 50;
const AT_ONCE = 4;
function gatherRange(request, text) {
	return require_snapshot.withSnapshot(request, async (snapshot) => {
		const range = await require_past_change.readRange(snapshot, text, MAX_COMMITS);
		const now = request.clock();
		const start = await require_past_change.readRangeChange(snapshot, range);
		const [config, whole] = await Promise.all([require_gather.readConfig(start.snapshot, request), withHistory(start, now)]);
		const commits = await readCommits(snapshot, range.commits, now);
		const changes = [whole, ...commits].map(({ change }) => change);
		const asOf = now.toISOString();
		const paths = [...new Set(changes.flatMap(require_gather.pathsOf))];
		const { tree, ...live } = await require_gather.readOutside(start.snapshot, paths, config, request, now);
		const rules = require_gather.teamRules(config);
		const factsOf = (read, message) => ({
			...read,
			...ofChange(live, read.change, asOf),
			tree,
			now,
			purpose: {
				message: require_main.fromOutside(message),
				branch: null
			},
			...rules
		});
		return {
			whole: factsOf(whole, range.commits.map(({ message }) => message).join("\n")),
			commits: commits.map(({ commit: { sha, message }, ...read }) => ({
				sha,
				facts: factsOf(read, message)
			})),
			omitted: range.count - commits.length,
			configError: config.error
		};
	});
}
async function withHistory({ change, snapshot }, now) {
	return {
		change,
		commits: await require_known.settle(require_history.readPastCommits(snapshot, change.files, now), now.toISOString())
	};
}
async function readCommits(snapshot, commits, now) {
	const read = [];
	const left = commits.entries();
	const work = async () => {
		for (const [i, commit] of left) try {
			const past = await require_past_change.readCommitChange(snapshot, commit);
			read[i] = {
				commit,
				...await withHistory(past, now)
			};
		} catch (error) {
			if (!(error instanceof require_repository.GitDeadlineError || error instanceof require_history.ShallowCloneError)) throw error;
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return read.filter((each) => each !== void 0);
}
function ofChange(live, change, asOf) {
	if (!live.services.known) return live;
	const mine = new Set(require_gather.pathsOf(change));
	const services = live.services.value.flatMap((service) => {
		const paths = service.paths.filter((path) => mine.has(path));
		return paths.length > 0 || service.paths.length === 0 ? [{
			...service,
			paths
		}] : [];
	});
	const touched = require_known.known(services, live.services.asOf);
	if (services.length === 0) return {
		services: touched,
		...require_gather.nothingMapped(asOf)
	};
	const ids = services.map(({ id }) => id);
	const isTouched = ({ service }) => ids.includes(service.id);
	return {
		services: touched,
		incidents: require_known.mapKnown(live.incidents, ({ open, recent, changeEvents, ...facts }) => ({
			...facts,
			open: open.filter(isTouched),
			recent: recent.filter(isTouched),
			changeEvents: changeEvents.filter(({ serviceIds }) => serviceIds.some((id) => ids.includes(id)))
		})),
		live: require_facts.liveStateOf(live.live, ids)
	};
}
function gatherPastCommit(request, revision) {
	return require_snapshot.withSnapshot(request, async (snapshot) => {
		const commit = await require_past_change.readCommit(snapshot, revision);
		const past = await require_past_change.readCommitChange(snapshot, commit);
		const gathered = await require_gather.gatherAround(past.snapshot, {
			change: past.change,
			message: null
		}, {
			...asOf(commit.at, request),
			isPast: true
		});
		const { now, incidents } = gathered.facts;
		const facts = {
			...gathered.facts,
			purpose: {
				message: commit.message,
				branch: null
			},
			incidents: require_known.mapKnown(incidents, (today) => asTheyStood(today, now))
		};
		return {
			...gathered,
			facts,
			repository: snapshot.repository
		};
	});
}
function asOf(at, request) {
	const agoMs = Math.max(0, request.clock().getTime() - at.getTime());
	return {
		...request,
		clock: () => new Date(request.clock().getTime() - agoMs),
		deadlineAt: new Date(request.deadlineAt.getTime() - agoMs)
	};
}
function asTheyStood(incidents, now) {
	const recent = require_incident.incidentsAsOf(incidents.recent, now);
	const open = require_incident.incidentsAsOf([...incidents.open, ...recent], now).filter(require_incident.isOpen);
	return {
		...incidents,
		recent,
		open: [...new Map(open.map((each) => [each.id, each])).values()]
	};
}
// src/git/origin.ts
async function readOrigin({ cwd, env, signal }, revision) {
	const { name } = await require_repository.openRepository(cwd, env, signal);
	const read = async (...args) => {
		try {
			return (await require_repository.runGit(args, {
				cwd,
				env,
				signal
			})).toString().trim();
		} catch (error) {
			if (error instanceof require_repository.GitFailedError) return null;
			throw error;
		}
	};
	const [branch, commit] = await Promise.all([read("symbolic-ref", "--short", "--quiet", "HEAD"), read("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`)]);
	return {
		repository: require_main.fromOutside(name),
		branch: branch === null ? null : require_main.fromOutside(branch),
		commit: commit !== null && /^[0-9a-f]{40,64}$/.test(commit) ? commit : null
	};
}
// src/cli/commands/risk.ts
const MORE_TIME = "Allow more time with --deadline MS, or use --offline.";
const DEADLINE_MS = {
	one: 1e4,
	range: 6e4
};
const risk = async (shell, args) => {
	const startedAt = shell.clock();
	const failOn = args.choice("fail-on", require_model.LEVELS);
	const defaultMs = DEADLINE_MS[args.text("range") === null ? "one" : "range"];
	const deadlineMs = args.number("deadline", defaultMs, [100, 6e5], "a time in milliseconds");
	const request = {
		...require_main.changeRequest(shell, shell.cwd, deadlineMs, MORE_TIME),
		services: await require_reading.serviceIdsOf(shell, args),
		pagerDuty: require_main.pagerDutyAccess(shell.env, args.flag("offline")),
		clock: shell.clock,
		depth: args.choice("depth", ["quick", "full"]) ?? "full"
	};
	const assessed = await assessSource(shell, args, request);
	if (assessed === null) return printNoCommit(shell, printedForm(args));
	const { assessment, repository, now } = assessed;
	if (!require_assessment.isWhole(assessment.sources.pagerduty)) await refuseUnknown(shell, request);
	if (repository !== null && assessment.change.files.length > 0) await require_decision_log.appendDecision(shell, repository, {
		assessment,
		override: null,
		host: "cli",
		canAsk: false,
		now
	});
	const totalMs = shell.clock().getTime() - startedAt.getTime();
	await print(shell, args, {
		...assessed,
		totalMs
	});
	return failOn && require_model.isAtLeast(assessment.level, failOn) ? require_main.EXIT.risky : require_main.EXIT.done;
};
async function assessSource(shell, args, request) {
	const [command, revision] = [args.text("command"), args.text("commit")];
	const [range, file] = [args.text("range"), args.text("patch")];
	if (command !== null) {
		const { planCommit } = await Promise.resolve().then(() => require("./commit-plan.cjs"));
		const plan = await planCommit(request, command);
		return plan && assessNext(await require_gather.gatherCommandFacts(request, plan));
	}
	if (revision !== null) return assessOne(await gatherPastCommit(request, revision));
	if (range !== null) return assessRange(await gatherRange(request, range));
	if (file !== null) return assessOne(await require_gather.gatherPatchFacts(request, await readPatch(shell, file)));
	return assessNext(await require_gather.gatherFacts(request));
}
const assessNext = (gathered) => ({
	...assessOne(gathered),
	repository: gathered.repository
});
function assessOne({ facts, configError }) {
	if (configError !== void 0) throw configError;
	const runbooks = require_runbook.runbooksIn(facts);
	return {
		assessment: require_assess.assess({
			...facts,
			runbooks
		}),
		range: null,
		now: facts.now,
		repository: null
	};
}
function assessRange({ whole, commits, omitted, configError }) {
	const found = assessOne({
		facts: whole,
		configError
	});
	const assessed = commits.map(({ sha, facts }) => ({
		sha,
		assessment: require_assess.assess(facts)
	}));
	return {
		...found,
		range: {
			whole: found.assessment,
			commits: assessed,
			omitted
		}
	};
}
async function readPatch(shell, file) {
	if (file === "-") return shell.stdin();
	try {
		return require_main.decodeText(await (0, node_fs_promises.readFile)((0, node_path.resolve)(shell.cwd, file)));
	} catch (cause) {
		const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unreadable";
		throw new require_main.CodedError("patch_file", require_main.unreadablePatch(file, code), { cause });
	}
}
async function refuseUnknown(shell, request) {
	const { services, pagerDuty, signal, deadlineAt } = request;
	if (services.length === 0 || !pagerDuty.allowed) return;
	const { refuse } = await Promise.resolve().then(() => require("./known-services.cjs")).then((n) => n.known_services_exports);
	try {
		await require_reading.withReader(shell, async (reader) => refuse(reader, (await reader.servicesById(services)).data), {}, {
			signal,
			deadlineAt
		});
	} catch (error) {
		if (error instanceof require_main.AppError && error.code === "unknown_service") throw error;
	}
}
const FORMS = Object.entries(require_main.REPORTERS);
const printedForm = (args) => FORMS.find(([name, { option }]) => option && !option.value && args.flag(name))?.[1] ?? require_main.REPORTERS.text;
async function print(shell, args, assessed) {
	const options = {
		layout: require_main.layout(shell.stdout),
		version: require_main.VERSION,
		sha256: require_output.sha256
	};
	const printed = printedForm(args);
	const isWritten = ([name, { option }]) => option?.value && args.text(name) !== null;
	const written = FORMS.filter(isWritten);
	const facts = [printed, ...written.map(([, form]) => form)].some(({ hasOrigin }) => hasOrigin) ? {
		...assessed,
		origin: await originOf(shell, args)
	} : assessed;
	shell.stdout.print((await printed.load()).report.render(facts, options));
	for (const [name, { load }] of written) require_output.writeReport(shell, args.text(name) ?? "", (await load()).report.render(facts, options));
}
async function originOf(shell, args) {
	const last = args.text("range")?.split("..").at(-1);
	try {
		return await readOrigin(require_main.gitRun(shell), args.text("commit") ?? (last || "HEAD"));
	} catch (error) {
		if (require_repository.isWithoutRepository(error)) return null;
		throw error;
	}
}
async function printNoCommit({ stdout, stderr }, { load }) {
	const { nothing } = (await load()).report;
	if (nothing) stdout.print(nothing);
	else (nothing === null ? stderr : stdout).print(require_main.NO_COMMIT);
	return require_main.EXIT.done;
}
exports.risk = risk;
