// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_read_change = require("./read-change.cjs");
let node_path = require("node:path");
const require_staged = require("./staged.cjs");
let node_fs_promises = require("node:fs/promises");
const require_run = require("./run.cjs");
const require_commit_plan = require("./commit-plan.cjs");
let node_fs = require("node:fs");
// src/git/glob.ts
/** A few stars between slashes would look through the whole computer. */
const MOST_DIRECTORIES = 1e3;
/**
* The names that a shell puts in the place of a pattern, sorted; the pattern itself where nothing matches; null where
* that takes too long to find out.
*/
async function expandGlob(pattern, cwd, budget) {
	let found = [pattern.startsWith("/") ? "/" : ""];
	for (const part of pattern.split("/").filter((each) => each !== "")) {
		if (found.length > MOST_DIRECTORIES) return null;
		try {
			found = (await Promise.all(found.map((dir) => matchesIn(dir, part, cwd, budget)))).flat();
		} catch (error) {
			if (error instanceof require_staged.TooManyPatternsError) return null;
			throw error;
		}
	}
	return found.length > 0 ? found.sort() : [pattern];
}
async function matchesIn(dir, part, cwd, budget) {
	if (!/[*?[]/.test(part)) return [(0, node_path.join)(dir, part)];
	const segment = require_staged.parseSegment(part.replace(/\*+/g, "*"), "ranges");
	const names = await (0, node_fs_promises.readdir)((0, node_path.join)(cwd, dir)).catch(() => []);
	const matches = (name) => require_staged.matchesPath({
		segments: [segment],
		reach: "file"
	}, [name], budget);
	return names.filter((name) => name.startsWith(".") === part.startsWith(".") && matches(name)).map((name) => (0, node_path.join)(dir, name));
}
// src/git/replay.ts
/**
* Does in a sandbox what the steps of a shell command do to the index and to HEAD, up to the last commit. Files of
* the work tree are read, never written.
* @returns why the outcome may differ; empty where it is exact
*/
async function replaySteps(snapshot, steps) {
	const replay = new Replay(snapshot);
	for (const step of steps) if (step.kind === "edit") replay.guesses.add(step.program === null ? "the command is too complex to follow" : "another program may change files first");
	else await replay.git(step);
	return replay.guesses;
}
var Replay = class {
	guesses = /* @__PURE__ */ new Set();
	#snapshot;
	#globBudget = new require_staged.MatchBudget();
	/** paths that a replayed `git rm` or `git mv` would have taken from the work tree, where they still are */
	#gone = /* @__PURE__ */ new Set();
	constructor(snapshot) {
		this.#snapshot = snapshot;
	}
	async git(call) {
		const effect = require_commit_plan.effectOf(call);
		if (effect.kind === "none") return;
		if (call.conditional) this.guesses.add("a branch or a loop may not run");
		try {
			await this.#apply(effect, call.cwd ?? this.#snapshot.repository.topLevel);
		} catch (error) {
			if (!(error instanceof require_run.GitFailedError)) throw error;
			this.guesses.add("git refused a step");
		}
	}
	async #apply(effect, cwd) {
		switch (effect.kind) {
			case "commit": return this.#commit(effect.commit, cwd);
			case "add": return this.#add(effect, cwd);
			case "rm": return this.#remove(effect, cwd);
			case "mv": return this.#move(effect.paths, cwd);
			case "reset":
			case "unstage": return this.#reset(effect, cwd);
			case "apply": return this.#applyRevisions(effect.verb, effect.revisions);
			case "unknown": this.guesses.add("a git command is not followed");
		}
	}
	async #run(cwd, ...args) {
		return this.#snapshot.git(args, {
			cwd,
			pathspecs: "magic"
		});
	}
	/** The pathspecs of a command, as the shell gives them; null where one is not known, and more must be taken. */
	async #pathspecs(paths, cwd) {
		const expanded = await Promise.all(paths.map(({ text, known, glob }) => {
			if (!known) return null;
			return glob ? expandGlob(text, cwd, this.#globBudget) : [text];
		}));
		const specs = expanded.filter((names) => names !== null);
		if (specs.length === expanded.length) return specs.flat();
		this.guesses.add("an argument is known to the shell alone");
		return null;
	}
	async #add({ options, paths, picks }, cwd) {
		if (picks) this.guesses.add("a person picks the hunks");
		const kept = options.filter((option) => !PICKS.test(option));
		const specs = await this.#pathspecs(paths, cwd);
		if (specs === null) await this.#run(cwd, "add", "--all", "--", ":/");
		else if (picks) await this.#run(cwd, "add", "--update", "--", ...specs.length > 0 ? specs : [":/"]);
		else await this.#run(cwd, "add", ...kept, "--", ...specs);
		await this.#forgetGone();
	}
	/** What was removed or moved away before is still in the work tree here, so an add takes it up again. */
	async #forgetGone() {
		if (this.#gone.size === 0) return;
		const input = `${[...this.#gone].join("\0")}\0`;
		await this.#snapshot.git([
			"update-index",
			"--force-remove",
			"-z",
			"--stdin"
		], { input });
	}
	async #remove({ options, paths }, cwd) {
		const specs = await this.#pathspecs(paths, cwd);
		if (specs === null) return;
		const listed = await this.#run(cwd, "ls-files", "-z", "--full-name", "--", ...specs);
		await this.#run(cwd, "rm", "--quiet", "--cached", ...options.filter((option) => option !== "--cached"), "--", ...specs);
		if (options.includes("--cached")) return;
		for (const path of listed.toString().split("\0")) if (path !== "") this.#gone.add(path);
	}
	/** In the index alone: each entry under a source goes under the destination, as it is. */
	async #move(paths, cwd) {
		const specs = await this.#pathspecs(paths, cwd);
		const destination = specs?.at(-1);
		if (specs === null || destination === void 0) return;
		const intoDirectory = (await this.#run(cwd, "ls-files", "-z", "--", `:(literal)${destination.replace(/\/$/, "")}/`)).length > 0;
		const prefix = (await this.#run(cwd, "rev-parse", "--show-prefix")).toString().trimEnd();
		for (const source of specs.slice(0, -1)) {
			const from = join$1(prefix, source);
			const to = join$1(prefix, intoDirectory || destination.endsWith("/") ? `${destination}/${(0, node_path.basename)(source)}` : destination);
			const entries = (await this.#run(cwd, "ls-files", "--stage", "-z", "--full-name", "--", `:(literal)${source}`)).toString().split("\0");
			const lines = entries.flatMap((entry) => moveEntry(entry, from, to));
			await this.#snapshot.git([
				"update-index",
				"-z",
				"--index-info"
			], { input: lines.join("") });
			for (const entry of entries) if (entry !== "") this.#gone.add(entry.slice(entry.indexOf("	") + 1));
		}
	}
	/** Moves the sandbox's own HEAD and index; `--hard` also changes files, which is not followed. */
	async #reset({ kind, options, paths, picks }, cwd) {
		if (picks || options.some((option) => /^--(?:hard|merge|keep)$/.test(option))) this.guesses.add("a git command is not followed");
		const specs = await this.#pathspecs(paths, cwd);
		if (specs === null) return;
		if (kind === "unstage") {
			await this.#run(cwd, "restore", ...options, "--", ...specs);
			return;
		}
		const [first, ...rest] = specs;
		const mode = options.includes("--soft") ? ["--soft"] : [];
		const revision = first === void 0 ? null : await this.#resolve(first, cwd);
		const names = revision === null ? specs : rest;
		await this.#run(cwd, "reset", "--quiet", ...mode, ...revision === null ? [] : [revision], ...names.length > 0 ? ["--", ...names] : []);
	}
	/** A revision's full sha: names of branches are the repository's, what is said of HEAD is the sandbox's. */
	async #resolve(name, cwd) {
		const args = [
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			`${name}^{commit}`
		];
		return (await (/^(?:HEAD|@)/.test(name) ? this.#run(cwd, ...args) : this.#snapshot.gitInRepository(args)).catch(() => Buffer.alloc(0))).toString().trim() || null;
	}
	async #commit(commit, cwd) {
		const specs = await this.#pathspecs(commit.paths, cwd);
		if (commit.picks) this.guesses.add("a person picks the hunks");
		if (commit.pathsElsewhere) this.guesses.add("an argument is known to the shell alone");
		const wide = specs === null || commit.pathsElsewhere || commit.picks && specs.length === 0;
		if (commit.all || wide) {
			await this.#run(cwd, "add", "--update", "--", ":/");
			await this.#forgetGone();
		}
		const paths = wide || specs === null ? [] : specs;
		if (paths.length > 0 && this.#gone.size > 0) this.guesses.add("a git command is not followed");
		const mode = paths.length > 0 && (commit.include || commit.picks) ? ["--include"] : commit.only ? ["--only"] : [];
		const mayBeEmpty = paths.length === 0 || commit.allowEmpty || commit.amend;
		await this.#run(cwd, "commit", ...SILENTLY, ...mayBeEmpty ? ["--allow-empty"] : [], ...commit.amend ? ["--amend"] : [], ...mode, ...paths.length > 0 ? ["--", ...paths] : []).catch((error) => {
			if (mayBeEmpty || !saysNothingIsNew(error)) throw error;
		});
	}
	/** The commit that `merge`, `cherry-pick` or `revert` makes where nothing conflicts. */
	async #applyRevisions(verb, revisions) {
		const { topLevel } = this.#snapshot.repository;
		for (const name of await this.#pathspecs(revisions, topLevel) ?? []) {
			const sha = await this.#resolve(name, topLevel);
			if (sha === null) this.guesses.add("a git command is not followed");
			else if (verb === "merge") {
				const tree = (await this.#run(topLevel, "merge-tree", "--write-tree", "HEAD", sha)).toString().slice(0, sha.length);
				await this.#run(topLevel, "read-tree", tree);
				await this.#run(topLevel, "commit", ...SILENTLY, "--allow-empty");
			} else {
				const sides = verb === "revert" ? [sha, `${sha}^`] : [`${sha}^`, sha];
				const patch = await this.#run(topLevel, "diff-tree", "-p", "--binary", "--full-index", ...sides);
				await this.#snapshot.git([
					"apply",
					"--cached",
					"--allow-empty",
					"-"
				], {
					input: patch.toString("latin1"),
					cwd: topLevel
				});
				await this.#run(topLevel, "commit", ...SILENTLY, "--allow-empty");
			}
		}
	}
};
const PICKS = /^(?:--patch|--interactive|--edit|-[pie])$/;
const SILENTLY = [
	"--quiet",
	"--no-verify",
	"--no-gpg-sign",
	"--no-post-rewrite",
	"--allow-empty-message",
	"--message=x"
];
/** Then git leaves HEAD and the index as they are. */
const saysNothingIsNew = (error) => error instanceof require_run.GitFailedError && error.exitCode === 1 && error.stderr === "";
/** A path of the index: parts joined, `.` and `..` taken out. */
function join$1(prefix, path) {
	const parts = [];
	for (const part of `${prefix}${path}`.split("/")) if (part === "..") parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	return parts.join("/");
}
/** `<mode> <sha> <stage>\t<path>` → its removal at the old path and its addition at the new one. */
function moveEntry(entry, from, to) {
	const [, mode, sha, path] = /^(\d+) ([0-9a-f]+) \d\t(.*)$/s.exec(entry) ?? [];
	if (mode === void 0 || sha === void 0 || path === void 0) return [];
	const moved = path === from ? to : `${to}${path.slice(from.length)}`;
	return [`0 ${"0".repeat(sha.length)}\t${path}\0`, `${mode} ${sha}\t${moved}\0`];
}
// src/git/sandbox.ts
/**
* Settings that decide which files `git add` takes and what their contents become. Anything else of the user's or
* the repository's configuration, and every program it names, stays out.
*/
const STAGING_SETTINGS = "core\\.(autocrlf|eol|safecrlf|filemode|symlinks|ignorecase|precomposeunicode|protecthfs|protectntfs|excludesfile|attributesfile|sparsecheckout|sparsecheckoutcone|checkroundtripencoding|trustctime|checkstat)|index\\.sparse";
/** An attribute that names a filter does nothing where no program is set for it. */
const FILTERS = "filter\\..*\\.(clean|process)";
/**
* Lets git's staging commands run in a snapshot as they would run in the repository: the same line endings, ignored
* files and attributes, but for filters, which are programs.
*/
async function openSandbox(snapshot, env, signal) {
	const { repository, dir } = snapshot;
	const { topLevel, gitDir, commonDir } = repository;
	const settings = await require_run.runGit([
		"config",
		"-z",
		"--type=path",
		"--get-regexp",
		`^(${STAGING_SETTINGS}|${FILTERS})$`
	], {
		cwd: topLevel,
		env,
		signal
	}).catch(() => Buffer.alloc(0));
	const config = env.XDG_CONFIG_HOME ?? (env.HOME === void 0 ? null : (0, node_path.join)(env.HOME, ".config"));
	const defaults = config === null ? [] : [`core.excludesfile\n${(0, node_path.join)(config, "git/ignore")}`, `core.attributesfile\n${(0, node_path.join)(config, "git/attributes")}`];
	const entries = settings.toString().split("\0");
	const lines = [...defaults, ...entries].flatMap(toConfigLine);
	(0, node_fs.appendFileSync)((0, node_path.join)(dir, "config"), [
		...lines,
		...QUICK,
		""
	].join("\n"));
	(0, node_fs.rmSync)((0, node_path.join)(dir, "info/attributes"));
	require_staged.copyIfPresent((0, node_path.join)(commonDir, "info/attributes"), (0, node_path.join)(dir, "info/attributes"));
	require_staged.copyIfPresent((0, node_path.join)(commonDir, "info/exclude"), (0, node_path.join)(dir, "info/exclude"));
	require_staged.copyIfPresent((0, node_path.join)(gitDir, "info/sparse-checkout"), (0, node_path.join)(dir, "info/sparse-checkout"));
	return { hasFilters: entries.some((entry) => entry.startsWith("filter.")) };
}
/** The objects live for a second, so they are neither packed, compressed nor flushed to the disk. */
const QUICK = [
	"[gc]\n	auto = 0",
	"[maintenance]\n	auto = false",
	"[core]\n	compression = 0\n	fsync = none",
	"[user]\n	name = pager-triage\n	email = pager-triage@localhost\n	useConfigOnly = true"
];
/** `core.autocrlf\ninput` → `[core]\n\tautocrlf = "input"`. */
function toConfigLine(entry) {
	const [, section, name, value] = /^([a-z]+)\.([a-z]+)\n(.*)$/s.exec(entry) ?? [];
	if (section === void 0 || value === void 0) return [];
	return [`[${section}]\n\t${name} = "${value.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`];
}
/**
* Which of the changed paths have a filter that would change what is stored; asked before the attributes are hidden.
* @param isCommitted whether the change is in the sandbox's HEAD, or still in its index
*/
async function filteredPaths(snapshot, base, isCommitted) {
	const names = [
		"-z",
		"--name-only",
		"--no-renames",
		"--diff-filter=d",
		base
	];
	const changed = await snapshot.git(isCommitted ? [
		"diff-tree",
		"-r",
		...names,
		"HEAD"
	] : [
		"diff-index",
		"--cached",
		...names
	]);
	if (changed.length === 0) return /* @__PURE__ */ new Set();
	const output = await snapshot.git([
		"check-attr",
		"-z",
		"--stdin",
		"filter"
	], { input: changed });
	const fields = require_staged.splitAtNul(output);
	const paths = fields.flatMap((field, i) => i % 3 === 2 && !UNFILTERED.test(field.toString()) ? [require_staged.decodePath(fields[i - 2])] : []);
	return new Set(paths);
}
const UNFILTERED = /^(?:unspecified|unset|set|)$/;
/** The sandbox's index, to be read with attributes hidden again. */
function readFromIndex(snapshot) {
	require_staged.hideAttributes(snapshot.dir);
	return snapshot;
}
/** The sandbox's HEAD, committed, as the index of the snapshot, to be read with attributes hidden again. */
async function readFromHead(snapshot, base) {
	require_staged.hideAttributes(snapshot.dir);
	await snapshot.git(["read-tree", "HEAD"]);
	const { repository } = snapshot;
	return {
		...snapshot,
		base: base ?? require_staged.EMPTY_TREE[repository.objectFormat],
		repository: {
			...repository,
			head: base
		}
	};
}
// src/git/replayed-commit.ts
/**
* What a commit records that steps before it, or the commit itself, stage first: they are done in a sandbox.
* @returns also the snapshot in which what was committed stands for the index
*/
async function replayCommit(snapshot, { steps, staging }, env, signal) {
	const { repository } = snapshot;
	const { hasFilters } = await openSandbox(snapshot, env, signal);
	const guesses = await replaySteps(snapshot, staging ?? steps);
	const base = staging ? repository.head : await baseOf(snapshot);
	const since = base ?? require_staged.EMPTY_TREE[repository.objectFormat];
	const filtered = hasFilters ? await filteredPaths(snapshot, since, staging === null) : NONE;
	const committed = staging ? readFromIndex(snapshot) : await readFromHead(snapshot, base);
	const change = await require_staged.readStagedChange(committed, require_read_change.mergeParents(repository));
	const files = change.files.map((file) => ({
		...file,
		filtered: filtered.has(file.path)
	}));
	return {
		committed,
		change: {
			...change,
			source: "command",
			files,
			guesses: [...guesses]
		}
	};
}
const NONE = /* @__PURE__ */ new Set();
/** What the commits of the sandbox build on: the parent of the first of them, null for a root. */
async function baseOf(snapshot) {
	const { head } = snapshot.repository;
	const first = (await snapshot.git([
		"rev-list",
		"--first-parent",
		"--parents",
		"HEAD",
		...head === null ? [] : [`^${head}`]
	])).toString().trim().split("\n").at(-1);
	return first ? first.split(" ")[1] ?? null : head;
}
exports.replayCommit = replayCommit;
