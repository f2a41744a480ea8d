// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_incident = require("./incident.cjs");
const require_past_commit = require("./past-commit.cjs");
// src/incidents/noise.ts
const FLAP_MS = 10 * require_main.MINUTE_MS;
const REOPENED_MS = 30 * require_main.MINUTE_MS;
const countNoise = (incidents) => ({
	raw: new Set(incidents.map(({ id }) => id)).size,
	distinct: realProblems(incidents).length,
	flapping: incidents.filter(isFlap).length,
	merged: incidents.filter(isMerged).length,
	lowUrgency: incidents.filter(isLowUrgency).length,
	reopened: countReopened(incidents)
});
function realProblems(incidents) {
	const newestFirst = withoutNoise(incidents).filter((incident) => !isLowUrgency(incident)).sort((a, b) => require_incident.byCreation(b, a) || (a.id > b.id ? -1 : 1));
	return [...require_main.groupBy(newestFirst, problemKey).values()].map(([newest]) => newest);
}
const withoutNoise = (incidents) => incidents.filter((incident) => !isFlap(incident) && !isMerged(incident));
const problemKeys = new WeakMap();
function problemKey(incident) {
	const { service, title } = incident;
	const key = problemKeys.get(incident) ?? `${service.id} ${template(title)}`;
	problemKeys.set(incident, key);
	return key;
}
const isLowUrgency = ({ urgency }) => urgency === "low";
function isFlap(incident) {
	const { resolvedAt, lastChangedBy, mergedInto } = incident;
	if (resolvedAt === null || !(lastChangedBy !== null && lastChangedBy !== "user") || mergedInto !== null) return false;
	return Date.parse(resolvedAt) - require_incident.createdMs(incident) < FLAP_MS;
}
const isMerged = ({ id, mergedInto }) => mergedInto !== null && mergedInto !== id;
function countReopened(incidents) {
	const resolvedMs = new Map();
	return [...incidents].sort(require_incident.byCreation).filter((incident) => {
		const key = problemKey(incident);
		const before = resolvedMs.get(key) ?? Number.NEGATIVE_INFINITY;
		const since = require_incident.createdMs(incident) - before;
		if (incident.resolvedAt !== null) resolvedMs.set(key, Date.parse(incident.resolvedAt));
		return since >= 0 && since < REOPENED_MS;
	}).length;
}
function template(title) {
	return title.slice(0, 1024).toLowerCase().replace(/\b[0-9a-f]{8}-[0-9a-f-]{27,}\b/g, "<id>").replace(/\b(?=[a-z.-]*\d)[a-z0-9-]+(?:\.[a-z0-9-]+){2,}\b/g, "<host>").replace(/-(?=[a-z]*\d)[a-z0-9]{8,10}-[a-z0-9]{5}\b/g, "-<pod>").replace(/\b(?=[0-9a-f]*\d)[0-9a-f]{7,}\b/g, "<id>").replace(/\d+(?:[.,:]\d+)*/g, "<n>").replace(/\s+/g, " ").trim();
}
const countDistinct = (titles) => new Set(titles.map(template)).size;
// src/incidents/linked-commits.ts
function commitsThatName(incidents, commits) {
	const named = commits.flatMap((commit) => [...require_past_commit.namesIn(commit.message)].map((name) => ({
		name,
		commit
	})));
	const byName = require_main.groupBy(named, ({ name }) => name);
	if (byName.size === 0) return [];
	return incidents.flatMap((incident) => [String(incident.number), incident.id].flatMap((name) => (byName.get(name) ?? []).map(({ commit }) => ({
		incident,
		...commit
	}))));
}
const MAX_OPEN_MS = 24 * require_main.HOUR_MS;
const AFTERWARDS_MS = 2 * require_main.HOUR_MS;
function fixesDuring(incidents, commits, services) {
	const fixes = commits.filter((commit) => require_past_commit.isFix(commit) && require_past_commit.namesIn(commit.message).size === 0);
	return incidents.flatMap((incident) => {
		const from = require_incident.createdMs(incident);
		const to = Date.parse(incident.resolvedAt ?? incident.createdAt) + AFTERWARDS_MS;
		const during = fixes.filter(({ at }) => at.getTime() >= from && at.getTime() <= to);
		if (during.length === 0 || !isWorkedOn(incident)) return [];
		const mine = services.filter(({ id }) => id === incident.service.id);
		return during.map(({ paths, ...commit }) => ({
			incident,
			...commit,
			paths: paths.filter((path) => mine.some((each) => require_main.covers(each, path)))
		})).filter(({ paths }) => paths.length > 0);
	});
}
const isWorkedOn = (incident) => isReal(incident) && incident.resolvedAt !== null && Date.parse(incident.resolvedAt) - require_incident.createdMs(incident) <= MAX_OPEN_MS;
const isReal = (incident) => incident.urgency !== "low" && incident.mergedInto === null && !isFlap(incident);
const SOON_MS = 60 * require_main.MINUTE_MS;
function deployedCommits(incidents, commits, events) {
	if (events.length === 0) return [];
	const deployed = events.map((event) => ({
		event,
		commits: commitsIn(event.texts, commits)
	}));
	return incidents.flatMap((incident) => {
		return [...deployed.filter(({ event }) => event.incidentIds.includes(incident.id)), ...justBefore(incident, deployed)].flatMap((each) => each.commits.map((commit) => ({
			incident,
			...commit
		})));
	});
}
function justBefore(incident, deployed) {
	if (!isReal(incident)) return [];
	const age = ({ event }) => require_incident.createdMs(incident) - Date.parse(event.at);
	return deployed.filter((each) => each.event.serviceIds.includes(incident.service.id) && age(each) >= 0).sort((a, b) => age(a) - age(b)).slice(0, 1).filter((each) => age(each) <= SOON_MS);
}
function commitsIn(texts, commits) {
	const named = shasIn(texts);
	if (named.length === 0) return [];
	return commits.filter(({ sha }) => named.some((name) => sha.startsWith(name)));
}
const shasIn = (texts) => [...new Set(texts.filter((text) => HEX.test(text)).flatMap((text) => text.slice(0, MAX_TEXT$1).match(SHA) ?? []))];
const MAX_TEXT$1 = 32768;
const HEX = /[0-9a-f]{7}/;
const SHA = /\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{7,40}\b/g;
// src/incidents/names-in-text.ts
const MAX_TEXT = 32768;
const MAX_PLACES = 500;
const EXTENSION = /\.\w/;
function placesIn(text) {
	if (!EXTENSION.test(text)) return [];
	const places = new Map();
	for (const word of text.slice(0, MAX_TEXT).split(/[\s"'`()[\]{}<>,;|=]+/)) {
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
const FOREIGN = /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|third_party|gems|pkg\/mod|\.cargo|rustc|usr\/(?:local\/)?lib|Cellar|internal\/process)\//;
const COMMON_NAME = /^(?:index|main|mod|lib|app|init|__init__|setup|config|utils?|types?|test|readme|makefile|dockerfile|package|node|server|client)\b/i;
const fileNames = (tree) => require_main.groupBy(tree, lastPart);
function isPlaceIn(place, path, names) {
	if (FOREIGN.test(place) || lastPart(place) !== lastPart(path)) return false;
	if (place === path) return path.includes("/") || !COMMON_NAME.test(path) || names !== null;
	if (place.endsWith(`/${path}`)) return path.includes("/");
	if (!path.endsWith(`/${place}`)) return false;
	if (!names) return place.includes("/") || !COMMON_NAME.test(place);
	return !(names.get(lastPart(place)) ?? []).some((other) => other !== path && (other === place || other.endsWith(`/${place}`)));
}
const lastPart = (path) => path.slice(path.lastIndexOf("/") + 1);
function symbolsIn(text) {
	if (!OF_PARTS.test(text)) return new Set();
	const found = text.slice(0, MAX_TEXT).match(/[A-Za-z_$][\w$]*/g) ?? [];
	return new Set(found.filter(isDistinct));
}
const MIN_LENGTH = 8;
const OF_PARTS = /[a-z\d][A-Z]|_/;
const isDistinct = (name) => name.length >= MIN_LENGTH && (/[a-z\d][A-Z]/.test(name) || /[A-Za-z\d]_[A-Za-z\d]/.test(name)) && !COMMON_END.test(name) && !COMMON.has(name.toLowerCase().replaceAll("_", ""));
const COMMON_END = /(?:exception|error|timeout|utilization|usage|rate)$/i;
const COMMON = new Set("addeventlistener alertname backgroundjob badgateway badrequest baseurl bytesread connectionpool connectionrefused connectionreset consumergroup consumerlag contentlength contenttype crashloopbackoff createdat diskfull errorcode errormessage exitcode filenotfound foreach freememory fullname getelementbyid healthcheck highcpu highmemory httpclient httprequest httpresponse httpserver httpstatus imagepullbackoff kubepodcrashlooping lastname loadaverage loadbalancer loglevel maxmemory memoryleak nodenotready notfound oomkilled outofmemory permissiondenied poolsize processexit processticksandrejections queuedepth queuesize ratelimit requestid responsetime retrycount serviceunavailable stacktrace starttime statuscode testcase threadpool toomanyrequests tostring traceid unhandledpromiserejection unhandledrejection updatedat useragent userid username".split(" "));
function stemOf(path) {
	const stem = lastPart(path).replace(/\.[^.]+$/, "");
	return isDistinct(stem) ? stem : null;
}
Object.defineProperty(exports, "commitsIn", {
	enumerable: true,
	get: function() {
		return commitsIn;
	}
});
Object.defineProperty(exports, "commitsThatName", {
	enumerable: true,
	get: function() {
		return commitsThatName;
	}
});
Object.defineProperty(exports, "countDistinct", {
	enumerable: true,
	get: function() {
		return countDistinct;
	}
});
Object.defineProperty(exports, "countNoise", {
	enumerable: true,
	get: function() {
		return countNoise;
	}
});
Object.defineProperty(exports, "deployedCommits", {
	enumerable: true,
	get: function() {
		return deployedCommits;
	}
});
Object.defineProperty(exports, "fileNames", {
	enumerable: true,
	get: function() {
		return fileNames;
	}
});
Object.defineProperty(exports, "fixesDuring", {
	enumerable: true,
	get: function() {
		return fixesDuring;
	}
});
Object.defineProperty(exports, "isFlap", {
	enumerable: true,
	get: function() {
		return isFlap;
	}
});
Object.defineProperty(exports, "isPlaceIn", {
	enumerable: true,
	get: function() {
		return isPlaceIn;
	}
});
Object.defineProperty(exports, "placesIn", {
	enumerable: true,
	get: function() {
		return placesIn;
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
Object.defineProperty(exports, "shasIn", {
	enumerable: true,
	get: function() {
		return shasIn;
	}
});
Object.defineProperty(exports, "stemOf", {
	enumerable: true,
	get: function() {
		return stemOf;
	}
});
Object.defineProperty(exports, "symbolsIn", {
	enumerable: true,
	get: function() {
		return symbolsIn;
	}
});
Object.defineProperty(exports, "template", {
	enumerable: true,
	get: function() {
		return template;
	}
});
Object.defineProperty(exports, "withoutNoise", {
	enumerable: true,
	get: function() {
		return withoutNoise;
	}
});
