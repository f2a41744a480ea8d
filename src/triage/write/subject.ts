import type { Untrusted } from '../../core/untrusted.ts'
import { UnexpectedAnswerError } from '../../pagerduty/client/errors.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import type { Alert } from '../../pagerduty/resources/alerts.ts'
import type { Incident } from '../../pagerduty/resources/incidents.ts'
import type { CodeSubject } from './code.ts'
import { resolvedAlready, stillFiring } from './refusals.ts'
import { INCIDENT_ID, type IncidentName, type WriteRequest } from './request.ts'

/** The incident as it is now, with what a person has to know before changing it. */
export interface Subject {
  readonly incident: Incident
  readonly alertCount: number
  readonly firingCount: number
  /** what those say that are still firing, the newest first; cut by nobody yet */
  readonly firing: readonly Untrusted[]
  readonly warnings: readonly string[]
}

export async function readSubject(reader: PagerDutyReader, { ref }: IncidentName): Promise<Subject> {
  const { data: incident, warnings } = await reader.incident(ref)
  if (!INCIDENT_ID.test(incident.id)) {
    throw new UnexpectedAnswerError(`PagerDuty returned an invalid id for incident ${ref}.`, {
      hint: 'Nothing was written.',
    })
  }
  const counts = incident.alertCounts
  if (counts?.triggered === 0) {
    return { incident, alertCount: counts.all, firingCount: 0, firing: [], warnings }
  }
  const alerts = await reader.alerts(incident.id)
  const firing = alerts.data.filter(isFiring).reverse()
  return {
    incident,
    alertCount: counts?.all ?? alerts.data.length,
    firingCount: counts?.triggered ?? firing.length,
    firing: firing.flatMap(({ summary }) => (summary === null ? [] : [summary])),
    warnings: [...warnings, ...alerts.warnings],
  }
}

const isFiring = ({ status, isSuppressed }: Alert): boolean => status !== 'resolved' && !isSuppressed

const WANTED = { acknowledge: 'acknowledged', resolve: 'resolved' } as const

/** The status that the verb leads to; null for a note. */
export const wantedStatus = ({ verb }: WriteRequest): string | null => (verb === 'note' ? null : WANTED[verb])

/** Whether nothing is left to do. */
export const isDone = (request: WriteRequest, { incident }: Subject): boolean =>
  incident.status === wantedStatus(request)

/** @throws ResolvedIncidentError, FiringAlertsError */
export function refuseHarm(request: WriteRequest, { incident, firingCount }: Subject): void {
  if (request.verb === 'acknowledge' && incident.status === 'resolved') throw resolvedAlready(incident.number)
  if (request.verb === 'resolve' && firingCount > 0 && !request.evenIfFiring) {
    throw stillFiring(incident.number, firingCount)
  }
}

/**
 * What a confirmation stands for. The alerts count where they are what is decided about: an alert that comes in
 * during an alert storm must not make acknowledging it impossible.
 */
export function codeSubject(request: WriteRequest, subject: Subject, actor: string): CodeSubject {
  const { incident, alertCount, firingCount } = subject
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
      ...(request.verb === 'resolve' ? [alertCount, firingCount] : []),
    ],
  }
}
