import type { AccountState, Agent, Incident, LogEntry, Named } from '../entities.ts'

type Kind =
  | 'incident'
  | 'service'
  | 'business_service'
  | 'user'
  | 'team'
  | 'escalation_policy'
  | 'priority'
  | 'schedule'
  | 'alert'
  | 'maintenance_window'

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

export const reference = (kind: Kind, id: string, summary: string) => ({
  ...head(kind, id, summary),
  type: `${kind}_reference`,
})

const nameOf = (list: readonly Named[], id: string): string =>
  list.find((known) => known.id === id)?.name ?? id

export const userReference = ({ users }: AccountState, id: string) => reference('user', id, nameOf(users, id))

export const serviceReference = ({ services }: AccountState, id: string) =>
  reference('service', id, nameOf(services, id))

export const policyReference = ({ escalationPolicies }: AccountState, id: string) =>
  reference('escalation_policy', id, nameOf(escalationPolicies, id))

export const teamReference = ({ teams }: AccountState, id: string) => reference('team', id, nameOf(teams, id))

export const incidentReference = (incident: Incident) =>
  reference('incident', incident.id, summaryOf(incident))

export const agentReference = (account: AccountState, { type, id }: Agent) =>
  type === 'user' ? userReference(account, id) : serviceReference(account, id)

export const summaryOf = (incident: Incident): string => `[#${incident.number}] ${incident.title}`

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
