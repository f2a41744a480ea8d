import { valueOr } from '../../core/known.ts'
import type { Untrusted } from '../../core/untrusted.ts'
import { alertTexts } from '../../gather/incident-texts.ts'
import type { Subject } from '../../gather/suspects.ts'
import type { DetailDocument } from '../detail/document.ts'
import type { OverviewDocument } from '../overview.ts'
import type { TimelineFacts } from '../timeline/read.ts'
import type { CommitsBefore } from './before-lines.ts'
import type { SuspectsAsked, SuspectsDocument } from './document.ts'

const BEFORE_DAYS = 14
const MAX_SUSPECTS = 2
const MAX_FIELDS = 20
const MAX_ALERTS = 5

export const toCommitsBefore = (
  { abstained, suspects, looked_at }: SuspectsDocument,
  incidentNumber: number,
): CommitsBefore => ({
  incident_number: incidentNumber,
  abstained,
  commits: looked_at.commits,
  since: looked_at.since,
  until: looked_at.until,
  suspects: suspects.slice(0, MAX_SUSPECTS).map(({ sha, at, subject }) => ({ sha, at, subject })),
})

/** What has been read of an incident already. */
export function askedOfDetail({ incident, alerts, notes, change_events }: DetailDocument): SuspectsAsked {
  const texts = [
    ...alerts.flatMap(({ summary, details }) => [summary, ...Object.values(details).slice(0, MAX_FIELDS)]),
    ...notes.map(({ content }) => content),
  ].filter((text) => text !== null)
  const deployed = change_events.filter(({ minutes_before }) => minutes_before >= 0)
  return askedOf({ ...incident, number: incident.incident_number }, texts, deployed)
}

export function askedOfTimeline({ incident, alerts, notes, changes }: TimelineFacts): SuspectsAsked {
  const { createdAt, ...about } = incident.data
  const texts = [
    ...valueOr(alerts.data, []).slice(0, MAX_ALERTS).flatMap(alertTexts),
    ...valueOr(notes.data, []).map(({ content }) => content),
  ]
  const deployed = valueOr(changes.data, []).filter(({ at }) => at <= createdAt)
  return askedOf({ ...about, created_at: createdAt }, texts, deployed)
}

/** The worst that is open; null where nothing is. */
export function askedOfOverview({
  on_fire: [worst],
  recent_changes,
}: OverviewDocument): SuspectsAsked | null {
  if (worst === undefined) return null
  const deployed = recent_changes.filter(
    ({ at, services }) => at <= worst.created_at && services.some(({ id }) => id === worst.service?.id),
  )
  return askedOf({ ...worst, number: worst.incident_number }, [], deployed)
}

function askedOf(
  incident: NonNullable<SuspectsAsked['incident']> & { readonly created_at: string },
  texts: readonly Untrusted[],
  deployed: readonly { readonly summary: Untrusted }[],
): SuspectsAsked {
  const { title, service, created_at } = incident
  const subject: Subject = {
    texts: [title, ...texts],
    at: new Date(created_at),
    services: service === null ? [] : [service],
    needed: [],
    deployments: deployed.map(({ summary }) => [summary]),
    paths: [],
    warnings: [],
  }
  return { subject, days: BEFORE_DAYS, incident }
}
