// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
// src/core/wilson.ts
const Z_95 = 1.96;
function wilson(hits, n) {
	const p = hits / n;
	const z2 = Z_95 ** 2;
	const spread = Z_95 * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
	const bound = (side) => Math.min(1, Math.max(0, (p + z2 / (2 * n) + side) / (1 + z2 / n)));
	return {
		value: p,
		low: bound(-spread),
		high: bound(spread)
	};
}
Object.defineProperty(exports, "wilson", {
	enumerable: true,
	get: function() {
		return wilson;
	}
});
