// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_assessment = require("./assessment.cjs");
const require_factors = require("./factors.cjs");
const require_order = require("./order.cjs");
const require_facts = require("./facts.cjs");
const require_summary = require("./summary.cjs");
// src/report/around-lines.ts
const MAX_SERVICES = 3;
const MAX_NEIGHBOURS = 3;
function liveLines(assessment, time) {
	return [
		...onCallLine(assessment, time),
		...runbookLines(assessment),
		...blastRadiusLine(assessment),
		...maintenanceLine(assessment, time),
		...freezeLine(assessment, time),
		...doubtfulLine(assessment),
		...ageLine(assessment, time)
	];
}
const MAX_AGE_MS = 5 * require_main.MINUTE_MS;
function ageLine({ sources: { pagerduty } }, time) {
	if (!pagerduty.known || time.now.getTime() - Date.parse(pagerduty.asOf) <= MAX_AGE_MS) return [];
	const at = require_main.clockTime(pagerduty.asOf, time);
	return [require_summary.note("not known", require_main.line`what happened after ${at}: the relay is behind PagerDuty`)];
}
function doubtfulLine({ change: { doubtful } }) {
	if (doubtful === void 0) return [];
	const { count, path, line: first } = doubtful;
	const place = require_main.pathPiece(require_main.line`${require_main.inertPath(path)}:${first}`);
	return [require_summary.note("in doubt", require_main.phrase`${require_main.ours(require_main.plural(count, "line"))} counted as code, though perhaps comments or strings (${place})`)];
}
const aroundLines = (assessment, time) => [
	...liveLines(assessment, time),
	...assessment.policy.map(({ action, because }) => require_summary.note("policy", require_main.phrase`${require_main.ours(require_main.own(action))}: ${require_main.inert(require_main.fromOutside(because))}`)),
	...unknownAround(assessment),
	...unknownLines(assessment)
];
function dotted(texts, most) {
	const rest = texts.length > most ? [`and ${texts.length - most} more`] : [];
	return require_main.own([...texts.slice(0, most), ...rest].join(" · "));
}
function onCallLine({ services }, time) {
	const texts = services.flatMap(({ onCall, ...service }) => {
		if (onCall === null) return [];
		return [{
			isGap: onCall.gap !== null && require_facts.isUncovered(onCall.gap, time.now),
			name: require_factors.nameOf(service),
			who: onCallText(onCall, time)
		}];
	});
	if (texts.length === 0) return [];
	texts.sort((a, b) => Number(b.isGap) - Number(a.isGap));
	const groups = [...require_main.groupBy(texts, ({ who }) => who)].map(([who, mine]) => require_main.line`${require_main.listed(mine.map(({ name }) => name), 2)}: ${who}`);
	return [require_summary.note("on call", dotted(groups, MAX_SERVICES), 2)];
}
const runbookLines = ({ services }) => services.flatMap(({ runbooks: [first] = [], ...service }) => first === void 0 ? [] : [require_summary.note("runbook", require_main.line`${require_factors.nameOf(service)}: ${require_factors.runbookText(first)}`)]).slice(0, MAX_SERVICES);
function onCallText({ levels, gap }, time) {
	if (gap && require_facts.isUncovered(gap, time.now)) return gap.until === null ? require_main.own("nobody for the next 24 h") : require_main.line`nobody until ${require_main.clockTime(gap.until, time)}`;
	const first = levels.find(({ people }) => people.length > 0);
	const [person] = first?.people ?? [];
	if (!first || !person) return require_main.own("nobody");
	const level = first.level > 1 ? require_main.line`nobody at level 1, ` : require_main.own("");
	const until = person.until === null ? require_main.own("") : require_main.line` until ${require_main.clockTime(person.until, time)}`;
	const more = first.people.length > 1 ? require_main.line` and ${first.people.length - 1} more` : require_main.own("");
	const then = gap !== null ? require_main.line`, nobody from ${require_main.clockTime(gap.from, time)}` : first.next && person.until !== null ? require_main.line`, then ${require_main.inert(first.next.name)}` : require_main.own("");
	return require_main.line`${level}${require_main.inert(person.name)}${more}${until}${then}`;
}
function blastRadiusLine({ services, dependencies }) {
	if (dependencies === null) return [];
	const texts = services.flatMap(({ id, name }) => {
		const direct = dependencies.connected.filter(({ of, hops }) => hops === 1 && of.includes(id));
		const names = (direction) => direct.filter((service) => service.direction === direction).map(require_factors.nameOf);
		const [dependents, supporting] = [names("dependent"), names("supporting")];
		const parts = [...dependents.length > 0 ? [require_main.line` used by ${require_main.listed(dependents, MAX_NEIGHBOURS, ", ")}`] : [], ...supporting.length > 0 ? [require_main.line` depends on ${require_main.listed(supporting, MAX_NEIGHBOURS, ", ")}`] : []];
		return parts.length > 0 ? [require_main.line`${require_factors.nameOf({
			id,
			name
		})}${require_main.own(parts.join(";"))}`] : [];
	});
	const behind = new Set(dependencies.connected.filter(({ hops }) => hops > 1).map(({ id }) => id)).size;
	const rest = behind > 0 ? require_main.line` · ${behind} more transitive` : require_main.own("");
	return [...texts.length > 0 ? [require_summary.note("dependencies", require_main.line`${dotted(texts, MAX_SERVICES)}${rest}`, 2)] : [], ...cutLine(dependencies)];
}
function cutLine({ cut }) {
	if (cut.length === 0) return [];
	const names = require_main.listed(cut.map(require_factors.nameOf), MAX_NEIGHBOURS);
	return [require_summary.note("not known", require_main.line`dependencies beyond ${names}: limit reached`, 2)];
}
function maintenanceLine({ services }, time) {
	const texts = services.flatMap(({ maintenance, ...service }) => (maintenance ?? []).slice(0, 1).map((window) => ({
		...window,
		name: require_factors.nameOf(service)
	}))).sort((a, b) => require_order.byCodeUnit(a.from, b.from)).map(({ name, from, until, description }) => {
		const about = description ? require_main.line` (${require_main.inert(description)})` : require_main.own("");
		const when = require_facts.isOngoing({
			from,
			until
		}, time.now) ? require_main.own("until") : require_main.line`from ${require_main.clockTime(from, time)} to`;
		return require_main.line`${name} ${when} ${require_main.clockTime(until, time)}${about}`;
	});
	return texts.length > 0 ? [require_summary.note("maintenance", dotted(texts, 2), 1)] : [];
}
function freezeLine({ freezes }, time) {
	const texts = freezes.map(({ name, on, from, written, timeZone }) => on ? require_main.line`${require_main.inert(name)} until ${require_main.own(written.to)} ${require_main.own(timeZone)}` : require_main.line`${require_main.inert(name)} begins ${require_main.clockTime(from, time)} (${require_main.own(written.from)} ${require_main.own(timeZone)})`);
	return texts.length > 0 ? [require_summary.note("freeze", dotted(texts, 2), 1)] : [];
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
function unknownLines({ sources, change }) {
	const { pagerduty, services } = sources;
	const unknowns = require_facts.SCORED_SOURCES.flatMap((id) => {
		const state = sources[id];
		if (state.known || id === "pagerduty" && !services.known && state.why === "no service to query") return [];
		return [unknown(require_main.own(SOURCE_WORDS[id]), state.why)];
	});
	const isPart = pagerduty.known && pagerduty.complete === false;
	const paths = change.files.filter(({ status }) => status === "unmerged").map(({ path }) => require_main.pathPiece(require_main.inertPath(path)));
	const unmergedText = require_main.phrase`${require_main.ours(require_main.plural(paths.length, "unmerged file"))}: ${require_main.listedPhrases(paths, 2)}`;
	return [
		...unknowns,
		...isPart ? [unknown(require_main.own("some incidents"), pagerduty.warnings?.[0] ?? "PagerDuty returned only some of them")] : [],
		...paths.length > 0 ? [require_summary.note("not known", unmergedText)] : [],
		...change.guesses.length > 0 ? [require_summary.note("estimated", require_main.ours(require_main.own(change.guesses.join("; "))))] : []
	];
}
const unknown = (what, why) => require_summary.note("not known", require_main.phrase`${require_main.ours(what)}: ${require_main.inert(require_main.fromOutside(why))}`);
function unknownAround({ sources, change }) {
	if (!sources.pagerduty.known || change.source === "commit") return [];
	const byReason = new Map();
	for (const id of [
		"onCall",
		"maintenance",
		"dependencies"
	]) {
		const state = sources[id];
		const why = state.known ? state.complete === false ? state.warnings?.[0] : void 0 : state.why;
		if (why === void 0) continue;
		const reason = /the scope [\w.]+ is missing/.exec(why)?.[0] ?? why;
		byReason.set(reason, [...byReason.get(reason) ?? [], require_main.own(SOURCE_WORDS[id])]);
	}
	return [...byReason].map(([reason, parts]) => unknown(require_main.listed(parts, 3), reason));
}
// src/report/advice-lines.ts
const adviceLines = (assessment, time, reading) => assessment.advice.map((advice) => adviceText(advice, assessment, time, reading));
function adviceText(advice, assessment, time, { typed, moment }) {
	const isAfter = moment === "after";
	const { verb, next } = isAfter ? PUSH : STEPS[assessment.change.source];
	const program = require_main.own(typed === "slash" ? "/triage:" : "pager-triage ");
	switch (advice.kind) {
		case "resolve-conflicts": return require_main.own("resolve the conflicts, then git add them");
		case "read-incident": return require_main.line`read incident #${advice.number} before you ${require_main.own(verb)}: ${program}detail ${advice.number}`;
		case "wait": {
			const start = require_main.own(isAfter ? "do not push until" : "wait until");
			return require_main.line`${start} ${require_main.clockTime(advice.until, time)}, when the freeze ${require_main.inert(advice.freeze)} ends`;
		}
		case "tell": {
			const people = advice.people.map(({ name, service, until }) => {
				const end = until === null ? require_main.own("") : require_main.line`, until ${require_main.clockTime(until, time)}`;
				return require_main.line`${require_main.inert(name)} (${require_factors.serviceName(assessment, service)}${end})`;
			});
			return require_main.line`notify the on-call: ${require_main.listed(people, 2)}`;
		}
		case "find-somebody": {
			const names = advice.services.map((id) => require_factors.serviceName(assessment, id));
			const end = advice.until === null ? require_main.own("") : require_main.line` until ${require_main.clockTime(advice.until, time)}`;
			return require_main.line`arrange cover for ${require_main.listed(names, 2)} first: nobody is on call${end}`;
		}
		case "watch": return require_main.line`watch ${require_factors.serviceName(assessment, advice.service)} yourself: under maintenance until ${require_main.clockTime(advice.until, time)}, so no incidents are opened`;
		case "split": return isAfter ? require_main.line`consider splitting the commit before you push, largest file first: ${require_main.inertPath(advice.path)}` : require_main.line`split the commit, largest file first: git commit -- ${require_main.inertPath(advice.path)}`;
		case "make-known": {
			if (require_assessment.isUnread(assessment)) return scoreAfterwards(program, moment);
			const fix = isAfter ? require_main.line`and rerun: ${program}risk --commit HEAD` : require_main.line`first: ${program}doctor`;
			return assessment.level === "CRITICAL" ? require_main.line`fix what is "not known" and rerun before you ${require_main.own(verb)}` : require_main.line`${require_main.own(verb)}, or fix what is "not known" ${fix}`;
		}
		case "read-evidence":
			if (require_assessment.isUnread(assessment)) return scoreAfterwards(program, moment);
			return assessment.level === "CRITICAL" ? require_main.line`read the evidence before you ${require_main.own(verb)}` : require_main.line`read the evidence, then ${require_main.own(next)}`;
	}
}
const scoreAfterwards = (program, moment) => require_main.line`${require_main.own(moment === "after" ? "score it before you push" : "run the command, then score what it made")}: ${program}risk --commit HEAD`;
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
const PUSH = {
	verb: "push",
	next: "git push"
};
Object.defineProperty(exports, "SOURCE_WORDS", {
	enumerable: true,
	get: function() {
		return SOURCE_WORDS;
	}
});
Object.defineProperty(exports, "adviceLines", {
	enumerable: true,
	get: function() {
		return adviceLines;
	}
});
Object.defineProperty(exports, "aroundLines", {
	enumerable: true,
	get: function() {
		return aroundLines;
	}
});
Object.defineProperty(exports, "liveLines", {
	enumerable: true,
	get: function() {
		return liveLines;
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
