import { identifier } from '../core/random.ts'
import { MINUTE_MS } from '../core/time.ts'
import {
  type AccountState,
  type Agent,
  type Alert,
  type Incident,
  type Instant,
  instant,
  laterBy,
  type Note,
  type Status,
} from './entities.ts'
import { record } from './transitions.ts'

export interface IncidentSeed {
  readonly id?: string
  readonly number?: number
  readonly title: string
  readonly service: string
  readonly createdAt: Instant
  /** default: resolved with a `resolvedAt`, acknowledged with an `acknowledgedAt`, else triggered */
  readonly status?: Status
  readonly acknowledgedAt?: Instant
  readonly acknowledgedBy?: string
  readonly resolvedAt?: Instant
  /** user id; default: the service's own monitoring */
  readonly resolvedBy?: string
  readonly urgency?: Incident['urgency']
  /** id or name */
  readonly priority?: string
  readonly escalationPolicy?: string
  readonly teams?: readonly string[]
  /** user ids; default: the first level of the escalation policy */
  readonly assignees?: readonly string[]
  readonly incidentKey?: string
  readonly mergedInto?: string
  readonly notes?: readonly (string | NoteSeed)[]
  readonly alerts?: readonly AlertSeed[]
}

interface NoteSeed {
  readonly content: string
  readonly user?: string
  readonly createdAt?: Instant
}

export interface AlertSeed {
  readonly summary: string
  readonly id?: string
  readonly key?: string
  readonly severity?: Alert['severity']
  readonly createdAt?: Instant
  readonly body?: object
}

/** @throws RangeError where the seed names a service or a priority that the account does not have */
export function plantIncident(seed: IncidentSeed, account: AccountState, number: number): Incident {
  const id = seed.id ?? identifier('Q', 14, `incident:${number}`)
  const service = account.services.find((known) => known.id === seed.service)
  if (service === undefined)
    throw new RangeError(`incident #${number} is on the unknown service ${seed.service}`)
  const escalationPolicy = seed.escalationPolicy ?? service.escalationPolicy
  const firstLevel = account.escalationPolicies.find((known) => known.id === escalationPolicy)?.levels[0]
  const assignees = seed.assignees ?? firstLevel ?? []
  const author = assignees[0] ?? account.users[0]?.id ?? service.id

  const { status, createdAt, acknowledgedAt, resolvedAt } = timesOf(seed)
  const monitoring: Agent = { type: 'service', id: service.id }
  const acknowledger = person(seed.acknowledgedBy ?? assignees[0]) ?? monitoring
  const resolver = person(seed.resolvedBy) ?? monitoring
  const statusChangedAt = resolvedAt ?? acknowledgedAt ?? createdAt

  const incident: Incident = {
    id,
    number,
    createdAt,
    title: seed.title,
    updatedAt: statusChangedAt,
    status,
    urgency: seed.urgency ?? 'high',
    priority: priorityId(seed.priority, account),
    service: service.id,
    escalationPolicy,
    teams: seed.teams ?? service.teams,
    incidentKey: seed.incidentKey ?? null,
    assignments: status === 'resolved' ? [] : assignees.map((user) => ({ user, at: createdAt })),
    acknowledgements:
      status === 'acknowledged' && acknowledgedAt !== null ? [{ by: acknowledger, at: acknowledgedAt }] : [],
    statusChangedAt,
    statusChangedBy: { triggered: monitoring, acknowledged: acknowledger, resolved: resolver }[status],
    resolvedAt,
    mergedInto: seed.mergedInto ?? null,
    notes: (seed.notes ?? []).map((note, at) => plantNote(note, id, at, createdAt, author)),
    alerts: (seed.alerts ?? []).map((alert, at) => plantAlert(alert, id, at, createdAt, resolvedAt)),
    log: [],
  }
  record(incident, 'trigger', createdAt, monitoring)
  for (const user of assignees) record(incident, 'assign', createdAt, { type: 'user', id: user })
  if (acknowledgedAt !== null) record(incident, 'acknowledge', acknowledgedAt, acknowledger)
  for (const { createdAt: at, user, content } of incident.notes) {
    record(incident, 'annotate', at, { type: 'user', id: user }, content)
  }
  if (resolvedAt !== null) record(incident, 'resolve', resolvedAt, resolver)
  incident.log.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  return incident
}

const person = (id: string | undefined): Agent | undefined =>
  id === undefined ? undefined : { type: 'user', id }

function timesOf(seed: IncidentSeed) {
  const createdAt = instant(seed.createdAt)
  const derived =
    seed.resolvedAt !== undefined
      ? 'resolved'
      : seed.acknowledgedAt !== undefined
        ? 'acknowledged'
        : 'triggered'
  const status = seed.status ?? derived
  const acknowledgedAt =
    seed.acknowledgedAt ?? (status === 'acknowledged' ? laterBy(createdAt, 4 * MINUTE_MS) : null)
  const resolvedAt = seed.resolvedAt ?? laterBy(createdAt, 30 * MINUTE_MS)
  return {
    status,
    createdAt,
    acknowledgedAt: acknowledgedAt === null ? null : instant(acknowledgedAt),
    resolvedAt: status === 'resolved' ? instant(resolvedAt) : null,
  }
}

function priorityId(wanted: string | undefined, account: AccountState): string | null {
  if (wanted === undefined) return null
  const priority = account.priorities.find(({ id, name }) => id === wanted || name === wanted)
  if (priority === undefined) throw new RangeError(`unknown priority ${wanted}`)
  return priority.id
}

function plantNote(
  seed: string | NoteSeed,
  incident: string,
  at: number,
  createdAt: string,
  author: string,
): Note {
  const { content, user, createdAt: written }: NoteSeed = typeof seed === 'string' ? { content: seed } : seed
  return {
    id: identifier('P', 7, `note:${incident}:${at}`),
    user: user ?? author,
    content,
    createdAt: instant(written ?? laterBy(createdAt, (at + 1) * 5 * MINUTE_MS)),
  }
}

function plantAlert(
  seed: AlertSeed,
  incident: string,
  at: number,
  createdAt: string,
  resolvedAt: string | null,
): Alert {
  const id = seed.id ?? identifier('Q', 14, `alert:${incident}:${at}`)
  return {
    id,
    createdAt: instant(seed.createdAt ?? createdAt),
    key: seed.key ?? id.toLowerCase(),
    severity: seed.severity ?? 'critical',
    summary: seed.summary,
    body: seed.body ?? { type: 'alert_body', contexts: [], details: seed.summary },
    status: resolvedAt === null ? 'triggered' : 'resolved',
    resolvedAt,
  }
}
