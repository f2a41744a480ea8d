// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
// src/triage/write/request.ts
const INCIDENT_ID = /^[A-Z0-9]{5,32}$/;
/** An id, a number (with or without #) or the https URL of an incident at PagerDuty; else null. */
function parseIncidentName(text) {
	const name = pathOf(text.trim()).replace(/^#/, "");
	return /^\d{1,12}$/.test(name) || INCIDENT_ID.test(name) ? name : null;
}
/** The id in an incident's URL; the text itself if it is none. */
function pathOf(text) {
	if (!text.includes("://") || !URL.canParse(text)) return text;
	const { protocol, hostname, pathname } = new URL(text);
	return protocol === "https:" && /(^|\.)pagerduty\.com$/.test(hostname) && /^\/incidents\/([A-Z0-9]+)\/?$/.exec(pathname)?.[1] || text;
}
/** Printable ASCII, as it is sent as a header. */
const isEmail = (text) => /^[\x21-\x3f\x41-\x7e]+@[\x21-\x3f\x41-\x7e]+$/.test(text);
/** In the terminal and after `/triage:`. */
const COMMAND_OF = {
	acknowledge: "ack",
	resolve: "resolve",
	note: "note"
};
const VERB_OF = {
	ack: "acknowledge",
	resolve: "resolve",
	note: "note"
};
const isWriteCommand = (name) => Object.hasOwn(VERB_OF, name);
const TASK = {
	acknowledge: "acknowledge",
	resolve: "resolve",
	note: "add a note to"
};
const DONE = {
	acknowledge: "Acknowledged",
	resolve: "Resolved",
	note: "Added the note to"
};
/** Nothing was written, for a reason that a person can fix. */
var Refusal = class extends require_main.CodedError {
	constructor(code, message, hint) {
		super(code, message, { hint });
	}
};
const noActor = (given) => new Refusal("no_actor", given === void 0 ? "PAGERDUTY_EMAIL is not set, and PagerDuty needs to know who is writing." : "PAGERDUTY_EMAIL is not an email address.", "Set it to the email address of your PagerDuty user. No request was sent.");
const noKey = () => new Refusal("no_key", "No PagerDuty key is set.", "Make one with full access in PagerDuty under Integrations, API Access Keys; then: export PAGERDUTY_API_KEY=…");
const unattendedBecause = (message, hint) => new Refusal("unattended", message, hint);
const unattended = () => unattendedBecause("Nobody can confirm this: Claude Code is running unattended.", "Nothing was written. Run it in an interactive session or a terminal.");
const unknownAttendance = () => unattendedBecause("This version of Claude Code does not say whether anyone is present, so writes are disabled.", "Update Claude Code, or run pager-triage in a terminal. If only you start Claude Code here, set PAGER_TRIAGE_ALLOW_WRITES=1 in its environment.");
/** @param slash to type in Claude Code instead */
const withinAgent = (agent, seen, slash) => unattendedBecause(`A person must confirm a write, and this runs inside ${agent} (${seen}).`, `Nothing was written. Run it in your own terminal${slash === null ? "" : `, or ${slash} as a prompt here`}.`);
/** @param parentsKnown false: an agent may have started this */
const noTerminal = (parentsKnown) => unattendedBecause("A person must confirm a write, and there is no terminal here.", `Nothing was written. Run it in a terminal.${parentsKnown ? " To allow it in your own script, set PAGER_TRIAGE_ALLOW_WRITES=1 in its environment." : ""}`);
const resolvedAlready = (number) => new Refusal("resolved_incident", `Incident #${number} is resolved: acknowledging it would reopen it and page people.`, "Nothing was written. Add a note instead, or reopen it in PagerDuty.");
const stillFiring = (number, firing) => new Refusal("firing_alerts", `Incident #${number} has ${require_main.plural(firing, "alert")} still firing.`, "Nothing was written. To resolve it anyway, add --even-if-firing.");
const MAX_CHARACTERS = 25e3;
/** @throws Refusal, which never quotes the text */
function checkNote(text, key) {
	const refuse = (message, hint) => {
		throw new Refusal("note", message, hint);
	};
	if (text.trim() === "") refuse("The note is empty.", "Give its text.");
	if (text.length > MAX_CHARACTERS) refuse(`The note has ${text.length} characters; the limit is ${MAX_CHARACTERS}.`, "Shorten it.");
	const secret = key.redact(text) === text ? require_main.findSecret(text) : "your own PagerDuty key";
	if (secret !== null) refuse(`The note seems to contain a secret (${secret}), which everyone with access to the incident could read.`, "Nothing was written. Remove it, and rotate it if it has been shown anywhere.");
}
// src/cli/reading.ts
var NoKeyError = class extends require_main.AppError {
	code = "no_key";
	constructor() {
		super("No PagerDuty key is set.", { hint: require_main.NO_KEY_HINT });
	}
};
/** For every command that asks PagerDuty; Claude Code allows its hooks 20 s. */
const DEADLINE_MS = 15e3;
const MAX_ON_SCREEN = 25;
/** @throws NoKeyError, SettingError, PagerDutyError */
async function withReader(shell, work, more = {}) {
	const access = require_main.pagerDutyAccess(shell.env, false);
	if (!access.allowed) throw new NoKeyError();
	const { createReader } = await Promise.resolve().then(() => require("./reader.cjs")).then((n) => n.reader_exports);
	const { clock } = shell;
	const reader = createReader({
		...access,
		clock,
		...require_main.deadline(shell, DEADLINE_MS),
		...more
	});
	try {
		return await work(reader);
	} finally {
		await reader.close();
	}
}
/** @param otherwise gets the reason: offline, no key, or PagerDuty failed @throws SettingError */
async function withReaderOr(shell, offline, work, otherwise) {
	if (offline) return otherwise(require_main.OFFLINE);
	try {
		return await withReader(shell, work);
	} catch (error) {
		if (!(error instanceof require_main.AppError) || error instanceof require_main.SettingError) throw error;
		return otherwise(require_main.reasonOf(error));
	}
}
function show(shell, args, document, toText) {
	const { stdout } = shell;
	const most = stdout.columns === null ? Number.POSITIVE_INFINITY : MAX_ON_SCREEN;
	const options = {
		...require_main.layout(stdout),
		now: shell.clock(),
		most
	};
	stdout.print(args.flag("json") ? require_main.inertJson(document, 2) : toText(document, options));
}
/** `--since`. @throws UsageError */
function periodOf(args, fallback, now) {
	const text = args.text("since") ?? fallback;
	const period = require_main.parseSince(text, now);
	if (period === null) throw new require_main.UsageError(require_main.badSince(text));
	return period;
}
/** @param command as typed @throws UsageError */
function incidentNamed(text, command) {
	const name = parseIncidentName(text ?? "");
	if (name === null) throw new require_main.UsageError(require_main.badIncident(text, command));
	return name;
}
Object.defineProperty(exports, "COMMAND_OF", {
	enumerable: true,
	get: function() {
		return COMMAND_OF;
	}
});
Object.defineProperty(exports, "DEADLINE_MS", {
	enumerable: true,
	get: function() {
		return DEADLINE_MS;
	}
});
Object.defineProperty(exports, "DONE", {
	enumerable: true,
	get: function() {
		return DONE;
	}
});
Object.defineProperty(exports, "INCIDENT_ID", {
	enumerable: true,
	get: function() {
		return INCIDENT_ID;
	}
});
Object.defineProperty(exports, "NoKeyError", {
	enumerable: true,
	get: function() {
		return NoKeyError;
	}
});
Object.defineProperty(exports, "Refusal", {
	enumerable: true,
	get: function() {
		return Refusal;
	}
});
Object.defineProperty(exports, "TASK", {
	enumerable: true,
	get: function() {
		return TASK;
	}
});
Object.defineProperty(exports, "VERB_OF", {
	enumerable: true,
	get: function() {
		return VERB_OF;
	}
});
Object.defineProperty(exports, "checkNote", {
	enumerable: true,
	get: function() {
		return checkNote;
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
Object.defineProperty(exports, "isWriteCommand", {
	enumerable: true,
	get: function() {
		return isWriteCommand;
	}
});
Object.defineProperty(exports, "noActor", {
	enumerable: true,
	get: function() {
		return noActor;
	}
});
Object.defineProperty(exports, "noKey", {
	enumerable: true,
	get: function() {
		return noKey;
	}
});
Object.defineProperty(exports, "noTerminal", {
	enumerable: true,
	get: function() {
		return noTerminal;
	}
});
Object.defineProperty(exports, "periodOf", {
	enumerable: true,
	get: function() {
		return periodOf;
	}
});
Object.defineProperty(exports, "resolvedAlready", {
	enumerable: true,
	get: function() {
		return resolvedAlready;
	}
});
Object.defineProperty(exports, "show", {
	enumerable: true,
	get: function() {
		return show;
	}
});
Object.defineProperty(exports, "stillFiring", {
	enumerable: true,
	get: function() {
		return stillFiring;
	}
});
Object.defineProperty(exports, "unattended", {
	enumerable: true,
	get: function() {
		return unattended;
	}
});
Object.defineProperty(exports, "unknownAttendance", {
	enumerable: true,
	get: function() {
		return unknownAttendance;
	}
});
Object.defineProperty(exports, "withReader", {
	enumerable: true,
	get: function() {
		return withReader;
	}
});
Object.defineProperty(exports, "withReaderOr", {
	enumerable: true,
	get: function() {
		return withReaderOr;
	}
});
Object.defineProperty(exports, "withinAgent", {
	enumerable: true,
	get: function() {
		return withinAgent;
	}
});
