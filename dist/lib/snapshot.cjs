// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_main = require("./main.cjs");
const require_patch_names = require("./patch-names.cjs");
const require_repository = require("./repository.cjs");
const require_mapping = require("./mapping.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_os = require("node:os");
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
// src/git/diff-output.ts
var import_parse_diff = require_rolldown_runtime.__toESM(require_parse_diff(), 1);
const STATUSES = [
	"added",
	"modified",
	"deleted",
	"renamed",
	"copied",
	"type-changed",
	"unmerged"
];
function parseRaw(output) {
	const entries = [];
	let at = 0;
	const field = () => {
		const end = output.indexOf(0, at);
		const bytes = output.subarray(at, end);
		at = end + 1;
		return bytes;
	};
	while (output[at] === COLON) {
		const [oldMode, newMode, oldId = "", newId = "", letter = "M"] = field().toString("latin1").slice(1).split(" ");
		const initial = letter.charAt(0).toLowerCase();
		const status = STATUSES.find((each) => each.startsWith(initial)) ?? "modified";
		const first = decodePath(field());
		const second = status === "renamed" || status === "copied" ? decodePath(field()) : null;
		entries.push({
			status,
			kind: kindOf(status === "deleted" ? oldMode : newMode),
			oldId,
			newId,
			path: second ?? first,
			oldPath: second ? first : null
		});
	}
	return {
		entries,
		end: at
	};
}
const COLON = 58;
function splitAtNul(output) {
	const parts = [];
	let start = 0;
	for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
		parts.push(output.subarray(start, end));
		start = end + 1;
	}
	return parts;
}
const decodePath = (bytes = Buffer.alloc(0)) => require_main.fromOutside(require_patch_names.nameFromBytes(bytes));
function kindOf(mode) {
	if (mode === "120000") return "symlink";
	return mode === "160000" ? "submodule" : "text";
}
const FLAGS = [
	"--no-color",
	"--no-ext-diff",
	"--no-textconv",
	"--no-relative",
	"--submodule=short",
	"--ignore-submodules=none",
	"-O/dev/null",
	"-z",
	"--no-abbrev"
];
const PATCH = [
	"-p",
	"-U0",
	"--inter-hunk-context=0",
	"--src-prefix=a/",
	"--dst-prefix=b/"
];
const runDiff = ({ git, base, target }, flags, paths = [], maxBytes = Number.POSITIVE_INFINITY) => {
	const sides = target === null ? [
		"--cached",
		"--end-of-options",
		base
	] : [
		"--end-of-options",
		base,
		target
	];
	return git([
		"diff",
		...FLAGS,
		...flags,
		...sides,
		"--",
		...paths
	], { maxBytes });
};
async function readPatch(snapshot, maxBytes, paths = []) {
	const output = await runDiff(snapshot, [
		"--raw",
		...PATCH,
		"-M"
	], paths, maxBytes);
	const { entries, end } = parseRaw(output);
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
	const hunks = sections.flatMap((section) => section.chunks.map(require_patch_names.toBareHunk));
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
// src/diff/text-encoding.ts
function decodeText(bytes) {
	const hasNul = bytes.includes(0);
	for (const { mark, zeros, decode } of WIDE) {
		if (!bytes.subarray(0, mark.length).equals(mark) && !zeros.every((isZero, i) => bytes[i] === 0 === isZero)) continue;
		const text = decode(bytes);
		const share = text === null ? 0 : countAscii(text) / countAscii(bytes.toString("latin1"));
		if (text !== null && share > .9) return {
			text,
			isWide: true
		};
		if (share > .1) return null;
	}
	const text = bytes.toString();
	if (!hasNul) return {
		text,
		isWide: false
	};
	return isMostlyText(text.slice(0, 8e3)) && isMostlyText(text) ? {
		text: text.replaceAll("\0", " "),
		isWide: false
	} : null;
}
const reversed = (bytes, unit) => {
	const whole = Buffer.from(bytes.subarray(0, bytes.length - bytes.length % unit));
	return unit === 2 ? whole.swap16() : whole.swap32();
};
function decode32(bytes) {
	const units = Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => bytes.readUInt32LE(4 * i));
	return units.every((unit) => unit <= 1114111) ? units.map((unit) => String.fromCodePoint(unit)).join("") : null;
}
const WIDE = [
	{
		mark: Buffer.from([
			255,
			254,
			0,
			0
		]),
		zeros: [
			false,
			true,
			true,
			true
		],
		decode: decode32
	},
	{
		mark: Buffer.from([
			0,
			0,
			254,
			255
		]),
		zeros: [
			true,
			true,
			true,
			false
		],
		decode: (bytes) => decode32(reversed(bytes, 4))
	},
	{
		mark: Buffer.from([255, 254]),
		zeros: [
			false,
			true,
			false,
			true
		],
		decode: (bytes) => bytes.toString("utf16le")
	},
	{
		mark: Buffer.from([254, 255]),
		zeros: [
			true,
			false,
			true,
			false
		],
		decode: (bytes) => reversed(bytes, 2).toString("utf16le")
	}
];
const countAscii = (text) => text.match(/[!-~]/g)?.length ?? 0;
function isMostlyText(text) {
	return (text.match(/(?![\t\n\v\f\r])[\p{Cc}\ufffd]/gu)?.length ?? 0) <= Math.max(16, text.length / 10);
}
// src/git/objects.ts
async function readObjects({ git }, names, maxBytes) {
	if (names.length === 0) return [];
	const headers = names.length * MAX_HEADER_BYTES + names.join("").length;
	const objects = parseBatch(await git([
		"cat-file",
		"--batch",
		"--buffer"
	], {
		input: `${names.join("\n")}\n`,
		maxBytes: maxBytes + headers
	}), names.length);
	if (objects.reduce((sum, object) => sum + (object?.content.length ?? 0), 0) > maxBytes) throw new require_repository.GitOutputError("cat-file", maxBytes);
	return objects;
}
const MAX_HEADER_BYTES = 100;
function parseBatch(output, count) {
	const objects = [];
	for (let at = 0; objects.length < count;) {
		const end = output.indexOf("\n", at);
		const [, id = "", type, size] = HEADER.exec(output.toString("latin1", at, end)) ?? [];
		at = end + 1;
		if (type !== void 0) {
			objects.push({
				id,
				type,
				content: output.subarray(at, at + Number(size))
			});
			at += Number(size) + 1;
		} else objects.push(null);
	}
	return objects;
}
const HEADER = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/;
const MAX_BYTES$1 = 4 * 2 ** 20;
const MAX_FILE_BYTES = 4 * MAX_BYTES$1;
async function readTexts(snapshot, files, isFirst) {
	const readAll = async (wanted, maxBytes) => {
		const blobs = (await readObjects(snapshot, [...new Set(wanted.flatMap(({ oldId, newId }) => [oldId, newId]).filter(isBlob))], maxBytes)).flatMap((object) => object?.type === "blob" ? [object] : []);
		return new Map(blobs.map(({ id, content }) => [id, decodeText(content)]));
	};
	try {
		return await readAll(files, files.length === 1 ? MAX_FILE_BYTES : MAX_BYTES$1);
	} catch (error) {
		if (error instanceof require_repository.GitFailedError) return new Map();
		if (!(error instanceof require_repository.GitOutputError)) throw error;
		return readAll(await smallestOf(snapshot, files.filter(isFirst), MAX_BYTES$1), MAX_BYTES$1);
	}
}
async function smallestOf(snapshot, files, room) {
	const sizes = await readSizes(snapshot, files.flatMap(({ oldId, newId }) => [oldId, newId]));
	const sizeOf = ({ oldId, newId }) => (sizes.get(oldId) ?? 0) + (sizes.get(newId) ?? 0);
	let left = room;
	return files.toSorted((a, b) => sizeOf(a) - sizeOf(b)).filter((file) => {
		left -= sizeOf(file);
		return left >= 0;
	});
}
async function readSizes({ git }, ids) {
	const wanted = [...new Set(ids)].filter(isBlob);
	if (wanted.length === 0) return new Map();
	const lines = (await git([
		"cat-file",
		"--batch-check",
		"--buffer"
	], { input: `${wanted.join("\n")}\n` })).toString().matchAll(/^(\S+) blob (\d+)$/gm);
	return new Map([...lines].map(([, id = "", size]) => [id, Number(size)]));
}
const isBlob = (id) => !/^0+$/.test(id);
async function readTree({ git, repository }) {
	if (repository.head === null) return [];
	return splitAtNul(await git([
		"ls-tree",
		"-r",
		"-z",
		"--name-only",
		"--full-tree",
		repository.head
	])).map(decodePath);
}
// src/gather/read-sources.ts
async function readTeamConfig(snapshot) {
	const source = (await readCommitted(snapshot, [require_main.CONFIG_FILE])).get(require_main.CONFIG_FILE);
	if (source === void 0) return require_mapping.NO_CONFIG;
	const { parseTeamConfig, TeamConfigError } = await Promise.resolve().then(() => require("./team-config.cjs"));
	if (source.text.length > MAX_KB_OF_CONFIG * 1024) throw new TeamConfigError(`it is larger than ${MAX_KB_OF_CONFIG} kB`);
	const { calibration, ...config } = parseTeamConfig(source.text);
	return calibration && source.isCommitted ? {
		...config,
		calibration
	} : config;
}
const SOURCES = {
	catalogs: {
		names: [require_mapping.CATALOG_FILE],
		owners: []
	},
	all: {
		names: [require_mapping.CATALOG_FILE, ...Object.keys(require_mapping.MANIFESTS)],
		owners: require_mapping.CODEOWNERS_FILES
	}
};
function readOwnershipOf(snapshot, paths, sources) {
	const { names, owners } = SOURCES[sources];
	const directories = [...new Set(paths.flatMap(require_mapping.directoriesAbove))].sort(byDepth);
	const near = directories.slice(0, MAX_DIRECTORIES);
	const files = near.flatMap((directory) => names.map((name) => directory ? `${directory}/${name}` : name));
	const notes = cutNote(near, directories, "directories were searched for service mappings");
	return read(snapshot, [...files, ...owners], notes, MAX_KB_OF_YAML.beforeCommit);
}
function readOwnership(snapshot, tree, sources) {
	const { names, owners } = SOURCES[sources];
	const wanted = new Set(names);
	const files = tree.filter((path) => wanted.has(node_path.posix.basename(path)) || owners.includes(path));
	const near = files.sort(byDepth).slice(0, MAX_FILES);
	return read(snapshot, near, cutNote(near, files, "possible service mappings were read"), MAX_KB_OF_YAML.all);
}
const cutNote = (near, { length }, what) => length > near.length ? [`only ${near.length} of ${length} ${what}`] : [];
async function countStated(snapshot) {
	const [config, catalogs] = await Promise.all([readTeamConfig(snapshot), listFiles(snapshot).then((tree) => readOwnership(snapshot, tree, "catalogs"))]);
	const ids = [...catalogs.catalogs.values()].flatMap(({ serviceIds }) => serviceIds);
	const serviceIds = [...new Set([...config.services.map(({ service }) => service), ...ids])];
	const isUnstaged = isConfigUnstaged(snapshot, config);
	return {
		rules: config.services.length,
		backstage: new Set(ids).size,
		serviceIds,
		isUnstaged
	};
}
const isConfigUnstaged = ({ repository }, config) => config === require_mapping.NO_CONFIG && (0, node_fs.existsSync)((0, node_path.join)(repository.topLevel, ".pager-triage.json"));
async function listFiles({ git }) {
	const names = splitAtNul(await git([
		"ls-files",
		"-z",
		"--full-name"
	])).map(decodePath);
	return [...new Set(names)];
}
const MAX_DIRECTORIES = 100;
const MAX_FILES = 5e3;
const MAX_BYTES = 16 * 2 ** 20;
const MAX_KB_OF_CONFIG = 256;
const MAX_KB_OF_OWNERS = 3072;
const MAX_KB = 256;
const MAX_KB_OF_YAML = {
	each: 64,
	beforeCommit: 128,
	all: 4096
};
function limitOf(path) {
	if (require_mapping.CODEOWNERS_FILES.some((file) => file === path)) return MAX_KB_OF_OWNERS;
	return isYaml(path) ? MAX_KB_OF_YAML.each : MAX_KB;
}
const isYaml = (path) => /\.ya?ml$/.test(path);
const byDepth = (a, b) => a.split("/").length - b.split("/").length;
async function read(snapshot, paths, notes, mostKb) {
	const all = [...await readCommitted(snapshot, paths)].map(([path, { text }]) => [path, text]);
	const large = all.filter(([path, text]) => text.length > limitOf(path) * 1024);
	const small = all.filter((one) => !large.includes(one));
	const texts = withinLimit(small, mostKb);
	const over = small.length - texts.length;
	const catalogs = texts.filter(([path]) => node_path.posix.basename(path) === require_mapping.CATALOG_FILE).map(async ([path, text]) => [require_mapping.parentOf(path), await require_mapping.parseCatalog(text)]);
	const names = texts.filter(([path]) => Object.hasOwn(require_mapping.MANIFESTS, node_path.posix.basename(path))).map(async ([file, text]) => (await require_mapping.declaredNames(file, text)).map((declared) => ({
		...declared,
		file
	})));
	const [owners] = require_mapping.CODEOWNERS_FILES.flatMap((file) => texts.filter(([path]) => path === file));
	return {
		catalogs: new Map(await Promise.all(catalogs)),
		codeowners: owners ? require_mapping.parseCodeowners(...owners) : null,
		names: (await Promise.all(names)).flat(),
		notes: [
			...notes,
			...large.map(([path]) => `${path} is larger than ${limitOf(path)} kB and was not read`),
			...over > 0 ? [`${over} more YAML files that may map services were not read: the limit is ${mostKb} kB`] : []
		]
	};
}
function withinLimit(texts, mostKb) {
	let left = mostKb * 1024;
	return texts.filter(([path, text]) => {
		if (isYaml(path)) left -= text.length;
		return !isYaml(path) || left >= 0;
	});
}
async function readCommitted(snapshot, paths) {
	const { head } = snapshot.repository;
	const readable = [...new Set(paths)].filter((path) => !path.includes("\n"));
	if (readable.length === 0) return new Map();
	const found = await readObjects(snapshot, readable.flatMap((path) => [`${head ?? ""}:${path}`, `:${path}`]), MAX_BYTES);
	return new Map(readable.flatMap((path, i) => {
		const [committed, staged] = [found[2 * i], found[2 * i + 1]];
		const blob = [committed, staged].find((object) => object?.type === "blob");
		const isCommitted = blob === committed;
		return blob ? [[path, {
			text: blob.content.toString(),
			isCommitted
		}]] : [];
	}));
}
// src/core/temporary-directory.ts
function makeTemporaryDirectory(prefix) {
	const parent = (0, node_os.tmpdir)();
	try {
		return (0, node_fs.mkdtempSync)((0, node_path.join)(parent, prefix));
	} catch (cause) {
		const message = `no temporary directory can be made in ${parent}${cause instanceof Error && "code" in cause ? ` (${String(cause.code)})` : ""}. Set TMPDIR to a directory that you can write to`;
		throw new require_main.CodedError("temporary_directory", message, { cause });
	}
}
// src/git/snapshot.ts
var snapshot_exports = require_rolldown_runtime.__exportAll({
	basedOn: () => basedOn,
	copyIfPresent: () => copyIfPresent,
	hideAttributes: () => hideAttributes,
	takeSnapshot: () => takeSnapshot,
	withSnapshot: () => withSnapshot
});
async function withSnapshot({ cwd, env, signal, stateDirectory = null, repository }, use) {
	const snapshot = takeSnapshot(repository ?? await require_repository.openRepository(cwd, env, signal), env, signal, stateDirectory);
	try {
		return await use(snapshot);
	} finally {
		snapshot.close();
	}
}
const EMPTY_TREE = {
	sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
	sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
const hideAttributes = (dir) => (0, node_fs.writeFileSync)((0, node_path.join)(dir, "info/attributes"), "* !diff !filter !ident !text !eol !working-tree-encoding\n");
function takeSnapshot(repository, env, signal, stateDirectory = null) {
	const dir = makeTemporaryDirectory("pager-triage-");
	const close = () => {
		if (require_main.orNull(() => (0, node_fs.rmSync)(dir, {
			recursive: true,
			force: true
		})) !== null) process.off("exit", close);
	};
	process.once("exit", close);
	const sealed = {
		...env.PATH !== void 0 && { PATH: env.PATH },
		HOME: dir,
		GIT_DIR: dir,
		GIT_INDEX_FILE: (0, node_path.join)(dir, "index"),
		GIT_ALTERNATE_OBJECT_DIRECTORIES: quoteDirectory(repository.objectsDir),
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_ATTR_NOSYSTEM: "1"
	};
	const empty = (0, node_path.join)(dir, EMPTY);
	const notes = require_main.openNotes(repository.commonDir, stateDirectory);
	try {
		fillGitDirectory(dir, repository);
	} catch (error) {
		close();
		throw error;
	}
	return {
		repository,
		dir,
		target: null,
		base: repository.head ?? EMPTY_TREE[repository.objectFormat],
		notes,
		pastNotes: require_main.notesInMemory(notes),
		gitInRepository: (args) => require_repository.runGit(args, {
			cwd: repository.topLevel,
			env,
			signal
		}),
		git: (args, { at, ...more } = {}) => {
			const workTree = more.cwd === void 0 ? empty : repository.topLevel;
			return require_repository.runGit(args, {
				cwd: empty,
				...more,
				env: {
					...sealed,
					GIT_WORK_TREE: workTree,
					...at
				},
				signal
			});
		},
		close
	};
}
const basedOn = (snapshot, head) => ({
	...snapshot,
	notes: snapshot.pastNotes,
	base: head ?? EMPTY_TREE[snapshot.repository.objectFormat],
	repository: {
		...snapshot.repository,
		head
	}
});
const EMPTY = "empty";
function fillGitDirectory(dir, repository) {
	for (const name of [
		"objects",
		"refs",
		"info",
		EMPTY
	]) (0, node_fs.mkdirSync)((0, node_path.join)(dir, name));
	if (repository.objectFormat === "sha256") (0, node_fs.writeFileSync)((0, node_path.join)(dir, "config"), SHA256);
	(0, node_fs.writeFileSync)((0, node_path.join)(dir, "HEAD"), `${repository.head ?? "ref: refs/heads/none"}\n`);
	hideAttributes(dir);
	copyIndex(repository.indexFile, (0, node_path.join)(dir, "index"));
	copyIfPresent(repository.shallowFile, (0, node_path.join)(dir, "shallow"));
	for (const name of (0, node_fs.readdirSync)(repository.gitDir)) if (name.startsWith("sharedindex.")) (0, node_fs.copyFileSync)((0, node_path.join)(repository.gitDir, name), (0, node_path.join)(dir, name));
}
const SHA256 = "[core]\n	repositoryformatversion = 1\n[extensions]\n	objectFormat = sha256\n";
const quoteDirectory = (path) => /^"|[:;\n\\]/.test(path) ? `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"` : path;
function copyIndex(from, to) {
	copyIfPresent(from, to);
	const mtimeMs = (0, node_fs.statSync)(from, { throwIfNoEntry: false })?.mtimeMs;
	if (mtimeMs !== void 0) (0, node_fs.utimesSync)(to, new Date(), new Date(Math.floor(mtimeMs) - 1));
}
const copyIfPresent = (from, to) => void require_main.failsWith("ENOENT", () => (0, node_fs.copyFileSync)(from, to));
Object.defineProperty(exports, "basedOn", {
	enumerable: true,
	get: function() {
		return basedOn;
	}
});
Object.defineProperty(exports, "copyIfPresent", {
	enumerable: true,
	get: function() {
		return copyIfPresent;
	}
});
Object.defineProperty(exports, "countStated", {
	enumerable: true,
	get: function() {
		return countStated;
	}
});
Object.defineProperty(exports, "decodePath", {
	enumerable: true,
	get: function() {
		return decodePath;
	}
});
Object.defineProperty(exports, "hideAttributes", {
	enumerable: true,
	get: function() {
		return hideAttributes;
	}
});
Object.defineProperty(exports, "isBlob", {
	enumerable: true,
	get: function() {
		return isBlob;
	}
});
Object.defineProperty(exports, "isConfigUnstaged", {
	enumerable: true,
	get: function() {
		return isConfigUnstaged;
	}
});
Object.defineProperty(exports, "listFiles", {
	enumerable: true,
	get: function() {
		return listFiles;
	}
});
Object.defineProperty(exports, "makeTemporaryDirectory", {
	enumerable: true,
	get: function() {
		return makeTemporaryDirectory;
	}
});
Object.defineProperty(exports, "parseRaw", {
	enumerable: true,
	get: function() {
		return parseRaw;
	}
});
Object.defineProperty(exports, "readOwnership", {
	enumerable: true,
	get: function() {
		return readOwnership;
	}
});
Object.defineProperty(exports, "readOwnershipOf", {
	enumerable: true,
	get: function() {
		return readOwnershipOf;
	}
});
Object.defineProperty(exports, "readPatch", {
	enumerable: true,
	get: function() {
		return readPatch;
	}
});
Object.defineProperty(exports, "readTeamConfig", {
	enumerable: true,
	get: function() {
		return readTeamConfig;
	}
});
Object.defineProperty(exports, "readTexts", {
	enumerable: true,
	get: function() {
		return readTexts;
	}
});
Object.defineProperty(exports, "readTree", {
	enumerable: true,
	get: function() {
		return readTree;
	}
});
Object.defineProperty(exports, "runDiff", {
	enumerable: true,
	get: function() {
		return runDiff;
	}
});
Object.defineProperty(exports, "smallestOf", {
	enumerable: true,
	get: function() {
		return smallestOf;
	}
});
Object.defineProperty(exports, "snapshot_exports", {
	enumerable: true,
	get: function() {
		return snapshot_exports;
	}
});
Object.defineProperty(exports, "splitAtNul", {
	enumerable: true,
	get: function() {
		return splitAtNul;
	}
});
Object.defineProperty(exports, "takeSnapshot", {
	enumerable: true,
	get: function() {
		return takeSnapshot;
	}
});
Object.defineProperty(exports, "withSnapshot", {
	enumerable: true,
	get: function() {
		return withSnapshot;
	}
});
