// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_order = require("./order.cjs");
const require_incident = require("./incident.cjs");
const require_factors = require("./factors.cjs");
// src/report/cited.ts
function citedIncidents({ factors }) {
	const items = factors.flatMap(({ evidence }) => require_factors.incidentsIn(evidence));
	return [...require_main.groupBy(items, ({ id }) => id).values()].map((mine) => ({
		...mine[0],
		isOpen: require_incident.isOpen(mine[0]),
		pointsAt: linksByPath(mine)
	})).sort((a, b) => Number(b.isOpen) - Number(a.isOpen) || b.pointsAt.size - a.pointsAt.size || require_order.byCodeUnit(b.createdAt, a.createdAt) || require_order.byCodeUnit(a.id, b.id));
}
function linksByPath(incidents) {
	const byPath = [...require_main.groupBy(incidents, ({ path }) => path)];
	return new Map(byPath.flatMap(([path, [{ link }]]) => path === null ? [] : [[path, link]]));
}
function citedCommits({ factors }) {
	const items = factors.flatMap(({ evidence }) => evidence.filter((item) => item.kind === "commit"));
	return [...require_main.groupBy(items, ({ sha }) => sha).values()].map((mine) => ({
		...mine[0],
		paths: mine.map(({ path }) => path)
	})).sort((a, b) => require_order.byCodeUnit(b.at, a.at) || require_order.byCodeUnit(a.sha, b.sha));
}
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
