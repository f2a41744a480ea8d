import type { AccountIndex } from '../../src/relay/index/account-index.ts'
import type { Change } from '../../src/relay/records.ts'
import { recordOf } from '../../src/relay/wire.ts'
import { SyntheticAccount } from './synthetic-account.ts'

const DAYS = 90
const PER_SERVICE = 500

/** Fills an index with incidents of 90 days, 500 of each service. @returns ids of its services */
export function fill(index: AccountIndex, count: number, nowMs: number, readAt: number): readonly string[] {
  const services = Math.ceil(count / PER_SERVICE)
  const begin = nowMs / 1_000 - DAYS * 86_400
  const account = new SyntheticAccount({ perDay: count / DAYS, services, begin })
  const ids = Array.from({ length: services }, (_, at) => account.serviceOf(at))
  const policies = Array.from({ length: 500 }, (_, at) => `PPL${String(at).padStart(5, '0')}`)
  const part = (
    part: Extract<Change, { kind: 'part' }>['part'],
    key: string,
    items: readonly object[],
  ): Change => ({
    kind: 'part',
    part,
    key,
    items,
    readAt,
  })
  index.apply([
    part('services', '', account.services),
    part('maintenance_windows', '', []),
    part('business_services', '', []),
    ...policies.map((policy) => part('oncalls', policy, account.onCallsOf(policy))),
    ...ids.map((id) => part('dependencies', id, account.dependenciesOf(id))),
    { kind: 'swept', sweep: 'open', since: 0, readAt },
    { kind: 'swept', sweep: 'log', since: 0, readAt },
    { kind: 'swept', sweep: 'history', since: begin - 172_800, readAt },
  ])
  for (let at = 0; at < count; at += 1) {
    const record = recordOf(account.incident(at, nowMs / 1_000))
    if (record !== null) index.apply([{ kind: 'incident', from: 'poll', record }])
  }
  return ids
}

/** Every tenth is one of CI. */
const CI = 10

/** What a commit to two services asks: its hook all at once, CI its questions to PagerDuty, one after the other. */
export function readsOf(commit: number, services: readonly string[], now: Date): readonly string[] {
  const isCi = commit % CI === 0
  return isCi ? questionsOf(commit, services, now) : [`/v1/context?services=${touchedBy(commit, services)}`]
}

function touchedBy(commit: number, services: readonly string[]): readonly string[] {
  const at = (commit * 7_919) % services.length
  return [services[at] ?? '', services[(at + 1) % services.length] ?? '']
}

export function questionsOf(commit: number, services: readonly string[], now: Date): readonly string[] {
  const touched = touchedBy(commit, services)
  const at = services.indexOf(touched[0] ?? '')
  const ids = touched.map((id) => `service_ids[]=${id}`).join('&')
  const since = new Date(now.getTime() - 90 * 86_400_000).toISOString().slice(0, 19)
  const order = 'sort_by=created_at:asc,incident_number:asc&limit=100'
  const policies = [at % 500, (at + 1) % 500].map((n) => `PPL${String(n).padStart(5, '0')}`)
  return [
    `/incidents?since=${since}Z&time_zone=UTC&${ids}&${order}&offset=0&total=true`,
    `/incidents?since=${since}Z&time_zone=UTC&${ids}&${order}&offset=${100 * (1 + (commit % 9))}`,
    `/incidents?date_range=all&statuses[]=triggered&statuses[]=acknowledged&${ids}&${order}`,
    ...touched.flatMap((id) => [`/services/${id}`, `/service_dependencies/technical_services/${id}`]),
    `/maintenance_windows?filter=open&${ids}`,
    `/oncalls?${policies.map((id) => `escalation_policy_ids[]=${id}`).join('&')}&include[]=users&limit=100`,
  ]
}
