// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
const require_source_ids = require("./source-ids.cjs");
const require_factors = require("./factors.cjs");
const require_level = require("./level.cjs");
const require_width = require("./width.cjs");
const require_phrase = require("./phrase.cjs");
const require_words = require("./words.cjs");
// src/report/advice-lines.ts
/** One line for each thing to do, the most important first. */
const adviceLines = (assessment, now, typed) => assessment.advice.map((advice) => adviceText(advice, assessment, now, typed));
function adviceText(advice, assessment, now, typed) {
	const { verb, next } = STEPS[assessment.change.source];
	switch (advice.kind) {
		case "resolve-conflicts": return require_process.own("resolve the conflicts, then git add them");
		case "read-incident": return require_process.line`read incident #${advice.number} before you ${require_process.own(verb)}: ${detail(advice.number, typed)}`;
		case "wait": return require_process.line`wait until ${require_words.clockTime(advice.until, now)}, when the freeze ${require_process.inert(advice.freeze)} ends`;
		case "tell": return require_process.line`notify the on-call: ${require_words.listed(advice.people.map(dutyText(assessment, now)), 2)}`;
		case "find-somebody": {
			const services = require_words.listed(advice.services.map((id) => require_factors.serviceName(assessment, id)), 2);
			const end = advice.until === null ? require_process.own("") : require_process.line` until ${require_words.clockTime(advice.until, now)}`;
			return require_process.line`arrange cover for ${services} first: nobody is on call${end}`;
		}
		case "watch": return require_process.line`watch ${require_factors.serviceName(assessment, advice.service)} yourself: under maintenance until ${require_words.clockTime(advice.until, now)}, so no incidents are opened`;
		case "split": return require_process.line`split the commit, largest file first: git commit -- ${require_process.inertPath(advice.path)}`;
		case "make-known": return assessment.level === "CRITICAL" ? require_process.line`fix what is "not known" above and rerun before you ${require_process.own(verb)}` : require_process.line`${require_process.own(verb)}, or fix what is "not known" above and rerun: pager-triage risk`;
		case "read-evidence": return assessment.level === "CRITICAL" ? require_process.line`read the evidence before you ${require_process.own(verb)}` : require_process.line`read the evidence, then ${require_process.own(next)}`;
	}
}
/** What is done with the change: now, and when the evidence was read. */
const STEPS = {
	index: {
		verb: "commit",
		next: "git commit"
	},
	command: {
		verb: "commit",
		next: "git commit"
	},
	commit: {
		verb: "deploy",
		next: "deploy or revert it"
	},
	range: {
		verb: "merge",
		next: "merge"
	},
	patch: {
		verb: "apply it",
		next: "apply it"
	}
};
const detail = (number, typed) => typed === "slash" ? require_process.line`/triage:detail ${number}` : require_process.line`pager-triage detail ${number}`;
const dutyText = (assessment, now) => ({ name, service, until }) => {
	const end = until === null ? require_process.own("") : require_process.line`, until ${require_words.clockTime(until, now)}`;
	return require_process.line`${require_process.inert(name)} (${require_factors.serviceName(assessment, service)}${end})`;
};
// src/report/evidence-lines.ts
/** The evidence of an assessment, the most important first: what is open now, each file, the code. */
function evidenceLines(assessment, now) {
	return [...findingLines(assessment, now), ...contextLine(assessment)];
}
/** What the team's rules say of the change. */
const policyLines = ({ policy }) => policy.map(({ action, because }) => ({
	label: require_phrase.ours(require_process.own("policy")),
	text: require_phrase.phrase`${require_phrase.ours(require_process.own(action))}: ${require_process.inert(require_process.fromOutside(because))}`,
	points: 0
}));
/** The lines that are worth most, and those that are pinned, in the order they came in. */
function heaviest(lines, most) {
	const byWeight = [...lines].sort((a, b) => Number(b.pinned ?? false) - Number(a.pinned ?? false) || b.points - a.points);
	const kept = new Set(byWeight.slice(0, most));
	return lines.filter((each) => kept.has(each));
}
/** In the order of the factors. Those of one label share a line; those of files have one for each file. */
function findingLines({ factors, services, dependencies }, now) {
	const lines = require_factors.FACTORS.flatMap(({ finding }) => finding?.line ?? []);
	return [...new Set(lines.map(({ label }) => label))].flatMap((label) => {
		const found = factors.flatMap((factor) => {
			const line = require_factors.factorOf(factor.id).finding?.line;
			const text = line?.label === label ? line.text(factor, {
				services,
				dependencies,
				now
			}) : null;
			return text === null ? [] : [{
				factor,
				text
			}];
		});
		if (label === null) return fileLines(found);
		const isPinned = lines.some((line) => line.label === label && line.pinned);
		return found.length === 0 ? [] : [{
			label: require_phrase.ours(require_process.own(label)),
			text: require_phrase.joinedPhrases(found.map(({ text }) => text), ", "),
			points: sumPoints(found),
			...isPinned && { pinned: true }
		}];
	});
}
/** One line for each file, the one with the most points first. */
function fileLines(found) {
	return [...new Set(found.flatMap(({ factor }) => factor.path ?? []))].map((path) => {
		const mine = found.filter(({ factor }) => factor.path === path);
		const texts = mine.map(({ text }) => text);
		return {
			label: require_phrase.pathPiece(require_process.inertPath(path)),
			text: require_phrase.joinedPhrases(texts, " · "),
			points: sumPoints(mine)
		};
	}).sort((a, b) => b.points - a.points);
}
const sumPoints = (found) => found.reduce((sum, { factor }) => sum + factor.points, 0);
const MAX_NOTES = 3;
/** What carries no points: kinds of files, code that lay untouched, files whose changes incidents followed. */
function contextLine({ context }) {
	return context.length > 0 ? [{
		label: require_phrase.ours(require_process.own("context")),
		text: require_phrase.listedPhrases(context.map(contextText), MAX_NOTES),
		points: 0
	}] : [];
}
function contextText(note) {
	const path = (of) => require_phrase.pathPiece(require_process.inertPath(of));
	if (note.kind === "file-kind") return require_phrase.phrase`${require_phrase.ours(require_process.own(note.fileKind))}: ${require_phrase.listedPhrases(note.paths.map(path), 1)}`;
	if (note.kind === "untouched") return require_phrase.phrase`${path(note.path)} unchanged for ${require_phrase.ours(require_words.plural(Math.round(note.days / 30), "month"))}`;
	return require_phrase.phrase`incidents followed ${note.followed} of ${require_phrase.ours(require_words.plural(note.changes, "change"))} of ${path(note.path)}`;
}
// src/report/live-lines.ts
const MAX_SERVICES = 3;
const MAX_NEIGHBOURS = 3;
/** What goes on around the touched services: at most six lines, however many services there are. */
function liveLines(assessment, now) {
	return [
		...onCallLine(assessment, now),
		...blastRadiusLine(assessment),
		...maintenanceLine(assessment, now),
		...freezeLine(assessment, now)
	];
}
const row = (label, text, most) => ({
	label: require_phrase.ours(require_process.own(label)),
	text,
	points: 0,
	most
});
/** `a · b · and 3 more` */
const dotted = (texts, most) => require_process.own([...texts.slice(0, most), ...texts.length > most ? [`and ${texts.length - most} more`] : []].join(" · "));
/** `checkout-web: nobody until 18:00 UTC · payments-api: Dana Kim until 20:00 UTC`; gaps first. */
function onCallLine({ services }, now) {
	const texts = services.flatMap((service) => {
		const { onCall } = service;
		if (onCall === null) return [];
		return [{
			isGap: onCall.gap !== null && require_factors.isUncovered(onCall.gap, now),
			name: require_factors.serviceName({ services }, service.id),
			who: onCallText(onCall, now)
		}];
	});
	if (texts.length === 0) return [];
	const sorted = [...texts.filter(({ isGap }) => isGap), ...texts.filter(({ isGap }) => !isGap)];
	const byPeople = /* @__PURE__ */ new Map();
	for (const { name, who } of sorted) byPeople.set(who, [...byPeople.get(who) ?? [], name]);
	const groups = [...byPeople].map(([who, names]) => require_process.line`${require_words.listed(names, 2)}: ${who}`);
	return [row("on call", dotted(groups, MAX_SERVICES), 2)];
}
/** `Dana Kim until 18:00 UTC, then Sam Rivera`, `nobody until 19:00 UTC`. */
function onCallText({ levels, gap }, now) {
	if (gap && require_factors.isUncovered(gap, now)) return gap.until === null ? require_process.own("nobody for the next 24 h") : require_process.line`nobody until ${require_words.clockTime(gap.until, now)}`;
	const first = levels.find(({ people }) => people.length > 0);
	const [person] = first?.people ?? [];
	if (!first || !person) return require_process.own("nobody");
	const level = first.level > 1 ? require_process.line`nobody at level 1, ` : require_process.own("");
	const until = person.until === null ? require_process.own("") : require_process.line` until ${require_words.clockTime(person.until, now)}`;
	const more = first.people.length > 1 ? require_process.line` and ${first.people.length - 1} more` : require_process.own("");
	const then = gap !== null ? require_process.line`, nobody from ${require_words.clockTime(gap.from, now)}` : first.next && person.until !== null ? require_process.line`, then ${require_process.inert(first.next.name)}` : require_process.own("");
	return require_process.line`${level}${require_process.inert(person.name)}${more}${until}${then}`;
}
/** `payments-api used by checkout-web, billing-cron; depends on ledger-db`, and how many are transitive. */
function blastRadiusLine({ services, dependencies }) {
	if (dependencies === null) return [];
	const texts = services.flatMap(({ id }) => {
		const direct = dependencies.connected.filter(({ of, hops }) => hops === 1 && of.includes(id));
		const names = (direction) => direct.filter((service) => service.direction === direction).map(({ id: service, name }) => name ? require_process.inert(name) : require_process.own(service));
		const [dependents, supporting] = [names("dependent"), names("supporting")];
		const parts = [...dependents.length > 0 ? [require_process.line` used by ${require_words.listed(dependents, MAX_NEIGHBOURS, ", ")}`] : [], ...supporting.length > 0 ? [require_process.line` depends on ${require_words.listed(supporting, MAX_NEIGHBOURS, ", ")}`] : []];
		return parts.length > 0 ? [require_process.line`${require_factors.serviceName({ services }, id)}${require_process.own(parts.join(";"))}`] : [];
	});
	const behind = new Set(dependencies.connected.filter(({ hops }) => hops > 1).map(({ id }) => id)).size;
	const rest = behind > 0 ? require_process.line` · ${behind} more transitive` : require_process.own("");
	return [...texts.length > 0 ? [row("dependencies", require_process.line`${dotted(texts, MAX_SERVICES)}${rest}`, 2)] : [], ...cutLine(dependencies)];
}
function cutLine({ cut }) {
	if (cut.length === 0) return [];
	const names = cut.map(({ id, name }) => name ? require_process.inert(name) : require_process.own(id));
	return [row("not known", require_process.line`dependencies beyond ${require_words.listed(names, MAX_NEIGHBOURS)}: limit reached`, 1)];
}
/** Maintenance never lowers the score: alerts are off while a service is worked on. */
function maintenanceLine({ services }, now) {
	const texts = services.flatMap(({ id, maintenance }) => (maintenance ?? []).slice(0, 1).map((window) => ({
		...window,
		id
	}))).sort((a, b) => a.from.localeCompare(b.from)).map((window) => {
		const name = require_factors.serviceName({ services }, window.id);
		const description = window.description ? require_process.line` (${require_process.inert(window.description)})` : require_process.own("");
		return require_factors.isOngoing(window, now) ? require_process.line`${name} until ${require_words.clockTime(window.until, now)}${description}` : require_process.line`${name} from ${require_words.clockTime(window.from, now)} to ${require_words.clockTime(window.until, now)}${description}`;
	});
	return texts.length > 0 ? [row("maintenance", dotted(texts, 2), 1)] : [];
}
/** `weekend until Mon 08:00 Europe/Berlin`, with its own times. */
function freezeLine({ freezes }, now) {
	const texts = freezes.map(({ name, on, from, written, timeZone }) => on ? require_process.line`${require_process.inert(name)} until ${require_process.own(written.to)} ${require_process.own(timeZone)}` : require_process.line`${require_process.inert(name)} begins ${require_words.clockTime(from, now)} (${require_process.own(written.from)} ${require_process.own(timeZone)})`);
	return texts.length > 0 ? [row("freeze", dotted(texts, 2), 1)] : [];
}
// src/report/summary.ts
/** `15×`, `1.3×`, `<0.1×` */
function times(lift) {
	if (lift < .1) return require_process.own("<0.1×");
	return require_process.own(`${lift < 10 ? lift.toFixed(1) : Math.round(lift)}×`);
}
/** `3.5× the usual odds of a later bug fix`; a chance only where the team committed a calibration. */
const odds = ({ lift, probability }) => probability === null ? require_process.line`${times(lift)} the usual odds of a later bug fix` : require_process.line`${Math.round(100 * probability)} % chance of a later bug fix (${times(lift)})`;
/** `3 files +42 −5` */
function size({ change }) {
	const { files, additions, deletions } = change;
	const merged = files.filter((file) => file.merged).length;
	const lines = files.some((file) => file.additions !== null) ? require_process.line`+${additions} −${deletions}` : require_process.own("+? −?");
	const counts = require_process.line`${require_words.plural(files.length, "file")} ${lines}`;
	return merged > 0 ? require_process.line`${counts} (${merged} merged unchanged)` : counts;
}
/** `payments-api and checkout-web` */
function serviceNames({ services, sources }) {
	if (services.length === 0) return require_phrase.ours(require_process.own(sources.services.known ? "no PagerDuty service affected" : "service unknown"));
	return require_phrase.listedPhrases(services.map(({ id, name }) => name ? require_process.inert(name) : require_process.own(id)), 3);
}
// src/report/text.ts
const MAX_EVIDENCE = 5;
const MAX_LINES = 24;
const NO_FILES = {
	index: "Nothing is staged. Stage a change with git add, then run this again.",
	command: "Nothing is staged. Stage a change with git add, then run this again.",
	commit: "This commit changes no file.",
	range: "This range changes no file.",
	patch: "The patch is empty."
};
/**
* The report for people: one line for a low change with nothing to say, else at most 24.
* @param more lines that stand above the next step
*/
function toText(assessment, options, more = []) {
	const { files, source } = assessment.change;
	if (files.length === 0) return require_process.own(wrap(require_process.own(NO_FILES[source]), options.width).join("\n"));
	const unknowns = unknownLines(assessment);
	if (isQuiet(assessment) && unknowns.length === 0) return require_process.own([toShortText(assessment, options), ...more].join("\n"));
	const head = [headline(assessment, options), require_width.cutTo(require_process.line`${size(assessment)} · ${require_phrase.phraseText(serviceNames(assessment))}`, options.width)];
	const next = nextLines(assessment, options);
	const space = MAX_LINES - head.length - next.length - 2 - Math.min(more.length, 4);
	const around = [
		...liveLines(assessment, options.now),
		...unknownAround(assessment),
		...unknowns
	];
	const rows = tableOf(evidenceLines(assessment, options.now), around, space, options);
	return require_process.own([
		...head,
		...rows.length > 0 ? [require_process.own(""), ...rows] : [],
		...more,
		require_process.own(""),
		...next
	].join("\n"));
}
/** As much of the evidence as there is room for; where there is hardly any, one line for each row. */
function tableOf(evidence, around, space, options) {
	const counts = Array.from({ length: MAX_EVIDENCE }, (_, i) => MAX_EVIDENCE - i);
	const tables = [2, 1].flatMap((most) => counts.map((count) => ({
		most,
		count
	}))).map(({ most, count }) => () => table([...weightiest(evidence, count), ...around], options, most));
	for (const make of tables) {
		const rows = make();
		if (rows.length <= space) return rows;
	}
	return table(around, options, 1).slice(0, space);
}
/** A low change that no incident points at: hooks say no more than one line about it. */
const isQuiet = ({ level, factors, policy }) => level === "LOW" && policy.length === 0 && !factors.some(({ id }) => require_factors.factorOf(id).finding?.isNeverQuiet);
/** `LOW 12 · 1 file +3 −1 · nothing open on payments-api`; names what is not known. */
function toShortText(assessment, { width, style, now }) {
	const unknown = require_source_ids.SCORED_SOURCES.filter((id) => !require_source_ids.isWhole(assessment.sources[id])).map((id) => require_process.own(SOURCE_WORDS[id]));
	const open = assessment.services.length > 0 ? require_process.line`nothing open on ${require_phrase.phraseText(serviceNames(assessment))}${silenceText(assessment, now)}` : require_process.own("no PagerDuty service affected");
	const gap = require_process.line`not known: ${require_words.listed(unknown, 4)}`;
	const texts = (unknown.length > 0 ? [require_process.line`${gap} (pager-triage risk says why)`, gap] : [open]).map((end) => require_process.line`${assessment.score} · ${size(assessment)} · ${end}`);
	const text = texts.find((each) => require_width.columns(each) <= width - 4) ?? require_width.cutTo(texts.at(-1) ?? require_process.own(""), width - 4);
	return require_process.line`${colourOf(assessment.level, style)(require_process.own(assessment.level))} ${text}`;
}
/** Why no open incidents may not mean all is well: ` (under maintenance)`, ` · #4519 is open on a dependency`. */
function silenceText({ services, factors }, now) {
	const isInMaintenance = services.some(({ maintenance }) => maintenance?.some((window) => require_factors.isOngoing(window, now)));
	const asides = factors.flatMap(({ id, evidence }) => require_factors.factorOf(id).finding?.aside?.(evidence) ?? []);
	return require_process.line`${require_process.own(isInMaintenance ? " (under maintenance)" : "")}${require_process.own(asides.join(""))}`;
}
function headline(assessment, { style, width }) {
	const { level, score, range } = assessment;
	const bar = require_process.own("█".repeat(Math.round(score / 10)).padEnd(10, "░"));
	const highest = require_level.levelOf(range[1]);
	const words = highest === level ? odds(assessment) : require_process.line`at most ${require_process.own(highest)} ${range[1]}: data is missing`;
	const start = require_process.line`pager-triage  ${require_process.own(level)} ${score}  ${bar}  `;
	const coloured = require_process.line`pager-triage  ${colourOf(level, style)(require_process.line`${require_process.own(level)} ${score}`)}  ${bar}  `;
	return require_process.line`${coloured}${require_width.cutTo(words, Math.max(0, width - require_width.columns(start)))}`;
}
function colourOf(level, style) {
	if (level === "LOW") return style.good;
	return level === "HIGH" || level === "CRITICAL" ? style.bad : style.warn;
}
const SOURCE_WORDS = {
	contents: "the changed lines",
	history: "fix history",
	services: "the service",
	pagerduty: "PagerDuty",
	onCall: "who is on call",
	maintenance: "maintenance windows",
	dependencies: "dependencies"
};
/** What could not be found out, and why; a source that is unknown because another is stands with that one. */
function unknownLines({ sources, change }) {
	const row = (text) => ({
		label: require_phrase.ours(require_process.own("not known")),
		text,
		points: 0
	});
	const unknowns = require_source_ids.SCORED_SOURCES.flatMap((id) => {
		const state = sources[id];
		if (state.known || id === "pagerduty" && !sources.services.known && state.why === "no service to query") return [];
		return [row(require_phrase.phrase`${require_phrase.ours(require_process.own(SOURCE_WORDS[id]))}: ${require_process.inert(require_process.fromOutside(state.why))}`)];
	});
	const { pagerduty } = sources;
	const partly = pagerduty.known && pagerduty.complete === false ? [row(require_phrase.phrase`some incidents: ${require_process.inert(require_process.fromOutside(pagerduty.warnings?.[0] ?? "PagerDuty returned only some of them"))}`)] : [];
	const unmerged = change.files.filter(({ status }) => status === "unmerged");
	const conflict = unmerged.length > 0 ? [row(require_phrase.phrase`${require_phrase.ours(require_words.plural(unmerged.length, "unmerged file"))}: ${require_phrase.listedPhrases(unmerged.map(({ path }) => require_phrase.pathPiece(require_process.inertPath(path))), 2)}`)] : [];
	const estimated = change.guesses.length > 0 ? [{
		label: require_phrase.ours(require_process.own("estimated")),
		text: require_phrase.ours(require_process.own(change.guesses.join("; "))),
		points: 0
	}] : [];
	return [
		...unknowns,
		...partly,
		...conflict,
		...estimated
	];
}
/** Parts of PagerDuty that failed by themselves; those that lack the same scope of the key in one. */
function unknownAround({ sources, change }) {
	if (!sources.pagerduty.known || change.source === "commit") return [];
	const byReason = /* @__PURE__ */ new Map();
	for (const id of [
		"onCall",
		"maintenance",
		"dependencies"
	]) {
		const state = sources[id];
		const why = state.known ? state.complete === false ? state.warnings?.[0] : void 0 : state.why;
		if (why === void 0) continue;
		const reason = /the scope [\w.]+ is missing/.exec(why)?.[0] ?? why;
		byReason.set(reason, [...byReason.get(reason) ?? [], require_process.own(SOURCE_WORDS[id])]);
	}
	return [...byReason].map(([reason, parts]) => ({
		label: require_phrase.ours(require_process.own("not known")),
		text: require_phrase.phrase`${require_phrase.ours(require_words.listed(parts, 3))}: ${require_process.inert(require_process.fromOutside(reason))}`,
		points: 0
	}));
}
/** The heaviest lines, and how many there are besides. */
function weightiest(lines, most) {
	const kept = heaviest(lines, most);
	const rest = lines.length - kept.length;
	const more = {
		label: require_process.own(""),
		text: require_process.line`${rest} more: pager-triage risk --json`,
		points: 0
	};
	return [...kept, ...rest > 0 ? [more] : []];
}
/** Labels, text and points in columns; a label that repeats is left out, a text that is too long goes on below. */
function table(evidence, { width, style }, mostLines) {
	if (evidence.length === 0) return [];
	const rows = evidence.map(({ label, text, ...row }) => ({
		...row,
		label: require_phrase.phraseText(label),
		text: require_phrase.phraseText(text)
	}));
	const labels = Math.min(Math.max(...rows.map(({ label }) => require_width.columns(label))), Math.max(14, Math.floor(width * .3)));
	const space = width - labels - 2;
	return rows.flatMap(({ label, text, points, most = 2 }, i) => {
		const shown = rows[i - 1]?.label === label ? require_process.own("") : require_width.cutTo(label, labels, "end");
		const worth = points >= .5 ? require_process.line`+${Math.round(points)}` : require_process.own("");
		const [first = require_process.own(""), ...more] = wrap(text, worth === "" ? space : space - 5, Math.min(most, mostLines));
		const row = require_process.line`${style.dim(require_width.pad(shown, labels))}  ${first}`;
		return [worth === "" ? row : require_process.line`${row}${require_process.own(" ".repeat(Math.max(1, space - require_width.columns(first) - require_width.columns(worth))))}${style.strong(worth)}`, ...more.map((part) => require_process.line`${require_process.own(" ".repeat(labels))}  ${part}`)];
	});
}
/** At most two lines, broken at blanks. */
function wrap(text, width, most = 2) {
	if (require_width.columns(text) <= width) return [text];
	if (most < 2) return [require_width.cutTo(text, width)];
	const words = text.split(" ");
	let first = "";
	while (words[0] !== void 0 && require_width.columns(`${first} ${words[0]}`) <= width) first = `${first} ${words.shift()}`.trimStart();
	return first === "" ? [require_width.cutTo(text, width)] : [require_process.own(first), require_width.cutTo(require_process.own(words.join(" ")), width)];
}
const MAX_ADVICE = 4;
/** What to do, the most important first; the first may take two lines. */
function nextLines(assessment, { width, now, typed = "program" }) {
	const [first = require_process.own(""), ...more] = adviceLines(assessment, now, typed).slice(0, MAX_ADVICE);
	return [...wrap(require_process.line`Next: ${first}`, width), ...more.map((text) => require_process.line`      ${require_width.cutTo(text, Math.max(0, width - 6))}`)];
}
Object.defineProperty(exports, "colourOf", {
	enumerable: true,
	get: function() {
		return colourOf;
	}
});
Object.defineProperty(exports, "evidenceLines", {
	enumerable: true,
	get: function() {
		return evidenceLines;
	}
});
Object.defineProperty(exports, "heaviest", {
	enumerable: true,
	get: function() {
		return heaviest;
	}
});
Object.defineProperty(exports, "isQuiet", {
	enumerable: true,
	get: function() {
		return isQuiet;
	}
});
Object.defineProperty(exports, "liveLines", {
	enumerable: true,
	get: function() {
		return liveLines;
	}
});
Object.defineProperty(exports, "odds", {
	enumerable: true,
	get: function() {
		return odds;
	}
});
Object.defineProperty(exports, "policyLines", {
	enumerable: true,
	get: function() {
		return policyLines;
	}
});
Object.defineProperty(exports, "serviceNames", {
	enumerable: true,
	get: function() {
		return serviceNames;
	}
});
Object.defineProperty(exports, "size", {
	enumerable: true,
	get: function() {
		return size;
	}
});
Object.defineProperty(exports, "toShortText", {
	enumerable: true,
	get: function() {
		return toShortText;
	}
});
Object.defineProperty(exports, "toText", {
	enumerable: true,
	get: function() {
		return toText;
	}
});
Object.defineProperty(exports, "unknownAround", {
	enumerable: true,
	get: function() {
		return unknownAround;
	}
});
Object.defineProperty(exports, "unknownLines", {
	enumerable: true,
	get: function() {
		return unknownLines;
	}
});
