import type { Known } from '../core/known.ts'
import { Client, type ClientOptions } from './client/client.ts'
import type { Fetched } from './client/fetched.ts'
import { openTransport, readsOnly } from './client/transport.ts'
import type { Reference } from './client/wire.ts'
import { listAbilities } from './resources/abilities.ts'
import { type Alert, listAlerts } from './resources/alerts.ts'
import { listBusinessServices } from './resources/business-services.ts'
import {
  type ChangeEvent,
  type ChangeEventsQuery,
  listChangeEvents,
  listRelatedChangeEvents,
} from './resources/change-events.ts'
import {
  type EscalationPoliciesQuery,
  type EscalationPolicy,
  listEscalationPolicies,
} from './resources/escalation-policies.ts'
import {
  type Incident,
  type IncidentHistoryQuery,
  listIncidents,
  listOpenIncidents,
  type OpenIncidentsQuery,
  readIncident,
} from './resources/incidents.ts'
import { type LogEntry, listLogEntries } from './resources/log-entries.ts'
import {
  listMaintenanceWindows,
  type MaintenanceWindow,
  type MaintenanceWindowsQuery,
} from './resources/maintenance-windows.ts'
import { listNotes, type Note } from './resources/notes.ts'
import { listOnCalls, type OnCall, type OnCallsQuery } from './resources/on-calls.ts'
import {
  listPastIncidents,
  listRelatedIncidents,
  type OutlierIncident,
  type PastIncident,
  type RelatedIncident,
  readOutlierIncident,
} from './resources/past-incidents.ts'
import { listPriorities, type Priority } from './resources/priorities.ts'
import { listServiceDependencies, type ServiceDependency } from './resources/service-dependencies.ts'
import {
  type FoundServices,
  listServices,
  readServices,
  type Service,
  type ServicesQuery,
} from './resources/services.ts'
import { listTeams, type TeamsQuery } from './resources/teams.ts'
import { readCurrentUser, readUser, type User } from './resources/users.ts'

export type ReaderOptions = ClientOptions

/**
 * Reads PagerDuty; cannot write: no method here sends anything but GET, and the transport refuses the rest at run
 * time. Every method throws a PagerDutyError (errors.ts) when it has nothing to show; once a part has been read, what
 * is missing is said by `complete` and `warnings` instead. What an account's plan or a key's scopes may lack comes as
 * `Known`: unknown with the reason.
 */
export interface PagerDutyReader {
  openIncidents(query?: OpenIncidentsQuery): Promise<Fetched<Incident[]>>
  incidents(query: IncidentHistoryQuery): Promise<Fetched<Incident[]>>
  incident(idOrNumber: string | number): Promise<Fetched<Incident>>
  logEntries(incidentId: string): Promise<Fetched<LogEntry[]>>
  alerts(incidentId: string): Promise<Fetched<Alert[]>>
  notes(incidentId: string): Promise<Fetched<Note[]>>
  pastIncidents(incidentId: string): Promise<Fetched<Known<PastIncident[]>>>
  relatedIncidents(incidentId: string): Promise<Fetched<Known<RelatedIncident[]>>>
  outlierIncident(incidentId: string): Promise<Fetched<Known<OutlierIncident | null>>>
  relatedChangeEvents(incidentId: string): Promise<Fetched<Known<ChangeEvent[]>>>
  changeEvents(query: ChangeEventsQuery): Promise<Fetched<ChangeEvent[]>>
  services(query?: ServicesQuery): Promise<Fetched<Service[]>>
  servicesById(ids: readonly string[]): Promise<Fetched<FoundServices>>
  teams(query?: TeamsQuery): Promise<Fetched<Reference[]>>
  /** @param kind default technical */
  serviceDependencies(
    serviceId: string,
    kind?: 'technical' | 'business',
  ): Promise<Fetched<ServiceDependency[]>>
  businessServices(): Promise<Fetched<Reference[]>>
  onCalls(query?: OnCallsQuery): Promise<Fetched<OnCall[]>>
  escalationPolicies(query?: EscalationPoliciesQuery): Promise<Fetched<EscalationPolicy[]>>
  maintenanceWindows(query?: MaintenanceWindowsQuery): Promise<Fetched<MaintenanceWindow[]>>
  priorities(): Promise<Fetched<Known<Priority[]>>>
  abilities(): Promise<Fetched<Known<string[]>>>
  /** unknown for an account key: it belongs to nobody */
  currentUser(): Promise<Fetched<Known<User>>>
  user(userId: string): Promise<Fetched<User>>
  close(): Promise<void>
}

export function createReader(options: ReaderOptions): PagerDutyReader {
  const client = new Client(options, openTransport({ ...options, allows: readsOnly }))
  return {
    openIncidents: (query = {}) => listOpenIncidents(client, query),
    incidents: (query) => listIncidents(client, query),
    incident: (idOrNumber) => readIncident(client, idOrNumber),
    logEntries: (incidentId) => listLogEntries(client, incidentId),
    alerts: (incidentId) => listAlerts(client, incidentId),
    notes: (incidentId) => listNotes(client, incidentId),
    pastIncidents: (incidentId) => listPastIncidents(client, incidentId),
    relatedIncidents: (incidentId) => listRelatedIncidents(client, incidentId),
    outlierIncident: (incidentId) => readOutlierIncident(client, incidentId),
    relatedChangeEvents: (incidentId) => listRelatedChangeEvents(client, incidentId),
    changeEvents: (query) => listChangeEvents(client, query),
    services: (query = {}) => listServices(client, query),
    servicesById: (ids) => readServices(client, ids),
    teams: (query = {}) => listTeams(client, query),
    serviceDependencies: (serviceId, kind = 'technical') => listServiceDependencies(client, serviceId, kind),
    businessServices: () => listBusinessServices(client),
    onCalls: (query = {}) => listOnCalls(client, query),
    escalationPolicies: (query = {}) => listEscalationPolicies(client, query),
    maintenanceWindows: (query = {}) => listMaintenanceWindows(client, query),
    priorities: () => listPriorities(client),
    abilities: () => listAbilities(client),
    currentUser: () => readCurrentUser(client),
    user: (userId) => readUser(client, userId),
    close: () => client.close(),
  }
}
