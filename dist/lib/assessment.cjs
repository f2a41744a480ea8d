// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
// src/risk/assessment.ts
const isWhole = (state) => state.known && state.complete !== false;
Object.defineProperty(exports, "isWhole", {
	enumerable: true,
	get: function() {
		return isWhole;
	}
});
