import { valueOr } from '../core/known.ts'
import { byCodeUnit } from '../core/order.ts'
import { fromOutside, type Untrusted } from '../core/untrusted.ts'
import { type ChangeEvent, type Incident, isOpen } from '../incidents/incident.ts'
import { type Part, part } from '../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import type { Alert } from '../pagerduty/resources/alerts.ts'
import type { ChangeEvent as PagerDutyChange } from '../pagerduty/resources/change-events.ts'
import type { IncidentFacts } from '../risk/facts.ts'

export type IncidentTexts = Pick<IncidentFacts, 'texts' | 'alerts' | 'changeEvents' | 'warnings' | 'requests'>

export const NO_TEXTS: IncidentTexts = { texts: [], changeEvents: [], warnings: [], requests: 0 }

/** Alerts and notes cost a request each, so only those of the incidents that matter most are read. */
const MAX_INCIDENTS = 6
const MAX_ALERTS = 5
const MAX_FIELDS = 20

/** Alerts, notes and deployments that show which files incidents concern; what fails is a warning. */
export async function readIncidentTexts(
  reader: PagerDutyReader,
  incidents: readonly Incident[],
  serviceIds: readonly string[],
  window: { readonly since: Date; readonly until: Date },
): Promise<IncidentTexts> {
  const foremost = [...incidents].sort(byImportance).slice(0, MAX_INCIDENTS)
  const [notes, alerts, changes] = await Promise.all([
    Promise.all(foremost.map(({ id }) => part(reader.notes(id)))),
    Promise.all(foremost.map(({ id }) => part(reader.alerts(id)))),
    Promise.all(serviceIds.map((serviceId) => part(reader.changeEvents({ serviceId, ...window })))),
  ])
  const textsIn = <T>(answers: readonly Part<T>[], read: (data: T) => readonly Untrusted[]) =>
    answers.flatMap(({ data }, i) =>
      (data.known ? read(data.value) : []).map((text) => ({ incidentId: foremost[i]?.id ?? '', text })),
    )
  const answers = [...notes, ...alerts, ...changes]
  return {
    texts: [
      ...textsIn(notes, (found) => found.map(({ content }) => content)),
      ...textsIn(alerts, (found) => found.slice(0, MAX_ALERTS).flatMap(alertTexts)),
    ],
    alerts: alerts.map(({ data }, i) => ({
      service: foremost[i]?.service.id ?? '',
      alerts: valueOr(data, []),
    })),
    changeEvents: changes.flatMap(({ data }) => valueOr(data, [])).map(toChangeEvent),
    warnings: [...new Set(answers.flatMap(({ warnings }) => warnings))],
    requests: answers.reduce((sum, { requests }) => sum + requests, 0),
  }
}

function byImportance(a: Incident, b: Incident): number {
  return (
    Number(isOpen(b)) - Number(isOpen(a)) ||
    Number(b.urgency === 'high') - Number(a.urgency === 'high') ||
    byCodeUnit(b.createdAt, a.createdAt)
  )
}

export const alertTexts = ({ summary, description, source, component, fields }: Alert): Untrusted[] =>
  [summary, description, source, component, ...fields.slice(0, MAX_FIELDS).map(({ value }) => value)].filter(
    (text) => text !== null,
  )

export const toChangeEvent = ({
  id,
  at,
  services,
  summary,
  links,
  fields,
}: PagerDutyChange): ChangeEvent => ({
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
