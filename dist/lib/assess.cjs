// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_known = require("./known.cjs");
const require_main = require("./main.cjs");
const require_names_in_text = require("./names-in-text.cjs");
const require_factors = require("./factors.cjs");
const require_facts = require("./facts.cjs");
const require_model = require("./model.cjs");
const require_assessment = require("./assessment.cjs");
const require_wilson = require("./wilson.cjs");
const require_file_kind = require("./file-kind.cjs");
const require_incident = require("./incident.cjs");
const require_freeze = require("./freeze.cjs");
const require_code = require("./code.cjs");
const require_past_commit = require("./past-commit.cjs");
// src/diff/change.ts
const totalOf = (side, files) => files.reduce((total, file) => total + (file[side] ?? 0), 0);
// src/risk/advice.ts
function adviceFor(facts, findings) {
	const { factors, freezes, level, services, sources } = findings;
	const freeze = freezes.find(({ on }) => on);
	const concerned = servicesConcerned(facts, findings);
	const advice = [
		facts.change.files.some(({ status }) => status === "unmerged") ? { kind: "resolve-conflicts" } : null,
		readIncident(factors, "active-incident"),
		freeze ? {
			kind: "wait",
			until: freeze.until,
			freeze: freeze.name
		} : null,
		readIncident(factors, "nearby-incident"),
		findSomebody(concerned, facts.now),
		tell(concerned),
		watch(services, facts.now),
		level === "CRITICAL" && !sources.pagerduty.known ? { kind: "make-known" } : split(facts, factors)
	].filter((one) => one !== null);
	if (advice.length > 0) return advice;
	return [sources.pagerduty.known ? { kind: "read-evidence" } : { kind: "make-known" }];
}
function readIncident(factors, id) {
	const [first] = incidentsOf(factors, id);
	return first ? {
		kind: "read-incident",
		number: first.number,
		id: first.id
	} : null;
}
const incidentsOf = (factors, id) => factors.filter((factor) => factor.id === id).flatMap(({ evidence }) => require_factors.incidentsIn(evidence));
function servicesConcerned({ live }, { level, factors, services }) {
	const around = live.dependencies.known ? live.dependencies.value.connected : [];
	const open = [...incidentsOf(factors, "active-incident"), ...incidentsOf(factors, "nearby-incident")];
	const troubled = new Set(open.map(({ service }) => service));
	return services.filter(({ id }) => require_model.isAtLeast(level, "HIGH") || troubled.has(id) || around.some((service) => service.of.includes(id) && troubled.has(service.id)));
}
function findSomebody(services, now) {
	const gaps = services.flatMap(({ id, onCall }) => onCall?.gap && require_facts.isUncovered(onCall.gap, now) ? [{
		service: id,
		until: onCall.gap.until
	}] : []);
	const [first] = gaps;
	const uncovered = gaps.map(({ service }) => service);
	return first ? {
		kind: "find-somebody",
		services: uncovered,
		until: first.until
	} : null;
}
const MAX_PEOPLE = 3;
function tell(services) {
	const onDuty = services.flatMap(({ id, onCall }) => {
		const [first] = onCall?.levels.find((each) => each.people.length > 0)?.people ?? [];
		return first ? [{
			name: first.name,
			service: id,
			until: first.until
		}] : [];
	});
	const people = onDuty.filter(({ name }, i) => onDuty.findIndex((each) => each.name === name) === i);
	return people.length > 0 ? {
		kind: "tell",
		people: people.slice(0, MAX_PEOPLE)
	} : null;
}
function watch(services, now) {
	const [first] = services.flatMap(({ id, maintenance }) => (maintenance ?? []).filter((one) => require_facts.isOngoing(one, now)).map(({ until }) => ({
		service: id,
		until
	})));
	return first ? {
		kind: "watch",
		...first
	} : null;
}
const MUCH_CODE_POINTS = 60;
function split({ change }, factors) {
	const code = factors.filter(({ id }) => id === "size" || id === "depth");
	const points = code.reduce((sum, factor) => sum + factor.points, 0);
	const largest = code.find(({ id }) => id === "size")?.evidence.find((item) => item.kind === "lines");
	return points > MUCH_CODE_POINTS && (change.source === "index" || change.source === "command") && change.files.length > 1 && PLAIN_PATH.test(largest?.path ?? "") && largest ? {
		kind: "split",
		path: largest.path
	} : null;
}
const PLAIN_PATH = /^[\w./@+][\w./@+-]*$/;
// src/risk/context.ts
function contextOf(facts) {
	const mine = facts.change.files.filter(({ merged }) => !merged);
	const paths = mine.map(({ path }) => path);
	const existing = mine.filter(({ status }) => status === "modified" || status === "renamed");
	return [
		...fileKindNotes(paths),
		...existing.flatMap(({ path }) => untouchedNote(path, require_known.valueOr(facts.commits, []), facts.now)),
		...followedNotes(paths, facts)
	];
}
function fileKindNotes(paths) {
	const kinds = paths.map(require_file_kind.fileKind);
	return require_file_kind.FILE_KINDS.map((kind) => ({
		kind: "file-kind",
		fileKind: kind,
		paths: paths.filter((_, i) => kinds[i] === kind)
	})).filter((note) => note.paths.length > 0);
}
const LONG_DAYS = 180;
function untouchedNote(path, commits, now) {
	const times = commits.filter((commit) => commit.paths.includes(path)).map(({ at }) => at.getTime());
	if (times.length === 0) return [];
	const days = Math.floor((now.getTime() - Math.max(...times)) / require_main.DAY_MS);
	return days >= LONG_DAYS ? [{
		kind: "untouched",
		path,
		days
	}] : [];
}
function followedNotes(paths, { commits, incidents, services, now }) {
	if (!commits.known || !incidents.known || !services.known) return [];
	const problems = require_names_in_text.realProblems(incidents.value.recent);
	return paths.flatMap((path) => {
		const ids = new Set(services.value.filter((each) => require_main.covers(each, path)).map(({ id }) => id));
		const mine = problems.filter(({ service }) => ids.has(service.id));
		return followedNote(path, commits.value, mine, now) ?? [];
	});
}
const AFTER_MS = 24 * require_main.HOUR_MS;
const ENOUGH_CHANGES = 8;
function followedNote(path, commits, problems, now) {
	const [from, to] = [now.getTime() - 90 * require_main.DAY_MS, now.getTime()];
	const starts = problems.map(require_incident.createdMs).filter((at) => at >= from);
	const inTime = commits.filter(({ paths }) => paths.includes(path)).map(({ at }) => at.getTime()).filter((at) => at >= from && at <= to);
	const days = [...new Map(inTime.map((at) => [Math.floor(at / require_main.DAY_MS), at])).values()];
	if (days.length < ENOUGH_CHANGES) return null;
	const followed = days.filter((at) => starts.some((start) => start >= at && start - at < AFTER_MS)).length;
	const lift = require_wilson.wilson(followed, days.length).low / coveredShare(starts, from, to);
	if (!(lift > 1 && Number.isFinite(lift))) return null;
	return {
		kind: "followed-by-incidents",
		path,
		changes: days.length,
		followed,
		lift
	};
}
function coveredShare(starts, from, to) {
	let [covered, end] = [0, from];
	for (const start of [...starts].sort((a, b) => a - b)) {
		covered += Math.max(0, start - Math.max(end, start - AFTER_MS));
		end = Math.max(end, start);
	}
	return covered / (to - from);
}
// src/risk/measure.ts
const readSources = ({ files }) => files.flatMap(({ path, kind, merged, hunks, indent = null, unread, additions, readAs }) => {
	const language = kind === "text" && !merged ? require_code.productionLanguage(path, readAs) : null;
	if (language === null) return [];
	return [{
		path,
		language,
		indent,
		added: hunks.flatMap((hunk) => require_code.codeLines(hunk.added, language)),
		removed: hunks.flatMap((hunk) => require_code.codeLines(hunk.removed, language)),
		unreadLines: unread ? additions ?? 0 : 0
	}];
});
function measureSources(sources) {
	const moved = countTexts(sources.flatMap(({ removed }) => removed));
	return sources.map((source) => measureSource(source, moved));
}
function countTexts(lines) {
	const counts = new Map();
	for (const { code } of lines) counts.set(code.trim(), (counts.get(code.trim()) ?? 0) + 1);
	return counts;
}
function measureSource(source, moved) {
	const { path, language, added, removed } = source;
	const indent = source.indent ?? guessIndent(source);
	let [logicAdded, concurrencyAdded, depth] = [
		source.unreadLines,
		0,
		0
	];
	let deepestLine = null;
	for (const { number, code } of added) {
		if (language.concurrency.test(code)) concurrencyAdded += 1;
		const level = language.flat ? 0 : require_code.nestingOf(code, indent);
		if (level > depth) [depth, deepestLine] = [level, number];
		if (require_code.isLogic(code) && !takeOne(moved, code.trim())) logicAdded += 1;
	}
	const controlFlowRemoved = removed.reduce((sum, { code }) => sum + require_code.countControlFlow(code), 0);
	const doubtful = [...new Set(added.filter(({ isDoubtful }) => isDoubtful).map(({ number }) => number))];
	return {
		path,
		logicAdded,
		depth,
		deepestLine,
		controlFlowRemoved,
		concurrencyAdded,
		doubtful
	};
}
const guessIndent = ({ added, removed, language }) => require_code.indentOf([...added, ...removed].map(({ code }) => code)) ?? language.indent;
function takeOne(counts, text) {
	const left = counts.get(text) ?? 0;
	if (left > 0) counts.set(text, left - 1);
	return left > 0;
}
// src/risk/policy.ts
function applyPolicy(facts, level) {
	return facts.policy.flatMap((rule) => {
		const because = reasonOf(rule, facts, level);
		return because === null ? [] : [{
			rule: rule.when,
			action: rule.action,
			because
		}];
	});
}
const STRICTNESS = [
	"pass",
	"warn",
	"ask",
	"deny"
];
const strictest = (actions) => actions.reduce((most, next) => STRICTNESS.indexOf(next) > STRICTNESS.indexOf(most) ? next : most, "pass");
function reasonOf(rule, facts, level) {
	const { files, unread } = facts.change;
	if ((files.length > 0 || unread === null) && (files.length === 0 || rule.unless.includes("docs-only") && files.every(isDocument))) return null;
	switch (rule.when) {
		case "level": return require_model.isAtLeast(level, rule.atLeast) ? `the level is ${level}` : null;
		case "active-incident": return activeIncidentReason(rule, facts);
		case "freeze": return isRepair(rule, facts) ? null : freezeReason(rule, facts);
		case "maintenance": return isRepair(rule, facts) ? null : maintenanceReason(facts);
	}
}
function activeIncidentReason(rule, facts) {
	const concerning = (incidents) => incidents.filter((incident) => require_incident.isOpen(incident) && concerns(rule, incident)).filter((incident) => !rule.unless.includes("names-the-incident") || !isNamed(incident, facts));
	const here = concerning(openHere(facts));
	if (here.length > 0) return `${numbersOf(here)} is open on an affected service`;
	const nearby = rule.services === "connected" ? concerning(openAround(facts)) : [];
	return nearby.length > 0 ? `${numbersOf(nearby)} is open on a service upstream or downstream of this change` : null;
}
const openHere = ({ incidents }) => incidents.known ? incidents.value.open : [];
const openAround = ({ live }) => live.dependencies.known ? live.dependencies.value.open : [];
const numbersOf = (incidents) => incidents.map(({ number }) => `#${number}`).slice(0, 3).join(", ");
function freezeReason({ names }, { freezes, now }) {
	const windows = freezes.filter(({ name }) => names === void 0 || names.includes(name));
	const freeze = require_freeze.freezesAt(windows, now).find(({ on }) => on);
	return freeze ? `a freeze is on until ${freeze.written.to} (${freeze.timeZone})` : null;
}
function maintenanceReason({ live, now }) {
	const ongoing = require_known.valueOr(live.maintenance, []).find((one) => require_facts.isOngoing(one, now));
	return ongoing ? `${ongoing.services[0] ?? "a service"} is under maintenance until ${ongoing.until}` : null;
}
const isRepair = ({ unless }, facts) => unless.includes("names-the-incident") && [...openHere(facts), ...openAround(facts)].some((incident) => require_incident.isOpen(incident) && isNamed(incident, facts));
function concerns({ urgency, priorities }, incident) {
	if (urgency !== void 0 && incident.urgency !== urgency) return false;
	return priorities === void 0 || incident.priority !== null && priorities.includes(incident.priority.name);
}
const isNamed = (incident, { purpose }) => [purpose.message, purpose.branch].some((text) => text !== null && require_past_commit.namesIncident(text, incident));
const isDocument = ({ path, kind }) => kind === "text" && (/\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt)$/i.test(path) || /(?:^|\/)docs?\//i.test(path));
// src/risk/assess.ts
function assess(facts) {
	const read = factorFacts(facts);
	const factors = roundPoints(require_factors.FACTORS.flatMap(({ id, score: scoreOf }) => scoreOf(read).map((each) => ({
		id,
		...each
	}))));
	const points = round(sumOf(factors), 1);
	const score = toScore(points);
	const sources = sourceStates(facts);
	const level = require_model.levelOf(score);
	const policy = applyPolicy(facts, level);
	const services = require_known.valueOr(facts.services, []).map((service) => summariseService(service, facts));
	const freezes = require_freeze.freezesAt(facts.freezes, facts.now);
	return {
		level,
		score,
		range: [score, toScore(points + maxUnknownPoints(sources, factors))],
		lift: round(2 ** (points / 10), 2),
		probability: facts.calibration ? probabilityOf(factors, facts.calibration) : null,
		change: summarise(facts, read.shapes),
		services,
		factors,
		context: contextOf(facts),
		freezes,
		advice: adviceFor(facts, {
			level,
			factors,
			services,
			freezes,
			sources
		}),
		dependencies: summariseDependencies(facts),
		policy,
		decision: { action: strictest([actionAt(level, facts), ...policy.map(({ action }) => action)]) },
		sources,
		model: { version: require_model.MODEL.version }
	};
}
function actionAt(level, { change: { unread, guesses } }) {
	if (level === "CRITICAL") return "ask";
	return level === "LOW" && (unread === null || guesses.length === 0) ? "pass" : "warn";
}
function factorFacts(facts) {
	const { change, commits, tree, services, incidents, live, calibration, now } = facts;
	const paths = change.files.filter(({ merged }) => !merged).map(({ path }) => path);
	const sources = readSources(change);
	return {
		paths,
		sources,
		shapes: measureSources(sources),
		commits: require_known.valueOr(commits, []),
		tree: require_known.valueOr(tree, null),
		services: require_known.valueOr(services, []),
		incidents: incidents.known && paths.length > 0 ? {
			...incidents.value,
			all: eachOnce(incidents.value)
		} : null,
		dependencies: live.dependencies,
		calibration,
		now
	};
}
const eachOnce = ({ open, recent }) => [...new Map([...open, ...recent].map((incident) => [incident.id, incident])).values()];
function probabilityOf(factors, calibration) {
	const fitted = sumOf(factors.filter(({ id }) => require_factors.factorOf(id).isFitted));
	return round(require_model.chanceOfPoints(fitted, calibration), 3);
}
const sumOf = (factors) => factors.reduce((sum, { points }) => sum + points, 0);
const toScore = (points) => Math.round(Math.min(100, Math.max(0, 50 + points)));
function roundPoints(factors) {
	let carry = 0;
	return factors.map((factor, i) => {
		if (factors[i - 1]?.id !== factor.id) carry = 0;
		const points = round(factor.points + carry, 1);
		carry += factor.points - points;
		return {
			...factor,
			points
		};
	});
}
const round = (value, digits) => Number(value.toFixed(digits)) || 0;
function summarise({ change, services }, shapes) {
	const { source, base, tree, files, guesses } = change;
	return {
		source,
		base,
		tree,
		guesses,
		additions: totalOf("additions", files),
		deletions: totalOf("deletions", files),
		...doubtfulIn(shapes),
		files: files.map(({ hunks: _, indent: __, unread: ___, readAs: ____, ...file }) => ({
			...file,
			services: require_known.valueOr(services, []).filter((service) => require_main.covers(service, file.path)).map(({ id }) => id)
		}))
	};
}
function doubtfulIn(shapes) {
	const lines = shapes.flatMap(({ path, doubtful }) => doubtful.map((line) => ({
		path,
		line
	})));
	return lines[0] ? { doubtful: {
		count: lines.length,
		...lines[0]
	} } : {};
}
function summariseService({ id, name, because, confidence }, { incidents, live, runbooks }) {
	const onCall = require_known.valueOr(live.onCall, []).find(({ service }) => service === id);
	const isMine = (incident) => incident.service.id === id;
	return {
		id,
		name,
		because,
		confidence,
		onCall: onCall ? {
			levels: onCall.levels,
			gap: onCall.gap
		} : null,
		...runbooks && { runbooks: runbooks.filter(({ service }) => service === id).map(({ url, path, because: from }) => ({
			url,
			path,
			because: from
		})) },
		maintenance: require_known.valueOr(live.maintenance, null)?.filter(({ services }) => services.includes(id)).map(({ services: _, ...one }) => one) ?? null,
		activeIncidents: incidents.known ? incidents.value.open.filter(isMine).length : null,
		incidents90d: incidents.known ? require_names_in_text.countNoise(incidents.value.recent.filter(isMine)) : null
	};
}
function summariseDependencies({ live }) {
	if (!live.dependencies.known) return null;
	const { connected, hops, cut } = live.dependencies.value;
	return {
		connected,
		hops,
		cut
	};
}
function sourceStates({ change, commits, services, incidents, live, now }) {
	const { unread } = change;
	return {
		contents: unread === null ? {
			known: true,
			asOf: now.toISOString()
		} : require_known.unknown(unread),
		history: stateOf(commits),
		services: stateOf(services),
		pagerduty: answerState(incidents),
		onCall: stateOf(live.onCall),
		maintenance: stateOf(live.maintenance),
		dependencies: answerState(live.dependencies)
	};
}
const stateOf = (fact) => fact.known ? {
	known: true,
	asOf: fact.asOf
} : {
	known: false,
	why: fact.why
};
function answerState(fact) {
	if (!fact.known) return stateOf(fact);
	const { complete, requests, warnings } = fact.value;
	return {
		known: true,
		asOf: fact.asOf,
		complete,
		requests,
		warnings
	};
}
function maxUnknownPoints(sources, factors) {
	const open = require_facts.SOURCE_IDS.filter((id) => !require_assessment.isWhole(sources[id]));
	return open.reduce((sum, id) => {
		if (id === "pagerduty") return sum + Math.max(0, mostOf(id) - earned(factors, (most) => id in most));
		if (id !== "dependencies") return sum + mostOf(id);
		const room = require_factors.ACTIVE_POINTS.most - earned(factors, (most) => id in most);
		const nearby = mostOf(id) - earned(factors, (most) => (most[id] ?? 0) > 0);
		return open.includes("pagerduty") ? sum : sum + Math.max(0, Math.min(room, nearby));
	}, 0);
}
const mostOf = (id) => require_factors.FACTORS.reduce((sum, { most }) => sum + (most[id] ?? 0), 0);
const earned = (factors, isMeant) => sumOf(factors.filter(({ id }) => isMeant(require_factors.factorOf(id).most)));
Object.defineProperty(exports, "assess", {
	enumerable: true,
	get: function() {
		return assess;
	}
});
Object.defineProperty(exports, "readSources", {
	enumerable: true,
	get: function() {
		return readSources;
	}
});
Object.defineProperty(exports, "totalOf", {
	enumerable: true,
	get: function() {
		return totalOf;
	}
});
