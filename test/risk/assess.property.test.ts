import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Known, unknown } from '../../src/core/known.ts'
import { fromOutside } from '../../src/core/untrusted.ts'
import { assess } from '../../src/risk/assess.ts'
import type { Assessment } from '../../src/risk/assessment.ts'
import type { RiskFacts } from '../../src/risk/facts.ts'
import { anyFacts, CODE_LINES, forget, knownFacts, SOURCES } from '../support/arbitrary-facts.ts'
import { asKnown } from '../support/facts.ts'
import { runs } from '../support/runs.ts'

const sumOfPoints = ({ factors }: Assessment): number => factors.reduce((sum, { points }) => sum + points, 0)

const answerOf = <T>(fact: Known<T>): T => {
  if (!fact.known) throw new Error('the facts are known here')
  return fact.value
}

const without = <T>(items: readonly T[], i: number): T[] => items.filter((_, j) => j !== i % items.length)

fc.configureGlobal({ ...fc.readConfigureGlobal(), ...runs(1000) })

describe('for any facts', () => {
  it('the points of all factors add up to the score less 50', () => {
    fc.assert(
      fc.property(anyFacts(), (facts) => {
        const assessment = assess(facts)
        const held = Math.min(100, Math.max(0, 50 + sumOfPoints(assessment)))
        expect(Number.isInteger(assessment.score)).toBe(true)
        expect(Math.abs(assessment.score - held)).toBeLessThanOrEqual(0.5 + 1e-9)
      }),
    )
  })

  it('every factor carries evidence, and only the baseline is below zero', () => {
    fc.assert(
      fc.property(knownFacts(), (facts) => {
        for (const { id, points, evidence } of assess(facts).factors) {
          if (id !== 'baseline') expect(points).toBeGreaterThanOrEqual(0)
          expect(evidence.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('the same facts give the same assessment', () => {
    fc.assert(
      fc.property(anyFacts(), (facts) => {
        expect(assess(structuredClone(facts))).toEqual(assess(facts))
      }),
    )
  })

  it('the order of files, commits and incidents does not matter', () => {
    const findings = ({ score, lift, factors }: Assessment) => ({
      score,
      lift,
      factors: factors.map(({ id, path }) => `${id} ${path}`).sort(),
    })
    fc.assert(
      fc.property(knownFacts(), (facts) => {
        const { open, recent, ...rest } = answerOf(facts.incidents)
        const reversed: RiskFacts = {
          ...facts,
          change: { ...facts.change, files: facts.change.files.toReversed() },
          commits: asKnown(answerOf(facts.commits).toReversed()),
          services: asKnown(answerOf(facts.services).toReversed()),
          incidents: asKnown({ ...rest, open: open.toReversed(), recent: recent.toReversed() }),
        }
        expect(findings(assess(reversed))).toEqual(findings(assess(facts)))
      }),
    )
  })

  it('the range holds the score that is found once the lost sources answer', () => {
    fc.assert(
      fc.property(knownFacts(), fc.subarray([...SOURCES], { minLength: 1 }), (facts, lost) => {
        const { score } = assess(facts)
        const [low, high] = assess(forget(facts, lost, 'it failed')).range
        expect(score).toBeGreaterThanOrEqual(low)
        expect(score).toBeLessThanOrEqual(high)
      }),
    )
  })
})

describe('what PagerDuty could not give', () => {
  it('leaves the range open for the incidents that are missing', () => {
    fc.assert(
      fc.property(knownFacts(), fc.array(fc.nat(), { maxLength: 5 }), (facts, gone) => {
        const { open, recent, ...rest } = answerOf(facts.incidents)
        const lost = new Set(gone.map((i) => recent[i % Math.max(1, recent.length)]?.id))
        const kept = ({ id }: { id: string }) => !lost.has(id)
        const incidents = asKnown({
          ...rest,
          open: open.filter(kept),
          recent: recent.filter(kept),
          complete: false,
        })
        const { range, score } = assess({ ...facts, incidents })
        expect(range[0]).toBe(score)
        expect(range[1]).toBeGreaterThanOrEqual(assess(facts).score)
      }),
    )
  })

  it('leaves it open for incidents on services around the touched ones', () => {
    fc.assert(
      fc.property(knownFacts(), fc.boolean(), (facts, isPart) => {
        const all = answerOf(facts.live.dependencies)
        const dependencies = isPart
          ? asKnown({ ...all, open: [], complete: false })
          : unknown('the key may not')
        const { range } = assess({ ...facts, live: { ...facts.live, dependencies } })
        expect(range[1]).toBeGreaterThanOrEqual(assess(facts).score)
      }),
    )
  })

  it('never makes a score lower: maintenance, freezes and who is on call are worth nothing', () => {
    fc.assert(
      fc.property(knownFacts(), (facts) => {
        const live = { ...facts.live, onCall: asKnown([]), maintenance: asKnown([]) }
        expect(assess({ ...facts, live, freezes: [] }).factors).toEqual(assess(facts).factors)
      }),
    )
  })
})

describe('nothing that is added to a change or its history lowers its score', () => {
  it('a line of code', () => {
    fc.assert(
      fc.property(knownFacts(), fc.constantFrom(...CODE_LINES), fc.nat(), (facts, code, i) => {
        const { files } = facts.change
        const more = files.map((file, j) =>
          j === i % files.length
            ? {
                ...file,
                hunks: [...file.hunks, { added: [{ number: 99, text: fromOutside(code) }], removed: [] }],
              }
            : file,
        )
        const after = assess({ ...facts, change: { ...facts.change, files: more } })
        expect(after.score).toBeGreaterThanOrEqual(assess(facts).score)
      }),
    )
  })

  it('a commit', () => {
    fc.assert(
      fc.property(knownFacts(), fc.nat(), (facts, i) => {
        const fewer = { ...facts, commits: asKnown(without(answerOf(facts.commits), i)) }
        expect(assess(facts).score).toBeGreaterThanOrEqual(assess(fewer).score)
      }),
    )
  })

  it('an incident', () => {
    fc.assert(
      fc.property(knownFacts(), fc.nat(), (facts, i) => {
        const { open, recent, ...rest } = answerOf(facts.incidents)
        const kept = without(recent, i)
        const fewer = asKnown({
          ...rest,
          recent: kept,
          open: open.filter((incident) => kept.includes(incident)),
        })
        expect(assess(facts).score).toBeGreaterThanOrEqual(assess({ ...facts, incidents: fewer }).score)
      }),
    )
  })
})
