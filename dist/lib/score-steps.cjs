// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_factors = require("./factors.cjs");
/** The factors, one step for each kind: the baseline first, then what is worth most. */
function scoreSteps({ factors }) {
	const kinds = [...new Set(factors.map(({ id }) => id))].map((id) => {
		const mine = factors.filter((factor) => factor.id === id);
		return {
			id,
			label: require_factors.factorOf(id).label,
			points: Math.round(mine.reduce((sum, { points }) => sum + points, 0) * 10) / 10,
			files: mine.filter(({ path }) => path !== null).length
		};
	});
	let at = 50;
	return kinds.sort((a, b) => Number(b.id === "baseline") - Number(a.id === "baseline") || b.points - a.points).map((kind) => {
		const from = at;
		at = Math.round((at + kind.points) * 10) / 10;
		return {
			...kind,
			from,
			to: at
		};
	});
}
Object.defineProperty(exports, "scoreSteps", {
	enumerable: true,
	get: function() {
		return scoreSteps;
	}
});
