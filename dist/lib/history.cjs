// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_past_commit = require("./past-commit.cjs");
const require_snapshot = require("./snapshot.cjs");
const require_repository = require("./repository.cjs");
let node_fs = require("node:fs");
// src/git/shallow.ts
var ShallowCloneError = class extends require_main.CodedError {
	constructor(what) {
		super("shallow_clone", `${what}: this clone is shallow. Fetch the rest: git fetch --unshallow (in CI: fetch-depth: 0)`);
	}
};
function shallowEnds({ repository: { shallowFile } }) {
	const text = (0, node_fs.existsSync)(shallowFile) ? (0, node_fs.readFileSync)(shallowFile, "utf8") : "";
	return new Set(text.split("\n").filter((line) => line !== ""));
}
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
const FORMAT = "pager-triage history 4";
function formatYear({ head, since, entries }) {
	const names = [];
	const places = new Map();
	const placeOf = (name) => {
		const key = `${name.oldPath ?? ""}\0${name.path}`;
		const place = places.get(key) ?? names.push(name) - 1;
		places.set(key, place);
		return place;
	};
	const stored = entries.map(({ sha, at, message, files }) => ({
		sha,
		at: at.getTime(),
		message,
		files: files.map(placeOf)
	}));
	return JSON.stringify({
		format: FORMAT,
		head,
		since,
		names,
		entries: stored
	});
}
const NO_NAME = {
	path: require_main.fromOutside(""),
	oldPath: null
};
function parseYear(text) {
	const { format, head, since, names, entries } = JSON.parse(text);
	if (format !== FORMAT) throw new Error("not a history of this version");
	return {
		head,
		since: new Date(since),
		entries: entries.map(({ sha, at, message, files }) => ({
			sha,
			at: new Date(at),
			message,
			files: files.map((place) => names[place] ?? NO_NAME)
		}))
	};
}
Object.defineProperty(exports, "ShallowCloneError", {
	enumerable: true,
	get: function() {
		return ShallowCloneError;
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
Object.defineProperty(exports, "shallowEnds", {
	enumerable: true,
	get: function() {
		return shallowEnds;
	}
});
