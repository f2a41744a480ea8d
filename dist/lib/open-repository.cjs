// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
let node_path = require("node:path");
const require_run = require("./run.cjs");
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
		return linesOf(await require_run.runGit([...PLACES, "HEAD^{commit}"], run));
	} catch (error) {
		if (!(error instanceof require_run.GitFailedError) || !error.stderr.includes("'HEAD^{commit}'")) throw error;
		return linesOf(await require_run.runGit(PLACES, run));
	}
}
const linesOf = (output) => output.toString().trimEnd().split("\n");
function explain(error, cwd) {
	if (!(error instanceof require_run.GitFailedError)) return error;
	if (/dubious ownership/.test(error.stderr)) return new RepositoryOwnerError(cwd);
	if (/not a git repository/.test(error.stderr)) return new NoRepositoryError(cwd);
	if (/must be run in a work tree|cannot use bare repository/.test(error.stderr)) return new NoWorkTreeError(cwd);
	return error;
}
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
Object.defineProperty(exports, "openRepository", {
	enumerable: true,
	get: function() {
		return openRepository;
	}
});
