// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_rolldown_runtime = require("./rolldown-runtime.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
const require_main = require("./main.cjs");
let node_os = require("node:os");
const require_repository = require("./repository.cjs");
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
var snapshot_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
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
	if (mtimeMs !== void 0) (0, node_fs.utimesSync)(to, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date(Math.floor(mtimeMs) - 1));
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
Object.defineProperty(exports, "hideAttributes", {
	enumerable: true,
	get: function() {
		return hideAttributes;
	}
});
Object.defineProperty(exports, "makeTemporaryDirectory", {
	enumerable: true,
	get: function() {
		return makeTemporaryDirectory;
	}
});
Object.defineProperty(exports, "snapshot_exports", {
	enumerable: true,
	get: function() {
		return snapshot_exports;
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
