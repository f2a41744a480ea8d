import { Client, type ClientOptions } from './client/client.ts'
import { openTransport, readsOnly } from './client/transport.ts'
import { listAbilities, listPriorities, listTeams, readCurrentUser } from './resources/account.ts'
import { listAlerts } from './resources/alerts.ts'
import { listChangeEvents, listRelatedChangeEvents } from './resources/change-events.ts'
import { listIncidents, listOpenIncidents, readIncident } from './resources/incidents.ts'
import { listMaintenanceWindows } from './resources/maintenance-windows.ts'
import { listEscalationPolicies, listOnCalls } from './resources/on-calls.ts'
import { listPastIncidents } from './resources/past-incidents.ts'
import {
  listBusinessServices,
  listServiceDependencies,
  listServices,
  readServices,
} from './resources/services.ts'
import { listLogEntries, listNotes } from './resources/timeline.ts'

export type ReaderOptions = ClientOptions

/**
 * Reads PagerDuty; cannot write: no method here sends anything but GET, and the transport refuses the rest at run
 * time. Every method throws a PagerDutyError (client/errors.ts) when it has nothing to show; once a part has been read,
 * `complete` and `warnings` report what is missing instead. What an account's plan or a key's scopes may lack comes as
 * `Known`: unknown with the reason.
 */
export type PagerDutyReader = ReturnType<typeof createReader>

export function createReader(options: ReaderOptions) {
  const client = new Client(options, openTransport({ ...options, allows: readsOnly }))
  return { ...resourcesOf(client), close: () => client.close() }
}

/** All that can be read; the reader has a method for each. */
function resourcesOf(client: Client) {
  const by =
    <RequestInfo extends readonly unknown[], Answer>(
      read: (client: Client, ...asked: RequestInfo) => Answer,
    ) =>
    (...asked: RequestInfo): Answer =>
      read(client, ...asked)
  return {
    openIncidents: by(listOpenIncidents),
    incidents: by(listIncidents),
    incident: by(readIncident),
    logEntries: by(listLogEntries),
    alerts: by(listAlerts),
    notes: by(listNotes),
    pastIncidents: by(listPastIncidents),
    relatedChangeEvents: by(listRelatedChangeEvents),
    changeEvents: by(listChangeEvents),
    services: by(listServices),
    servicesById: by(readServices),
    teams: by(listTeams),
    serviceDependencies: by(listServiceDependencies),
    businessServices: by(listBusinessServices),
    onCalls: by(listOnCalls),
    escalationPolicies: by(listEscalationPolicies),
    maintenanceWindows: by(listMaintenanceWindows),
    priorities: by(listPriorities),
    abilities: by(listAbilities),
    currentUser: by(readCurrentUser),
  }
}
