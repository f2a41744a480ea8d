import { asObject } from '../../core/json.ts'
import { isoSeconds } from '../../core/time.ts'
import type { AccountIndex } from '../index/account-index.ts'
import {
  ABSENT,
  ASK,
  asksOnly,
  goodUntil,
  page,
  type Question,
  type Reply,
  sees,
  UNREAD,
} from './question.ts'

/** `GET /services` */
export function services(question: Question): Reply {
  const { index, query } = question
  const isByName = (query.get('sort_by') ?? 'name:asc') === 'name:asc'
  if (!asksOnly(query, ['query', 'team_ids[]', 'sort_by']) || !isByName) return ASK
  const reading = index.part('services')
  if (reading === null) return UNREAD
  const words = query.get('query')?.toLowerCase() ?? ''
  const teams = query.getAll('team_ids[]')
  const found = reading.items.filter((item) => {
    const { id, name } = asObject(item) ?? {}
    if (typeof id !== 'string' || !sees(question, id)) return false
    const isOfTeams = teams.length === 0 || teams.some((team) => index.teamsOf(id)?.has(team))
    return isOfTeams && String(name).toLowerCase().includes(words)
  })
  return page(
    'services',
    found,
    query,
    (item) => JSON.stringify(current(index, item)),
    goodUntil('services', reading),
  )
}

/** `GET /services/{id}` */
export function service(question: Question): Reply {
  const { index, id, query } = question
  const reading = index.part('services')
  if (reading === null) return UNREAD
  const item = index.service(id)
  if (item === null || !sees(question, id)) return ABSENT
  if (query.size > 0) return ASK
  const text = JSON.stringify({ service: current(index, item) })
  return { kind: 'found', text, goodUntil: goodUntil('services', reading) }
}

/** Its status and its last incident change faster than services are read. */
function current(index: AccountIndex, item: unknown): object {
  const read = asObject(item) ?? {}
  const id = String(read['id'])
  const { incidents } = index
  const statuses = incidents.open(new Set([id])).map((row) => incidents.read(row).status)
  const status = statuses.includes('triggered') ? 'critical' : statuses.length > 0 ? 'warning' : 'active'
  const last = incidents.lastOf(id)
  const isAfter = last !== null && last * 1_000 > Date.parse(String(read['last_incident_timestamp'] ?? 0))
  return {
    ...read,
    ...(['active', 'warning', 'critical'].includes(String(read['status'])) && { status }),
    ...(isAfter && { last_incident_timestamp: isoSeconds(new Date(last * 1_000)) }),
  }
}

/** `GET /business_services`: of the account; only who sees all of it. */
export function businessServices({ index, query, teams }: Question): Reply {
  if (!asksOnly(query, [])) return ASK
  if (teams !== 'all') return ABSENT
  const reading = index.part('business_services')
  if (reading === null) return UNREAD
  return page(
    'business_services',
    reading.items,
    query,
    JSON.stringify,
    goodUntil('business_services', reading),
  )
}

/** `GET /service_dependencies/technical_services/{id}` */
export function dependencies(question: Question): Reply {
  const { index, id, query } = question
  if (index.part('services') === null) return UNREAD
  if (!sees(question, id)) return ABSENT
  if (query.size > 0) return ASK
  const reading = index.part('dependencies', id)
  if (reading === null) return ASK
  const text = JSON.stringify({ relationships: reading.items })
  return { kind: 'found', text, goodUntil: goodUntil('dependencies', reading) }
}
