// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_order = require("./order.cjs");
const require_incident = require("./incident.cjs");
const require_main = require("./main.cjs");
const require_model = require("./model.cjs");
const require_past_commit = require("./past-commit.cjs");
const require_names_in_text = require("./names-in-text.cjs");
const require_facts = require("./facts.cjs");
// src/risk/evidence.ts
function incidentEvidence(incident, link = null) {
	const { id, number, url, title, status, urgency, priority, createdAt, service } = incident;
	return {
		kind: "incident",
		id,
		number,
		url,
		title,
		status,
		urgency,
		priority: priority?.name ?? null,
		createdAt,
		service: service.id,
		path: null,
		link
	};
}
const incidentsIn = (evidence) => evidence.filter((item) => item.kind === "incident");
const MAX_NAMED$1 = 5;
const numbersIn = (evidence) => incidentsIn(evidence).slice(0, MAX_NAMED$1).map(({ number }) => number).join(", ");
const linesIn = (evidence) => evidence.filter((item) => item.kind === "lines");
const countIn = (evidence) => linesIn(evidence).reduce((sum, { count }) => sum + count, 0);
const nameOf = ({ id, name }) => name ? require_main.inert(name) : require_main.own(id);
const runbookText = ({ url, path, because }) => require_main.line`${url === null ? require_main.inertPath(path ?? require_main.fromOutside("")) : require_main.inert(url)} (${require_main.inert(because)})`;
const serviceName = ({ services }, id) => nameOf(services.find((service) => service.id === id) ?? {
	id,
	name: null
});
// src/risk/factors/factor.ts
const ofWholeChange = (points, evidence) => evidence.length > 0 ? [{
	path: null,
	points,
	evidence
}] : [];
// src/risk/factors/active-incident.ts
const ACTIVE_POINTS = {
	here: {
		high: 10,
		low: 5
	},
	nearby: {
		high: 4,
		low: 2
	},
	most: 10
};
const OPEN_HERE = "open on a service that this change touches";
const activeIncident = {
	id: "active-incident",
	label: "open incidents",
	isFitted: false,
	score: (facts) => ofWholeChange(activePoints(facts), activeIncidents(facts).map((incident) => incidentEvidence(incident))),
	most: {
		pagerduty: ACTIVE_POINTS.most,
		dependencies: 0
	},
	finding: {
		rule: {
			short: "An incident is open on a service that the change touches",
			help: "Read the incident, and check with its responders before you ship the change, unless it is the fix."
		},
		message: (evidence) => incidentsIn(evidence).map(({ number, url }) => `Incident ${number} is ${OPEN_HERE}${url === null ? "" : `: ${url}`}`).join("; "),
		perIncident: true,
		line: {
			label: "open now",
			text: ({ evidence }, around) => andMore(incidentsIn(evidence).map((incident) => openText(incident, serviceName(around, incident.service), around.now)))
		},
		isNeverQuiet: true,
		engineerWould: "tell the user, before pushing, that an incident is open on a service this commit touches, and ask whether the commit is part of the fix"
	}
};
const activePoints = (facts) => urgencyPoints(activeIncidents(facts), ACTIVE_POINTS.here);
function urgencyPoints(incidents, { high, low }) {
	if (incidents.length === 0) return 0;
	return incidents.some(isUrgent) ? high : low;
}
const isUrgent = ({ urgency }) => urgency === "high";
const activeIncidents = ({ incidents }) => (incidents?.open ?? []).filter(require_incident.isOpen).sort((a, b) => Number(isUrgent(b)) - Number(isUrgent(a)) || require_order.byCodeUnit(a.createdAt, b.createdAt));
function openText(incident, where, now) {
	const rank = incident.priority ? require_main.inert(incident.priority) : require_main.ours(require_main.own(incident.urgency === "high" ? "high" : "low"));
	const state = incident.status === "acknowledged" ? "acknowledged" : "unacknowledged";
	const open = require_main.duration(now.getTime() - Date.parse(incident.createdAt));
	return require_main.phrase`${rank} ${require_main.incidentPiece(incident)} ${require_main.inert(incident.title)} · ${where} · ${require_main.ours(require_main.line`${open}, ${require_main.own(state)}`)}`;
}
const andMore = ([first = require_main.own(""), ...rest]) => rest.length > 0 ? require_main.phrase`${first} · and ${rest.length} more` : first;
// src/risk/factors/baseline.ts
const baseline = {
	id: "baseline",
	label: "baseline",
	isFitted: true,
	score: ({ calibration }) => [{
		path: null,
		points: require_model.baselinePoints() + (calibration ? require_model.calibrationPoints(calibration) : 0),
		evidence: [{
			kind: "model",
			version: require_model.MODEL.version
		}]
	}],
	most: {},
	finding: null
};
// src/risk/factors/size.ts
const size = codeFactor({
	id: "size",
	label: "new logic",
	term: "logicAdded",
	rule: {
		short: "The change adds a lot of logic",
		help: "Split it into parts that can be reviewed, deployed and rolled back on their own."
	},
	message: (count) => `The change adds ${require_main.plural(count, "line")} of logic`,
	text: (count) => require_main.line`${require_main.plural(count, "line")} of logic added`
});
function codeFactor(kind) {
	const { id, label, term, rule, message, text } = kind;
	return {
		id,
		label,
		isFitted: true,
		score: ({ shapes }) => scoreTerm(term, shapes),
		most: { contents: require_model.maxTermPoints(term) },
		finding: {
			rule,
			message: (evidence) => `${message(countIn(evidence))}, most of them here.`,
			line: {
				label: "code",
				text: ({ evidence }) => require_main.ours(text(countIn(evidence)))
			}
		}
	};
}
function scoreTerm(term, shapes) {
	const total = shapes.reduce((sum, shape) => sum + shape[term], 0);
	const evidence = shapes.filter((shape) => shape[term] > 0).sort((a, b) => b[term] - a[term]).map(({ path, [term]: count }) => ({
		kind: "lines",
		path,
		count,
		line: null
	}));
	return ofWholeChange(require_model.termPoints(term, total), evidence);
}
// src/risk/factors/concurrency.ts
const concurrency = codeFactor({
	id: "concurrency",
	label: "concurrency",
	term: "concurrencyAdded",
	rule: {
		short: "The change touches locks, threads or asynchronous code",
		help: "Check what can now run concurrently or in another order, including when a step fails."
	},
	message: (count) => `The change adds ${require_main.plural(count, "line")} touching concurrency`,
	text: (count) => require_main.line`${require_main.plural(count, "line")} touching concurrency`
});
// src/risk/factors/control-flow.ts
const controlFlow = codeFactor({
	id: "control-flow",
	label: "control flow",
	term: "controlFlowRemoved",
	rule: {
		short: "The change removes branches, loops or returns",
		help: "Check that no case is lost."
	},
	message: (count) => `The change removes ${require_main.plural(count, "control-flow token")}`,
	text: (count) => require_main.line`${require_main.plural(count, "control-flow token")} removed`
});
// src/risk/factors/depth.ts
const depth = {
	id: "depth",
	label: "nesting",
	isFitted: true,
	score: ({ shapes }) => {
		const [deepest] = [...shapes].sort((a, b) => b.depth - a.depth);
		if (deepest === void 0 || deepest.depth === 0) return [];
		const { path, depth: count, deepestLine } = deepest;
		return ofWholeChange(require_model.termPoints("depth", count), [{
			kind: "lines",
			path,
			count,
			line: deepestLine
		}]);
	},
	most: { contents: require_model.maxTermPoints("depth") },
	finding: {
		rule: {
			short: "The change adds deeply nested code",
			help: "Return early, or extract the inner part into a function so that each path can be tested."
		},
		message: (evidence) => `The change nests code ${countIn(evidence)} levels deep here.`,
		line: {
			label: "code",
			text: ({ evidence }) => {
				const [first] = linesIn(evidence);
				if (!first) return null;
				const place = require_main.pathPiece(require_main.line`${require_main.inertPath(first.path)}:${first.line ?? 0}`);
				return require_main.phrase`nested ${countIn(evidence)} deep at ${place}`;
			}
		}
	}
};
// src/risk/factors/fix-history.ts
const DECAY_DAYS$1 = 90;
const fixHistory = {
	id: "fix-history",
	label: "fix history",
	isFitted: true,
	score: ({ commits, paths, now }) => {
		const fixed = fixedFiles(commits, paths, now);
		const total = fixed.reduce((sum, file) => sum + file.decayed, 0);
		return fixed.map(({ path, fixes, decayed }) => ({
			path,
			points: require_model.termPoints("fixHistory", total) * decayed / total,
			evidence: fixes.map(({ sha, at }) => ({
				kind: "commit",
				sha,
				at: at.toISOString(),
				path
			}))
		}));
	},
	most: { history: require_model.maxTermPoints("fixHistory") },
	finding: {
		rule: {
			short: "This file was fixed in the last year",
			help: "Recently fixed files are more likely to need another fix. Ask for a review by someone who knows those fixes."
		},
		message: (evidence) => `This file had ${require_main.plural(evidence.length, "fix", "fixes")} in the last year.`,
		line: {
			label: null,
			text: ({ evidence }, { now }) => {
				const times = evidence.flatMap((item) => item.kind === "commit" ? [Date.parse(item.at)] : []);
				const latest = require_main.duration(now.getTime() - Math.max(...times));
				const last = require_main.own(times.length === 1 ? "" : "the latest ");
				return require_main.ours(require_main.line`${require_main.plural(times.length, "fix", "fixes")} in a year, ${last}${latest} ago`);
			}
		}
	}
};
function fixedFiles(commits, paths, now) {
	const fixes = new Map(paths.map((path) => [path, []]));
	for (const commit of commits.filter(require_past_commit.isFix)) for (const path of commit.paths) fixes.get(path)?.push(commit);
	return [...fixes].filter(([, mine]) => mine.length > 0).map(([path, mine]) => ({
		path,
		fixes: mine,
		decayed: mine.reduce((sum, fix) => sum + decay(fix.at, now), 0)
	}));
}
const decay = (at, now) => Math.exp(-Math.max(0, Math.floor((now.getTime() - at.getTime()) / require_main.DAY_MS)) / DECAY_DAYS$1);
// src/incidents/link.ts
const LINK_KINDS = {
	"fix-commit": {
		strength: 1,
		needsCommit: true,
		words: "fix commits",
		letter: "C"
	},
	deployment: {
		strength: .8,
		needsCommit: true,
		words: "deployed just before",
		letter: "D"
	},
	"stack-frame": {
		strength: .7,
		needsCommit: false,
		words: "stack frames",
		letter: "S"
	},
	"named-commit": {
		strength: .7,
		needsCommit: false,
		words: "names the commit",
		letter: "N"
	},
	"fix-during": {
		strength: .6,
		needsCommit: false,
		words: "fixed while open",
		letter: "M"
	},
	"named-path": {
		strength: .5,
		needsCommit: false,
		words: "names the file",
		letter: "F"
	},
	symbol: {
		strength: .4,
		needsCommit: false,
		words: "names its code",
		letter: "K"
	}
};
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
		...tied("fix-commit", require_names_in_text.commitsThatName(incidents, commits)),
		...tied("deployment", require_names_in_text.deployedCommits(incidents, commits, changeEvents)),
		...tied("fix-during", require_names_in_text.fixesDuring(incidents, commits, services)),
		...tied("named-commit", namedCommits(facts)),
		...textLinks(facts)
	]);
}
function strongest(links) {
	const best = new Map();
	for (const link of links) {
		const { strength, needsCommit } = LINK_KINDS[link.kind];
		const pair = `${needsCommit} ${link.incident.id} ${link.path}`;
		const before = best.get(pair);
		if (!before || strength > LINK_KINDS[before.kind].strength) best.set(pair, link);
	}
	return [...best.values()];
}
const namedCommits = ({ incidents, texts, commits }) => incidents.flatMap((incident) => require_names_in_text.commitsIn(textsOf(incident, texts), commits).map((commit) => ({
	incident,
	...commit
})));
const textsOf = (incident, texts) => [incident.title, ...texts.filter(({ incidentId }) => incidentId === incident.id).map(({ text }) => text)];
function textLinks({ incidents, texts, tree, files }) {
	const names = tree && require_names_in_text.fileNames(tree);
	const holders = require_main.groupBy(files.flatMap(({ path, code }) => [...fileSymbols(path, code)].map((symbol) => ({
		symbol,
		path
	}))), ({ symbol }) => symbol);
	return incidents.flatMap((incident) => {
		const mine = textsOf(incident, texts);
		const places = mine.flatMap(require_names_in_text.placesIn);
		const sharing = new Set(mine.flatMap((text) => [...require_names_in_text.symbolsIn(text)].flatMap((symbol) => holders.get(symbol) ?? [])).map(({ path }) => path));
		if (places.length === 0 && sharing.size === 0) return [];
		return files.flatMap(({ path }) => {
			const named = places.filter((place) => require_names_in_text.isPlaceIn(place.path, path, names));
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
function fileSymbols(path, code) {
	const stem = require_names_in_text.stemOf(path);
	return new Set([...require_names_in_text.symbolsIn(code.join("\n")), ...stem === null ? [] : [stem]]);
}
// src/risk/factors/incident-history.ts
const INCIDENT_POINTS = {
	link: {
		each: 2,
		max: 6
	},
	commitLink: {
		each: 3,
		max: 7
	},
	service: {
		each: .7,
		max: 2
	}
};
const growing = (count, { each, max }) => Math.min(max, each * Math.log2(1 + count));
const MAX_POINTS = INCIDENT_POINTS.link.max + INCIDENT_POINTS.commitLink.max;
const MAX_NAMED = 5;
const incidentHistory = {
	id: "incident-history",
	label: "linked incidents",
	isFitted: false,
	score: (facts) => {
		const links = linksOf(facts);
		const onCommits = links.filter(({ kind }) => LINK_KINDS[kind].needsCommit);
		const points = growing(weight(links), INCIDENT_POINTS.link) + growing(weight(onCommits), INCIDENT_POINTS.commitLink);
		const perFile = facts.paths.map((path) => ({
			path,
			links: strongestFirst(links.filter((link) => link.path === path))
		})).filter((file) => file.links.length > 0);
		const all = perFile.reduce((sum, file) => sum + weight(file.links), 0);
		return perFile.map(({ path, links: mine }) => ({
			path,
			points: points * weight(mine) / all,
			evidence: mine.flatMap((link) => linkEvidence(link, facts.commits))
		}));
	},
	most: {
		contents: INCIDENT_POINTS.link.max,
		history: MAX_POINTS,
		pagerduty: MAX_POINTS
	},
	finding: {
		rule: {
			short: "Incidents of the last 90 days are linked to this file",
			help: "Fix commits, deploys, stack traces or names link them to the file. Read them, and make sure a test covers what failed."
		},
		message: (evidence) => {
			const incidents = incidentsIn(evidence);
			const links = incidents.slice(0, MAX_NAMED).map(({ number, link }) => `${number} (${linkWords(link)})`);
			const rest = incidents.length > MAX_NAMED ? ` and ${incidents.length - MAX_NAMED} more` : "";
			return `Incidents of the last 90 days linked to this file: ${links.join(", ")}${rest}.`;
		},
		line: {
			label: null,
			text: ({ evidence }) => {
				const incidents = incidentsIn(evidence);
				const numbers = Object.entries(LINK_KINDS).flatMap(([kind, { words }]) => {
					const linked = incidents.filter(({ link }) => link === kind).map(require_main.incidentPiece);
					return linked.length > 0 ? [require_main.phrase`${require_main.listedPhrases(linked, 3, ", ")} (${require_main.ours(require_main.own(words))})`] : [];
				});
				return require_main.phrase`${require_main.ours(require_main.plural(incidents.length, "linked incident"))}: ${require_main.joinedPhrases(numbers, ", ")}`;
			}
		},
		isNeverQuiet: true,
		engineerWould: "read the linked incidents and make sure a test covers what failed"
	}
};
const linkWords = (link) => require_main.own(link === null || link === "similar-title" ? "a similar title" : LINK_KINDS[link].words);
function linksOf({ incidents, commits, services, tree, paths, sources }) {
	if (incidents === null) return [];
	const { all, texts, changeEvents } = incidents;
	return linkIncidents({
		incidents: require_names_in_text.withoutNoise(all),
		commits,
		texts,
		changeEvents,
		services,
		tree,
		files: paths.map((path) => ({
			path,
			code: sources.filter((source) => source.path === path).flatMap(({ added, removed }) => [...added, ...removed].map(({ code }) => code))
		}))
	});
}
function weight(links) {
	const problems = new Map();
	for (const { incident, kind } of links) {
		const key = require_names_in_text.problemKey(incident);
		problems.set(key, Math.max(problems.get(key) ?? 0, LINK_KINDS[kind].strength));
	}
	return [...problems.values()].reduce((sum, strength) => sum + strength, 0);
}
function strongestFirst(links) {
	const sorted = [...links].sort((a, b) => LINK_KINDS[b.kind].strength - LINK_KINDS[a.kind].strength || require_incident.createdMs(b.incident) - require_incident.createdMs(a.incident) || require_order.byCodeUnit(a.incident.id, b.incident.id));
	const seen = new Set();
	return sorted.filter(({ incident }) => !seen.has(incident.id) && seen.add(incident.id));
}
function linkEvidence(link, commits) {
	const { incident, path, kind, sha } = link;
	const commit = commits.find((each) => each.sha === sha);
	return [{
		...incidentEvidence(incident, kind),
		path
	}, ...commit ? [{
		kind: "commit",
		sha: commit.sha,
		at: commit.at.toISOString(),
		path
	}] : []];
}
// src/risk/factors/nearby-incident.ts
const nearbyIncident = {
	id: "nearby-incident",
	label: "open on dependencies",
	isFitted: false,
	score: (facts) => {
		const { paths, dependencies } = facts;
		const found = dependencies.known && paths.length > 0 ? require_facts.openNearby(dependencies.value) : [];
		const direct = found.filter(({ service }) => service.hops === 1).map(({ incident }) => incident);
		const { nearby, most } = ACTIVE_POINTS;
		return ofWholeChange(Math.min(urgencyPoints(direct, nearby), most - activePoints(facts)), found.map(({ incident }) => incidentEvidence(incident)));
	},
	most: {
		dependencies: ACTIVE_POINTS.nearby.high,
		pagerduty: 0
	},
	finding: {
		rule: {
			short: "An incident is open on a service that this change depends on, or that depends on it",
			help: "Read it before you ship: another change can get in the way of the fix."
		},
		message: (evidence) => `Open on upstream or downstream services: ${numbersIn(evidence)}.`,
		line: {
			label: "on a dependency",
			text: ({ evidence }, around) => andMore(incidentsIn(evidence).map((incident) => openText(incident, placeOf(incident.service, around), around.now))),
			pinned: true
		},
		aside: (evidence) => {
			const [first] = incidentsIn(evidence);
			return first ? require_main.line` · #${first.number} open on a dependency` : require_main.own("");
		},
		engineerWould: "tell the user, before pushing, that an incident is open on a service upstream or downstream of this commit"
	}
};
function placeOf(id, around) {
	const service = around.dependencies?.connected.find((each) => each.id === id);
	if (!service) return require_main.own(id);
	const touched = service.of.map((root) => serviceName(around, root));
	const tie = service.direction === "supporting" ? "used by" : "which depends on";
	return require_main.phrase`${nameOf(service)}, ${require_main.ours(require_main.own(tie))} ${require_main.listedPhrases(touched, 2)}`;
}
// src/risk/factors/service-history.ts
const serviceHistory = {
	id: "service-history",
	label: "service history",
	isFitted: false,
	score: ({ incidents, services }) => {
		const touched = new Set(services.map(({ id }) => id));
		const problems = require_names_in_text.realProblems((incidents?.recent ?? []).filter(({ service }) => touched.has(service.id)));
		const points = growing(problems.length, INCIDENT_POINTS.service);
		return ofWholeChange(points, problems.map((incident) => incidentEvidence(incident)));
	},
	most: { pagerduty: INCIDENT_POINTS.service.max },
	finding: {
		rule: {
			short: "The services of this change had incidents in the last 90 days",
			help: "Flapping, merged and low-urgency incidents are not counted. Plan a rollout that you can watch and roll back."
		},
		message: (evidence) => `The services of this change had ${require_main.plural(evidence.length, "distinct incident")} in the last 90 days.`,
		line: {
			label: "90 days",
			text: (_, { services }) => {
				const texts = services.flatMap(({ incidents90d: found, ...service }) => found && found.raw > 0 ? [require_main.phrase`${nameOf(service)} ${require_main.ours(require_main.plural(found.raw, "incident"))}, ${found.distinct} distinct`] : []);
				return require_main.listedPhrases(texts, 3);
			}
		}
	}
};
// src/incidents/similarity.ts
const K1 = 1.2;
const B = .75;
const USUAL_LENGTH = 8;
const MAX_WORDS = 24;
const MIN_SCORE = 12;
const MIN_SHARED = 2;
const DECAY_DAYS = 180;
const MAX_TITLES = 20;
const titleOf = (incident) => ({
	incident,
	words: wordsIn(incident.title)
});
function similarTitles(titles, query, rarity, now) {
	const best = new Map();
	for (const { incident, words: all } of titles) {
		const words = all.slice(0, MAX_WORDS);
		const score = bm25(words, query, rarity);
		if (score <= MIN_SCORE) continue;
		const title = [...new Set(words)].sort().join(" ");
		const decayed = score * Math.exp(-Math.max(0, now.getTime() - require_incident.createdMs(incident)) / require_main.DAY_MS / DECAY_DAYS);
		if (decayed > (best.get(title)?.score ?? 0)) best.set(title, {
			incident,
			score: decayed
		});
	}
	return [...best.values()].sort((a, b) => b.score - a.score).slice(0, MAX_TITLES);
}
function bm25(words, query, rarity) {
	const shared = [...new Set(words.filter((word) => query.has(word)))];
	if (shared.length < MIN_SHARED) return 0;
	const length = K1 * (.25 + B * words.length / USUAL_LENGTH);
	return shared.reduce((sum, word) => {
		const count = words.filter((each) => each === word).length;
		return sum + rarity(word) * count * 2.2 / (count + length);
	}, 0);
}
const MAX_FILES = 2e4;
const USUAL_FILES = 2e3;
function rarityIn(tree, words) {
	const step = Math.max(1, Math.ceil(tree.length / MAX_FILES));
	const sample = tree.filter((_, i) => i % step === 0);
	const files = new Map();
	for (const path of sample) for (const word of new Set(wordsIn(path))) if (words.has(word)) files.set(word, (files.get(word) ?? 0) + 1);
	return (word) => {
		const count = USUAL_FILES * (files.get(word) ?? 0) / Math.max(1, sample.length);
		return Math.log(1 + (USUAL_FILES - count + .5) / (count + .5));
	};
}
const MIN_LENGTH = 3;
const MAX_LENGTH = 24;
const wordsIn = (text) => (text.match(WORD) ?? []).map((word) => word.toLowerCase()).filter((word) => word.length >= MIN_LENGTH && word.length <= MAX_LENGTH && !COMMON.has(word));
const WORD = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+/gu;
const COMMON = new Set("about above after again alarm alert alerts all and any are aws because been before below being between both but can cannot critical could does down during each env error errors exceeded exception fail failed failing fails failure failures false firing for from get had has have high host import incident index info into issue its javascript lib low main major many merged minor minutes more most new nil none not now null of only other out over page per prod production resolved return run runtime seconds self server service set should since src stage staging status string than that the their them then there these they this threshold through too triggered true type under undefined unknown until use used user using value was were when where which while who will with without would you your".split(" "));
// src/risk/factors/title-similarity.ts
const titleSimilarity = {
	id: "title-similarity",
	label: "similar titles",
	isFitted: true,
	score: ({ incidents, sources, tree, now }) => {
		if (incidents === null) return [];
		const titles = incidents.all.map(titleOf);
		const titleWords = new Set(titles.flatMap(({ words }) => words));
		const query = new Set(sources.flatMap(changedWords).filter((word) => titleWords.has(word)));
		const similar = similarTitles(titles, query, rarityIn(tree ?? [], query), now);
		const total = similar.reduce((sum, { score }) => sum + score, 0);
		return ofWholeChange(require_model.termPoints("titleSimilarity", total), similar.map(({ incident }) => incidentEvidence(incident, "similar-title")));
	},
	most: {
		contents: require_model.maxTermPoints("titleSimilarity"),
		pagerduty: require_model.maxTermPoints("titleSimilarity")
	},
	finding: {
		rule: {
			short: "Incident titles mention what this change touches",
			help: "Their titles share rare words with the changed paths and code. Read the closest one."
		},
		message: (evidence) => `Incident titles that share rare words with this change: ${numbersIn(evidence)}.`,
		line: {
			label: "similar",
			text: ({ evidence, points }) => {
				if (points < .5) return null;
				const numbers = incidentsIn(evidence).map(require_main.incidentPiece);
				return require_main.phrase`title matches this change: ${require_main.listedPhrases(numbers, 3)}`;
			}
		}
	}
};
const changedWords = ({ path, added, removed }) => [
	path,
	...added.map(({ code }) => code),
	...removed.map(({ code }) => code)
].flatMap(wordsIn);
// src/risk/factors/index.ts
const FACTORS = [
	baseline,
	activeIncident,
	nearbyIncident,
	incidentHistory,
	titleSimilarity,
	serviceHistory,
	fixHistory,
	size,
	depth,
	controlFlow,
	concurrency
];
function factorIds(...last) {
	return [...FACTORS.map(({ id }) => id).filter((id) => !last.includes(id)), ...last];
}
function factorOf(id) {
	const found = FACTORS.find((factor) => factor.id === id);
	if (!found) throw new Error(`no factor ${id}`);
	return found;
}
Object.defineProperty(exports, "ACTIVE_POINTS", {
	enumerable: true,
	get: function() {
		return ACTIVE_POINTS;
	}
});
Object.defineProperty(exports, "FACTORS", {
	enumerable: true,
	get: function() {
		return FACTORS;
	}
});
Object.defineProperty(exports, "LINK_KINDS", {
	enumerable: true,
	get: function() {
		return LINK_KINDS;
	}
});
Object.defineProperty(exports, "factorIds", {
	enumerable: true,
	get: function() {
		return factorIds;
	}
});
Object.defineProperty(exports, "factorOf", {
	enumerable: true,
	get: function() {
		return factorOf;
	}
});
Object.defineProperty(exports, "incidentsIn", {
	enumerable: true,
	get: function() {
		return incidentsIn;
	}
});
Object.defineProperty(exports, "linesIn", {
	enumerable: true,
	get: function() {
		return linesIn;
	}
});
Object.defineProperty(exports, "linkWords", {
	enumerable: true,
	get: function() {
		return linkWords;
	}
});
Object.defineProperty(exports, "nameOf", {
	enumerable: true,
	get: function() {
		return nameOf;
	}
});
Object.defineProperty(exports, "runbookText", {
	enumerable: true,
	get: function() {
		return runbookText;
	}
});
Object.defineProperty(exports, "serviceName", {
	enumerable: true,
	get: function() {
		return serviceName;
	}
});
