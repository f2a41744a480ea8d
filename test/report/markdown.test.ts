import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromOutside } from '../../src/core/untrusted.ts'
import { COMMENT_MARKER, toMarkdown } from '../../src/report/markdown.ts'
import { codeSpan, markdownOf } from '../../src/report/markdown-text.ts'
import { assess } from '../../src/risk/assess.ts'
import type { Evidence } from '../../src/risk/evidence.ts'
import { inert } from '../../src/untrusted/inert.ts'
import { phrase } from '../../src/untrusted/words.ts'
import { actsOnATerminal, anyFacts, hostileTexts } from '../support/arbitrary-facts.ts'
import { NOW } from '../support/facts.ts'
import { largeAssessment, largeRange } from '../support/large-assessment.ts'
import { SAMPLE, SAMPLE_RANGE } from '../support/sample-assessment.ts'

/** What a title could do in a comment if it stood there as it is. */
const HOSTILE_TITLES = [
  '[click](https://evil.example)',
  '![](https://evil.example/pixel.png)',
  'ask @acme/payments or @dana',
  'see #12, acme/api#1, GH-7, !3 and acme/api@deadbeef',
  '<img src=x onerror=alert(1)><!-- -->',
  ':tada: :rotating_light:',
  '- [ ] task',
  'https://evil.example www.evil.example me@evil.example',
  'a | b | c',
  'a \\| b \\',
  '`code` `` ``` ~~~',
  '**bold** _it_ ~~x~~ $x$ $`x`$',
  '</details><h1>done</h1>',
  '&lt;b&gt; &#64;team',
] as const

/** The sample with this text for every title, name, priority, path and reason. */
function report(text: string): string {
  const foreign = fromOutside(text)
  const evidence = (item: Evidence): Evidence =>
    item.kind === 'incident'
      ? { ...item, title: foreign, priority: foreign, path: item.path && foreign }
      : item.kind === 'model'
        ? item
        : { ...item, path: foreign }
  return toMarkdown(
    {
      ...SAMPLE,
      change: { ...SAMPLE.change, files: SAMPLE.change.files.map((file) => ({ ...file, path: foreign })) },
      services: SAMPLE.services.map((service) => ({ ...service, name: foreign })),
      factors: SAMPLE.factors.map((factor) => ({
        ...factor,
        path: factor.path && foreign,
        evidence: factor.evidence.map(evidence),
      })),
      policy: [{ rule: 'level', action: 'warn', because: text }],
      sources: { ...SAMPLE.sources, history: { known: false, why: text } },
    },
    { now: NOW },
  )
}

/** The report without what stands in code spans, where GitHub and GitLab read nothing. */
const outsideCode = (markdown: string): string => markdown.replace(/`[^`\n]*`/g, 'CODE')

/** What a harmless title leaves outside code spans. */
const FRAME = outsideCode(report('charge fails'))

describe('risk --markdown', () => {
  it('reads as its snapshot', async () => {
    await expect(`${toMarkdown(SAMPLE, { now: NOW, range: SAMPLE_RANGE })}\n`).toMatchFileSnapshot(
      'snapshots/sample.md',
    )
  })

  it('begins with the marker that finds it again', () => {
    expect(toMarkdown(SAMPLE, { now: NOW }).startsWith(`${COMMENT_MARKER}\n`)).toBe(true)
  })

  it.each(HOSTILE_TITLES)('shows %s as text alone', (title) => {
    expect(outsideCode(report(title))).toBe(FRAME)
  })

  it('lets no text out of its code span, whatever it holds', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'`|\\<>[]()!@#:-*_~$&a /\n'), maxLength: 40 })
    fc.assert(
      fc.property(signs, (text) => {
        expect(codeSpan(inert(fromOutside(text)))).toMatch(/^(?:`[^`|\n]+`)?$/)
      }),
    )
  })

  it('takes for foreign what is put into a sentence as a string', () => {
    expect(markdownOf(phrase`see ${inert(fromOutside('@team'))} now`)).toBe('see `@team` now')
  })

  it('holds nothing that acts on a terminal', () => {
    fc.assert(
      fc.property(anyFacts(hostileTexts), (facts) => {
        const text: string = toMarkdown(assess(facts), { now: NOW })
        expect(actsOnATerminal(text)).toEqual([])
      }),
    )
  })

  it('has as many cells in each row as its table has columns', () => {
    fc.assert(
      fc.property(anyFacts(fc.oneof(hostileTexts, fc.constantFrom(...HOSTILE_TITLES))), (facts) => {
        for (const table of tablesOf(toMarkdown(assess(facts), { now: NOW })))
          expect(new Set(table.map((row) => row.split('|').length)).size).toBe(1)
      }),
    )
  })

  it('stays under the size of a comment, however large the change is', () => {
    const large = largeAssessment(500, 2000)
    expect(toMarkdown(large, { now: NOW, range: largeRange(200, large) }).length).toBeLessThan(65_536)
  })
})

function tablesOf(markdown: string): string[][] {
  return markdown
    .split(/\n\n/)
    .map((block) => block.split('\n').filter((line) => line.startsWith('|')))
    .filter(({ length }) => length > 0)
}
