import type { Client } from '../client/client.ts'
import { listAbilities } from './abilities.ts'
import { listAlerts } from './alerts.ts'
import { listBusinessServices } from './business-services.ts'
import { listChangeEvents, listRelatedChangeEvents } from './change-events.ts'
import { listEscalationPolicies } from './escalation-policies.ts'
import { listIncidents, listOpenIncidents, readIncident } from './incidents.ts'
import { listLogEntries } from './log-entries.ts'
import { listMaintenanceWindows } from './maintenance-windows.ts'
import { listNotes } from './notes.ts'
import { listOnCalls } from './on-calls.ts'
import { listPastIncidents } from './past-incidents.ts'
import { listPriorities } from './priorities.ts'
import { listServiceDependencies } from './service-dependencies.ts'
import { listServices, readServices } from './services.ts'
import { listTeams } from './teams.ts'
import { readCurrentUser } from './users.ts'

/** All that can be read; the reader has a method for each. */
export function resourcesOf(client: Client) {
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
