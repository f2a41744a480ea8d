// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_main = require("./main.cjs");
const require_open_incident = require("./open-incident.cjs");
const require_reading = require("./reading.cjs");
let node_crypto = require("node:crypto");
const require_known = require("./known.cjs");
const require_fetched = require("./fetched.cjs");
const require_log = require("./log.cjs");
const require_services = require("./services.cjs");
const require_reader = require("./reader.cjs");
const require_incidents = require("./incidents.cjs");
const require_usingCtx = require("./usingCtx.cjs");
const require_presence = require("./presence.cjs");
// src/triage/write/output.ts
const toPreviewDocument = ({ subject: { incident, ...subject } }, { request, now }, words) => ({
	error: "confirmation_required",
	message: words.message,
	incident: {
		id: incident.id,
		incident_number: incident.number,
		title: incident.title,
		service: incident.service?.name ?? null,
		urgency: incident.urgency,
		status: incident.status,
		alert_count: subject.alertCount,
		firing_alert_count: subject.firingCount,
		created_at: incident.createdAt,
		assignments: incident.assignees.map(({ name, email }) => ({
			name,
			email
		}))
	},
	...request.note === null ? {} : { note_preview: request.note },
	code: words.code,
	hint: words.hint,
	asOf: require_main.isoSeconds(now),
	warnings: subject.warnings
});
function toResultDocument(step, { request, actor, now }) {
	const { incident, note } = step.kind === "written" ? step.written : {
		...step.subject,
		note: null
	};
	const changed = step.kind === "written";
	const isVerified = !changed || step.verified;
	return {
		tool: `pd_incident_${require_reading.VERBS[request.verb].command}`,
		incident_id: incident.id,
		...note === null ? statusFields(incident, changed ? actor : null) : {
			note_id: note.id,
			content: note.content,
			created_at: note.createdAt,
			user: note.user?.name ?? actor
		},
		changed,
		asOf: require_main.isoSeconds(now),
		complete: isVerified,
		warnings: isVerified ? [] : ["Reading the incident back failed."]
	};
}
function statusFields(incident, actor) {
	const { status, acknowledgedBy, resolvedAt, lastStatusChangeAt, lastChangedByName } = incident;
	if (status === "resolved") return {
		status,
		resolved_at: resolvedAt ?? lastStatusChangeAt,
		resolved_by: actor ?? lastChangedByName
	};
	const by = acknowledgedBy.find(({ email }) => email === actor) ?? acknowledgedBy[0];
	return {
		status,
		acknowledged_at: by?.at ?? lastStatusChangeAt,
		acknowledged_by: actor ?? by?.email ?? by?.name ?? null
	};
}
const MAX_NOTE_LINES = 8;
function previewText(subject, options) {
	const { request, actor, width, style, now } = options;
	const { incident } = subject;
	const priority = incident.priority === null ? require_main.own("") : require_main.line`, priority ${require_main.inert(incident.priority.name)}`;
	const rows = [
		["service", require_open_incident.serviceName(incident)],
		["urgency", require_main.line`${require_main.inert(require_main.fromOutside(incident.urgency))}${priority}`],
		["status", require_main.line`${require_main.inert(require_main.fromOutside(incident.status))}, opened ${require_main.ago(incident.createdAt, now)}`],
		["assigned to", peopleOf(incident)],
		["alerts", alertsOf(subject)],
		["note", ...noteLines(request)],
		["then", consequence(request, subject.firingCount)],
		["as", require_main.inert(require_main.fromOutside(actor))]
	];
	const task = require_main.line`About to ${require_main.own(require_reading.VERBS[request.verb].task)} #${incident.number} `;
	return require_main.own([
		require_main.line`${task}${style.strong(require_main.cutTo(require_main.inert(incident.title), width - require_main.columns(task)))}`,
		"",
		...rows.flatMap(([label, ...texts]) => require_main.labelled(label, texts, options, void 0, Number.POSITIVE_INFINITY))
	].join("\n"));
}
const listedSubject = ({ incident }, { width }) => require_main.cutTo(require_main.line`#${incident.number}  ${require_open_incident.serviceName(incident)}  ${require_main.inert(require_main.fromOutside(incident.status))}  ${require_main.inert(incident.title)}`, width);
function peopleOf({ assignees, status }) {
	const names = assignees.map(({ name }) => require_main.inert(name));
	return names.length > 0 ? require_main.listed(names, 4) : require_main.own(status === "resolved" ? "nobody (resolved)" : "nobody");
}
function alertsOf({ alertCount, firingCount, firing }) {
	if (alertCount === null || alertCount === 0 || firingCount === null) return require_open_incident.firingWords({
		alert_count: alertCount,
		firing_alert_count: firingCount
	});
	if (firingCount === 0) return require_main.line`${require_main.plural(alertCount, "alert")}, none firing`;
	const summaries = firing.map((summary) => require_main.cutTo(require_main.inert(summary), 60));
	const shown = summaries.length === 0 ? require_main.own("") : require_main.line`: ${require_main.listed(summaries, 2)}`;
	return require_main.line`${firingCount} of ${alertCount} still firing${shown}`;
}
function noteLines({ note }) {
	if (note === null) return [];
	const lines = note.split(/\r?\n/).map((text) => require_main.inert(require_main.fromOutside(text)));
	const rest = lines.length - MAX_NOTE_LINES;
	return [...lines.slice(0, MAX_NOTE_LINES), ...rest > 0 ? [require_main.line`(${rest} more lines)`] : []];
}
function consequence({ verb }, firing) {
	if (verb === "note") return require_main.own("everyone who can see the incident can read the note");
	if (verb === "acknowledge") return require_main.own("PagerDuty stops paging for it until the acknowledgement timeout of its service");
	if (firing === 0) return require_main.own("it is closed; the next alert opens a new incident");
	if (firing === null) return require_main.own("it is closed; whether its alerts are still firing is not known");
	const alerts = require_main.own(firing === 1 ? "firing alert" : `${firing} firing alerts`);
	return require_main.line`it is closed with its ${alerts}; a problem that persists pages again as a new incident`;
}
function resultText(step, { request, actor, width }) {
	const { incident } = step.kind === "written" ? step.written : step.subject;
	const title = require_main.inert(incident.title);
	if (step.kind === "already") {
		const state = require_main.inert(require_main.fromOutside(incident.status));
		return require_main.cutTo(require_main.line`#${incident.number} is already ${state}, nothing was sent: ${title}`, width);
	}
	const done = require_main.line`${require_main.own(require_reading.VERBS[request.verb].done)} #${incident.number} as ${require_main.inert(require_main.fromOutside(actor))}: ${title}`;
	const doubt = step.verified ? "" : "\nPagerDuty accepted it, but reading the incident back failed.";
	return require_main.line`${require_main.cutTo(done, width)}${require_main.own(doubt)}`;
}
// src/triage/write/subject.ts
async function readSubject(reader, name, needsAlerts) {
	const { data: incident, warnings } = await reader.incident(name);
	if (!require_reading.INCIDENT_ID.test(incident.id)) throw new require_main.PagerDutyError("unexpected_answer", `PagerDuty returned an invalid id for incident ${name}.`, { hint: "Nothing was written." });
	const counts = incident.alertCounts;
	const alerts = counts?.triggered === 0 || !needsAlerts ? null : await require_fetched.part(reader.alerts(incident.id));
	const read = alerts === null ? [] : require_known.valueOr(alerts.data, []);
	const firing = read.filter(require_open_incident.isFiring).reverse();
	const isWhole = alerts?.complete ?? false;
	return {
		incident,
		alertCount: counts?.all ?? (isWhole ? read.length : null),
		firingCount: counts?.triggered ?? (isWhole ? firing.length : null),
		firing: firing.flatMap(({ summary }) => summary ?? []),
		warnings: [...warnings, ...alerts?.warnings ?? []]
	};
}
const isDone = ({ verb }, { incident }) => incident.status === require_reading.VERBS[verb].status;
function refuseHarm({ verb, evenIfFiring }, { incident, firingCount }) {
	if (verb === "acknowledge" && incident.mergedInto !== null) throw new require_reading.Refusal("resolved_incident", `Incident #${incident.number} was merged into ${incident.mergedInto}: acknowledging it would reopen it and page people.`, { hint: `Nothing was written. Acknowledge that one: pager-triage ack ${incident.mergedInto}` });
	if (verb === "acknowledge" && incident.status === "resolved") throw new require_reading.Refusal("resolved_incident", `Incident #${incident.number} is resolved: acknowledging it would reopen it and page people.`, { hint: "Nothing was written. Add a note instead, or reopen it in PagerDuty." });
	if (verb === "resolve" && firingCount !== 0 && !evenIfFiring) throw new require_reading.Refusal("firing_alerts", firingCount === null ? `Whether alerts of incident #${incident.number} are still firing is not known.` : `Incident #${incident.number} has ${require_main.plural(firingCount, "alert")} still firing.`, { hint: "Nothing was written. To resolve it anyway, add --even-if-firing." });
}
function codeSubject({ verb, note, evenIfFiring }, { incident, alertCount, firingCount }, actor) {
	return {
		verb,
		incidentId: incident.id,
		actor,
		note,
		evenIfFiring,
		seen: [
			incident.status,
			incident.lastStatusChangeAt,
			...incident.assignees.map(({ id }) => id).sort(),
			...verb === "resolve" ? [alertCount, firingCount] : []
		]
	};
}
const DIGITS = "23456789";
const LETTERS = `${DIGITS}ABCDEFGHJKMNPQRSTVWXYZ`;
const CODE = /^[2-9A-HJKMNP-TV-Z]{4}-[2-9][2-9A-HJKMNP-TV-Z]$/;
const makeCode = (subject, key, now) => codeOfStep(subject, key, stepOf(now));
function judgeCode(typed, subject, key, now) {
	const code = typed.trim().toUpperCase();
	const age = range(60).find((steps) => codeOfStep(subject, key, stepOf(now) - steps) === code);
	if (age === void 0) return "other";
	return age < 10 ? "good" : "old";
}
const stepOf = (now) => Math.floor(now.getTime() / require_main.MINUTE_MS);
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
// src/pagerduty/confirmation.ts
const MAX_NOTE = 25e3;
var Confirmation = class Confirmation {
	#agreement;
	constructor(agreement) {
		this.#agreement = {
			...agreement,
			incidentId: require_services.checkedId(agreement.incidentId, "incident")
		};
	}
	static of(agreement) {
		const fault = faultOf(agreement);
		if (fault === null) return new Confirmation(agreement);
		const [message, hint] = fault;
		throw new require_main.PagerDutyError("invalid_request", message, { hint });
	}
	static agreementOf(confirmation) {
		if (!(#agreement in confirmation)) throw new TypeError("a writer is made from a Confirmation only");
		return confirmation.#agreement;
	}
};
function faultOf({ incidentId, verb, actor, seen, content = "" }) {
	if (/^\d+$/.test(incidentId)) return ["A write needs the id of the incident, not its number.", "Read the incident first."];
	if (!/^[\x21-\x3f\x41-\x7e]+@[\x21-\x3f\x41-\x7e]+$/.test(actor)) return ["PagerDuty needs to know who is writing.", "Set PAGERDUTY_EMAIL to the email address of your PagerDuty user."];
	if (verb !== "note") return seen === null ? ["The incident has not been read yet.", "Preview it first."] : null;
	if (content.trim() === "") return ["The note is empty.", "Give its text with --content TEXT."];
	return [...content].length > MAX_NOTE ? [`The note is longer than ${MAX_NOTE} characters.`, "Shorten it."] : null;
}
// src/pagerduty/writer.ts
function createWriter(options, confirmation) {
	const agreement = Confirmation.agreementOf(confirmation);
	const { incidentId, verb, actor } = agreement;
	const allowed = verb === "note" ? `POST /incidents/${incidentId}/notes` : `PUT /incidents/${incidentId}`;
	const allows = ({ method, path, from }) => method === "GET" || `${method} ${path}` === allowed && from === actor;
	const client = new require_reader.Client(options, require_reader.openTransport({
		...options,
		allows
	}));
	return {
		write: () => client.fetch((call) => verb === "note" ? addNote(call, agreement) : setStatus(call, agreement, STATUS_AFTER[verb])),
		close: () => client.close(),
		[Symbol.asyncDispose]: () => client.close()
	};
}
const scope = "incidents.write";
const STATUS_AFTER = {
	acknowledge: "acknowledged",
	resolve: "resolved"
};
async function setStatus(call, { incidentId, seen, actor }, wanted) {
	const before = await require_incidents.readIncident(call, incidentId);
	if (before.status === wanted) return {
		incident: before,
		note: null,
		changed: false
	};
	if (!(before.status === seen?.status && before.lastStatusChangeAt === seen.lastStatusChangeAt) || before.status === "resolved") throw stale(before);
	const order = {
		method: "PUT",
		path: `/incidents/${incidentId}`,
		from: actor,
		body: { incident: {
			type: "incident_reference",
			status: wanted
		} },
		subject: `incident ${incidentId}`,
		scope
	};
	const after = await attempt(call, order, (answer) => {
		const incident = require_incidents.incidents.one(answer, order.subject);
		return incident.status === wanted ? incident : null;
	});
	if ("done" in after) return {
		incident: after.done,
		note: null,
		changed: true
	};
	const now = await reread(after.doubt, () => require_incidents.readIncident(call, incidentId));
	if (now.status === wanted) return {
		incident: now,
		note: null,
		changed: !wasAlreadySo(after.doubt)
	};
	throw unclear(after.doubt, `Incident ${incidentId} is still ${now.status}.`);
}
async function addNote(call, { incidentId, content, actor }) {
	const incident = await require_incidents.readIncident(call, incidentId);
	const known = new Set((await require_reader.listNotes(call, incidentId)).map((note) => note.id));
	const order = {
		method: "POST",
		path: `/incidents/${incidentId}/notes`,
		from: actor,
		body: { note: { content } },
		subject: `a note on incident ${incidentId}`,
		scope
	};
	const after = await attempt(call, order, (answer) => require_reader.notes.one(answer, order.subject));
	if ("done" in after) return {
		incident,
		note: after.done,
		changed: true
	};
	const added = (await reread(after.doubt, () => require_reader.listNotes(call, incidentId))).find((note) => !known.has(note.id) && plainText(note.content) === plainText(content ?? ""));
	if (added !== void 0) return {
		incident,
		note: added,
		changed: true
	};
	throw unclear(after.doubt, "The note does not show on the incident yet.");
}
const plainText = (content) => content.replace(/\r\n?/g, "\n").replace(/[ \t]+$/gm, "").trim();
async function attempt(call, order, read) {
	try {
		const done = read(await call.send(order));
		return done === null ? { doubt: null } : { done };
	} catch (error) {
		if (isInDoubt(error)) return { doubt: error };
		throw error;
	}
}
const isInDoubt = (error) => require_main.isPagerDutyError(error, "unavailable", "unexpected_answer", "deadline") || require_main.isPagerDutyError(error, "unreachable") && error.attempt.kind === "connection" && error.attempt.mayHaveArrived || wasAlreadySo(error);
const wasAlreadySo = (error) => require_main.isPagerDutyError(error, "invalid_request") && (error.apiCode === 1001 || error.apiCode === 1002);
async function reread(doubt, read) {
	try {
		return await read();
	} catch (error) {
		throw unclear(doubt ?? (error instanceof require_main.PagerDutyError ? error : null), "Reading it back failed.");
	}
}
const unclear = (doubt, found) => new require_main.PagerDutyError("unclear_write", `It is unclear whether the write succeeded. ${doubt?.message ?? ""} ${found}`.replace(/ +/g, " "), {
	status: doubt?.status ?? null,
	apiCode: doubt?.apiCode ?? null,
	requestId: doubt?.requestId ?? null,
	cause: doubt ?? void 0,
	hint: "Check the incident before you retry."
});
const stale = (now) => new require_main.PagerDutyError("stale_confirmation", `Incident ${now.id} has changed since the preview: it is now ${now.status}.`, { hint: now.status === "resolved" ? "Nothing was written: it is resolved, and acknowledging would reopen it." : "Nothing was written. Preview it again and confirm." });
// src/triage/write/write.ts
async function previewWrite(writing) {
	try {
		var _usingCtx$1 = require_usingCtx._usingCtx();
		return offer(writing, await readSubject(_usingCtx$1.a(require_reader.createReader(writing.client)), writing.request.incident, true), null);
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
async function confirmWrite(writing, code) {
	try {
		var _usingCtx3 = require_usingCtx._usingCtx();
		const reader = _usingCtx3.a(require_reader.createReader(writing.client));
		const { incident: name, verb } = writing.request;
		const subject = await readSubject(reader, name, verb === "resolve");
		const { id } = subject.incident;
		try {
			const step = await writeIfFitting(writing, code, subject, reader);
			await writing.record(id, step.kind === "preview" ? "refused" : step.kind);
			return step;
		} catch (error) {
			await writing.record(id, outcomeOf(error));
			throw error;
		}
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
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
		if (!require_main.isPagerDutyError(error, "stale_confirmation")) throw error;
		return offer(writing, await readSubject(reader, request.incident, true), "other");
	}
}
function outcomeOf(error) {
	if (error instanceof require_reading.Refusal) return "refused";
	return require_main.isPagerDutyError(error, "unclear_write") ? "unclear" : "failed";
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
	try {
		var _usingCtx4 = require_usingCtx._usingCtx();
		const { verb, note } = request;
		const confirmation = Confirmation.of({
			incidentId: incident.id,
			verb,
			actor,
			seen: verb === "note" ? null : {
				status: incident.status,
				lastStatusChangeAt: incident.lastStatusChangeAt
			},
			...note === null ? {} : { content: note }
		});
		return (await _usingCtx4.a(createWriter(client, confirmation)).write()).data;
	} catch (_) {
		_usingCtx4.e = _;
	} finally {
		await _usingCtx4.d();
	}
}
async function verify(reader, request, written) {
	const { incident, note } = written;
	const found = await require_fetched.attempt(note === null ? reader.incident(incident.id).then(({ data }) => statusFault(request, data.status)) : reader.notes(incident.id).then(({ data }) => data.some(({ id }) => id === note.id) ? null : "does not show the note"));
	if (!found.known || found.value === null) return found.known;
	throw new require_main.PagerDutyError("unclear_write", `PagerDuty accepted it, but incident #${incident.number} ${found.value}.`, { hint: `Check it before you retry: pager-triage detail ${incident.id}` });
}
const statusFault = ({ verb }, status) => status === require_reading.VERBS[verb].status || status === "resolved" ? null : `is ${status}`;
async function recordWrite(record, env) {
	if (require_log.isAuditOff(env)) return null;
	const directory = require_log.writesDirectory(env);
	return directory === null ? "HOME is not set, so this write was not recorded in the decision log." : require_log.openAuditLog(directory).appendOrWarn(record);
}
// src/cli/confirmed-write.ts
const DEADLINE_MS = 1e4;
async function runWrite(shell, typed, known) {
	const { actor, writing } = prepare(shell, typed.request);
	const presence = known ?? await require_presence.presenceAt(shell);
	const page = {
		...typed,
		shell,
		actor,
		presence
	};
	if (typed.code) {
		if (presence.kind !== "person") throw await notConfirmed(shell, typed, presence);
		return show(page, await confirmWrite(writing(), typed.code));
	}
	const step = await previewWrite(writing());
	const ask = presence.kind === "person" && typed.code === null && !isJson(page) ? shell.ask : null;
	if (step.kind !== "preview" || !ask) return show(page, step);
	shell.stdout.print(previewText(step.subject, optionsOf(page)));
	const answer = await ask(require_main.own(`\nProceed? [y/N] `));
	if (/^\s*y(es)?\s*$/i.test(answer)) return show(page, await confirmWrite(writing(), step.code));
	shell.stdout.print(require_main.own("Nothing was written."));
	return require_main.EXIT.confirm;
}
async function notConfirmed(shell, { request }, presence) {
	if (await require_presence.sessionAttendance(shell) === "none") return require_reading.unattended();
	if (presence.kind === "agent") {
		const { agent, seen } = presence.mark;
		return require_reading.withinAgent(agent.name, seen, agent === require_main.CLAUDE_CODE ? `/triage:${require_reading.VERBS[request.verb].command}` : null);
	}
	return new require_reading.Refusal("unattended", "A person must confirm a write, and there is no terminal here.", { hint: `Nothing was written. Run it in a terminal.${presence.parentsKnown ? " To allow it in your own script, set PAGER_TRIAGE_ALLOW_WRITES=1 in its environment." : ""}` });
}
function prepare(shell, request) {
	const actor = require_main.setting(shell.env, "PAGERDUTY_EMAIL");
	if (actor === void 0 || !require_reading.isEmail(actor)) throw new require_reading.Refusal("no_actor", actor === void 0 ? "PAGERDUTY_EMAIL is not set, and PagerDuty needs to know who is writing." : "PAGERDUTY_EMAIL is not an email address.", { hint: "Set it to the email address of your PagerDuty user. No request was sent." });
	const access = require_main.pagerDutyAccess(shell.env, false);
	if (!access.allowed) throw new require_reading.Refusal("no_key", "No PagerDuty key is set.", { hint: `Make one with full access in PagerDuty under Integrations, API Access Keys; then: ${require_main.howToSet(shell.env, "PAGERDUTY_API_KEY=…")}` });
	if (request.note !== null) require_reading.checkNote(request.note, access.key);
	const writing = () => ({
		request,
		actor,
		client: {
			...access,
			clock: shell.clock,
			...require_main.deadline(shell, DEADLINE_MS)
		},
		record: async (incident, outcome) => {
			const warning = await recordWrite({
				kind: "write",
				at: shell.clock().toISOString(),
				verb: request.verb,
				incident,
				outcome
			}, shell.env);
			if (warning !== null) shell.stderr.print(require_main.inert(require_main.fromOutside(warning)));
		}
	});
	return {
		actor,
		writing
	};
}
function show(page, step) {
	const print = isJson(page) ? toDocument : toText;
	page.shell.stdout.print(print(page, step));
	return step.kind === "preview" ? require_main.EXIT.confirm : require_main.EXIT.done;
}
const isJson = ({ shell: { stdout }, json }) => json || stdout.columns === null;
const optionsOf = ({ shell, request, actor }) => ({
	...require_main.layout(shell.stdout),
	request,
	actor,
	now: shell.clock()
});
function toText(page, step) {
	if (step.kind !== "preview") return resultText(step, optionsOf(page));
	const start = step.refused === null ? require_main.own("") : require_main.line`${require_main.own(refusal(step, page))}\n\n`;
	const { task, commands } = nextStep(page, step, page.keep?.() ?? false);
	return require_main.line`${start}${previewText(step.subject, optionsOf(page))}

Nothing was written. ${require_main.own(task)}:
  ${require_main.own(commands.join("\n  "))}`;
}
function toDocument(page, step) {
	const { request, presence } = page;
	if (step.kind !== "preview") return require_main.inertJson(toResultDocument(step, optionsOf(page)), 2);
	const { number } = step.subject.incident;
	const message = `${refusal(step, page)} This would ${require_reading.VERBS[request.verb].task} incident #${number}; nothing was written.`;
	const { task, commands } = nextStep(page, step, false);
	const hint = `${task}: ${commands.join(" or ")}`;
	const code = presence.kind === "agent" ? null : step.code;
	return require_main.inertJson(toPreviewDocument(step, optionsOf(page), {
		code,
		message: message.trim(),
		hint
	}), 2);
}
function nextStep({ request, via, presence }, { subject: { incident }, code }, isKept) {
	if (presence.kind !== "agent" && isKept) return {
		task: `To confirm within 10 minutes, type`,
		commands: [`/triage:${require_reading.VERBS[request.verb].command} ${code}`]
	};
	const text = request.note === null ? "" : " (TEXT: the same text)";
	if (presence.kind !== "agent") return {
		task: `To confirm within 10 minutes, run${text}`,
		commands: [commandLine(via, request, incident, code)]
	};
	const { agent } = presence.mark;
	const orHere = agent === require_main.CLAUDE_CODE ? ", or as a prompt here" : "";
	const vias = agent === require_main.CLAUDE_CODE ? [via, "slash"] : [via];
	return {
		task: `A person must confirm this, not ${agent.name}: run in your own terminal${orHere}${text}`,
		commands: vias.map((each) => commandLine(each, request, incident, null))
	};
}
function commandLine(via, { verb, note, evenIfFiring }, { id, number }, code) {
	const inTerminal = via === "terminal";
	return [
		inTerminal ? `pager-triage ${require_reading.VERBS[verb].command} ${id}` : `/triage:${require_reading.VERBS[verb].command} ${number}`,
		note !== null && (inTerminal ? "--content TEXT" : "TEXT"),
		evenIfFiring && "--even-if-firing",
		code !== null && (inTerminal ? `--confirm ${code}` : code)
	].filter((word) => word !== false).join(" ");
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
Object.defineProperty(exports, "confirmWrite", {
	enumerable: true,
	get: function() {
		return confirmWrite;
	}
});
Object.defineProperty(exports, "listedSubject", {
	enumerable: true,
	get: function() {
		return listedSubject;
	}
});
Object.defineProperty(exports, "prepare", {
	enumerable: true,
	get: function() {
		return prepare;
	}
});
Object.defineProperty(exports, "previewWrite", {
	enumerable: true,
	get: function() {
		return previewWrite;
	}
});
Object.defineProperty(exports, "resultText", {
	enumerable: true,
	get: function() {
		return resultText;
	}
});
Object.defineProperty(exports, "runWrite", {
	enumerable: true,
	get: function() {
		return runWrite;
	}
});
