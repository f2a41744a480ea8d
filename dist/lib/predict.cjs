// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_read_change = require("./read-change.cjs");
const require_commit_plan = require("./commit-plan.cjs");
const require_open_repository = require("./open-repository.cjs");
const require_staged = require("./staged.cjs");
// src/git/predict.ts
/**
* Works out, without touching the repository, what a shell command would record; lets `use` read more from the
* snapshot that holds it, side by side.
*/
async function withPredictedCommit(request, plan, use) {
	const { cwd, env } = require_commit_plan.placeOf(plan.commit, request);
	const snapshot = await require_read_change.openSnapshot({
		cwd,
		env,
		signal: request.signal
	});
	const { repository } = snapshot;
	const message = messageOf(plan.commit);
	try {
		const steps = await stepsOf(repository, plan, request);
		if (require_commit_plan.recordsIndex(steps)) return await use(snapshot, require_staged.readStagedChange(snapshot, require_read_change.mergeParents(repository)).then((read) => ({
			change: read,
			message
		})));
		const { replayCommit } = await Promise.resolve().then(() => require("./replayed-commit.cjs"));
		const { committed, change } = await replayCommit(snapshot, {
			steps,
			staging: require_commit_plan.stagingAlone(steps)
		}, env, request.signal);
		return await use(committed, Promise.resolve({
			change,
			message
		}));
	} finally {
		snapshot.close();
	}
}
/** The steps that work on this repository: a command may touch several. */
async function stepsOf(repository, { commit, steps }, request) {
	const keyOf = ({ cwd, place }) => require_commit_plan.placeKey({
		cwd: cwd ?? request.cwd,
		place
	});
	const known = /* @__PURE__ */ new Map([[keyOf(commit), Promise.resolve(true)]]);
	const worksHere = (call) => {
		const key = keyOf(call);
		const { cwd, env } = require_commit_plan.placeOf(call, request);
		const answer = known.get(key) ?? require_open_repository.openRepository(cwd, env, request.signal).then(({ gitDir }) => gitDir === repository.gitDir, () => false);
		known.set(key, answer);
		return answer;
	};
	const here = await Promise.all(steps.map((step) => step.kind === "edit" || worksHere(step)));
	return steps.filter((_, i) => here[i]);
}
function messageOf(call) {
	const effect = require_commit_plan.effectOf(call);
	return effect.kind === "commit" ? effect.commit.message : null;
}
exports.withPredictedCommit = withPredictedCommit;
