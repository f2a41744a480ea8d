import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRandom, type Random } from '../../src/core/random.ts'
import { PagerDutyError } from '../../src/pagerduty/client/errors.ts'
import { createReader, type PagerDutyReader } from '../../src/pagerduty/reader.ts'
import type { Account } from '../../src/simulator/account.ts'
import { FAULTS, type Fault, type Faults } from '../support/faults.ts'
import { runs } from '../support/runs.ts'
import { startSimulator } from '../support/simulator.ts'
import { accountWith } from './support/account.ts'
import { clientOptions, now } from './support/reader.ts'

// Whatever happens on the way: what the client returns is what PagerDuty holds, each incident once, or it says that
// something may be missing, or it fails with an error of its own.

interface Weather {
  readonly seed: number
  readonly incidents: number
  /** the server's pages have from 2 up to this many items */
  readonly largestPage: number
  /** share of requests that go wrong */
  readonly faults: number
  /** share of requests before which incidents are resolved, re-opened, acknowledged and opened */
  readonly changes: number
}

const weather = fc.record<Weather>({
  seed: fc.nat(),
  incidents: fc.oneof({ arbitrary: fc.nat(40), weight: 15 }, { arbitrary: fc.nat(350), weight: 1 }),
  largestPage: fc.constantFrom(5, 20, 40, 100, 100),
  faults: fc.constantFrom(0, 0, 0.05, 0.2, 0.6),
  changes: fc.constantFrom(0, 0.1, 0.5, 1),
})

const { 'stalled body': _, 'headers that never come': __, 'slow headers': ___, ...quickFaults } = FAULTS
const faultList: readonly Fault[] = Object.values(quickFaults)

const isOpen = ({ status }: { status: string }) => status !== 'resolved'

/** What happens while the pages are read; each change is noted, so that the test knows what was open all the while. */
function weatherOver(account: Account, given: Weather, everClosed: Set<string>): Faults {
  const random = createRandom(given.seed)
  return () => {
    const fault = random.chance(given.faults) ? random.pick(faultList) : {}
    const shrinks = random.chance(0.8)
    const size = random.int(2, given.largestPage)
    const changes = random.chance(given.changes)
    return {
      ...fault,
      change: (body) => (shrinks ? shortened(body, size) : body),
      before: () => {
        if (changes) changeSomething(account, random, everClosed)
      },
    }
  }
}

function shortened(body: object, size: number): object {
  if (!('incidents' in body) || !Array.isArray(body.incidents) || body.incidents.length <= size) return body
  return { ...body, incidents: body.incidents.slice(0, size), more: true }
}

function changeSomething(account: Account, random: Random, everClosed: Set<string>): void {
  const open = account.query({ statuses: ['triggered', 'acknowledged'] })
  for (let n = random.int(0, 3); n > 0 && open.length > 0; n -= 1) {
    const incident = random.pick(open)
    if (incident.status !== 'resolved') account.resolve(incident.id, now)
    everClosed.add(incident.id)
  }
  const closed = account.query({ statuses: ['resolved'] })
  if (closed.length > 0 && random.chance(0.3)) random.pick(closed).status = 'triggered'
  if (random.chance(0.5)) account.addIncident({ title: 'new', service: 'PABC123', createdAt: now })
}

async function readIn(
  account: Account,
  faults: Faults,
  read: (reader: PagerDutyReader) => Promise<{ complete: boolean; data: readonly { id: string }[] }>,
) {
  await using simulator = await startSimulator({ account, clock: () => now, rateLimits: null, faults })
  const reader = createReader(clientOptions(simulator.url))
  try {
    return await read(reader)
  } catch (error) {
    if (error instanceof PagerDutyError) return null
    throw error
  } finally {
    await reader.close()
  }
}

const outcomes = { complete: 0, incomplete: 0, failed: 0, runs: 0 }

function note(found: { complete: boolean } | null): void {
  outcomes.runs += 1
  outcomes[found === null ? 'failed' : found.complete ? 'complete' : 'incomplete'] += 1
}

const idsOf = (incidents: readonly { id: string }[]) => incidents.map(({ id }) => id)
const window = { since: new Date(now.getTime() - 90 * 86_400_000), until: now }

/** Shrinking would start some thousand servers more. */
const untilOneFails = { ...runs(250), endOnFailure: true }

test('incidents of a window in the past', async () => {
  await fc.assert(
    fc.asyncProperty(weather, async (given) => {
      const account = accountWith(given.incidents)
      const found = await readIn(account, weatherOver(account, given, new Set()), (reader) =>
        reader.incidents(window),
      )
      note(found)
      if (found === null) {
        expect(given.faults).toBeGreaterThan(0)
        return
      }
      const truth = idsOf(account.query(window))
      expect(new Set(idsOf(found.data)).size).toBe(found.data.length)
      expect(truth).toEqual(expect.arrayContaining(idsOf(found.data)))
      if (found.complete) expect(idsOf(found.data)).toEqual(truth)
    }),
    untilOneFails,
  )
})

test('open incidents', async () => {
  await fc.assert(
    fc.asyncProperty(weather, async (given) => {
      const account = accountWith(given.incidents, { status: 'triggered' })
      const before = idsOf(account.incidents.filter(isOpen))
      const everClosed = new Set<string>()
      const faults = weatherOver(account, given, everClosed)
      const found = await readIn(account, faults, (reader) => reader.openIncidents())
      note(found)
      if (found === null) {
        expect(given.faults).toBeGreaterThan(0)
        return
      }
      const ids = idsOf(found.data)
      expect(new Set(ids).size).toBe(ids.length)
      expect(idsOf(account.incidents)).toEqual(expect.arrayContaining(ids))
      if (!found.complete) return
      const openAllTheWhile = before.filter((id) => !everClosed.has(id))
      expect(ids).toEqual(expect.arrayContaining(openAllTheWhile))
    }),
    untilOneFails,
  )
})

test('most of these runs were complete, some were not', () => {
  expect(outcomes.complete).toBeGreaterThan(outcomes.runs / 2)
  expect(outcomes.incomplete + outcomes.failed).toBeGreaterThan(0)
})
