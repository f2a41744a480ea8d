// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
// src/core/order.ts
const byCodeUnit = (a, b) => a < b ? -1 : a > b ? 1 : 0;
Object.defineProperty(exports, "byCodeUnit", {
	enumerable: true,
	get: function() {
		return byCodeUnit;
	}
});
