// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_git_environment = require("./git-environment.cjs");
const require_staged_output = require("./staged-output.cjs");
// src/git/change-request.ts
/** Sets git to look for the repository while other things are done. */
function lookForRepository(request) {
	const repository = require_git_environment.openRepository(request.cwd, request.env, request.signal);
	repository.catch(() => {});
	return {
		...request,
		repository
	};
}
/** Takes the snapshot and sets git to read what is staged while other things are done. @throws what openRepository throws */
async function readAhead(request) {
	const snapshot = await snapshotOf(request);
	require_staged_output.startReading(snapshot);
	return {
		...request,
		snapshot
	};
}
/** @throws what openRepository throws */
async function snapshotOf({ cwd, env, signal, repository, snapshot, stateDirectory }) {
	if (snapshot) return snapshot;
	return require_staged_output.takeSnapshot(await (repository ?? require_git_environment.openRepository(cwd, env, signal)), env, signal, stateDirectory ?? null);
}
Object.defineProperty(exports, "lookForRepository", {
	enumerable: true,
	get: function() {
		return lookForRepository;
	}
});
Object.defineProperty(exports, "readAhead", {
	enumerable: true,
	get: function() {
		return readAhead;
	}
});
Object.defineProperty(exports, "snapshotOf", {
	enumerable: true,
	get: function() {
		return snapshotOf;
	}
});
