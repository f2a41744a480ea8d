// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
let node_child_process = require("node:child_process");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_events = require("node:events");
// src/git/git.ts
/**
* The one place that runs git. Nothing a repository or its configuration holds can make these runs execute
* code, open a connection or take a lock; replace refs are ignored.
*/
const HARDENING = [
	"--no-pager",
	"--no-optional-locks",
	"--no-replace-objects",
	...["-c", "core.fsmonitor=false"],
	...["-c", "core.hooksPath=/dev/null"],
	...["-c", "protocol.allow=never"],
	...["-c", "safe.bareRepository=explicit"],
	...["-c", "log.showSignature=false"]
];
const ALWAYS = {
	LC_ALL: "C",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_LAZY_FETCH: "1",
	GIT_ALLOW_PROTOCOL: "none",
	GIT_TERMINAL_PROMPT: "0"
};
/** git is not installed, or not in PATH. */
var GitMissingError = class extends Error {
	name = "GitMissingError";
	constructor(options) {
		super("git was not found in PATH. Install git 2.31 or newer, then run this again.", options);
	}
};
/** git ran and refused; `exitCode` and the first line of its answer say why. */
var GitFailedError = class extends Error {
	name = "GitFailedError";
	exitCode;
	stderr;
	constructor(command, exitCode, stderr) {
		super(`git ${command} failed (${exitCode}): ${firstLine(stderr) || "it gave no reason"}`);
		this.exitCode = exitCode;
		this.stderr = stderr;
	}
};
/** git printed more than the caller is willing to hold. */
var GitOutputError = class extends Error {
	name = "GitOutputError";
	constructor(command, maxBytes) {
		super(`git ${command} printed more than ${Math.round(maxBytes / 2 ** 20)} MB`);
	}
};
/** The deadline passed while git was running. */
var GitDeadlineError = class extends Error {
	name = "GitDeadlineError";
	constructor(command) {
		super(`git ${command} did not finish before the deadline`);
	}
};
/** Starts git, hardened. What it prints and how it ends is the caller's to read; the deadline too. */
function startGit(args, run) {
	const pathspecs = run.pathspecs === "magic" ? [] : ["--literal-pathspecs"];
	return (0, node_child_process.spawn)("git", [
		...HARDENING,
		...pathspecs,
		...args
	], {
		cwd: run.cwd,
		env: {
			...run.env,
			...ALWAYS
		},
		stdio: [
			run.input === void 0 ? "ignore" : "pipe",
			"pipe",
			"pipe"
		],
		windowsHide: true
	});
}
/** Ends git where nobody waits for it any more. */
function dropGit(git) {
	git.kill();
	releaseGit(git);
}
/** Lets go of a git that ends with its input, or that was ended: one that does not must not hold us. */
function releaseGit(git) {
	git.unref();
	for (const stream of [
		git.stdin,
		git.stdout,
		git.stderr
	]) stream?.destroy();
}
/**
* @returns what git printed, as bytes: names and contents need not be UTF-8
* @throws GitMissingError, GitFailedError, GitOutputError, GitDeadlineError
*/
function runGit(args, run) {
	const command = args[0] ?? "";
	return new Promise((resolve, reject) => {
		if (run.signal.aborted) throw new GitDeadlineError(command);
		const git = startGit(args, run);
		const giveUp = (error) => {
			dropGit(git);
			reject(error);
		};
		const onDeadline = () => giveUp(new GitDeadlineError(command));
		(0, node_events.setMaxListeners)(0, run.signal);
		run.signal.addEventListener("abort", onDeadline, { once: true });
		const stdout = collect(git.stdout, run.maxBytes, () => giveUp(new GitOutputError(command, run.maxBytes ?? 0)));
		const stderr = collect(git.stderr);
		git.stdin?.on("error", () => {}).end(run.input);
		git.on("error", (error) => reject(explainStart(error, command, run.cwd)));
		git.on("close", (exitCode) => {
			run.signal.removeEventListener("abort", onDeadline);
			if (exitCode === 0) resolve(Buffer.concat(stdout));
			else reject(new GitFailedError(command, exitCode ?? -1, Buffer.concat(stderr).toString()));
		});
	});
}
/** @returns what comes out of the stream, as it comes */
function collect(stream, maxBytes = Number.POSITIVE_INFINITY, tooMuch = () => {}) {
	const chunks = [];
	let bytes = 0;
	stream?.on("data", (chunk) => {
		chunks.push(chunk);
		bytes += chunk.length;
		if (bytes > maxBytes) tooMuch();
	});
	return chunks;
}
/** A directory that is not there looks to Node like a program that is not there. */
function explainStart(error, command, cwd) {
	if (!("code" in error) || error.code !== "ENOENT") return error;
	if ((0, node_fs.existsSync)(cwd)) return new GitMissingError({ cause: error });
	return new GitFailedError(command, 128, `${cwd}: no such directory`);
}
function firstLine(stderr) {
	const line = stderr.split("\n").find((text) => text.trim() !== "") ?? "";
	return require_process.inert(require_process.fromOutside(line.replace(/^(fatal|error): /, ""))).slice(0, 300);
}
// src/git/repository.ts
/** The directory is in no repository. */
var NoRepositoryError = class extends Error {
	name = "NoRepositoryError";
	constructor(cwd) {
		super(`${cwd} is not inside a git repository. Change into one, or start one with: git init`);
	}
};
/** The repository has no work tree, so nothing can be staged in it. */
var NoWorkTreeError = class extends Error {
	name = "NoWorkTreeError";
	constructor(cwd) {
		super(`${cwd} has no work tree, so nothing is staged here. Run this in a clone of it, or in a git worktree.`);
	}
};
/** git refuses the repository: it belongs to another user. */
var RepositoryOwnerError = class extends Error {
	name = "RepositoryOwnerError";
	constructor(cwd) {
		super(`git does not trust ${cwd}: it belongs to another user. Run \`git status\` there and follow its advice.`);
	}
};
/** `.../shop/.git` and `.../shop.git` are both `shop`. */
const repositoryName = (commonDir) => (0, node_path.basename)((0, node_path.basename)(commonDir) === ".git" ? (0, node_path.dirname)(commonDir) : commonDir).replace(/\.git$/, "");
// src/git/plain-repository.ts
/**
* The repository of a directory, found without a run of git, where it is laid out as `git init` and `git clone` do and
* belongs to who runs this. Wherever anything is less plain, or not there: null, and git is to be asked.
*/
function findPlainRepository(cwd, env) {
	try {
		if (MOVED.some((name) => env[name] !== void 0)) return null;
		const topLevel = topLevelOf((0, node_fs.realpathSync)(cwd));
		return topLevel === null ? null : readPlain(topLevel, env);
	} catch {
		return null;
	}
}
/** What moves a repository, or ends the search for it. */
const MOVED = [
	"GIT_DIR",
	"GIT_WORK_TREE",
	"GIT_CEILING_DIRECTORIES"
];
/** The nearest directory with a `.git`, on one file system; null where git may see something else. */
function topLevelOf(start) {
	if (!PRINTABLE.test(start)) return null;
	const { dev } = (0, node_fs.statSync)(start);
	for (let dir = start;; dir = (0, node_path.dirname)(dir)) {
		if ((0, node_fs.statSync)(dir).dev !== dev || isThere((0, node_path.join)(dir, "HEAD"))) return null;
		const found = lookAt((0, node_path.join)(dir, ".git"));
		if (found) return found.isDirectory() ? dir : null;
		if (dir === (0, node_path.dirname)(dir)) return null;
	}
}
const PRINTABLE = /^[\x20-\x7e]+$/;
function readPlain(topLevel, env) {
	const gitDir = (0, node_path.join)(topLevel, ".git");
	const user = process.getuid?.();
	const isOurs = [topLevel, gitDir].every((path) => (0, node_fs.statSync)(path).uid === user);
	const isWhole = ["objects", "refs"].every((name) => (0, node_fs.statSync)((0, node_path.join)(gitDir, name)).isDirectory());
	if (!isOurs || !isWhole || isThere((0, node_path.join)(gitDir, "commondir"))) return null;
	if (UNUSUAL.test((0, node_fs.readFileSync)((0, node_path.join)(gitDir, "config"), "latin1"))) return null;
	const head = readHead(gitDir);
	if (head === null) return null;
	return {
		topLevel,
		gitDir,
		commonDir: gitDir,
		name: repositoryName(gitDir),
		indexFile: env.GIT_INDEX_FILE ? (0, node_path.resolve)(topLevel, env.GIT_INDEX_FILE) : (0, node_path.join)(gitDir, "index"),
		objectsDir: (0, node_path.join)(gitDir, "objects"),
		shallowFile: (0, node_path.join)(gitDir, "shallow"),
		mergeHeadFile: (0, node_path.join)(gitDir, "MERGE_HEAD"),
		objectFormat: "sha1",
		head
	};
}
/** Settings that put something elsewhere or give it another form, and whatever only looks like one of them. */
const UNUSUAL = /extensions|include|worktree|bare(?!\s*=\s*false\s)|repositoryformatversion(?!\s*=\s*0\s)/i;
/** The commit of HEAD; null also before the first one. */
function readHead(gitDir) {
	const head = (0, node_fs.readFileSync)((0, node_path.join)(gitDir, "HEAD"), "latin1");
	if (SHA.test(head)) return head.trimEnd();
	const [, name] = BRANCH.exec(head) ?? [];
	if (name === void 0 || name.includes("..")) return null;
	if (!isThere((0, node_path.join)(gitDir, name))) return readPacked(gitDir, name);
	const sha = (0, node_fs.readFileSync)((0, node_path.join)(gitDir, name), "latin1");
	return SHA.test(sha) ? sha.trimEnd() : null;
}
function readPacked(gitDir, name) {
	const refs = (0, node_fs.readFileSync)((0, node_path.join)(gitDir, "packed-refs"), "latin1");
	const end = refs.indexOf(` ${name}\n`);
	const sha = refs.slice(Math.max(end - 41, 0), end + 1);
	return /^\n[0-9a-f]{40} $/.test(sha) ? sha.trim() : null;
}
const SHA = /^[0-9a-f]{40}\n$/;
const BRANCH = /^ref: (refs\/heads\/[\w./+@-]+)\n$/;
const lookAt = (path) => (0, node_fs.lstatSync)(path, { throwIfNoEntry: false });
const isThere = (path) => lookAt(path) !== void 0;
// src/git/open-repository.ts
const PLACES = [
	"rev-parse",
	"--path-format=absolute",
	"--is-inside-work-tree",
	"--show-object-format",
	"--absolute-git-dir",
	"--git-common-dir",
	...[
		"index",
		"objects",
		"shallow",
		"MERGE_HEAD"
	].flatMap((path) => ["--git-path", path]),
	"--show-toplevel"
];
/**
* Finds the repository of a directory, as `git commit` started there with this environment would.
* @throws NoRepositoryError, NoWorkTreeError, RepositoryOwnerError, and what runGit throws
*/
async function openRepository(cwd, env, signal) {
	return findPlainRepository(cwd, env) ?? askGit(cwd, env, signal);
}
async function askGit(cwd, env, signal) {
	const places = await readPlaces({
		cwd,
		env,
		signal
	}).catch((error) => {
		throw explain(error, cwd);
	});
	const [inside, format, gitDir, commonDir, indexFile, objectsDir, shallowFile, mergeHeadFile] = places;
	const [topLevel, head = null] = places.slice(8);
	if (inside !== "true" || !gitDir || !commonDir || !indexFile || !objectsDir || !shallowFile || !mergeHeadFile || !topLevel) throw new NoWorkTreeError(cwd);
	return {
		topLevel,
		gitDir,
		commonDir,
		name: repositoryName(commonDir),
		indexFile,
		objectsDir,
		shallowFile,
		mergeHeadFile,
		objectFormat: format === "sha256" ? "sha256" : "sha1",
		head
	};
}
/** One run of git; a second one only before the first commit, when there is no HEAD to ask for. */
async function readPlaces(run) {
	try {
		return linesOf(await runGit([...PLACES, "HEAD^{commit}"], run));
	} catch (error) {
		if (!(error instanceof GitFailedError) || !error.stderr.includes("'HEAD^{commit}'")) throw error;
		return linesOf(await runGit(PLACES, run));
	}
}
const linesOf = (output) => output.toString().trimEnd().split("\n");
function explain(error, cwd) {
	if (!(error instanceof GitFailedError)) return error;
	if (/dubious ownership/.test(error.stderr)) return new RepositoryOwnerError(cwd);
	if (/not a git repository/.test(error.stderr)) return new NoRepositoryError(cwd);
	if (/must be run in a work tree|cannot use bare repository/.test(error.stderr)) return new NoWorkTreeError(cwd);
	return error;
}
// src/cli/git-environment.ts
/** What git is given of the environment: where things are, never what it should run. */
function gitEnvironment({ env, givenEnv = env }) {
	return Object.fromEntries([
		"PATH",
		"HOME",
		"XDG_CONFIG_HOME",
		"GIT_DIR",
		"GIT_WORK_TREE",
		"GIT_INDEX_FILE",
		"GIT_PREFIX",
		"GIT_CEILING_DIRECTORIES",
		"GIT_CONFIG_NOSYSTEM"
	].flatMap((name) => givenEnv[name] === void 0 ? [] : [[name, givenEnv[name]]]));
}
Object.defineProperty(exports, "GitDeadlineError", {
	enumerable: true,
	get: function() {
		return GitDeadlineError;
	}
});
Object.defineProperty(exports, "GitFailedError", {
	enumerable: true,
	get: function() {
		return GitFailedError;
	}
});
Object.defineProperty(exports, "GitMissingError", {
	enumerable: true,
	get: function() {
		return GitMissingError;
	}
});
Object.defineProperty(exports, "GitOutputError", {
	enumerable: true,
	get: function() {
		return GitOutputError;
	}
});
Object.defineProperty(exports, "NoRepositoryError", {
	enumerable: true,
	get: function() {
		return NoRepositoryError;
	}
});
Object.defineProperty(exports, "NoWorkTreeError", {
	enumerable: true,
	get: function() {
		return NoWorkTreeError;
	}
});
Object.defineProperty(exports, "dropGit", {
	enumerable: true,
	get: function() {
		return dropGit;
	}
});
Object.defineProperty(exports, "explainStart", {
	enumerable: true,
	get: function() {
		return explainStart;
	}
});
Object.defineProperty(exports, "gitEnvironment", {
	enumerable: true,
	get: function() {
		return gitEnvironment;
	}
});
Object.defineProperty(exports, "openRepository", {
	enumerable: true,
	get: function() {
		return openRepository;
	}
});
Object.defineProperty(exports, "releaseGit", {
	enumerable: true,
	get: function() {
		return releaseGit;
	}
});
Object.defineProperty(exports, "runGit", {
	enumerable: true,
	get: function() {
		return runGit;
	}
});
Object.defineProperty(exports, "startGit", {
	enumerable: true,
	get: function() {
		return startGit;
	}
});
