import { fromOutside, type Inert } from '../../core/untrusted.ts'
import type { Incident, IncidentPerson } from '../../pagerduty/resources/incidents.ts'
import type { Style } from '../../terminal/style.ts'
import { columns, cutTo, pad } from '../../terminal/width.ts'
import { inert, line, own } from '../../untrusted/inert.ts'
import { duration, listed, plural } from '../../untrusted/words.ts'
import { COMMAND_OF, DONE, TASK, type WriteRequest } from './request.ts'
import type { Subject } from './subject.ts'
import type { Done, Step } from './write.ts'

/** What the JSON of a step needs besides the step. */
export interface DocumentOptions {
  readonly request: WriteRequest
  readonly actor: string
  /** ISO 8601 UTC */
  readonly asOf: string
}

/** What a preview says in words, and what to type next. */
export interface PreviewWords {
  /** null where no person would read it */
  readonly code: string | null
  readonly message: string
  readonly hint: string
}

type Preview = Extract<Step, { kind: 'preview' }>

/** Of the preview: the one error that stands on stdout, as it is the answer. */
export const toPreviewDocument = (
  { subject }: Preview,
  { request, asOf, code, message, hint }: DocumentOptions & PreviewWords,
) => ({
  error: 'confirmation_required',
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
    assignments: subject.incident.assignees.map(({ name, email }) => ({ name, email })),
  },
  ...(request.note === null ? {} : { note_preview: request.note }),
  code,
  hint,
  asOf,
  warnings: subject.warnings,
})

/** Of what was done, or was so already: `tool` and the fields of each verb. */
export function toResultDocument(step: Exclude<Step, Preview>, options: DocumentOptions) {
  const { request, actor, asOf } = options
  const incident = step.kind === 'written' ? step.written.incident : step.subject.incident
  const changed = step.kind === 'written'
  return {
    tool: `pd_incident_${COMMAND_OF[request.verb]}`,
    incident_id: incident.id,
    ...(step.kind === 'written' && step.written.note
      ? noteFields(step.written.note, actor)
      : statusFields(incident, changed ? actor : null)),
    changed,
    asOf,
    complete: !changed || step.verified,
    warnings: changed && !step.verified ? ['Reading the incident back failed.'] : [],
  }
}

const noteFields = (
  { id, content, createdAt, user }: NonNullable<Done['written']['note']>,
  actor: string,
) => ({
  note_id: id,
  content,
  created_at: createdAt,
  user: user?.name ?? actor,
})

/** @param actor who did it; null where nothing was changed: then the person PagerDuty names */
function statusFields(incident: Incident, actor: string | null) {
  const { status, acknowledgedBy, lastStatusChangeAt, lastChangedByName } = incident
  if (status === 'resolved') {
    return {
      status,
      resolved_at: incident.resolvedAt ?? lastStatusChangeAt,
      resolved_by: actor ?? lastChangedByName,
    }
  }
  const by = acknowledgedBy.find(({ email }) => email === actor) ?? acknowledgedBy[0]
  return {
    status,
    acknowledged_at: by?.at ?? lastStatusChangeAt,
    acknowledged_by: actor ?? nameOf(by),
  }
}

const nameOf = (person: IncidentPerson | undefined) => person?.email ?? person?.name ?? null

export interface WriteTextOptions {
  readonly request: WriteRequest
  readonly actor: string
  /** columns; no line but a command to type is longer */
  readonly width: number
  readonly style: Style
  readonly now: Date
}

const MOST_NOTE_LINES = 8

