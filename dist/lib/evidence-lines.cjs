// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_factors = require("./factors.cjs");
const require_main = require("./main.cjs");
// src/report/evidence-lines.ts
const note = (label, text, most) => ({
	label: require_main.ours(require_main.own(label)),
	text,
	points: 0,
	...most !== void 0 && { most }
});
function heaviest(lines, most) {
	const byWeight = [...lines].sort((a, b) => Number(b.pinned ?? false) - Number(a.pinned ?? false) || b.points - a.points);
	const shown = new Set(byWeight.slice(0, most));
	return lines.filter((each) => shown.has(each));
}
function evidenceLines(assessment, now) {
	const { factors, services, dependencies, context } = assessment;
	const found = factors.flatMap((factor) => {
		const line = require_factors.factorOf(factor.id).finding?.line;
		const text = line?.text(factor, {
			services,
			dependencies,
			now
		}) ?? null;
		return line === void 0 || text === null ? [] : [{
			factor,
			line,
			text
		}];
	});
	const findings = [...new Set(require_factors.FACTORS.flatMap(({ finding }) => finding ? [finding.line.label] : []))].flatMap((label) => {
		const mine = found.filter(({ line }) => line.label === label);
		return label === null ? fileLines(mine) : mine.length > 0 ? [sharedLine(label, mine)] : [];
	});
	return context.length > 0 ? [...findings, note("context", require_main.listedPhrases(context.map(contextText), MAX_NOTES))] : findings;
}
function sharedLine(label, found) {
	const texts = found.map(({ text }) => text);
	return {
		label: require_main.ours(require_main.own(label)),
		text: require_main.joinedPhrases(texts, ", "),
		points: sumPoints(found),
		...found.some(({ line }) => line.pinned) && { pinned: true }
	};
}
function fileLines(found) {
	return [...new Set(found.flatMap(({ factor }) => factor.path ?? []))].map((path) => {
		const mine = found.filter(({ factor }) => factor.path === path);
		const texts = mine.map(({ text }) => text);
		return {
			label: require_main.pathPiece(require_main.inertPath(path)),
			text: require_main.joinedPhrases(texts, " · "),
			points: sumPoints(mine)
		};
	}).sort((a, b) => b.points - a.points);
}
const sumPoints = (found) => found.reduce((sum, { factor }) => sum + factor.points, 0);
const MAX_NOTES = 3;
function contextText(note) {
	const path = (of) => require_main.pathPiece(require_main.inertPath(of));
	if (note.kind === "file-kind") return require_main.phrase`${require_main.ours(require_main.own(note.fileKind))}: ${require_main.listedPhrases(note.paths.map(path), 1)}`;
	if (note.kind === "untouched") return require_main.phrase`${path(note.path)} unchanged for ${require_main.ours(require_main.plural(Math.round(note.days / 30), "month"))}`;
	return require_main.phrase`incidents followed ${note.followed} of ${require_main.ours(require_main.plural(note.changes, "change"))} of ${path(note.path)}`;
}
Object.defineProperty(exports, "evidenceLines", {
	enumerable: true,
	get: function() {
		return evidenceLines;
	}
});
Object.defineProperty(exports, "heaviest", {
	enumerable: true,
	get: function() {
		return heaviest;
	}
});
Object.defineProperty(exports, "note", {
	enumerable: true,
	get: function() {
		return note;
	}
});
