// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
let node_fs = require("node:fs");
const require_change_request = require("./change-request.cjs");
require("./staged.cjs");
// src/git/read-change.ts
/** Opens the repository, takes a snapshot of its index, and lets `use` read from it until it is done. */
async function withSnapshot(request, use) {
	const snapshot = await require_change_request.snapshotOf(request);
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
Object.defineProperty(exports, "withSnapshot", {
	enumerable: true,
	get: function() {
		return withSnapshot;
	}
});