/** What is about to be changed, and how; a table of at most 16 lines. */
export function previewText({ incident, ...subject }: Subject, options: WriteTextOptions): Inert {
  const { request, actor, width, style, now } = options
  const age = duration(now.getTime() - Date.parse(incident.createdAt))
  const rows: [label: string, text: Inert][] = [
    ['service', inert(incident.service.name)],
    ['urgency', line`${inert(fromOutside(incident.urgency))}${priorityOf(incident)}`],
    ['status', line`${inert(fromOutside(incident.status))}, opened ${age} ago`],
    ['assigned to', peopleOf(incident)],
    ['alerts', alertsOf({ incident, ...subject })],
    ...noteLines(request).map((text, i): [string, Inert] => [i === 0 ? 'note' : '', text]),
    ['then', consequence(request, subject.firingCount)],
    ['as', inert(fromOutside(actor))],
  ]
  const labels = Math.max(...rows.map(([label]) => label.length)) + 2
  const task = line`About to ${own(TASK[request.verb])} #${incident.number} `
  return own(
    [
      line`${task}${style.strong(cutTo(inert(incident.title), width - columns(task)))}`,
      '',
      ...rows.flatMap(([label, text]) =>
        wrap(text, width - labels).map(
          (part, i) => line`${style.dim(pad(own(i === 0 ? label : ''), labels))}${part}`,
        ),
      ),
    ].join('\n'),
  )
}

const priorityOf = ({ priority }: Incident): Inert =>
  priority === null ? own('') : line`, priority ${inert(priority.name)}`

function peopleOf({ assignees, status }: Incident): Inert {
  if (assignees.length > 0)
    return listed(
      assignees.map(({ name }) => inert(name)),
      4,
    )
  return own(status === 'resolved' ? 'nobody (resolved)' : 'nobody')
}

function alertsOf({ alertCount, firingCount, firing }: Subject): Inert {
  if (alertCount === 0) return own('none')
  if (firingCount === 0) return line`${plural(alertCount, 'alert')}, none firing`
  const shown = listed(
    firing.map((summary) => cutTo(inert(summary), 60)),
    2,
  )
  return line`${firingCount} of ${alertCount} still firing${shown === '' ? own('') : line`: ${shown}`}`
}

/** The person's own words, as they will stand in PagerDuty. */
function noteLines({ note }: WriteRequest): Inert[] {
  if (note === null) return []
  const lines = note.split(/\r?\n/).map((text) => inert(fromOutside(text)))
  const rest = lines.slice(MOST_NOTE_LINES)
  return [...lines.slice(0, MOST_NOTE_LINES), ...(rest.length > 0 ? [line`(${rest.length} more lines)`] : [])]
}

function consequence({ verb }: WriteRequest, firing: number): Inert {
  if (verb === 'note') return own('everyone who can see the incident can read the note')
  if (verb === 'acknowledge')
    return own('PagerDuty stops paging for it until the acknowledgement timeout of its service')
  return firing === 0
    ? own('it is closed; the next alert opens a new incident')
    : line`it is closed with its ${own(firing === 1 ? 'firing alert' : `${firing} firing alerts`)}; a problem that persists pages again as a new incident`
}

/** What came of it, in one line. */
export function resultText(step: Exclude<Step, { kind: 'preview' }>, options: WriteTextOptions): Inert {
  const { incident } = step.kind === 'written' ? step.written : step.subject
  const title = inert(incident.title)
  if (step.kind === 'already') {
    const state = inert(fromOutside(incident.status))
    return cutTo(line`#${incident.number} is already ${state}, nothing was sent: ${title}`, options.width)
  }
  const actor = inert(fromOutside(options.actor))
  const done = line`${own(DONE[options.request.verb])} #${incident.number} as ${actor}: ${title}`
  const doubt = step.verified ? '' : '\nPagerDuty accepted it, but reading the incident back failed.'
  return line`${cutTo(done, options.width)}${own(doubt)}`
}

/** Broken at blanks; a word that is too long for a line is cut. */
function wrap(text: Inert, width: number): Inert[] {
  const lines: string[] = []
  let current = ''
  for (const word of text.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`
    if (columns(longer) <= width) current = longer
    else {
      if (current !== '') lines.push(current)
      current = cutTo(own(word), width)
    }
  }
  return [...lines, current].map(own)
}
