// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
let node_fs = require("node:fs");
const require_open_repository = require("./open-repository.cjs");
const require_staged = require("./staged.cjs");
// src/git/change-request.ts
/** @throws what openRepository throws */
const openSnapshot = async ({ cwd, env, signal, stateDirectory = null }) => require_staged.takeSnapshot(await require_open_repository.openRepository(cwd, env, signal), env, signal, stateDirectory);
// src/git/read-change.ts
/** Opens the repository, takes a snapshot of its index, and lets `use` read from it until it is done. */
async function withSnapshot(request, use) {
	const snapshot = await openSnapshot(request);
	try {
		return await use(snapshot);
	} finally {
		snapshot.close();
	}
}
/** The other parents of a merge in progress, as full shas. */
function mergeParents({ mergeHeadFile }) {
	try {
		return (0, node_fs.readFileSync)(mergeHeadFile, "utf8").split("\n").filter((sha) => /^[0-9a-f]{40,64}$/.test(sha));
	} catch {
		return [];
	}
}
Object.defineProperty(exports, "mergeParents", {
	enumerable: true,
	get: function() {
		return mergeParents;
	}
});
Object.defineProperty(exports, "openSnapshot", {
	enumerable: true,
	get: function() {
		return openSnapshot;
	}
});
Object.defineProperty(exports, "withSnapshot", {
	enumerable: true,
	get: function() {
		return withSnapshot;
	}
});
