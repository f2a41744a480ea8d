// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
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
Object.defineProperty(exports, "gitEnvironment", {
	enumerable: true,
	get: function() {
		return gitEnvironment;
	}
});
