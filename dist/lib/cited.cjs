// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_factors = require("./factors.cjs");
// src/report/cited.ts
/** Open ones first, then by how many files they point at, then newest. */
function citedIncidents({ factors }) {
	const cited = /* @__PURE__ */ new Map();
	for (const item of factors.flatMap(({ evidence }) => require_factors.incidentsIn(evidence))) {
		const isOpen = item.status === "triggered" || item.status === "acknowledged";
		const incident = cited.get(item.id) ?? {
			...item,
			isOpen,
			pointsAt: /* @__PURE__ */ new Map()
		};
		cited.set(item.id, incident);
		if (item.path !== null && !incident.pointsAt.has(item.path)) incident.pointsAt.set(item.path, item.link);
	}
	return [...cited.values()].sort((a, b) => Number(b.isOpen) - Number(a.isOpen) || b.pointsAt.size - a.pointsAt.size || b.createdAt.localeCompare(a.createdAt) || a.id.localeCompare(b.id));
}
/** Newest first. */
function citedCommits({ factors }) {
	const cited = /* @__PURE__ */ new Map();
	for (const item of factors.flatMap(({ evidence }) => evidence)) {
		if (item.kind !== "commit") continue;
		const commit = cited.get(item.sha) ?? {
			sha: item.sha,
			at: item.at,
			paths: /* @__PURE__ */ new Set()
		};
		cited.set(item.sha, commit);
		commit.paths.add(item.path);
	}
	return [...cited.values()].sort((a, b) => b.at.localeCompare(a.at) || a.sha.localeCompare(b.sha));
}
/** Most points first. */
function citedFiles({ change, factors }) {
	const byPath = require_main.groupBy(factors, ({ path }) => path);
	return change.files.map((file) => {
		const mine = byPath.get(file.path) ?? [];
		const points = mine.reduce((sum, factor) => sum + factor.points, 0);
		return {
			...file,
			points,
			incidents: mine.flatMap(({ evidence }) => require_factors.incidentsIn(evidence)).length
		};
	}).sort((a, b) => b.points - a.points || (b.additions ?? 0) + (b.deletions ?? 0) - (a.additions ?? 0) - (a.deletions ?? 0));
}
Object.defineProperty(exports, "citedCommits", {
	enumerable: true,
	get: function() {
		return citedCommits;
	}
});
Object.defineProperty(exports, "citedFiles", {
	enumerable: true,
	get: function() {
		return citedFiles;
	}
});
Object.defineProperty(exports, "citedIncidents", {
	enumerable: true,
	get: function() {
		return citedIncidents;
	}
});
