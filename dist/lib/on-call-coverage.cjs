// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_time = require("./time.cjs");
// src/pagerduty/on-call-coverage.ts
/** Where nobody of these, who are all of one level, is on call between `now` and `end`. */
function gapsOf(level, onCalls, now, end) {
	const spans = onCalls.map(({ start, end: until }) => ({
		from: start === null ? Number.NEGATIVE_INFINITY : Date.parse(start),
		until: until === null ? Number.POSITIVE_INFINITY : Date.parse(until)
	})).sort((a, b) => a.from - b.from);
	const gaps = [];
	let covered = now.getTime();
	for (const { from, until } of [...spans, {
		from: end.getTime(),
		until: end.getTime()
	}]) {
		if (from > covered) {
			const isOpen = from >= end.getTime();
			gaps.push({
				level,
				from: iso(covered),
				until: isOpen ? null : iso(from)
			});
		}
		covered = Math.max(covered, until);
		if (covered >= end.getTime()) break;
	}
	return gaps;
}
const iso = (ms) => require_time.isoSeconds(new Date(ms));
const isNow = ({ start, end }, now) => (start === null || Date.parse(start) <= now.getTime()) && (end === null || Date.parse(end) > now.getTime());
Object.defineProperty(exports, "gapsOf", {
	enumerable: true,
	get: function() {
		return gapsOf;
	}
});
Object.defineProperty(exports, "isNow", {
	enumerable: true,
	get: function() {
		return isNow;
	}
});
