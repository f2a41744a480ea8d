import { byCodeUnit } from '../core/order.ts'
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
} from './entities.ts'
import { addNote, record, setStatus } from './transitions.ts'

type Optional = 'id' | 'number' | 'status' | 'urgency' | 'mergedInto'

/** `status`, by default: resolved with a `resolvedAt`, acknowledged with an `acknowledgedAt`, else triggered. */
export interface IncidentSeed extends Pick<Incident, 'title' | 'service'>, Partial<Pick<Incident, Optional>> {
  readonly createdAt: Instant
  readonly acknowledgedAt?: Instant
  readonly resolvedAt?: Instant
  /** user id; default: the service's own monitoring */
  readonly resolvedBy?: string
  /** id or name */
  readonly priority?: string
  /** default: those whom the policy names first, at once, where the urgency is high */
  readonly paged?: readonly { readonly user: string; readonly at?: Instant }[]
  readonly notes?: readonly (string | NoteSeed)[]
  readonly alerts?: readonly AlertSeed[]
}

type NoteSeed = Pick<Note, 'content'> & Partial<Pick<Note, 'user'>> & { readonly createdAt?: Instant }

export type AlertSeed = Pick<Alert, 'summary'> & Partial<Pick<Alert, 'id' | 'key' | 'severity' | 'body'>>

/** @throws RangeError where the seed names a service or a priority that the account does not have */
export function plantIncident(seed: IncidentSeed, account: AccountState, number: number): Incident {
  const id = seed.id ?? identifier('Q', 14, `incident:${number}`)
  const service = account.services.find((known) => known.id === seed.service)
  if (service === undefined)
    throw new RangeError(`incident #${number} is on the unknown service ${seed.service}`)
  const { escalationPolicy, teams } = service
  const createdAt = instant(seed.createdAt)
  const policy = account.escalationPolicies.find((known) => known.id === escalationPolicy)
  const assignees = policy?.levels[0] ?? []
  const monitoring: Agent = { type: 'service', id: service.id }
  const agent = (user: string | undefined): Agent =>
    user === undefined ? monitoring : { type: 'user', id: user }

  const incident: Incident = {
    id,
    number,
    createdAt,
    title: seed.title,
    updatedAt: createdAt,
    status: 'triggered',
    urgency: seed.urgency ?? 'high',
    priority: priorityId(seed.priority, account),
    service: service.id,
    escalationPolicy,
    teams,
    assignments: assignees.map((user) => ({ user, at: createdAt })),
    acknowledgements: [],
    statusChangedAt: createdAt,
    statusChangedBy: monitoring,
    resolvedAt: null,
    mergedInto: seed.mergedInto ?? null,
    notes: [],
    alerts: (seed.alerts ?? []).map((alert, at) => plantAlert(alert, id, at, createdAt)),
    log: [],
  }
  record(incident, 'trigger', createdAt, monitoring)
  for (const user of assignees) record(incident, 'assign', createdAt, agent(user))
  const atOnce = incident.urgency === 'high' ? assignees.map((user) => ({ user, at: createdAt })) : []
  for (const { user, at = createdAt } of seed.paged ?? atOnce)
    record(incident, 'notify', instant(at), monitoring, { user })

  const { acknowledgedAt, resolvedAt, status } = seed
  if (acknowledgedAt !== undefined || status === 'acknowledged') {
    const at = acknowledgedAt ?? laterBy(createdAt, 4 * MINUTE_MS)
    setStatus(incident, 'acknowledged', { account, at, by: agent(assignees[0]) })
  }
  for (const [at, note] of (seed.notes ?? []).entries()) {
    const { content, ...written }: NoteSeed = typeof note === 'string' ? { content: note } : note
    addNote(incident, content, {
      at: written.createdAt ?? laterBy(createdAt, (at + 1) * 5 * MINUTE_MS),
      by: agent(written.user ?? assignees[0] ?? account.users[0]?.id),
    })
  }
  if (resolvedAt !== undefined || status === 'resolved') {
    const at = resolvedAt ?? laterBy(createdAt, 30 * MINUTE_MS)
    setStatus(incident, 'resolved', { account, at, by: agent(seed.resolvedBy) })
  }
  incident.log.sort((a, b) => byCodeUnit(a.at, b.at))
  return incident
}

function priorityId(wanted: string | undefined, account: AccountState): string | null {
  if (wanted === undefined) return null
  const priority = account.priorities.find(({ id, name }) => id === wanted || name === wanted)
  if (priority === undefined) throw new RangeError(`unknown priority ${wanted}`)
  return priority.id
}

function plantAlert(seed: AlertSeed, incident: string, at: number, createdAt: string): Alert {
  const id = seed.id ?? identifier('Q', 14, `alert:${incident}:${at}`)
  return {
    key: id.toLowerCase(),
    severity: 'critical',
    body: { type: 'alert_body', contexts: [], details: seed.summary },
    ...seed,
    id,
    createdAt,
    status: 'triggered',
    resolvedAt: null,
  }
}
