import { wordSet } from '../core/word-set.ts'

/** Field names of PagerDuty and of our own documents. The sender of the data chose any other name. */
const KNOWN = wordSet(`
  abstained commits_before enough firstFive fixed found inWindow isBetter looked_at newestFive marks newest repositories repository revert subject suspects touching_service words
  acknowledged acknowledged_at acknowledged_by acknowledged_sample acknowledged_until acknowledgements
  acknowledger acknowledgers
  action actions active activeIncidents additions advice agent alert alert_count alert_counts alert_grouping
  alerts all allowed analysis answer ap asOf assessment assignee assignments at auc auto_resolve_timeout base
  baseline baseRate baseRateBrier because bins body branch brier by by_day by_policy by_status by_urgency
  calibration calibrationError captured captures cef_details change change_event change_events changed changes
  channel channel_type checks class client client_url code command commits complete component conference_bridge
  conference_number conference_url confidence connected content contents context contexts count created_at
  createdAt critical custom_details cut date days decision decisions deletions dependencies description details direction
  directory disabled distinct doubtful drift early eligible email end endAt error escalates_at escalation_count escalation_level
  escalation_policies escalation_policy event_class entries event_details evidence expected factors fields fileKind
  files filtered firing firing_alert_count first_trigger_log_entry fixes flagged flapping followed forgotten
  freeze freezes from gain gap gaps gaps_known gone group guesses hash high highlights hint history hits hops href html_url
  id ignored impacted_services incident incident_id incident_key incident_number incidents incidents90d intact
  integration integrations intercept is_mergeable items key kind known label last last_incident_at
  last_status_change last_status_change_at last_status_change_by later laterFixes latest left_out_fields level levels lift limit
  line lines linesAdded link links log log_entries logs low lowUrgency maintenance maintenance_until mapped
  mean_time_to_acknowledge_minutes mean_time_to_resolve_minutes measured merged merged_into message
  minutes minutes_before model modified month months more more_on_fire n name next nobody_acknowledged nobody_on_call_for
  noise note note_id note_preview notes notice number observed occurred_at of offset ok oldPath omitted on
  on_call on_call_level on_call_until on_fire onCall oncall oncalls open open_incidents other_open_incidents
  outcome overridden pagerduty path paths people per_day per_service period points policies policy precision
  predicted priorities priority priority_rank probability problems provider quiet range rank rate raw read
  reason reasons recent_changes record records relation reliability reopened repeating request_id requests
  resolve_reason resolved resolved_at resolved_by responders reviewed_at role roles rule rules schedule
  schedules schema score scored self service service_group services severity sha share shares similar_incidents
  since snoozed source source_component source_origin sources start startAt started_at state states stats status summary
  suppressed tags team teams text timeline times timestamp timeZone timingMs title to tool total total_incidents tree
  trigger_source triggered type unfinished unflagged unknown unmapped unread until updated_at urgency url user
  users value verb version warning warnings when whole why written
  attention handovers happened note_known last_note planned watch resolved_from_before to_known real pages due
  interrupts nights out_of_hours out_of_hours_share longest_stretch time_zone rotas per_hour day hour worse before
  covered one_person target targets without_services unowned runbooks incidents_known log_known
`)

export const isKnownField = (name: string): boolean => KNOWN.has(name)

/** Kinds of values by field name; all others are text. */
const KINDS = {
  id: wordSet('id incident_id note_id merged_into'),
  reference: wordSet('service services incident incidents'),
  hash: wordSet('sha tree base last hash'),
  word: wordSet('status urgency severity'),
  url: wordSet('url html_url self'),
  path: wordSet('path oldPath'),
  /** our own commands, to be typed next */
  command: wordSet('next command'),
  /** free-form objects: the alert chose names and values */
  free: wordSet('details custom_details cef_details event_details fields'),
  /** wholly or partly from the alert */
  sent: wordSet('body cef_details contexts custom_details details event_details fields highlights links'),
}

export const isField = (kind: keyof typeof KINDS, name: string): boolean => KINDS[kind].has(name)

/** Whether the value is ours or PagerDuty's own and leaves no room for words. @param host the account's */
export function isPlain(name: string, text: string, host: string | null): boolean {
  if (isInstant(text)) return true
  if (name === 'schema') return SCHEMA.test(text)
  if (name === 'revert') return REVERT.test(text)
  if (isField('id', name)) return isId(text) || SLUG.test(text)
  if (isField('reference', name)) return isId(text)
  if (isField('hash', name)) return HASH.test(text)
  if (isField('word', name)) return WORDS.has(text)
  if (isField('url', name)) return host !== null && linkedHost(text) === host
  return isField('command', name) && COMMAND.test(text)
}

/** States of PagerDuty and git; a state with another name is not repeated. */
export const WORDS = wordSet(
  'triggered acknowledged resolved suppressed high low severe critical warning error info unknown active maintenance disabled gone added modified deleted renamed copied unmerged',
)
/** Seven or fourteen characters; log entries and change events have 26. */
const ID = /^(?:[A-Z][A-Z0-9]{0,13}|(?=(?:[A-Z]*[0-9]){3})[A-Z0-9]{26})$/
/** Factors and checks: three words at most. */
const SLUG = /^[a-z]{1,16}(?:[-_][a-z]{1,16}){0,2}$/
const HASH = /^[0-9a-f]{7,64}$/
const INSTANT = /^\d{4}-\d\d-\d\d(?:T[\d:.]{5,15}(?:Z|[+-]\d\d:?\d\d))?$/
/** For a person to decide on. */
const REVERT = /^git revert --no-commit [0-9a-f]{40,64}$/
const SCHEMA = /^pager-triage\/[a-z-]{1,16}@\d{1,3}$/
export const isId = (text: string): boolean => ID.test(text)
export const isInstant = (text: string): boolean => INSTANT.test(text)

const COMMAND =
  /^pager-triage (?:ack|audit|backtest|coverage|detail|doctor|handoff|incidents|install-hook|map|note|oncall|overview|recent|resolve|review|risk|services|suspects|timeline)(?: (?:--[a-z-]{1,16}|[A-Z][A-Z0-9]{0,13}|\d{1,12}[dh]?|"what was found")){0,5}$/

const LINK =
  /^https:\/\/([a-z0-9-]{1,30}(?:\.eu)?\.pagerduty\.com)\/(?:alerts|business-services|escalation_policies|incidents|schedules|service-directory|services|teams|users)\/([A-Z0-9]{1,26})$/

/** null unless the text links to one thing in PagerDuty */
export function linkedHost(text: string): string | null {
  const [, host = '', id = ''] = LINK.exec(text) ?? []
  return isId(id) && host.split(/[.-]/).length <= 6 ? host : null
}
