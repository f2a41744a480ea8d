const MINUTE_MS = 6e4;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** `2026-06-21T12:00:00Z` */
const isoSeconds = (at) => `${at.toISOString().slice(0, 19)}Z`;
Object.defineProperty(exports, "DAY_MS", {
	enumerable: true,
	get: function() {
		return DAY_MS;
	}
});
Object.defineProperty(exports, "HOUR_MS", {
	enumerable: true,
	get: function() {
		return HOUR_MS;
	}
});
Object.defineProperty(exports, "MINUTE_MS", {
	enumerable: true,
	get: function() {
		return MINUTE_MS;
	}
});
Object.defineProperty(exports, "isoSeconds", {
	enumerable: true,
	get: function() {
		return isoSeconds;
	}
});
