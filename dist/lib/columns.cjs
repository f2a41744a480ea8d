// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
// src/agents/columns.ts
const COLUMNS = {
	commit: 75,
	slash: 72
};
Object.defineProperty(exports, "COLUMNS", {
	enumerable: true,
	get: function() {
		return COLUMNS;
	}
});
