// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
let node_path = require("node:path");
const require_process = require("./process.cjs");
// src/git/repository.ts
/** The directory is in no repository. */
var NoRepositoryError = class extends require_process.AppError {
	code = "no_repository";
	constructor(cwd) {
		super(`${cwd} is not inside a git repository. Change into one, or create one with: git init`);
	}
};
/** The repository has no work tree, so nothing can be staged in it. */
var NoWorkTreeError = class extends require_process.AppError {
	code = "no_work_tree";
	constructor(cwd) {
		super(`${cwd} is a bare repository, so nothing is staged here. Run this in a clone or a git worktree.`);
	}
};
/** git refuses the repository: it belongs to another user. */
var RepositoryOwnerError = class extends require_process.AppError {
	code = "repository_owner";
	constructor(cwd) {
		super(`git does not trust ${cwd}: it belongs to another user. Run \`git status\` there and follow its advice.`);
	}
};
/** `.../shop/.git` and `.../shop.git` are both `shop`. */
const repositoryName = (commonDir) => (0, node_path.basename)((0, node_path.basename)(commonDir) === ".git" ? (0, node_path.dirname)(commonDir) : commonDir).replace(/\.git$/, "");
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
Object.defineProperty(exports, "RepositoryOwnerError", {
	enumerable: true,
	get: function() {
		return RepositoryOwnerError;
	}
});
Object.defineProperty(exports, "repositoryName", {
	enumerable: true,
	get: function() {
		return repositoryName;
	}
});
