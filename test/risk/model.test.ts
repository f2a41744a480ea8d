import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import {
  baselinePoints,
  MODEL,
  type Model,
  maxTermPoints,
  POINTS_PER_LOGIT,
  TERMS,
  type Term,
  termPoints,
} from '../../src/risk/model.ts'

/** A published model of the same form, and changes with the log-odds that it gives them. */
const WEIGHTS = new URL('../../../shared/data/risk-languages/model-lr-multi.json', import.meta.url)
const VECTORS = new URL(
  '../../../shared/data/risk-languages/model-lr-multi-testvectors.json',
  import.meta.url,
)
const present = existsSync(WEIGHTS) && existsSync(VECTORS)

const NAMES: Readonly<Partial<Record<Term, string>>> = {
  logicAdded: 'n_logic',
  depth: 'depth',
  controlFlowRemoved: 'd_cf',
  concurrencyAdded: 'a_co',
  fixHistory: 'fixdec',
}

const weights = z.object({
  multi5: z.object({
    b: z.number(),
    base_rate_train: z.number(),
    features: z.array(z.object({ name: z.string(), w: z.number(), cap: z.number() })),
  }),
})
const vectors = z.array(
  z.object({ x: z.record(z.string(), z.number()), z: z.object({ multi5: z.number() }) }),
)

function publishedModel(): Model {
  const { b, base_rate_train, features } = weights.parse(JSON.parse(readFileSync(WEIGHTS, 'utf8'))).multi5
  const term = (name: Term) => {
    const feature = features.find((each) => each.name === NAMES[name])
    return { weight: feature?.w ?? 0, cap: feature?.cap ?? 1 }
  }
  return {
    version: 'published',
    intercept: b,
    baseRate: base_rate_train,
    terms: {
      logicAdded: term('logicAdded'),
      depth: term('depth'),
      controlFlowRemoved: term('controlFlowRemoved'),
      concurrencyAdded: term('concurrencyAdded'),
      fixHistory: term('fixHistory'),
      titleSimilarity: term('titleSimilarity'),
    },
  }
}

describe('the model', () => {
  it.skipIf(!present)(
    `has the published form: the same weights give the same log-odds${present ? '' : ': skipped, the test vectors are not beside the repository'}`,
    () => {
      const model = publishedModel()
      const rows = vectors.parse(JSON.parse(readFileSync(VECTORS, 'utf8')))
      expect(rows.length).toBeGreaterThan(20)
      for (const { x, z: expected } of rows) {
        const points = TERMS.map((term) => termPoints(term, x[NAMES[term] ?? ''] ?? 0, model))
        const logOdds = model.intercept + points.reduce((sum, each) => sum + each, 0) / POINTS_PER_LOGIT
        expect(logOdds).toBeCloseTo(expected.multi5, 4)
      }
    },
  )

  it('puts the base rate at 50: ten points double the odds', () => {
    const baseOdds = MODEL.baseRate / (1 - MODEL.baseRate)
    expect(Math.exp(MODEL.intercept) / baseOdds).toBeCloseTo(2 ** (baselinePoints() / 10), 10)
  })

  it.each(TERMS)('takes nothing away for more %s, up to its cap', (term) => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)]
        expect(termPoints(term, less)).toBeLessThanOrEqual(termPoints(term, more))
        expect(termPoints(term, more)).toBeLessThanOrEqual(maxTermPoints(term))
      }),
    )
    expect(termPoints(term, 0)).toBe(0)
    expect(termPoints(term, MODEL.terms[term].cap)).toBe(maxTermPoints(term))
  })
})
