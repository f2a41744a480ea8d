import { messageOf } from '../core/errors.ts'
import { fromOutside, type Untrusted } from '../core/untrusted.ts'
import type { ChangeEvent, Incident, IncidentText } from '../incidents/incident.ts'
import { isOpen } from '../incidents/incident.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import type { Alert } from '../pagerduty/resources/alerts.ts'
import type { ChangeEvent as PagerDutyChange } from '../pagerduty/resources/change-events.ts'

export interface IncidentTexts {
  readonly texts: readonly IncidentText[]
  readonly changeEvents: readonly ChangeEvent[]
  /** what could not be read, for people */
  readonly warnings: readonly string[]
  readonly requests: number
}

export const NO_TEXTS: IncidentTexts = { texts: [], changeEvents: [], warnings: [], requests: 0 }

/** Alerts and notes cost a request each, so only those of the incidents that matter most are read. */
const MAX_INCIDENTS = 6
const MAX_ALERTS = 5
const MAX_FIELDS = 20

/** Alerts, notes and deployments that tell which files incidents concern, side by side; what fails is a warning. */
export async function readIncidentTexts(
  reader: PagerDutyReader,
  incidents: readonly Incident[],
  serviceIds: readonly string[],
  window: { readonly since: Date; readonly until: Date },
): Promise<IncidentTexts> {
  const foremost = [...incidents].sort(byImportance).slice(0, MAX_INCIDENTS)
  const [notes, alerts, changes] = await Promise.all([
    Promise.all(foremost.map(({ id }) => attempt(reader.notes(id)).then((answer) => ({ id, ...answer })))),
    Promise.all(foremost.map(({ id }) => attempt(reader.alerts(id)).then((answer) => ({ id, ...answer })))),
    Promise.all(serviceIds.map((serviceId) => attempt(reader.changeEvents({ serviceId, ...window })))),
  ])
  const answers = [...notes, ...alerts, ...changes]
  return {
    texts: [
      ...notes.flatMap(({ id, data }) =>
        (data ?? []).map((note) => ({ incidentId: id, source: 'note' as const, text: note.content })),
      ),
      ...alerts.flatMap(({ id, data }) =>
        (data ?? [])
          .slice(0, MAX_ALERTS)
          .flatMap(alertTexts)
          .map((text) => ({ incidentId: id, source: 'alert' as const, text })),
      ),
    ],
    changeEvents: changes.flatMap(({ data }) => data ?? []).map(toChangeEvent),
    warnings: [...new Set(answers.flatMap(({ warnings }) => warnings))],
    requests: answers.reduce((sum, { requests }) => sum + requests, 0),
  }
}

interface Answer<T> {
  readonly data: T | null
  readonly warnings: readonly string[]
  readonly requests: number
}

async function attempt<T>(
  reading: Promise<{ data: T; warnings: readonly string[]; requests: number }>,
): Promise<Answer<T>> {
  try {
    return await reading
  } catch (error) {
    return { data: null, warnings: [messageOf(error)], requests: 1 }
  }
}

/** Open before closed, urgent before calm, new before old. */
function byImportance(a: Incident, b: Incident): number {
  return (
    Number(isOpen(b)) - Number(isOpen(a)) ||
    Number(b.urgency === 'high') - Number(a.urgency === 'high') ||
    b.createdAt.localeCompare(a.createdAt)
  )
}

const alertTexts = ({ summary, description, source, component, fields }: Alert): Untrusted[] =>
  [summary, description, source, component, ...fields.slice(0, MAX_FIELDS).map(({ value }) => value)].filter(
    (text) => text !== null,
  )

const toChangeEvent = ({ id, at, services, summary, links, fields }: PagerDutyChange): ChangeEvent => ({
  id,
  at,
  serviceIds: services.map((service) => service.id),
  texts: [
    summary,
    ...links.flatMap(({ url, text }) => [fromOutside(url), ...(text === null ? [] : [text])]),
    ...fields.slice(0, MAX_FIELDS).map(({ value }) => value),
  ],
  incidentIds: [],
})
