import { byCodeUnit } from '../core/order.ts'
import { type AccountSeed, plantAccount } from './account-seed.ts'
import type { AccountState, Incident, Status, Urgency } from './entities.ts'
import { type IncidentSeed, plantIncident } from './incident-seed.ts'
import { isIn } from './query.ts'
import { setStatus } from './transitions.ts'

/** `since` is inclusive, `until` exclusive. */
interface IncidentFilter {
  readonly since?: Date | undefined
  readonly until?: Date | undefined
  readonly statuses?: readonly Status[] | undefined
  readonly urgencies?: readonly Urgency[] | undefined
  readonly serviceIds?: readonly string[] | undefined
  readonly teamIds?: readonly string[] | undefined
}

export interface Account extends AccountState {
  /** oldest first */
  readonly incidents: readonly Incident[]
  incident(idOrNumber: string): Incident | undefined
  /** What a correct client returns for the same filter, oldest first. */
  query(filter?: IncidentFilter): Incident[]
  /** Works even while a client reads pages. */
  addIncident(seed: IncidentSeed): Incident
  resolve(idOrNumber: string, at: Date): void
}

export function createAccount(seed: AccountSeed): Account {
  const state = plantAccount(seed)
  const incidents: Incident[] = []
  const byId = new Map<string, Incident>()
  const byNumber = new Map<number, Incident>()

  const add = (planted: IncidentSeed): Incident => {
    const incident = plantIncident(planted, state, planted.number ?? nextNumber(byNumber))
    if (byId.has(incident.id) || byNumber.has(incident.number)) {
      throw new RangeError(`incident ${incident.id} (#${incident.number}) is there already`)
    }
    byId.set(incident.id, incident)
    byNumber.set(incident.number, incident)
    incidents.push(incident)
    return incident
  }
  for (const planted of seed.incidents) add(planted)
  incidents.sort(byAge)

  const find = (idOrNumber: string) => byId.get(idOrNumber) ?? byNumber.get(Number(idOrNumber))
  const account: Account = {
    ...state,
    incidents,
    incident: find,
    query: (filter = {}) => incidents.filter((incident) => matches(incident, filter)),
    addIncident: (planted) => {
      const incident = add(planted)
      incidents.sort(byAge)
      return incident
    },
    resolve: (idOrNumber, at) => {
      const incident = find(idOrNumber)
      if (incident === undefined) throw new RangeError(`there is no incident ${idOrNumber}`)
      setStatus(incident, 'resolved', { account, at, by: { type: 'service', id: incident.service } })
    },
  }
  return account
}

const nextNumber = (taken: ReadonlyMap<number, unknown>): number => {
  let number = taken.size + 1
  while (taken.has(number)) number += 1
  return number
}

const byAge = (a: Incident, b: Incident): number =>
  byCodeUnit(a.createdAt, b.createdAt) || a.number - b.number

function matches(incident: Incident, filter: IncidentFilter): boolean {
  const { since, until, teamIds } = filter
  const createdAt = Date.parse(incident.createdAt)
  return (
    (since === undefined || createdAt >= since.getTime()) &&
    (until === undefined || createdAt < until.getTime()) &&
    isIn(incident.status, filter.statuses) &&
    isIn(incident.urgency, filter.urgencies) &&
    isIn(incident.service, filter.serviceIds) &&
    (teamIds === undefined || incident.teams.some((team) => teamIds.includes(team)))
  )
}
