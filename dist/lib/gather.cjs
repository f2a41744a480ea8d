// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
let node_fs = require("node:fs");
let node_path = require("node:path");
const require_known = require("./known.cjs");
const require_process = require("./process.cjs");
const require_past_commits = require("./past-commits.cjs");
const require_staged = require("./staged.cjs");
const require_read_change = require("./read-change.cjs");
const require_factors = require("./factors.cjs");
// src/git/history/tree.ts
/**
* All files of the repository at HEAD, which tell how rare a word of a path is and whether a name exists here.
* @throws what runGit throws
*/
async function readTree({ git, repository }) {
	if (repository.head === null) return [];
	const output = await git([
		"ls-tree",
		"-r",
		"-z",
		"--name-only",
		"--full-tree",
		repository.head
	]);
	return require_staged.splitAtNul(output).map(require_staged.decodePath);
}
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
	return services.length === 0 && !isStated && left.length > 0 ? require_known.unknown(NO_MAPPING) : require_known.known(require_staged.unite(services), mapped.asOf);
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
// src/gather/ask-pagerduty.ts
/**
* The touched services with their names, their incidents, and what goes on around them. Never throws: what fails is
* unknown.
* @param now the instant that all facts of an assessment speak of, however long they are waited for
*/
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
// src/gather/gather.ts
/**
* Reads git and PagerDuty side by side, for what `git commit` would record now. A source that fails is unknown, with
* the reason; only a change that cannot be read throws (what openRepository and readStagedChange throw).
*/
function gatherFacts(request) {
	return require_read_change.withSnapshot(request, async (snapshot) => {
		return gatherNext(snapshot, require_staged.readStagedChange(snapshot, require_read_change.mergeParents(snapshot.repository)).then((read) => ({
			change: read,
			message: null
		})), request);
	});
}
/** The same for the commit that a shell command would make. */
async function gatherCommandFacts(request, plan) {
	const { withPredictedCommit } = await Promise.resolve().then(() => require("./predict.cjs"));
	return withPredictedCommit(request, plan, (snapshot, commit) => gatherNext(snapshot, commit, request));
}
/** The history is read while git works on the change. */
async function gatherNext(snapshot, reading, request) {
	const config = readConfig(snapshot, request);
	const year = require_past_commits.readPastYear(snapshot, request.clock());
	year.catch(() => {});
	return gatherAround(snapshot, {
		...await reading,
		config: await config,
		year
	}, request);
}
const readConfig = (snapshot, { clock }) => settle(require_staged.readTeamConfig(snapshot), clock().toISOString());
/** All facts around a change that was read already. */
async function gatherAround(snapshot, { change, message, config, year }, request) {
	const { repository } = snapshot;
	const now = request.clock();
	const asOf = now.toISOString();
	const [commits, tree, live] = await Promise.all([
		settle(require_past_commits.readPastCommits(snapshot, change.files, now, year), asOf),
		request.pagerDuty.allowed ? settle(readTree(snapshot), asOf) : require_known.unknown("only titles of incidents need it"),
		readMapping(snapshot, pathsOf(change), config, request, asOf).then((mapped) => readPagerDutyFacts(request, mapped, now))
	]);
	return {
		facts: {
			change,
			commits,
			tree,
			now,
			purpose: {
				message: message === null ? null : require_process.fromOutside(message),
				branch: readBranch(repository)
			},
			...teamRules(config),
			...live
		},
		repository,
		configError: config.error
	};
}
/** None where they could not be read. */
function teamRules(config) {
	const { policy, freezes, calibration } = config.known ? config.value : require_staged.NO_CONFIG;
	return {
		policy,
		freezes: freezes.map((freeze) => ({
			...freeze,
			name: require_process.fromOutside(freeze.name)
		})),
		...calibration && { calibration }
	};
}
/** Nothing more is read where `--service` or `.pager-triage.json` speaks for every file. */
async function readMapping(snapshot, paths, config, { services, pagerDuty }, asOf) {
	if (!config.known) return require_known.unknown(config.why);
	const mapping = await settle(readStated(snapshot, paths, config.value, {
		services,
		pagerDuty
	}), asOf);
	return mapping.known ? require_known.known(mapping.value, asOf) : require_known.unknown(mapping.why);
}
/** @throws TooManyPatternsError, and what runGit throws */
async function readStated(snapshot, paths, config, { services, pagerDuty }) {
	const left = services.length > 0 ? [] : require_staged.unmappedByConfig(paths, config);
	const ownership = left.length > 0 ? await require_staged.readOwnershipOf(snapshot, left, pagerDuty.allowed ? "all" : "catalogs") : require_staged.NO_OWNERSHIP;
	return require_staged.mapPaths(paths, {
		asked: services,
		config,
		ownership,
		repository: snapshot.repository.name
	});
}
const pathsOf = ({ files }) => files.map(({ path }) => path);
/** Null where there is none: HEAD is a commit, or cannot be read. */
function readBranch({ gitDir }) {
	try {
		const head = (0, node_fs.readFileSync)((0, node_path.join)(gitDir, "HEAD"), "utf8");
		const branch = /^ref: refs\/heads\/(.+)\n?$/.exec(head)?.[1];
		return branch === void 0 ? null : require_process.fromOutside(branch);
	} catch {
		return null;
	}
}
async function settle(reading, asOf) {
	try {
		return require_known.known(await reading, asOf);
	} catch (error) {
		return {
			...require_known.unknown(error instanceof Error ? error.message : String(error)),
			error
		};
	}
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
Object.defineProperty(exports, "readMapping", {
	enumerable: true,
	get: function() {
		return readMapping;
	}
});
Object.defineProperty(exports, "readPagerDutyFacts", {
	enumerable: true,
	get: function() {
		return readPagerDutyFacts;
	}
});
Object.defineProperty(exports, "readTree", {
	enumerable: true,
	get: function() {
		return readTree;
	}
});
Object.defineProperty(exports, "settle", {
	enumerable: true,
	get: function() {
		return settle;
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
