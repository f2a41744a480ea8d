// How many requests and how many of them one after the other it takes to read incidents, and how long.
// node_modules/.bin/tsx bench/pagerduty.ts

import { ApiKey } from '../src/pagerduty/client/access.ts'
import { createReader, type PagerDutyReader } from '../src/pagerduty/reader.ts'
import { createAccount } from '../src/simulator/account.ts'
import { SIMULATOR_KEYS } from '../src/simulator/simulator.ts'
import { type RecordedRequest, startSimulator } from '../test/support/simulator.ts'

const now = new Date('2026-06-30T12:00:00Z')
const dayMs = 86_400_000
const pageSize = 100
const atOnce = 4

interface Case {
  readonly name: string
  readonly incidents: number
  readonly days: number
  readonly latencyMs: number
  readonly isOpen?: boolean
  /** the fewest possible, and how many of them must wait for another */
  readonly fewest: { readonly requests: number; readonly inSequence: number }
}

/** One page tells the total, the others come four at once. */
function fewestFor(incidents: number) {
  const requests = Math.ceil(incidents / pageSize)
  return { requests, inSequence: 1 + Math.ceil((requests - 1) / atOnce) }
}

const cases: Case[] = [
  { name: '90 days', incidents: 2_400, days: 90, latencyMs: 100, fewest: fewestFor(2_400) },
  // the first request finds that there are too many for one list
  {
    name: 'over 10,000',
    incidents: 10_001,
    days: 90,
    latencyMs: 100,
    fewest: { requests: 1 + 50 + 51, inSequence: 1 + 14 + 14 },
  },
  // three windows side by side, of 180, 180 and 40 days: 135, 135 and 30 incidents
  { name: '400 days', incidents: 300, days: 400, latencyMs: 100, fewest: { requests: 5, inSequence: 2 } },
  {
    name: 'open now',
    incidents: 40,
    days: 400,
    latencyMs: 100,
    isOpen: true,
    fewest: { requests: 1, inSequence: 1 },
  },
]

async function measure(one: Case): Promise<string> {
  // The pace that keeps below the rate limit would hide which request waits for which answer.
  const structure = await read(one, { isPaced: false })
  const { tookMs } = await read(one, { isPaced: true })
  const { found, requests } = structure
  return [
    one.name,
    `${found.data.length} of ${one.incidents}${found.complete ? '' : ', incomplete'}`,
    `${found.requests} (fewest ${one.fewest.requests})`,
    `${roundTripsInSequence(requests)} (fewest ${one.fewest.inSequence})`,
    `${one.latencyMs} ms`,
    `${tookMs} ms`,
  ]
    .map(column)
    .join('')
}

async function read({ incidents, days, latencyMs, isOpen = false }: Case, { isPaced }: { isPaced: boolean }) {
  const since = new Date(now.getTime() - days * dayMs)
  const stepMs = (days * dayMs) / (incidents + 1)
  const account = createAccount({
    services: [{ id: 'PABC123', name: 'payments-api' }],
    incidents: Array.from({ length: incidents }, (_, at) => ({
      title: `Incident ${at}`,
      service: 'PABC123',
      createdAt: new Date(since.getTime() + (at + 1) * stepMs),
      status: isOpen ? 'triggered' : 'resolved',
    })),
  })
  await using simulator = await startSimulator({ account, clock: () => now, latencyMs: () => latencyMs })
  const reader = createReader({
    endpoint: { origin: simulator.url },
    key: ApiKey.parse(SIMULATOR_KEYS.readOnly),
    signal: AbortSignal.timeout(60_000),
    clock: () => now,
    ...(isPaced ? {} : { sleep: async () => {} }),
  })
  const startedAt = performance.now()
  const found = await ask(reader, isOpen, since)
  const tookMs = Math.round(performance.now() - startedAt)
  await reader.close()
  return { found, tookMs, requests: simulator.requests }
}

const ask = (reader: PagerDutyReader, isOpen: boolean, since: Date) =>
  isOpen ? reader.openIncidents() : reader.incidents({ since, until: now })

/** The longest chain of requests of which each began after the one before was answered. */
function roundTripsInSequence(requests: readonly RecordedRequest[]): number {
  const depths: { answeredAtMs: number; depth: number }[] = []
  for (const { arrivedAtMs, answeredAtMs } of requests) {
    const before = depths.filter((done) => done.answeredAtMs <= arrivedAtMs).map(({ depth }) => depth)
    depths.push({ answeredAtMs: answeredAtMs ?? Number.POSITIVE_INFINITY, depth: 1 + Math.max(0, ...before) })
  }
  return Math.max(...depths.map(({ depth }) => depth))
}

const column = (text: string): string => text.padEnd(26)

const lines = [
  ['case', 'incidents', 'requests', 'in sequence', 'latency', 'took at 12/s'].map(column).join(''),
]
for (const one of cases) lines.push(await measure(one))
process.stdout.write(`${lines.join('\n')}\n`)
