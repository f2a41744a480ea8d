import type { AccountState, Agent, Incident, LogEntry, Named } from '../entities.ts'

const FOLDERS = {
  incident: 'incidents',
  service: 'services',
  business_service: 'business_services',
  user: 'users',
  team: 'teams',
  escalation_policy: 'escalation_policies',
  priority: 'priorities',
  schedule: 'schedules',
  alert: 'alerts',
  maintenance_window: 'maintenance_windows',
} as const

type Kind = keyof typeof FOLDERS

const selfUrl = (kind: Kind, id: string): string => `https://api.pagerduty.com/${FOLDERS[kind]}/${id}`

/** The fields that every whole resource begins with. */
export const head = (account: AccountState, kind: Kind, id: string, summary: string) => ({
  id,
  type: kind,
  summary,
  self: selfUrl(kind, id),
  html_url: kind === 'priority' ? null : `https://${account.subdomain}.pagerduty.com/${FOLDERS[kind]}/${id}`,
})

export const reference = (account: AccountState, kind: Kind, id: string, summary: string) => ({
  ...head(account, kind, id, summary),
  type: `${kind}_reference`,
})

const nameOf = (list: readonly Named[], id: string): string =>
  list.find((known) => known.id === id)?.name ?? id

export const userReference = (account: AccountState, id: string) =>
  reference(account, 'user', id, nameOf(account.users, id))

export const serviceReference = (account: AccountState, id: string) =>
  reference(account, 'service', id, nameOf(account.services, id))

export const policyReference = (account: AccountState, id: string) =>
  reference(account, 'escalation_policy', id, nameOf(account.escalationPolicies, id))

export const teamReference = (account: AccountState, id: string) =>
  reference(account, 'team', id, nameOf(account.teams, id))

export const incidentReference = (account: AccountState, incident: Incident) =>
  reference(account, 'incident', incident.id, summaryOf(incident))

export const agentReference = (account: AccountState, agent: Agent) =>
  agent.type === 'user' ? userReference(account, agent.id) : serviceReference(account, agent.id)

export const summaryOf = (incident: Incident): string => `[#${incident.number}] ${incident.title}`

export const logEntryReference = (incident: Incident, entry: LogEntry) => ({
  id: entry.id,
  type: `${entry.type}_log_entry_reference`,
  summary: null,
  self: `https://api.pagerduty.com/log_entries/${entry.id}?incident_id=${incident.id}`,
  html_url: null,
})
