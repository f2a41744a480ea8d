// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_usingCtx = require("./usingCtx.cjs");
// src/triage/write/request.ts
const INCIDENT_ID = /^[A-Z0-9]{5,32}$/;
function parseIncidentName(text) {
	const name = pathOf(text.trim()).replace(/^#/, "");
	return /^\d{1,12}$/.test(name) || INCIDENT_ID.test(name) ? name : null;
}
function pathOf(text) {
	if (!text.includes("://") || !URL.canParse(text)) return text;
	const { protocol, hostname, pathname } = new URL(text);
	return protocol === "https:" && /(^|\.)pagerduty\.com$/.test(hostname) && /^\/incidents\/([A-Z0-9]+)\/?$/.exec(pathname)?.[1] || text;
}
const isEmail = (text) => /^[\x21-\x3f\x41-\x7e]+@[\x21-\x3f\x41-\x7e]+$/.test(text);
const VERBS = {
	acknowledge: {
		command: "ack",
		task: "acknowledge",
		done: "Acknowledged",
		status: "acknowledged"
	},
	resolve: {
		command: "resolve",
		task: "resolve",
		done: "Resolved",
		status: "resolved"
	},
	note: {
		command: "note",
		task: "add a note to",
		done: "Added the note to",
		status: null
	}
};
const verbOf = (command) => [
	"acknowledge",
	"resolve",
	"note"
].find((verb) => VERBS[verb].command === command);
var Refusal = class extends require_main.CodedError {};
const unattended = () => new Refusal("unattended", "Nobody can confirm this: Claude Code is running unattended.", { hint: "Nothing was written. Run it in an interactive session or a terminal." });
const withinAgent = (agent, seen, slash) => new Refusal("unattended", `A person must confirm a write, and this runs inside ${agent} (${seen}).`, { hint: `Nothing was written. Run it in your own terminal${slash === null ? "" : `, or ${slash} as a prompt here`}.` });
const MAX_CHARACTERS = 25e3;
function checkNote(text, key) {
	const refuse = (message, hint) => {
		throw new Refusal("note", message, { hint });
	};
	if (text.trim() === "") refuse("The note is empty.", "Give its text.");
	const { length } = [...text];
	if (length > MAX_CHARACTERS) refuse(`The note has ${length} characters; the limit is ${MAX_CHARACTERS}.`, "Shorten it.");
	const secret = key.redact(text) === text ? require_main.findSecret(text) : "your own PagerDuty key";
	if (secret !== null) refuse(`The note seems to contain a secret (${secret}), which everyone with access to the incident could read.`, "Nothing was written. Remove it, and rotate it if it has been shown anywhere.");
}
// src/cli/reading.ts
const noKey = ({ env }) => new require_main.CodedError("no_key", "No PagerDuty key is set.", { hint: require_main.noKeyHint(require_main.howToSet(env, "PAGERDUTY_API_KEY=…")) });
const DEADLINE_MS = 15e3;
async function withReader(shell, work, more = {}, until = require_main.deadline(shell, DEADLINE_MS)) {
	try {
		var _usingCtx$1 = require_usingCtx._usingCtx();
		const access = require_main.pagerDutyAccess(shell.env, false);
		if (!access.allowed) throw noKey(shell);
		const { createReader } = await Promise.resolve().then(() => require("./reader.cjs")).then((n) => n.reader_exports);
		const { clock } = shell;
		return await work(_usingCtx$1.a(createReader({
			...access,
			clock,
			...more,
			...until
		})));
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
async function withReaderOr(shell, offline, work, otherwise) {
	if (offline) return otherwise(require_main.OFFLINE);
	try {
		return await withReader(shell, work);
	} catch (error) {
		if (!(error instanceof require_main.AppError) || error instanceof require_main.SettingError) throw error;
		return otherwise(require_main.reasonOf(error));
	}
}
function periodOf(args, fallback, now) {
	const [since, until] = [args.text("since"), args.text("until")];
	const typed = require_main.parsePeriod(since ?? fallback, until, now);
	if ("period" in typed) return typed.period;
	const { wrong } = typed;
	throw new require_main.UsageError(...wrong === "order" ? require_main.badOrder(since ?? fallback, until) : require_main.badTime(wrong, (wrong === "since" ? since : until) ?? ""));
}
async function serviceIdsOf(shell, args) {
	const words = args.names("service") ?? [];
	if (words.every((word) => require_main.SERVICE_ID.test(word))) return words;
	if (args.flag("offline")) throw new require_main.UsageError(...require_main.NAME_OFFLINE);
	const { idsOf } = await Promise.resolve().then(() => require("./named.cjs"));
	return await withReader(shell, async (reader) => idsOf(reader, "service", words)) ?? [];
}
function incidentNamed(text, command) {
	const name = parseIncidentName(text ?? "");
	if (name === null) throw new require_main.UsageError(...require_main.badIncident(text, command));
	return name;
}
Object.defineProperty(exports, "DEADLINE_MS", {
	enumerable: true,
	get: function() {
		return DEADLINE_MS;
	}
});
Object.defineProperty(exports, "INCIDENT_ID", {
	enumerable: true,
	get: function() {
		return INCIDENT_ID;
	}
});
Object.defineProperty(exports, "Refusal", {
	enumerable: true,
	get: function() {
		return Refusal;
	}
});
Object.defineProperty(exports, "VERBS", {
	enumerable: true,
	get: function() {
		return VERBS;
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
Object.defineProperty(exports, "noKey", {
	enumerable: true,
	get: function() {
		return noKey;
	}
});
Object.defineProperty(exports, "periodOf", {
	enumerable: true,
	get: function() {
		return periodOf;
	}
});
Object.defineProperty(exports, "serviceIdsOf", {
	enumerable: true,
	get: function() {
		return serviceIdsOf;
	}
});
Object.defineProperty(exports, "unattended", {
	enumerable: true,
	get: function() {
		return unattended;
	}
});
Object.defineProperty(exports, "verbOf", {
	enumerable: true,
	get: function() {
		return verbOf;
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
