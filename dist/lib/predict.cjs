// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_commit_plan = require("./commit-plan.cjs");
const require_snapshot = require("./snapshot.cjs");
let node_fs = require("node:fs");
const require_main = require("./main.cjs");
let node_crypto = require("node:crypto");
let node_path = require("node:path");
const require_repository = require("./repository.cjs");
let node_fs_promises = require("node:fs/promises");
const require_assess = require("./assess.cjs");
// src/git/changed-files.ts
const toIndexPath = (text) => Buffer.from(text).toString("latin1");
const RULES = /(?:^|\/)\.git(?:ignore|attributes)$/;
const idOf = (entry) => entry?.split(" ")[1] ?? null;
/** Files as steps leave them that only the sandbox runs; null: removed. All others are the user's own. */
var ChangedFiles = class {
	#snapshot;
	#entries = /* @__PURE__ */ new Map();
	constructor(snapshot) {
		this.#snapshot = snapshot;
	}
	get isEmpty() {
		return this.#entries.size === 0;
	}
	has(path) {
		return this.#entries.has(path);
	}
	get(path) {
		return this.#entries.get(path);
	}
	set(path, entry) {
		this.#entries.set(path, entry);
	}
	/** @returns null where there is neither; 'unclear': a directory that may be gone with its files */
	kindOf(path) {
		const own = this.#entries.get(path);
		if (own) return "file";
		const below = [...this.#entries].filter(([each]) => each.startsWith(`${path}/`));
		if (path === "" || below.some(([, entry]) => entry !== null)) return "directory";
		if (own === null) return null;
		const stat = require_main.orNull(() => (0, node_fs.lstatSync)(this.#pathOf(path), { throwIfNoEntry: false })) ?? null;
		if (stat?.isDirectory() !== true) return stat === null ? null : "file";
		return below.length > 0 ? "unclear" : "directory";
	}
	/** Whether the rules about what is ignored or converted are others than in the work tree. */
	get hasOtherRules() {
		return [...this.#entries].some(([path, entry]) => RULES.test(path) && this.#idOfUsers(path) !== idOf(entry));
	}
	#idOfUsers(path) {
		const content = require_main.orNull(() => (0, node_fs.readFileSync)(this.#pathOf(path)));
		const algorithm = this.#snapshot.repository.objectFormat;
		return content && (0, node_crypto.createHash)(algorithm).update(`blob ${content.length}\0`).update(content).digest("hex");
	}
	#pathOf(path) {
		return Buffer.concat([Buffer.from(`${this.#snapshot.repository.topLevel}/`), Buffer.from(path, "latin1")]);
	}
	/** Those that a step with these pathspecs takes. */
	async matching(specs, more) {
		const lists = [[...this.#entries].filter(([, entry]) => entry !== null), [...this.#entries].filter(([, entry]) => entry === null)].map(async (entries, i) => {
			if (entries.length === 0) return [];
			const at = { GIT_INDEX_FILE: (0, node_path.join)(this.#snapshot.dir, `matching-${i}`) };
			await this.#snapshot.git(["read-tree", "--empty"], { at });
			const id = "1".repeat(this.#snapshot.base.length);
			await this.update(entries.map(([path, entry]) => [path, entry ?? `100644 ${id}`]), at);
			const args = [
				"ls-files",
				"-z",
				"--full-name",
				"--",
				...specs
			];
			return pathsIn(await this.#snapshot.git(args, {
				...more,
				at
			}));
		});
		return (await Promise.all(lists)).flat();
	}
	/** As they are here, into the index. */
	async stage(paths, at = {}) {
		await this.update([...paths].map((path) => [path, this.#entries.get(path) ?? null]), at);
	}
	/** Any files, into the index. */
	async update(entries, at = {}) {
		if (entries.length === 0) return;
		const gone = `0 ${"0".repeat(this.#snapshot.base.length)}`;
		const input = [...entries].sort(([, one], [, other]) => Number(one !== null) - Number(other !== null)).map(([path, entry]) => `${entry ?? gone}\t${path}\0`).join("");
		await this.#snapshot.git([
			"update-index",
			"-z",
			"--index-info"
		], {
			input: Buffer.from(input, "latin1"),
			at
		});
	}
};
const pathsIn = (output) => output.toString("latin1").split("\0").slice(0, -1);
const isSubmodule = (entry) => entry?.startsWith("160000") === true;
/** `:100644 100644 <old> <new> M\0path\0` */
function parseChanges(output) {
	const fields = output.toString("latin1").split("\0");
	return fields.slice(0, -1).flatMap((field, i) => {
		if (i % 2 === 1) return [];
		const [oldMode = "", mode = "", oldId = "", id = ""] = field.slice(1).split(" ");
		const toEntry = (itsMode, itsId) => /^0+$/.test(itsMode) ? null : `${itsMode} ${itsId}`;
		return [{
			path: fields[i + 1] ?? "",
			old: toEntry(oldMode, oldId),
			entry: toEntry(mode, id)
		}];
	});
}
/** `<mode> <id> <stage>\t<path>\0`; of an unmerged file the last */
function parseEntries(output) {
	return new Map(pathsIn(output).map((line) => {
		const at = line.indexOf("	");
		return [line.slice(at + 1), line.slice(0, at).replace(/ \d$/, "")];
	}));
}
// src/git/file-steps.ts
/**
* Steps that change files. git runs them in a work tree of their own, where it writes only what it changes; what it
* would refuse because of the user's files is asked before or undone.
*/
var FileSteps = class {
	#sandbox;
	#snapshot;
	#changed;
	#guess;
	constructor(sandbox, changed, guess) {
		this.#sandbox = sandbox;
		this.#snapshot = sandbox.snapshot;
		this.#changed = changed;
		this.#guess = guess;
	}
	async apply(verb, options, operands, at) {
		const { git, repository } = this.#snapshot;
		await this.#sandbox.loadRefs();
		if (this.#sandbox.hasMergeDrivers) this.#guess("a git command is not followed");
		const before = (await git(["write-tree", "--missing-ok"])).toString().trim();
		const modified = new Set(pathsIn(await git([
			"ls-files",
			"-m",
			"-z",
			"--full-name"
		], { cwd: repository.topLevel })));
		const undo = this.#save();
		const names = verb === "apply" ? operands.map((name) => (0, node_path.resolve)(at.cwd, name)) : operands;
		const flags = options.map((option) => CREATING[option] ?? option);
		const tree = this.#newTree();
		await this.#runIn(tree, "", [
			verb,
			...ANSWERS[verb],
			...flags,
			...names
		], []).catch(async (error) => {
			if (!(error instanceof require_repository.GitFailedError)) throw error;
			this.#guess("git refused a step");
			const unmerged = await git([
				"diff",
				"--name-only",
				"--diff-filter=U",
				"-z"
			]);
			if (unmerged.length > 0) await this.#runIn(tree, "", [...UPDATE], [], unmerged);
		});
		if (verb === "apply" && options.includes("--cached")) return;
		const changes = parseChanges(await git([
			"diff-index",
			"--cached",
			"--raw",
			"-z",
			"--no-renames",
			before
		]));
		const isInTheWay = ({ path, old }) => {
			if (this.#changed.has(path)) return this.#changed.get(path) !== old;
			return this.#changed.kindOf(path) !== null && (old === null || modified.has(path));
		};
		if (changes.some(isInTheWay)) {
			undo();
			this.#guess("git refused a step");
		} else this.#own(changes.map(({ path, entry }) => [path, entry]));
	}
	/** git does not change the files of a submodule. */
	#own(entries) {
		for (const [path, entry] of entries) if (!isSubmodule(entry)) this.#changed.set(path, entry);
	}
	async checkout(operands, paths, at) {
		const [first, ...rest] = operands;
		if (paths !== null && operands.length < 2) return this.restore({
			revision: first ?? null,
			staged: first !== void 0,
			overlay: true
		}, paths, at);
		if (first === void 0) return;
		await this.#sandbox.loadRefs();
		const args = [
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			`${first}^{commit}`
		];
		if (!await this.#snapshot.git(args).then(() => true, () => false)) return this.restore({
			revision: null,
			staged: false,
			overlay: true
		}, operands, at);
		if (rest.length === 0) return this.apply("checkout", [], [first], at);
		if (this.#changed.kindOf(toIndexPath(await this.#inTree(first, at))) !== null) this.#guess("git refused a step");
		else await this.restore({
			revision: first,
			staged: true,
			overlay: true
		}, rest, at);
	}
	async restore({ revision, staged, overlay }, specs, at) {
		const tracked = await this.#entries(specs, at, revision === null ? ["--error-unmatch"] : []);
		const entries = revision === null ? tracked : await this.#entriesOf(revision, specs, at);
		const gone = overlay ? [] : [...tracked.keys()].filter((path) => !entries.has(path));
		if (entries.size + gone.length === 0) throw new require_repository.GitFailedError("restore", 1, "no file matches");
		const changes = [...entries, ...gone.map((path) => [path, null])];
		this.#own(changes);
		if (staged) await this.#changed.update(changes);
	}
	async #entriesOf(revision, specs, at) {
		await this.#sandbox.loadRefs();
		const index = { GIT_INDEX_FILE: (0, node_path.join)(this.#snapshot.dir, "source") };
		await this.#snapshot.git([
			"read-tree",
			"--end-of-options",
			revision
		], { at: index });
		return this.#entries(specs, at, [], index);
	}
	async #entries(specs, at, options = [], index = {}) {
		const args = [
			"ls-files",
			"--stage",
			"-z",
			"--full-name",
			...options,
			"--",
			...specs
		];
		return parseEntries(await this.#snapshot.git(args, {
			...at,
			at: index
		}));
	}
	/** All tracked files are as they are in the index, which then holds this revision. */
	async resetHard(reset, at) {
		const before = await this.#entries([":/"], {
			...at,
			pathspecs: []
		});
		await reset();
		const after = await this.#entries([":/"], {
			...at,
			pathspecs: []
		});
		this.#own([...before.keys()].filter((path) => !after.has(path)).map((path) => [path, null]));
		this.#own([...after]);
	}
	async remove(options, specs, at) {
		const { git } = this.#snapshot;
		const args = [
			"--quiet",
			...options.filter((option) => option !== "--cached"),
			"--",
			...specs
		];
		if (options.includes("--cached")) return void await git([
			"rm",
			"--cached",
			...args
		], at);
		const before = await this.#entries(specs, at);
		const hasSubmodules = [...before.values()].some(isSubmodule);
		if (hasSubmodules) this.#guess("a git command is not followed");
		else await git([
			"rm",
			"--dry-run",
			...args
		], at);
		const tree = this.#newTree();
		if (hasSubmodules) await this.#takeSubmoduleNames(tree);
		await this.#runIn(tree, await this.#prefix(at), [
			"rm",
			"--force",
			...args
		], at.pathspecs);
		const after = await this.#entries(specs, at);
		for (const path of before.keys()) if (!after.has(path)) this.#changed.set(path, null);
		if (hasSubmodules) await this.#ownSubmoduleNames(at);
	}
	async move(options, specs, at) {
		const destination = await this.#inTree(specs.at(-1) ?? "", at);
		const sources = await Promise.all(specs.slice(0, -1).map((source) => this.#inTree(source, at)));
		const top = {
			cwd: this.#snapshot.repository.topLevel,
			pathspecs: []
		};
		const below = (paths) => paths.map((path) => `:(top,literal)${path}`);
		const before = sources.length > 0 ? await this.#entries(below(sources), top) : /* @__PURE__ */ new Map();
		const contents = before.size > 0 ? await this.#contentsOf(before, top) : before;
		const tree = this.#newTree();
		const into = this.#changed.kindOf(toIndexPath(destination)) === "directory";
		const targets = sources.map((source) => into ? node_path.posix.join(destination, (0, node_path.basename)(source)) : destination);
		const shown = [
			...sources,
			destination,
			(0, node_path.dirname)(destination),
			...targets
		].map(toIndexPath);
		for (const path of [...before.keys(), ...shown]) this.#show(tree, path);
		const hasSubmodules = [...before.values()].some(isSubmodule);
		if (hasSubmodules) await this.#takeSubmoduleNames(tree);
		await this.#runIn(tree, await this.#prefix(at), [
			"mv",
			...options,
			"--",
			...specs
		], at.pathspecs);
		const after = await this.#entries(below([...sources, ...targets]), top);
		for (const [i, source] of sources.entries()) {
			const [from, to] = [toIndexPath(source), toIndexPath(targets[i] ?? "")];
			for (const path of before.keys()) {
				const moved = path === from ? to : `${to}${path.slice(from.length)}`;
				if (path !== from && !path.startsWith(`${from}/`) || after.has(path) || !after.has(moved)) continue;
				this.#changed.set(path, null);
				this.#changed.set(moved, contents.get(path) ?? after.get(moved) ?? null);
			}
		}
		if (hasSubmodules) await this.#ownSubmoduleNames(at);
	}
	/** What is in the files, which may be newer than the index. */
	async #contentsOf(before, top) {
		const index = { GIT_INDEX_FILE: (0, node_path.join)(this.#snapshot.dir, "contents") };
		(0, node_fs.copyFileSync)((0, node_path.join)(this.#snapshot.dir, "index"), index.GIT_INDEX_FILE);
		const [changed, others] = [true, false].map((is) => [...before.keys()].filter((path) => this.#changed.has(path) === is));
		const input = Buffer.from((others ?? []).map((path) => `${path}\0`).join(""), "latin1");
		await this.#snapshot.git([...UPDATE], {
			...top,
			input,
			at: index
		});
		await this.#changed.stage(changed ?? [], index);
		return this.#entries([":/"], top, [], index);
	}
	/** An empty file or directory, where there is one. */
	#show(tree, path) {
		const kind = this.#changed.kindOf(path);
		if (kind === "unclear") this.#guess("a git command is not followed");
		if (kind === null || path === "") return;
		const file = Buffer.concat([Buffer.from(`${tree}/`), Buffer.from(path, "latin1")]);
		(0, node_fs.mkdirSync)(kind === "file" ? dirnameOf(file) : file, { recursive: true });
		if (kind === "file") (0, node_fs.writeFileSync)(file, "", { flag: "a" });
	}
	async #takeSubmoduleNames(tree) {
		const { git, repository } = this.#snapshot;
		const own = this.#changed.get(SUBMODULES);
		if (own === void 0) require_snapshot.copyIfPresent((0, node_path.join)(repository.topLevel, SUBMODULES), (0, node_path.join)(tree, SUBMODULES));
		else if (own !== null) (0, node_fs.writeFileSync)((0, node_path.join)(tree, SUBMODULES), await git([
			"cat-file",
			"blob",
			own.split(" ")[1] ?? ""
		]));
	}
	async #ownSubmoduleNames(at) {
		const entries = await this.#entries([`:(top,literal)${SUBMODULES}`], {
			...at,
			pathspecs: []
		});
		this.#changed.set(SUBMODULES, entries.get(SUBMODULES) ?? null);
	}
	async #prefix({ cwd }) {
		return (await this.#snapshot.git(["rev-parse", "--show-prefix"], { cwd })).toString().trimEnd();
	}
	/** A path from the top of the work tree; empty for the top. */
	async #inTree(path, at) {
		const { topLevel } = this.#snapshot.repository;
		const inside = path.startsWith(`${topLevel}/`) ? path.slice(topLevel.length + 1) : null;
		return node_path.posix.resolve("/", inside ?? `${await this.#prefix(at)}${path}`).slice(1);
	}
	#newTree() {
		return (0, node_fs.mkdtempSync)((0, node_path.join)(this.#snapshot.dir, "files-"));
	}
	async #runIn(tree, prefix, args, pathspecs, input) {
		const cwd = (0, node_path.join)(tree, prefix);
		(0, node_fs.mkdirSync)(cwd, { recursive: true });
		const more = {
			cwd,
			pathspecs,
			at: { GIT_WORK_TREE: tree },
			...input !== void 0 && { input }
		};
		await this.#snapshot.git(args, more);
	}
	/** @returns what puts the index, HEAD and the refs back */
	#save() {
		const { dir } = this.#snapshot;
		const saved = (0, node_fs.mkdtempSync)((0, node_path.join)(dir, "saved-"));
		const names = [
			"HEAD",
			"index",
			"refs"
		];
		for (const name of names) (0, node_fs.cpSync)((0, node_path.join)(dir, name), (0, node_path.join)(saved, name), { recursive: true });
		const others = new Set((0, node_fs.readdirSync)(dir));
		return () => {
			for (const name of [...names, ...(0, node_fs.readdirSync)(dir).filter((each) => !others.has(each))]) (0, node_fs.rmSync)((0, node_path.join)(dir, name), {
				recursive: true,
				force: true
			});
			for (const name of names) (0, node_fs.cpSync)((0, node_path.join)(saved, name), (0, node_path.join)(dir, name), { recursive: true });
		};
	}
};
const SUBMODULES = ".gitmodules";
/** What git would ask a person, or do for the message. */
const ANSWERS = {
	merge: [
		"-m",
		"x",
		"--no-verify"
	],
	"cherry-pick": [],
	revert: ["--no-edit"],
	checkout: ["--quiet"],
	switch: ["--quiet"],
	apply: []
};
/** simple-git takes the letters for a setting. */
const CREATING = {
	"-c": "--create",
	"-C": "--force-create"
};
const UPDATE = [
	"update-index",
	"--add",
	"--remove",
	"-z",
	"--stdin"
];
const dirnameOf = (file) => file.subarray(0, file.lastIndexOf("/"));
// src/git/sandbox.ts
/** Which files `git add` takes, and how it converts them. None names a program. */
const STAGING$1 = "core\\.(autocrlf|eol|safecrlf|filemode|symlinks|ignorecase|precomposeunicode|protecthfs|protectntfs|excludesfile|attributesfile|sparsecheckout|sparsecheckoutcone|checkroundtripencoding|trustctime|checkstat)|index\\.sparse";
/** How git merges, and which branch is upstream. */
const MERGING = "merge\\.(ff|renames|renamelimit|directoryrenames|renormalize)|diff\\.(renames|renamelimit)|branch\\..*\\.(remote|merge)|remote\\..*\\.fetch";
/** An attribute that names one does nothing unless a program is set for it. */
const PROGRAMS = "filter\\..*\\.(clean|process)|merge\\..*\\.driver";
const SETTINGS = new RegExp(`^(?:${STAGING$1}|${MERGING}|${PROGRAMS}|include\\.path|includeif\\..*)$`, "i");
const isFollowedSetting = (name) => SETTINGS.test(name);
/** A snapshot's git directory as a place where steps run: with the user's settings, but without any program. */
var Sandbox = class {
	snapshot;
	#request;
	/** without any setting of the user's */
	#config;
	#configured = null;
	#hasRefs = false;
	#programs = /* @__PURE__ */ new Set();
	constructor(snapshot, request) {
		this.snapshot = snapshot;
		this.#request = request;
		const { dir, repository } = snapshot;
		(0, node_fs.appendFileSync)((0, node_path.join)(dir, "config"), `${QUICK.join("\n")}\n`);
		this.#config = (0, node_fs.readFileSync)((0, node_path.join)(dir, "config"), "utf8");
		(0, node_fs.rmSync)((0, node_path.join)(dir, "info/attributes"));
		for (const file of ["info/attributes", "info/exclude"]) require_snapshot.copyIfPresent((0, node_path.join)(repository.commonDir, file), (0, node_path.join)(dir, file));
		require_snapshot.copyIfPresent((0, node_path.join)(repository.gitDir, "info/sparse-checkout"), (0, node_path.join)(dir, "info/sparse-checkout"));
	}
	get hasFilters() {
		return [...this.#programs].some((name) => name.startsWith("filter."));
	}
	get hasMergeDrivers() {
		return [...this.#programs].some((name) => name.startsWith("merge."));
	}
	/** @param earlier settings that earlier steps have made @returns false where one of them is not known */
	async configure(call, earlier) {
		const settings = [...earlier, ...call.settings];
		const key = JSON.stringify([call.place, settings]);
		if (key !== this.#configured) {
			this.#configured = key;
			await this.#readSettings(call, settings.filter((setting) => isFollowedSetting(nameOf(setting))));
		}
		return !settings.includes("?");
	}
	async #readSettings(call, settings) {
		const { dir, repository } = this.snapshot;
		const { env } = require_commit_plan.placeOf(call, this.#request);
		const options = settings.flatMap((setting) => ["-c", setting]);
		const regexp = `^(${STAGING$1}|${MERGING}|${PROGRAMS})$`;
		const entries = (await require_repository.runGit([
			...options,
			"config",
			"-z",
			"--get-regexp",
			regexp
		], {
			cwd: repository.topLevel,
			env,
			signal: this.#request.signal
		}).catch(() => Buffer.alloc(0))).toString().split("\0").slice(0, -1);
		for (const entry of entries) if (PROGRAM_SETTING.test(nameOf(entry))) this.#programs.add(entry);
		const config = env.XDG_CONFIG_HOME || (env.HOME === void 0 ? null : (0, node_path.join)(env.HOME, ".config"));
		const [ignore, attributes] = config === null ? [] : ["ignore", "attributes"].map((file) => (0, node_path.join)(config, "git", file));
		const lines = [
			...ignore ? [`core.excludesfile\n${ignore}`] : [],
			...attributes ? [`core.attributesfile\n${attributes}`] : [],
			...entries
		].flatMap((entry) => toConfigLine(entry, env.HOME));
		(0, node_fs.writeFileSync)((0, node_path.join)(dir, "config"), [
			this.#config,
			...lines,
			""
		].join("\n"));
	}
	/** Branches, tags and what else a revision may name; HEAD as a branch, too. */
	async loadRefs() {
		if (this.#hasRefs) return;
		this.#hasRefs = true;
		const { dir, repository, git, gitInRepository } = this.snapshot;
		const head = await git([
			"rev-parse",
			"--verify",
			"--quiet",
			"HEAD"
		]).catch(() => null);
		const refs = await gitInRepository(["for-each-ref", "--format=%(objectname) %(refname)"]);
		(0, node_fs.writeFileSync)((0, node_path.join)(dir, "packed-refs"), refs);
		for (const name of [
			"FETCH_HEAD",
			"MERGE_HEAD",
			"CHERRY_PICK_HEAD",
			"REVERT_HEAD",
			"ORIG_HEAD",
			"logs/HEAD"
		]) if (!(0, node_fs.existsSync)((0, node_path.join)(dir, name))) copyInto(dir, name, repository.gitDir);
		copyInto(dir, "logs/refs/stash", repository.commonDir);
		const current = require_main.orNull(() => (0, node_fs.readFileSync)((0, node_path.join)(repository.gitDir, "HEAD"), "utf8").trim()) ?? "";
		if (!/^ref: refs\/heads\/(?!\.invalid$)/.test(current)) return;
		if (head !== null) await git([
			"update-ref",
			current.slice(5),
			head.toString().trim()
		]);
		(0, node_fs.writeFileSync)((0, node_path.join)(dir, "HEAD"), `${current}\n`);
	}
};
function copyInto(dir, name, from) {
	(0, node_fs.mkdirSync)((0, node_path.dirname)((0, node_path.join)(dir, name)), { recursive: true });
	require_snapshot.copyIfPresent((0, node_path.join)(from, name), (0, node_path.join)(dir, name));
}
const PROGRAM_SETTING = new RegExp(`^(?:${PROGRAMS})$`);
/** The objects live for a second: no packing, compression or flushing. */
const QUICK = [
	"[gc]\n	auto = 0",
	"[maintenance]\n	auto = false",
	"[core]\n	compression = 0\n	fsync = none\n	logAllRefUpdates = true",
	"[user]\n	name = pager-triage\n	email = pager-triage@localhost\n	useConfigOnly = true",
	"[rerere]\n	enabled = false"
];
const nameOf = (setting) => setting.split(/[=\n]/, 1)[0] ?? "";
/** `branch.x.merge\nrefs/heads/x` → `[branch "x"]\n\tmerge = "refs/heads/x"`. */
function toConfigLine(entry, home) {
	const name = nameOf(entry);
	const [, section, subsection, key] = /^([a-z]+)\.(?:(.*)\.)?([a-z]+)$/s.exec(name) ?? [];
	if (section === void 0 || PROGRAM_SETTING.test(name)) return [];
	const head = subsection === void 0 ? `[${section}]` : `[${section} ${quoted(subsection)}]`;
	if (name === entry) return [`${head}\n\t${key}`];
	const value = entry.slice(name.length + 1);
	const path = value.startsWith("~/") && home !== void 0 ? (0, node_path.join)(home, value.slice(2)) : value;
	return [`${head}\n\t${key} = ${quoted(path)}`];
}
const quoted = (text) => `"${text.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
// src/git/shell/pathname-expansion.ts
/** A few stars between slashes could search the whole disk. */
const MAX_DIRECTORIES = 1e3;
/** As bash expands it by default, sorted; the text where nothing matches; null where it takes too long. */
async function expandPathname({ text, pattern }, cwd, budget) {
	if (pattern === null) return [text];
	const isDirectory = pattern.endsWith("/");
	let found = [pattern.startsWith("/") ? "/" : ""];
	for (const part of pattern.split("/").filter((each) => each !== "")) {
		if (found.length > MAX_DIRECTORIES) return null;
		try {
			found = (await Promise.all(found.map((dir) => matchesIn(dir, part, cwd, budget)))).flat();
		} catch (error) {
			if (error instanceof require_snapshot.TooManyPatternsError) return null;
			throw error;
		}
	}
	const names = isDirectory ? await directoriesOf(found, cwd) : found;
	return names.length > 0 ? names.sort() : [text];
}
async function matchesIn(dir, part, cwd, budget) {
	const segment = require_snapshot.parseSegment(part.replace(/(?<!\\)\*+/g, "*"), "ranges");
	if (typeof segment === "string") {
		const path = below(dir, segment);
		return (0, node_fs_promises.lstat)((0, node_path.resolve)(cwd, path)).then(() => [path], () => []);
	}
	const startsWithDot = /^\\?\./.test(part);
	const names = await (0, node_fs_promises.readdir)((0, node_path.resolve)(cwd, dir)).catch(() => []);
	const matches = (name) => require_snapshot.matchesPath({
		segments: [segment],
		reach: "file"
	}, [name], budget);
	return names.filter((name) => name.startsWith(".") === startsWithDot && matches(name)).map((name) => below(dir, name));
}
/** Without `./` taken away. */
const below = (dir, name) => dir === "" || dir.endsWith("/") ? dir + name : `${dir}/${name}`;
async function directoriesOf(paths, cwd) {
	const are = await Promise.all(paths.map((path) => (0, node_fs_promises.stat)((0, node_path.resolve)(cwd, path)).then((it) => it.isDirectory(), () => false)));
	return paths.flatMap((path, i) => are[i] ? [`${path}/`] : []);
}
// src/git/staging-steps.ts
/** Steps that take files of the work tree, where earlier steps did not change them. */
var StagingSteps = class {
	#snapshot;
	#changed;
	#guess;
	constructor(snapshot, changed, guess) {
		this.#snapshot = snapshot;
		this.#changed = changed;
		this.#guess = guess;
	}
	/** @param specs null: not known, so more is assumed */
	async add({ options, picks }, specs, at) {
		if (picks) this.#guess("a person picks the hunks");
		const own = options.filter((option) => !PICKS.test(option));
		if (specs === null) await this.#stage(TOP, ["--all"], at);
		else if (picks) await this.#stage(specs.length > 0 ? specs : TOP, ["--update"], at);
		else await this.#stage(specs, own, at);
	}
	/** From the work tree, but what earlier steps changed as they left it. */
	async #stage(specs, options, at) {
		const run = () => this.#snapshot.git([
			"add",
			...options,
			"--",
			...specs
		], specs === TOP ? {
			...at,
			pathspecs: []
		} : at);
		if (this.#changed.isEmpty) return void await run();
		if (this.#changed.hasOtherRules) this.#guess("a git command may change files first");
		if (options.some((option) => !/^(?:--all|--update|--force|--verbose|--sparse|-[Aufv]+)$/.test(option))) this.#guess("a git command is not followed");
		const updates = require_commit_plan.has(options, "--update", "u");
		const isAll = specs.length === 0 && (updates || require_commit_plan.has(options, "--all", "A"));
		const matching = await this.#changed.matching(isAll ? TOP : specs, isAll ? {
			...at,
			pathspecs: []
		} : at);
		const tracked = new Set(pathsIn(await this.#snapshot.git([
			"ls-files",
			"-z",
			"--full-name"
		])));
		const isNew = matching.filter((path) => this.#changed.get(path) !== null && !tracked.has(path));
		const left = new Set(updates ? isNew : require_commit_plan.has(options, "--force", "f") ? [] : await this.#ignored(isNew));
		const taken = matching.filter((path) => !left.has(path));
		await this.#changed.stage(taken);
		await run();
		await this.#changed.stage([...taken, ...matching.filter((path) => this.#changed.get(path) === null)]);
	}
	async #ignored(paths) {
		if (paths.length === 0) return [];
		const input = Buffer.from(`${paths.join("\0")}\0`, "latin1");
		const { topLevel } = this.#snapshot.repository;
		const output = await this.#snapshot.git([
			"check-ignore",
			"-z",
			"--stdin",
			"--no-index"
		], {
			cwd: topLevel,
			input,
			pathspecs: []
		}).catch((error) => {
			if (error instanceof require_repository.GitFailedError && error.exitCode === 1) return Buffer.alloc(0);
			throw error;
		});
		return pathsIn(output);
	}
	/** @param specs null: not known, so more is assumed @returns false where there is nothing new to commit */
	async commit(commit, specs, at) {
		const { all, amend, picks, pathsElsewhere, include, only } = commit;
		if (picks) this.#guess("a person picks the hunks");
		if (pathsElsewhere) this.#guess("an argument is known to the shell alone");
		const paths = pathsElsewhere ? null : specs;
		const names = paths ?? [];
		const hasNames = names.length > 0;
		if (paths !== null && (hasNames ? all : include || only && !amend)) throw new require_repository.GitFailedError("commit", 128, "these options do not go together");
		if (commit.rewords) {
			await this.#commitNothing();
			return true;
		}
		if (all || paths === null || picks && paths.length === 0) await this.#stage(TOP, ["--update"], at);
		const options = [
			...SILENTLY,
			...commit.allowEmpty ? ["--allow-empty"] : [],
			...amend ? ["--amend"] : []
		];
		const how = hasNames && (include || picks) ? ["--include"] : only ? ["--only"] : [];
		const listed = hasNames && !this.#changed.isEmpty ? await this.#listed(names, at) : [];
		return (listed.some((path) => this.#changed.has(path)) ? this.#commitChanged(listed, options, how.includes("--include")) : this.#snapshot.git([
			"commit",
			...options,
			...how,
			...hasNames ? ["--", ...names] : []
		], at)).then(() => true, (error) => {
			if (!saysNothingIsNew(error)) throw error;
			return false;
		});
	}
	/** The files that `git commit NAMES` takes. */
	async #listed(names, at) {
		const args = [
			"ls-files",
			"-z",
			"--full-name",
			"--error-unmatch",
			...this.#snapshot.repository.head === null ? [] : ["--with-tree=HEAD"],
			"--",
			...names
		];
		return pathsIn(await this.#snapshot.git(args, at));
	}
	/** `git commit NAMES`, some of them changed by earlier steps: the files go into HEAD's tree, and into the index. */
	async #commitChanged(listed, options, include) {
		const { dir, repository, git } = this.#snapshot;
		const changed = listed.filter((path) => this.#changed.has(path));
		const others = listed.filter((path) => !this.#changed.has(path));
		const stageInto = async (name) => {
			const at = { GIT_INDEX_FILE: (0, node_path.join)(dir, name) };
			const input = Buffer.from(others.map((path) => `${path}\0`).join(""), "latin1");
			const update = [
				"update-index",
				"--add",
				"--remove",
				"-z",
				"--stdin"
			];
			if (others.length > 0) await git(update, {
				cwd: repository.topLevel,
				input,
				at
			});
			await this.#changed.stage(changed, at);
			return at;
		};
		(0, node_fs.copyFileSync)((0, node_path.join)(dir, "index"), (0, node_path.join)(dir, "partial"));
		if (!include) await git(["read-tree", "HEAD"], { at: { GIT_INDEX_FILE: (0, node_path.join)(dir, "partial") } });
		await git(["commit", ...options], { at: await stageInto("partial") });
		await stageInto("index");
	}
	/** `--fixup=reword:` */
	async #commitNothing() {
		const made = await this.#snapshot.git([
			"commit-tree",
			"HEAD^{tree}",
			"-p",
			"HEAD",
			"-m",
			"x"
		]);
		await this.#snapshot.git([
			"update-ref",
			"HEAD",
			made.toString().trim()
		]);
	}
};
/** Every file, wherever the step runs. */
const TOP = [":/"];
const PICKS = /^(?:--patch|--interactive|--edit|-[pie])$/;
const SILENTLY = [
	"--quiet",
	"--no-verify",
	"--no-gpg-sign",
	"--no-post-rewrite",
	"--allow-empty-message",
	"--message=x"
];
/** With nothing to commit, git exits with 1 and prints no error. */
const saysNothingIsNew = (error) => error instanceof require_repository.GitFailedError && error.exitCode === 1 && error.stderr === "";
// src/git/replay.ts
/** Reads files of the work tree, never writes them. */
async function replaySteps(sandbox, steps) {
	const replay = new Replay(sandbox, steps.some(usesBranches));
	for (const step of steps) await replay.step(step);
	return replay;
}
const usesBranches = (step) => [
	"apply",
	"checkout",
	"restore",
	"reset",
	"refs"
].includes(require_commit_plan.effectOf(step).kind);
const readsFiles = ({ all, picks, pathsElsewhere, paths }) => all || picks || pathsElsewhere || paths.length > 0;
var Replay = class {
	guesses = /* @__PURE__ */ new Set();
	start;
	#sandbox;
	#snapshot;
	#usesBranches;
	#globBudget = new require_snapshot.MatchBudget();
	#changed;
	#files;
	#staging;
	#settings = [];
	#uncertain = {
		files: false,
		refs: false,
		settings: false
	};
	#hasCommitted = false;
	/** a commit had nothing new, and failed */
	#isChainBroken = false;
	constructor(sandbox, usesBranches) {
		this.#sandbox = sandbox;
		this.#snapshot = sandbox.snapshot;
		this.#usesBranches = usesBranches;
		this.start = sandbox.snapshot.repository.head;
		this.#changed = new ChangedFiles(sandbox.snapshot);
		const guess = (why) => void this.guesses.add(why);
		this.#files = new FileSteps(sandbox, this.#changed, guess);
		this.#staging = new StagingSteps(sandbox.snapshot, this.#changed, guess);
	}
	async step(step) {
		const effect = require_commit_plan.effectOf(step);
		if (step.kind === "edit") this.guesses.add(step.doubt);
		if (step.kind === "edit" || effect.kind === "edit" || effect.kind === "none") return;
		for (const doubt of step.doubts) this.guesses.add(doubt);
		if (this.#isChainBroken && step.conditions.some(({ kind }) => kind === "and")) this.guesses.add("a condition decides whether a step runs");
		try {
			await this.#noteStart(effect);
			if (!await this.#sandbox.configure(step, this.#settings)) this.guesses.add("an argument is known to the shell alone");
			await this.#apply(effect, {
				cwd: this.#cwdOf(step),
				pathspecs: step.pathspecs
			});
		} catch (error) {
			if (!(error instanceof require_repository.GitFailedError)) throw error;
			this.guesses.add("git refused a step");
		}
	}
	async #noteStart(effect) {
		if (this.#hasCommitted || !require_commit_plan.makesCommit(effect)) return;
		this.#hasCommitted = true;
		const head = await this.#snapshot.git([
			"rev-parse",
			"--verify",
			"--quiet",
			"HEAD"
		]).catch(() => "");
		this.start = head.toString().trim() || null;
	}
	/** From outside of the work tree, git works at its top. */
	#cwdOf({ cwd }) {
		const { topLevel } = this.#snapshot.repository;
		if (cwd === null) return topLevel;
		const [inside, top] = [cwd, topLevel].map((path) => require_main.orNull(() => (0, node_fs.realpathSync)(path)) ?? path);
		return `${inside}/`.startsWith(`${top}/`) ? cwd : topLevel;
	}
	async #apply(effect, at) {
		switch (effect.kind) {
			case "commit":
				if (readsFiles(effect.commit)) this.#noteFiles();
				return this.#commit(effect.commit, at);
			case "add":
				this.#noteFiles();
				return this.#staging.add(effect, await this.#expand(effect.paths, at.cwd), at);
			case "rm": return this.#withArguments(effect.paths, at, (specs) => this.#files.remove(effect.options, specs, at));
			case "mv": return this.#withArguments(effect.paths, at, (specs) => this.#files.move(effect.options, specs, at));
			case "unstage": return this.#unstage(effect, at);
			case "reset": return this.#reset(effect, at);
			case "apply":
				this.#noteRefs(effect.operands);
				return this.#withArguments([...effect.options, ...effect.operands], at, (args) => this.#files.apply(effect.verb, args.slice(0, effect.options.length), args.slice(effect.options.length), at));
			case "checkout":
				this.#noteRefs(effect.operands);
				return this.#withArguments([...effect.operands, ...effect.paths ?? []], at, (args) => {
					const count = effect.operands.length;
					const paths = effect.paths === null ? null : args.slice(count);
					return this.#files.checkout(args.slice(0, count), paths, at);
				});
			case "restore": return this.#withArguments(effect.paths, at, (specs) => {
				const source = {
					revision: effect.source?.text ?? null,
					staged: effect.staged,
					overlay: false
				};
				return this.#files.restore(source, specs, at);
			});
			case "branch":
				if (!this.#usesBranches) return;
				return this.#withArguments(effect.args, at, ([verb, ...args]) => verb === "switch" || verb === "checkout" ? this.#files.apply(verb, args, [], at) : void 0);
			case "refs": return this.#createRef(effect, at);
			case "settings": return this.#set(effect);
			case "files":
				this.#uncertain.files = true;
				return;
			case "unknown": this.guesses.add("a git command is not followed");
		}
	}
	async #withArguments(args, at, use) {
		const texts = await this.#expand(args, at.cwd);
		if (texts === null) this.guesses.add("a git command is not followed");
		else await use(texts);
	}
	async #commit(commit, at) {
		if (commit.revision !== null) {
			await this.#sandbox.loadRefs();
			await this.#run(at, "rev-parse", "--verify", "--quiet", "--end-of-options", `${commit.revision}^{commit}`);
		}
		const specs = await this.#expand(commit.paths, at.cwd);
		if (!await this.#staging.commit(commit, specs, at)) this.#isChainBroken = true;
	}
	#noteRefs(operands) {
		if (this.#uncertain.refs && operands.some(({ text }) => !/^(?:HEAD|@)(?:[~^]\d*)*$/.test(text))) this.guesses.add("a git command may move branches first");
	}
	/** Before a step that reads the work tree. */
	#noteFiles() {
		if (this.#uncertain.files) this.guesses.add("a git command may change files first");
		if (this.#uncertain.settings) this.guesses.add("a git command may change settings first");
	}
	#set({ name, value }) {
		if (name !== null && !isFollowedSetting(name)) return;
		if (name === null || value === null) this.#uncertain.settings = true;
		else this.#settings.push(`${name}=${value}`);
	}
	async #createRef({ created }, at) {
		const args = created && await this.#expand(created.args, at.cwd);
		if (created === null || args === null) this.#uncertain.refs = true;
		else if (this.#usesBranches) {
			await this.#sandbox.loadRefs();
			await this.#run(at, created.by, ...args);
		}
	}
	#run(at, ...args) {
		return this.#snapshot.git(args, at);
	}
	/** As the shell expands them; null where one is unknown, and more has to be assumed. */
	async #expand(args, cwd) {
		const expanded = await Promise.all(args.map((arg) => arg.known ? expandPathname(arg, cwd, this.#globBudget) : null));
		const specs = expanded.filter((names) => names !== null);
		if (specs.length === expanded.length) return specs.flat();
		this.guesses.add("an argument is known to the shell alone");
		return null;
	}
	async #unstage({ options, paths, picks }, at) {
		if (picks) this.guesses.add("a git command is not followed");
		const specs = await this.#expand(paths, at.cwd);
		if (specs === null) return;
		await this.#sandbox.loadRefs();
		await this.#run(at, "restore", ...options, "--", ...specs);
	}
	async #reset({ options, operands, paths }, at) {
		this.#noteRefs(operands);
		const names = await this.#expand([...operands, ...paths ?? []], at.cwd);
		if (names === null) return;
		if (operands.length > 0) await this.#sandbox.loadRefs();
		if (paths === null && operands.some(({ text }) => this.#changed.has(toIndexPath(text)))) throw new require_repository.GitFailedError("reset", 128, "a revision or a file");
		const count = operands.length;
		const flags = options.map(({ text }) => text);
		const isHard = flags.includes("--hard");
		const args = [...names.slice(0, count), ...paths === null ? [] : ["--", ...names.slice(count)]];
		const own = flags.filter((flag) => flag !== "--hard");
		const reset = async () => void await this.#run(at, "reset", "--quiet", ...own, ...args);
		if (isHard && (count > 1 || paths?.length)) throw new require_repository.GitFailedError("reset", 128, "--hard with paths");
		await (isHard ? this.#files.resetHard(reset, at) : reset());
	}
};
// src/git/predict.ts
/** Does not touch the repository. @param use gets a snapshot with the result as its index */
async function withPredictedCommit(request, plan, use) {
	const place = require_commit_plan.placeOf(plan.commit, request);
	const effect = require_commit_plan.effectOf(plan.commit);
	const message = effect.kind === "commit" ? effect.commit.message : null;
	return require_snapshot.withSnapshot({
		...request,
		...place
	}, async (snapshot) => {
		const recording = recordingOf(await stepsIn(snapshot.repository, plan, request));
		if (recording.kind === "index") return use(snapshot, {
			change: await require_assess.readStagedChange(snapshot),
			message
		});
		const { committed, change } = await replay(snapshot, recording, plan.commit, request);
		return use(committed, {
			change,
			message
		});
	});
}
/** Of a command that may work on several repositories, work trees and indexes. */
async function stepsIn(here, { commit, steps }, request) {
	const repositoryAt = require_commit_plan.oncePerPlace(async (call) => {
		if (require_commit_plan.placeKey(call) === require_commit_plan.placeKey(commit)) return here;
		const { cwd, env } = require_commit_plan.placeOf(call, request);
		return require_repository.openRepository(cwd, env, request.signal).catch(() => null);
	});
	return (await Promise.all(steps.map(async (step) => {
		if (step.kind === "edit" || require_commit_plan.effectOf(step).kind === "none") return step;
		return seenFrom(here, step, await repositoryAt(step), require_commit_plan.placeOf(step, request).cwd);
	}))).filter((step) => step !== null);
}
/** Null where it does not matter here. */
function seenFrom(here, step, other, cwd) {
	const isInside = (path) => `${path}/`.startsWith(`${here.topLevel}/`);
	if (other?.gitDir !== here.gitDir) return isInside(other?.topLevel ?? cwd) || other?.commonDir === here.commonDir ? {
		kind: "edit",
		doubt: "a git command may change files first"
	} : null;
	if (other.indexFile === here.indexFile && other.topLevel === here.topLevel) return step;
	if (other.topLevel === here.topLevel && ["add", "unstage"].includes(require_commit_plan.effectOf(step).kind)) return null;
	return {
		...step,
		subcommand: "update-index",
		args: []
	};
}
function recordingOf(steps) {
	const [before, last] = [steps.slice(0, -1), steps.at(-1)];
	const kinds = before.map((step) => require_commit_plan.effectOf(step).kind);
	if (!kinds.every((kind) => STAGING.has(kind)) || !last || !recordsIndex(last)) return {
		kind: "replay",
		steps
	};
	return {
		kind: kinds.every((kind) => LEAVING_INDEX.has(kind)) ? "index" : "staging",
		steps: before
	};
}
const LEAVING_INDEX = /* @__PURE__ */ new Set([
	"none",
	"branch",
	"refs",
	"settings",
	"files"
]);
const STAGING = /* @__PURE__ */ new Set([
	...LEAVING_INDEX,
	"edit",
	"add",
	"rm",
	"mv"
]);
function recordsIndex(step) {
	const effect = require_commit_plan.effectOf(step);
	if (step.kind === "edit" || step.doubts.length > 0 || effect.kind !== "commit") return false;
	const { all, amend, only, include, picks, rewords, pathsElsewhere, paths } = effect.commit;
	return !(all || amend || only || include || picks || rewords || pathsElsewhere || paths.length > 0);
}
async function replay(snapshot, { kind, steps }, commit, request) {
	const sandbox = new Sandbox(snapshot, request);
	await sandbox.configure(commit, []);
	const { guesses, start } = await replaySteps(sandbox, steps);
	const committed = kind === "replay" ? await committedIn(snapshot, start, guesses.size > 0) : snapshot;
	const filtered = sandbox.hasFilters ? await filteredPaths(committed) : /* @__PURE__ */ new Set();
	require_snapshot.hideAttributes(snapshot.dir);
	const change = await require_assess.readStagedChange(committed);
	const files = change.files.map((file) => ({
		...file,
		filtered: filtered.has(file.path)
	}));
	const isOpen = guesses.has("a git command is not followed") || guesses.size > 0 && files.length === 0;
	return {
		committed,
		change: {
			...change,
			source: "command",
			files,
			unread: change.unread ?? (isOpen ? "what it commits is not known before" : null),
			guesses: [...guesses]
		}
	};
}
/**
* The snapshot with the sandbox's HEAD as its index, compared with the parent of its first new commit. Where git made
* none and that is a guess, with what is staged.
*/
async function committedIn(snapshot, start, isGuess) {
	const old = start === null ? [] : [`^${start}`];
	const first = (await snapshot.git([
		"rev-list",
		"--first-parent",
		"--parents",
		"HEAD",
		...old
	]).catch(() => "")).toString().trim().split("\n").at(-1);
	if (first || !isGuess) await snapshot.git(["read-tree", start === null && !first ? "--empty" : "HEAD"]);
	return require_snapshot.basedOn(snapshot, first ? first.split(" ")[1] ?? null : start);
}
/** Staged paths with a filter that would change their contents; asked before the attributes are hidden. */
async function filteredPaths({ git, base, repository }) {
	const changed = await git([
		"diff-index",
		...[
			"--cached",
			"-z",
			"--name-only",
			"--no-renames",
			"--diff-filter=d"
		],
		base
	]);
	if (changed.length === 0) return /* @__PURE__ */ new Set();
	const inWorkTree = {
		cwd: repository.topLevel,
		input: changed
	};
	const fields = require_snapshot.splitAtNul(await git([
		"check-attr",
		"-z",
		"--stdin",
		"filter"
	], inWorkTree));
	const paths = fields.flatMap((field, i) => i % 3 === 2 && !/^(?:unspecified|unset|set|)$/.test(field.toString()) ? [require_snapshot.decodePath(fields[i - 2])] : []);
	return new Set(paths);
}
exports.withPredictedCommit = withPredictedCommit;
