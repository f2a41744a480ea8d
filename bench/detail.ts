// How long `detail` takes when each answer of PagerDuty takes 100 ms, against the same requests one after another.
// node_modules/.bin/tsx bench/detail.ts

import { ApiKey } from '../src/pagerduty/client/access.ts'
import { createReader } from '../src/pagerduty/reader.ts'
import { createAccount } from '../src/simulator/account.ts'
import { ABILITIES } from '../src/simulator/account-seed.ts'
import { SIMULATOR_KEYS } from '../src/simulator/simulator.ts'
import { DETAIL_AT_ONCE, readDetail } from '../src/triage/detail/document.ts'
import { type Simulator, startSimulator } from '../test/support/simulator.ts'

const NOW = new Date('2026-06-30T12:00:00Z')
const LATENCY_MS = 100
const RUNS = 7
const INCIDENT = 'QNOW0000000001'

const minutesAgo = (minutes: number): Date => new Date(NOW.getTime() - minutes * 60_000)

const account = (abilities: readonly string[]) =>
  createAccount({
    services: [
      { id: 'PPAYMNT', name: 'payments-api' },
      { id: 'PLEDGER', name: 'ledger-db' },
    ],
    dependencies: [{ dependent: 'PPAYMNT', supporting: 'PLEDGER' }],
    abilities,
    incidents: [
      ...Array.from({ length: 5 }, (_, i) => ({
        title: `Charge capture fails on host-${i}`,
        service: 'PPAYMNT',
        createdAt: minutesAgo(10_000 + i),
        resolvedAt: minutesAgo(9_000 + i),
        notes: ['Rolled back.'],
      })),
      {
        id: INCIDENT,
        title: 'Charge capture fails on host-9',
        service: 'PPAYMNT',
        createdAt: minutesAgo(25),
      },
    ],
  })

async function detail(simulator: Simulator, atOnce: number): Promise<number> {
  const reader = createReader({
    endpoint: { origin: simulator.url },
    key: ApiKey.parse(SIMULATOR_KEYS.readOnly),
    signal: AbortSignal.timeout(60_000),
    clock: () => NOW,
    atOnce,
  })
  const startedAt = performance.now()
  await readDetail(reader, INCIDENT, NOW, { cwd: '/', env: {}, signal: AbortSignal.timeout(60_000) })
  const tookMs = performance.now() - startedAt
  await reader.close()
  return tookMs
}

/** The requests that `detail` has just made, each after the answer to the one before, over one connection. */
async function oneAfterAnother(simulator: Simulator): Promise<number> {
  const paths = simulator.requests.map(({ path, query }) => `${path}?${query}`)
  const startedAt = performance.now()
  for (const path of paths) {
    const answer = await fetch(`${simulator.url}${path}`, {
      headers: { authorization: `Token token=${SIMULATOR_KEYS.readOnly}` },
    })
    await answer.text()
  }
  return performance.now() - startedAt
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

async function measure(name: string, abilities: readonly string[]): Promise<string> {
  const times: number[][] = []
  let requests = 0
  for (let run = 0; run < RUNS; run += 1) {
    await using simulator = await startSimulator({
      account: account(abilities),
      clock: () => NOW,
      latencyMs: () => LATENCY_MS,
      rateLimits: null,
    })
    const sideBySide = await detail(simulator, DETAIL_AT_ONCE)
    requests = simulator.requests.length
    const inSequence = await oneAfterAnother(simulator)
    times.push([sideBySide, await detail(simulator, 4), inSequence])
  }
  const [sideBySide = 0, four = 0, inSequence = 0] = [0, 1, 2].map((i) =>
    median(times.map((run) => run[i] ?? 0)),
  )
  const ms = (value: number) => `${value.toFixed(0)} ms`.padEnd(14)
  return `${name.padEnd(28)}${String(requests).padEnd(10)}${ms(sideBySide)}${ms(four)}${ms(inSequence)}${(inSequence / sideBySide).toFixed(1)}×`
}

const lines = [
  `${'plan'.padEnd(28)}${'requests'.padEnd(10)}${'detail'.padEnd(14)}${'4 at once'.padEnd(14)}${'in sequence'.padEnd(14)}`,
  await measure('compares incidents', ABILITIES),
  await measure(
    'does not',
    ABILITIES.filter((ability) => ability !== 'event_intelligence'),
  ),
]
process.stdout.write(`${lines.join('\n')}\n`)
