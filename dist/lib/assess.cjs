// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_known = require("./known.cjs");
const require_repository = require("./repository.cjs");
const require_model = require("./model.cjs");
const require_snapshot = require("./snapshot.cjs");
const require_patch_names = require("./patch-names.cjs");
const require_factors = require("./factors.cjs");
const require_code = require("./code.cjs");
const require_assessment = require("./assessment.cjs");
const require_freeze = require("./freeze.cjs");
let node_fs = require("node:fs");
// src/core/wilson.ts
const Z_95 = 1.96;
/** Wilson's 95 % interval. @param n at least 1 */
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
/** Lines, as far as they are known. */
const totalOf = (side, files) => files.reduce((total, file) => total + (file[side] ?? 0), 0);
// src/git/staged.ts
/**
* What `git commit` would record: the index, or the snapshot's target, against its base.
* @param parents of a merge, besides the first: what comes from them unchanged is marked
* @throws what runGit throws
*/
async function readStagedChange(snapshot, parents = mergeParents(snapshot.repository)) {
	const [diff, tree, merged] = await Promise.all([
		readDiff(snapshot),
		readTree(snapshot),
		mergedFiles(snapshot, parents)
	]);
	const { entries, unread } = diff;
	return {
		source: "index",
		base: snapshot.repository.head,
		tree,
		unread,
		guesses: [],
		files: entries.map((entry, i) => toChangedFile(entry, diff.patches[i], merged(entry)))
	};
}
/** Beyond this only code is read. */
const MAX_PATCH_BYTES = 2 * 2 ** 20;
/** Null while files are unmerged. @throws what runGit throws */
async function readTree({ git, target }) {
	try {
		return (await git(target === null ? ["write-tree", "--missing-ok"] : ["rev-parse", `${target}^{tree}`])).toString().trim();
	} catch (error) {
		if (error instanceof require_repository.GitFailedError && /error building trees/.test(error.stderr)) return null;
		throw error;
	}
}
/** Only the list where the contents cannot be read. */
async function readDiff(snapshot) {
	try {
		const diff = await require_snapshot.readPatch(snapshot, MAX_PATCH_BYTES).catch((error) => {
			if (error instanceof require_repository.GitOutputError) return readLargeDiff(snapshot);
			throw error;
		});
		return {
			...diff,
			patches: await withWholeFiles(snapshot, diff)
		};
	} catch (error) {
		if (!require_repository.isMissingObject(error)) throw error;
		return {
			entries: await listFiles(snapshot),
			patches: [],
			unread: "this partial clone lacks the contents of some changed files"
		};
	}
}
/** Without renames: finding them reads contents. */
const listFiles = async (snapshot) => require_snapshot.parseRaw(await require_snapshot.runDiff(snapshot, ["--raw", "--no-renames"])).entries;
const mergeParents = ({ mergeHeadFile }) => (require_main.orNull(() => (0, node_fs.readFileSync)(mergeHeadFile, "utf8")) ?? "").split("\n").filter((sha) => /^[0-9a-f]{40,64}$/.test(sha));
/** Whether a merge takes over the file as another branch has it. */
async function mergedFiles(snapshot, parents) {
	const differing = (await Promise.all(parents.map((base) => listFiles({
		...snapshot,
		base
	})))).map((entries) => new Set(entries.map(({ path }) => path)));
	return ({ path }) => differing.some((paths) => !paths.has(path));
}
function toChangedFile(entry, patch, merged) {
	const { oldId, newId, ...file } = entry;
	const unread = {
		additions: null,
		deletions: null,
		indent: null,
		hunks: []
	};
	return {
		...file,
		...unread,
		...patch,
		merged,
		filtered: false
	};
}
/** In a larger change only the hunks tell code from comments. */
const MAX_FILES = 200;
async function withWholeFiles(snapshot, { entries, patches }) {
	const partial = entries.filter((entry, i) => existed(entry) && patches[i]?.kind === "text" && patches[i].hunks.length > 0);
	if (partial.length > MAX_FILES) return patches;
	const ids = new Set(partial.flatMap(({ oldId, newId }) => [oldId, newId]));
	const texts = await require_snapshot.readTexts(snapshot, [...ids]);
	return patches.map((patch, i) => {
		const entry = entries[i];
		if (!entry || patch.kind !== "text") return patch;
		if (!existed(entry)) return {
			...patch,
			hunks: require_code.withPieces(patch.hunks, entry.path, wholeOf(patch)),
			indent: null
		};
		const before = texts.get(entry.oldId) ?? null;
		const after = texts.get(entry.newId) ?? null;
		return {
			...patch,
			hunks: require_code.withPieces(patch.hunks, entry.path, {
				before,
				after
			}),
			indent: require_code.indentOf((before ?? "").split("\n"))
		};
	});
}
/** For an added or deleted file the hunk is the whole file. */
function wholeOf({ hunks }) {
	const textOf = (side) => hunks.flatMap((hunk) => hunk[side].map(({ text }) => text)).join("\n");
	return {
		before: textOf("removed"),
		after: textOf("added")
	};
}
const existed = ({ status }) => status !== "added" && status !== "deleted";
/** Of both sides; the smallest files first, so that most are read. */
const MAX_CODE_BYTES = 2 * 2 ** 20;
const MAX_CODE_FILES = 1e3;
const MAX_LIST_BYTES = 64 * 2 ** 20;
/** git counts the lines of all files, and code is read as far as it fits. @throws what runGit throws */
async function readLargeDiff(snapshot) {
	const { entries } = require_snapshot.parseRaw(await require_snapshot.runDiff(snapshot, ["--raw", "-M"], [], MAX_LIST_BYTES));
	const code = entries.filter(({ kind, path }) => kind === "text" && require_patch_names.productionLanguage(path));
	const [counts, read] = await Promise.all([require_snapshot.runDiff(snapshot, ["--numstat", "-M"], [], MAX_LIST_BYTES).then(parseCounts), smallest(snapshot, code).then((wanted) => readPatches(snapshot, wanted))]);
	const left = new Set(code.filter(({ path }) => counts.get(path) && !read.has(path)));
	return {
		entries,
		patches: entries.map((entry) => read.get(entry.path) ?? counted(entry, counts.get(entry.path) ?? null, left.has(entry))),
		unread: left.size === 0 ? null : `${left.size} of ${code.length} code files are too large to read`
	};
}
/** `12\t3\tpath\0`, `12\t3\t\0old\0new\0`; `-` for a binary, which has no lines. */
function parseCounts(output) {
	const counts = /* @__PURE__ */ new Map();
	const fields = require_snapshot.splitAtNul(output);
	for (let i = 0; i < fields.length; i += 1) {
		const record = fields[i]?.toString("latin1") ?? "";
		const [, additions, deletions, path] = /^\n?(\d+|-)\t(\d+|-)\t(.*)$/s.exec(record) ?? [];
		if (path === void 0) continue;
		if (path === "") i += 2;
		const name = path === "" ? fields[i] : Buffer.from(path, "latin1");
		const lines = {
			additions: Number(additions),
			deletions: Number(deletions)
		};
		counts.set(require_snapshot.decodePath(name), additions === "-" ? null : lines);
	}
	return counts;
}
const counted = (entry, counts, isUnreadCode) => ({
	kind: counts === null && entry.kind === "text" ? "binary" : entry.kind,
	additions: counts?.additions ?? 0,
	deletions: counts?.deletions ?? 0,
	hunks: [],
	...isUnreadCode && { unread: true }
});
/** Names that are not UTF-8 cannot be arguments. */
async function smallest(snapshot, entries) {
	const sizes = await require_snapshot.readSizes(snapshot, entries.flatMap(({ oldId, newId }) => [oldId, newId]));
	const named = entries.filter(({ path, oldPath }) => !path.includes("\\") && !oldPath?.includes("\\"));
	const sizeOf = ({ oldId, newId }) => (sizes.get(oldId) ?? 0) + (sizes.get(newId) ?? 0);
	return require_snapshot.smallestFitting(named, sizeOf, MAX_CODE_BYTES).slice(0, MAX_CODE_FILES);
}
/** By path; empty where they are still too much. */
async function readPatches(snapshot, wanted) {
	if (wanted.length === 0) return /* @__PURE__ */ new Map();
	const paths = wanted.flatMap(({ path, oldPath }) => oldPath === null ? [path] : [oldPath, path]);
	try {
		const { entries, patches } = await require_snapshot.readPatch(snapshot, 2 * MAX_CODE_BYTES, paths);
		const found = entries.map(({ path, oldPath }, i) => ({
			path,
			oldPath,
			patch: patches[i]
		}));
		return new Map(wanted.flatMap(({ path, oldPath }) => {
			const patch = found.find((each) => each.path === path && each.oldPath === oldPath)?.patch;
			return patch ? [[path, patch]] : [];
		}));
	} catch (error) {
		if (error instanceof require_repository.GitOutputError) return /* @__PURE__ */ new Map();
		throw error;
	}
}
// src/git/past-change.ts
var ShallowCloneError = class extends require_main.CodedError {
	constructor(what) {
		super("shallow_clone", `${what}: this clone is shallow. Fetch the rest: git fetch --unshallow (in CI: fetch-depth: 0)`);
	}
};
/**
* A past commit against its first parent, as if staged there; files that a merge takes over unchanged are marked. Calls
* may overlap. @throws ShallowCloneError where the parent is missing, and what runGit throws
*/
async function readCommitChange(snapshot, { sha, parents: [parent, ...merged] }) {
	if (parent === void 0 && shallowEnds(snapshot).has(sha)) throw new ShallowCloneError(`The parent of ${sha.slice(0, 12)} is not in this clone`);
	const then = {
		...require_snapshot.basedOn(snapshot, parent ?? null),
		target: sha
	};
	return {
		change: {
			...await readStagedChange(then, merged),
			source: "commit"
		},
		snapshot: then
	};
}
async function readRangeChange(snapshot, { base, head }) {
	const then = {
		...require_snapshot.basedOn(snapshot, base),
		target: head
	};
	return {
		change: {
			...await readStagedChange(then, []),
			source: "range"
		},
		snapshot: then
	};
}
/** @throws CodedError where it is not a commit */
async function readCommit(snapshot, revision) {
	const [commit] = await readCommits(snapshot, ["--no-walk", await resolve(snapshot, revision)]);
	if (commit === void 0) throw revisionError(`${shown(revision)} is not a commit`);
	return commit;
}
/**
* `A..B`; a missing side is HEAD. As in a pull request, and for any number of dots, what was added to A since B left it
* is not part of the range.
* @returns its commits, most recent first and `most` at most, and how many there are
* @throws CodedError, ShallowCloneError
*/
async function readRange(snapshot, text, most) {
	const [, from, to] = /^(.*?)\.\.\.?(.*)$/s.exec(text) ?? [];
	if (from === void 0 || to === void 0) throw revisionError(`${shown(text)} is not a range: use the form main..my-branch`);
	const [start, head] = await Promise.all([resolve(snapshot, from || "HEAD"), resolve(snapshot, to || "HEAD")]);
	const base = await mergeBase(snapshot, start, head);
	if (base === null) {
		const what = `${shown(from || "HEAD")} and ${shown(to || "HEAD")} have no commit in common`;
		throw shallowEnds(snapshot).size > 0 ? new ShallowCloneError(what) : revisionError(`${what}.`);
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
function shallowEnds({ repository: { shallowFile } }) {
	const text = (0, node_fs.existsSync)(shallowFile) ? (0, node_fs.readFileSync)(shallowFile, "utf8") : "";
	return new Set(text.split("\n").filter((line) => line !== ""));
}
/** Asks the repository itself, which has the branches. */
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
		if (!(error instanceof require_repository.GitFailedError)) throw error;
		const what = `${shown(revision)} is not a commit here`;
		if (shallowEnds(snapshot).size > 0) throw new ShallowCloneError(what);
		throw revisionError(`${what}. See: git log --oneline`, error);
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
		if (error instanceof require_repository.GitFailedError && error.exitCode === 1) return null;
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
			at: require_main.commitTime(Number(seconds)),
			message: require_main.fromOutside(message.join("\n"))
		};
	});
}
const revisionError = (message, cause) => new require_main.CodedError("revision", message, { cause });
const shown = (revision) => require_main.inertCut(require_main.fromOutside(revision), 60);
// src/git/history.ts
const HISTORY_DAYS = 365;
/** With more, reading the whole year is faster. */
const MAX_PATHSPECS = 200;
/** Newest first; a renamed file's old names count. @throws what runGit throws, ShallowCloneError */
async function readPastCommits(snapshot, files, now) {
	const today = /* @__PURE__ */ new Map();
	for (const { path, oldPath } of files) today.set(path, path).set(oldPath ?? path, path);
	const { head } = snapshot.repository;
	if (head === null || today.size === 0) return [];
	const since = /* @__PURE__ */ new Date(now.getTime() - HISTORY_DAYS * require_main.DAY_MS);
	await refuseCutHistory(snapshot, since);
	const year = await readPastYear(snapshot, head, since);
	const paths = canBePathspecs([...today.keys()]) ? [...today.keys()] : [];
	return followFiles((year ?? (await readLog(snapshot, head, since, paths)).added).filter(({ at }) => at >= since), today);
}
/** Where a shallow clone ends, a commit seems to add every file, and older ones are missing. */
async function refuseCutHistory(snapshot, since) {
	const ends = shallowEnds(snapshot);
	if (ends.size === 0) return;
	if ((await snapshot.git([
		"log",
		"--no-walk",
		"--format=%ct",
		...ends
	])).toString().split("\n").map(Number).some((seconds) => seconds * 1e3 >= since.getTime())) throw new ShallowCloneError("The last year is not all here");
}
/** Names that are not UTF-8 cannot be arguments: then the log is read without paths. */
const canBePathspecs = (names) => names.length <= MAX_PATHSPECS && !names.some((path) => path.includes("\\"));
/** Follows renames back in time. @param entries newest first @param today old names → names after the change */
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
const MAX_LOG_BYTES = 64 * 2 ** 20;
/** No file status looks like this, so a file name cannot forge a record. */
const RECORD = "//";
/** @param revisions a sha, or `old...new` @param paths none: all files @throws what runGit throws */
async function readLog({ git }, revisions, since, paths = []) {
	const args = [
		"--no-show-signature",
		"--name-status",
		"--left-right",
		`--format=${RECORD}%m%x00%H%x00%ct%x00%B`
	];
	const range = [
		`--since=${since.toISOString()}`,
		"--end-of-options",
		revisions,
		"--",
		...paths
	];
	const run = async (...renames) => parseLog(await git([
		"log",
		"-z",
		"--no-merges",
		...renames,
		...args,
		...range
	], { maxBytes: MAX_LOG_BYTES }));
	try {
		return await run("-M", "-l200");
	} catch (error) {
		if (!require_repository.isMissingObject(error)) throw error;
		return run("--no-renames");
	}
}
function parseLog(output) {
	const gone = /* @__PURE__ */ new Set();
	const added = [];
	const fields = require_snapshot.splitAtNul(output);
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
			const path = require_snapshot.decodePath(fields[i + (isRename ? 2 : 1)]);
			files.push({
				path,
				oldPath: isRename ? require_snapshot.decodePath(fields[i + 1]) : null
			});
			i += isRename ? 3 : 2;
		}
		if (side === "<") gone.add(sha);
		else if (files.length > 0) added.push({
			sha,
			at: require_main.commitTime(seconds),
			message: require_factors.summarizeMessage(message),
			files
		});
	}
	return {
		gone,
		added
	};
}
/** Above this nothing is cached: git finds the commits of a few files faster. */
const MAX_CACHED_COMMITS = 2e4;
/** A larger file is slower to read than asking git. */
const MAX_CACHE_BYTES = 16 * 2 ** 20;
/** All commits since then, null where there are too many. Cached, so that git reads only new ones. */
async function readPastYear(snapshot, head, since) {
	const { notes } = snapshot;
	const cached = require_main.orNull(() => parseYear(notes.read(NAME)?.toString() ?? ""));
	const usable = cached && cached.since <= since ? cached : null;
	if (usable?.head === head) return usable.entries;
	const entries = (usable && await updateYear(snapshot, usable, head, since)) ?? await readAll(snapshot, head, since);
	const text = entries && entries.length <= MAX_CACHED_COMMITS ? formatYear({
		head,
		since,
		entries
	}) : "";
	if (text !== "" && text.length <= MAX_CACHE_BYTES) notes.write(NAME, text);
	return entries;
}
/** Adds new commits, and removes those that a rebase or another branch left behind. */
async function updateYear(snapshot, { head: old, entries }, head, since) {
	try {
		const { gone, added } = await readLog(snapshot, `${old}...${head}`, since);
		const known = new Set(added.map(({ sha }) => sha));
		return [...added, ...entries.filter(({ sha, at }) => at >= since && !gone.has(sha) && !known.has(sha))];
	} catch (error) {
		if (error instanceof require_repository.GitFailedError) return null;
		throw error;
	}
}
async function readAll(snapshot, head, since) {
	const max = `--max-count=20001`;
	const from = `--since=${since.toISOString()}`;
	const count = await snapshot.git([
		"rev-list",
		"--count",
		"--no-merges",
		max,
		from,
		head
	]);
	if (Number(count.toString()) > MAX_CACHED_COMMITS) return null;
	return (await readLog(snapshot, head, since)).added;
}
const NAME = "history";
const FORMAT = "pager-triage history 3";
const formatYear = (year) => JSON.stringify({
	format: FORMAT,
	...year
});
function parseYear(text) {
	const { format, ...year } = JSON.parse(text);
	if (format !== FORMAT) throw new Error("not a history of this version");
	const entries = year.entries.map((entry) => ({
		...entry,
		at: new Date(entry.at)
	}));
	return {
		...year,
		since: new Date(year.since),
		entries
	};
}
// src/risk/advice.ts
/** Most important first; never empty. */
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
	const gaps = services.flatMap(({ id, onCall }) => onCall?.gap && require_factors.isUncovered(onCall.gap, now) ? [{
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
	const [first] = services.flatMap(({ id, maintenance }) => (maintenance ?? []).filter((one) => require_factors.isOngoing(one, now)).map(({ until }) => ({
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
/** A path that needs no quoting in a shell. */
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
	const kinds = paths.map(require_patch_names.fileKind);
	return require_patch_names.FILE_KINDS.map((kind) => ({
		kind: "file-kind",
		fileKind: kind,
		paths: paths.filter((_, i) => kinds[i] === kind)
	})).filter((note) => note.paths.length > 0);
}
const LONG_DAYS = 180;
/** Only if the log has the last commit: a truncated history, as in a shallow clone, says nothing. */
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
	const problems = require_factors.realProblems(incidents.value.recent);
	return paths.flatMap((path) => {
		const ids = new Set(services.value.filter((each) => require_main.covers(each, path)).map(({ id }) => id));
		const mine = problems.filter(({ service }) => ids.has(service.id));
		return followedNote(path, commits.value, mine, now) ?? [];
	});
}
const AFTER_MS = 24 * require_main.HOUR_MS;
const ENOUGH_CHANGES = 8;
/** How often an incident followed a change of the file; null where not more often than by chance. */
function followedNote(path, commits, problems, now) {
	const [from, to] = [now.getTime() - 90 * require_main.DAY_MS, now.getTime()];
	const starts = problems.map(require_factors.createdMs).filter((at) => at >= from);
	const inTime = commits.filter(({ paths }) => paths.includes(path)).map(({ at }) => at.getTime()).filter((at) => at >= from && at <= to);
	const days = [...new Map(inTime.map((at) => [Math.floor(at / require_main.DAY_MS), at])).values()];
	if (days.length < ENOUGH_CHANGES) return null;
	const followed = days.filter((at) => starts.some((start) => start >= at && start - at < AFTER_MS)).length;
	const lift = wilson(followed, days.length).low / coveredShare(starts, from, to);
	if (!(lift > 1 && Number.isFinite(lift))) return null;
	return {
		kind: "followed-by-incidents",
		path,
		changes: days.length,
		followed,
		lift
	};
}
/** The share of all moments with an incident in the day after. */
function coveredShare(starts, from, to) {
	let [covered, end] = [0, from];
	for (const start of [...starts].sort((a, b) => a - b)) {
		covered += Math.max(0, start - Math.max(end, start - AFTER_MS));
		end = Math.max(end, start);
	}
	return covered / (to - from);
}
// src/risk/measure.ts
/** Production code only, without what a merge takes over unchanged. */
const readSources = ({ files }) => files.flatMap(({ path, kind, merged, hunks, indent = null, unread, additions }) => {
	const language = kind === "text" && !merged ? require_patch_names.productionLanguage(path) : null;
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
/** Code moved between the files is not new logic. */
function measureSources(sources) {
	const moved = countTexts(sources.flatMap(({ removed }) => removed));
	return sources.map((source) => measureSource(source, moved));
}
function countTexts(lines) {
	const counts = /* @__PURE__ */ new Map();
	for (const { code } of lines) counts.set(code.trim(), (counts.get(code.trim()) ?? 0) + 1);
	return counts;
}
/** @param moved unmatched removed lines: each match takes one away */
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
		const level = require_code.nestingOf(code, indent);
		if (level > depth) [depth, deepestLine] = [level, number];
		if (require_code.isLogic(code) && !takeOne(moved, code.trim())) logicAdded += 1;
	}
	const controlFlowRemoved = removed.reduce((sum, { code }) => sum + require_code.countControlFlow(code), 0);
	return {
		path,
		logicAdded,
		depth,
		deepestLine,
		controlFlowRemoved,
		concurrencyAdded
	};
}
/** If the file itself shows no indent: that of the change, or the language's usual one. */
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
	const concerning = (incidents) => incidents.filter((incident) => require_factors.isOpen(incident) && concerns(rule, incident)).filter((incident) => !rule.unless.includes("names-the-incident") || !isNamed(incident, facts));
	const here = concerning(openHere(facts));
	if (here.length > 0) return `${numbersOf(here)} is open on an affected service`;
	const nearby = rule.services === "connected" ? concerning(openAround(facts)) : [];
	return nearby.length > 0 ? `${numbersOf(nearby)} is open on a service upstream or downstream of this change` : null;
}
const openHere = ({ incidents }) => incidents.known ? incidents.value.open : [];
const openAround = ({ live }) => live.dependencies.known ? live.dependencies.value.open : [];
const numbersOf = (incidents) => incidents.map(({ number }) => `#${number}`).slice(0, 3).join(", ");
/** Without the name of the freeze, which is foreign text. */
function freezeReason({ names }, { freezes, now }) {
	const windows = freezes.filter(({ name }) => names === void 0 || names.includes(name));
	const freeze = require_freeze.freezesAt(windows, now).find(({ on }) => on);
	return freeze ? `a freeze is on until ${freeze.written.to} (${freeze.timeZone})` : null;
}
function maintenanceReason({ live, now }) {
	const ongoing = require_known.valueOr(live.maintenance, []).find((one) => require_factors.isOngoing(one, now));
	return ongoing ? `${ongoing.services[0] ?? "a service"} is under maintenance until ${ongoing.until}` : null;
}
/** The fix of an open incident is not held up. */
const isRepair = ({ unless }, facts) => unless.includes("names-the-incident") && [...openHere(facts), ...openAround(facts)].some((incident) => require_factors.isOpen(incident) && isNamed(incident, facts));
function concerns({ urgency, priorities }, incident) {
	if (urgency !== void 0 && incident.urgency !== urgency) return false;
	return priorities === void 0 || incident.priority !== null && priorities.includes(incident.priority.name);
}
const isNamed = (incident, { purpose }) => [purpose.message, purpose.branch].some((text) => text !== null && require_factors.namesIncident(text, incident));
const isDocument = ({ path, kind }) => kind === "text" && (/\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt)$/i.test(path) || /(?:^|\/)docs?\//i.test(path));
// src/risk/assess.ts
/** Pure: no clock, no I/O, nothing random. */
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
		change: summarise(facts),
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
/** A low score says little of a command whose commit is not known before. */
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
/** To tenths; the rounding error carries over to the next file of the factor, so that the sum holds. */
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
	return {
		source,
		base,
		tree,
		guesses,
		additions: totalOf("additions", files),
		deletions: totalOf("deletions", files),
		files: files.map(({ hunks: _, indent: __, unread: ___, ...file }) => ({
			...file,
			services: require_known.valueOr(services, []).filter((service) => require_main.covers(service, file.path)).map(({ id }) => id)
		}))
	};
}
function summariseService({ id, name, because, confidence }, { incidents, live }) {
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
		maintenance: require_known.valueOr(live.maintenance, null)?.filter(({ services }) => services.includes(id)).map(({ services: _, ...one }) => one) ?? null,
		activeIncidents: incidents.known ? incidents.value.open.filter(isMine).length : null,
		incidents90d: incidents.known ? require_factors.countNoise(incidents.value.recent.filter(isMine)) : null
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
	const open = require_factors.SOURCE_IDS.filter((id) => !require_assessment.isWhole(sources[id]));
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
Object.defineProperty(exports, "readStagedChange", {
	enumerable: true,
	get: function() {
		return readStagedChange;
	}
});
Object.defineProperty(exports, "totalOf", {
	enumerable: true,
	get: function() {
		return totalOf;
	}
});
Object.defineProperty(exports, "wilson", {
	enumerable: true,
	get: function() {
		return wilson;
	}
});
