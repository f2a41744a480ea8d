// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
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
	const points = /* @__PURE__ */ new Map();
	const incidents = /* @__PURE__ */ new Map();
	for (const { path, points: worth, evidence } of factors) {
		if (path === null) continue;
		points.set(path, (points.get(path) ?? 0) + worth);
		const here = evidence.filter(({ kind }) => kind === "incident").length;
		incidents.set(path, (incidents.get(path) ?? 0) + here);
	}
	return change.files.map((file) => ({
		...file,
		points: points.get(file.path) ?? 0,
		incidents: incidents.get(file.path) ?? 0
	})).sort((a, b) => b.points - a.points || (b.additions ?? 0) + (b.deletions ?? 0) - (a.additions ?? 0) - (a.deletions ?? 0));
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
