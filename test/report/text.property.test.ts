import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toShortText, toText } from '../../src/report/text.ts'
import { assess } from '../../src/risk/assess.ts'
import type { RiskFacts } from '../../src/risk/facts.ts'
import { PLAIN } from '../../src/terminal/style.ts'
import {
  actsOnATerminal,
  anyFacts,
  forget,
  hostileTexts,
  knownFacts,
  SOURCES,
} from '../support/arbitrary-facts.ts'
import { asKnown, changeOf, commitOf, factsOf, incidentFactsOf, NOW, openIncident } from '../support/facts.ts'
import { runs } from '../support/runs.ts'
import { terminalColumns } from '../support/terminal-columns.ts'

const widths = fc.oneof(fc.constant(40), fc.integer({ min: 40, max: 200 }))

const report = (facts: RiskFacts, width: number): string =>
  toText(assess(facts), { width, style: PLAIN, now: NOW })

const tooWide = (text: string, width: number): string[] =>
  text.split('\n').filter((line) => terminalColumns(line) > width)

/** Words of many scripts, long and short, with and without blanks. */
const manyScripts = fc.string({
  unit: fc.constantFrom(
    ...[
      'a',
      'charge ',
      ' ',
      '/',
      '.',
      '支',
      '付 ',
      'サー',
      '한국',
      '🔥',
      'é',
      'e\u0301',
      'ｗ',
      '𠮷',
      '𡨸 ',
      'ﷺ',
    ],
  ),
  maxLength: 80,
})

describe('whatever the facts are', () => {
  it('no line is longer than the terminal', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyFacts(), anyFacts(manyScripts), anyFacts(hostileTexts)),
        widths,
        (facts, width) => {
          expect(tooWide(report(facts, width), width)).toEqual([])
        },
      ),
      runs(500),
    )
  })

  it('the short form is one line of the terminal', () => {
    fc.assert(
      fc.property(anyFacts(manyScripts), widths, (facts, width) => {
        const assessment = { ...assess(facts), level: 'LOW' as const }
        const text = toShortText(assessment, { width, style: PLAIN, now: NOW })
        expect(tooWide(text, width)).toEqual([])
        expect(text).not.toContain('\n')
      }),
    )
  })

  it('there are at most 24 lines', () => {
    fc.assert(
      fc.property(fc.oneof(anyFacts(), anyFacts(manyScripts)), widths, (facts, width) => {
        expect(report(facts, width).split('\n').length).toBeLessThanOrEqual(24)
      }),
    )
  })

  it('nothing in it acts on a terminal', () => {
    fc.assert(
      fc.property(anyFacts(hostileTexts), widths, (facts, width) => {
        expect(actsOnATerminal(report(facts, width))).toEqual([])
      }),
      runs(300),
    )
  })

  it('every source that failed is named', () => {
    fc.assert(
      fc.property(knownFacts(), fc.subarray([...SOURCES], { minLength: 1 }), (facts, lost) => {
        const text = report(forget(facts, lost, 'because'), 200)
        expect(text.match(/because/g)).toHaveLength(
          new Set(lost.includes('services') ? [...lost, 'pagerduty'] : lost).size,
        )
      }),
    )
  })
})

describe('at the edges', () => {
  it('a full score fits into 40 columns', () => {
    const deep = Array.from({ length: 2000 }, (_, i) => `${'\t'.repeat(i % 12)}mu.Lock()`)
    const facts = factsOf({
      change: changeOf({ 'a.go': { added: deep } }),
      incidents: asKnown(incidentFactsOf({ open: [openIncident()] })),
    })
    expect(assess(facts).score).toBe(100)
    expect(tooWide(report(facts, 40), 40)).toEqual([])
  })

  it('an empty change fits into 40 columns', () => {
    expect(tooWide(report(factsOf(), 40), 40)).toEqual([])
  })

  it('wide characters beyond the first plane fit', () => {
    const path = `src/${'𠮷'.repeat(60)}.ts`
    const facts = factsOf({
      change: changeOf({ [path]: { added: Array.from({ length: 50 }, (_, i) => `\tcall(${i})`) } }),
      commits: asKnown([commitOf('fix: a', [path])]),
    })
    expect(tooWide(report(facts, 80), 80)).toEqual([])
  })

  it('all that can be unknown at once, on a narrow terminal, fits into 24 lines', () => {
    const paths = 'abcdefgh'.split('').map((letter) => `src/${letter}.ts`)
    const facts = factsOf({
      change: changeOf({
        ...Object.fromEntries(paths.map((path) => [path, {}])),
        'src/one.ts': { status: 'unmerged' },
        'src/two.ts': { status: 'unmerged' },
      }),
      commits: asKnown(paths.flatMap((path) => [commitOf('fix: a', [path]), commitOf('fix: b', [path])])),
    })
    const lost = forget(
      facts,
      ['contents', 'services'],
      'a reason that takes more than one line of a narrow terminal',
    )
    expect(report(lost, 40).split('\n').length).toBeLessThanOrEqual(24)
  })
})
