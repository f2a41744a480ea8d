// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
const require_known = require("./known.cjs");
const require_patch = require("./patch.cjs");
const require_read_change = require("./read-change.cjs");
const require_repository = require("./repository.cjs");
const require_run = require("./run.cjs");
const require_staged = require("./staged.cjs");
const require_gather = require("./gather.cjs");
// src/gather/gather-patch.ts
/** The text names no file that it changes. */
var NoPatchError = class extends require_process.AppError {
	code = "no_patch";
	constructor() {
		super("Not a patch. Use the output of git diff, git show or diff -u: git diff main | pager-triage risk --patch -");
	}
};
/** More of a patch than this is counted, not looked at; its contents are then not known. */
const MAX_CONTENT = 8 * 2 ** 20;
/**
* The facts of a patch as text: files and lines as the patch has them, history and services of the repository that is
* here, if there is one.
* @throws NoPatchError
*/
async function gatherPatchFacts(request, text) {
	const { files, truncated } = require_patch.readPatch(text, MAX_CONTENT);
	if (files.length === 0 && text.trim() !== "") throw new NoPatchError();
	const change = {
		source: "patch",
		base: null,
		tree: null,
		files,
		unread: truncated ? "the patch is larger than 8 MB" : null,
		guesses: []
	};
	try {
		return await require_read_change.withSnapshot(request, async (snapshot) => require_gather.gatherAround(snapshot, {
			change,
			message: null,
			config: await require_gather.readConfig(snapshot, request)
		}, request));
	} catch (error) {
		if (!(error instanceof require_repository.NoRepositoryError || error instanceof require_repository.NoWorkTreeError || error instanceof require_run.GitMissingError)) throw error;
		return gatherAlone(change, request);
	}
}
/** Where no repository is. */
async function gatherAlone(change, request) {
	const now = request.clock();
	const { services } = request;
	const mapped = services.length > 0 ? require_known.known(require_staged.mapPaths([], {
		...NOTHING_MAPPED,
		asked: services
	}), now.toISOString()) : require_known.unknown(NOT_HERE);
	const live = await require_gather.readPagerDutyFacts(request, mapped, now);
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
const NOTHING_MAPPED = {
	config: require_staged.NO_CONFIG,
	ownership: require_staged.NO_OWNERSHIP,
	repository: ""
};
const NO_REPOSITORY = "not in a git repository";
const NOT_HERE = "not in a git repository that maps them (use --service ID)";
exports.gatherPatchFacts = gatherPatchFacts;
