require("./rolldown-runtime.cjs");
const require_commit_plan = require("./commit-plan.cjs");
const require_repository = require("./repository.cjs");
const require_snapshot = require("./snapshot.cjs");
const require_staged = require("./staged.cjs");
// src/git/predict.ts
async function withPredictedCommit(request, plan, use) {
	const place = require_commit_plan.placeOf(plan.commit, request);
	const effect = require_commit_plan.effectOf(plan.commit);
	const message = effect.kind === "commit" ? effect.commit.message : null;
	return require_snapshot.withSnapshot({
		...request,
		...place
	}, async (snapshot) => {
		const recording = recordingOf(await stepsIn(snapshot.repository, plan, request));
		if (recording.kind === "index") return use(snapshot, {
			...require_staged.startReading(snapshot),
			message
		});
		const { replayCommit } = await Promise.resolve().then(() => require("./replayed-commit.cjs"));
		const { committed, change } = await replayCommit(snapshot, recording, plan.commit, request);
		return use(committed, {
			change,
			message
		});
	});
}
async function stepsIn(here, { commit, steps }, request) {
	const repositoryAt = require_commit_plan.oncePerPlace(async (call) => {
		if (require_commit_plan.placeKey(call) === require_commit_plan.placeKey(commit)) return here;
		const { cwd, env } = require_commit_plan.placeOf(call, request);
		return require_repository.openRepository(cwd, env, request.signal).catch(() => null);
	});
	return (await Promise.all(steps.map(async (step) => {
		if (step.kind === "edit" || require_commit_plan.effectOf(step).kind === "none") return step;
		return seenFrom(here, step, await repositoryAt(step), require_commit_plan.placeOf(step, request).cwd);
	}))).filter((step) => step !== null);
}
function seenFrom(here, step, other, cwd) {
	const isInside = (path) => `${path}/`.startsWith(`${here.topLevel}/`);
	if (other?.gitDir !== here.gitDir) return isInside(other?.topLevel ?? cwd) || other?.commonDir === here.commonDir ? {
		kind: "edit",
		doubt: "a git command may change files first"
	} : null;
	if (other.indexFile === here.indexFile && other.topLevel === here.topLevel) return step;
	if (other.topLevel === here.topLevel && ["add", "unstage"].includes(require_commit_plan.effectOf(step).kind)) return null;
	return {
		...step,
		subcommand: "update-index",
		args: []
	};
}
function recordingOf(steps) {
	const [before, last] = [steps.slice(0, -1), steps.at(-1)];
	const kinds = before.map((step) => require_commit_plan.effectOf(step).kind);
	if (!kinds.every((kind) => STAGING.has(kind)) || !last || !recordsIndex(last)) return {
		kind: "replay",
		steps
	};
	return kinds.every((kind) => LEAVING_INDEX.has(kind)) ? { kind: "index" } : {
		kind: "staging",
		steps: before
	};
}
const LEAVING_INDEX = new Set([
	"none",
	"branch",
	"refs",
	"settings",
	"files"
]);
const STAGING = new Set([
	...LEAVING_INDEX,
	"edit",
	"add",
	"rm",
	"mv"
]);
function recordsIndex(step) {
	const effect = require_commit_plan.effectOf(step);
	if (step.kind === "edit" || step.doubts.length > 0 || effect.kind !== "commit") return false;
	const { all, amend, only, include, picks, rewords, pathsElsewhere, paths } = effect.commit;
	return !(all || amend || only || include || picks || rewords || pathsElsewhere || paths.length > 0);
}
exports.withPredictedCommit = withPredictedCommit;
