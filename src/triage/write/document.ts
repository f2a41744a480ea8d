import type { Incident, IncidentPerson } from '../../pagerduty/resources/incidents.ts'
import type { WriteRequest } from './request.ts'
import { COMMAND_OF } from './words.ts'
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
