// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_template = require("./template.cjs");
const require_process = require("./process.cjs");
// src/incidents/incident.ts
const isOpen = ({ status }) => status === "triggered" || status === "acknowledged";
const createdMs = ({ createdAt }) => Date.parse(createdAt);
// src/incidents/noise.ts
const MINUTE_MS$1 = 6e4;
/** Opened and closed by machines within this time: nobody had to do anything. */
const FLAP_MS = 10 * MINUTE_MS$1;
/** The same problem back so soon was never solved. */
const REOPENED_MS = 30 * MINUTE_MS$1;
function countNoise(incidents) {
	return {
		pages: new Set(incidents.map(({ id }) => id)).size,
		problems: realProblems(incidents).length,
		flapping: incidents.filter(isFlap).length,
		merged: incidents.filter(isMerged).length,
		lowUrgency: incidents.filter(isLowUrgency).length,
		reopened: countReopened(incidents)
	};
}
/** One page for each problem, the newest: repeats count once, however many hosts and numbers they name. */
const realProblems = (incidents) => oneForEachProblem(withoutNoise(incidents).filter((incident) => !isLowUrgency(incident)));
function oneForEachProblem(incidents) {
	const newest = /* @__PURE__ */ new Map();
	for (const incident of incidents) {
		const key = problemKey(incident);
		const before = newest.get(key);
		if (!before || isNewer(incident, before)) newest.set(key, incident);
	}
	return [...newest.values()].sort((a, b) => isNewer(a, b) ? -1 : 1);
}
const isNewer = (a, b) => createdMs(a) === createdMs(b) ? a.id > b.id : createdMs(a) > createdMs(b);
/** Without what flapped and what another incident took over. Each page by itself: one more takes none away. */
const withoutNoise = (incidents) => incidents.filter((incident) => !isFlap(incident) && !isMerged(incident));
const problemKey = ({ service, title }) => `${service.id} ${require_template.template(title)}`;
const isLowUrgency = ({ urgency }) => urgency === "low";
/** Opened and closed by machines in less than ten minutes. */
function isFlap(incident) {
	const { resolvedAt, lastChangedBy, mergedInto } = incident;
	if (resolvedAt === null || lastChangedBy === null || lastChangedBy === "user" || mergedInto !== null) return false;
	return Date.parse(resolvedAt) - createdMs(incident) < FLAP_MS;
}
/** Its alerts moved to the incident that took it over. */
const isMerged = ({ id, mergedInto }) => mergedInto !== null && mergedInto !== id;
function countReopened(incidents) {
	const resolvedMs = /* @__PURE__ */ new Map();
	return [...incidents].sort((a, b) => createdMs(a) - createdMs(b)).filter((incident) => {
		const key = problemKey(incident);
		const before = resolvedMs.get(key) ?? Number.NEGATIVE_INFINITY;
		const since = createdMs(incident) - before;
		if (incident.resolvedAt !== null) resolvedMs.set(key, Date.parse(incident.resolvedAt));
		return since >= 0 && since < REOPENED_MS;
	}).length;
}
// src/incidents/paths-in-text.ts
/** Longer texts are cut: a stack trace is shorter. */
const MAX_TEXT$2 = 32768;
const MAX_PLACES = 500;
/** Words that end in a file name with an extension, with the marks and line numbers around them taken off. */
function placesIn(text) {
	const places = /* @__PURE__ */ new Map();
	for (const word of text.slice(0, MAX_TEXT$2).split(/[\s"'`()[\]{}<>,;|=]+/)) {
		if (places.size >= MAX_PLACES) break;
		const bare = word.replace(/[:.!?]+$/, "").replace(/\?\w*/, "");
		const path = bare.replace(/(?::(?:line ?)?\d+){1,2}(?::in)?$/, "");
		if (!/\.\w{1,8}$/.test(path)) continue;
		const clean = path.replaceAll("\\", "/").replace(/^(?:[a-z-]+:\/{2,3}|file:|[A-Za-z]:)?(?:\.\.?\/)*/, "");
		const isFrame = path !== bare || /:(?:line|\d)/.test(word);
		places.set(clean, {
			path: clean,
			isFrame: isFrame || places.get(clean)?.isFrame === true
		});
	}
	return [...places.values()];
}
/** Code of others: its files may have our names. */
const FOREIGN = /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|third_party|gems|pkg\/mod|\.cargo|rustc|usr\/(?:local\/)?lib|Cellar|internal\/process)\//;
/** So many files share these names that one of them alone names none. */
const COMMON_NAME = /^(?:index|main|mod|lib|app|init|__init__|setup|config|utils?|types?|test|readme|makefile|dockerfile|package|node|server|client)\b/i;
function fileNames(tree) {
	const names = /* @__PURE__ */ new Map();
	for (const path of tree) {
		const name = lastPart(path);
		const same = names.get(name);
		if (same) same.push(path);
		else names.set(name, [path]);
	}
	return names;
}
/**
* The place is this file and no other of the repository: the file's path, its end, or a longer path that ends in it
* as on a server. A file name alone counts only where no other file has it.
*/
function isPlaceIn(place, path, names) {
	if (FOREIGN.test(place) || lastPart(place) !== lastPart(path)) return false;
	if (place === path) return path.includes("/") || !COMMON_NAME.test(path) || names !== null;
	if (place.endsWith(`/${path}`)) return path.includes("/");
	if (!path.endsWith(`/${place}`)) return false;
	if (!names) return place.includes("/") || !COMMON_NAME.test(place);
	return !(names.get(lastPart(place)) ?? []).some((other) => other !== path && (other === place || other.endsWith(`/${place}`)));
}
const lastPart = (path) => path.slice(path.lastIndexOf("/") + 1);
// src/incidents/symbols.ts
/** Names that a text and a file may share: `captureCharge`, `retry_loop`, `ChargeService`. */
function symbolsIn(text) {
	const found = text.slice(0, MAX_TEXT$1).match(/[A-Za-z_$][\w$]*/g) ?? [];
	return new Set(found.filter(isDistinct));
}
const MAX_TEXT$1 = 32768;
const MIN_LENGTH = 8;
/** Made of two parts or more, long enough, and not what every program and every monitor calls something. */
const isDistinct = (name) => name.length >= MIN_LENGTH && (/[a-z\d][A-Z]/.test(name) || /[A-Za-z\d]_[A-Za-z\d]/.test(name)) && !COMMON_END.test(name) && !COMMON.has(name.toLowerCase().replaceAll("_", ""));
const COMMON_END = /(?:exception|error|timeout|utilization|usage|rate)$/i;
const COMMON = new Set("addeventlistener alertname backgroundjob badgateway badrequest baseurl bytesread connectionpool connectionrefused connectionreset consumergroup consumerlag contentlength contenttype crashloopbackoff createdat diskfull errorcode errormessage exitcode filenotfound foreach freememory fullname getelementbyid healthcheck highcpu highmemory httpclient httprequest httpresponse httpserver httpstatus imagepullbackoff kubepodcrashlooping lastname loadaverage loadbalancer loglevel maxmemory memoryleak nodenotready notfound oomkilled outofmemory permissiondenied poolsize processexit processticksandrejections queuedepth queuesize ratelimit requestid responsetime retrycount serviceunavailable stacktrace starttime statuscode testcase threadpool toomanyrequests tostring traceid unhandledpromiserejection unhandledrejection updatedat useragent userid username".split(" "));
/** A file's own name, where it is made of parts: `ChargeService.java`, `retry_loop.py`. */
function stemOf(path) {
	const stem = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
	return isDistinct(stem) ? stem : null;
}
// src/incidents/names.ts
const NAMED = [
	/\bpagerduty\.com\/incidents\/([A-Z0-9]{5,32}|\d{1,9})\b/g,
	/\b(?:(?:pagerduty|incident|pd|inc)[ :-]{0,2}#?|page[ :-]{0,2}#)(\d{1,9})\b(?![.-]\d)/gi,
	/\b(?:pagerduty|incident|pd)[ :#-]{1,3}([PQ][A-Z0-9]{5,31})\b/gi
];
/** The incident ids and numbers that a text names. */
function namesIn(text) {
	const start = text.slice(0, 1e4);
	return new Set(NAMED.flatMap((pattern) => [...start.matchAll(pattern)].map(([, name]) => (name ?? "").toUpperCase())));
}
function namesIncident(text, { id, number }) {
	const names = namesIn(text);
	return names.has(id) || names.has(String(number));
}
// src/incidents/past-commit.ts
const MAX_SUBJECT = 500;
const FIX = /\b(?:bug ?fix(?:es)?|fix(?:e[sd]|ing)?|hotfix(?:es)?|bugs?|regressions?|revert(?:s|ed)?|crash(?:es|ed)?|broken|wrong(?:ly)?|incorrect(?:ly)?|leak(?:s|ed|ing)?|npe|\w*exceptions?|hangs?|deadlocks?|race|defects?|fail(?:s|ed|ing|ures?)?)\b/;
const NOT_A_RUNTIME_FIX = /^(?:docs?|tests?|ci|chore|style|lint|release)(?:\([^)]*\))?!?:|^\w+\((?:docs?|types?|deps|ci|tests?|e2e|lint|chore|examples?|style|release)\)|\b(?:typo|readme|lint|flaky|spelling)\b/;
/**
* The subject reads like the repair of a defect: "fix: …", "Revert …", "Wrong total for …", as trackers title them;
* no typo, test or lint repair.
*/
function isFix({ message }) {
	const end = message.indexOf("\n");
	const subject = message.slice(0, end === -1 ? MAX_SUBJECT : Math.min(end, MAX_SUBJECT)).toLowerCase();
	return FIX.test(subject) && !NOT_A_RUNTIME_FIX.test(subject);
}
const MAX_MESSAGE = 1e4;
/** What is kept of a message: the subject, and the lines of the body that name an incident. */
function gistOf(message) {
	const [subject = "", ...body] = message.slice(0, MAX_MESSAGE).split("\n");
	const naming = body.filter((line) => namesIn(require_process.fromOutside(line)).size > 0);
	return require_process.fromOutside([subject.slice(0, MAX_SUBJECT), ...naming].join("\n"));
}
// src/incidents/tied-commits.ts
const MINUTE_MS = 6e4;
const HOUR_MS = 60 * MINUTE_MS;
/** Commits whose message names the incident by number, id or address. */
function commitsThatName(incidents, commits) {
	const byName = /* @__PURE__ */ new Map();
	for (const commit of commits) for (const name of namesIn(commit.message)) byName.set(name, [...byName.get(name) ?? [], commit]);
	return incidents.flatMap((incident) => [...byName.get(String(incident.number)) ?? [], ...byName.get(incident.id) ?? []].map((commit) => tie(incident, commit, commit.paths)));
}
/** Longer than this, and a fix made meanwhile is probably for something else. */
const MAX_OPEN_MS = 24 * HOUR_MS;
/** The fix of a problem that was stopped otherwise comes soon after. */
const AFTERWARDS_MS = 2 * HOUR_MS;
/** Fixes and reverts in the service's files, made while people worked on the incident. */
function fixesDuring(incidents, commits, services) {
	const fixes = commits.filter(isFix);
	return incidents.filter(isWorkedOn).flatMap((incident) => {
		const from = createdMs(incident);
		const to = Date.parse(incident.resolvedAt ?? incident.createdAt) + AFTERWARDS_MS;
		return fixes.filter(({ at, message }) => at.getTime() >= from && at.getTime() <= to && namesIn(message).size === 0).map((commit) => tie(incident, commit, pathsOfService(commit.paths, incident, services))).filter(({ paths }) => paths.length > 0);
	});
}
const isWorkedOn = (incident) => incident.urgency !== "low" && incident.mergedInto === null && incident.resolvedAt !== null && !isFlap(incident) && Date.parse(incident.resolvedAt) - createdMs(incident) <= MAX_OPEN_MS;
/** A service without paths stands for the whole repository. */
function pathsOfService(paths, { service }, services) {
	const mine = services.filter(({ id }) => id === service.id);
	return paths.filter((path) => mine.some((each) => each.paths.length === 0 || each.paths.includes(path)));
}
/** An incident this soon after a deployment is likely its doing. */
const SOON_MS = 60 * MINUTE_MS;
/** Commits that were deployed just before the incident, or that PagerDuty relates to it. */
function deployedCommits(incidents, commits, events) {
	const deployed = events.map((event) => ({
		event,
		commits: commitsIn(event.texts, commits)
	}));
	return incidents.flatMap((incident) => {
		return [...deployed.filter(({ event }) => event.incidentIds.includes(incident.id)), ...justBefore(incident, deployed)].flatMap((each) => each.commits.map((commit) => tie(incident, commit, commit.paths)));
	});
}
/** The last deployment of the service before the incident, within the hour. */
function justBefore(incident, deployed) {
	if (incident.urgency === "low" || incident.mergedInto !== null || isFlap(incident)) return [];
	const age = ({ event }) => createdMs(incident) - Date.parse(event.at);
	return deployed.filter((each) => each.event.serviceIds.includes(incident.service.id) && age(each) >= 0).sort((a, b) => age(a) - age(b)).slice(0, 1).filter((each) => age(each) <= SOON_MS);
}
/** Commits that a text names by at least seven digits of their sha. */
function commitsIn(texts, commits) {
	const named = new Set(texts.flatMap((text) => text.slice(0, MAX_TEXT).match(SHA) ?? []));
	return commits.filter(({ sha }) => [...named].some((name) => sha.startsWith(name)));
}
const MAX_TEXT = 32768;
/** With a letter and a digit in it: a number is no sha, and `defaced` is a word. */
const SHA = /\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{7,40}\b/g;
const tie = (incident, { sha }, paths) => ({
	incident,
	sha,
	paths
});
// src/incidents/link.ts
/**
* How an incident is known to concern a file, and how much that says. What rests on a commit or a deployment of this
* repository can only be forged by who can commit; the rest by anyone who can write an alert or a note.
*/
const LINK_KINDS = {
	/** a commit that touched the file names the incident */
	"fix-commit": {
		strength: 1,
		needsCommit: true
	},
	/** a commit that touched the file was deployed just before, or PagerDuty relates the deployment to the incident */
	deployment: {
		strength: .8,
		needsCommit: true
	},
	/** a stack frame in the title, an alert or a note lies in the file */
	"stack-frame": {
		strength: .7,
		needsCommit: false
	},
	/** a note or an alert names a commit that touched the file */
	"named-commit": {
		strength: .7,
		needsCommit: false
	},
	/** a fix or a revert of the file was made during the incident, which anyone can open */
	"fix-during": {
		strength: .6,
		needsCommit: false
	},
	/** the title, an alert or a note names the file */
	"named-path": {
		strength: .5,
		needsCommit: false
	},
	/** it names the file's class, or a function that the change touches */
	symbol: {
		strength: .4,
		needsCommit: false
	}
};
/**
* Which incidents point at which of these files: for each pair the strongest link that rests on a commit and the
* strongest that a text alone makes, so that no text can take the place of a commit.
*/
function linkIncidents(facts) {
	const { incidents, commits, changeEvents, services, files } = facts;
	const paths = new Set(files.map(({ path }) => path));
	const tied = (kind, found) => found.flatMap(({ incident, sha, paths: touched }) => touched.filter((path) => paths.has(path)).map((path) => ({
		incident,
		path,
		kind,
		sha
	})));
	return strongest([
		...tied("fix-commit", commitsThatName(incidents, commits)),
		...tied("deployment", deployedCommits(incidents, commits, changeEvents)),
		...tied("fix-during", fixesDuring(incidents, commits, services)),
		...tied("named-commit", namedCommits(facts)),
		...textLinks(facts)
	]);
}
function strongest(links) {
	const kept = /* @__PURE__ */ new Map();
	for (const link of links) {
		const { strength, needsCommit } = LINK_KINDS[link.kind];
		const pair = `${needsCommit} ${link.incident.id} ${link.path}`;
		const before = kept.get(pair);
		if (!before || strength > LINK_KINDS[before.kind].strength) kept.set(pair, link);
	}
	return [...kept.values()];
}
const namedCommits = ({ incidents, texts, commits }) => incidents.flatMap((incident) => commitsIn(textsOf(incident, texts), commits).map(({ sha, paths }) => ({
	incident,
	sha,
	paths
})));
const textsOf = (incident, texts) => [incident.title, ...texts.filter(({ incidentId }) => incidentId === incident.id).map(({ text }) => text)];
function textLinks({ incidents, texts, tree, files }) {
	const names = tree && fileNames(tree);
	const holders = pathsBySymbol(files);
	return incidents.flatMap((incident) => {
		const mine = textsOf(incident, texts);
		const places = mine.flatMap(placesIn);
		const sharing = new Set(mine.flatMap((text) => [...symbolsIn(text)].flatMap((symbol) => holders.get(symbol) ?? [])));
		return files.flatMap(({ path }) => {
			const named = places.filter((place) => isPlaceIn(place.path, path, names));
			if (named.length > 0) return [{
				incident,
				path,
				kind: named.some(({ isFrame }) => isFrame) ? "stack-frame" : "named-path",
				sha: null
			}];
			return sharing.has(path) ? [{
				incident,
				path,
				kind: "symbol",
				sha: null
			}] : [];
		});
	});
}
/** Which files a symbol stands in. */
function pathsBySymbol(files) {
	const holders = /* @__PURE__ */ new Map();
	for (const { path, code } of files) for (const symbol of fileSymbols(path, code)) {
		const paths = holders.get(symbol);
		if (paths) paths.push(path);
		else holders.set(symbol, [path]);
	}
	return holders;
}
/** The names that the change touches in the file, and the file's own. */
function fileSymbols(path, code) {
	const stem = stemOf(path);
	return /* @__PURE__ */ new Set([...symbolsIn(code.join("\n")), ...stem === null ? [] : [stem]]);
}
Object.defineProperty(exports, "LINK_KINDS", {
	enumerable: true,
	get: function() {
		return LINK_KINDS;
	}
});
Object.defineProperty(exports, "countNoise", {
	enumerable: true,
	get: function() {
		return countNoise;
	}
});
Object.defineProperty(exports, "createdMs", {
	enumerable: true,
	get: function() {
		return createdMs;
	}
});
Object.defineProperty(exports, "gistOf", {
	enumerable: true,
	get: function() {
		return gistOf;
	}
});
Object.defineProperty(exports, "isFix", {
	enumerable: true,
	get: function() {
		return isFix;
	}
});
Object.defineProperty(exports, "isOpen", {
	enumerable: true,
	get: function() {
		return isOpen;
	}
});
Object.defineProperty(exports, "linkIncidents", {
	enumerable: true,
	get: function() {
		return linkIncidents;
	}
});
Object.defineProperty(exports, "namesIncident", {
	enumerable: true,
	get: function() {
		return namesIncident;
	}
});
Object.defineProperty(exports, "problemKey", {
	enumerable: true,
	get: function() {
		return problemKey;
	}
});
Object.defineProperty(exports, "realProblems", {
	enumerable: true,
	get: function() {
		return realProblems;
	}
});
Object.defineProperty(exports, "withoutNoise", {
	enumerable: true,
	get: function() {
		return withoutNoise;
	}
});
