// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
let node_crypto = require("node:crypto");
const require_main = require("./main.cjs");
const require_history = require("./history.cjs");
const require_terms = require("./terms.cjs");
const require_snapshot = require("./snapshot.cjs");
const require_repository = require("./repository.cjs");
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
		total += require_terms.countTerms(line.slice(start.length), counts);
		let left = Number(minus) + Number(plus);
		while (left > 0 && i + 1 < lines.length) {
			i += 1;
			const changed = lines[i] ?? "";
			if (changed.startsWith("\\")) continue;
			const text = changed.slice(1);
			(changed.startsWith("+") ? added : removed).push(text);
			total += require_terms.countTerms(text, counts);
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
const YEAR_DAYS = 365;
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
async function readRecentHistory(snapshot, { since, until, now, deployed, earlier: known }) {
	const branch = await defaultBranch(snapshot);
	const tip = await lastBefore(snapshot, until, deployed ?? branch.sha);
	if (tip === null) return {
		commits: [],
		earlier: [],
		branch: branch.name,
		warnings: missing(snapshot)
	};
	const base = await lastBefore(snapshot, since, tip);
	const range = base === null ? [tip] : [tip, `^${base}`];
	const [read, earlier] = await Promise.all([readPatches(snapshot, range), known ?? readYear(snapshot, {
		tip,
		until,
		now
	})]);
	const ends = require_history.shallowEnds(snapshot);
	return {
		commits: read.commits.filter(({ sha }) => !ends.has(sha)),
		earlier: earlier.filter(({ sha, at }) => at < until && !ends.has(sha)),
		branch: branch.name,
		warnings: [...base === null ? missing(snapshot) : [], ...read.warnings]
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
const BRANCHES = [
	"origin/HEAD",
	"origin/main",
	"origin/master",
	"main",
	"master"
];
const REFS = BRANCHES.map((name) => name.startsWith("origin/") ? `refs/remotes/${name}` : `refs/heads/${name}`);
async function defaultBranch({ gitInRepository, repository }) {
	const output = await gitInRepository([
		"for-each-ref",
		"--format=%(refname) %(objectname)",
		...REFS
	]);
	const found = new Map(output.toString().split("\n").map((line) => line.split(" ")).map(([ref = "", sha = ""]) => [ref, sha]));
	const at = REFS.findIndex((ref) => found.has(ref));
	return at === -1 ? {
		name: "HEAD",
		sha: repository.head
	} : {
		name: BRANCHES[at] ?? "HEAD",
		sha: found.get(REFS[at] ?? "") ?? repository.head
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
async function readPatches({ git }, range) {
	const mark = (0, node_crypto.randomUUID)();
	const run = async (...what) => {
		return parseRecentCommits(await git([
			"log",
			...[
				"-z",
				"--no-merges",
				"--no-show-signature",
				`--max-count=1001`
			],
			...what,
			recordFormat(mark),
			"--end-of-options",
			...range
		], { maxBytes: MAX_BYTES }), mark);
	};
	const cut = (commits, warnings = []) => ({
		commits: commits.slice(0, MAX_COMMITS),
		warnings: [...warnings, ...commits.length > MAX_COMMITS ? [`only the newest ${MAX_COMMITS} commits were read`] : []]
	});
	try {
		return cut(await run(...DIFF, ...PATCH));
	} catch (error) {
		const why = error instanceof require_repository.GitOutputError ? "they are larger than 64 MB" : require_repository.isMissingObject(error) && "they are not all in this clone";
		if (!why) throw error;
		return cut(await run("--no-renames", ...DIFF.filter((flag) => !/^-[Ml]/.test(flag))), [`the contents of commits were not read: ${why}`]);
	}
}
async function readYear(snapshot, { tip, until, now }) {
	const { head } = snapshot.repository;
	const isRecent = now.getTime() - until.getTime() < YEAR_DAYS / 4 * require_main.DAY_MS;
	const since = new Date((isRecent ? now : until).getTime() - YEAR_DAYS * require_main.DAY_MS);
	return (isRecent && head !== null ? await require_history.readPastYear(snapshot, head, since) : null) ?? (await require_history.readLog(snapshot, tip, since)).added;
}
Object.defineProperty(exports, "readRecentHistory", {
	enumerable: true,
	get: function() {
		return readRecentHistory;
	}
});
Object.defineProperty(exports, "resolveCommit", {
	enumerable: true,
	get: function() {
		return resolveCommit;
	}
});
