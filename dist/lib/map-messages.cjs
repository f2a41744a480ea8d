// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_config_file = require("./config-file.cjs");
const require_process = require("./process.cjs");
const require_words = require("./words.cjs");
// src/cli/map-messages.ts
/** What `map` says besides its table. */
const CONFIG_EXISTS = `${require_config_file.CONFIG_FILE} is there already and was left as it is. To see what it maps: pager-triage map --check`;
const INIT_ALONE = "--init goes with neither --check nor --offline: it asks PagerDuty and writes a file. See: pager-triage map --help";
const INIT_IN_TERMINAL = require_process.own("map --init writes a file, which no command of Claude Code does here. In a terminal: pager-triage map --init");
const mapWritten = require_process.own(`Wrote ${require_config_file.CONFIG_FILE}: look it over (what was unclear stands there as comments), then git add it.`);
/** @param gone ids that PagerDuty does not know @param near services that are most like them */
function mapCheckFailed({ files, warnings, ok }, gone, near) {
	if (ok) return require_process.own(`map --check: ${warnings[0] ?? "PagerDuty did not answer"}; whether the services are there is not known.`);
	const found = [...files.unmapped > 0 ? [require_process.line`${require_words.plural(files.unmapped, "file")} without a service`] : [], ...gone.length > 0 ? [require_process.line`${require_words.plural(gone.length, "service")} that PagerDuty does not know`] : []];
	const names = near.length > 0 ? require_process.line` Nearest to ${require_process.own(gone.slice(0, 3).join(", "))}: ${require_process.inert(require_process.fromOutside(near.join(", ")))}.` : require_process.own("");
	return require_process.line`map --check: ${require_process.own(found.join(" and "))}.${names} Correct ${require_process.own(require_config_file.CONFIG_FILE)}: add the paths to a service or to ignore.`;
}
Object.defineProperty(exports, "CONFIG_EXISTS", {
	enumerable: true,
	get: function() {
		return CONFIG_EXISTS;
	}
});
Object.defineProperty(exports, "INIT_ALONE", {
	enumerable: true,
	get: function() {
		return INIT_ALONE;
	}
});
Object.defineProperty(exports, "INIT_IN_TERMINAL", {
	enumerable: true,
	get: function() {
		return INIT_IN_TERMINAL;
	}
});
Object.defineProperty(exports, "mapCheckFailed", {
	enumerable: true,
	get: function() {
		return mapCheckFailed;
	}
});
Object.defineProperty(exports, "mapWritten", {
	enumerable: true,
	get: function() {
		return mapWritten;
	}
});
