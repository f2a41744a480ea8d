// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_past_commit = require("./past-commit.cjs");
const require_snapshot = require("./snapshot.cjs");
let node_fs = require("node:fs");
const require_repository = require("./repository.cjs");
const require_code = require("./code.cjs");
const require_pieces = require("./pieces.cjs");
// src/git/merged-files.ts
const mergeParents = ({ mergeHeadFile }) => (require_main.orNull(() => (0, node_fs.readFileSync)(mergeHeadFile, "utf8")) ?? "").split("\n").filter((sha) => /^[0-9a-f]{40,64}$/.test(sha));
async function mergedFiles(snapshot, parents) {
	const sides = await Promise.all(parents.map(async (parent) => {
		const newest = [
			"rev-list",
			"--max-count=1",
			`${parent}^{commit}`,
			"--not",
			"--branches",
			"--remotes"
		];
		const [unknown, differing, theirs] = await Promise.all([
			orFailed(snapshot.gitInRepository(newest)),
			orFailed(pathsDiffering({
				...snapshot,
				base: parent
			})),
			orFailed(changedSinceFork(snapshot, parent))
		]);
		return unknown?.length === 0 && differing && theirs ? {
			differing,
			theirs
		} : null;
	}));
	return ({ path }) => sides.some((side) => side?.theirs.has(path) && !side.differing.has(path));
}
const orFailed = (value) => value.catch((error) => {
	if (error instanceof require_repository.GitFailedError) return null;
	throw error;
});
async function changedSinceFork(snapshot, parent) {
	const fork = await orFailed(snapshot.git([
		"merge-base",
		snapshot.base,
		parent
	]));
	return pathsDiffering({
		...require_snapshot.basedOn(snapshot, fork?.toString().trim() ?? null),
		target: parent
	});
}
const listFiles = async (snapshot) => require_snapshot.parseRaw(await require_snapshot.runDiff(snapshot, ["--raw", "--no-renames"])).entries;
const pathsDiffering = async (snapshot) => new Set((await listFiles(snapshot)).map(({ path }) => path));
// src/diff/started.ts
function startedLines(hunks, before, after, lineOf) {
	const [removed, added] = [numbersOf(hunks, "removed"), numbersOf(hunks, "added")];
	const [ran, runs] = [runningLines(before), runningLines(after)];
	const started = [];
	for (let old = 1, now = 1; old <= before.length && now <= after.length;) if (removed.has(old)) old += 1;
	else if (added.has(now)) now += 1;
	else {
		if (runs[now - 1] && !ran[old - 1]) started.push(lineOf(now));
		old += 1;
		now += 1;
	}
	return started;
}
const numbersOf = (hunks, side) => new Set(hunks.flatMap((hunk) => hunk[side].map(({ number }) => number)));
function runningLines(lines) {
	let depth = 0;
	let offFrom = 0;
	return lines.map((pieces) => {
		const code = require_code.codeOf(pieces);
		const [, directive, condition = ""] = /^\s*#\s*(if|el|endif)\w*[ \t]*\(?(\w*)/.exec(code) ?? [];
		if (directive === "if") {
			depth += 1;
			if (offFrom === 0 && /^(?:0|false)$/.test(condition)) offFrom = depth;
		} else if (directive !== void 0 && depth > 0) {
			if (offFrom === depth) offFrom = 0;
			if (directive === "endif") depth -= 1;
		}
		return offFrom === 0 && /[^\s{}()[\];,]/.test(code) && code.trim() !== "\"\"";
	});
}
// src/diff/whole-file.ts
function withPieces(hunks, path, { before, after }) {
	const syntax = require_pieces.syntaxOf(path);
	const scanned = (text) => text === null ? [] : require_pieces.scanFile(text, syntax);
	const [old, now] = [scanned(before), scanned(after)];
	const lines = after?.split("\n") ?? [];
	const started = startedLines(hunks, old, now, (number) => ({
		number,
		text: require_main.fromOutside(lines[number - 1] ?? ""),
		pieces: now[number - 1] ?? []
	}));
	const marks = hunks.map((hunk) => ({
		added: marked(hunk.added, now),
		removed: marked(hunk.removed, old),
		...hunk.context && { context: marked(hunk.context, now) }
	}));
	return started.length === 0 ? marks : [...marks, {
		added: started,
		removed: []
	}];
}
const marked = (lines, file) => lines.map((line) => {
	const pieces = file[line.number - 1];
	return pieces === void 0 ? line : {
		...line,
		pieces
	};
});
// src/git/whole-files.ts
async function withWholeFiles(snapshot, { entries, patches, unread }) {
	const wanted = entries.filter((entry, i) => needsWhole(entry, patches[i]));
	const texts = await require_snapshot.readTexts(snapshot, wanted, ({ path }) => require_pieces.isKnownCode(path));
	const read = entries.map((entry, i) => {
		const patch = patches[i];
		return patch && needsWhole(entry, patch) ? readWhole(entry, patch, texts) : patch && asWhole(entry, patch);
	});
	const left = read.filter((patch) => patch?.unread).length;
	const code = entries.filter((entry, i) => isCode(entry) && (patches[i]?.kind === "text" || isScript(entry))).length;
	return {
		entries,
		patches: read.filter((patch) => patch !== void 0),
		unread: unread ?? (left === 0 ? null : `${left} of ${code} code files are too large to read, or not text`)
	};
}
const isCode = ({ kind, path }) => kind === "text" && require_pieces.productionLanguage(path) !== null;
function needsWhole(entry, patch) {
	if (patch?.unread) return false;
	if (patch?.kind === "binary") return isCode(entry) && isScript(entry);
	if (patch?.kind !== "text") return false;
	if (patch.hunks.length === 0) return becomesCode(entry);
	return require_snapshot.isBlob(entry.oldId) && require_snapshot.isBlob(entry.newId) || isWideText(patch);
}
const isScript = ({ path }) => require_pieces.isKnownCode(path) || !/\.[^/]+$/.test(path);
const becomesCode = (entry) => entry.oldPath !== null && isCode(entry) && !isCode({
	...entry,
	path: entry.oldPath
});
const isWideText = ({ hunks }) => hunks.some(({ added, removed }) => [added[0], removed[0]].some((line) => line?.text.startsWith("��")));
function asWhole({ path }, patch) {
	if (patch.kind !== "text" || patch.unread) return patch;
	const textOf = (side) => patch.hunks.flatMap((hunk) => hunk[side].map(({ text }) => text)).join("\n");
	return {
		...withCode(patch, path, {
			before: textOf("removed"),
			after: textOf("added")
		}),
		indent: null
	};
}
function readWhole(entry, patch, texts) {
	const { oldId, newId, path } = entry;
	const [before, after] = [oldId, newId].map((id) => require_snapshot.isBlob(id) ? texts.get(id) : EMPTY);
	if (before && after) {
		const isByGit = patch.kind === "text" && !before.isWide && !after.isWide;
		const whole = {
			before: before.text,
			after: after.text
		};
		const found = isByGit ? patch : {
			...patch,
			...linesOf(whole)
		};
		if (!becomesCode(entry)) return {
			...withCode(found, path, whole),
			indent: require_code.indentOf(before.text.split("\n"))
		};
		const added = {
			before: "",
			after: after.text
		};
		return {
			...withCode({
				...found,
				hunks: linesOf(added).hunks
			}, path, added),
			indent: null
		};
	}
	return require_pieces.isKnownCode(path) ? {
		...patch,
		hunks: [],
		unread: true
	} : patch;
}
function withCode(patch, path, whole) {
	const readAs = require_pieces.readAsOf(path, whole.after) ?? require_pieces.readAsOf(path, whole.before);
	return {
		...patch,
		hunks: withPieces(patch.hunks, readAs ?? path, whole),
		readAs
	};
}
const EMPTY = {
	text: "",
	isWide: false
};
function linesOf({ before, after }) {
	const [added, removed] = [linesBeside(before, after), linesBeside(after, before)];
	return {
		kind: "text",
		additions: added.length,
		deletions: removed.length,
		hunks: [{
			added,
			removed
		}]
	};
}
function linesBeside(other, text) {
	const left = new Map();
	for (const line of other.split("\n")) left.set(line, (left.get(line) ?? 0) + 1);
	return text.replace(/\n$/, "").split("\n").flatMap((line, i) => {
		const count = left.get(line) ?? 0;
		if (count > 0) left.set(line, count - 1);
		return count > 0 ? [] : [{
			number: i + 1,
			text: require_main.fromOutside(line)
		}];
	});
}
// src/git/staged.ts
const readStagedChange = (snapshot, parents = mergeParents(snapshot.repository)) => readChange(snapshot, readDiff(snapshot), parents);
function startReading(snapshot, parents = mergeParents(snapshot.repository)) {
	const diff = readDiff(snapshot);
	return {
		names: diff.then(({ entries }) => entries),
		change: readChange(snapshot, diff, parents)
	};
}
async function readChange(snapshot, listed, parents) {
	const [diff, tree, merged] = await Promise.all([
		listed.then((read) => orNames(snapshot, () => withWholeFiles(snapshot, read))),
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
const MAX_PATCH_BYTES = 2 * 2 ** 20;
async function readTree({ git, target }) {
	try {
		return (await git(target === null ? ["write-tree", "--missing-ok"] : ["rev-parse", `${target}^{tree}`])).toString().trim();
	} catch (error) {
		if (error instanceof require_repository.GitFailedError && /error building trees/.test(error.stderr)) return null;
		throw error;
	}
}
const readDiff = (snapshot) => orNames(snapshot, () => require_snapshot.readPatch(snapshot, MAX_PATCH_BYTES).catch((error) => {
	if (error instanceof require_repository.GitOutputError) return readLargeDiff(snapshot);
	throw error;
}));
async function orNames(snapshot, read) {
	try {
		return await read();
	} catch (error) {
		if (!require_repository.isMissingObject(error)) throw error;
		return {
			entries: await listFiles(snapshot),
			patches: [],
			unread: "this partial clone lacks the contents of some changed files"
		};
	}
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
const MAX_CODE_BYTES = 2 * 2 ** 20;
const MAX_CODE_FILES = 1e3;
const MAX_LIST_BYTES = 64 * 2 ** 20;
async function readLargeDiff(snapshot) {
	const { entries } = require_snapshot.parseRaw(await require_snapshot.runDiff(snapshot, ["--raw", "-M"], [], MAX_LIST_BYTES));
	const [counts, read] = await Promise.all([require_snapshot.runDiff(snapshot, ["--numstat", "-M"], [], MAX_LIST_BYTES).then(parseCounts), smallest(snapshot, entries.filter(isCode)).then((wanted) => readPatches(snapshot, wanted))]);
	return {
		entries,
		patches: entries.map((entry) => read.get(entry.path) ?? counted(entry, counts.get(entry.path) ?? null)),
		unread: null
	};
}
function parseCounts(output) {
	const counts = new Map();
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
const counted = (entry, counts) => ({
	kind: counts === null && entry.kind === "text" ? "binary" : entry.kind,
	additions: counts?.additions ?? 0,
	deletions: counts?.deletions ?? 0,
	hunks: [],
	...counts && isCode(entry) && { unread: true }
});
async function smallest(snapshot, entries) {
	const named = entries.filter(({ path, oldPath }) => !path.includes("\\") && !oldPath?.includes("\\"));
	return (await require_snapshot.smallestOf(snapshot, named, MAX_CODE_BYTES)).slice(0, MAX_CODE_FILES);
}
async function readPatches(snapshot, wanted) {
	if (wanted.length === 0) return new Map();
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
		if (error instanceof require_repository.GitOutputError) return new Map();
		throw error;
	}
}
// src/git/past-change.ts
var ShallowCloneError = class extends require_main.CodedError {
	constructor(what) {
		super("shallow_clone", `${what}: this clone is shallow. Fetch the rest: git fetch --unshallow (in CI: fetch-depth: 0)`);
	}
};
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
async function readCommit(snapshot, revision) {
	const [commit] = await readCommits(snapshot, ["--no-walk", await resolve(snapshot, revision)]);
	if (commit === void 0) throw revisionError(`${shown(revision)} is not a commit`);
	return commit;
}
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
const MAX_PATHSPECS = 200;
async function readPastCommits(snapshot, files, now) {
	const { head } = snapshot.repository;
	if (head === null) return [];
	const since = new Date(now.getTime() - HISTORY_DAYS * require_main.DAY_MS);
	const [changed, year] = await Promise.all([files, readWholeYear(snapshot, head, since)]);
	const today = new Map();
	for (const { path, oldPath } of changed) today.set(path, path).set(oldPath ?? path, path);
	if (today.size === 0) return [];
	const paths = canBePathspecs([...today.keys()]) ? [...today.keys()] : [];
	return followFiles((year ?? (await readLog(snapshot, head, since, paths)).added).filter(({ at }) => at >= since), today);
}
async function readWholeYear(snapshot, head, since) {
	await refuseCutHistory(snapshot, since);
	return readPastYear(snapshot, head, since);
}
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
const canBePathspecs = (names) => names.length <= MAX_PATHSPECS && !names.some((path) => path.includes("\\"));
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
const RECORD = "//";
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
	const gone = new Set();
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
			message: require_past_commit.summarizeMessage(message),
			files
		});
	}
	return {
		gone,
		added
	};
}
const MAX_CACHED_COMMITS = 2e4;
const MAX_CACHE_BYTES = 16 * 2 ** 20;
async function readPastYear(snapshot, head, since, name = "history") {
	const { notes } = snapshot;
	const cached = require_main.orNull(() => parseYear(notes.read(name)?.toString() ?? ""));
	const usable = cached && cached.since <= since ? cached : null;
	if (usable?.head === head) return usable.entries;
	const entries = (usable && await updateYear(snapshot, usable, head, since)) ?? await readAll(snapshot, head, since);
	const text = entries && entries.length <= MAX_CACHED_COMMITS ? formatYear({
		head,
		since,
		entries
	}) : "";
	if (text !== "" && text.length <= MAX_CACHE_BYTES) notes.write(name, text);
	return entries;
}
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
Object.defineProperty(exports, "ShallowCloneError", {
	enumerable: true,
	get: function() {
		return ShallowCloneError;
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
Object.defineProperty(exports, "readStagedChange", {
	enumerable: true,
	get: function() {
		return readStagedChange;
	}
});
Object.defineProperty(exports, "shallowEnds", {
	enumerable: true,
	get: function() {
		return shallowEnds;
	}
});
Object.defineProperty(exports, "startReading", {
	enumerable: true,
	get: function() {
		return startReading;
	}
});
