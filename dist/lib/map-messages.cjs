// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_config_file = require("./config-file.cjs");
const require_process = require("./process.cjs");
const require_words = require("./words.cjs");
// src/cli/map-messages.ts
/** Messages of `map` besides its table. */
const CONFIG_EXISTS = `${require_config_file.CONFIG_FILE} already exists and was not changed. To see what it maps: pager-triage map --check`;
const INIT_ALONE = "--init cannot be combined with --check or --offline: it queries PagerDuty and writes a file. See: pager-triage map --help";
const INIT_IN_TERMINAL = require_process.own("map --init writes a file, which slash commands never do. Run it in a terminal: pager-triage map --init");
const mapWritten = require_process.own(`Wrote ${require_config_file.CONFIG_FILE}: review it (open questions are comments in it), then git add it.`);
/** @param missing ids that PagerDuty does not know @param near the most similar services */
function mapCheckFailed({ files, warnings, ok }, missing, near) {
	if (ok) return require_process.own(`map --check: ${warnings[0] ?? "PagerDuty did not respond"}; the services could not be checked.`);
	const found = [...files.unmapped > 0 ? [require_process.line`${require_words.plural(files.unmapped, "file")} without a service`] : [], ...missing.length > 0 ? [require_process.line`${require_words.plural(missing.length, "service")} not found in PagerDuty`] : []];
	const names = near.length > 0 ? require_process.line` Instead of ${require_process.own(missing.slice(0, 3).join(", "))}, did you mean ${require_process.inert(require_process.fromOutside(near.join(" or ")))}?` : require_process.own("");
	return require_process.line`map --check: ${require_process.own(found.join(" and "))}.${names} Fix ${require_process.own(require_config_file.CONFIG_FILE)}: map the paths to a service, or add them to ignore.`;
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
