import type { AccountState, Agent, Incident, Status } from './entities.ts'
import { badArguments, invalidInput, refusedChange } from './errors.ts'
import { record } from './incident-log.ts'
import { instant, laterBy } from './instant.ts'
import { pendingActions } from './timeouts.ts'

const MOST_ALERTS = 1000

export interface Turn {
  readonly account: AccountState
  readonly now: Date
  readonly by: Agent
}

/** @throws ApiFailure where PagerDuty refuses this status; nothing is changed yet */
export function checkStatus(incident: Incident, status: Status): void {
  if (incident.mergedInto !== null) throw refusedChange(1019, 'Incident has already been merged')
  if (status !== incident.status) return
  if (status === 'resolved') throw refusedChange(1001, 'Incident Already Resolved')
  if (status === 'acknowledged') throw refusedChange(1002, 'Incident Already Acknowledged')
}

/** Triggers, acknowledges or resolves. Anything but `resolved` opens a resolved incident again, and pages. */
export function setStatus(incident: Incident, status: Status, turn: Turn): void {
  const at = instant(turn.now)
  const service = serviceOf(incident, turn.account)
  if (incident.status === 'resolved' && status !== 'resolved') reopen(incident, turn)
  incident.acknowledgements = status === 'acknowledged' ? [{ by: turn.by, at }] : []
  incident.pendingActions = pendingActions(service, status, at, at)
  if (status === 'resolved') {
    incident.assignments = []
    resolveAlerts(incident, at)
  }
  moveTo(incident, status, at, turn.by)
  record(incident, LOG_TYPES[status], at, turn.by)
}

const LOG_TYPES = { triggered: 'unacknowledge', acknowledged: 'acknowledge', resolved: 'resolve' } as const

function moveTo(incident: Incident, status: Status, at: string, by: Agent): void {
  incident.status = status
  incident.statusChangedAt = at
  incident.statusChangedBy = by
  incident.resolvedAt = status === 'resolved' ? at : null
}

function reopen(incident: Incident, { account, now, by }: Turn): void {
  const at = instant(now)
  const policy = account.escalationPolicies.find(({ id }) => id === incident.escalationPolicy)
  incident.assignments = (policy?.levels[0] ?? []).map((user) => ({ user, at }))
  record(incident, 'trigger', at, by)
}

function resolveAlerts(incident: Incident, at: string): void {
  for (const alert of incident.alerts) {
    if (alert.status === 'resolved') continue
    alert.status = 'resolved'
    alert.resolvedAt = at
  }
}

/** Puts an acknowledged incident to sleep; it is triggered again after `seconds`. */
export function snooze(incident: Incident, seconds: number, turn: Turn): void {
  if (incident.status === 'resolved') throw refusedChange(1013, 'Incident cannot be snoozed')
  if (incident.status !== 'acknowledged') throw refusedChange(1012, 'Incident Not Acknowledged')
  const at = instant(turn.now)
  incident.pendingActions = [{ type: 'unacknowledge', at: laterBy(at, seconds * 1000) }]
  record(incident, 'snooze', at, turn.by)
}

/** Moves the alerts of the sources into the target; the sources are resolved by the merge. */
export function merge(target: Incident, sources: readonly Incident[], turn: Turn): void {
  if (target.status === 'resolved') throw refusedChange(1001, 'Incident Already Resolved')
  for (const source of sources) {
    if (source.mergedInto !== null) throw refusedChange(1019, 'Incident has already been merged')
    if (source === target || source.alerts.length === 0) throw badArguments('Incident cannot be merged')
  }
  const total = sources.reduce((sum, source) => sum + source.alerts.length, target.alerts.length)
  if (total > MOST_ALERTS)
    throw invalidInput(`The merged incident would have more than ${MOST_ALERTS} alerts.`)

  const at = instant(turn.now)
  for (const source of sources) {
    target.alerts.push(...source.alerts.splice(0))
    source.mergedInto = target.id
    source.assignments = []
    source.acknowledgements = []
    source.pendingActions = []
    if (source.status === 'resolved') continue
    moveTo(source, 'resolved', at, turn.by)
    record(source, 'resolve', at, turn.by)
  }
  if (at > target.updatedAt) target.updatedAt = at
}

/** Lets the timeouts that are over by now take effect. */
export function settle(account: AccountState & { readonly incidents: readonly Incident[] }, now: Date): void {
  const today = instant(now)
  for (const incident of account.incidents) {
    const due = incident.pendingActions.find(({ at }) => at <= today)
    if (due === undefined) continue
    const turn = { account, now: new Date(due.at), by: { type: 'service', id: incident.service } } as const
    setStatus(incident, due.type === 'resolve' ? 'resolved' : 'triggered', turn)
  }
}

function serviceOf(incident: Incident, account: AccountState) {
  const service = account.services.find(({ id }) => id === incident.service)
  if (service === undefined) throw new RangeError(`incident ${incident.id} has no service`)
  return service
}
