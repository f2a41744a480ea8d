// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
// src/core/service.ts
/** PagerDuty ids: capital letters and digits. Checked before an id is put into a request. */
const SERVICE_ID = /^[A-Z0-9]{5,32}$/;
Object.defineProperty(exports, "SERVICE_ID", {
	enumerable: true,
	get: function() {
		return SERVICE_ID;
	}
});
