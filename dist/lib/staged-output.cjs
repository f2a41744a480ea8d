// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
const require_git_environment = require("./git-environment.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_os = require("node:os");
let node_net = require("node:net");
// src/git/object-reader.ts
const COMMAND = "cat-file";
/** Reads objects through one `git cat-file --batch`, which starts with the first of them and serves all that follow. */
var ObjectReader = class {
	#run;
	#git = null;
	#waiting = [];
	/** what git printed and nobody has read yet */
	#output = [];
	#bytes = 0;
	constructor(run) {
		this.#run = run;
		run.signal.addEventListener("abort", this.#onDeadline, { once: true });
	}
	/**
	* @param names as git takes them: a sha, `<sha>:<path>`, or `:<path>` of the index; without newlines
	* @returns one for each name, null where there is no such object
	* @throws GitOutputError where they have more than `maxBytes` together; GitFailedError, GitDeadlineError
	*/
	read(names, maxBytes) {
		return new Promise((resolve, reject) => {
			if (names.length === 0) return resolve([]);
			if (this.#run.signal.aborted) throw new require_git_environment.GitDeadlineError(COMMAND);
			const request = {
				names,
				maxBytes,
				found: [],
				bytes: 0,
				resolve,
				reject
			};
			this.#waiting.push(request);
			this.#ask(request);
		});
	}
	/** Starts git before there is anything to ask. */
	start() {
		this.#git ??= this.#spawn();
	}
	close() {
		this.#run.signal.removeEventListener("abort", this.#onDeadline);
		if (this.#git !== null) require_git_environment.releaseGit(this.#git);
		this.#git = null;
	}
	#onDeadline = () => this.#fail(new require_git_environment.GitDeadlineError(COMMAND));
	#ask({ names }) {
		this.start();
		pipeOf(this.#git?.stdout)?.ref();
		this.#git?.stdin?.write(`${names.join("\n")}\n`);
	}
	#spawn() {
		const git = require_git_environment.startGit([COMMAND, "--batch"], {
			...this.#run,
			input: ""
		});
		git.unref();
		for (const stream of [
			git.stdin,
			git.stdout,
			git.stderr
		]) pipeOf(stream)?.unref();
		const stderr = [];
		const isCurrent = () => this.#git === git;
		git.stdin?.on("error", () => {});
		git.stderr?.on("data", (chunk) => stderr.push(chunk));
		git.stdout?.on("data", (chunk) => {
			if (!isCurrent()) return;
			this.#output.push(chunk);
			this.#bytes += chunk.length;
			this.#serve();
		});
		git.on("error", (error) => isCurrent() && this.#fail(require_git_environment.explainStart(error, COMMAND, this.#run.cwd)));
		git.on("close", (code) => {
			if (isCurrent()) this.#fail(new require_git_environment.GitFailedError(COMMAND, code ?? -1, Buffer.concat(stderr).toString()));
		});
		return git;
	}
	#stop() {
		const git = this.#git;
		this.#git = null;
		this.#output = [];
		this.#bytes = 0;
		if (git !== null) require_git_environment.dropGit(git);
	}
	#fail(error) {
		this.#stop();
		for (const { reject } of this.#waiting.splice(0)) reject(error);
	}
	#serve() {
		for (let request = this.#waiting[0]; request; request = this.#waiting[0]) {
			const answer = this.#nextAnswer(request);
			if (answer === void 0) return;
			if (answer === "too much") {
				this.#refuse(request);
				return;
			}
			request.found.push(answer);
			if (request.found.length < request.names.length) continue;
			this.#waiting.shift();
			if (this.#waiting.length === 0) pipeOf(this.#git?.stdout)?.unref();
			request.resolve(request.found);
		}
	}
	/** What else was asked is asked anew: this git would print all of an object, however large. */
	#refuse(request) {
		this.#stop();
		this.#waiting.shift();
		request.reject(new require_git_environment.GitOutputError(COMMAND, request.maxBytes));
		for (const other of this.#waiting) {
			other.found.length = 0;
			other.bytes = 0;
			this.#ask(other);
		}
	}
	/** `<sha> <type> <size>\n<content>\n`, or `<name> missing\n`; undefined where it is not all there yet. */
	#nextAnswer(request) {
		const output = this.#joined();
		const end = output.indexOf("\n");
		if (end === -1) return void 0;
		const [, id = "", type, digits] = HEADER.exec(output.toString("latin1", 0, end)) ?? [];
		if (!isType(type)) {
			this.#drop(end + 1);
			return null;
		}
		const size = Number(digits);
		if (request.bytes + size > request.maxBytes) return "too much";
		const next = end + 1 + size + 1;
		if (this.#bytes < next) return void 0;
		request.bytes += size;
		const content = output.subarray(end + 1, next - 1);
		this.#drop(next);
		return {
			id,
			type,
			content
		};
	}
	/** Joined only where there is enough of it to go on, so that a large object is not copied again for each piece. */
	#joined() {
		const [first = NOTHING] = this.#output;
		if (this.#output.length <= 1) return first;
		const end = first.indexOf("\n");
		const size = Number(HEADER.exec(first.toString("latin1", 0, Math.max(end, 0)))?.[3] ?? 0);
		if (end !== -1 && this.#bytes < end + size + 2) return first;
		const all = Buffer.concat(this.#output);
		this.#output = [all];
		return all;
	}
	#drop(count) {
		const [first = NOTHING] = this.#output;
		this.#output = first.length > count ? [first.subarray(count)] : [];
		this.#bytes -= count;
	}
};
/** A stream of a child process as what it is. */
const pipeOf = (stream) => stream instanceof node_net.Socket ? stream : null;
const NOTHING = Buffer.alloc(0);
/** The name of what is missing may hold blanks, and ends in ` missing`. */
const HEADER = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/;
const isType = (type) => type === "blob" || type === "tree" || type === "commit" || type === "tag";
// src/git/snapshot.ts
/** git knows these trees without having them. */
const EMPTY_TREE = {
	sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
	sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
/** Whatever a repository's attributes say, contents are compared as they are. */
const hideAttributes = (dir) => (0, node_fs.writeFileSync)((0, node_path.join)(dir, "info/attributes"), "* !diff !filter !ident !text !eol !working-tree-encoding\n");
/** @throws what node:fs throws */
function takeSnapshot(repository, env, signal, stateDirectory = null) {
	const dir = (0, node_fs.mkdtempSync)((0, node_path.join)((0, node_os.tmpdir)(), "pager-triage-"));
	const removeAtEnd = () => isRemoved(dir);
	process.once("exit", removeAtEnd);
	const sealed = {
		...env.PATH !== void 0 && { PATH: env.PATH },
		HOME: dir,
		GIT_DIR: dir,
		GIT_WORK_TREE: repository.topLevel,
		GIT_INDEX_FILE: (0, node_path.join)(dir, "index"),
		GIT_ALTERNATE_OBJECT_DIRECTORIES: quoteDirectory(repository.objectsDir),
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_ATTR_NOSYSTEM: "1"
	};
	const inside = {
		cwd: repository.topLevel,
		env: sealed,
		signal
	};
	const objects = new ObjectReader(inside);
	const close = () => {
		objects.close();
		if (isRemoved(dir)) process.off("exit", removeAtEnd);
	};
	const notes = require_process.openNotes(repository.commonDir, stateDirectory);
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
		objects,
		notes,
		pastNotes: require_process.notesInMemory(notes),
		real: (args) => require_git_environment.runGit(args, {
			cwd: repository.topLevel,
			env,
			signal
		}),
		git: (args, more) => require_git_environment.runGit(args, {
			...inside,
			...more
		}),
		close
	};
}
/** False where a git that was just ended still writes there. */
function isRemoved(dir) {
	try {
		remove(dir);
		return true;
	} catch {
		return !(0, node_fs.existsSync)(dir);
	}
}
/** `rmSync` tries out what is a directory, and takes a commit three milliseconds more. */
function remove(dir) {
	for (const entry of (0, node_fs.readdirSync)(dir, { withFileTypes: true })) {
		const path = (0, node_path.join)(dir, entry.name);
		if (entry.isDirectory()) remove(path);
		else (0, node_fs.unlinkSync)(path);
	}
	(0, node_fs.rmdirSync)(dir);
}
/** At once and not by promises: it is a dozen small calls that nothing else could be done beside. */
function fillGitDirectory(dir, repository) {
	for (const name of [
		"objects",
		"refs",
		"info"
	]) (0, node_fs.mkdirSync)((0, node_path.join)(dir, name));
	if (repository.objectFormat === "sha256") (0, node_fs.writeFileSync)((0, node_path.join)(dir, "config"), SHA256);
	(0, node_fs.writeFileSync)((0, node_path.join)(dir, "HEAD"), `${repository.head ?? "ref: refs/heads/none"}\n`);
	hideAttributes(dir);
	copyIndex(repository.indexFile, (0, node_path.join)(dir, "index"));
	copyIfPresent(repository.shallowFile, (0, node_path.join)(dir, "shallow"));
	copySharedIndex(dir, repository);
}
/** A split index keeps most entries in `sharedindex.<sha>` beside it. */
function copySharedIndex(dir, { gitDir }) {
	for (const name of (0, node_fs.readdirSync)(gitDir)) if (name.startsWith("sharedindex.")) (0, node_fs.copyFileSync)((0, node_path.join)(gitDir, name), (0, node_path.join)(dir, name));
}
const SHA256 = "[core]\n	repositoryformatversion = 1\n[extensions]\n	objectFormat = sha256\n";
/** In git's list of directories a quoted path is read as a C string. */
const quoteDirectory = (path) => /^"|[:;\n\\]/.test(path) ? `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"` : path;
/**
* The copy keeps the time of the original: git looks into a file that changed within the tick in which its index was
* written, and a later time would make it trust such an entry.
*/
function copyIndex(from, to) {
	copyIfPresent(from, to);
	const mtimeMs = (0, node_fs.statSync)(from, { throwIfNoEntry: false })?.mtimeMs;
	if (mtimeMs !== void 0) (0, node_fs.utimesSync)(to, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date(Math.floor(mtimeMs) - 1));
}
function copyIfPresent(from, to) {
	try {
		(0, node_fs.copyFileSync)(from, to);
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
	}
}
// src/git/staged-output.ts
/** Each flag holds off a setting of the user or the repository that would change what is printed. */
const DIFF = [
	"diff",
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
/** Of a larger patch only code is read, as much as there is room for. */
const MAX_PATCH_BYTES = 2 * 2 ** 20;
/** The two sides of a comparison, as git takes them. */
const sides = ({ target }, base) => target === null ? [
	"--cached",
	"--end-of-options",
	base
] : [
	"--end-of-options",
	base,
	target
];
const started = /* @__PURE__ */ new WeakMap();
/** Sets git to work on what every reading of a staged change begins with; whoever wants it finds it started. */
function startReading(snapshot) {
	const before = started.get(snapshot);
	if (before) return before;
	snapshot.objects.start();
	const patch = runPatch(snapshot);
	patch.catch(() => {});
	started.set(snapshot, patch);
	return patch;
}
/** The list of files and the patch, as git prints them. @throws what runGit throws */
const patchOf = (snapshot) => startReading(snapshot);
const runPatch = (snapshot) => snapshot.git([
	...DIFF,
	"--raw",
	...PATCH,
	"-M",
	...sides(snapshot, snapshot.base),
	"--"
], { maxBytes: MAX_PATCH_BYTES });
Object.defineProperty(exports, "DIFF", {
	enumerable: true,
	get: function() {
		return DIFF;
	}
});
Object.defineProperty(exports, "EMPTY_TREE", {
	enumerable: true,
	get: function() {
		return EMPTY_TREE;
	}
});
Object.defineProperty(exports, "PATCH", {
	enumerable: true,
	get: function() {
		return PATCH;
	}
});
Object.defineProperty(exports, "copyIfPresent", {
	enumerable: true,
	get: function() {
		return copyIfPresent;
	}
});
Object.defineProperty(exports, "hideAttributes", {
	enumerable: true,
	get: function() {
		return hideAttributes;
	}
});
Object.defineProperty(exports, "patchOf", {
	enumerable: true,
	get: function() {
		return patchOf;
	}
});
Object.defineProperty(exports, "sides", {
	enumerable: true,
	get: function() {
		return sides;
	}
});
Object.defineProperty(exports, "startReading", {
	enumerable: true,
	get: function() {
		return startReading;
	}
});
Object.defineProperty(exports, "takeSnapshot", {
	enumerable: true,
	get: function() {
		return takeSnapshot;
	}
});
