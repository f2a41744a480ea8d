// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_order = require("./order.cjs");
// src/core/wall-clock.ts
const FIELDS = [
	"year",
	"month",
	"day",
	"hour",
	"minute",
	"second"
];
function wallClock(timeZone) {
	const format = new Intl.DateTimeFormat("en-US", {
		timeZone,
		hourCycle: "h23",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
		second: "numeric"
	});
	const shows = (instant) => {
		const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
		const [year = 0, month = 0, ...rest] = FIELDS.map((field) => parts.get(field) ?? 0);
		const [day, hour, minute, second] = rest;
		return Date.UTC(year, month - 1, day, hour, minute, second);
	};
	const offset = (instant) => shows(instant) - instant;
	const around = (shown) => {
		const [before, after] = [offset(shown - require_main.DAY_MS), offset(shown + require_main.DAY_MS)];
		const change = before === after ? shown : changeBetween(shown - require_main.DAY_MS, shown + require_main.DAY_MS, offset);
		return {
			early: shown - before,
			late: shown - after,
			change,
			isEven: before === after
		};
	};
	return {
		shows,
		first: (shown) => {
			const { early, late, change, isEven } = around(shown);
			return isEven || early < change ? early : Math.max(change, late);
		},
		last: (shown) => {
			const { early, late, change, isEven } = around(shown);
			if (isEven) return early;
			return late > change ? late : Math.min(change, early);
		}
	};
}
function changeBetween(from, until, offset) {
	const before = offset(from);
	let [low, high] = [Math.floor(from / require_main.MINUTE_MS), Math.ceil(until / require_main.MINUTE_MS)];
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (offset(middle * 6e4) === before) low = middle;
		else high = middle;
	}
	return high * require_main.MINUTE_MS;
}
// src/risk/freeze.ts
const DAYS = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
const WEEK_MS = 7 * require_main.DAY_MS;
const SOON_MS = require_main.DAY_MS;
const CLOCK = "([01]\\d|2[0-3]):([0-5]\\d)";
const WEEKLY = new RegExp(`^(${DAYS.join("|")}) ${CLOCK}$`);
const DATED = new RegExp(`^(20\\d\\d-\\d\\d-\\d\\d) ${CLOCK}$`);
function readTime(text) {
	const weekly = WEEKLY.exec(text);
	if (weekly) return {
		kind: "weekly",
		ms: DAYS.indexOf(weekly[1] ?? "") * require_main.DAY_MS + clockMs(weekly[2], weekly[3])
	};
	const dated = DATED.exec(text);
	const date = Date.parse(`${dated?.[1]}T00:00:00Z`);
	return !Number.isNaN(date) && new Date(date).toISOString().slice(0, 10) === dated?.[1] ? {
		kind: "dated",
		ms: date + clockMs(dated[2], dated[3])
	} : null;
}
const clockMs = (hours, minutes) => (Number(hours) * 60 + Number(minutes)) * require_main.MINUTE_MS;
function freezeFault(window) {
	const [from, to] = [readTime(window.from), readTime(window.to)];
	if (from === null) return {
		field: "from",
		fault: NO_TIME
	};
	if (to === null) return {
		field: "to",
		fault: NO_TIME
	};
	if (from.kind !== to.kind) return {
		field: "to",
		fault: "must be a weekday if \"from\" is a weekday, a date if it is a date"
	};
	if (from.kind === "dated" ? to.ms <= from.ms : to.ms === from.ms) return {
		field: "to",
		fault: "must be after \"from\""
	};
	if (!isTimeZone(window.timeZone)) return {
		field: "timeZone",
		fault: "is not an IANA time zone such as Europe/Berlin or UTC"
	};
	return null;
}
const NO_TIME = "is not a time such as \"Fri 17:00\" or \"2026-12-20 00:00\"";
const isTimeZone = (name) => /^[A-Za-z]/.test(name) && require_main.orNull(() => new Intl.DateTimeFormat("en-US", { timeZone: name })) !== null;
function freezesAt(windows, now) {
	return windows.flatMap((window) => freezeAt(window, now)).sort((a, b) => Number(b.on) - Number(a.on) || require_order.byCodeUnit(a.from, b.from));
}
function freezeAt(window, now) {
	const [from, to] = [readTime(window.from), readTime(window.to)];
	if (from === null || to === null) return [];
	const { name, timeZone } = window;
	const clock = wallClock(timeZone);
	const at = now.getTime();
	return (from.kind === "dated" ? [{
		from: from.ms,
		to: to.ms
	}] : weeksAround(clock.shows(at), from, to)).map((shown) => ({
		from: clock.first(shown.from),
		until: clock.last(shown.to)
	})).filter((span) => span.until > Math.max(at, span.from) && span.from <= at + SOON_MS).slice(0, 1).map((span) => ({
		name,
		on: span.from <= at,
		from: iso(span.from),
		until: iso(span.until),
		timeZone,
		written: {
			from: window.from,
			to: window.to
		}
	}));
}
function weeksAround(shown, from, to) {
	const midnight = shown - shown % require_main.DAY_MS;
	const sunday = midnight - new Date(midnight).getUTCDay() * require_main.DAY_MS;
	const length = (to.ms - from.ms + WEEK_MS) % WEEK_MS;
	return [
		-1,
		0,
		1
	].map((week) => {
		const start = sunday + week * WEEK_MS + from.ms;
		return {
			from: start,
			to: start + length
		};
	});
}
const iso = (ms) => require_main.isoSeconds(new Date(ms));
Object.defineProperty(exports, "freezeFault", {
	enumerable: true,
	get: function() {
		return freezeFault;
	}
});
Object.defineProperty(exports, "freezesAt", {
	enumerable: true,
	get: function() {
		return freezesAt;
	}
});
Object.defineProperty(exports, "wallClock", {
	enumerable: true,
	get: function() {
		return wallClock;
	}
});
