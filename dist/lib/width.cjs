// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
// src/terminal/width.ts
function columns(text) {
	let width = 0;
	for (const character of text) width += WIDE.test(character) ? 2 : 1;
	return width;
}
const WIDE = /[\u1100-\u115F\u2329\u232A\u2E80-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
function cutTo(text, width, keep = "start") {
	if (columns(text) <= width) return text;
	if (width < 1) return require_main.own("");
	const characters = [...text];
	if (keep === "end") characters.reverse();
	const shown = [];
	let room = width - 1;
	for (const character of characters) {
		room -= columns(character);
		if (room < 0) break;
		shown.push(character);
	}
	return require_main.own(keep === "end" ? `…${shown.reverse().join("")}` : `${shown.join("").trimEnd()}…`);
}
const pad = (text, width) => require_main.own(text + " ".repeat(Math.max(0, width - columns(text))));
Object.defineProperty(exports, "columns", {
	enumerable: true,
	get: function() {
		return columns;
	}
});
Object.defineProperty(exports, "cutTo", {
	enumerable: true,
	get: function() {
		return cutTo;
	}
});
Object.defineProperty(exports, "pad", {
	enumerable: true,
	get: function() {
		return pad;
	}
});
