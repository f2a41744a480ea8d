// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
// src/core/config-file.ts
/** Where a team says which paths belong to which service; read as HEAD has it. */
const CONFIG_FILE = ".pager-triage.json";
Object.defineProperty(exports, "CONFIG_FILE", {
	enumerable: true,
	get: function() {
		return CONFIG_FILE;
	}
});
