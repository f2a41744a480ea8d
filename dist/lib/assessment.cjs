// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
// src/risk/assessment.ts
const isWhole = (state) => state.known && state.complete !== false;
const changesNothing = ({ change, sources }) => change.files.length === 0 && sources.contents.known;
const isUnread = ({ change, sources }) => change.files.length === 0 && !sources.contents.known;
Object.defineProperty(exports, "changesNothing", {
	enumerable: true,
	get: function() {
		return changesNothing;
	}
});
Object.defineProperty(exports, "isUnread", {
	enumerable: true,
	get: function() {
		return isUnread;
	}
});
Object.defineProperty(exports, "isWhole", {
	enumerable: true,
	get: function() {
		return isWhole;
	}
});
