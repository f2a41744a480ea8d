import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Event, KINDS, RandomRun } from './support/random-run.ts'

/** By hand: RELAY_RUNS=10000 */
const RUNS = Number(process.env['RELAY_RUNS'] ?? 150)

const event: fc.Arbitrary<Event> = fc.tuple(fc.constantFrom(...KINDS), fc.nat(40), fc.nat(1_000_000))

test(
  'whatever is lost, doubled, late or fails: a tail period later the index is what PagerDuty has',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 40 }), async (events) => {
        const run = new RandomRun()
        for (const each of events) await run.happens(each)
        for (const late of [() => {}, () => run.arrive()]) {
          late()
          await run.settle()
          expect(run.failures).toEqual({})
          expect(run.index).toEqual(run.truth)
          if (!run.isAnyDeleted) expect(run.leftOver).toBe(0)
        }
        if (run.isAnyDeleted) await run.sweep()
        expect(run.index).toEqual(run.truth)
        expect(run.leftOver).toBe(0)
      }),
      { numRuns: RUNS },
    )
  },
  60_000 + RUNS * 100,
)
