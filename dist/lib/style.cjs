// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
// src/terminal/style.ts
const PLAIN = {
	dim: same,
	strong: same,
	good: same,
	warn: same,
	bad: same
};
const COLOUR = {
	dim: sgr(2, 22),
	strong: sgr(1, 22),
	good: sgr(32, 39),
	warn: sgr(33, 39),
	bad: sgr(31, 39)
};
function same(text) {
	return text;
}
function sgr(on, off) {
	return (text) => `\u001b[${on}m${text}\u001b[${off}m`;
}
Object.defineProperty(exports, "COLOUR", {
	enumerable: true,
	get: function() {
		return COLOUR;
	}
});
Object.defineProperty(exports, "PLAIN", {
	enumerable: true,
	get: function() {
		return PLAIN;
	}
});
