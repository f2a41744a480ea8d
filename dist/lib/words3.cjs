// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
const require_words = require("./words.cjs");
// src/triage/words.ts
/** `25 min ago` */
const ago = (at, now) => require_process.line`${require_words.duration(now.getTime() - Date.parse(at))} ago`;
/** PagerDuty's own enumerations (`triggered`, `high`, `critical`) as words of a line. */
const word = (text) => require_process.own(/^[\w.:-]{1,40}$/.test(text) ? text.replaceAll("_", " ") : "?");
/** `▁▂▇` */
function sparkLine(counts) {
	const most = Math.max(1, ...counts);
	const bar = (count) => BARS.charAt(count === 0 ? 0 : Math.ceil(count / most * 7));
	return require_process.own(counts.map(bar).join(""));
}
const BARS = "▁▂▃▄▅▆▇█";
Object.defineProperty(exports, "ago", {
	enumerable: true,
	get: function() {
		return ago;
	}
});
Object.defineProperty(exports, "sparkLine", {
	enumerable: true,
	get: function() {
		return sparkLine;
	}
});
Object.defineProperty(exports, "word", {
	enumerable: true,
	get: function() {
		return word;
	}
});
