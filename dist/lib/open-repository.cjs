// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_repository = require("./repository.cjs");
const require_run = require("./run.cjs");
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
	if (inside !== "true" || !gitDir || !commonDir || !indexFile || !objectsDir || !shallowFile || !mergeHeadFile || !topLevel) throw new require_repository.NoWorkTreeError(cwd);
	return {
		topLevel,
		gitDir,
		commonDir,
		name: require_repository.repositoryName(commonDir),
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
	if (/dubious ownership/.test(error.stderr)) return new require_repository.RepositoryOwnerError(cwd);
	if (/not a git repository/.test(error.stderr)) return new require_repository.NoRepositoryError(cwd);
	if (/must be run in a work tree|cannot use bare repository/.test(error.stderr)) return new require_repository.NoWorkTreeError(cwd);
	return error;
}
Object.defineProperty(exports, "openRepository", {
	enumerable: true,
	get: function() {
		return openRepository;
	}
});
