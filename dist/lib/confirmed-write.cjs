// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
const require_time = require("./time.cjs");
let node_crypto = require("node:crypto");
const require_words = require("./words2.cjs");
const require_secrets = require("./secrets.cjs");
const require_words$1 = require("./words.cjs");
const require_log = require("./log.cjs");
const require_typed_write = require("./typed-write.cjs");
const require_width = require("./width.cjs");
const require_services = require("./services.cjs");
const require_reader = require("./reader.cjs");
const require_deadline = require("./deadline.cjs");
const require_layout = require("./layout.cjs");
const require_attendance = require("./attendance.cjs");
const require_settings = require("./settings.cjs");
const STEP_MS = require_time.MINUTE_MS;
/** Digits and capitals that nobody takes for each other. */
const DIGITS = "23456789";
const LETTERS = `${DIGITS}ABCDEFGHJKMNPQRSTVWXYZ`;
const CODE = /^[2-9A-HJKMNP-TV-Z]{4}-[2-9][2-9A-HJKMNP-TV-Z]$/;
/**
* `K7QF-2M`, good for the rest of ten minutes: an HMAC, so that it needs no file and nobody without the key can work
* it out. One guess hits with a chance of 10 in 8·30⁵ (2·10⁸).
*/
const makeCode = (subject, key, now) => codeOfStep(subject, key, stepOf(now));
function judgeCode(typed, subject, key, now) {
	const code = typed.trim().toUpperCase();
	const age = range(60).find((steps) => codeOfStep(subject, key, stepOf(now) - steps) === code);
	if (age === void 0) return "other";
	return age < 10 ? "good" : "old";
}
const stepOf = (now) => Math.floor(now.getTime() / STEP_MS);
const range = (count) => Array.from({ length: count }, (_, i) => i);
function codeOfStep(subject, key, step) {
	const { verb, incidentId, actor, note, evenIfFiring, seen } = subject;
	const message = JSON.stringify([
		"pager-triage",
		step,
		verb,
		incidentId,
		actor,
		note,
		evenIfFiring,
		seen
	]);
	const digest = (0, node_crypto.createHmac)("sha256", key.authorization()).update(message).digest();
	const pick = (i, from) => from.charAt(digest.readUInt32BE(4 * i) % from.length);
	return `${range(4).map((i) => pick(i, LETTERS)).join("")}-${pick(4, DIGITS)}${pick(5, LETTERS)}`;
}
// src/triage/write/document.ts
/** Of the preview: the one error that stands on stdout, as it is the answer. */
const toPreviewDocument = ({ subject }, { request, asOf, code, message, hint }) => ({
	error: "confirmation_required",
	message,
	incident: {
		id: subject.incident.id,
		incident_number: subject.incident.number,
		title: subject.incident.title,
		service: subject.incident.service.name,
		urgency: subject.incident.urgency,
		status: subject.incident.status,
		alert_count: subject.alertCount,
		firing_alert_count: subject.firingCount,
		created_at: subject.incident.createdAt,
		assignments: subject.incident.assignees.map(({ name, email }) => ({
			name,
			email
		}))
	},
	...request.note === null ? {} : { note_preview: request.note },
	code,
	hint,
	asOf,
	warnings: subject.warnings
});
/** Of what was done, or was so already: `tool` and the fields of each verb. */
function toResultDocument(step, options) {
	const { request, actor, asOf } = options;
	const incident = step.kind === "written" ? step.written.incident : step.subject.incident;
	const changed = step.kind === "written";
	return {
		tool: `pd_incident_${require_words.COMMAND_OF[request.verb]}`,
		incident_id: incident.id,
		...step.kind === "written" && step.written.note ? noteFields(step.written.note, actor) : statusFields(incident, changed ? actor : null),
		changed,
		asOf,
		complete: !changed || step.verified,
		warnings: changed && !step.verified ? ["Reading the incident back failed."] : []
	};
}
const noteFields = ({ id, content, createdAt, user }, actor) => ({
	note_id: id,
	content,
	created_at: createdAt,
	user: user?.name ?? actor
});
/** @param actor who did it; null where nothing was changed: then the person PagerDuty names */
function statusFields(incident, actor) {
	const { status, acknowledgedBy, lastStatusChangeAt, lastChangedByName } = incident;
	if (status === "resolved") return {
		status,
		resolved_at: incident.resolvedAt ?? lastStatusChangeAt,
		resolved_by: actor ?? lastChangedByName
	};
	const by = acknowledgedBy.find(({ email }) => email === actor) ?? acknowledgedBy[0];
	return {
		status,
		acknowledged_at: by?.at ?? lastStatusChangeAt,
		acknowledged_by: actor ?? nameOf(by)
	};
}
const nameOf = (person) => person?.email ?? person?.name ?? null;
// src/triage/write/refusals.ts
/** Nothing was written, for a reason that a person can do something about. `hint`: what. */
var Refusal = class extends require_process.AppError {
	constructor(message, hint) {
		super(message, { hint });
	}
};
/** It is not known in whose name to write. */
var NoActorError = class extends Refusal {
	code = "no_actor";
};
/** PagerDuty cannot be asked without a key. */
var NoKeyError = class extends Refusal {
	code = "no_key";
};
/** Nobody is there who could have confirmed it. */
var UnattendedError = class extends Refusal {
	code = "unattended";
};
/** The note cannot be sent as it is. */
var NoteError = class extends Refusal {
	code = "note";
};
/** Acknowledging it would reopen it and page people. */
var ResolvedIncidentError = class extends Refusal {
	code = "resolved_incident";
};
/** Alerts are still firing. */
var FiringAlertsError = class extends Refusal {
	code = "firing_alerts";
};
const noActor = (given) => new NoActorError(given === void 0 ? "PAGERDUTY_EMAIL is not set, and PagerDuty needs to know who is writing." : "PAGERDUTY_EMAIL is not an email address.", "Set it to the email address of your PagerDuty user. No request was sent.");
const noKey = () => new NoKeyError("No PagerDuty key is set.", "Make one with full access in PagerDuty under Integrations, API Access Keys; then: export PAGERDUTY_API_KEY=…");
const unattended = () => new UnattendedError("Nobody can confirm this: Claude Code is running unattended.", "Nothing was written. Run it in an interactive session or a terminal.");
const unknownAttendance = () => new UnattendedError("This version of Claude Code does not say whether anyone is present, so writes are disabled.", "Update Claude Code, or run pager-triage in a terminal. If only you start Claude Code here, set PAGER_TRIAGE_ALLOW_WRITES=1 in its environment.");
/** @param slash what a person types in Claude Code instead */
const withinAgent = (agent, seen, slash) => new UnattendedError(`A person must confirm a write, and this runs inside ${agent} (${seen}).`, `Nothing was written. Run it in your own terminal${slash === null ? "" : `, or ${slash} as a prompt here`}.`);
/** @param parentsKnown whether it can be ruled out that an agent started this */
const noTerminal = (parentsKnown) => new UnattendedError("A person must confirm a write, and there is no terminal here.", `Nothing was written. Run it in a terminal.${parentsKnown ? " To allow it in your own script, set PAGER_TRIAGE_ALLOW_WRITES=1 in its environment." : ""}`);
const resolvedAlready = (number) => new ResolvedIncidentError(`Incident #${number} is resolved: acknowledging it would reopen it and page people.`, "Nothing was written. Add a note instead, or reopen it in PagerDuty.");
const stillFiring = (number, firing) => new FiringAlertsError(`Incident #${number} has ${require_words$1.plural(firing, "alert")} still firing.`, "Nothing was written. To resolve it anyway, add --even-if-firing.");
// src/triage/write/note-check.ts
const MOST_CHARACTERS = 25e3;
/** @throws NoteError for a text that cannot or should not be sent; the message never quotes it */
function checkNote(text, key) {
	if (text.trim() === "") throw new NoteError("The note is empty.", "Give its text.");
	if (text.length > MOST_CHARACTERS) throw new NoteError(`The note has ${text.length} characters; the limit is ${MOST_CHARACTERS}.`, "Shorten it.");
	const secret = key.redact(text) === text ? require_secrets.findSecret(text) : "your own PagerDuty key";
	if (secret !== null) throw new NoteError(`The note seems to contain a secret (${secret}), which everyone with access to the incident could read.`, "Nothing was written. Remove it, and rotate it if it has been shown anywhere.");
}
// src/triage/write/record.ts
/** One line in this user's log of writes; it never fails the write. @returns what went wrong with it, or null */
async function recordWrite({ at, verb, incidentId, outcome }, env) {
	if (require_log.isAuditOff(env)) return null;
	const directory = require_log.writesDirectory(env);
	if (directory === null) return "HOME is not set, so this write was not recorded in the decision log.";
	return require_log.openAuditLog(directory).appendOrWarn({
		kind: "write",
		at: at.toISOString(),
		verb,
		incident: incidentId,
		outcome
	});
}
// src/triage/write/text.ts
const MOST_NOTE_LINES = 8;
/** What is about to be changed, and how; a table of at most 16 lines. */
function previewText({ incident, ...subject }, options) {
	const { request, actor, width, style, now } = options;
	const age = require_words$1.duration(now.getTime() - Date.parse(incident.createdAt));
	const rows = [
		["service", require_process.inert(incident.service.name)],
		["urgency", require_process.line`${require_process.inert(require_process.fromOutside(incident.urgency))}${priorityOf(incident)}`],
		["status", require_process.line`${require_process.inert(require_process.fromOutside(incident.status))}, opened ${age} ago`],
		["assigned to", peopleOf(incident)],
		["alerts", alertsOf({
			incident,
			...subject
		})],
		...noteLines(request).map((text, i) => [i === 0 ? "note" : "", text]),
		["then", consequence(request, subject.firingCount)],
		["as", require_process.inert(require_process.fromOutside(actor))]
	];
	const labels = Math.max(...rows.map(([label]) => label.length)) + 2;
	const task = require_process.line`About to ${require_process.own(require_words.TASK[request.verb])} #${incident.number} `;
	return require_process.own([
		require_process.line`${task}${style.strong(require_width.cutTo(require_process.inert(incident.title), width - require_width.columns(task)))}`,
		"",
		...rows.flatMap(([label, text]) => wrap(text, width - labels).map((part, i) => require_process.line`${style.dim(require_width.pad(require_process.own(i === 0 ? label : ""), labels))}${part}`))
	].join("\n"));
}
const priorityOf = ({ priority }) => priority === null ? require_process.own("") : require_process.line`, priority ${require_process.inert(priority.name)}`;
function peopleOf({ assignees, status }) {
	if (assignees.length > 0) return require_words$1.listed(assignees.map(({ name }) => require_process.inert(name)), 4);
	return require_process.own(status === "resolved" ? "nobody (resolved)" : "nobody");
}
function alertsOf({ alertCount, firingCount, firing }) {
	if (alertCount === 0) return require_process.own("none");
	if (firingCount === 0) return require_process.line`${require_words$1.plural(alertCount, "alert")}, none firing`;
	const shown = require_words$1.listed(firing.map((summary) => require_width.cutTo(require_process.inert(summary), 60)), 2);
	return require_process.line`${firingCount} of ${alertCount} still firing${shown === "" ? require_process.own("") : require_process.line`: ${shown}`}`;
}
/** The person's own words, as they will stand in PagerDuty. */
function noteLines({ note }) {
	if (note === null) return [];
	const lines = note.split(/\r?\n/).map((text) => require_process.inert(require_process.fromOutside(text)));
	const rest = lines.slice(MOST_NOTE_LINES);
	return [...lines.slice(0, MOST_NOTE_LINES), ...rest.length > 0 ? [require_process.line`(${rest.length} more lines)`] : []];
}
function consequence({ verb }, firing) {
	if (verb === "note") return require_process.own("everyone who can see the incident can read the note");
	if (verb === "acknowledge") return require_process.own("PagerDuty stops paging for it until the acknowledgement timeout of its service");
	return firing === 0 ? require_process.own("it is closed; the next alert opens a new incident") : require_process.line`it is closed with its ${require_process.own(firing === 1 ? "firing alert" : `${firing} firing alerts`)}; a problem that persists pages again as a new incident`;
}
/** What came of it, in one line. */
function resultText(step, options) {
	const { incident } = step.kind === "written" ? step.written : step.subject;
	const title = require_process.inert(incident.title);
	if (step.kind === "already") {
		const state = require_process.inert(require_process.fromOutside(incident.status));
		return require_width.cutTo(require_process.line`#${incident.number} is already ${state}, nothing was sent: ${title}`, options.width);
	}
	const actor = require_process.inert(require_process.fromOutside(options.actor));
	const done = require_process.line`${require_process.own(require_words.DONE[options.request.verb])} #${incident.number} as ${actor}: ${title}`;
	const doubt = step.verified ? "" : "\nPagerDuty accepted it, but reading the incident back failed.";
	return require_process.line`${require_width.cutTo(done, options.width)}${require_process.own(doubt)}`;
}
/** Broken at blanks; a word that is too long for a line is cut. */
function wrap(text, width) {
	const lines = [];
	let current = "";
	for (const word of text.split(" ")) {
		const longer = current === "" ? word : `${current} ${word}`;
		if (require_width.columns(longer) <= width) current = longer;
		else {
			if (current !== "") lines.push(current);
			current = require_width.cutTo(require_process.own(word), width);
		}
	}
	return [...lines, current].map(require_process.own);
}
// src/pagerduty/confirmation.ts
const longestNote = 25e3;
/** The only thing that a writer is made from: one incident, one verb, one actor. Make it where a person has confirmed. */
var Confirmation = class Confirmation {
	/** keeps an object that only looks like one from passing, for the compiler and at run time */
	#given = true;
	incidentId;
	verb;
	actor;
	seen;
	content;
	constructor(agreement) {
		this.incidentId = require_services.checkedId(agreement.incidentId, "incident");
		this.verb = agreement.verb;
		this.actor = agreement.actor;
		this.seen = agreement.seen;
		this.content = agreement.content ?? null;
	}
	/** @throws InvalidRequestError where the actor is no e-mail address, a note is empty or the state is not known */
	static of(agreement) {
		const fault = faultOf(agreement);
		if (fault !== null) throw new require_process.InvalidRequestError(fault.message, { hint: fault.hint });
		return new Confirmation(agreement);
	}
	static isGenuine(value) {
		return #given in value && value.#given;
	}
};
function faultOf({ incidentId, verb, actor, seen, content }) {
	if (/^\d+$/.test(incidentId)) return {
		message: "A write needs the id of the incident, not its number.",
		hint: "Read the incident first."
	};
	if (!/^[\x21-\x3f\x41-\x7e]+@[\x21-\x3f\x41-\x7e]+$/.test(actor)) return {
		message: "PagerDuty needs to know who is writing.",
		hint: "Set PAGERDUTY_EMAIL to the email address of your PagerDuty user."
	};
	if (verb !== "note") return seen === null ? {
		message: "The incident has not been read yet.",
		hint: "Preview it first."
	} : null;
	if (content === void 0 || content.trim() === "") return {
		message: "The note is empty.",
		hint: "Give its text with --content TEXT."
	};
	return content.length > longestNote ? {
		message: `The note is longer than ${longestNote} characters.`,
		hint: "Shorten it."
	} : null;
}
// src/pagerduty/writer.ts
/** The transport lets through GET and the one PUT or POST that the confirmation names, and nothing else. */
function createWriter(options, confirmation) {
	if (!Confirmation.isGenuine(confirmation)) throw new TypeError("a writer is made from a Confirmation only");
	const { incidentId, verb } = confirmation;
	const allowed = verb === "note" ? `POST /incidents/${incidentId}/notes` : `PUT /incidents/${incidentId}`;
	const allows = ({ method, path, from }) => method === "GET" || `${method} ${path}` === allowed && from === confirmation.actor;
	const client = new require_services.Client(options, require_services.openTransport({
		...options,
		allows
	}));
	return {
		write: () => client.fetch((call) => verb === "note" ? addNote(call, confirmation) : setStatus(call, confirmation, statusAfter[verb])),
		close: () => client.close()
	};
}
const scope = "incidents.write";
const statusAfter = {
	acknowledge: "acknowledged",
	resolve: "resolved"
};
/** Reads first: acknowledging a resolved incident would open it again and page people. */
async function setStatus(call, confirmation, wanted) {
	const { incidentId, seen } = confirmation;
	const before = await require_reader.readIncidentIn(call, incidentId);
	if (before.status === wanted) return {
		incident: before,
		note: null,
		changed: false
	};
	if (!(before.status === seen?.status && before.lastStatusChangeAt === seen.lastStatusChangeAt) || before.status === "resolved") throw stale(before);
	const after = await attempt(call, {
		method: "PUT",
		path: `/incidents/${incidentId}`,
		from: confirmation.actor,
		body: { incident: {
			type: "incident_reference",
			status: wanted
		} },
		subject: `incident ${incidentId}`,
		scope
	}, (answer) => {
		const parsed = require_reader.incidentSchema.safeParse(require_services.asObject(answer)?.["incident"]);
		return parsed.success && parsed.data.status === wanted ? parsed.data : null;
	});
	if ("done" in after) return {
		incident: after.done,
		note: null,
		changed: true
	};
	const now = await reread(after.doubt, () => require_reader.readIncidentIn(call, incidentId));
	if (now.status === wanted) return {
		incident: now,
		note: null,
		changed: !wasAlreadySo(after.doubt)
	};
	throw unclear(after.doubt, `Incident ${incidentId} is still ${now.status}.`);
}
/** A note has no key that would make a second one harmless, so it is looked for before anything is said to have failed. */
async function addNote(call, confirmation) {
	const { incidentId, content } = confirmation;
	const incident = await require_reader.readIncidentIn(call, incidentId);
	const known = new Set((await require_reader.readNotesIn(call, incidentId)).map((note) => note.id));
	const after = await attempt(call, {
		method: "POST",
		path: `/incidents/${incidentId}/notes`,
		from: confirmation.actor,
		body: { note: { content } },
		subject: `a note on incident ${incidentId}`,
		scope
	}, (answer) => {
		const parsed = require_reader.noteSchema.safeParse(require_services.asObject(answer)?.["note"]);
		return parsed.success ? parsed.data : null;
	});
	if ("done" in after) return {
		incident,
		note: after.done,
		changed: true
	};
	const added = (await reread(after.doubt, () => require_reader.readNotesIn(call, incidentId))).find((note) => !known.has(note.id) && note.content.trim() === content?.trim());
	if (added !== void 0) return {
		incident,
		note: added,
		changed: true
	};
	throw unclear(after.doubt, "The note does not show on the incident yet.");
}
/** The result, or why it is in doubt whether the write happened. Failures without doubt are thrown. */
async function attempt(call, order, read) {
	try {
		const done = read(await call.send(order));
		return done === null ? { doubt: null } : { done };
	} catch (error) {
		if (isInDoubt(error)) return { doubt: error };
		throw error;
	}
}
const isInDoubt = (error) => error instanceof require_process.UnavailableError || error instanceof require_process.UnexpectedAnswerError || error instanceof require_process.DeadlineError || error instanceof require_services.ConnectionFailure && error.mayHaveArrived || wasAlreadySo(error);
/** 1001: already resolved; 1002: already acknowledged. */
const wasAlreadySo = (error) => error instanceof require_process.InvalidRequestError && (error.apiCode === 1001 || error.apiCode === 1002);
async function reread(doubt, read) {
	try {
		return await read();
	} catch (error) {
		throw unclear(doubt ?? (error instanceof require_process.PagerDutyError ? error : null), "Reading it back failed.");
	}
}
const unclear = (doubt, found) => new require_process.UnclearWriteError(`It is unclear whether the write succeeded. ${doubt?.message ?? ""} ${found}`.replace(/ +/g, " "), {
	status: doubt?.status ?? null,
	apiCode: doubt?.apiCode ?? null,
	requestId: doubt?.requestId ?? null,
	cause: doubt ?? void 0,
	hint: "Check the incident before you retry."
});
const stale = (now) => new require_process.StaleConfirmationError(`Incident ${now.id} has changed since the preview: it is now ${now.status}.`, { hint: now.status === "resolved" ? "Nothing was written: it is resolved, and acknowledging would reopen it." : "Nothing was written. Preview it again and confirm." });
// src/triage/write/subject.ts
async function readSubject(reader, { ref }) {
	const { data: incident, warnings } = await reader.incident(ref);
	if (!require_typed_write.INCIDENT_ID.test(incident.id)) throw new require_process.UnexpectedAnswerError(`PagerDuty returned an invalid id for incident ${ref}.`, { hint: "Nothing was written." });
	const counts = incident.alertCounts;
	if (counts?.triggered === 0) return {
		incident,
		alertCount: counts.all,
		firingCount: 0,
		firing: [],
		warnings
	};
	const alerts = await reader.alerts(incident.id);
	const firing = alerts.data.filter(isFiring).reverse();
	return {
		incident,
		alertCount: counts?.all ?? alerts.data.length,
		firingCount: counts?.triggered ?? firing.length,
		firing: firing.flatMap(({ summary }) => summary === null ? [] : [summary]),
		warnings: [...warnings, ...alerts.warnings]
	};
}
const isFiring = ({ status, isSuppressed }) => status !== "resolved" && !isSuppressed;
const WANTED = {
	acknowledge: "acknowledged",
	resolve: "resolved"
};
/** The status that the verb leads to; null for a note. */
const wantedStatus = ({ verb }) => verb === "note" ? null : WANTED[verb];
/** Whether nothing is left to do. */
const isDone = (request, { incident }) => incident.status === wantedStatus(request);
/** @throws ResolvedIncidentError, FiringAlertsError */
function refuseHarm(request, { incident, firingCount }) {
	if (request.verb === "acknowledge" && incident.status === "resolved") throw resolvedAlready(incident.number);
	if (request.verb === "resolve" && firingCount > 0 && !request.evenIfFiring) throw stillFiring(incident.number, firingCount);
}
/**
* What a confirmation stands for. The alerts count where they are what is decided about: an alert that comes in
* during an alert storm must not make acknowledging it impossible.
*/
function codeSubject(request, subject, actor) {
	const { incident, alertCount, firingCount } = subject;
	return {
		verb: request.verb,
		incidentId: incident.id,
		actor,
		note: request.note,
		evenIfFiring: request.evenIfFiring,
		seen: [
			incident.status,
			incident.lastStatusChangeAt,
			...incident.assignees.map(({ id }) => id).sort(),
			...request.verb === "resolve" ? [alertCount, firingCount] : []
		]
	};
}
// src/triage/write/write.ts
/** Reads only. @throws Refusal, PagerDutyError */
const previewWrite = (writing) => withReader(writing, async (reader) => {
	return offer(writing, await readSubject(reader, writing.request.incident), null);
});
/**
* Reads again, writes where the code fits what is there now, and reads what came of it.
* @throws Refusal, UnclearWriteError, PagerDutyError
*/
const confirmWrite = (writing, code) => withReader(writing, async (reader) => {
	const subject = await readSubject(reader, writing.request.incident);
	const { id } = subject.incident;
	try {
		const step = await writeIfFitting(writing, code, subject, reader);
		await writing.record(id, step.kind === "preview" ? "refused" : step.kind);
		return step;
	} catch (error) {
		await writing.record(id, outcomeOf(error));
		throw error;
	}
});
async function writeIfFitting(writing, code, subject, reader) {
	const { request, actor, client } = writing;
	if (isDone(request, subject)) return {
		kind: "already",
		subject
	};
	refuseHarm(request, subject);
	const verdict = judgeCode(code, codeSubject(request, subject, actor), client.key, client.clock());
	if (verdict !== "good") return offer(writing, subject, verdict);
	try {
		const written = await send(writing, subject);
		if (!written.changed) return {
			kind: "already",
			subject: {
				...subject,
				incident: written.incident
			}
		};
		return {
			kind: "written",
			subject,
			written,
			verified: await verify(reader, request, written)
		};
	} catch (error) {
		if (!(error instanceof require_process.StaleConfirmationError)) throw error;
		return offer(writing, await readSubject(reader, request.incident), "other");
	}
}
function outcomeOf(error) {
	if (error instanceof Refusal) return "refused";
	return error instanceof require_process.UnclearWriteError ? "unclear" : "failed";
}
function offer({ request, actor, client }, subject, refused) {
	if (isDone(request, subject)) return {
		kind: "already",
		subject
	};
	refuseHarm(request, subject);
	return {
		kind: "preview",
		subject,
		code: makeCode(codeSubject(request, subject, actor), client.key, client.clock()),
		refused
	};
}
async function send({ request, actor, client }, { incident }) {
	const { verb, note } = request;
	const writer = createWriter(client, Confirmation.of({
		incidentId: incident.id,
		verb,
		actor,
		seen: verb === "note" ? null : {
			status: incident.status,
			lastStatusChangeAt: incident.lastStatusChangeAt
		},
		...note === null ? {} : { content: note }
	}));
	try {
		return (await writer.write()).data;
	} finally {
		await writer.close();
	}
}
/** @throws UnclearWriteError where PagerDuty shows something else than what it said */
async function verify(reader, request, written) {
	const { id, number } = written.incident;
	const shown = await readAgain(reader, request, written);
	if (shown === null) return false;
	const { isThere, found } = shown;
	if (isThere) return true;
	throw new require_process.UnclearWriteError(`PagerDuty accepted it, but incident #${number} ${found}.`, { hint: `Check it before you retry: pager-triage detail ${id}` });
}
async function readAgain(reader, request, { incident, note }) {
	try {
		if (note !== null) {
			const { data } = await reader.notes(incident.id);
			return {
				isThere: data.some(({ id }) => id === note.id),
				found: "does not show the note"
			};
		}
		const { status } = (await reader.incident(incident.id)).data;
		return {
			isThere: status === wantedStatus(request) || status === "resolved",
			found: `is ${status}`
		};
	} catch (error) {
		if (error instanceof require_process.PagerDutyError) return null;
		throw error;
	}
}
async function withReader({ client }, work) {
	const reader = require_reader.createReader(client);
	try {
		return await work(reader);
	} finally {
		await reader.close();
	}
}
// src/cli/presence.ts
/**
* A person is at a terminal outside of any agent. PAGER_TRIAGE_ALLOW_WRITES=1 stands for the terminal in a person's own
* script; inside of an agent it means nothing, since a model can set it.
*/
async function presenceAt(shell) {
	const { env, ancestors, ask, stdout, stderr } = shell;
	const parents = await ancestors?.() ?? null;
	const [mark] = require_process.agentMarks(env, parents ?? []);
	if (mark) return {
		kind: "agent",
		mark
	};
	const isTerminal = Boolean(ask) && (stdout.columns !== null || stderr.columns !== null);
	const isAllowed = env["PAGER_TRIAGE_ALLOW_WRITES"] === "1" && parents !== null;
	return isTerminal || isAllowed ? { kind: "person" } : {
		kind: "nobody",
		parentsKnown: parents !== null
	};
}
/** As the session says it. A command can change that for itself, but not for the programs that started it. */
async function sessionAttendance({ env, ancestors }) {
	return (await ancestors?.() ?? []).some((parent) => require_attendance.humanPresence(parent.env) === "none") ? "none" : require_attendance.humanPresence(env);
}
/** Another agent than Claude Code, around what is called as Claude Code's hook. */
async function otherAgent({ env, ancestors }) {
	return require_process.agentMarks(env, await ancestors?.() ?? []).find(({ agent }) => agent !== require_process.CLAUDE_CODE && agent !== require_process.UNNAMED);
}
// src/cli/confirmed-write.ts
const DEADLINE_MS = 1e4;
/**
* Previews a write, or does it where it is confirmed.
* @param known who is there, where that is known by more than the process
* @throws Refusal, PagerDutyError
*/
async function runWrite(shell, typed, known) {
	const writing = prepare(shell, typed.request);
	const presence = known ?? await presenceAt(shell);
	const page = {
		shell,
		typed,
		writing,
		presence
	};
	if (typed.code) {
		if (presence.kind !== "person") throw await notConfirmed(shell, typed, presence);
		return show(page, await confirmWrite(writing(), typed.code));
	}
	const step = await previewWrite(writing());
	const ask = presence.kind === "person" && typed.code === null && !isJson(shell, typed) ? shell.ask : null;
	if (step.kind !== "preview" || !ask) return show(page, step);
	shell.stdout.print(previewText(step.subject, textOptions(shell, writing())));
	const answer = await ask(require_process.own(`\nProceed? [y/N] `));
	if (/^\s*y(es)?\s*$/i.test(answer)) return show(page, await confirmWrite(writing(), step.code));
	shell.stdout.print(require_process.own("Nothing was written."));
	return require_process.EXIT.confirm;
}
async function notConfirmed(shell, typed, presence) {
	if (await sessionAttendance(shell) === "none") return unattended();
	if (presence.kind === "nobody") return noTerminal(presence.parentsKnown);
	const { agent, seen } = presence.mark;
	return withinAgent(agent.name, seen, agent === require_process.CLAUDE_CODE ? `/triage:${require_words.COMMAND_OF[typed.request.verb]}` : null);
}
/** Everything that can be refused without asking PagerDuty. Each call of the result has a deadline of its own. */
function prepare(shell, request) {
	const actor = require_settings.setting(shell.env, "PAGERDUTY_EMAIL");
	if (actor === void 0 || !require_typed_write.isEmail(actor)) throw noActor(actor);
	const access = require_settings.pagerDutyAccess(shell.env, false);
	if (!access.allowed) throw noKey();
	const { endpoint, key, userAgent } = access;
	if (request.note !== null) checkNote(request.note, key);
	return () => ({
		request,
		actor,
		client: {
			endpoint,
			key,
			userAgent,
			clock: shell.clock,
			...require_deadline.deadline(shell, DEADLINE_MS)
		},
		record: async (incidentId, outcome) => {
			const warning = await recordWrite({
				at: shell.clock(),
				verb: request.verb,
				incidentId,
				outcome
			}, shell.env);
			if (warning !== null) shell.stderr.print(require_process.inert(require_process.fromOutside(warning)));
		}
	});
}
function show(page, step) {
	const print = isJson(page.shell, page.typed) ? toDocument : toText;
	page.shell.stdout.print(print(page, step));
	return step.kind === "preview" ? require_process.EXIT.confirm : require_process.EXIT.done;
}
/** Scripts read the answer of a write, so it is JSON wherever it is not a terminal that shows it. */
const isJson = ({ stdout }, { json }) => json || stdout.columns === null;
function toText(page, step) {
	const { shell, typed } = page;
	const options = textOptions(shell, page.writing());
	if (step.kind !== "preview") return resultText(step, options);
	const start = step.refused === null ? require_process.own("") : require_process.line`${require_process.own(refusal(step, typed))}\n\n`;
	const { task, commands } = nextStep(page, step);
	return require_process.line`${start}${previewText(step.subject, options)}

Nothing was written. ${require_process.own(task)}:
  ${require_process.own(commands.join("\n  "))}`;
}
const textOptions = (shell, { request, actor }) => ({
	...require_layout.layout(shell.stdout),
	request,
	actor,
	now: shell.clock()
});
function toDocument(page, step) {
	const { shell, typed, presence } = page;
	const { request, actor } = page.writing();
	const common = {
		request,
		actor,
		asOf: require_time.isoSeconds(shell.clock())
	};
	if (step.kind !== "preview") return require_process.inertJson(toResultDocument(step, common), 2);
	const { number } = step.subject.incident;
	const message = `${refusal(step, typed)} This would ${require_words.TASK[request.verb]} incident #${number}; nothing was written.`;
	const { task, commands } = nextStep(page, step);
	const hint = `${task}: ${commands.join(" or ")}`;
	const code = presence.kind === "agent" ? null : step.code;
	return require_process.inertJson(toPreviewDocument(step, {
		...common,
		code,
		message: message.trim(),
		hint
	}), 2);
}
/** What a person types to do it. Inside of an agent no code is shown: the model reads it too. */
function nextStep({ typed, presence }, { subject, code }) {
	const { request } = typed;
	const { id } = subject.incident;
	const text = request.note === null ? "" : " (TEXT: the same text)";
	if (presence.kind !== "agent") return {
		task: `To confirm within 10 minutes, run${text}`,
		commands: [typed.command(id, code)]
	};
	const inClaude = presence.mark.agent === require_process.CLAUDE_CODE;
	return {
		task: `A person must confirm this, not ${presence.mark.agent.name}: run in your own terminal${inClaude ? ", or as a prompt here" : ""}${text}`,
		commands: [typed.command(id, null), ...inClaude ? [require_typed_write.slashCommand(request, id)] : []]
	};
}
function refusal({ refused }, { request, code }) {
	if (refused === null) return "";
	if (refused === "old") return `That code is older than 10 minutes.`;
	const start = "That code does not match: it belongs to another preview, or the incident has changed since.";
	return request.note === null ? start : `${start} If ${code} is part of the note, end the note with a period.`;
}
Object.defineProperty(exports, "CODE", {
	enumerable: true,
	get: function() {
		return CODE;
	}
});
Object.defineProperty(exports, "otherAgent", {
	enumerable: true,
	get: function() {
		return otherAgent;
	}
});
Object.defineProperty(exports, "runWrite", {
	enumerable: true,
	get: function() {
		return runWrite;
	}
});
Object.defineProperty(exports, "sessionAttendance", {
	enumerable: true,
	get: function() {
		return sessionAttendance;
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
Object.defineProperty(exports, "withinAgent", {
	enumerable: true,
	get: function() {
		return withinAgent;
	}
});
