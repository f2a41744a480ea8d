// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
let node_fs = require("node:fs");
let node_path = require("node:path");
const require_commit_plan = require("./commit-plan.cjs");
const require_snapshot = require("./snapshot.cjs");
let node_fs_promises = require("node:fs/promises");
const require_repository = require("./repository.cjs");
const require_assess = require("./assess.cjs");
// src/git/replay.ts
/** Reads files of the work tree, never writes them. @returns why the result may differ; empty: it is exact */
async function replaySteps(snapshot, steps) {
	const replay = new Replay(snapshot);
	for (const step of steps) await replay.step(step);
	return replay.guesses;
}
var Replay = class {
	guesses = /* @__PURE__ */ new Set();
	#snapshot;
	#globBudget = new require_snapshot.MatchBudget();
	/** removed by a replayed `git rm` or `git mv`, but still in the work tree */
	#removed = /* @__PURE__ */ new Set();
	constructor(snapshot) {
		this.#snapshot = snapshot;
	}
	async step(step) {
		const effect = require_commit_plan.effectOf(step);
		const { topLevel } = this.#snapshot.repository;
		try {
			if (step.kind === "edit") this.guesses.add(step.program === null ? "the command is too complex to follow" : "another program may change files first");
			else if (effect.kind !== "none") {
				if (step.conditional) this.guesses.add("a branch or a loop may not run");
				await this.#apply(effect, step.cwd ?? topLevel);
			}
		} catch (error) {
			if (!(error instanceof require_repository.GitFailedError)) throw error;
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
			case "apply": return this.#applyRevisions(effect);
			default: this.guesses.add("a git command is not followed");
		}
	}
	#run(cwd, ...args) {
		return this.#snapshot.git(args, {
			cwd,
			pathspecs: "magic"
		});
	}
	async #listFiles(cwd, ...args) {
		return (await this.#run(cwd, "ls-files", "-z", ...args)).toString().split("\0").slice(0, -1);
	}
	/** As the shell expands them; null where one is unknown, and more has to be assumed. */
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
		const specs = await this.#pathspecs(paths, cwd);
		const own = options.filter((option) => !PICKS.test(option));
		if (specs === null) await this.#run(cwd, "add", "--all", "--", ":/");
		else if (picks) await this.#run(cwd, "add", "--update", "--", ...specs.length > 0 ? specs : [":/"]);
		else await this.#run(cwd, "add", ...own, "--", ...specs);
		await this.#removeAgain();
	}
	/** Removed files are still in the work tree, so an add takes them up again. */
	async #removeAgain() {
		if (this.#removed.size === 0) return;
		const input = `${[...this.#removed].join("\0")}\0`;
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
		const listed = await this.#listFiles(cwd, "--full-name", "--", ...specs);
		const own = options.filter((option) => option !== "--cached");
		await this.#run(cwd, "rm", "--quiet", "--cached", ...own, "--", ...specs);
		if (own.length === options.length) for (const path of listed) this.#removed.add(path);
	}
	async #move(paths, cwd) {
		const specs = await this.#pathspecs(paths, cwd);
		const destination = specs?.at(-1);
		if (specs === null || destination === void 0) return;
		const intoDirectory = (await this.#listFiles(cwd, "--", `:(literal)${destination.replace(/\/$/, "")}/`)).length > 0 || destination.endsWith("/");
		const prefix = (await this.#run(cwd, "rev-parse", "--show-prefix")).toString().trimEnd();
		const toIndexPath = (path) => node_path.posix.resolve("/", `${prefix}${path}`).slice(1);
		for (const source of specs.slice(0, -1)) {
			const from = toIndexPath(source);
			const to = toIndexPath(intoDirectory ? `${destination}/${(0, node_path.basename)(source)}` : destination);
			const entries = await this.#listFiles(cwd, "--stage", "--full-name", "--", `:(literal)${source}`);
			const input = entries.map((entry) => moveEntry(entry, from, to)).join("");
			await this.#snapshot.git([
				"update-index",
				"-z",
				"--index-info"
			], { input });
			for (const entry of entries) this.#removed.add(entry.slice(entry.indexOf("	") + 1));
		}
	}
	/** `--hard` also changes files, which is not followed. */
	async #reset({ kind, options, paths, picks }, cwd) {
		if (picks || options.some((option) => /^--(?:hard|merge|keep)$/.test(option))) this.guesses.add("a git command is not followed");
		const specs = await this.#pathspecs(paths, cwd);
		if (specs === null) return;
		if (kind === "unstage") {
			await this.#run(cwd, "restore", ...options, "--", ...specs);
			return;
		}
		const [first, ...rest] = specs;
		const revision = first === void 0 ? null : await this.#resolve(first, cwd);
		const [target, names] = revision === null ? [[], specs] : [[revision], rest];
		const mode = options.includes("--soft") ? ["--soft"] : [];
		await this.#run(cwd, "reset", "--quiet", ...mode, ...target, ...afterDashes(names));
	}
	/** Branches are the repository's, HEAD is the sandbox's. */
	async #resolve(name, cwd) {
		const args = [
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			`${name}^{commit}`
		];
		return (await (/^(?:HEAD|@)/.test(name) ? this.#run(cwd, ...args) : this.#snapshot.gitInRepository(args)).catch(() => "")).toString().trim() || null;
	}
	async #commit(commit, cwd) {
		const { all, amend, picks, pathsElsewhere } = commit;
		const specs = await this.#pathspecs(commit.paths, cwd);
		if (picks) this.guesses.add("a person picks the hunks");
		if (pathsElsewhere) this.guesses.add("an argument is known to the shell alone");
		const paths = pathsElsewhere ? null : specs;
		if (all || paths === null || picks && paths.length === 0) {
			await this.#run(cwd, "add", "--update", "--", ":/");
			await this.#removeAgain();
		}
		const names = paths ?? [];
		const hasNames = names.length > 0;
		if (hasNames && this.#removed.size > 0) this.guesses.add("a git command is not followed");
		const mayBeEmpty = !hasNames || commit.allowEmpty || amend;
		const options = [
			...SILENTLY,
			...mayBeEmpty ? ["--allow-empty"] : [],
			...amend ? ["--amend"] : [],
			...hasNames && (commit.include || picks) ? ["--include"] : commit.only ? ["--only"] : []
		];
		await this.#run(cwd, "commit", ...options, ...afterDashes(names)).catch((error) => {
			if (mayBeEmpty || !saysNothingIsNew(error)) throw error;
		});
	}
	/** Assumes that nothing conflicts. */
	async #applyRevisions({ verb, revisions }) {
		const cwd = this.#snapshot.repository.topLevel;
		for (const name of await this.#pathspecs(revisions, cwd) ?? []) {
			const sha = await this.#resolve(name, cwd);
			if (sha === null) {
				this.guesses.add("a git command is not followed");
				continue;
			}
			if (verb === "merge") {
				const merged = await this.#run(cwd, "merge-tree", "--write-tree", "HEAD", sha);
				await this.#run(cwd, "read-tree", merged.toString().slice(0, sha.length));
			} else {
				const sides = verb === "revert" ? [sha, `${sha}^`] : [`${sha}^`, sha];
				const input = await this.#run(cwd, "diff-tree", "-p", "--binary", "--full-index", ...sides);
				await this.#snapshot.git([
					"apply",
					"--cached",
					"--allow-empty",
					"-"
				], {
					input,
					cwd
				});
			}
			await this.#run(cwd, "commit", ...SILENTLY, "--allow-empty");
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
const afterDashes = (paths) => paths.length > 0 ? ["--", ...paths] : [];
/** With nothing to commit, git exits with 1 and prints no error. */
const saysNothingIsNew = (error) => error instanceof require_repository.GitFailedError && error.exitCode === 1 && error.stderr === "";
/** `<mode> <sha> <stage>\t<path>` → removal at the old path, addition at the new one. */
function moveEntry(entry, from, to) {
	const [, mode, sha = "", path = ""] = /^(\d+) ([0-9a-f]+) \d\t(.*)$/s.exec(entry) ?? [];
	if (mode === void 0) return "";
	const moved = path === from ? to : `${to}${path.slice(from.length)}`;
	return `0 ${"0".repeat(sha.length)}\t${path}\0${mode} ${sha}\t${moved}\0`;
}
/** A few stars between slashes could search the whole disk. */
const MAX_DIRECTORIES = 1e3;
/** As a shell expands a pattern, sorted; the pattern itself where nothing matches; null where it takes too long. */
async function expandGlob(pattern, cwd, budget) {
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
	return found.length > 0 ? found.sort() : [pattern];
}
async function matchesIn(dir, part, cwd, budget) {
	if (!/[*?[]/.test(part)) return [(0, node_path.join)(dir, part)];
	const segment = require_snapshot.parseSegment(part.replace(/\*+/g, "*"), "ranges");
	const names = await (0, node_fs_promises.readdir)((0, node_path.join)(cwd, dir)).catch(() => []);
	const matches = (name) => require_snapshot.matchesPath({
		segments: [segment],
		reach: "file"
	}, [name], budget);
	return names.filter((name) => name.startsWith(".") === part.startsWith(".") && matches(name)).map((name) => (0, node_path.join)(dir, name));
}
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
		const { committed, change } = await replay(snapshot, recording, place.env);
		return use(committed, {
			change,
			message
		});
	});
}
/** A command may work on several repositories. */
async function stepsIn({ gitDir }, { commit, steps }, request) {
	const isHere = require_commit_plan.oncePerPlace(async (call) => {
		if (require_commit_plan.placeKey(call) === require_commit_plan.placeKey(commit)) return true;
		const { cwd, env } = require_commit_plan.placeOf(call, request);
		return require_repository.openRepository(cwd, env, request.signal).then((repository) => repository.gitDir === gitDir, () => false);
	});
	const here = await Promise.all(steps.map((step) => step.kind === "edit" || isHere(step)));
	return steps.filter((_, i) => here[i]);
}
function recordingOf(steps) {
	const [before, last] = [steps.slice(0, -1), steps.at(-1)];
	if (!before.every((step) => [
		"edit",
		"none",
		"add",
		"rm",
		"mv"
	].includes(require_commit_plan.effectOf(step).kind)) || !last || !recordsIndex(last)) return {
		kind: "replay",
		steps
	};
	return {
		kind: before.every((step) => require_commit_plan.effectOf(step).kind === "none") ? "index" : "staging",
		steps: before
	};
}
function recordsIndex(step) {
	const effect = require_commit_plan.effectOf(step);
	if (step.kind === "edit" || step.conditional || effect.kind !== "commit") return false;
	const { all, amend, only, include, picks, pathsElsewhere, paths } = effect.commit;
	return !(all || amend || only || include || picks || pathsElsewhere || paths.length > 0);
}
async function replay(snapshot, { kind, steps }, env) {
	const hasFilters = await openSandbox(snapshot, env);
	const guesses = await replaySteps(snapshot, steps);
	const committed = kind === "replay" ? await committedIn(snapshot) : snapshot;
	const filtered = hasFilters ? await filteredPaths(committed) : /* @__PURE__ */ new Set();
	require_snapshot.hideAttributes(snapshot.dir);
	const change = await require_assess.readStagedChange(committed);
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
/** The snapshot with the sandbox's HEAD as its index, compared with the parent of its first new commit. */
async function committedIn(snapshot) {
	const { head } = snapshot.repository;
	const old = head === null ? [] : [`^${head}`];
	const first = (await snapshot.git([
		"rev-list",
		"--first-parent",
		"--parents",
		"HEAD",
		...old
	])).toString().trim().split("\n").at(-1);
	await snapshot.git(["read-tree", "HEAD"]);
	return require_snapshot.basedOn(snapshot, first ? first.split(" ")[1] ?? null : head);
}
/** The only settings that apply: which files `git add` takes, and how it converts them. None names a program. */
const STAGING_SETTINGS = "core\\.(autocrlf|eol|safecrlf|filemode|symlinks|ignorecase|precomposeunicode|protecthfs|protectntfs|excludesfile|attributesfile|sparsecheckout|sparsecheckoutcone|checkroundtripencoding|trustctime|checkstat)|index\\.sparse";
/** A filter attribute does nothing unless a program is set for it. */
const FILTERS = "filter\\..*\\.(clean|process)";
/** Stages as in the repository, but without filters, which are programs. @returns whether some are set */
async function openSandbox(snapshot, env) {
	const { dir, gitInRepository } = snapshot;
	const { gitDir, commonDir } = snapshot.repository;
	const entries = (await gitInRepository([
		"config",
		"-z",
		"--type=path",
		"--get-regexp",
		`^(${STAGING_SETTINGS}|${FILTERS})$`
	]).catch(() => Buffer.alloc(0))).toString().split("\0");
	const config = env.XDG_CONFIG_HOME ?? (env.HOME === void 0 ? null : (0, node_path.join)(env.HOME, ".config"));
	const lines = [
		config === null ? "" : `core.excludesfile\n${(0, node_path.join)(config, "git/ignore")}`,
		config === null ? "" : `core.attributesfile\n${(0, node_path.join)(config, "git/attributes")}`,
		...entries
	].flatMap(toConfigLine);
	(0, node_fs.appendFileSync)((0, node_path.join)(dir, "config"), [
		...lines,
		...QUICK,
		""
	].join("\n"));
	(0, node_fs.rmSync)((0, node_path.join)(dir, "info/attributes"));
	for (const file of ["info/attributes", "info/exclude"]) require_snapshot.copyIfPresent((0, node_path.join)(commonDir, file), (0, node_path.join)(dir, file));
	require_snapshot.copyIfPresent((0, node_path.join)(gitDir, "info/sparse-checkout"), (0, node_path.join)(dir, "info/sparse-checkout"));
	return entries.some((entry) => entry.startsWith("filter."));
}
/** The objects live for a second: no packing, compression or flushing. */
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
/** Staged paths with a filter that would change their contents; asked before the attributes are hidden. */
async function filteredPaths({ git, base }) {
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
	const fields = require_snapshot.splitAtNul(await git([
		"check-attr",
		"-z",
		"--stdin",
		"filter"
	], { input: changed }));
	const paths = fields.flatMap((field, i) => i % 3 === 2 && !/^(?:unspecified|unset|set|)$/.test(field.toString()) ? [require_snapshot.decodePath(fields[i - 2])] : []);
	return new Set(paths);
}
exports.withPredictedCommit = withPredictedCommit;
