import { isoSeconds } from '../../core/time.ts'
import { fromOutside, type Inert } from '../../core/untrusted.ts'
import type { Incident } from '../../pagerduty/resources/incidents.ts'
import { labelled, type TextOptions } from '../../terminal/layout.ts'
import { columns, cutTo } from '../../terminal/width.ts'
import { inert, line, own } from '../../untrusted/inert.ts'
import { ago, listed, plural } from '../../untrusted/words.ts'
import { firingWords, serviceName } from '../open-incident.ts'
import { VERBS, type WriteRequest } from './request.ts'
import type { Subject } from './subject.ts'
import type { Step } from './write.ts'

export interface WriteOptions extends Pick<TextOptions, 'width' | 'style' | 'now'> {
  readonly request: WriteRequest
  readonly actor: string
}

export type Preview = Extract<Step, { kind: 'preview' }>
type Result = Exclude<Step, Preview>

/** The only error on stdout, as it is the answer. @param words no code where no person would read it */
export const toPreviewDocument = (
  { subject: { incident, ...subject } }: Preview,
  { request, now }: WriteOptions,
  words: { readonly code: string | null; readonly message: string; readonly hint: string },
) => ({
  error: 'confirmation_required',
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
    assignments: incident.assignees.map(({ name, email }) => ({ name, email })),
  },
  ...(request.note === null ? {} : { note_preview: request.note }),
  code: words.code,
  hint: words.hint,
  asOf: isoSeconds(now),
  warnings: subject.warnings,
})

export function toResultDocument(step: Result, { request, actor, now }: WriteOptions) {
  const { incident, note } = step.kind === 'written' ? step.written : { ...step.subject, note: null }
  const changed = step.kind === 'written'
  const isVerified = !changed || step.verified
  return {
    tool: `pd_incident_${VERBS[request.verb].command}`,
    incident_id: incident.id,
    ...(note === null
      ? statusFields(incident, changed ? actor : null)
      : {
          note_id: note.id,
          content: note.content,
          created_at: note.createdAt,
          user: note.user?.name ?? actor,
        }),
    changed,
    asOf: isoSeconds(now),
    complete: isVerified,
    warnings: isVerified ? [] : ['Reading the incident back failed.'],
  }
}

/** @param actor null where nothing was changed: then the person that PagerDuty names */
function statusFields(incident: Incident, actor: string | null) {
  const { status, acknowledgedBy, resolvedAt, lastStatusChangeAt, lastChangedByName } = incident
  if (status === 'resolved')
    return { status, resolved_at: resolvedAt ?? lastStatusChangeAt, resolved_by: actor ?? lastChangedByName }
  const by = acknowledgedBy.find(({ email }) => email === actor) ?? acknowledgedBy[0]
  return {
    status,
    acknowledged_at: by?.at ?? lastStatusChangeAt,
    acknowledged_by: actor ?? by?.email ?? by?.name ?? null,
  }
}

const MAX_NOTE_LINES = 8

export function previewText(subject: Subject, options: WriteOptions): Inert {
  const { request, actor, width, style, now } = options
  const { incident } = subject
  const priority = incident.priority === null ? own('') : line`, priority ${inert(incident.priority.name)}`
  const rows: [label: string, ...texts: Inert[]][] = [
    ['service', serviceName(incident)],
    ['urgency', line`${inert(fromOutside(incident.urgency))}${priority}`],
    ['status', line`${inert(fromOutside(incident.status))}, opened ${ago(incident.createdAt, now)}`],
    ['assigned to', peopleOf(incident)],
    ['alerts', alertsOf(subject)],
    ['note', ...noteLines(request)],
    ['then', consequence(request, subject.firingCount)],
    ['as', inert(fromOutside(actor))],
  ]
  const task = line`About to ${own(VERBS[request.verb].task)} #${incident.number} `
  return own(
    [
      line`${task}${style.strong(cutTo(inert(incident.title), width - columns(task)))}`,
      '',
      ...rows.flatMap(([label, ...texts]) =>
        labelled(label, texts, options, undefined, Number.POSITIVE_INFINITY),
      ),
    ].join('\n'),
  )
}

/** `#4521  payments-worker  triggered  Charge capture fails`, one of several. */
export const listedSubject = ({ incident }: Subject, { width }: WriteOptions): Inert =>
  cutTo(
    line`#${incident.number}  ${serviceName(incident)}  ${inert(fromOutside(incident.status))}  ${inert(incident.title)}`,
    width,
  )

function peopleOf({ assignees, status }: Incident): Inert {
  const names = assignees.map(({ name }) => inert(name))
  return names.length > 0 ? listed(names, 4) : own(status === 'resolved' ? 'nobody (resolved)' : 'nobody')
}

function alertsOf({ alertCount, firingCount, firing }: Subject): Inert {
  if (alertCount === null || alertCount === 0 || firingCount === null)
    return firingWords({ alert_count: alertCount, firing_alert_count: firingCount })
  if (firingCount === 0) return line`${plural(alertCount, 'alert')}, none firing`
  const summaries = firing.map((summary) => cutTo(inert(summary), 60))
  const shown = summaries.length === 0 ? own('') : line`: ${listed(summaries, 2)}`
  return line`${firingCount} of ${alertCount} still firing${shown}`
}

function noteLines({ note }: WriteRequest): Inert[] {
  if (note === null) return []
  const lines = note.split(/\r?\n/).map((text) => inert(fromOutside(text)))
  const rest = lines.length - MAX_NOTE_LINES
  return [...lines.slice(0, MAX_NOTE_LINES), ...(rest > 0 ? [line`(${rest} more lines)`] : [])]
}

function consequence({ verb }: WriteRequest, firing: number | null): Inert {
  if (verb === 'note') return own('everyone who can see the incident can read the note')
  if (verb === 'acknowledge')
    return own('PagerDuty stops paging for it until the acknowledgement timeout of its service')
  if (firing === 0) return own('it is closed; the next alert opens a new incident')
  if (firing === null) return own('it is closed; whether its alerts are still firing is not known')
  const alerts = own(firing === 1 ? 'firing alert' : `${firing} firing alerts`)
  return line`it is closed with its ${alerts}; a problem that persists pages again as a new incident`
}

export function resultText(step: Result, { request, actor, width }: WriteOptions): Inert {
  const { incident } = step.kind === 'written' ? step.written : step.subject
  const title = inert(incident.title)
  if (step.kind === 'already') {
    const state = inert(fromOutside(incident.status))
    return cutTo(line`#${incident.number} is already ${state}, nothing was sent: ${title}`, width)
  }
  const done = line`${own(VERBS[request.verb].done)} #${incident.number} as ${inert(fromOutside(actor))}: ${title}`
  const doubt = step.verified ? '' : '\nPagerDuty accepted it, but reading the incident back failed.'
  return line`${cutTo(done, width)}${own(doubt)}`
}
