import { ApiKey } from '../../src/pagerduty/client/access.ts'
import { Call, Client } from '../../src/pagerduty/client/client.ts'
import { AccountIndex } from '../../src/relay/index/account-index.ts'
import type { Change } from '../../src/relay/records.ts'
import { Refresher } from '../../src/relay/refresh/refresher.ts'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { SyntheticAccount } from './synthetic-account.ts'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
const REQUEST_MS = 100

/** Requests of each minute of a day that follows the first sweep. */
export async function requestsOfADay(perDay: number, services: number) {
  const start = Date.parse('2026-06-30T00:00:00Z')
  const account = new SyntheticAccount({ perDay, services, begin: start / 1_000 - 92 * 86_400 })
  let now = start
  const minutes = new Map<number, number>()
  const client = new Client(
    {
      endpoint: { origin: 'https://api.pagerduty.com' },
      key: ApiKey.parse(SIMULATOR_KEYS.readOnly),
      signal: new AbortController().signal,
      clock: () => new Date(now),
      elapsed: () => now,
      sleep: async (ms) => {
        now += ms
      },
    },
    {
      send: async ({ path }) => {
        now += REQUEST_MS
        const minute = Math.floor(now / MINUTE_MS)
        minutes.set(minute, (minutes.get(minute) ?? 0) + 1)
        return account.answer(path, Math.floor(now / 1_000))
      },
      close: async () => {},
    },
  )
  const index = new AccountIndex()
  const refresher = new Refresher(
    {
      index,
      upstream: { call: () => new Call(client, new Date(now)) },
      clock: () => new Date(now),
      elapsed: () => now,
      apply: async (changes: readonly Change[], asked: number) => {
        index.apply(changes, asked)
      },
    },
    () => 0,
  )
  while (index.swept('history') === null) now += await refresher.runDue()
  const swept = { requests: sum(minutes.values()), minutes: Math.round((now - start) / MINUTE_MS) }
  now = (Math.floor(now / MINUTE_MS) + 1) * MINUTE_MS
  minutes.clear()
  for (const end = now + DAY_MS; now < end; ) now += Math.max(1, await refresher.runDue())
  const counts = [...minutes.values()].sort((a, b) => a - b)
  return {
    swept,
    incidents: index.incidents.size,
    mean: sum(counts) / (DAY_MS / MINUTE_MS),
    p99: counts[Math.floor(counts.length * 0.99)] ?? 0,
    most: counts.at(-1) ?? 0,
    failures: refresher.failures,
  }
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, each) => all + each, 0)
