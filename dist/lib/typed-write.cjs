// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
const require_words = require("./words2.cjs");
// src/triage/write/request.ts
const INCIDENT_ID = /^[A-Z0-9]{5,32}$/;
/** An id, a number (a leading # is dropped) or the https URL of an incident at PagerDuty; null for anything else. */
function parseIncidentName(text) {
	const ref = pathOf(text.trim()).replace(/^#/, "");
	if (/^\d{1,12}$/.test(ref)) return {
		kind: "number",
		ref
	};
	return INCIDENT_ID.test(ref) ? {
		kind: "id",
		ref
	} : null;
}
/** The name in the URL of an incident's page; the text itself where it is no URL. */
function pathOf(text) {
	if (!text.includes("://") || !URL.canParse(text)) return text;
	const { protocol, hostname, pathname } = new URL(text);
	return protocol === "https:" && /(^|\.)pagerduty\.com$/.test(hostname) && /^\/incidents\/([A-Z0-9]+)\/?$/.exec(pathname)?.[1] || text;
}
/** `PAGERDUTY_EMAIL`: plain, so that it can stand in a header. */
const isEmail = (text) => /^[\x21-\x3f\x41-\x7e]+@[\x21-\x3f\x41-\x7e]+$/.test(text);
// src/cli/typed-write.ts
/** @throws UsageError */
function readWrite(verb, args) {
	const command = require_words.COMMAND_OF[verb];
	const [incident, extra] = args.positionals;
	if (extra !== void 0) throw new require_process.UsageError(require_process.unexpectedArgument(extra, command));
	const note = verb === "note" ? args.text("content") : null;
	if (verb === "note" && note === null) throw new require_process.UsageError("The text of the note is missing: --content TEXT. See: pager-triage note --help");
	const evenIfFiring = args.flag("even-if-firing");
	return {
		request: {
			verb,
			incident: incidentNamed(incident, `pager-triage ${command}`),
			note,
			evenIfFiring
		},
		code: args.text("confirm"),
		json: args.flag("json"),
		command: (id, code) => {
			const text = note === null ? "" : " --content TEXT";
			const confirm = code === null ? "" : ` --confirm ${code}`;
			return `pager-triage ${command} ${id}${text}${flags(evenIfFiring)}${confirm}`;
		}
	};
}
/** The same as a prompt in Claude Code. */
function slashCommand(request, incidentId, code = null) {
	const text = request.note === null ? "" : " TEXT";
	const end = code === null ? "" : ` ${code}`;
	return `/triage:${require_words.COMMAND_OF[request.verb]} ${incidentId}${text}${flags(request.evenIfFiring)}${end}`;
}
const flags = (evenIfFiring) => evenIfFiring ? " --even-if-firing" : "";
/** @throws UsageError */
function incidentNamed(text, command) {
	const name = parseIncidentName(text ?? "");
	if (name !== null) return name;
	throw new require_process.UsageError(text === void 0 ? `Which incident? Use: ${command} ID` : `${require_process.inertCut(require_process.fromOutside(text), 60)} is not an incident: give its id (Q1ABCDEF2GHIJK), number or pagerduty.com URL.`);
}
Object.defineProperty(exports, "INCIDENT_ID", {
	enumerable: true,
	get: function() {
		return INCIDENT_ID;
	}
});
Object.defineProperty(exports, "incidentNamed", {
	enumerable: true,
	get: function() {
		return incidentNamed;
	}
});
Object.defineProperty(exports, "isEmail", {
	enumerable: true,
	get: function() {
		return isEmail;
	}
});
Object.defineProperty(exports, "readWrite", {
	enumerable: true,
	get: function() {
		return readWrite;
	}
});
Object.defineProperty(exports, "slashCommand", {
	enumerable: true,
	get: function() {
		return slashCommand;
	}
});
