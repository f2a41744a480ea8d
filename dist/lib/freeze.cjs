// src/risk/model.ts
/**
* z = intercept + Σ weight · ln(1 + min(x, cap)), fitted by bench/train.ts on 15 public repositories in six language
* families; every weight is ≥ 0, so nothing that a change holds can lower its score.
*/
const MODEL = {
	version: "2",
	intercept: -4.1539,
	baseRate: .2423,
	terms: {
		"logicAdded": {
			"weight": .5794,
			"cap": 2e3
		},
		"depth": {
			"weight": .8257,
			"cap": 12
		},
		"controlFlowRemoved": {
			"weight": .0791,
			"cap": 200
		},
		"concurrencyAdded": {
			"weight": .1131,
			"cap": 40
		},
		"fixHistory": {
			"weight": .217,
			"cap": 20
		},
		"titleSimilarity": {
			"weight": .0548,
			"cap": 200
		}
	}
};
/** Points per unit of log-odds: +10 points double the odds. */
const POINTS_PER_LOGIT = 10 / Math.LN2;
/** What a weight is multiplied with: every doubling of x counts the same, and nothing beyond the cap counts. */
const logScale = (x, cap) => Math.log1p(Math.min(x, cap));
/** Points that x of a term is worth; x ≥ 0, in the term's own unit. */
function termPoints(term, x, model = MODEL) {
	const { weight, cap } = model.terms[term];
	return POINTS_PER_LOGIT * weight * logScale(x, cap);
}
const maxTermPoints = (term) => termPoints(term, Number.POSITIVE_INFINITY);
/** What a calibration moves every score by, so that 50 is this repository's average commit. */
const calibrationPoints = ({ baseRate, intercept }) => POINTS_PER_LOGIT * (intercept - toLogit(baseRate));
/** The chance of a later bug fix. @param points after calibration */
const chanceOfPoints = (points, { baseRate }) => chanceOf(toLogit(baseRate) + points / POINTS_PER_LOGIT);
/** Where every change starts: the points of a change without any code, below the average commit. */
const baselinePoints = (model = MODEL) => POINTS_PER_LOGIT * (model.intercept - toLogit(model.baseRate));
const chanceOf = (logit) => 1 / (1 + Math.exp(-logit));
const toLogit = (share) => Math.log(share / (1 - share));
// src/risk/wall-clock.ts
const DAY_MS$1 = 864e5;
const MINUTE_MS = 6e4;
/** @param timeZone an IANA name. @throws RangeError where it is none */
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
		const part = (type) => parts.get(type) ?? 0;
		return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
	};
	const offset = (instant) => shows(instant) - instant;
	const around = (shown) => {
		const [before, after] = [offset(shown - DAY_MS$1), offset(shown + DAY_MS$1)];
		const change = before === after ? shown : changeBetween(shown - DAY_MS$1, shown + DAY_MS$1, offset);
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
/** The minute in which the offset changes from what it is at `from`. */
function changeBetween(from, until, offset) {
	const before = offset(from);
	let [low, high] = [Math.floor(from / MINUTE_MS), Math.ceil(until / MINUTE_MS)];
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (offset(middle * MINUTE_MS) === before) low = middle;
		else high = middle;
	}
	return high * MINUTE_MS;
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
const DAY_MS = 864e5;
const WEEK_MS = 7 * DAY_MS;
const SOON_MS = DAY_MS;
const CLOCK = "([01]\\d|2[0-3]):([0-5]\\d)";
const WEEKLY = new RegExp(`^(${DAYS.join("|")}) ${CLOCK}$`);
const DATED = new RegExp(`^(20\\d\\d-\\d\\d-\\d\\d) ${CLOCK}$`);
function readTime(text) {
	const weekly = WEEKLY.exec(text);
	if (weekly) return {
		kind: "weekly",
		ms: DAYS.indexOf(weekly[1] ?? "") * DAY_MS + clockMs(weekly[2], weekly[3])
	};
	const dated = DATED.exec(text);
	const date = Date.parse(`${dated?.[1]}T00:00:00Z`);
	return !Number.isNaN(date) && new Date(date).toISOString().slice(0, 10) === dated?.[1] ? {
		kind: "dated",
		ms: date + clockMs(dated[2], dated[3])
	} : null;
}
const clockMs = (hours, minutes) => (Number(hours) * 60 + Number(minutes)) * 6e4;
/** Why a window cannot be used, and in which field; null where it can. */
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
		fault: "must be a weekday where \"from\" is one, a date where it is one"
	};
	if (from.kind === "dated" ? to.ms <= from.ms : to.ms === from.ms) return {
		field: "to",
		fault: "must be after \"from\""
	};
	if (!isTimeZone(window.timeZone)) return {
		field: "timeZone",
		fault: "is no IANA time zone such as Europe/Berlin or UTC"
	};
	return null;
}
const NO_TIME = "is no time such as \"Fri 17:00\" or \"2026-12-20 00:00\"";
function isTimeZone(name) {
	try {
		return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat("en-US", { timeZone: name }) !== null;
	} catch {
		return false;
	}
}
/**
* The freezes that are on, and those that begin within a day; those on first, then by their beginning. A freeze holds
* from the first moment at which the clock on the wall shows `from` or later until the last at which it shows less
* than `to`: where the clocks are put back over one of them it is the longer of the two, and where they are put
* forward over it, the moment of that counts.
*/
function freezesAt(windows, now) {
	return windows.flatMap((window) => freezeAt(window, now)).sort((a, b) => Number(b.on) - Number(a.on) || a.from.localeCompare(b.from));
}
/** Nothing for a window that freezeFault refuses. */
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
/** The windows of the weeks before, of and after what the clock shows, in order. */
function weeksAround(shown, from, to) {
	const midnight = shown - shown % DAY_MS;
	const sunday = midnight - new Date(midnight).getUTCDay() * DAY_MS;
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
const iso = (ms) => `${new Date(ms).toISOString().slice(0, 19)}Z`;
Object.defineProperty(exports, "MODEL", {
	enumerable: true,
	get: function() {
		return MODEL;
	}
});
Object.defineProperty(exports, "POINTS_PER_LOGIT", {
	enumerable: true,
	get: function() {
		return POINTS_PER_LOGIT;
	}
});
Object.defineProperty(exports, "baselinePoints", {
	enumerable: true,
	get: function() {
		return baselinePoints;
	}
});
Object.defineProperty(exports, "calibrationPoints", {
	enumerable: true,
	get: function() {
		return calibrationPoints;
	}
});
Object.defineProperty(exports, "chanceOf", {
	enumerable: true,
	get: function() {
		return chanceOf;
	}
});
Object.defineProperty(exports, "chanceOfPoints", {
	enumerable: true,
	get: function() {
		return chanceOfPoints;
	}
});
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
Object.defineProperty(exports, "maxTermPoints", {
	enumerable: true,
	get: function() {
		return maxTermPoints;
	}
});
Object.defineProperty(exports, "termPoints", {
	enumerable: true,
	get: function() {
		return termPoints;
	}
});
Object.defineProperty(exports, "toLogit", {
	enumerable: true,
	get: function() {
		return toLogit;
	}
});
