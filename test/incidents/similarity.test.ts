import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromOutside } from '../../src/core/untrusted.ts'
import { rarityIn, similarTitles, titleOf, wordsIn } from '../../src/incidents/similarity.ts'
import { daysAgo, incidentOf, NOW } from '../support/facts.ts'
import { runs } from '../support/runs.ts'

const TREE = [
  'src/ledger/entry.ts',
  'src/ledger/index.ts',
  'src/charge/capture.ts',
  'src/charge/refund.ts',
  ...Array.from({ length: 200 }, (_, i) => `src/orders/order${i}.ts`),
].map(fromOutside)

const QUERY = new Set(['ledger', 'entry', 'orders', 'capture', 'deadlock'])
const rarity = rarityIn(TREE, QUERY)

const similar = (titles: readonly string[], days = 0) =>
  similarTitles(
    titles.map((title, i) =>
      titleOf(incidentOf({ number: i + 1, title, createdAt: daysAgo(days).toISOString() })),
    ),
    QUERY,
    rarity,
    NOW,
  )

describe('the words of a title', () => {
  it.each([
    ['ChargeService.captureOrder failed', ['charge', 'capture', 'order']],
    ['HTTPServer: retry_policy in dead-letter', ['http', 'retry', 'policy', 'dead', 'letter']],
    ['[FIRING:3] p95 > 1200ms on db-2', []],
    ['Überweisung schlägt fehl', ['überweisung', 'schlägt', 'fehl']],
    ['the and of error', []],
    [`x${'y'.repeat(40)}`, []],
  ])('%s', (title, words) => {
    expect(wordsIn(title)).toEqual(words)
  })
})

describe('a title that is like the change', () => {
  it('shares two words that are rare in the repository', () => {
    expect(similar(['ledger entry is lost']).length).toBe(1)
  })

  it.each([
    ['one rare word', 'ledger is slow'],
    ['a common word', 'orders page, orders list'],
    ['no word', 'disk full'],
    [
      'two words far down in a dump',
      `${Array.from({ length: 30 }, (_, i) => `word${'abcdefghij'[i % 10]}`).join(' ')} ledger entry`,
    ],
  ])('is not one that shares %s', (_, title) => {
    expect(similar([title])).toEqual([])
  })

  it('counts less the older it is', () => {
    const [fresh] = similar(['ledger entry is lost'])
    const [old] = similar(['ledger entry is lost'], 180)
    expect(old?.score).toBeCloseTo((fresh?.score ?? 0) / Math.E, 5)
  })

  it('counts once for repeats with other numbers and hosts', () => {
    expect(similar(['ledger entry 1 is lost on web-1', 'Ledger entry 2 is lost on web-7']).length).toBe(1)
  })

  it('is among twenty at most', () => {
    const titles = Array.from(
      { length: 60 },
      (_, i) => `ledger entry deadlock ${'abcdefgh'.slice(0, 3 + (i % 5))}${'x'.repeat(i)}`,
    )
    expect(similar(titles).length).toBe(20)
  })

  it('is worth the same whatever else is written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...QUERY, 'noise', 'disk'), { maxLength: 30 })),
        (others) => {
          const alone = similar(['ledger entry is lost'])[0]?.score ?? 0
          const sum = similar(['ledger entry is lost', ...others.map((words) => words.join(' '))]).reduce(
            (total, { score }) => total + score,
            0,
          )
          expect(sum).toBeGreaterThanOrEqual(alone - 1e-9)
        },
      ),
      runs(1000),
    )
  })
})
