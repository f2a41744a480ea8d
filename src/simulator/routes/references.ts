import type { AccountState, Agent, Incident, LogEntry, Named } from '../entities.ts'

type Kind = keyof typeof LISTS | 'incident' | 'business_service' | 'schedule' | 'alert' | 'maintenance_window'

const LISTS = {
  user: 'users',
  service: 'services',
  team: 'teams',
  escalation_policy: 'escalationPolicies',
  priority: 'priorities',
} as const

/** Common to every full resource. */
export function head(kind: Kind, id: string, summary: string) {
  const path = `${kind.replace(/y$/, 'ie')}s/${id}`
  return {
    id,
    type: kind,
    summary,
    self: `https://api.pagerduty.com/${path}`,
    html_url: kind === 'priority' ? null : `https://example.pagerduty.com/${path}`,
  }
}

export const namedBody = (kind: Kind, { id, name }: Named) => ({
  ...head(kind, id, name),
  name,
  description: null,
})

export const reference = (kind: Kind, id: string, summary: string) => ({
  ...head(kind, id, summary),
  type: `${kind}_reference`,
})

export function referenceTo(account: AccountState, kind: keyof typeof LISTS, id: string) {
  const known: readonly Named[] = account[LISTS[kind]]
  return reference(kind, id, known.find((each) => each.id === id)?.name ?? id)
}

export const agentReference = (account: AccountState, { type, id }: Agent) => referenceTo(account, type, id)

export const summaryOf = (incident: Incident): string => `[#${incident.number}] ${incident.title}`

export const incidentReference = (incident: Incident) =>
  reference('incident', incident.id, summaryOf(incident))

export const logEntryReference = (incident: Incident, entry: LogEntry) => ({
  id: entry.id,
  type: `${entry.type}_log_entry_reference`,
  summary: null,
  self: `https://api.pagerduty.com/log_entries/${entry.id}?incident_id=${incident.id}`,
  html_url: null,
})

export function triggerReference(incident: Incident) {
  const trigger = incident.log.find(({ type }) => type === 'trigger')
  return trigger === undefined ? null : logEntryReference(incident, trigger)
}
