// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_time = require("./time.cjs");
const require_process = require("./process.cjs");
// src/untrusted/words.ts
/** `1 file`, `3 files`. */
const plural = (count, one, many = `${one}s`) => require_process.own(`${count} ${count === 1 ? one : many}`);
/** `25 min`, `3 h`, `9 days`. */
function duration(ms) {
	const minutes = Math.max(0, Math.floor(ms / require_time.MINUTE_MS));
	if (minutes < 90) return require_process.line`${minutes} min`;
	const hours = Math.floor(minutes / 60);
	return hours < 48 ? require_process.line`${hours} h` : require_process.line`${Math.floor(hours / 24)} days`;
}
/** `18:00 UTC` today, else `Tue 24 Nov 18:00 UTC`. */
function clockTime(at, now) {
	const time = new Date(at);
	const day = time.toUTCString().slice(0, 11).replace(",", "");
	const clock = `${time.toISOString().slice(11, 16)} UTC`;
	const isToday = time.toISOString().slice(0, 10) === now.toISOString().slice(0, 10);
	return require_process.own(isToday ? clock : `${day} ${clock}`);
}
/** `a`, `a and b`, `a, b and 3 more`. */
function listed(items, most, last = " and ") {
	const shown = items.slice(0, most);
	const rest = items.length - shown.length;
	if (rest > 0) return require_process.own(`${shown.join(", ")} and ${rest} more`);
	return shown.length > 1 ? require_process.own(`${shown.slice(0, -1).join(", ")}${last}${shown.at(-1)}`) : require_process.own(shown.join(""));
}
/** `2026-06-21 12:00 UTC` of an instant in ISO 8601 UTC. */
const dayAndTime = (at) => require_process.own(`${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`);
/** `+9.4`, `−44.0`; `+9` without digits */
const signed = (points, digits = 1) => require_process.own(`${points < 0 ? "−" : "+"}${Math.abs(points).toFixed(digits)}`);
Object.defineProperty(exports, "clockTime", {
	enumerable: true,
	get: function() {
		return clockTime;
	}
});
Object.defineProperty(exports, "dayAndTime", {
	enumerable: true,
	get: function() {
		return dayAndTime;
	}
});
Object.defineProperty(exports, "duration", {
	enumerable: true,
	get: function() {
		return duration;
	}
});
Object.defineProperty(exports, "listed", {
	enumerable: true,
	get: function() {
		return listed;
	}
});
Object.defineProperty(exports, "plural", {
	enumerable: true,
	get: function() {
		return plural;
	}
});
Object.defineProperty(exports, "signed", {
	enumerable: true,
	get: function() {
		return signed;
	}
});
