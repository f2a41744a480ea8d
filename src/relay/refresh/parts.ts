import { asObject } from '../../core/json.ts'
import { HOUR_MS, MINUTE_MS } from '../../core/time.ts'
import type { Call } from '../../pagerduty/client/client.ts'
import { ON_CALL_SPAN } from '../answers/on-calls.ts'
import { PERIODS } from '../periods.ts'
import type { Part } from '../records.ts'
import {
  readBusinessServices,
  readDependencies,
  readMaintenance,
  readOnCalls,
  readServices,
} from './lists.ts'
import type { Reading, Task } from './reading.ts'

/** Lists of the account, each read whole. */
export const partTasks = (reading: Reading): readonly Task[] => [
  listTask(reading, 'services', readServices),
  listTask(reading, 'maintenance_windows', readMaintenance),
  listTask(reading, 'business_services', readBusinessServices),
  onCallTask(reading),
  dependencyTask(reading),
]

const listTask = (
  { apply, index, upstream, elapsed }: Reading,
  part: Part,
  read: (call: Call) => Promise<readonly unknown[]>,
): Task => ({
  name: part,
  periodMs: PERIODS[part],
  run: async () => {
    const [asked, readAt] = [index.revision, elapsed()]
    await apply([{ kind: 'part', part, key: '', items: await read(upstream.call()), readAt }], asked)
    return 'done'
  },
})

const POLICIES_AT_ONCE = 50

/** Each minute a share of them, those first that were read least recently. */
function onCallTask({ apply, index, upstream, elapsed, clock }: Reading): Task {
  const read = async (policies: readonly string[]) => {
    const [asked, readAt, now] = [index.revision, elapsed(), clock().getTime()]
    const entries = await readOnCalls(upstream.call(), policies, {
      since: new Date(now - ON_CALL_SPAN.beforeMs),
      until: new Date(now + ON_CALL_SPAN.afterMs),
    })
    const itemsOf = (policy: string) => entries.filter((item) => idIn(item, 'escalation_policy') === policy)
    await apply(
      policies.map((key) => ({ kind: 'part', part: 'oncalls', key, items: itemsOf(key), readAt })),
      asked,
    )
  }
  return {
    name: 'oncalls',
    periodMs: MINUTE_MS,
    run: async () => {
      const policies = stalest(index.part('services')?.items.flatMap(policyIn) ?? [], 'oncalls', index)
      const isFirst = policies[0] !== undefined && index.part('oncalls', policies[0]) === null
      const share = isFirst ? POLICIES_AT_ONCE : Math.ceil((policies.length * MINUTE_MS) / PERIODS.oncalls)
      for (let at = 0; at < share && at < policies.length; at += POLICIES_AT_ONCE)
        await read(policies.slice(at, Math.min(at + POLICIES_AT_ONCE, share)))
      return isFirst ? 'more' : 'done'
    },
  }
}

/** One request each. */
function dependencyTask({ apply, index, upstream, elapsed }: Reading): Task {
  return {
    name: 'dependencies',
    periodMs: MINUTE_MS,
    run: async () => {
      const services = stalest(index.serviceIds, 'dependencies', index)
      const share = Math.ceil((services.length * MINUTE_MS) / (PERIODS.dependencies - HOUR_MS / 6))
      const isFirst = services[0] !== undefined && index.part('dependencies', services[0]) === null
      for (const key of services.slice(0, isFirst ? 4 * POLICIES_AT_ONCE : share)) {
        const [asked, readAt] = [index.revision, elapsed()]
        const items = await readDependencies(upstream.call(), key)
        await apply([{ kind: 'part', part: 'dependencies', key, items, readAt }], asked)
      }
      return isFirst ? 'more' : 'done'
    },
  }
}

const stalest = (keys: readonly string[], part: Part, index: Reading['index']): readonly string[] =>
  [...new Set(keys)]
    .map((key) => ({ key, readAt: index.part(part, key)?.readAt ?? Number.NEGATIVE_INFINITY }))
    .sort((a, b) => a.readAt - b.readAt)
    .map(({ key }) => key)

const policyIn = (item: unknown): string[] => [idIn(item, 'escalation_policy')].flatMap((id) => id ?? [])

function idIn(item: unknown, name: string): string | null {
  const id = asObject(asObject(item)?.[name])?.['id']
  return typeof id === 'string' ? id : null
}
