// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_rolldown_runtime = require("./rolldown-runtime.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
const require_main = require("./main.cjs");
const require_known = require("./known.cjs");
const require_code = require("./code.cjs");
const require_patch = require("./patch.cjs");
const require_history = require("./history.cjs");
const require_snapshot = require("./snapshot.cjs");
const require_repository = require("./repository.cjs");
const require_staged = require("./staged.cjs");
const require_facts = require("./facts.cjs");
// src/gather/service-facts.ts
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
// src/gather/pagerduty-facts.ts
function aroundChange(touched, { services, incidents, live }, search, now) {
	const read = new Map(services.map((each) => [each.id, each]));
	const named = touched.map((service) => ({
		...service,
		name: service.name ?? read.get(service.id)?.name ?? null,
		description: read.get(service.id)?.description ?? null
	}));
	return {
		services: require_known.known(named, now.toISOString()),
		incidents: require_known.mapKnown(incidents, (value) => ({
			...value,
			warnings: [...value.warnings, ...search.notes],
			requests: value.requests + search.requests
		})),
		live
	};
}
const NO_MAPPING = "no mapping (add one to .pager-triage.json or use --service ID)";
const NO_SERVICE = "no service to query";
const notAsked = (services, why) => ({
	services,
	incidents: require_known.unknown(why),
	live: require_facts.unknownLiveState(why)
});
function statedServices(mapped) {
	if (!mapped.known) return mapped;
	const { services, isStated, left } = mapped.value;
	return services.length === 0 && !isStated && left.length > 0 ? require_known.unknown(NO_MAPPING) : require_known.known(require_snapshot.unite(services), mapped.asOf);
}
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
var gather_exports = require_rolldown_runtime.__exportAll({
	gatherAround: () => gatherAround,
	gatherCommandFacts: () => gatherCommandFacts,
	gatherFacts: () => gatherFacts,
	gatherPatchFacts: () => gatherPatchFacts,
	loadAsking: () => loadAsking,
	pathsOf: () => pathsOf,
	readConfig: () => readConfig,
	readOutside: () => readOutside,
	readPagerDutyFacts: () => readPagerDutyFacts,
	teamRules: () => teamRules
});
function gatherFacts(request) {
	return require_snapshot.withSnapshot(request, (snapshot) => gatherAround(snapshot, {
		...require_staged.startReading(snapshot, request.mergeHeads),
		message: null
	}, request));
}
async function gatherCommandFacts(request, plan) {
	const { withPredictedCommit } = await Promise.resolve().then(() => require("./predict.cjs"));
	return withPredictedCommit(request, plan, (snapshot, commit) => gatherAround(snapshot, commit, request));
}
const readConfig = (snapshot, { clock }) => require_known.settle(require_snapshot.readTeamConfig(snapshot), clock().toISOString());
async function gatherAround(snapshot, { change: reading, names, message }, request) {
	const { repository } = snapshot;
	const now = request.clock();
	const files = names ?? Promise.resolve(reading).then((change) => change.files);
	const configured = readConfig(snapshot, request);
	const [change, config, commits, outside] = await Promise.all([
		reading,
		configured,
		require_known.settle(require_history.readPastCommits(snapshot, files, now), now.toISOString()),
		Promise.all([files, configured]).then(([named, config]) => readOutside(snapshot, pathsOf({ files: named }), config, request, now))
	]);
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
function readBranch({ gitDir }) {
	const head = require_main.orNull(() => (0, node_fs.readFileSync)((0, node_path.join)(gitDir, "HEAD"), "utf8")) ?? "";
	const branch = /^ref: refs\/heads\/(.+)\n?$/.exec(head)?.[1];
	return branch === void 0 ? null : require_main.fromOutside(branch);
}
async function loadRelay({ pagerDuty, depth, isPast }) {
	if (!pagerDuty.allowed || !pagerDuty.key.isRelays || depth !== "quick" || isPast) return null;
	const relay = await Promise.resolve().then(() => require("./ask-relay.cjs"));
	relay.loadHttp(pagerDuty.endpoint);
	return relay;
}
async function loadAsking(asking) {
	const isRelay = await loadRelay(asking) !== null;
	if (asking.pagerDuty.allowed && !isRelay) await Promise.resolve().then(() => require("./ask-services.cjs"));
}
async function readPagerDutyFacts(asking, mapped, now) {
	const { pagerDuty } = asking;
	if (!pagerDuty.allowed) return notAsked(statedServices(mapped), pagerDuty.why);
	if (!mapped.known) return notAsked(mapped, NO_SERVICE);
	const allowed = {
		...asking,
		pagerDuty
	};
	const relay = await loadRelay(asking);
	const facts = relay && await relay.askRelay(allowed, mapped.value, now);
	if (facts !== null) return facts;
	const { askServices } = await Promise.resolve().then(() => require("./ask-services.cjs"));
	return askServices(allowed, mapped, now);
}
const MAX_CONTENT = 8 * 2 ** 20;
function whyUnread({ files, truncated, malformedAt }) {
	if (truncated) return "the patch is larger than 8 MB";
	if (malformedAt !== null) return `line ${malformedAt} of the patch is cut off or not in the form of git diff (without --word-diff)`;
	const isCode = ({ kind, path }) => kind === "binary" && require_code.isKnownCode(path);
	return files.some(isCode) ? "the patch has a code file as a binary: use git diff --text" : null;
}
async function gatherPatchFacts(request, text) {
	const patch = require_patch.readPatch(text, MAX_CONTENT);
	const { files } = patch;
	if (files.length === 0 && text.trim() !== "") throw new require_main.CodedError("no_patch", "Not a patch. Use the output of git diff, git show or diff -u: git diff main | pager-triage risk --patch -");
	const change = {
		source: "patch",
		base: null,
		tree: null,
		files,
		unread: whyUnread(patch),
		guesses: []
	};
	try {
		return await require_snapshot.withSnapshot(request, (snapshot) => gatherAround(snapshot, {
			change,
			message: null
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
Object.defineProperty(exports, "aroundChange", {
	enumerable: true,
	get: function() {
		return aroundChange;
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
Object.defineProperty(exports, "gather_exports", {
	enumerable: true,
	get: function() {
		return gather_exports;
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
