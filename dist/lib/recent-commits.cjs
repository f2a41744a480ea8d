// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
let node_crypto = require("node:crypto");
const require_main = require("./main.cjs");
const require_word_index = require("./word-index.cjs");
const require_snapshot = require("./snapshot.cjs");
const require_repository = require("./repository.cjs");
const require_history = require("./history.cjs");
// src/git/known-patches.ts
const NAME = "patches";
const FORMAT = "pager-triage patches 2";
const MAX_CACHE_BYTES = 16 * 2 ** 20;
function readKnown({ notes }) {
	const commits = require_main.orNull(() => parse(notes.read(NAME)?.toString() ?? "")) ?? [];
	return new Map(commits.map((commit) => [commit.sha, commit]));
}
function writeKnown({ notes }, commits) {
	const text = JSON.stringify({
		format: FORMAT,
		commits: commits.map(({ terms, ...commit }) => ({
			...commit,
			terms: terms && {
				total: terms.total,
				words: [...terms.counts.keys()].join(" "),
				times: [...terms.counts.values()]
			}
		}))
	});
	if (text.length <= MAX_CACHE_BYTES) notes.write(NAME, text);
}
function parse(text) {
	const { format, commits } = JSON.parse(text);
	if (format !== FORMAT) throw new Error("not of this version");
	return commits.map(({ at, terms, ...commit }) => ({
		...commit,
		at: new Date(at),
		terms: terms && {
			total: terms.total,
			counts: countsOf(terms.words.split(" "), terms.times)
		}
	}));
}
function countsOf(words, times) {
	const counts = new Map();
	for (const [i, count] of times.entries()) counts.set(words[i] ?? "", count);
	return counts;
}
// src/git/recent-patches.ts
const recordFormat = (mark) => `--format=${mark}%x00%H%x00%ct%x00%B%x00`;
function parseRecentCommits(output, mark) {
	const commits = [];
	const start = Buffer.from(`${mark}\0`);
	for (let from = output.indexOf(start); from !== -1;) {
		const next = output.indexOf(start, from + start.length);
		commits.push(parseRecord(output.subarray(from + start.length, next === -1 ? output.length : next)));
		from = next;
	}
	return commits;
}
const NEWLINE = 10;
function parseRecord(record) {
	let at = 0;
	const field = () => {
		const end = record.indexOf(0, at);
		const text = record.toString("utf8", at, end);
		at = end + 1;
		return text;
	};
	const [sha, seconds, message] = [
		field(),
		field(),
		field()
	];
	while (record[at] === 0 || record[at] === NEWLINE) at += 1;
	const { entries, end } = require_snapshot.parseRaw(record.subarray(at));
	const { sections, terms } = readPatch(record.toString("utf8", at + end + 1));
	return {
		sha,
		at: require_main.commitTime(Number(seconds)),
		message: require_main.fromOutside(message),
		files: joinFiles(entries, sections),
		terms: sections.length > 0 || entries.length === 0 ? terms : null
	};
}
function joinFiles(entries, sections) {
	let next = 0;
	return entries.map(({ path, status }) => {
		const mine = sections.slice(next, next + (status === "type-changed" ? 2 : 1));
		next += mine.length;
		const isFormatting = mine.length > 0 && mine.every((section) => section.isFormatting);
		return {
			path,
			added: isFormatting ? 0 : mine.reduce((sum, { added }) => sum + added, 0),
			isFormatting
		};
	});
}
const HEADING = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/;
function readPatch(patch) {
	const lines = patch.split("\n");
	const sections = [];
	const counts = new Map();
	let total = 0;
	let [added, removed] = [[], []];
	const close = () => {
		const changed = added.length + removed.length > 0;
		sections.push({
			added: added.length,
			isFormatting: changed && squeeze(added) === squeeze(removed)
		});
		[added, removed] = [[], []];
	};
	let isOpen = false;
	for (let i = 0; i < lines.length; i += 1) {
		const line = lines[i] ?? "";
		if (line.startsWith("diff --git ")) {
			if (isOpen) close();
			isOpen = true;
		}
		const heading = HEADING.exec(line);
		if (heading === null) continue;
		const [start, minus = "1", plus = "1"] = heading;
		total += require_word_index.countTerms(line.slice(start.length), counts);
		let left = Number(minus) + Number(plus);
		while (left > 0 && i + 1 < lines.length) {
			i += 1;
			const changed = lines[i] ?? "";
			if (changed.startsWith("\\")) continue;
			const text = changed.slice(1);
			(changed.startsWith("+") ? added : removed).push(text);
			total += require_word_index.countTerms(text, counts);
			left -= 1;
		}
	}
	if (isOpen) close();
	return {
		sections,
		terms: {
			counts,
			total
		}
	};
}
const squeeze = (lines) => lines.join("").replace(/\s+/g, "");
// src/git/recent-commits.ts
const MAX_COMMITS = 1e3;
const MAX_BYTES = 64 * 2 ** 20;
const DIFF = [
	"--raw",
	"--no-abbrev",
	"-M",
	"-l200",
	"--no-color",
	"--no-ext-diff",
	"--no-textconv"
];
const PATCH = [
	"-p",
	"-U0",
	"--inter-hunk-context=0",
	"--src-prefix=a/",
	"--dst-prefix=b/"
];
async function findRange(snapshot, { since, until, deployed }) {
	const { name, sha } = await defaultBranch(snapshot);
	const from = deployed ?? sha;
	const [tip, base] = await Promise.all([lastBefore(snapshot, until, from), lastBefore(snapshot, since, from)]);
	return {
		branch: name,
		tip,
		base
	};
}
async function readRecentCommits(snapshot, { tip, base }) {
	if (tip === null) return {
		commits: [],
		warnings: missing(snapshot)
	};
	const { commits, warnings } = await readPatches(snapshot, base === null ? [tip] : [tip, `^${base}`]);
	return {
		commits,
		warnings: [...base === null ? missing(snapshot) : [], ...warnings]
	};
}
async function resolveCommit({ gitInRepository }, name) {
	try {
		return (await gitInRepository([
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			`${name}^{commit}`
		])).toString().trim();
	} catch (error) {
		if (error instanceof require_repository.GitFailedError) return null;
		throw error;
	}
}
const missing = (snapshot) => require_history.shallowEnds(snapshot).size > 0 ? ["this clone is shallow, and older commits are not here. Fetch them: git fetch --unshallow"] : [];
const REFS = [...[
	"HEAD",
	"main",
	"master"
].map((name) => `refs/remotes/origin/${name}`), ...["main", "master"].map((name) => `refs/heads/${name}`)];
async function defaultBranch({ gitInRepository, repository }) {
	const found = (await gitInRepository([
		"for-each-ref",
		"--format=%(refname) %(objectname) %(symref)",
		...REFS
	])).toString().split("\n").map((line) => line.split(" "));
	const [first] = REFS.flatMap((ref) => found.filter(([name]) => name === ref));
	if (first === void 0) return {
		name: "HEAD",
		sha: repository.head
	};
	const [ref = "", sha = "", target] = first;
	return {
		name: (target || ref).replace(/^refs\/(?:remotes|heads)\//, ""),
		sha
	};
}
async function lastBefore({ git }, before, from) {
	if (from === null) return null;
	const sha = (await git([
		"rev-list",
		...[
			"--max-count=1",
			"--first-parent",
			`--before=${Math.floor(before.getTime() / 1e3)}`
		],
		"--end-of-options",
		from
	])).toString().trim();
	return sha === "" ? null : sha;
}
async function readPatches(snapshot, range) {
	const list = [
		"rev-list",
		"--no-merges",
		`--max-count=1001`,
		"--end-of-options",
		...range
	];
	const ends = require_history.shallowEnds(snapshot);
	const all = (await snapshot.git(list)).toString().split("\n").filter((sha) => sha !== "" && !ends.has(sha));
	const shas = all.slice(0, MAX_COMMITS);
	const cut = all.length > MAX_COMMITS ? [`only the newest ${MAX_COMMITS} commits were read`] : [];
	const known = readKnown(snapshot);
	const missing = shas.filter((sha) => !known.has(sha));
	try {
		const read = await readNamed(snapshot, missing, [...DIFF, ...PATCH]);
		for (const commit of read) known.set(commit.sha, commit);
		const commits = shas.flatMap((sha) => known.get(sha) ?? []);
		if (read.length > 0) writeKnown(snapshot, commits);
		return {
			commits,
			warnings: cut
		};
	} catch (error) {
		const why = error instanceof require_repository.GitOutputError ? "they are larger than 64 MB" : require_repository.isMissingObject(error) && "they are not all in this clone";
		if (!why) throw error;
		return {
			commits: await readNamed(snapshot, shas, ["--no-renames", ...DIFF.filter((flag) => !/^-[Ml]/.test(flag))]),
			warnings: [`the contents of commits were not read: ${why}`, ...cut]
		};
	}
}
async function readNamed({ git }, shas, what) {
	if (shas.length === 0) return [];
	const mark = (0, node_crypto.randomUUID)();
	return parseRecentCommits(await git([
		"log",
		"-z",
		"--no-walk=unsorted",
		"--no-show-signature",
		"--stdin",
		...what,
		recordFormat(mark)
	], {
		input: shas.join("\n"),
		maxBytes: MAX_BYTES
	}), mark);
}
Object.defineProperty(exports, "findRange", {
	enumerable: true,
	get: function() {
		return findRange;
	}
});
Object.defineProperty(exports, "readRecentCommits", {
	enumerable: true,
	get: function() {
		return readRecentCommits;
	}
});
Object.defineProperty(exports, "resolveCommit", {
	enumerable: true,
	get: function() {
		return resolveCommit;
	}
});
