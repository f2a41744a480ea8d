// Generated from src/ and node_modules/ by `pnpm run build`. Do not edit.
const require_process = require("./process.cjs");
const require_secrets = require("./secrets.cjs");
const require_word_limits = require("./word-limits.cjs");
// src/untrusted/envelope.ts
/** @throws RangeError where the digits are not 32 */
function asNonce(digits) {
	if (!/^[0-9a-f]{32}$/.test(digits)) throw new RangeError("a nonce is 32 hexadecimal digits");
	return digits;
}
/**
* Lines for a model, between two that hold the nonce: nothing inside can end them, since nobody who wrote any of it
* knew the nonce.
* @param after our own words, which stand behind the closing line
*/
function enclose(kind, preface, lines, key, ...after) {
	const inside = lines.flatMap((text) => text.split("\n")).map((text) => text.replaceAll(key, "(nonce)"));
	return [
		`begin ${kind} ${key}`,
		preface,
		...inside,
		`end ${kind} ${key}`,
		...after
	].join("\n");
}
/**
* A JSON string in plain ASCII, without the signs that open tags, templates or links. A line of such strings holds
* no other line.
*/
const modelString = (text) => JSON.stringify(text).replace(/[^ -~]|[<>[\]`|]/g, escapeUnit);
/** The same for text that was made visible: its letters stay as they are. */
const visibleString = (text) => JSON.stringify(text).replace(/[\u007f-\u009f<>[\]`|]/g, escapeUnit);
const modelStrings = (texts) => `[${texts.map(modelString).join(",")}]`;
const escapeUnit = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
// src/untrusted/safe-path.ts
const MAX_SEGMENTS = 16;
const MAX_SEGMENT = 60;
/** A name of more words reads as a sentence. */
const MAX_WORDS = 6;
const MAX_WORDS_WITH_BLANKS = 3;
/** Of the whole path: different words that are no ordinary names of directories. */
const MAX_WORDS_IN_ALL = 7;
/**
* A path for a model: an ordinary one as it is, of anything else the words that a name would have, with a tilde for
* what was left out. Applied to its own result it changes nothing.
*/
const safePath = (path) => require_process.untilStable(path, cleanOnce);
function cleanOnce(path) {
	const segments = require_secrets.redactSecrets(path).replace(REDACTED, nameOfKind).split("/");
	return withoutSentence((segments.length > MAX_SEGMENTS ? [
		...segments.slice(0, 4),
		"~",
		...segments.slice(-11)
	] : segments).map(safeSegment)).join("/");
}
const REDACTED = /\[redacted: ([a-zA-Z -]+)\]/g;
const nameOfKind = (_, kind) => `redacted-${kind.replaceAll(" ", "-")}`;
function safeSegment(segment) {
	const visible = require_process.normalise(segment);
	const most = visible.includes(" ") ? MAX_WORDS_WITH_BLANKS : MAX_WORDS;
	if (visible === segment && PLAIN.test(segment) && require_word_limits.weightOfAll(require_word_limits.wordsOf(segment)) <= most) return segment;
	const extension = EXTENSION.exec(visible)?.[0] ?? "";
	return `${require_word_limits.firstWords(require_word_limits.wordsOf(visible.slice(0, visible.length - extension.length)), most - 1).join("-").slice(0, MAX_SEGMENT)}~${require_word_limits.wordsOf(extension).length > 1 ? "" : extension}`;
}
const PLAIN = /^[\p{L}\p{N}\p{M}\w .@+~%=,$()[\]{}#-]{0,80}$/u;
const EXTENSION = /\.[A-Za-z0-9]{1,8}$/;
/** Without directories in the middle, as many as make a sentence of the whole. */
function withoutSentence(segments) {
	let kept = segments;
	for (let count = segments.length - 1; count > 0 && wordsInAll(kept) > MAX_WORDS_IN_ALL; count -= 1) {
		const before = Math.floor(count / 2);
		kept = [
			...segments.slice(0, before),
			"~",
			...segments.slice(before - count)
		];
	}
	return kept;
}
/** Words with the same beginning count once, as in `streams/assignment/StreamAssignor.java`. */
function wordsInAll(segments) {
	const beginnings = require_word_limits.wordsOf(segments.join("/").replace(EXTENSION, "")).map((word) => word.toLowerCase()).filter((word) => !ORDINARY.has(word) && !/^\d+$/.test(word)).map((word) => require_word_limits.weightOf(word) > 1 ? word : word.slice(0, 6));
	return require_word_limits.weightOfAll([...new Set(beginnings)]);
}
/** How directories of many projects are called. */
const ORDINARY = new Set("src main test tests spec java scala groovy kotlin org com net io dev github apache lib libs pkg internal internals cmd app apps api core common server client clients util utils impl packages modules components docs doc resources config scripts bin python js ts web subprojects unit integration e2e fixtures vendor examples services plugins tools types".split(" "));
// src/untrusted/known-fields.ts
/** Field names, in PagerDuty's answers and in our own documents. Any other name was chosen by the sender of the data. */
const KNOWN = new Set(`
  acknowledged acknowledged_at acknowledged_by acknowledged_sample acknowledgements acknowledger acknowledgers
  action actions active activeIncidents additions advice agent alert alert_count alert_counts alert_grouping
  alerts all allowed analysis answer ap asOf assessment assignee assignments at auc auto_resolve_timeout base
  baseline baseRate baseRateBrier because bins body branch brier by_day by_policy by_status by_urgency
  calibration calibrationError captured captures cef_details change change_event change_events changed changes
  channel channel_type checks class client client_url code command commits complete component conference_bridge
  conference_number conference_url confidence connected content contents context contexts count created_at
  createdAt critical custom_details cut date days decision decisions deletions dependencies description details direction
  directory disabled distinct drift early eligible email end endAt error escalation_count escalation_level
  escalation_policies escalation_policy event_class event_details evidence expected factors fields fileKind
  files filtered firing firing_alert_count first_trigger_log_entry fixes flagged flapping followed forgotten
  freeze freezes from gain gap gaps gone group guesses hash high highlights hint history hits hops href html_url
  id ignored impacted_services incident incident_id incident_key incident_number incidents incidents90d intact
  integration integrations intercept is_mergeable items key kind known label last last_incident_at
  last_status_change last_status_change_at last_status_change_by later laterFixes latest level levels lift limit
  line lines linesAdded link links log log_entries logs low lowUrgency maintenance maintenance_until mapped
  mean_time_to_acknowledge_minutes mean_time_to_resolve_minutes measured merged merged_into message
  minutes_before model modified month months more more_on_fire n name next nobody_acknowledged nobody_on_call_for
  noise note note_id note_preview notes notice number observed occurred_at of offset ok oldPath omitted on
  on_call on_call_level on_call_until on_fire onCall oncall oncalls open open_incidents other_open_incidents
  outcome overridden pagerduty path paths people per_day per_service period points policies policy precision
  predicted priorities priority priority_rank probability problems provider quiet range rank rate raw read
  reason reasons recent_changes record records relation reliability reopened repeating request_id requests
  resolve_reason resolved resolved_at resolved_by responders reviewed_at role roles rule rules schedule
  schedules schema score scored self service service_group services severity sha share shares similar_incidents
  since source source_component source_origin sources start startAt started_at state states stats status summary
  suppressed tags team teams text timeline timestamp timeZone timingMs title to tool total total_incidents tree
  trigger_source triggered type unfinished unflagged unknown unmapped unread until updated_at urgency url user
  users value verb version warning warnings when whole why written
  `.trim().split(/\s+/));
const isKnownField = (name) => KNOWN.has(name);
const fields = (names) => new Set(names.split(" "));
/** Nothing but an id stands here. */
const ID_FIELDS = fields("id incident_id note_id merged_into");
/** An id or a name. */
const REFERENCE_FIELDS = fields("service services incident incidents");
const HASH_FIELDS = fields("sha tree base last hash");
const WORD_FIELDS = fields("status urgency severity");
const URL_FIELDS = fields("url html_url self");
const PATH_FIELDS = fields("path oldPath");
/** Commands of ours, to be typed next. */
const COMMAND_FIELDS = fields("next command");
/** Free-form objects: names and values came with the alert. */
const FREE_FIELDS = fields("details custom_details cef_details event_details fields");
/** What came with the alert, in whole or in part. */
const SENT_FIELDS = fields("body cef_details contexts custom_details details event_details fields highlights links");
/** What PagerDuty and git call states; a state with another name is not repeated. */
const WORDS = fields("triggered acknowledged resolved suppressed high low severe critical warning error info unknown active maintenance disabled gone added modified deleted renamed copied unmerged");
/** Seven characters, or fourteen; a log entry and a change event have 26. */
const ID = /^(?:[A-Z][A-Z0-9]{0,13}|(?=(?:[A-Z]*[0-9]){3})[A-Z0-9]{26})$/;
/** Of a factor or a check of ours: three words at most. */
const SLUG = /^[a-z]{1,16}(?:[-_][a-z]{1,16}){0,2}$/;
const isId = (text) => ID.test(text);
const isSlug = (text) => SLUG.test(text);
const isHash = (text) => /^[0-9a-f]{7,64}$/.test(text);
const isInstant = (text) => /^\d{4}-\d\d-\d\d(?:T[\d:.]{5,15}(?:Z|[+-]\d\d:?\d\d))?$/.test(text);
const isSchema = (text) => /^pager-triage\/[a-z-]{1,16}@\d{1,3}$/.test(text);
const COMMAND = /^pager-triage (?:ack|audit|backtest|detail|doctor|incidents|install-hook|map|note|oncall|overview|recent|resolve|risk|services)(?: (?:--[a-z-]{1,16}|[A-Z][A-Z0-9]{0,13}|\d{1,12}[dh]?|"what was found")){0,5}$/;
const isCommand = (text) => COMMAND.test(text);
const LINK = /^https:\/\/([a-z0-9-]{1,30}(?:\.eu)?\.pagerduty\.com)\/(?:alerts|business-services|escalation_policies|incidents|schedules|service-directory|services|teams|users)\/([A-Z0-9]{1,26})$/;
/** The host of a link to one thing in PagerDuty; null for any other text. */
function linkedHost(text) {
	const [, host = "", id = ""] = LINK.exec(text) ?? [];
	return isId(id) && host.split(/[.-]/).length <= 6 ? host : null;
}
Object.defineProperty(exports, "COMMAND_FIELDS", {
	enumerable: true,
	get: function() {
		return COMMAND_FIELDS;
	}
});
Object.defineProperty(exports, "FREE_FIELDS", {
	enumerable: true,
	get: function() {
		return FREE_FIELDS;
	}
});
Object.defineProperty(exports, "HASH_FIELDS", {
	enumerable: true,
	get: function() {
		return HASH_FIELDS;
	}
});
Object.defineProperty(exports, "ID_FIELDS", {
	enumerable: true,
	get: function() {
		return ID_FIELDS;
	}
});
Object.defineProperty(exports, "PATH_FIELDS", {
	enumerable: true,
	get: function() {
		return PATH_FIELDS;
	}
});
Object.defineProperty(exports, "REFERENCE_FIELDS", {
	enumerable: true,
	get: function() {
		return REFERENCE_FIELDS;
	}
});
Object.defineProperty(exports, "SENT_FIELDS", {
	enumerable: true,
	get: function() {
		return SENT_FIELDS;
	}
});
Object.defineProperty(exports, "URL_FIELDS", {
	enumerable: true,
	get: function() {
		return URL_FIELDS;
	}
});
Object.defineProperty(exports, "WORDS", {
	enumerable: true,
	get: function() {
		return WORDS;
	}
});
Object.defineProperty(exports, "WORD_FIELDS", {
	enumerable: true,
	get: function() {
		return WORD_FIELDS;
	}
});
Object.defineProperty(exports, "asNonce", {
	enumerable: true,
	get: function() {
		return asNonce;
	}
});
Object.defineProperty(exports, "enclose", {
	enumerable: true,
	get: function() {
		return enclose;
	}
});
Object.defineProperty(exports, "isCommand", {
	enumerable: true,
	get: function() {
		return isCommand;
	}
});
Object.defineProperty(exports, "isHash", {
	enumerable: true,
	get: function() {
		return isHash;
	}
});
Object.defineProperty(exports, "isId", {
	enumerable: true,
	get: function() {
		return isId;
	}
});
Object.defineProperty(exports, "isInstant", {
	enumerable: true,
	get: function() {
		return isInstant;
	}
});
Object.defineProperty(exports, "isKnownField", {
	enumerable: true,
	get: function() {
		return isKnownField;
	}
});
Object.defineProperty(exports, "isSchema", {
	enumerable: true,
	get: function() {
		return isSchema;
	}
});
Object.defineProperty(exports, "isSlug", {
	enumerable: true,
	get: function() {
		return isSlug;
	}
});
Object.defineProperty(exports, "linkedHost", {
	enumerable: true,
	get: function() {
		return linkedHost;
	}
});
Object.defineProperty(exports, "modelString", {
	enumerable: true,
	get: function() {
		return modelString;
	}
});
Object.defineProperty(exports, "modelStrings", {
	enumerable: true,
	get: function() {
		return modelStrings;
	}
});
Object.defineProperty(exports, "safePath", {
	enumerable: true,
	get: function() {
		return safePath;
	}
});
Object.defineProperty(exports, "visibleString", {
	enumerable: true,
	get: function() {
		return visibleString;
	}
});
