// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_snapshot = require("./snapshot.cjs");
let node_fs = require("node:fs");
const require_main = require("./main.cjs");
const require_repository = require("./repository.cjs");
const require_patch_hunk = require("./patch-hunk.cjs");
const require_code = require("./code.cjs");
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
// node_modules/.pnpm/parse-diff@0.12.0/node_modules/parse-diff/index.js
var require_parse_diff = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = (n) => {
		if (!n) return [];
		if (typeof n != "string" || n.match(/^\s+$/)) return [];
		const s = n.split(`
`);
		if (s.length === 0) return [];
		const a = [];
		let o = null, d = null, u = 0, m = 0, l = null;
		const g = (e) => {
			d?.changes.push({
				type: "normal",
				normal: !0,
				ln1: u++,
				ln2: m++,
				content: e
			}), l.oldLines--, l.newLines--;
		}, p = (e) => {
			const [t, r] = parseFiles(e) ?? [];
			o = {
				chunks: [],
				deletions: 0,
				additions: 0,
				from: t,
				to: r
			}, a.push(o);
		}, i = () => {
			(!o || o.chunks.length) && p();
		}, $ = (e, t) => {
			i(), o.new = !0, o.newMode = t[1], o.from = "/dev/null";
		}, N = (e, t) => {
			i(), o.deleted = !0, o.oldMode = t[1], o.to = "/dev/null";
		}, x = (e, t) => {
			i(), o.oldMode = t[1];
		}, F = (e, t) => {
			i(), o.newMode = t[1];
		}, S = (e, t) => {
			i(), o.index = e.split(" ").slice(1), t[1] && (o.oldMode = o.newMode = t[1].trim());
		}, k = (e) => {
			i(), o.from = parseOldOrNewFile(e);
		}, y = (e) => {
			i(), o.to = parseOldOrNewFile(e);
		}, f = (e) => +(e || 1), M = (e, t) => {
			o || p(e);
			const [r, c, w, L] = t.slice(1);
			u = +r, m = +w, d = {
				content: e,
				changes: [],
				oldStart: +r,
				oldLines: f(c),
				newStart: +w,
				newLines: f(L)
			}, l = {
				oldLines: f(c),
				newLines: f(L)
			}, o.chunks.push(d);
		}, R = (e) => {
			d && (d.changes.push({
				type: "del",
				del: !0,
				ln: u++,
				content: e
			}), o.deletions++, l.oldLines--);
		}, b = (e) => {
			d && (d.changes.push({
				type: "add",
				add: !0,
				ln: m++,
				content: e
			}), o.additions++, l.newLines--);
		}, h = (e) => {
			if (!d) return;
			const [t] = d.changes.slice(-1);
			d.changes.push({
				type: t.type,
				[t.type]: !0,
				ln1: t.ln1,
				ln2: t.ln2,
				ln: t.ln,
				content: e
			});
		}, _ = [
			[/^diff\s/, p],
			[/^new file mode (\d+)$/, $],
			[/^deleted file mode (\d+)$/, N],
			[/^old mode (\d+)$/, x],
			[/^new mode (\d+)$/, F],
			[/^index\s[\da-zA-Z]+\.\.[\da-zA-Z]+(\s(\d+))?$/, S],
			[/^---\s/, k],
			[/^\+\+\+\s/, y],
			[/^@@\s+-(\d+),?(\d+)?\s+\+(\d+),?(\d+)?\s@@/, M],
			[/^\\ No newline at end of file$/, h]
		], v = [
			[/^\\ No newline at end of file$/, h],
			[/^-/, R],
			[/^\+/, b],
			[/^\s*/, g]
		], C = (e) => {
			for (const [t, r] of v) {
				const c = e.match(t);
				if (c) {
					r(e, c);
					break;
				}
			}
			l.oldLines === 0 && l.newLines === 0 && (l = null);
		}, H = (e) => {
			for (const [t, r] of _) {
				const c = e.match(t);
				if (c) {
					r(e, c);
					break;
				}
			}
		}, O = (e) => {
			l ? C(e) : H(e);
		};
		for (const e of s) O(e);
		return a;
	};
	const fileNameDiffRegex = /(a|i|w|c|o|1|2)\/.*(?=["']? ["']?(b|i|w|c|o|1|2)\/)|(b|i|w|c|o|1|2)\/.*$/g;
	const gitFileHeaderRegex = /^(a|b|i|w|c|o|1|2)\//;
	const parseFiles = (n) => n?.match(fileNameDiffRegex)?.map((a) => a.replace(gitFileHeaderRegex, "").replace(/("|')$/, ""));
	const qoutedFileNameRegex = /^\\?['"]|\\?['"]$/g;
	const parseOldOrNewFile = (n) => {
		let s = leftTrimChars(n, "-+").trim();
		return s = removeTimeStamp(s), s.replace(qoutedFileNameRegex, "").replace(gitFileHeaderRegex, "");
	};
	const leftTrimChars = (n, s) => {
		if (n = makeString(n), !s && String.prototype.trimLeft) return n.trimLeft();
		const a = formTrimmingString(s);
		return n.replace(new RegExp(`^${a}+`), "");
	};
	const timeStampRegex = /\t.*|\d{4}-\d\d-\d\d\s\d\d:\d\d:\d\d(.\d+)?\s(\+|-)\d\d\d\d/;
	const removeTimeStamp = (n) => {
		const s = timeStampRegex.exec(n);
		return s && (n = n.substring(0, s.index).trim()), n;
	};
	const formTrimmingString = (n) => n == null ? "\\s" : n instanceof RegExp ? n.source : `[${makeString(n).replace(/([.*+?^=!:${}()|[\]/\\])/g, "\\$1")}]`;
	const makeString = (n) => `${n ?? ""}`;
}));
// src/git/patch.ts
var import_parse_diff = require_rolldown_runtime.__toESM(require_parse_diff(), 1);
const PATCH = [
	"-p",
	"-U0",
	"--inter-hunk-context=0",
	"--src-prefix=a/",
	"--dst-prefix=b/"
];
async function readPatch(snapshot, maxBytes, paths = []) {
	const output = await require_snapshot.runDiff(snapshot, [
		"--raw",
		...PATCH,
		"-M"
	], paths, maxBytes);
	const { entries, end } = require_snapshot.parseRaw(output);
	const patches = parsePatch(output.toString("utf8", end + 1), entries);
	return patches ? {
		entries,
		patches,
		unread: null
	} : {
		entries,
		patches: [],
		unread: "git printed the contents of other files than it listed"
	};
}
function parsePatch(patch, entries) {
	const sections = (0, import_parse_diff.default)(patch);
	const wanted = entries.reduce((sum, entry) => sum + sectionCount(entry), 0);
	if (sections.length !== wanted) return null;
	let next = 0;
	return entries.map((entry) => {
		const from = next;
		next += sectionCount(entry);
		return toFilePatch(entry, sections.slice(from, next));
	});
}
function sectionCount({ status }) {
	if (status === "unmerged") return 0;
	return status === "type-changed" ? 2 : 1;
}
function toFilePatch(entry, sections) {
	const hunks = sections.flatMap((section) => section.chunks.map(require_patch_hunk.toBareHunk));
	return {
		kind: sections.length > 0 && hunks.length === 0 && isBinary(entry) ? "binary" : entry.kind,
		additions: hunks.reduce((sum, hunk) => sum + hunk.added.length, 0),
		deletions: hunks.reduce((sum, hunk) => sum + hunk.removed.length, 0),
		hunks
	};
}
const isBinary = ({ oldId, newId }) => contentOf(oldId) !== contentOf(newId);
const contentOf = (id) => /^0+$/.test(id) || EMPTY_BLOBS.has(id) ? null : id;
const EMPTY_BLOBS = new Set(["e69de29bb2d1d6434b8b29ae775ad8c2e48c5391", "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"]);
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
	const syntax = require_code.syntaxOf(path);
	const scanned = (text) => text === null ? [] : require_code.scanFile(text, syntax);
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
	const texts = await require_snapshot.readTexts(snapshot, wanted, ({ path }) => require_code.isKnownCode(path));
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
const isCode = ({ kind, path }) => kind === "text" && require_code.productionLanguage(path) !== null;
function needsWhole(entry, patch) {
	if (patch?.unread) return false;
	if (patch?.kind === "binary") return isCode(entry) && isScript(entry);
	if (patch?.kind !== "text") return false;
	if (patch.hunks.length === 0) return becomesCode(entry);
	return require_snapshot.isBlob(entry.oldId) && require_snapshot.isBlob(entry.newId) || isWideText(patch);
}
const isScript = ({ path }) => require_code.isKnownCode(path) || !/\.[^/]+$/.test(path);
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
	return require_code.isKnownCode(path) ? {
		...patch,
		hunks: [],
		unread: true
	} : patch;
}
function withCode(patch, path, whole) {
	const readAs = require_code.readAsOf(path, whole.after) ?? require_code.readAsOf(path, whole.before);
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
const readDiff = (snapshot) => orNames(snapshot, () => readPatch(snapshot, MAX_PATCH_BYTES).catch((error) => {
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
		const { entries, patches } = await readPatch(snapshot, 2 * MAX_CODE_BYTES, paths);
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
Object.defineProperty(exports, "readStagedChange", {
	enumerable: true,
	get: function() {
		return readStagedChange;
	}
});
Object.defineProperty(exports, "startReading", {
	enumerable: true,
	get: function() {
		return startReading;
	}
});
