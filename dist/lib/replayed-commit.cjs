require("./rolldown-runtime.cjs");
const require_snapshot = require("./snapshot.cjs");
let node_fs = require("node:fs");
const require_main = require("./main.cjs");
const require_repository = require("./repository.cjs");
const require_commit_plan = require("./commit-plan.cjs");
let node_fs_promises = require("node:fs/promises");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
const require_staged = require("./staged.cjs");
// src/git/shell/pathname-expansion.ts
const MAX_DIRECTORIES = 1e3;
async function expandPathname({ text, pattern }, cwd, budget, adjusted = (_, names) => names) {
	if (pattern === null) return [text];
	const isDirectory = pattern.endsWith("/");
	let found = [pattern.startsWith("/") ? "/" : ""];
	for (const part of pattern.split("/").filter((each) => each !== "")) {
		if (found.length > MAX_DIRECTORIES) return null;
		try {
			found = (await Promise.all(found.map((dir) => matchesIn(dir, part, cwd, budget, adjusted)))).flat();
		} catch (error) {
			if (error instanceof require_snapshot.TooManyPatternsError) return null;
			throw error;
		}
	}
	const names = isDirectory ? await directoriesOf(found, cwd) : found;
	return names.length > 0 ? names.sort() : [text];
}
async function matchesIn(dir, part, cwd, budget, adjusted) {
	const segment = require_snapshot.parseSegment(part.replace(/(?<!\\)\*+/g, "*"), "ranges");
	if (typeof segment === "string") {
		const path = below(dir, segment);
		const found = await (0, node_fs_promises.lstat)((0, node_path.resolve)(cwd, path)).then(() => [(0, node_path.basename)(path)], () => []);
		return adjusted((0, node_path.resolve)(cwd, dir), found).includes((0, node_path.basename)(path)) ? [path] : [];
	}
	const startsWithDot = /^\\?\./.test(part);
	const names = adjusted((0, node_path.resolve)(cwd, dir), await (0, node_fs_promises.readdir)((0, node_path.resolve)(cwd, dir)).catch(() => []));
	const matches = (name) => require_snapshot.matchesPath({
		segments: [segment],
		reach: "file"
	}, [name], budget);
	return names.filter((name) => name.startsWith(".") === startsWithDot && matches(name)).map((name) => below(dir, name));
}
const below = (dir, name) => dir === "" || dir.endsWith("/") ? dir + name : `${dir}/${name}`;
async function directoriesOf(paths, cwd) {
	const are = await Promise.all(paths.map((path) => (0, node_fs_promises.stat)((0, node_path.resolve)(cwd, path)).then((it) => it.isDirectory(), () => false)));
	return paths.flatMap((path, i) => are[i] ? [`${path}/`] : []);
}
// src/git/replay/changed-files.ts
const toIndexPath = (text) => Buffer.from(text).toString("latin1");
const RULES = /(?:^|\/)\.git(?:ignore|attributes)$/;
const idOf = (entry) => entry?.split(" ")[1] ?? null;
var ChangedFiles = class {
	#snapshot;
	#entries = new Map();
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
	namesIn(directory, names) {
		const { topLevel } = this.#snapshot.repository;
		if (this.isEmpty || !`${directory}/`.startsWith(`${topLevel}/`)) return names;
		const prefix = toIndexPath(`${directory}/`.slice(topLevel.length + 1));
		const below = [...this.#entries.keys()].filter((path) => path.startsWith(prefix));
		const own = new Set(below.map((path) => path.slice(prefix.length).replace(/\/.*/s, "")));
		const present = [...own].filter((name) => this.kindOf(prefix + name) !== null);
		const text = (name) => Buffer.from(name, "latin1").toString();
		return [...new Set([...names.filter((name) => !own.has(toIndexPath(name))), ...present.map(text)])];
	}
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
	async contentsOf(paths) {
		const { dir, git, repository } = this.#snapshot;
		const at = { GIT_INDEX_FILE: (0, node_path.join)(dir, "contents") };
		(0, node_fs.copyFileSync)((0, node_path.join)(dir, "index"), at.GIT_INDEX_FILE);
		const all = [...paths];
		const users = all.filter((path) => !this.has(path));
		const input = Buffer.from(users.map((path) => `${path}\0`).join(""), "latin1");
		await git([...UPDATE], {
			cwd: repository.topLevel,
			input,
			at
		});
		await this.stage(all.filter((path) => this.has(path)), at);
		return at;
	}
	async stage(paths, at = {}) {
		await this.update([...paths].map((path) => [path, this.#entries.get(path) ?? null]), at);
	}
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
const UPDATE = [
	"update-index",
	"--add",
	"--remove",
	"-z",
	"--stdin"
];
const pathsIn = (output) => output.toString("latin1").split("\0").slice(0, -1);
const isSubmodule = (entry) => entry?.startsWith("160000") === true;
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
function parseEntries(output) {
	return new Map(pathsIn(output).map((line) => {
		const at = line.indexOf("	");
		return [line.slice(at + 1), line.slice(0, at).replace(/ \d$/, "")];
	}));
}
// src/git/replay/patched-files.ts
async function patchedFiles({ git, repository }, changed, args, at) {
	const top = {
		cwd: repository.topLevel,
		pathspecs: []
	};
	const named = (await git([
		"apply",
		"--numstat",
		"-z",
		...args
	], at)).toString("latin1").split("\0").slice(0, -1).map((line) => line.replace(/^[^\t]*\t[^\t]*\t/, ""));
	const kinds = named.map((path) => changed.kindOf(path));
	if (kinds.some((kind) => kind === "directory" || kind === "unclear")) throw new require_repository.GitFailedError("apply", 1, "a directory is in the way");
	const tracked = pathsIn(await git([
		"ls-files",
		"-z",
		"--full-name"
	], top));
	const files = await changed.contentsOf([...tracked, ...named.filter((_, i) => kinds[i] === "file")]);
	const before = (await git(["write-tree", "--missing-ok"], { at: files })).toString().trim();
	await git([
		"apply",
		"--cached",
		...args
	], {
		...at,
		at: files
	});
	return parseChanges(await git([
		"diff-index",
		"--cached",
		"--raw",
		"-z",
		"--no-renames",
		before
	], { at: files })).map(({ path, entry }) => [path, entry]);
}
// src/git/replay/file-steps.ts
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
		const readsPatches = verb === "apply" || verb === "am";
		const names = readsPatches ? operands.map((name) => (0, node_path.resolve)(at.cwd, name)) : operands;
		const isOwn = (name) => this.#changed.has(toIndexPath((0, node_path.relative)(repository.topLevel, name)));
		if (readsPatches && names.some(isOwn)) this.#guess("a git command may change files first");
		const flags = options.map((option) => CREATING[option] ?? option);
		if (verb === "apply" && !require_commit_plan.isOfIndex(options)) {
			this.own(await patchedFiles(this.#snapshot, this.#changed, [...flags, ...names], at));
			return true;
		}
		await this.#sandbox.loadRefs();
		if (this.#sandbox.hasMergeDrivers) this.#guess("a git command is not followed");
		const before = (await git(["write-tree", "--missing-ok"])).toString().trim();
		const modified = new Set(pathsIn(await git([...verb === "apply" ? ["diff-files", "--name-only"] : [
			"ls-files",
			"-m",
			"--full-name"
		], "-z"], { cwd: repository.topLevel })));
		const undo = this.#sandbox.save();
		const tree = this.#newTree();
		const prefix = verb === "apply" ? await this.#prefix(at) : "";
		let succeeds = true;
		await this.#runIn(tree, prefix, [
			verb,
			...ANSWERS[verb],
			...flags,
			...names
		], []).catch(async (error) => {
			if (!(error instanceof require_repository.GitFailedError)) throw error;
			succeeds = false;
			this.#guess("git refused a step");
			const unmerged = await git([
				"diff",
				"--name-only",
				"--diff-filter=U",
				"-z"
			]);
			if (unmerged.length > 0) await this.#runIn(tree, "", [...UPDATE], [], unmerged);
		});
		if (verb === "apply" && options.includes("--cached")) return succeeds;
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
			return false;
		}
		this.own(changes.map(({ path, entry }) => [path, entry]));
		return succeeds;
	}
	async run(args) {
		await this.#runIn(this.#newTree(), "", args, []);
	}
	own(entries) {
		for (const [path, entry] of entries) if (!isSubmodule(entry)) this.#changed.set(path, entry);
	}
	async checkout(operands, paths, at) {
		const [first, ...rest] = operands;
		if (paths !== null && operands.length < 2) return this.restore({
			revision: first ?? null,
			staged: first !== void 0,
			overlay: true
		}, paths, at);
		if (first === void 0) return true;
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
		if (this.#changed.kindOf(toIndexPath(await this.#inTree(first, at))) !== null) throw new require_repository.GitFailedError("checkout", 128, "a revision or a file");
		return this.restore({
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
		this.own(changes);
		if (staged) await this.#changed.update(changes);
		return true;
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
		this.own([...before.keys()].filter((path) => !after.has(path)).map((path) => [path, null]));
		this.own([...after]);
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
		const before = sources.length > 0 ? await this.#entries(below(sources), top) : new Map();
		const contents = before.size > 0 ? await this.#entries([":/"], top, [], await this.#changed.contentsOf(before.keys())) : before;
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
};
const SUBMODULES = ".gitmodules";
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
	apply: [],
	am: []
};
const CREATING = {
	"-c": "--create",
	"-C": "--force-create"
};
const dirnameOf = (file) => file.subarray(0, file.lastIndexOf("/"));
// src/git/replay/index-steps.ts
var IndexSteps = class {
	#sandbox;
	#changed;
	#files;
	constructor(sandbox, changed, files) {
		this.#sandbox = sandbox;
		this.#changed = changed;
		this.#files = files;
	}
	async unstage(options, specs, at) {
		await this.#sandbox.loadRefs();
		await this.#sandbox.snapshot.git([
			"restore",
			...options,
			"--",
			...specs
		], at);
	}
	async reset(options, operands, paths, at) {
		if (operands.length > 0) await this.#sandbox.loadRefs();
		if (paths === null && operands.some((text) => this.#changed.has(toIndexPath(text)))) throw new require_repository.GitFailedError("reset", 128, "a revision or a file");
		const isHard = options.includes("--hard");
		if (isHard && (operands.length > 1 || paths?.length)) throw new require_repository.GitFailedError("reset", 128, "--hard with paths");
		const args = [
			"reset",
			"--quiet",
			...options.filter((option) => option !== "--hard"),
			...operands,
			...paths === null ? [] : ["--", ...paths]
		];
		const reset = async () => void await this.#sandbox.snapshot.git(args, at);
		await (isHard ? this.#files.resetHard(reset, at) : reset());
	}
};
// src/git/replay/sandbox.ts
const STAGING = "core\\.(autocrlf|eol|safecrlf|filemode|symlinks|ignorecase|precomposeunicode|protecthfs|protectntfs|excludesfile|attributesfile|sparsecheckout|sparsecheckoutcone|checkroundtripencoding|trustctime|checkstat)|index\\.sparse";
const MERGING = "merge\\.(ff|renames|renamelimit|directoryrenames|renormalize)|diff\\.(renames|renamelimit)|branch\\..*\\.(remote|merge|rebase)|pull\\.(rebase|ff)|(rebase|merge)\\.autostash|remote\\..*\\.fetch";
const PROGRAMS = "filter\\..*\\.(clean|process)|merge\\..*\\.driver";
const HOOKS = "core\\.hookspath";
const SETTINGS = new RegExp(`^(?:${STAGING}|${MERGING}|${PROGRAMS}|include\\.path|includeif\\..*)$`, "i");
const isFollowedSetting = (name) => SETTINGS.test(name);
var Sandbox = class {
	snapshot;
	#request;
	#config;
	#configured = null;
	#hasRefs = false;
	#programs = new Set();
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
	get hasHooks() {
		const names = require_main.orNull(() => (0, node_fs.readdirSync)((0, node_path.join)(this.snapshot.repository.commonDir, "hooks"))) ?? [];
		return [...this.#programs, ...names].some((name) => /^core\.hookspath\n(?!\/dev\/null$)|^(?!.*\.sample$)(?:pre|prepare|commit)-/.test(name));
	}
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
		const regexp = `^(${STAGING}|${MERGING}|${PROGRAMS}|${HOOKS})$`;
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
	save() {
		const { dir } = this.snapshot;
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
const PROGRAM_SETTING = new RegExp(`^(?:${PROGRAMS}|${HOOKS})$`);
const QUICK = [
	"[gc]\n	auto = 0",
	"[maintenance]\n	auto = false",
	"[core]\n	compression = 0\n	fsync = none\n	logAllRefUpdates = true",
	"[user]\n	name = pager-triage\n	email = pager-triage@localhost\n	useConfigOnly = true",
	"[rerere]\n	enabled = false"
];
const nameOf = (setting) => setting.split(/[=\n]/, 1)[0] ?? "";
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
// src/git/replay/staging-steps.ts
var StagingSteps = class {
	#snapshot;
	#changed;
	#guess;
	constructor(snapshot, changed, guess) {
		this.#snapshot = snapshot;
		this.#changed = changed;
		this.#guess = guess;
	}
	async add({ options, picks }, specs, at) {
		if (picks) this.#guess("a person picks the hunks");
		const own = options.filter((option) => !PICKS.test(option));
		if (specs === null) await this.#stage(TOP, ["--all"], at);
		else if (picks) await this.#stage(specs.length > 0 ? specs : TOP, ["--update"], at);
		else await this.#stage(specs, own, at);
	}
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
const saysNothingIsNew = (error) => error instanceof require_repository.GitFailedError && error.exitCode === 1 && error.stderr === "";
// src/git/replay/stash-steps.ts
var StashSteps = class {
	#sandbox;
	#snapshot;
	#changed;
	#files;
	constructor(sandbox, changed, files) {
		this.#sandbox = sandbox;
		this.#snapshot = sandbox.snapshot;
		this.#changed = changed;
		this.#files = files;
	}
	async push(options, specs, at) {
		const keepsIndex = options.findLast((option) => /keep|k/.test(option))?.includes("no-") === false;
		const takesUntracked = options.some((option) => /^(?:-u|--include-untracked)$/.test(option));
		await this.#sandbox.loadRefs();
		const head = await this.#read("rev-parse", "--verify", "--quiet", "HEAD");
		const paths = specs.length > 0 ? specs : [":/"];
		const how = specs.length > 0 ? at : {
			...at,
			pathspecs: []
		};
		if (specs.length > 0) await this.#snapshot.git([
			"ls-files",
			"--error-unmatch",
			"--",
			...paths
		], how);
		const index = await this.#read("write-tree");
		const files = await this.#workTree(paths, how);
		const untracked = takesUntracked ? await this.#untracked(paths, how) : null;
		if (await this.#areEqual(head, index, paths, how) && files === index && untracked === null) return;
		const parents = [head, await this.#commit(index, head)];
		if (untracked !== null) parents.push(await this.#commit(untracked.tree));
		const made = await this.#commit(files, ...parents);
		await this.#snapshot.git([
			"update-ref",
			"--create-reflog",
			"-m",
			"x",
			"refs/stash",
			made
		]);
		for (const path of untracked?.paths ?? []) this.#changed.set(path, null);
		if (specs.length > 0) await this.#files.restore({
			revision: head,
			staged: true,
			overlay: false
		}, specs, at);
		else await this.#files.resetHard(async () => void await this.#snapshot.git(["read-tree", keepsIndex ? index : head]), at);
	}
	async apply(verb, [which = "0"], at) {
		const { git } = this.#snapshot;
		await this.#sandbox.loadRefs();
		const name = /^\d+$/.test(which) ? `stash@{${which}}` : which;
		const stash = await this.#read("rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`);
		const parents = (await this.#read("rev-list", "--parents", "--max-count=1", stash)).split(" ").slice(1);
		const untracked = await this.#filesIn(parents[2]);
		if ([...untracked.keys()].some((path) => this.#changed.kindOf(path) !== null)) throw new require_repository.GitFailedError("stash", 1, "files are in the way");
		const index = await this.#read("write-tree");
		if (!await this.#files.apply("cherry-pick", [
			"-n",
			"-m",
			"1"
		], [stash], at)) return false;
		const changes = parseChanges(await git([
			"diff-index",
			"--cached",
			"--raw",
			"-z",
			"--no-renames",
			index
		]));
		await git(["read-tree", index]);
		await this.#changed.update(changes.filter(({ old }) => old === null).map(({ path, entry }) => [path, entry]));
		for (const [path, entry] of untracked) this.#changed.set(path, entry);
		if (verb === "pop") await git([
			"stash",
			"drop",
			"--quiet",
			name
		]);
		return true;
	}
	async #filesIn(revision) {
		if (revision === void 0) return new Map();
		const at = this.#index("untracked");
		await this.#snapshot.git(["read-tree", revision], { at });
		return parseEntries(await this.#snapshot.git([
			"ls-files",
			"--stage",
			"-z"
		], { at }));
	}
	async #workTree(paths, how) {
		const at = this.#index("stashed");
		(0, node_fs.copyFileSync)((0, node_path.join)(this.#snapshot.dir, "index"), at.GIT_INDEX_FILE);
		const tracked = pathsIn(await this.#snapshot.git([
			"ls-files",
			"-z",
			"--full-name",
			"--",
			...paths
		], {
			...how,
			at
		}));
		await this.#snapshot.git([
			"add",
			"--update",
			"--",
			...paths
		], {
			...how,
			at
		});
		await this.#changed.stage(tracked.filter((path) => this.#changed.has(path)), at);
		return (await this.#snapshot.git(["write-tree"], { at })).toString().trim();
	}
	async #untracked(paths, how) {
		const { git, repository } = this.#snapshot;
		const list = [
			"ls-files",
			"-z",
			"--full-name"
		];
		const others = pathsIn(await git([
			...list,
			"--others",
			"--exclude-standard",
			"--",
			...paths
		], how));
		const tracked = new Set(pathsIn(await git(list)));
		const own = (await this.#changed.matching(paths, how)).filter((path) => !tracked.has(path) && this.#changed.get(path) !== null);
		const users = others.filter((path) => !this.#changed.has(path));
		if (users.length + own.length === 0) return null;
		const at = this.#index("untracked");
		await git(["read-tree", "--empty"], { at });
		const input = Buffer.from(users.map((path) => `${path}\0`).join(""), "latin1");
		const update = [
			"update-index",
			"--add",
			"-z",
			"--stdin"
		];
		if (users.length > 0) await git(update, {
			cwd: repository.topLevel,
			input,
			at
		});
		await this.#changed.stage(own, at);
		return {
			paths: [...users, ...own],
			tree: (await git(["write-tree"], { at })).toString().trim()
		};
	}
	#areEqual(one, other, paths, how) {
		return this.#snapshot.git([
			"diff-tree",
			"--quiet",
			one,
			other,
			"--",
			...paths
		], how).then(() => true, (error) => {
			if (error instanceof require_repository.GitFailedError && error.exitCode === 1) return false;
			throw error;
		});
	}
	#commit(tree, ...parents) {
		return this.#read("commit-tree", tree, ...parents.flatMap((parent) => ["-p", parent]), "-m", "x");
	}
	#index(name) {
		return { GIT_INDEX_FILE: (0, node_path.join)(this.#snapshot.dir, name) };
	}
	async #read(...args) {
		return (await this.#snapshot.git(args)).toString().trim();
	}
};
// src/git/replay/tests.ts
var Tests = class {
	#sandbox;
	#snapshot;
	#changed;
	#answers = new Map();
	#areFilesKnown = true;
	constructor(sandbox, changed) {
		this.#sandbox = sandbox;
		this.#snapshot = sandbox.snapshot;
		this.#changed = changed;
	}
	answer(test, result) {
		this.#answers.set(test, result);
	}
	forgetFiles() {
		this.#areFilesKnown = false;
	}
	holds({ kind, test }) {
		const result = kind === "often" ? null : this.#resultOf(test);
		return kind === "or" && result !== null ? !result : result;
	}
	#resultOf(status) {
		if (status === null || typeof status === "boolean") return status;
		const known = this.#answers.get(status);
		if (known !== void 0) return known;
		const result = this.#ask(status);
		this.#answers.set(status, result);
		return result;
	}
	#ask(test) {
		switch (test.kind) {
			case "step": return null;
			case "file": return this.#areFilesKnown ? this.#isFile(test.flag, test.path) : null;
			case "not": {
				const result = this.#resultOf(test.test);
				return result === null ? null : !result;
			}
			case "both": {
				const [first, second] = test.tests;
				const result = this.#resultOf(first);
				if (result === false) return false;
				const other = this.#resultOf(second);
				return result === null && other === true ? null : other;
			}
		}
	}
	#isFile(flag, path) {
		const { topLevel } = this.#snapshot.repository;
		if (!path.startsWith(`${topLevel}/`)) return null;
		const inside = toIndexPath(path.slice(topLevel.length + 1));
		const own = this.#changed.get(inside);
		const isLink = own ? own.startsWith("120000") : own === void 0 && require_main.orNull(() => (0, node_fs.lstatSync)(path).isSymbolicLink()) === true;
		const kind = this.#changed.kindOf(inside);
		if (isLink || kind === "unclear") return null;
		return flag === "-e" ? kind !== null : kind === (flag === "-d" ? "directory" : "file");
	}
	async compare(args, at) {
		const options = new Set(args);
		if (options.size === 0 || ![...options].every((text) => QUIET.has(text))) return null;
		if (options.has("--cached") || options.has("--staged")) return this.#findsNothing(["--cached"], at);
		if (!this.#areFilesKnown || this.#sandbox.hasFilters) return null;
		const index = { GIT_INDEX_FILE: (0, node_path.join)(this.#snapshot.dir, "compared") };
		(0, node_fs.copyFileSync)((0, node_path.join)(this.#snapshot.dir, "index"), index.GIT_INDEX_FILE);
		const changed = [...parseEntries(await this.#snapshot.git([
			"ls-files",
			"--stage",
			"-z",
			"--full-name",
			":/"
		], {
			...at,
			pathspecs: []
		}))].filter(([path]) => this.#changed.has(path));
		if (changed.some(([path, entry]) => this.#changed.get(path) !== entry)) return false;
		await this.#changed.update(changed.map(([path]) => [path, null]), index);
		return this.#findsNothing([], {
			...at,
			at: index
		});
	}
	async #findsNothing(options, more) {
		return this.#snapshot.git([
			"diff",
			"--quiet",
			...options
		], more).then(() => true, (error) => {
			if (!(error instanceof require_repository.GitFailedError)) throw error;
			return error.exitCode === 1 ? false : null;
		});
	}
};
const QUIET = new Set([
	"--quiet",
	"-q",
	"--exit-code",
	"--cached",
	"--staged",
	"--"
]);
// src/git/replay/upstream-steps.ts
var UpstreamSteps = class {
	#sandbox;
	#snapshot;
	#changed;
	#files;
	#tests;
	#guess;
	constructor(sandbox, changed, files, tests, guess) {
		this.#sandbox = sandbox;
		this.#snapshot = sandbox.snapshot;
		this.#changed = changed;
		this.#files = files;
		this.#tests = tests;
		this.#guess = guess;
	}
	async rebase(args, at) {
		const isClean = [await this.#tests.compare(["--cached", "--quiet"], at), await this.#tests.compare(["--quiet"], at)];
		if (isClean.every((is) => is === true)) return this.#rebase(args);
		const stashes = await this.#setting("rebase.autostash") !== null;
		if (isClean.includes(null) || stashes) this.#guess("a git command is not followed");
		throw new require_repository.GitFailedError("rebase", 1, "there are changes");
	}
	async #rebase(args) {
		const { git } = this.#snapshot;
		await this.#sandbox.loadRefs();
		if (this.#sandbox.hasMergeDrivers) this.#guess("a git command is not followed");
		const before = (await git(["rev-parse", "HEAD^{tree}"])).toString().trim();
		const undo = this.#sandbox.save();
		await git([
			"update-index",
			"-z",
			"--skip-worktree",
			"--stdin"
		], { input: await git(["ls-files", "-z"]) });
		try {
			await this.#files.run(["rebase", ...args]);
		} catch (error) {
			undo();
			if (!(error instanceof require_repository.GitFailedError)) throw error;
			if (/conflict/i.test(error.stderr)) this.#guess("a git command is not followed");
			throw error;
		}
		await git(["read-tree", "HEAD"]);
		const changes = parseChanges(await git([
			"diff-index",
			"--cached",
			"--raw",
			"-z",
			"--no-renames",
			before
		]));
		if (changes.some(({ path, old }) => old === null && this.#changed.kindOf(path) !== null)) {
			undo();
			throw new require_repository.GitFailedError("rebase", 1, "files are in the way");
		}
		this.#files.own(changes.map(({ path, entry }) => [path, entry]));
		return true;
	}
	async pull(options, [remote, branch], at) {
		await this.#sandbox.loadRefs();
		const target = (remote === "." ? branch : branch && `refs/remotes/${remote}/${branch}`) ?? "@{upstream}";
		const quiet = options.filter((option) => !/rebase|^-r$/.test(option));
		const how = options.findLast((option) => /rebase|^-r$/.test(option)) ?? await this.#rebasing();
		if (how === "--rebase" || how === "-r") return this.rebase([target], at);
		const own = how !== null || options.some((option) => option.startsWith("--")) || await this.#setting("pull.ff") !== null ? [] : ["--ff-only"];
		return this.#files.apply("merge", [...quiet, ...own], [target], at);
	}
	async #rebasing() {
		const name = (await this.#snapshot.git([
			"symbolic-ref",
			"--quiet",
			"--short",
			"HEAD"
		]).catch(() => "")).toString().trim();
		const value = await this.#setting(`branch.${name}.rebase`) ?? await this.#setting("pull.rebase");
		if (value === null) return null;
		return value === "false" ? "--no-rebase" : "--rebase";
	}
	async #setting(name) {
		return (await this.#snapshot.git([
			"config",
			"--get",
			name
		]).catch((error) => {
			if (error instanceof require_repository.GitFailedError) return null;
			throw error;
		}))?.toString().trim() ?? null;
	}
};
// src/git/replay/replay.ts
async function replaySteps(sandbox, steps, commit) {
	const replay = new Replay(sandbox, commit.conditions, steps.some(usesBranches));
	for (const step of steps) await replay.step(step);
	return replay;
}
const usesBranches = (step) => [
	"apply",
	"checkout",
	"restore",
	"reset",
	"refs",
	"stash",
	"rebase",
	"pull"
].includes(require_commit_plan.effectOf(step).kind);
const readsFiles = ({ all, picks, pathsElsewhere, paths }) => all || picks || pathsElsewhere || paths.length > 0;
const textsOf = (args) => args.map(({ text }) => text);
var Replay = class {
	guesses = new Set();
	start;
	#sandbox;
	#snapshot;
	#usesBranches;
	#globBudget = new require_snapshot.MatchBudget();
	#changed;
	#files;
	#staging;
	#index;
	#stash;
	#upstream;
	#settings = [];
	#uncertain = {
		files: false,
		refs: false,
		settings: false
	};
	#tests;
	#expected;
	#hasCommitted = false;
	#held = new Set();
	constructor(sandbox, expected, usesBranches) {
		this.#sandbox = sandbox;
		this.#snapshot = sandbox.snapshot;
		this.#usesBranches = usesBranches;
		this.start = sandbox.snapshot.repository.head;
		this.#expected = expected;
		this.#changed = new ChangedFiles(sandbox.snapshot);
		this.#tests = new Tests(sandbox, this.#changed);
		const guess = (why) => void this.guesses.add(why);
		this.#files = new FileSteps(sandbox, this.#changed, guess);
		this.#staging = new StagingSteps(sandbox.snapshot, this.#changed, guess);
		this.#index = new IndexSteps(sandbox, this.#changed, this.#files);
		this.#stash = new StashSteps(sandbox, this.#changed, this.#files);
		this.#upstream = new UpstreamSteps(sandbox, this.#changed, this.#files, this.#tests, guess);
	}
	async step(step) {
		const effect = require_commit_plan.effectOf(step);
		if (step.kind === "edit") {
			this.guesses.add(step.doubt);
			this.#tests.forgetFiles();
		}
		if (step.kind === "edit" || effect.kind === "edit" || !this.#mayRun(step)) return;
		const at = {
			cwd: this.#cwdOf(step),
			pathspecs: step.pathspecs
		};
		const result = await (effect.kind === "none" ? this.#read(step, at) : this.#run(step, effect, at));
		if (step.test) this.#tests.answer(step.test, step.doubts.length > 0 ? null : result);
	}
	async #read(step, at) {
		if (step.subcommand !== "diff") return null;
		return await this.#sandbox.configure(step, this.#settings) ? this.#tests.compare(textsOf(step.args), at) : null;
	}
	#mayRun({ conditions, cwdConditions = [] }) {
		const holds = conditions.map((each) => this.#tests.holds(each));
		if (holds.includes(false)) return false;
		const isOpen = conditions.some((condition, i) => holds[i] === null && !(this.#hasCommitted ? this.#held.has(condition) : this.#expected.includes(condition)));
		if (!this.#hasCommitted) for (const condition of conditions) this.#held.add(condition);
		if (isOpen || cwdConditions.some((condition) => this.#tests.holds(condition) !== true)) this.guesses.add(require_commit_plan.CONDITION);
		return true;
	}
	async #run(step, effect, at) {
		for (const doubt of step.doubts) this.guesses.add(doubt);
		try {
			await this.#noteStart(effect);
			if (!await this.#sandbox.configure(step, this.#settings)) this.guesses.add("an argument is known to the shell alone");
			return await this.#apply(effect, at);
		} catch (error) {
			if (!(error instanceof require_repository.GitFailedError)) throw error;
			this.guesses.add("git refused a step");
			return false;
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
			case "add": {
				this.#noteFiles();
				const specs = await this.#expand(effect.paths, at.cwd);
				await this.#staging.add(effect, specs, at);
				return specs && true;
			}
			case "rm": return this.#withArguments(effect.paths, at, (specs) => this.#files.remove(effect.options, specs, at));
			case "mv": return this.#withArguments(effect.paths, at, (specs) => this.#files.move(effect.options, specs, at));
			case "unstage": return this.#unstage(effect, at);
			case "reset": return this.#reset(effect, at);
			case "apply":
				if (effect.verb === "apply" || effect.verb === "am") this.#noteFiles();
				this.#noteRefs(effect.operands);
				return this.#withArguments([...effect.options, ...effect.operands], at, (args) => {
					const count = effect.options.length;
					return this.#files.apply(effect.verb, args.slice(0, count), args.slice(count), at);
				});
			case "checkout":
				this.#noteRefs(effect.operands);
				return this.#withArguments([...effect.operands, ...effect.paths ?? []], at, (args) => {
					const count = effect.operands.length;
					return this.#files.checkout(args.slice(0, count), effect.paths && args.slice(count), at);
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
				if (!this.#usesBranches) return null;
				return this.#withArguments(effect.args, at, async ([verb, ...args]) => verb === "switch" || verb === "checkout" ? this.#files.apply(verb, args, [], at) : null);
			case "stash":
				this.#noteFiles();
				return this.#withArguments(effect.operands, at, (texts) => effect.verb === "push" ? this.#stash.push(effect.options, texts, at) : this.#stash.apply(effect.verb, texts, at));
			case "rebase":
				this.#noteFiles();
				this.#noteRefs(effect.args);
				return this.#withArguments(effect.args, at, (args) => this.#upstream.rebase(args, at));
			case "pull":
				this.#noteFiles();
				if (effect.operands[0]?.text !== ".") this.guesses.add("a git command is not followed");
				return this.#withArguments(effect.operands, at, (texts) => this.#upstream.pull(effect.options, texts, at));
			case "refs": return this.#createRef(effect, at);
			case "settings": return this.#set(effect);
			case "files":
				this.#uncertain.files = true;
				return null;
			case "unknown":
				this.guesses.add("a git command is not followed");
				return null;
		}
	}
	async #withArguments(args, at, use) {
		const texts = await this.#expand(args, at.cwd);
		if (texts !== null) return await use(texts) !== false;
		this.guesses.add("a git command is not followed");
		return null;
	}
	async #commit(commit, at) {
		if (commit.revision !== null) {
			await this.#sandbox.loadRefs();
			const named = `${commit.revision}^{commit}`;
			await this.#snapshot.git([
				"rev-parse",
				"--verify",
				"--quiet",
				"--end-of-options",
				named
			], at);
		}
		const specs = await this.#expand(commit.paths, at.cwd);
		const isMade = await this.#staging.commit(commit, specs, at);
		return isMade && this.#sandbox.hasHooks ? null : isMade;
	}
	#noteRefs(operands) {
		if (this.#uncertain.refs && operands.some(({ text }) => !/^(?:HEAD|@)(?:[~^]\d*)*$/.test(text))) this.guesses.add("a git command may move branches first");
	}
	#noteFiles() {
		if (this.#uncertain.files) this.guesses.add("a git command may change files first");
		if (this.#uncertain.settings) this.guesses.add("a git command may change settings first");
	}
	#set({ name, value }) {
		if (name !== null && !isFollowedSetting(name)) return null;
		if (name === null || value === null) this.#uncertain.settings = true;
		else this.#settings.push(`${name}=${value}`);
		return value === null ? null : true;
	}
	async #createRef({ created }, at) {
		const args = created && await this.#expand(created.args, at.cwd);
		if (created === null || args === null) this.#uncertain.refs = true;
		if (created === null || args === null || !this.#usesBranches) return null;
		await this.#sandbox.loadRefs();
		await this.#snapshot.git([created.by, ...args], at);
		return true;
	}
	async #expand(args, cwd) {
		const expanded = await Promise.all(args.map((arg) => arg.known ? expandPathname(arg, cwd, this.#globBudget, (dir, names) => this.#changed.namesIn(dir, names)) : null));
		const specs = expanded.filter((names) => names !== null);
		if (specs.length === expanded.length) return specs.flat();
		this.guesses.add("an argument is known to the shell alone");
		return null;
	}
	async #unstage({ options, paths, picks }, at) {
		if (picks) this.guesses.add("a git command is not followed");
		const specs = await this.#expand(paths, at.cwd);
		if (specs === null) return null;
		await this.#index.unstage(options, specs, at);
		return true;
	}
	async #reset({ options, operands, paths }, at) {
		this.#noteRefs(operands);
		const [names, files] = [await this.#expand(operands, at.cwd), await this.#expand(paths ?? [], at.cwd)];
		if (names === null || files === null) return null;
		await this.#index.reset(textsOf(options), names, paths && files, at);
		return true;
	}
};
// src/git/replayed-commit.ts
async function replayCommit(snapshot, { kind, steps }, commit, request) {
	const sandbox = new Sandbox(snapshot, request);
	await sandbox.configure(commit, []);
	const { guesses, start } = await replaySteps(sandbox, steps, commit);
	const committed = kind === "replay" ? await committedIn(snapshot, start, guesses.size > 0) : snapshot;
	const filtered = sandbox.hasFilters ? await filteredPaths(committed) : new Set();
	require_snapshot.hideAttributes(snapshot.dir);
	return {
		committed,
		change: readChange(committed, guesses, filtered)
	};
}
async function readChange(committed, guesses, filtered) {
	const change = await require_staged.readStagedChange(committed);
	const files = change.files.map((file) => ({
		...file,
		filtered: filtered.has(file.path)
	}));
	const isOpen = guesses.has("a git command is not followed") || guesses.size > 0 && files.length === 0;
	return {
		...change,
		source: "command",
		files,
		unread: change.unread ?? (isOpen ? "what it commits is not known before" : null),
		guesses: [...guesses]
	};
}
async function committedIn(snapshot, start, isGuess) {
	const old = start === null ? [] : [`^${start}`];
	const first = (await snapshot.git([
		"rev-list",
		"--first-parent",
		"--parents",
		"HEAD",
		...old
	]).catch(() => "")).toString().trim().split("\n").at(-1);
	if (first) {
		await snapshot.git(["read-tree", "HEAD"]);
		return require_snapshot.basedOn(snapshot, first.split(" ")[1] ?? null);
	}
	if (isGuess) return require_snapshot.basedOn(snapshot, start);
	const isBorn = start !== null && await snapshot.git([
		"rev-parse",
		"--verify",
		"HEAD"
	]).catch(() => null) !== null;
	await snapshot.git(["read-tree", isBorn ? "HEAD" : "--empty"]);
	return require_snapshot.basedOn(snapshot, isBorn ? start : null);
}
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
	if (changed.length === 0) return new Set();
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
exports.replayCommit = replayCommit;
