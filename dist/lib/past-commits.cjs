// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
const require_level = require("./level.cjs");
const require_git_environment = require("./git-environment.cjs");
const require_staged = require("./staged.cjs");
const require_staged_output = require("./staged-output.cjs");
const require_freeze = require("./freeze.cjs");
const require_link = require("./link.cjs");
const require_pieces = require("./pieces.cjs");
const require_assessment = require("./assessment.cjs");
let node_fs = require("node:fs");
// src/core/wilson.ts
const Z_95 = 1.96;
/** A share of hits among n, and Wilson's 95 % interval of it. @param n at least 1 */
function wilson(hits, n) {
	const p = hits / n;
	const z2 = Z_95 ** 2;
	const spread = Z_95 * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
	const bound = (side) => Math.min(1, Math.max(0, (p + z2 / (2 * n) + side) / (1 + z2 / n)));
	return {
		value: p,
		low: bound(-spread),
		high: bound(spread)
	};
}
// src/diff/change.ts
const totalAdditions = (files) => sum(files.map((file) => file.additions));
const totalDeletions = (files) => sum(files.map((file) => file.deletions));
const sum = (counts) => counts.reduce((total, count) => total + (count ?? 0), 0);
// src/core/commit-time.ts
/** The end of the year 9999, in seconds: a commit can carry any number. */
const LATEST = 0x3afff4417f;
/** @param seconds as `%ct` prints them */
const commitTime = (seconds) => /* @__PURE__ */ new Date(Math.min(seconds, LATEST) * 1e3);
// src/git/past-change.ts
/** A name that is no commit here. */
var RevisionError = class extends Error {
	name = "RevisionError";
};
/** A shallow clone ends before what was asked for. */
var ShallowCloneError = class extends Error {
	name = "ShallowCloneError";
	constructor(what) {
		super(`${what}: this clone is shallow. ${DEEPEN}`);
	}
};
const DEEPEN = "Fetch the rest: git fetch --unshallow (in CI: fetch-depth: 0)";
/**
* A past commit against its first parent, as if it were staged there; files that a merge takes over unchanged are
* marked. Any number may be read from one snapshot, side by side.
* @throws ShallowCloneError where the parent is not there, and what runGit throws
*/
async function readCommitChange(snapshot, { sha, parents: [parent, ...merged] }) {
	if (parent === void 0 && shallowEnds(snapshot).has(sha)) throw new ShallowCloneError(`The parent of ${sha.slice(0, 12)} is not here`);
	const then = standAt(snapshot, parent ?? null, sha);
	return {
		change: {
			...await require_staged.readStagedChange(then, merged),
			source: "commit"
		},
		snapshot: then
	};
}
/** All that the commits of a range changed together, as one change. */
async function readRangeChange(snapshot, { base, head }) {
	const then = standAt(snapshot, base, head);
	return {
		change: {
			...await require_staged.readStagedChange(then, []),
			source: "range"
		},
		snapshot: then
	};
}
/**
* The commit that a name stands for.
* @throws RevisionError
*/
async function readCommit(snapshot, revision) {
	const [commit] = await readCommits(snapshot, ["--no-walk", await resolve(snapshot, revision)]);
	if (commit === void 0) throw new RevisionError(`${shown(revision)} is not a commit`);
	return commit;
}
/**
* `A..B`, where a side that is left out is HEAD. As in a pull request, and whatever the number of dots, what A got
* since B left it is no part of the range.
* @param most how many of its commits to read
* @throws RevisionError, ShallowCloneError
*/
async function readRange(snapshot, text, most) {
	const [, from, to] = /^(.*?)\.\.\.?(.*)$/s.exec(text) ?? [];
	if (from === void 0 || to === void 0) throw new RevisionError(`${shown(text)} is not a range: write it as main..my-branch`);
	const [start, head] = await Promise.all([resolve(snapshot, from || "HEAD"), resolve(snapshot, to || "HEAD")]);
	const base = await mergeBase(snapshot, start, head);
	if (base === null) {
		const what = `${shown(from || "HEAD")} and ${shown(to || "HEAD")} have no commit in common`;
		throw shallowEnds(snapshot).size > 0 ? new ShallowCloneError(what) : new RevisionError(`${what}.`);
	}
	const [commits, count] = await Promise.all([readCommits(snapshot, [
		`--max-count=${most}`,
		"--end-of-options",
		head,
		`^${base}`,
		`^${start}`
	]), snapshot.git([
		"rev-list",
		"--count",
		"--end-of-options",
		head,
		`^${base}`,
		`^${start}`
	])]);
	return {
		base,
		head,
		commits,
		count: Number(count.toString())
	};
}
/** The commits at which a shallow clone ends; none in a whole one. */
function shallowEnds({ repository }) {
	if (!(0, node_fs.existsSync)(repository.shallowFile)) return /* @__PURE__ */ new Set();
	const text = (0, node_fs.readFileSync)(repository.shallowFile, "utf8");
	return new Set(text.split("\n").filter((line) => line !== ""));
}
/** The snapshot as of a commit. The repository's cache of git history stays at HEAD. */
function standAt(snapshot, base, target) {
	const { repository, pastNotes } = snapshot;
	return {
		...snapshot,
		notes: pastNotes,
		target,
		base: base ?? require_staged_output.EMPTY_TREE[repository.objectFormat],
		repository: {
			...repository,
			head: base
		}
	};
}
/** Names of branches are the repository's own, so it is asked. */
async function resolve(snapshot, revision) {
	try {
		const args = [
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			`${revision}^{commit}`
		];
		return (await snapshot.real(args)).toString().trim();
	} catch (error) {
		if (!(error instanceof require_git_environment.GitFailedError)) throw error;
		const what = `${shown(revision)} is not a commit here`;
		if (shallowEnds(snapshot).size > 0) throw new ShallowCloneError(what);
		throw new RevisionError(`${what}. See: git log --oneline`, { cause: error });
	}
}
async function mergeBase(snapshot, a, b) {
	try {
		return (await snapshot.git([
			"merge-base",
			a,
			b
		])).toString().trim();
	} catch (error) {
		if (error instanceof require_git_environment.GitFailedError && error.exitCode === 1) return null;
		throw error;
	}
}
async function readCommits(snapshot, args) {
	return (await snapshot.git([
		"log",
		"-z",
		"--no-show-signature",
		"--format=%H%n%P%n%ct%n%B",
		...args
	])).toString().split("\0").filter((record) => record !== "").map((record) => {
		const [sha = "", parents = "", seconds, ...message] = record.split("\n");
		return {
			sha,
			parents: parents.split(" ").filter((parent) => parent !== ""),
			at: commitTime(Number(seconds)),
			message: require_process.fromOutside(message.join("\n"))
		};
	});
}
const shown = (revision) => require_process.inertCut(require_process.fromOutside(revision), 60);
// src/risk/advice.ts
/** What to do, one line for each finding, the most important first; never empty. */
function adviceFor(findings) {
	const { facts, freezes, level, sources } = findings;
	const found = [
		...facts.change.files.some(({ status }) => status === "unmerged") ? [{ kind: "resolve-conflicts" }] : [],
		...readIncident(findings, "active-incident"),
		...freezes.filter(({ on }) => on).slice(0, 1).map(({ name, until }) => ({
			kind: "wait",
			until,
			freeze: name
		})),
		...readIncident(findings, "nearby-incident"),
		...people(findings),
		...watch(findings),
		...level === "CRITICAL" && !sources.pagerduty.known ? [{ kind: "make-known" }] : split(findings)
	];
	return found.length > 0 ? found : [lastResort(findings)];
}
function readIncident({ factors }, id) {
	const [first] = incidentsOf(factors, id);
	return first ? [{
		kind: "read-incident",
		number: first.number,
		id: first.id
	}] : [];
}
const incidentsOf = (factors, id) => factors.filter((factor) => factor.id === id).flatMap(({ evidence }) => evidence.filter((item) => item.kind === "incident"));
const MAX_PEOPLE = 3;
/** Whom to tell, and where nobody would hear; a change about which nothing is found needs neither. */
function people({ facts, level, factors, services }) {
	const around = facts.live.dependencies.known ? facts.live.dependencies.value.connected : [];
	const troubled = new Set(["active-incident", "nearby-incident"].flatMap((id) => incidentsOf(factors, id)).map(({ service }) => service));
	const concerned = services.filter(({ id }) => require_level.isAtLeast(level, "HIGH") || troubled.has(id) || around.some((service) => service.of.includes(id) && troubled.has(service.id)));
	const onDuty = concerned.flatMap(({ id, onCall }) => {
		const [first] = onCall?.levels.filter((each) => each.people.length > 0) ?? [];
		return (first?.people.slice(0, 1) ?? []).map(({ name, until }) => ({
			name,
			service: id,
			until
		}));
	});
	const gaps = concerned.flatMap(({ id, onCall }) => onCall?.gap && require_assessment.isUncovered(onCall.gap, facts.now) ? [{
		service: id,
		until: onCall.gap.until
	}] : []);
	const distinct = onDuty.filter(({ name }, i) => onDuty.findIndex((each) => each.name === name) === i);
	return [...gaps[0] ? [{
		kind: "find-somebody",
		services: gaps.map(({ service }) => service),
		until: gaps[0].until
	}] : [], ...distinct.length > 0 ? [{
		kind: "tell",
		people: distinct.slice(0, MAX_PEOPLE)
	}] : []];
}
function watch({ facts, services }) {
	return services.flatMap(({ id, maintenance }) => (maintenance ?? []).filter((window) => require_assessment.isOngoing(window, facts.now)).map(({ until }) => ({
		kind: "watch",
		service: id,
		until
	}))).slice(0, 1);
}
const MUCH_CODE_POINTS = 60;
function split({ facts, factors }) {
	const code = factors.filter(({ id }) => id === "size" || id === "depth");
	const points = code.reduce((sum, factor) => sum + factor.points, 0);
	const largest = code.find(({ id }) => id === "size")?.evidence.find((item) => item.kind === "lines");
	return points > MUCH_CODE_POINTS && isUncommitted(facts) && facts.change.files.length > 1 && PLAIN_PATH.test(largest?.path ?? "") && largest ? [{
		kind: "split",
		path: largest.path
	}] : [];
}
const isUncommitted = ({ change }) => change.source === "index" || change.source === "command";
/** A path that a shell takes as one word. */
const PLAIN_PATH = /^[\w./@+][\w./@+-]*$/;
const lastResort = ({ sources }) => sources.pagerduty.known ? { kind: "read-evidence" } : { kind: "make-known" };
// src/diff/file-kind.ts
/** What a file is for, where that matters to a reviewer. Context only: no kind makes a commit riskier in the data. */
const FILE_KINDS = [
	"migration",
	"authentication",
	"API schema",
	"infrastructure",
	"CI",
	"lock file",
	"manifest",
	"configuration"
];
/**
* In lower case: `directory/` that it is in, `name` of the file, or `begin*end` of it, with anything between. No
* patterns: Node takes milliseconds to make as many.
*/
const MARKS = {
	migration: "migration/ migrations/ migrate/ alembic/ flyway/ liquibase/ *.sql",
	"API schema": "*.proto *.graphql *.graphqls *.gql *.avsc *.thrift *.wsdl *.xsd openapi*.yaml openapi*.yml openapi*.json swagger*.yaml swagger*.yml swagger*.json",
	infrastructure: "*.tf *.tfvars *.hcl *.bicep *.nomad dockerfile* docker-compose* chart.yaml kustomization.yaml procfile terraform/ helm/ k8s/ kubernetes/ charts/ ansible/ pulumi/",
	CI: ".github/workflows/ .circleci/ .buildkite/ .gitlab-ci/ .ci/ .gitlab-ci.yml jenkinsfile* .travis.yml azure-pipelines.yml azure-pipelines.yaml bitbucket-pipelines.yml",
	"lock file": "package-lock.json npm-shrinkwrap.json pnpm-lock.yaml yarn.lock bun.lock bun.lockb cargo.lock go.sum poetry.lock uv.lock pipfile.lock gemfile.lock composer.lock mix.lock pubspec.lock podfile.lock packages.lock.json gradle.lockfile flake.lock",
	manifest: "package.json cargo.toml go.mod pyproject.toml setup.py setup.cfg requirements*.txt pipfile gemfile *.gemspec composer.json mix.exs pubspec.yaml pom.xml build.gradle build.gradle.kts *.csproj *.fsproj podfile package.swift",
	configuration: "*.yaml *.yml *.toml *.ini *.cfg *.conf *.properties *.env .env* config/"
};
/** Parts of a path between `/`, `.`, `_` and `-`. */
const AUTHENTICATION = new Set("auth authn authz oauth oauth2 login password passwords permission permissions session sessions rbac acl iam jwt sso saml".split(" "));
/** The first kind that the path fits: the order of FILE_KINDS, the more telling first. */
function fileKind(path) {
	const lower = `/${path.toLowerCase()}`;
	return FILE_KINDS.find((kind) => isOfKind(lower, kind)) ?? null;
}
function isOfKind(path, kind) {
	if (kind === "authentication") return path.split(/[/._-]/).some((part) => AUTHENTICATION.has(part));
	const name = path.slice(path.lastIndexOf("/") + 1);
	return MARKS[kind].split(" ").some((mark) => {
		if (mark.endsWith("/")) return path.includes(`/${mark}`);
		const [begin = "", end] = mark.split("*");
		if (end === void 0) return name === begin;
		return name.length >= begin.length + end.length && name.startsWith(begin) && name.endsWith(end);
	});
}
// src/incidents/proximity.ts
const HOUR_MS = 36e5;
const AFTER_MS = 24 * HOUR_MS;
const DAY_MS$4 = 24 * HOUR_MS;
const ENOUGH_CHANGES = 8;
/**
* Worth showing, never worth points: in the data it adds nothing to what the history of fixes says, and incidents
* more could make it less.
* @param incidents real problems of the file's services, since `since`
*/
function proximityOf(path, commits, incidents, since, now) {
	const starts = incidents.map(require_link.createdMs).filter((at) => at >= since.getTime());
	const changed = commits.filter(({ paths, at }) => paths.includes(path) && at >= since && at <= now);
	const days = new Map(changed.map(({ at }) => [Math.floor(at.getTime() / DAY_MS$4), at.getTime()]));
	if (days.size < ENOUGH_CHANGES) return null;
	const followed = [...days.values()].filter((at) => starts.some((start) => start >= at && start - at < AFTER_MS)).length;
	const lift = wilson(followed, days.size).low / coveredShare(starts, since.getTime(), now.getTime());
	return lift > 1 && Number.isFinite(lift) ? {
		path,
		changes: days.size,
		followed,
		lift
	} : null;
}
/** The share of all moments that an incident followed within the day. */
function coveredShare(starts, from, to) {
	let covered = 0;
	let end = from;
	for (const start of [...starts].sort((a, b) => a - b)) {
		covered += Math.max(0, start - Math.max(end, start - AFTER_MS));
		end = Math.max(end, start);
	}
	return covered / (to - from);
}
// src/risk/context.ts
function contextOf(facts) {
	const mine = facts.change.files.filter(({ merged }) => !merged);
	const paths = mine.map(({ path }) => path);
	const existing = mine.filter(({ status }) => status === "modified" || status === "renamed");
	return [
		...fileKindNotes(paths),
		...facts.commits.known ? existing.flatMap(({ path }) => untouchedNote(path, facts.commits.known ? facts.commits.value : [], facts.now)) : [],
		...followedNotes(paths, facts)
	];
}
function fileKindNotes(paths) {
	const kinds = paths.map(fileKind);
	return FILE_KINDS.map((kind) => ({
		kind: "file-kind",
		fileKind: kind,
		paths: paths.filter((_, i) => kinds[i] === kind)
	})).filter((note) => note.paths.length > 0);
}
const DAY_MS$3 = 864e5;
const LONG_DAYS = 180;
/** Only where the log holds the last commit: a history that was cut off, as in a shallow clone, says nothing. */
function untouchedNote(path, commits, now) {
	const times = commits.filter((commit) => commit.paths.includes(path)).map(({ at }) => at.getTime());
	if (times.length === 0) return [];
	const days = Math.floor((now.getTime() - Math.max(...times)) / DAY_MS$3);
	return days >= LONG_DAYS ? [{
		kind: "untouched",
		path,
		days
	}] : [];
}
function followedNotes(paths, { commits, incidents, services, now }) {
	if (!commits.known || !incidents.known || !services.known) return [];
	const since = /* @__PURE__ */ new Date(now.getTime() - 90 * DAY_MS$3);
	const problems = require_link.realProblems(incidents.value.recent);
	return paths.flatMap((path) => {
		const ids = servicesOf(path, services.value);
		const mine = problems.filter(({ service }) => ids.has(service.id));
		const found = proximityOf(path, commits.value, mine, since, now);
		return found ? [{
			kind: "followed-by-incidents",
			...found
		}] : [];
	});
}
const servicesOf = (path, services) => new Set(services.filter(({ paths }) => paths.length === 0 || paths.includes(path)).map(({ id }) => id));
// src/risk/factors/code.ts
/** Size and shape of the added and removed code, over all files together. */
function codeFactors(shapes) {
	const deepest = shapes.reduce((most, shape) => shape.depth > (most?.depth ?? 0) ? shape : most, null);
	return [
		counted("size", "logicAdded", shapes),
		...deepest ? [factor("depth", require_freeze.termPoints("depth", deepest.depth), [lines(deepest, deepest.depth, deepest.deepestLine)])] : [],
		counted("control-flow", "controlFlowRemoved", shapes),
		counted("concurrency", "concurrencyAdded", shapes)
	].filter(({ points }) => points > 0);
}
function counted(id, term, shapes) {
	const total = shapes.reduce((sum, shape) => sum + shape[term], 0);
	const holding = shapes.filter((shape) => shape[term] > 0).sort((a, b) => b[term] - a[term]);
	return factor(id, require_freeze.termPoints(term, total), holding.map((shape) => lines(shape, shape[term], null)));
}
const factor = (id, points, evidence) => ({
	id,
	path: null,
	points,
	evidence
});
const lines = ({ path }, count, line) => ({
	kind: "lines",
	path,
	count,
	line
});
// src/risk/factors/incidents.ts
/**
* Points that incidents are worth. They are set, not fitted: incidents add little to the ranking of commits
* (docs/accuracy.md). Each kind has a ceiling that fits who can forge it: with the similarity of titles, what a text
* alone can do stays under 13 points, and what needs a commit as well under 20.
*/
const INCIDENT_POINTS = {
	link: {
		each: 2,
		max: 6
	},
	/** on top, for links that rest on a commit of this repository */
	commitLink: {
		each: 3,
		max: 7
	},
	service: {
		each: .7,
		max: 2
	}
};
/** What is open now, on the touched services and around them, is worth `most` together, and so one level. */
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
const MAX_LINK_POINTS = INCIDENT_POINTS.link.max + INCIDENT_POINTS.commitLink.max;
const MAX_INCIDENT_POINTS = ACTIVE_POINTS.most + MAX_LINK_POINTS + INCIDENT_POINTS.service.max;
/** An incident that is open now on a touched service: one line, however many there are. */
function activeIncidentFactor({ open }) {
	const active = open.filter(require_link.isOpen).sort(byImportance);
	if (active.length === 0) return [];
	return [{
		id: "active-incident",
		path: null,
		points: active.some(({ urgency }) => urgency === "high") ? ACTIVE_POINTS.here.high : ACTIVE_POINTS.here.low,
		evidence: active.map((incident) => incidentEvidence(incident, null))
	}];
}
/** Incidents of the last 90 days that point at touched files; the points are shared out by the problems of each. */
function incidentHistoryFactors(facts) {
	const links = require_link.linkIncidents({
		...facts,
		incidents: require_link.withoutNoise(facts.incidents)
	});
	const onCommits = links.filter(({ kind }) => require_link.LINK_KINDS[kind].needsCommit);
	const points = growing(weight(links), INCIDENT_POINTS.link) + growing(weight(onCommits), INCIDENT_POINTS.commitLink);
	const perFile = facts.files.map(({ path }) => ({
		path,
		links: strongestFirst(links.filter((link) => link.path === path))
	})).filter((file) => file.links.length > 0);
	const all = perFile.reduce((sum, file) => sum + weight(file.links), 0);
	return perFile.map(({ path, links: mine }) => ({
		id: "incident-history",
		path,
		points: points * weight(mine) / all,
		evidence: mine.flatMap((link) => linkEvidence(link, facts.commits))
	}));
}
/** The different problems behind the links, each by its strongest link. */
function weight(links) {
	const problems = /* @__PURE__ */ new Map();
	for (const { incident, kind } of links) {
		const key = require_link.problemKey(incident);
		problems.set(key, Math.max(problems.get(key) ?? 0, require_link.LINK_KINDS[kind].strength));
	}
	return [...problems.values()].reduce((sum, strength) => sum + strength, 0);
}
/** One link for each incident, the strongest; the strongest and then the newest first. */
function strongestFirst(links) {
	const sorted = [...links].sort((a, b) => require_link.LINK_KINDS[b.kind].strength - require_link.LINK_KINDS[a.kind].strength || require_link.createdMs(b.incident) - require_link.createdMs(a.incident) || a.incident.id.localeCompare(b.incident.id));
	const seen = /* @__PURE__ */ new Set();
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
/** How many different problems the touched services had in 90 days, without what flapped or was not urgent. */
function serviceHistoryFactor({ recent }, services) {
	const touched = new Set(services.map(({ id }) => id));
	const problems = require_link.realProblems(recent.filter(({ service }) => touched.has(service.id)));
	if (problems.length === 0) return [];
	const evidence = problems.map((incident) => incidentEvidence(incident, null));
	return [{
		id: "service-history",
		path: null,
		points: growing(problems.length, INCIDENT_POINTS.service),
		evidence
	}];
}
/** `each` points for the first problem, as much again for each doubling, never above `max`. */
const growing = (count, { each, max }) => Math.min(max, each * Math.log2(1 + count));
function byImportance(a, b) {
	return Number(b.urgency === "high") - Number(a.urgency === "high") || a.createdAt.localeCompare(b.createdAt);
}
function incidentEvidence(incident, link) {
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
// src/risk/factors/dependencies.ts
/**
* Incidents that are open on services that need a touched one, or that it needs: one line, worth less than one on a
* touched service, and nothing beyond what both may be worth together. Only direct neighbours earn points, since a
* commit that waits asks no further.
* @param active the points of incidents on the touched services themselves
*/
function nearbyIncidentFactor(dependencies, active) {
	const found = dependencies.known ? require_assessment.openNearby(dependencies.value) : [];
	if (found.length === 0) return [];
	const direct = found.filter(({ service }) => service.hops === 1);
	const isUrgent = direct.some(({ incident }) => incident.urgency === "high");
	const { nearby, most } = ACTIVE_POINTS;
	const worth = direct.length === 0 ? 0 : isUrgent ? nearby.high : nearby.low;
	return [{
		id: "nearby-incident",
		path: null,
		points: Math.min(worth, most - active),
		evidence: found.map(({ incident }) => incidentEvidence(incident, null))
	}];
}
// src/risk/factors/history.ts
const DECAY_DAYS$1 = 90;
const DAY_MS$2 = 864e5;
/**
* Fixes of the touched files in the last year, each e^(−age/90 d) for each file. The points of the sum are shared
* out over the files by their part in it.
*/
function fixHistoryFactors(commits, paths, now) {
	const fixed = fixedFiles(commits, paths, now);
	const total = fixed.reduce((sum, file) => sum + file.decayed, 0);
	return fixed.map(({ path, fixes, decayed }) => ({
		id: "fix-history",
		path,
		points: require_freeze.termPoints("fixHistory", total) * decayed / total,
		evidence: fixes.map(({ sha, at }) => ({
			kind: "commit",
			sha,
			at: at.toISOString(),
			path
		}))
	}));
}
function fixedFiles(commits, paths, now) {
	const fixes = new Map(paths.map((path) => [path, []]));
	for (const commit of commits.filter(require_link.isFix)) for (const path of commit.paths) fixes.get(path)?.push(commit);
	return [...fixes].filter(([, mine]) => mine.length > 0).map(([path, mine]) => ({
		path,
		fixes: mine,
		decayed: mine.reduce((sum, fix) => sum + decay(fix.at, now), 0)
	}));
}
/** By whole days, so that two runs on one day agree. */
const decay = (at, now) => Math.exp(-Math.max(0, Math.floor((now.getTime() - at.getTime()) / DAY_MS$2)) / DECAY_DAYS$1);
// src/incidents/title-words.ts
/** Words shorter than this say nothing; longer ones are keys and hashes. */
const MIN_LENGTH = 3;
const MAX_LENGTH = 24;
/**
* The words of a title, a path or an identifier, in order, in lower case: `ChargeService.java` → charge, service, java.
* Words that every alert or every program has are left out.
*/
const wordsIn = (text) => (text.match(WORD) ?? []).map((word) => word.toLowerCase()).filter((word) => word.length >= MIN_LENGTH && word.length <= MAX_LENGTH && !COMMON.has(word));
/** The parts of camelCase, snake_case, kebab-case and PascalCase; digits separate. */
const WORD = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+/gu;
const COMMON = new Set("about above after again alarm alert alerts all and any are aws because been before below being between both but can cannot critical could does down during each env error errors exceeded exception fail failed failing fails failure failures false firing for from get had has have high host import incident index info into issue its javascript lib low main major many merged minor minutes more most new nil none not now null of only other out over page per prod production resolved return run runtime seconds self server service set should since src stage staging status string than that the their them then there these they this threshold through too triggered true type under undefined unknown until use used user using value was were when where which while who will with without would you your".split(" "));
// src/incidents/similarity.ts
/** BM25, with a fixed mean length, so that no title changes what another is worth. */
const K1 = 1.2;
const B = .75;
const USUAL_LENGTH = 8;
/** More words than this are a dump, and would match anything. */
const MAX_WORDS = 24;
/** Below this, a title shares common words with the change, or one rare one. */
const MIN_SCORE = 12;
const MIN_SHARED = 2;
const DECAY_DAYS = 180;
const MAX_TITLES = 20;
const DAY_MS$1 = 864e5;
/**
* The incidents whose titles are most like the change: at most 20, the most alike first; repeats of one title count
* once, at the newest.
* @param query words of the change's paths and code
* @param rarity how telling a word is in this repository: no incident can change that
*/
function similarTitles(incidents, query, rarity, now) {
	const best = /* @__PURE__ */ new Map();
	for (const incident of incidents) {
		const words = wordsIn(incident.title).slice(0, MAX_WORDS);
		const score = bm25(words, query, rarity);
		if (score <= MIN_SCORE) continue;
		const title = [...new Set(words)].sort().join(" ");
		const decayed = score * Math.exp(-Math.max(0, now.getTime() - require_link.createdMs(incident)) / DAY_MS$1 / DECAY_DAYS);
		if (decayed > (best.get(title)?.score ?? 0)) best.set(title, {
			incident,
			score: decayed
		});
	}
	return [...best.values()].sort((a, b) => b.score - a.score).slice(0, MAX_TITLES);
}
function bm25(words, query, rarity) {
	const shared = [...new Set(words)].filter((word) => query.has(word));
	if (shared.length < MIN_SHARED) return 0;
	const length = K1 * (.25 + B * words.length / USUAL_LENGTH);
	return shared.reduce((sum, word) => {
		const count = words.filter((each) => each === word).length;
		return sum + rarity(word) * count * 2.2 / (count + length);
	}, 0);
}
/** More files than this are sampled evenly. */
const MAX_FILES = 2e4;
/** Shares are counted as of so many files, so that a word is as rare in a small repository as in a large one. */
const USUAL_FILES = 2e3;
/**
* How telling a word is, by the share of the repository's files whose path holds it: the logarithm of BM25.
* @param words the only ones that will be asked for
*/
function rarityIn(tree, words) {
	const step = Math.max(1, Math.ceil(tree.length / MAX_FILES));
	const sample = tree.filter((_, i) => i % step === 0);
	const files = /* @__PURE__ */ new Map();
	for (const path of sample) for (const word of new Set(wordsIn(path))) if (words.has(word)) files.set(word, (files.get(word) ?? 0) + 1);
	return (word) => {
		const count = USUAL_FILES * (files.get(word) ?? 0) / Math.max(1, sample.length);
		return Math.log(1 + (USUAL_FILES - count + .5) / (count + .5));
	};
}
// src/risk/factors/similarity.ts
/**
* Incidents whose titles speak of what the change touches: the words of its paths and identifiers, weighed by how
* rare they are among the repository's files.
* @param tree the files at HEAD, so that neither the change nor an incident can make a word common
*/
function titleSimilarityFactor(incidents, sources, tree, now) {
	const titleWords = new Set(incidents.flatMap(({ title }) => wordsIn(title)));
	const query = new Set(sources.flatMap(changedWords).filter((word) => titleWords.has(word)));
	const similar = similarTitles(incidents, query, rarityIn(tree, query), now);
	if (similar.length === 0) return [];
	return [{
		id: "title-similarity",
		path: null,
		points: require_freeze.termPoints("titleSimilarity", similar.reduce((sum, { score }) => sum + score, 0)),
		evidence: similar.map(({ incident }) => incidentEvidence(incident, "similar-title"))
	}];
}
const changedWords = ({ path, added, removed }) => [
	path,
	...added.map(({ code }) => code),
	...removed.map(({ code }) => code)
].flatMap(wordsIn);
// src/diff/code.ts
/**
* The lines of one side of a hunk that hold code: no blank lines, comments, docstrings or lone braces. Of lines
* without pieces the hunk alone has to tell what they are.
*/
function codeLines(lines, language) {
	const scanned = lines.every(({ pieces }) => pieces !== void 0) ? [] : require_pieces.scanHunk(lines.map(({ text }) => ({
		text,
		isContext: false
	})), language.syntax);
	return lines.map(({ number, pieces }, i) => ({
		number,
		code: codeOf$1(pieces ?? scanned[i] ?? [])
	})).filter(({ code }) => /[^\s{}()[\];,]/.test(code));
}
/**
* A string is `""` where it begins and nothing in the lines below. Code inside of one counts where a line begins
* with it: what stands in a string of one line may be text that somebody supplies.
*/
function codeOf$1(pieces) {
	const isInHole = pieces[0]?.kind === "hole";
	return pieces.map(({ kind, text, begins }) => {
		if (kind === "code" || kind === "hole" && isInHole) return text;
		return kind === "string" && begins ? "\"\"" : "";
	}).join("").replace(/(?:""){2,}/g, "\"\"").slice(0, MAX_LINE);
}
/** A longer line is generated or minified: its end adds nothing. */
const MAX_LINE = 2e3;
// src/diff/logic.ts
/** What steers which code runs next, in any of the languages; raising and catching are not in the data's count. */
const CONTROL_FLOW = /\b(?:if|else|elif|elsif|unless|for|foreach|while|until|switch|match|case|when|return|break|continue|goto|defer|and|or)\b|&&|\|\||\s\?\s|\?;/g;
const countControlFlow = (code) => code.match(CONTROL_FLOW)?.length ?? 0;
const CALL = /[A-Za-z_]\w*\s*\(/;
/** `=`, `:=`, `+=`, but no comparison and no arrow */
const ASSIGNMENT = /(?:^|[^=!<>])=(?![=>~])|(?:<<|>>)=/;
const IMPORT = /^\s*(?:import\b|from\s+\S+\s+import\b|export\s+(?:\*|(?:type\s+)?\{[^}]*\})\s+from\b|(?:pub(?:\([^)]*\))?\s+)?use\s|using\s|#\s*include\b|package\s|require(?:_relative)?\b|(?:const|let|var)\s[^=]+=\s*require\s*\()/;
/** The line does something: it calls, assigns or steers, and is no import. */
const isLogic = (code) => !IMPORT.test(code) && (CALL.test(code) || ASSIGNMENT.test(code) || code.search(CONTROL_FLOW) !== -1);
// src/risk/features/measure.ts
/** The production source files of a change; what a merge takes over unchanged is not the author's. */
const readSources = ({ files }) => files.flatMap((file) => {
	const language = file.kind === "text" && !file.merged ? require_staged.productionLanguage(file.path) : null;
	return language ? [readSource(file, language)] : [];
});
const readSource = ({ path, hunks, indent = null, unread, additions }, language) => ({
	path,
	language,
	indent,
	added: hunks.flatMap((hunk) => codeLines(hunk.added, language)),
	removed: hunks.flatMap((hunk) => codeLines(hunk.removed, language)),
	unreadLines: unread ? additions ?? 0 : 0
});
/** The shape of each file; what was only moved between them is no new logic. */
function measureSources(sources) {
	const moved = countTexts(sources.flatMap(({ removed }) => removed));
	return sources.map((source) => measureSource(source, moved));
}
function countTexts(lines) {
	const counts = /* @__PURE__ */ new Map();
	for (const { code } of lines) counts.set(code.trim(), (counts.get(code.trim()) ?? 0) + 1);
	return counts;
}
/** @param moved removed lines that no added line has been matched with yet: each takes one away */
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
		const level = require_staged.nestingOf(code, indent);
		if (level > depth) [depth, deepestLine] = [level, number];
		if (isLogic(code) && !takeOne(moved, code.trim())) logicAdded += 1;
	}
	const controlFlowRemoved = removed.reduce((sum, { code }) => sum + countControlFlow(code), 0);
	return {
		path,
		logicAdded,
		depth,
		deepestLine,
		controlFlowRemoved,
		concurrencyAdded
	};
}
/** Where the file before does not tell, the change itself does, or what the language usually has. */
const guessIndent = ({ added, removed, language }) => require_staged.indentOf([...added, ...removed].map(({ code }) => code)) ?? language.indent;
function takeOne(counts, text) {
	const left = counts.get(text) ?? 0;
	if (left > 0) counts.set(text, left - 1);
	return left > 0;
}
// src/risk/policy.ts
/** The rules that apply to a change, exemptions taken out. */
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
/** The strictest of them. */
const strictest = (actions) => actions.reduce((most, next) => STRICTNESS.indexOf(next) > STRICTNESS.indexOf(most) ? next : most, "pass");
function reasonOf(rule, facts, level) {
	const { files } = facts.change;
	if (files.length === 0 || rule.unless.includes("docs-only") && files.every(isDocument)) return null;
	switch (rule.when) {
		case "level": return require_level.isAtLeast(level, rule.atLeast) ? `the level is ${level}` : null;
		case "active-incident": return activeIncidentReason(rule, facts);
		case "freeze": return isRepair(rule, facts) ? null : freezeReason(rule, facts);
		case "maintenance": return isRepair(rule, facts) ? null : maintenanceReason(facts);
	}
}
function activeIncidentReason(rule, facts) {
	const concerning = (incidents) => incidents.filter((incident) => require_link.isOpen(incident) && concerns(rule, incident)).filter((incident) => !rule.unless.includes("names-the-incident") || !isNamed(incident, facts));
	const here = concerning(facts.incidents.known ? facts.incidents.value.open : []);
	if (here.length > 0) return `${numbersOf(here)} is open on a service that this touches`;
	const nearby = rule.services === "connected" ? concerning(openAround(facts)) : [];
	return nearby.length > 0 ? `${numbersOf(nearby)} is open on a service that depends on a touched one, or that it needs` : null;
}
const openAround = ({ live }) => live.dependencies.known ? live.dependencies.value.open : [];
const numbersOf = (incidents) => incidents.map(({ number }) => `#${number}`).slice(0, 3).join(", ");
/** In our own words: the name of a freeze is the repository's. */
function freezeReason({ names }, { freezes, now }) {
	const windows = freezes.filter(({ name }) => names === void 0 || names.includes(name));
	const freeze = require_freeze.freezesAt(windows, now).find(({ on }) => on);
	return freeze ? `a freeze is on until ${freeze.written.to} (${freeze.timeZone})` : null;
}
function maintenanceReason({ live, now }) {
	const ongoing = live.maintenance.known ? live.maintenance.value.find((one) => require_assessment.isOngoing(one, now)) : void 0;
	return ongoing ? `${ongoing.services[0] ?? "a service"} is in maintenance until ${ongoing.until}` : null;
}
/** A repair of what is open now is not held up. */
const isRepair = ({ unless }, facts) => unless.includes("names-the-incident") && [...facts.incidents.known ? facts.incidents.value.open : [], ...openAround(facts)].some((incident) => require_link.isOpen(incident) && isNamed(incident, facts));
function concerns({ urgency, priorities }, incident) {
	if (urgency !== void 0 && incident.urgency !== urgency) return false;
	return priorities === void 0 || incident.priority !== null && priorities.includes(incident.priority.name);
}
const isNamed = (incident, { purpose }) => [purpose.message, purpose.branch].some((text) => text !== null && require_link.namesIncident(text, incident));
const isDocument = ({ path, kind }) => kind === "text" && (/\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt)$/i.test(path) || /(?:^|\/)docs?\//i.test(path));
// src/risk/sources.ts
/** What is known, source by source. */
function sourceStates({ change, commits, services, incidents, live, now }) {
	const asOf = now.toISOString();
	return {
		contents: change.unread === null ? {
			known: true,
			asOf
		} : {
			known: false,
			why: change.unread
		},
		history: stateOf(commits),
		services: stateOf(services),
		pagerduty: incidents.known ? {
			known: true,
			asOf: incidents.asOf,
			complete: incidents.value.complete,
			requests: incidents.value.requests,
			warnings: incidents.value.warnings
		} : incidents,
		onCall: stateOf(live.onCall),
		maintenance: stateOf(live.maintenance),
		dependencies: live.dependencies.known ? {
			known: true,
			asOf: live.dependencies.asOf,
			complete: live.dependencies.value.complete,
			requests: live.dependencies.value.requests,
			warnings: live.dependencies.value.warnings
		} : live.dependencies
	};
}
const stateOf = (fact) => fact.known ? {
	known: true,
	asOf: fact.asOf
} : {
	known: false,
	why: fact.why
};
/** The most points that each source can add. */
const MAX_POINTS = {
	contents: require_freeze.maxTermPoints("logicAdded") + require_freeze.maxTermPoints("depth") + require_freeze.maxTermPoints("controlFlowRemoved") + require_freeze.maxTermPoints("concurrencyAdded") + require_freeze.maxTermPoints("titleSimilarity") + INCIDENT_POINTS.link.max,
	history: require_freeze.maxTermPoints("fixHistory") + MAX_LINK_POINTS,
	services: 0,
	pagerduty: MAX_INCIDENT_POINTS + require_freeze.maxTermPoints("titleSimilarity"),
	onCall: 0,
	maintenance: 0,
	dependencies: ACTIVE_POINTS.nearby.high
};
/** The factors that a source feeds; what they earned already it cannot add again. */
const EARNED = {
	pagerduty: [
		"active-incident",
		"nearby-incident",
		"incident-history",
		"service-history",
		"title-similarity"
	],
	dependencies: ["active-incident", "nearby-incident"]
};
/** What the sources that are not known, or not all of them, could still add. */
function openPoints(sources, factors) {
	const open = require_assessment.SOURCE_IDS.filter((id) => !require_assessment.isWhole(sources[id]));
	return open.reduce((sum, id) => {
		if (id === "pagerduty") return sum + Math.max(0, MAX_POINTS[id] - earned(factors, EARNED[id]));
		if (id !== "dependencies") return sum + MAX_POINTS[id];
		const room = ACTIVE_POINTS.most - earned(factors, EARNED[id]);
		const nearby = MAX_POINTS[id] - earned(factors, ["nearby-incident"]);
		return open.includes("pagerduty") ? sum : sum + Math.max(0, Math.min(room, nearby));
	}, 0);
}
const earned = (factors, ids) => factors.filter(({ id }) => ids.includes(id)).reduce((sum, { points }) => sum + points, 0);
// src/risk/assess.ts
/** Facts in, assessment out: no clock, no I/O, nothing random. */
function assess(facts) {
	const factors = roundPoints(allFactors(facts));
	const points = round(factors.reduce((sum, factor) => sum + factor.points, 0), 1);
	const score = toScore(points);
	const sources = sourceStates(facts);
	const level = require_level.levelOf(score);
	const policy = applyPolicy(facts, level);
	const services = facts.services.known ? facts.services.value.map((service) => summariseService(service, facts)) : [];
	const freezes = require_freeze.freezesAt(facts.freezes, facts.now);
	return {
		level,
		score,
		range: [score, toScore(points + openPoints(sources, factors))],
		lift: round(2 ** (points / 10), 2),
		probability: probabilityOf(factors, facts.calibration),
		change: summarise(facts),
		services,
		factors,
		context: contextOf(facts),
		freezes,
		advice: adviceFor({
			facts,
			level,
			factors,
			services,
			freezes,
			sources
		}),
		dependencies: facts.live.dependencies.known ? dependencySummary(facts.live.dependencies.value) : null,
		policy,
		decision: { action: strictest([ACTIONS[level], ...policy.map(({ action }) => action)]) },
		sources,
		model: { version: require_freeze.MODEL.version }
	};
}
const ACTIONS = {
	LOW: "pass",
	MODERATE: "warn",
	ELEVATED: "warn",
	HIGH: "warn",
	CRITICAL: "ask"
};
function allFactors(facts) {
	const { change, commits, tree, services, incidents, live: around, calibration, now } = facts;
	const paths = change.files.filter(({ merged }) => !merged).map(({ path }) => path);
	const past = commits.known ? commits.value : [];
	const sources = readSources(change);
	const live = incidents.known && paths.length > 0 ? incidents.value : null;
	const touched = services.known ? services.value : [];
	const files = tree.known ? tree.value : null;
	const all = live ? [...new Map([...live.open, ...live.recent].map((each) => [each.id, each])).values()] : [];
	const active = live ? activeIncidentFactor(live) : [];
	return [
		{
			id: "baseline",
			path: null,
			points: require_freeze.baselinePoints() + (calibration ? require_freeze.calibrationPoints(calibration) : 0),
			evidence: [{
				kind: "model",
				version: require_freeze.MODEL.version
			}]
		},
		...active,
		...paths.length > 0 ? nearbyIncidentFactor(around.dependencies, active[0]?.points ?? 0) : [],
		...live ? [
			...incidentHistoryFactors({
				incidents: all,
				commits: past,
				texts: live.texts,
				changeEvents: live.changeEvents,
				services: touched,
				tree: files,
				files: paths.map((path) => ({
					path,
					code: codeOf(path, sources)
				}))
			}),
			...titleSimilarityFactor(all, sources, files ?? [], now),
			...serviceHistoryFactor(live, touched)
		] : [],
		...fixHistoryFactors(past, paths, now),
		...codeFactors(measureSources(sources))
	];
}
/** What is open or linked has points that are set, not fitted: they say nothing of the chance. */
const SET = /* @__PURE__ */ new Set([
	"active-incident",
	"nearby-incident",
	"incident-history",
	"service-history"
]);
function probabilityOf(factors, calibration) {
	if (!calibration) return null;
	const fitted = factors.filter(({ id }) => !SET.has(id)).reduce((sum, { points }) => sum + points, 0);
	return round(require_freeze.chanceOfPoints(fitted, calibration), 3);
}
const codeOf = (path, sources) => sources.filter((source) => source.path === path).flatMap(({ added, removed }) => [...added, ...removed].map(({ code }) => code));
const toScore = (points) => Math.round(Math.min(100, Math.max(0, 50 + points)));
/** To tenths; what rounding takes from one file's share the next file of the factor gets, so that the sum holds. */
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
function summarise({ change, services }) {
	const { source, base, tree, files, guesses } = change;
	const touched = services.known ? services.value : [];
	return {
		source,
		base,
		tree,
		guesses,
		additions: totalAdditions(files),
		deletions: totalDeletions(files),
		files: files.map(({ hunks: _, indent: __, unread: ___, ...file }) => ({
			...file,
			services: touched.filter(({ paths }) => paths.length === 0 || paths.includes(file.path)).map(({ id }) => id)
		}))
	};
}
function summariseService({ id, name, because, confidence }, { incidents, live }) {
	const onCall = live.onCall.known ? live.onCall.value.find(({ service }) => service === id) : void 0;
	const summary = {
		id,
		name,
		because,
		confidence,
		onCall: onCall ? {
			levels: onCall.levels,
			gap: onCall.gap
		} : null,
		maintenance: live.maintenance.known ? live.maintenance.value.filter(({ services }) => services.includes(id)).map(({ services: _, ...one }) => one) : null
	};
	if (!incidents.known) return {
		...summary,
		activeIncidents: null,
		incidents90d: null
	};
	const { open, recent } = incidents.value;
	const mine = recent.filter(({ service }) => service.id === id);
	return {
		...summary,
		activeIncidents: open.filter(({ service }) => service.id === id).length,
		incidents90d: incidents90d(mine)
	};
}
const dependencySummary = ({ connected, hops, cut }) => ({
	connected,
	hops,
	cut
});
function incidents90d(incidents) {
	const { pages, problems, ...noise } = require_link.countNoise(incidents);
	return {
		raw: pages,
		distinct: problems,
		...noise
	};
}
// src/git/history/cache.ts
const NAME = "history";
const FORMAT = "pager-triage history 2";
/** A file this large is slower to read than git. */
const MAX_BYTES = 16 * 2 ** 20;
/** Whatever is wrong with it, it is as if it were not there. */
function readCachedYear(notes) {
	try {
		return parseYear(notes.read(NAME)?.toString("latin1") ?? "");
	} catch {
		return null;
	}
}
function writeCachedYear(notes, year) {
	if (year.body.length <= MAX_BYTES) notes.write(NAME, Buffer.from(formatYear(year), "latin1"));
}
/** A line for the year with the size of what follows, and one for each commit. */
const formatYear = ({ head, since, body }) => `${[
	FORMAT,
	head,
	since.getTime(),
	body.length
].join("	")}\n${body}`;
/** @throws where the text is no such file, or a part of it is missing */
function parseYear(text) {
	const end = text.indexOf("\n");
	const [format, head = "", since, size] = text.slice(0, Math.max(end, 0)).split("	");
	const body = text.slice(end + 1);
	if (format !== FORMAT || body.length !== Number(size)) throw new Error("not a history of this version");
	return {
		head,
		since: new Date(Number(since)),
		body
	};
}
const toBody = (lines) => bytesOf(lines.map((line) => `${line}\n`).join(""));
const linesOf = (body) => textOf(body).split("\n").slice(0, -1);
const bytesOf = (text) => Buffer.from(text).toString("latin1");
const textOf = (bytes) => /[^\0-\x7f]/.test(bytes) ? Buffer.from(bytes, "latin1").toString() : bytes;
/** A rename has both names in one field, NUL between. */
const formatEntry = ({ sha, at, message, files }) => [
	sha,
	String(at.getTime() / 1e3),
	message,
	...files.map(formatFile)
].map(quote).join("	");
const formatFile = ({ path, oldPath }) => oldPath === null ? path : `${oldPath}\0${path}`;
/**
* The commits that touched one of these files, by whatever name it had then, and those that renamed any; of others
* some. Few names are looked for in the text as a whole, without making entries of all its lines, and an entry holds
* those of its files that were looked for.
*/
function entriesWith(names, body) {
	if (names.size > FEW) return linesOf(body).map(parseEntry);
	const renames = renamesIn(body);
	const touched = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Set();
	const look = (name, from) => {
		if (name === "" || known.has(name)) return;
		known.add(name);
		const file = {
			path: name,
			oldPath: null
		};
		for (const start of placesOf(name, body, from)) {
			const entry = touched.get(start);
			if (entry) entry.files.push(file);
			else if (!renames.has(start)) touched.set(start, touchedAt(start, body, file));
		}
	};
	for (const name of names) look(name, 0);
	for (const [start, { files }] of renames) for (const { path, oldPath } of files) if (oldPath !== null && known.has(path)) look(oldPath, start);
	const starts = Int32Array.from([...renames.keys(), ...touched.keys()]).sort();
	return Array.from(starts, (start) => renames.get(start) ?? touched.get(start)).filter((entry) => entry !== void 0);
}
/** Each name costs a walk through all of the text. */
const FEW = 50;
/** By where their lines begin; NUL stands between the names of a renamed file. */
function renamesIn(body) {
	const found = /* @__PURE__ */ new Map();
	for (let at = body.indexOf("\0"); at !== -1; at = body.indexOf("\0", at + 1)) {
		const start = lineStart(body, at);
		if (!found.has(start)) found.set(start, parseEntry(textOf(body.slice(start, body.indexOf("\n", start)))));
	}
	return found;
}
/** Where the lines begin that have it as a whole name, no part of one, behind sha, seconds and message. */
function placesOf(name, body, from) {
	const field = `\t${bytesOf(quote(name))}`;
	const found = [];
	for (let at = body.indexOf(field, from); at !== -1; at = body.indexOf(field, at + 1)) {
		const end = body[at + field.length];
		if (end !== "	" && end !== "\n") continue;
		const start = lineStart(body, at);
		if (at >= fieldEnd(body, start, 3)) found.push(start);
	}
	return found;
}
function touchedAt(start, body, file) {
	const shaEnd = fieldEnd(body, start, 1);
	const timeEnd = fieldEnd(body, shaEnd + 1, 1);
	const messageEnd = fieldEnd(body, timeEnd + 1, 1);
	return {
		sha: body.slice(start, shaEnd),
		at: /* @__PURE__ */ new Date(Number(body.slice(shaEnd + 1, timeEnd)) * 1e3),
		message: require_process.fromOutside(unquote(textOf(body.slice(timeEnd + 1, messageEnd)))),
		files: [file]
	};
}
/** Where so many fields from here end. */
function fieldEnd(body, from, count) {
	let end = from - 1;
	for (let field = 0; field < count; field += 1) end = body.indexOf("	", end + 1);
	return end;
}
const lineStart = (body, at) => body.lastIndexOf("\n", at) + 1;
const shaOf = (line) => line.slice(0, line.indexOf("	"));
const isAfter = (line, since) => Number(line.split("	", 2)[1]) * 1e3 >= since.getTime();
function parseEntry(line) {
	const [sha = "", seconds, message = "", ...files] = line.split("	").map(unquote);
	return {
		sha,
		at: /* @__PURE__ */ new Date(Number(seconds) * 1e3),
		message: require_process.fromOutside(message),
		files: files.map(parseFile)
	};
}
function parseFile(field) {
	const [first = "", second] = field.split("\0");
	return second === void 0 ? {
		path: require_process.fromOutside(first),
		oldPath: null
	} : {
		path: require_process.fromOutside(second),
		oldPath: require_process.fromOutside(first)
	};
}
const ESCAPES = {
	"\\": "\\\\",
	"	": "\\t",
	"\n": "\\n"
};
const CHARACTERS = {
	"\\\\": "\\",
	"\\t": "	",
	"\\n": "\n"
};
const quote = (field) => field.replace(/[\\\t\n]/g, (character) => ESCAPES[character] ?? "");
const unquote = (field) => field.includes("\\") ? field.replace(/\\[\\tn]/g, (sequence) => CHARACTERS[sequence] ?? "") : field;
// src/git/history/follow.ts
/**
* The commits that touched the changed files, under the names that these have today. Going back, a file that was
* renamed is the same file under its older name.
* @param entries newest first
* @param today names, each with the one that the file has after the change
*/
function followFiles(entries, today) {
	const names = new Map(today);
	const past = [];
	for (const { sha, at, message, files } of entries) {
		const paths = [];
		for (const { path, oldPath } of files) {
			const now = names.get(path);
			if (now === void 0) continue;
			if (!paths.includes(now)) paths.push(now);
			if (oldPath !== null && !names.has(oldPath)) names.set(oldPath, now);
		}
		if (paths.length > 0) past.push({
			sha,
			at,
			message,
			paths
		});
	}
	return past;
}
// src/git/history/log.ts
const MAX_LOG_BYTES = 64 * 2 ** 20;
/** No status of a file reads like this, so a record cannot be forged by a file name. */
const RECORD = "//";
/** More renames in one commit than this are not looked for. */
const RENAMES = ["-M", "-l200"];
/** @throws what runGit throws */
async function readLog(snapshot, range) {
	const run = (renames) => snapshot.git([
		"log",
		"-z",
		"--no-merges",
		...renames,
		"--no-show-signature",
		"--name-status",
		"--left-right",
		`--format=${RECORD}%m%x00%H%x00%ct%x00%B`,
		`--since=${range.since.toISOString()}`,
		"--end-of-options",
		range.revisions,
		"--",
		...range.paths
	], { maxBytes: MAX_LOG_BYTES });
	try {
		return parseLog(await run(RENAMES));
	} catch (error) {
		if (!isMissingObject(error)) throw error;
		return parseLog(await run(["--no-renames"]));
	}
}
const isMissingObject = (error) => error instanceof require_git_environment.GitFailedError && /unable to read|missing|could not fetch|lazy fetching/i.test(error.stderr);
function parseLog(output) {
	const gone = /* @__PURE__ */ new Set();
	const added = [];
	const fields = require_staged.splitAtNul(output);
	const text = (i) => fields[i]?.toString() ?? "";
	for (let i = 0; i < fields.length;) {
		const side = text(i).slice(2);
		const [sha, seconds, message] = [
			text(i + 1),
			Number(text(i + 2)),
			text(i + 3)
		];
		i += 4;
		const files = [];
		while (i < fields.length && !text(i).startsWith(RECORD)) {
			const isRename = /^\n?[RC]\d/.test(text(i));
			const path = require_staged.decodePath(fields[i + (isRename ? 2 : 1)]);
			files.push({
				path,
				oldPath: isRename ? require_staged.decodePath(fields[i + 1]) : null
			});
			i += isRename ? 3 : 2;
		}
		if (side === "<") gone.add(sha);
		else if (files.length > 0) added.push({
			sha,
			at: commitTime(seconds),
			message: require_link.gistOf(message),
			files
		});
	}
	return {
		gone,
		added
	};
}
const DAY_MS = 864e5;
/** More paths than this make a slower command than reading the year without paths. */
const MAX_PATHSPECS = 200;
/** A year with more commits is not kept: git finds those of a few files faster. */
const MAX_CACHED_COMMITS = 2e4;
/** The year is cached with the snapshot's notes, so that only what is new is read from git. */
async function readPastYear(snapshot, now) {
	const { head } = snapshot.repository;
	const since = /* @__PURE__ */ new Date(now.getTime() - 365 * DAY_MS);
	if (head === null) return {
		since,
		body: ""
	};
	await refuseCutHistory(snapshot, since);
	return {
		since,
		body: await readBody(snapshot, head, since)
	};
}
/**
* The commits of the last year that touched the changed files, newest first; a renamed file's old names count.
* @param reading where it was begun before
* @throws what runGit throws, ShallowCloneError
*/
async function readPastCommits(snapshot, files, now, reading) {
	const today = namesOfToday(files);
	const { head } = snapshot.repository;
	if (head === null || today.size === 0) return [];
	const { since, body } = await (reading ?? readPastYear(snapshot, now));
	return followFiles((body === null ? await readPaths(snapshot, head, since, today) : entriesWith(new Set(today.keys()), body)).filter(({ at }) => at >= since), today);
}
/** The commits at which a shallow clone ends seem to add every file, and what came before them is not there. */
async function refuseCutHistory(snapshot, since) {
	const ends = shallowEnds(snapshot);
	if (ends.size === 0) return;
	if ((await snapshot.git([
		"log",
		"--no-walk",
		"--format=%ct",
		...ends
	])).toString().split("\n").some((seconds) => Number(seconds) * 1e3 >= since.getTime())) throw new ShallowCloneError("The last year is not all here");
}
/** Old and new names, each with the name that the file has after the change. */
function namesOfToday(files) {
	const names = /* @__PURE__ */ new Map();
	for (const { path, oldPath } of files) {
		names.set(path, path);
		if (oldPath) names.set(oldPath, path);
	}
	return names;
}
/** All commits of the year, from the cache and what is new since; null where there are too many. */
async function readBody(snapshot, head, since) {
	const cached = readCachedYear(snapshot.notes);
	const usable = cached && cached.since <= since ? cached : null;
	if (usable?.head === head) return usable.body;
	const lines = (usable && await bringForward(snapshot, usable, head, since)) ?? await readAll(snapshot, head, since);
	if (lines === null) return null;
	const body = toBody(lines);
	if (lines.length <= MAX_CACHED_COMMITS) writeCachedYear(snapshot.notes, {
		head,
		since,
		body
	});
	return body;
}
/** The cached year with the commits that came, and without those that a rebase or another branch left behind. */
async function bringForward(snapshot, { head: old, body }, head, since) {
	try {
		const { gone, added } = await readLog(snapshot, {
			revisions: `${old}...${head}`,
			since,
			paths: []
		});
		const known = new Set(added.map(({ sha }) => sha));
		const isKept = (line) => isAfter(line, since) && !gone.has(shaOf(line)) && !known.has(shaOf(line));
		return [...added.map(formatEntry), ...linesOf(body).filter(isKept)];
	} catch (error) {
		if (error instanceof require_git_environment.GitFailedError) return null;
		throw error;
	}
}
async function readAll(snapshot, head, since) {
	const count = await snapshot.git([
		"rev-list",
		"--count",
		"--no-merges",
		`--max-count=20001`,
		`--since=${since.toISOString()}`,
		head
	]);
	if (Number(count.toString()) > MAX_CACHED_COMMITS) return null;
	return (await readLog(snapshot, {
		revisions: head,
		since,
		paths: []
	})).added.map(formatEntry);
}
/** A name with bytes that are no UTF-8 cannot be an argument; then the log is read without paths. */
async function readPaths(snapshot, head, since, today) {
	const names = [...today.keys()];
	return (await readLog(snapshot, {
		revisions: head,
		since,
		paths: names.length > MAX_PATHSPECS || names.some((path) => path.includes("\\")) ? [] : names
	})).added;
}
Object.defineProperty(exports, "IMPORT", {
	enumerable: true,
	get: function() {
		return IMPORT;
	}
});
Object.defineProperty(exports, "ShallowCloneError", {
	enumerable: true,
	get: function() {
		return ShallowCloneError;
	}
});
Object.defineProperty(exports, "assess", {
	enumerable: true,
	get: function() {
		return assess;
	}
});
Object.defineProperty(exports, "fileKind", {
	enumerable: true,
	get: function() {
		return fileKind;
	}
});
Object.defineProperty(exports, "readCommit", {
	enumerable: true,
	get: function() {
		return readCommit;
	}
});
Object.defineProperty(exports, "readCommitChange", {
	enumerable: true,
	get: function() {
		return readCommitChange;
	}
});
Object.defineProperty(exports, "readLog", {
	enumerable: true,
	get: function() {
		return readLog;
	}
});
Object.defineProperty(exports, "readPastCommits", {
	enumerable: true,
	get: function() {
		return readPastCommits;
	}
});
Object.defineProperty(exports, "readPastYear", {
	enumerable: true,
	get: function() {
		return readPastYear;
	}
});
Object.defineProperty(exports, "readRange", {
	enumerable: true,
	get: function() {
		return readRange;
	}
});
Object.defineProperty(exports, "readRangeChange", {
	enumerable: true,
	get: function() {
		return readRangeChange;
	}
});
Object.defineProperty(exports, "readSources", {
	enumerable: true,
	get: function() {
		return readSources;
	}
});
Object.defineProperty(exports, "totalAdditions", {
	enumerable: true,
	get: function() {
		return totalAdditions;
	}
});
Object.defineProperty(exports, "wilson", {
	enumerable: true,
	get: function() {
		return wilson;
	}
});
