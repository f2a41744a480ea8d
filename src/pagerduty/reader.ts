import { type Known, known, unknown } from '../core/known.ts'
import { type Call, Client, type ClientOptions } from './client/client.ts'
import { isPagerDutyError } from './client/errors.ts'
import { openTransport, readsOnly } from './client/transport.ts'
import {
  listAbilities,
  listNamed,
  listPriorities,
  listUnknown,
  readCurrentUser,
  searchTeams,
} from './resources/account.ts'
import { listAlerts } from './resources/alerts.ts'
import { listChangeEvents, listRelatedChangeEvents } from './resources/change-events.ts'
import {
  countIncidents,
  listIncidents,
  listOpenIncidents,
  listPastIncidents,
  readIncident,
} from './resources/incidents.ts'
import { listMaintenanceWindows } from './resources/maintenance-windows.ts'
import { listEscalationPolicies, listOnCalls } from './resources/on-calls.ts'
import { listSchedules, listUsers } from './resources/people.ts'
import { readRelayStatus } from './resources/relay.ts'
import {
  listBusinessServices,
  listServiceDependencies,
  listServices,
  readServices,
} from './resources/services.ts'
import { countAccountLog, listAccountLog, listLogEntries, listNotes } from './resources/timeline.ts'

/**
 * Cannot write: every method sends only GET, and the transport rejects the rest at run time. A method throws a
 * PagerDutyError (client/errors.ts) if it has nothing to show; once a part has been read, `complete` and `warnings`
 * report what is missing. What the plan or the key's scopes may lack is `Known`.
 */
export type PagerDutyReader = ReturnType<typeof readerThrough>

export const createReader = (options: ClientOptions) =>
  readerThrough(new Client(options, openTransport({ ...options, allows: readsOnly })))

/** @param client sends nothing but GET */
export function readerThrough(client: Client) {
  const by =
    <Asked extends readonly unknown[], T>(read: (call: Call, ...asked: Asked) => Promise<T>) =>
    (...asked: Asked) =>
      client.fetch((call) => read(call, ...asked))
  return {
    openIncidents: by(listOpenIncidents),
    incidents: by(listIncidents),
    incidentCount: by(countIncidents),
    incident: by(readIncident),
    logEntries: by(listLogEntries),
    accountLog: by(listAccountLog),
    accountLogSize: by(countAccountLog),
    alerts: by(listAlerts),
    notes: by(listNotes),
    pastIncidents: by(ifAvailable(listPastIncidents)),
    relatedChangeEvents: by(ifAvailable(listRelatedChangeEvents)),
    changeEvents: by(listChangeEvents),
    services: by(listServices),
    servicesById: by(readServices),
    teams: by(searchTeams),
    named: by(listNamed),
    unknown: by(listUnknown),
    serviceDependencies: by(listServiceDependencies),
    businessServices: by(listBusinessServices),
    onCalls: by(listOnCalls),
    escalationPolicies: by(listEscalationPolicies),
    schedules: by(ifAvailable(listSchedules)),
    users: by(ifAvailable(listUsers)),
    maintenanceWindows: by(listMaintenanceWindows),
    priorities: by(ifAvailable(listPriorities)),
    abilities: by(ifAvailable(listAbilities)),
    currentUser: by(readCurrentUser),
    relayStatus: by(readRelayStatus),
    close: () => client.close(),
    [Symbol.asyncDispose]: () => client.close(),
  }
}

/** PagerDuty answers 402, 403 or 404 for what the plan or the scopes lack, not reliably which. */
const ifAvailable =
  <Asked extends readonly unknown[], T>(read: (call: Call, ...asked: Asked) => Promise<T>) =>
  async (call: Call, ...asked: Asked): Promise<Known<T>> => {
    try {
      return known(await read(call, ...asked), call.asOf)
    } catch (error) {
      if (isPagerDutyError(error, 'plan', 'permission', 'not_found')) {
        call.incomplete(error.message)
        return unknown(error.message.replace(/\.$/, ''))
      }
      throw error
    }
  }
