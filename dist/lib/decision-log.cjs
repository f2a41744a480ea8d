// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_known = require("./known.cjs");
const require_repository = require("./repository.cjs");
const require_log = require("./log.cjs");
const require_snapshot = require("./snapshot.cjs");
const require_factors = require("./factors.cjs");
const require_assess = require("./assess.cjs");
const require_assessment = require("./assessment.cjs");
const require_patch = require("./patch.cjs");
let node_crypto = require("node:crypto");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/gather/pagerduty-facts.ts
const NO_MAPPING = "no mapping (add one to .pager-triage.json or use --service ID)";
const NO_SERVICE = "no service to query";
const notAsked = (services, why) => ({
	services,
	incidents: require_known.unknown(why),
	live: require_factors.unknownLiveState(why)
});
function statedServices(mapped) {
	if (!mapped.known) return mapped;
	const { services, isStated, left } = mapped.value;
	return services.length === 0 && !isStated && left.length > 0 ? require_known.unknown(NO_MAPPING) : require_known.known(require_snapshot.unite(services), mapped.asOf);
}
const NOTHING = {
	open: [],
	complete: true,
	warnings: [],
	requests: 0
};
const NO_DEPENDENCIES = {
	...NOTHING,
	connected: [],
	hops: 0,
	cut: []
};
/** A change of files that belong to no service touches nothing that PagerDuty watches. */
const nothingMapped = (asOf, warnings = []) => ({
	incidents: require_known.known({
		...NOTHING,
		recent: [],
		texts: [],
		changeEvents: [],
		warnings
	}, asOf),
	live: {
		onCall: require_known.known([], asOf),
		maintenance: require_known.known([], asOf),
		dependencies: require_known.known(NO_DEPENDENCIES, asOf)
	}
});
// src/gather/gather.ts
/**
* Reads git and PagerDuty side by side, for what `git commit` would record now. A source that fails is unknown, with
* the reason; only an unreadable change throws (what openRepository and readStagedChange throw).
*/
function gatherFacts(request) {
	return require_snapshot.withSnapshot(request, async (snapshot) => {
		const [change, config] = await Promise.all([require_assess.readStagedChange(snapshot, request.mergeHeads), readConfig(snapshot, request)]);
		return gatherAround(snapshot, {
			change,
			message: null,
			config
		}, request);
	});
}
async function gatherCommandFacts(request, plan) {
	const { withPredictedCommit } = await Promise.resolve().then(() => require("./predict.cjs"));
	return withPredictedCommit(request, plan, async (snapshot, commit) => gatherAround(snapshot, {
		...commit,
		config: await readConfig(snapshot, request)
	}, request));
}
const readConfig = (snapshot, { clock }) => require_known.settle(require_snapshot.readTeamConfig(snapshot), clock().toISOString());
async function gatherAround(snapshot, { change, message, config }, request) {
	const { repository } = snapshot;
	const now = request.clock();
	const [commits, outside] = await Promise.all([require_known.settle(require_assess.readPastCommits(snapshot, change.files, now), now.toISOString()), readOutside(snapshot, pathsOf(change), config, request, now)]);
	return {
		facts: {
			change,
			commits,
			now,
			purpose: {
				message: message === null ? null : require_main.fromOutside(message),
				branch: readBranch(repository)
			},
			...teamRules(config),
			...outside
		},
		repository,
		configError: config.error
	};
}
/** What PagerDuty has for these files, and the names of all files, to compare incident titles with. */
async function readOutside(snapshot, paths, config, request, now) {
	const asOf = now.toISOString();
	const mapping = config.known ? require_known.settle(readStated(snapshot, paths, config.value, request), asOf) : config;
	const [tree, facts] = await Promise.all([request.pagerDuty.allowed ? require_known.settle(require_snapshot.readTree(snapshot), asOf) : require_known.unknown("only titles of incidents need it"), Promise.resolve(mapping).then((mapped) => readPagerDutyFacts(request, mapped.known ? mapped : require_known.unknown(mapped.why), now))]);
	return {
		tree,
		...facts
	};
}
function teamRules(config) {
	const { policy, freezes, calibration } = config.known ? config.value : require_snapshot.NO_CONFIG;
	return {
		policy,
		freezes: freezes.map((freeze) => ({
			...freeze,
			name: require_main.fromOutside(freeze.name)
		})),
		...calibration && { calibration }
	};
}
/** @throws TooManyPatternsError, and what runGit throws */
async function readStated(snapshot, paths, config, { services, pagerDuty }) {
	const left = services.length > 0 ? [] : require_snapshot.unmappedByConfig(paths, config);
	const ownership = left.length > 0 ? await require_snapshot.readOwnershipOf(snapshot, left, pagerDuty.allowed ? "all" : "catalogs") : require_snapshot.NO_OWNERSHIP;
	return require_snapshot.mapPaths(paths, {
		asked: services,
		config,
		ownership,
		repository: snapshot.repository.name
	});
}
const pathsOf = ({ files }) => files.map(({ path }) => path);
/** Null for a detached or unreadable HEAD. */
function readBranch({ gitDir }) {
	const head = require_main.orNull(() => (0, node_fs.readFileSync)((0, node_path.join)(gitDir, "HEAD"), "utf8")) ?? "";
	const branch = /^ref: refs\/heads\/(.+)\n?$/.exec(head)?.[1];
	return branch === void 0 ? null : require_main.fromOutside(branch);
}
/** Never throws. @param now the instant that all facts refer to, however long they take to read */
async function readPagerDutyFacts(asking, mapped, now) {
	const { pagerDuty } = asking;
	if (!pagerDuty.allowed) return notAsked(statedServices(mapped), pagerDuty.why);
	if (!mapped.known) return notAsked(mapped, NO_SERVICE);
	const { askServices } = await Promise.resolve().then(() => require("./ask-services.cjs"));
	return askServices({
		...asking,
		pagerDuty
	}, mapped, now);
}
/** Beyond this a patch is counted but not read; its contents are then unknown. */
const MAX_CONTENT = 8 * 2 ** 20;
const malformed = (line) => `line ${line} of the patch is cut off or not in the form of git diff (without --word-diff)`;
/** @throws CodedError no_patch */
async function gatherPatchFacts(request, text) {
	const { files, truncated, malformedAt } = require_patch.readPatch(text, MAX_CONTENT);
	if (files.length === 0 && text.trim() !== "") throw new require_main.CodedError("no_patch", "Not a patch. Use the output of git diff, git show or diff -u: git diff main | pager-triage risk --patch -");
	const change = {
		source: "patch",
		base: null,
		tree: null,
		files,
		unread: truncated ? "the patch is larger than 8 MB" : malformedAt === null ? null : malformed(malformedAt),
		guesses: []
	};
	try {
		return await require_snapshot.withSnapshot(request, async (snapshot) => gatherAround(snapshot, {
			change,
			message: null,
			config: await readConfig(snapshot, request)
		}, request));
	} catch (error) {
		if (!require_repository.isWithoutRepository(error)) throw error;
		return gatherAlone(change, request);
	}
}
async function gatherAlone(change, request) {
	const now = request.clock();
	const { services: asked } = request;
	const sources = {
		asked,
		config: require_snapshot.NO_CONFIG,
		ownership: require_snapshot.NO_OWNERSHIP,
		repository: ""
	};
	const live = await readPagerDutyFacts(request, asked.length > 0 ? require_known.known(require_snapshot.mapPaths([], sources), now.toISOString()) : require_known.unknown(`${NO_REPOSITORY} that maps them (use --service ID)`), now);
	return {
		facts: {
			change,
			commits: require_known.unknown(NO_REPOSITORY),
			tree: require_known.unknown(NO_REPOSITORY),
			now,
			purpose: {
				message: null,
				branch: null
			},
			policy: [],
			freezes: [],
			...live
		},
		configError: void 0
	};
}
const NO_REPOSITORY = "not in a git repository";
// src/cli/decision-log.ts
/** Logs overridden rules too. Never throws: failures are warnings. @returns whether all was logged */
async function appendDecision(shell, { commonDir }, { assessment, override, host, now }) {
	const off = require_log.isAuditOff(shell.env);
	const log = require_log.openAuditLog(require_log.decisionsDirectory(commonDir), { off });
	const { tree } = assessment.change;
	const warnings = [await log.appendOrWarn(require_log.toDecision(assessment, host, now))];
	for (const { rule } of override === null ? [] : assessment.policy) {
		const reason = require_main.fromOutside(require_main.redactSecrets(override ?? ""));
		warnings.push(await log.appendOrWarn({
			kind: "override",
			at: now.toISOString(),
			tree,
			rule,
			reason
		}));
	}
	for (const warning of warnings) if (warning !== null) shell.stderr.print(require_main.notRecorded(warning));
	return !off && warnings.every((warning) => warning === null);
}
const RECENT_MS = 10 * require_main.MINUTE_MS;
/** Logs the decision unless it is in the log. @returns the report on the same change moments ago */
async function recordDecision(shell, repository, { session, ...decided }) {
	const { change, level, decision } = decided.assessment;
	if (require_assessment.changesNothing(decided.assessment)) return null;
	const { tree, base } = change;
	const { action } = decision;
	const isOverridden = decided.override !== null;
	const at = decided.now.getTime();
	const notes = require_main.openNotes(repository.commonDir, require_main.stateDirectory(shell.env));
	const name = `report-${(0, node_crypto.createHash)("sha256").update(repository.gitDir).digest("hex").slice(0, 12)}.json`;
	const text = notes.read(name);
	const last = text && JSON.parse(text.toString());
	const before = last?.tree === tree && last.base === base && last.level === level && at >= last.at && at - last.at < RECENT_MS ? last : null;
	const isLoggedAlready = before?.isLogged === true && before.action === action && before.isOverridden === isOverridden;
	if (isLoggedAlready && (session === null || session === before.session)) return before;
	const isLogged = isLoggedAlready || await appendDecision(shell, repository, decided);
	if (tree !== null) {
		const first = before ?? {
			host: decided.host,
			session,
			at
		};
		const report = {
			tree,
			base,
			level,
			action,
			isOverridden,
			isLogged,
			host: first.host,
			session: session ?? first.session,
			at: first.at
		};
		notes.write(name, JSON.stringify(report));
	}
	return before;
}
Object.defineProperty(exports, "NO_DEPENDENCIES", {
	enumerable: true,
	get: function() {
		return NO_DEPENDENCIES;
	}
});
Object.defineProperty(exports, "NO_SERVICE", {
	enumerable: true,
	get: function() {
		return NO_SERVICE;
	}
});
Object.defineProperty(exports, "appendDecision", {
	enumerable: true,
	get: function() {
		return appendDecision;
	}
});
Object.defineProperty(exports, "gatherAround", {
	enumerable: true,
	get: function() {
		return gatherAround;
	}
});
Object.defineProperty(exports, "gatherCommandFacts", {
	enumerable: true,
	get: function() {
		return gatherCommandFacts;
	}
});
Object.defineProperty(exports, "gatherFacts", {
	enumerable: true,
	get: function() {
		return gatherFacts;
	}
});
Object.defineProperty(exports, "gatherPatchFacts", {
	enumerable: true,
	get: function() {
		return gatherPatchFacts;
	}
});
Object.defineProperty(exports, "notAsked", {
	enumerable: true,
	get: function() {
		return notAsked;
	}
});
Object.defineProperty(exports, "nothingMapped", {
	enumerable: true,
	get: function() {
		return nothingMapped;
	}
});
Object.defineProperty(exports, "pathsOf", {
	enumerable: true,
	get: function() {
		return pathsOf;
	}
});
Object.defineProperty(exports, "readConfig", {
	enumerable: true,
	get: function() {
		return readConfig;
	}
});
Object.defineProperty(exports, "readOutside", {
	enumerable: true,
	get: function() {
		return readOutside;
	}
});
Object.defineProperty(exports, "recordDecision", {
	enumerable: true,
	get: function() {
		return recordDecision;
	}
});
Object.defineProperty(exports, "statedServices", {
	enumerable: true,
	get: function() {
		return statedServices;
	}
});
Object.defineProperty(exports, "teamRules", {
	enumerable: true,
	get: function() {
		return teamRules;
	}
});
