import fc from 'fast-check'
import { expect, it } from 'vitest'
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

const findings = ({ score, lift, factors }: Assessment) => ({
  score,
  lift,
  factors: factors.map(({ id, path }) => `${id} ${path}`).sort(),
})

fc.configureGlobal({ ...fc.readConfigureGlobal(), ...runs(300, 1000) })

it('for any facts the points of all factors add up to the score less 50, and the same facts give the same', () => {
  fc.assert(
    fc.property(anyFacts(), (facts) => {
      const assessment = assess(facts)
      const held = Math.min(100, Math.max(0, 50 + sumOfPoints(assessment)))
      expect(Number.isInteger(assessment.score)).toBe(true)
      expect(Math.abs(assessment.score - held)).toBeLessThanOrEqual(0.5 + 1e-9)
      expect(assess(structuredClone(facts))).toEqual(assessment)
    }),
  )
})

/** One assessment of the facts serves all that is compared with it. */
interface Drawn {
  readonly facts: RiskFacts
  readonly before: Assessment
  readonly lost: readonly (typeof SOURCES)[number][]
  readonly gone: readonly number[]
  readonly code: string
  readonly at: number
}

const LAWS: Record<string, (drawn: Drawn) => void> = {
  'every factor carries evidence, and only the baseline is below zero': ({ before }) => {
    for (const { id, points, evidence } of before.factors) {
      if (id !== 'baseline') expect(points).toBeGreaterThanOrEqual(0)
      expect(evidence.length).toBeGreaterThan(0)
    }
  },
  'the order of files, commits and incidents does not matter': ({ facts, before }) => {
    const { open, recent, ...rest } = answerOf(facts.incidents)
    const reversed: RiskFacts = {
      ...facts,
      change: { ...facts.change, files: facts.change.files.toReversed() },
      commits: asKnown(answerOf(facts.commits).toReversed()),
      services: asKnown(answerOf(facts.services).toReversed()),
      incidents: asKnown({ ...rest, open: open.toReversed(), recent: recent.toReversed() }),
    }
    expect(findings(assess(reversed))).toEqual(findings(before))
  },
  'the range holds the score that is found once the lost sources answer': ({ facts, before, lost }) => {
    const [low, high] = assess(forget(facts, lost, 'it failed')).range
    expect(before.score).toBeGreaterThanOrEqual(low)
    expect(before.score).toBeLessThanOrEqual(high)
  },
  'the range is open for incidents that PagerDuty could not give': ({ facts, before, gone }) => {
    const { open, recent, ...rest } = answerOf(facts.incidents)
    const lost = new Set(gone.map((i) => recent[i % Math.max(1, recent.length)]?.id))
    const kept = ({ id }: { id: string }) => !lost.has(id)
    const incidents = { ...rest, open: open.filter(kept), recent: recent.filter(kept), complete: false }
    const { range, score } = assess({ ...facts, incidents: asKnown(incidents) })
    expect(range[0]).toBe(score)
    expect(range[1]).toBeGreaterThanOrEqual(before.score)
  },
  'it is open for incidents on services around the touched ones': ({ facts, before, at }) => {
    const all = answerOf(facts.live.dependencies)
    const part = asKnown({ ...all, open: [], complete: false })
    const dependencies = at % 2 === 0 ? part : unknown('the key may not')
    const { range } = assess({ ...facts, live: { ...facts.live, dependencies } })
    expect(range[1]).toBeGreaterThanOrEqual(before.score)
  },
  'maintenance, freezes and who is on call are worth nothing': ({ facts, before }) => {
    const live = { ...facts.live, onCall: asKnown([]), maintenance: asKnown([]) }
    expect(assess({ ...facts, live, freezes: [] }).factors).toEqual(before.factors)
  },
  'a line of code that is added never lowers the score': ({ facts, before, code, at }) => {
    const { files } = facts.change
    const hunk = { added: [{ number: 99, text: fromOutside(code) }], removed: [] }
    const more = files.map((file, i) =>
      i === at % files.length ? { ...file, hunks: [...file.hunks, hunk] } : file,
    )
    const after = assess({ ...facts, change: { ...facts.change, files: more } })
    expect(after.score).toBeGreaterThanOrEqual(before.score)
  },
  'nor a commit': ({ facts, before, at }) => {
    const fewer = { ...facts, commits: asKnown(without(answerOf(facts.commits), at)) }
    expect(before.score).toBeGreaterThanOrEqual(assess(fewer).score)
  },
  'nor an incident': ({ facts, before, at }) => {
    const { open, recent, ...rest } = answerOf(facts.incidents)
    const kept = without(recent, at)
    const fewer = { ...rest, recent: kept, open: open.filter((incident) => kept.includes(incident)) }
    expect(before.score).toBeGreaterThanOrEqual(assess({ ...facts, incidents: asKnown(fewer) }).score)
  },
}

it(`for facts that are known: ${Object.keys(LAWS).join('; ')}`, () => {
  const drawn = fc.record({
    facts: knownFacts(),
    lost: fc.subarray([...SOURCES], { minLength: 1 }),
    gone: fc.array(fc.nat(), { maxLength: 5 }),
    code: fc.constantFrom(...CODE_LINES),
    at: fc.nat(),
  })
  fc.assert(
    fc.property(drawn, (each) => {
      const before = assess(each.facts)
      for (const holds of Object.values(LAWS)) holds({ ...each, before })
    }),
  )
})
