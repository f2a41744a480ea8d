// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
const require_time = require("./time.cjs");
const require_level = require("./level.cjs");
const require_run = require("./run.cjs");
const require_staged = require("./staged.cjs");
const require_model = require("./model.cjs");
const require_factors = require("./factors.cjs");
const require_patch = require("./patch.cjs");
const require_freeze = require("./freeze.cjs");
const require_source_ids = require("./source-ids.cjs");
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
var RevisionError = class extends require_process.AppError {
	code = "revision";
};
/** A shallow clone ends before what was asked for. */
var ShallowCloneError = class extends require_process.AppError {
	code = "shallow_clone";
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
	if (parent === void 0 && shallowEnds(snapshot).has(sha)) throw new ShallowCloneError(`The parent of ${sha.slice(0, 12)} is not in this clone`);
	const then = snapshotAt(snapshot, parent ?? null, sha);
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
	const then = snapshotAt(snapshot, base, head);
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
	if (from === void 0 || to === void 0) throw new RevisionError(`${shown(text)} is not a range: use the form main..my-branch`);
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
function snapshotAt(snapshot, base, target) {
	const { repository, pastNotes } = snapshot;
	return {
		...snapshot,
		notes: pastNotes,
		target,
		base: base ?? require_staged.EMPTY_TREE[repository.objectFormat],
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
		return (await snapshot.gitInRepository(args)).toString().trim();
	} catch (error) {
		if (!(error instanceof require_run.GitFailedError)) throw error;
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
		if (error instanceof require_run.GitFailedError && error.exitCode === 1) return null;
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
const incidentsOf = (factors, id) => factors.filter((factor) => factor.id === id).flatMap(({ evidence }) => require_factors.incidentsIn(evidence));
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
	const gaps = concerned.flatMap(({ id, onCall }) => onCall?.gap && require_factors.isUncovered(onCall.gap, facts.now) ? [{
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
	return services.flatMap(({ id, maintenance }) => (maintenance ?? []).filter((window) => require_factors.isOngoing(window, facts.now)).map(({ until }) => ({
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
const AFTER_MS = 24 * require_time.HOUR_MS;
const ENOUGH_CHANGES = 8;
/**
* Worth showing, never worth points: in the data it adds nothing to what the history of fixes says, and incidents
* more could make it less.
* @param incidents real problems of the file's services, since `since`
*/
function proximityOf(path, commits, incidents, since, now) {
	const starts = incidents.map(require_factors.createdMs).filter((at) => at >= since.getTime());
	const changed = commits.filter(({ paths, at }) => paths.includes(path) && at >= since && at <= now);
	const days = new Map(changed.map(({ at }) => [Math.floor(at.getTime() / require_time.DAY_MS), at.getTime()]));
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
const LONG_DAYS = 180;
/** Only where the log holds the last commit: a history that was cut off, as in a shallow clone, says nothing. */
function untouchedNote(path, commits, now) {
	const times = commits.filter((commit) => commit.paths.includes(path)).map(({ at }) => at.getTime());
	if (times.length === 0) return [];
	const days = Math.floor((now.getTime() - Math.max(...times)) / require_time.DAY_MS);
	return days >= LONG_DAYS ? [{
		kind: "untouched",
		path,
		days
	}] : [];
}
function followedNotes(paths, { commits, incidents, services, now }) {
	if (!commits.known || !incidents.known || !services.known) return [];
	const since = /* @__PURE__ */ new Date(now.getTime() - 90 * require_time.DAY_MS);
	const problems = require_factors.realProblems(incidents.value.recent);
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
// src/diff/code.ts
/**
* The lines of one side of a hunk that hold code: no blank lines, comments, docstrings or lone braces. Of lines
* without pieces the hunk alone has to tell what they are.
*/
function codeLines(lines, language) {
	const scanned = lines.every(({ pieces }) => pieces !== void 0) ? [] : require_patch.scanHunk(lines.map(({ text }) => ({
		text,
		isContext: false
	})), language.syntax);
	return lines.map(({ number, pieces }, i) => ({
		number,
		code: codeOf(pieces ?? scanned[i] ?? [])
	})).filter(({ code }) => /[^\s{}()[\];,]/.test(code));
}
/**
* A string is `""` where it begins and nothing in the lines below. Code inside of one counts where a line begins
* with it: what stands in a string of one line may be text that somebody supplies.
*/
function codeOf(pieces) {
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
	const language = file.kind === "text" && !file.merged ? require_patch.productionLanguage(file.path) : null;
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
	const concerning = (incidents) => incidents.filter((incident) => require_factors.isOpen(incident) && concerns(rule, incident)).filter((incident) => !rule.unless.includes("names-the-incident") || !isNamed(incident, facts));
	const here = concerning(facts.incidents.known ? facts.incidents.value.open : []);
	if (here.length > 0) return `${numbersOf(here)} is open on an affected service`;
	const nearby = rule.services === "connected" ? concerning(openAround(facts)) : [];
	return nearby.length > 0 ? `${numbersOf(nearby)} is open on a service upstream or downstream of this change` : null;
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
	const ongoing = live.maintenance.known ? live.maintenance.value.find((one) => require_factors.isOngoing(one, now)) : void 0;
	return ongoing ? `${ongoing.services[0] ?? "a service"} is under maintenance until ${ongoing.until}` : null;
}
/** A repair of what is open now is not held up. */
const isRepair = ({ unless }, facts) => unless.includes("names-the-incident") && [...facts.incidents.known ? facts.incidents.value.open : [], ...openAround(facts)].some((incident) => require_factors.isOpen(incident) && isNamed(incident, facts));
function concerns({ urgency, priorities }, incident) {
	if (urgency !== void 0 && incident.urgency !== urgency) return false;
	return priorities === void 0 || incident.priority !== null && priorities.includes(incident.priority.name);
}
const isNamed = (incident, { purpose }) => [purpose.message, purpose.branch].some((text) => text !== null && require_factors.namesIncident(text, incident));
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
/** What the sources that are not known, or not all of them, could still add. */
function maxUnknownPoints(sources, factors) {
	const open = require_source_ids.SOURCE_IDS.filter((id) => !require_source_ids.isWhole(sources[id]));
	return open.reduce((sum, id) => {
		if (id === "pagerduty") return sum + Math.max(0, mostOf(id) - earned(factors, (most) => id in most));
		if (id !== "dependencies") return sum + mostOf(id);
		const room = require_factors.ACTIVE_POINTS.most - earned(factors, (most) => id in most);
		const nearby = mostOf(id) - earned(factors, (most) => (most[id] ?? 0) > 0);
		return open.includes("pagerduty") ? sum : sum + Math.max(0, Math.min(room, nearby));
	}, 0);
}
const mostOf = (id) => require_factors.FACTORS.reduce((sum, { most }) => sum + (most[id] ?? 0), 0);
const earned = (factors, isMeant) => factors.filter(({ id }) => isMeant(require_factors.factorOf(id).most)).reduce((sum, { points }) => sum + points, 0);
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
		range: [score, toScore(points + maxUnknownPoints(sources, factors))],
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
		model: { version: require_model.MODEL.version }
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
	const read = factorFacts(facts);
	return require_factors.FACTORS.flatMap(({ id, score }) => score(read).map((scored) => ({
		id,
		...scored
	})));
}
function factorFacts(facts) {
	const { change, commits, tree, services, incidents, live, calibration, now } = facts;
	const paths = change.files.filter(({ merged }) => !merged).map(({ path }) => path);
	const sources = readSources(change);
	return {
		paths,
		sources,
		shapes: measureSources(sources),
		commits: commits.known ? commits.value : [],
		tree: tree.known ? tree.value : null,
		services: services.known ? services.value : [],
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
	if (!calibration) return null;
	const fitted = factors.filter(({ id }) => require_factors.factorOf(id).isFitted).reduce((sum, { points }) => sum + points, 0);
	return round(require_model.chanceOfPoints(fitted, calibration), 3);
}
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
	const { pages, problems, ...noise } = require_factors.countNoise(incidents);
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
const isMissingObject = (error) => error instanceof require_run.GitFailedError && /unable to read|missing|could not fetch|lazy fetching/i.test(error.stderr);
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
			message: require_factors.summarizeMessage(message),
			files
		});
	}
	return {
		gone,
		added
	};
}
// src/git/history/past-commits.ts
const HISTORY_DAYS = 365;
/** More paths than this make a slower command than reading the year without paths. */
const MAX_PATHSPECS = 200;
/** A year with more commits is not kept: git finds those of a few files faster. */
const MAX_CACHED_COMMITS = 2e4;
/** The year is cached with the snapshot's notes, so that only what is new is read from git. */
async function readPastYear(snapshot, now) {
	const { head } = snapshot.repository;
	const since = /* @__PURE__ */ new Date(now.getTime() - HISTORY_DAYS * require_time.DAY_MS);
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
	const lines = (usable && await updateCache(snapshot, usable, head, since)) ?? await readAll(snapshot, head, since);
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
async function updateCache(snapshot, { head: old, body }, head, since) {
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
		if (error instanceof require_run.GitFailedError) return null;
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
