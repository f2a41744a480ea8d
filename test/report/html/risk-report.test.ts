import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toHtml } from '../../../src/report/html/risk-report.ts'
import { STYLESHEET } from '../../../src/report/html/stylesheet.ts'
import { assess } from '../../../src/risk/assess.ts'
import { actsOnATerminal, anyFacts, hostileTexts } from '../../support/arbitrary-facts.ts'
import { factsOf } from '../../support/facts.ts'
import { SAMPLE, SAMPLE_FACTS, SAMPLE_RANGE } from '../../support/sample-assessment.ts'
import { body, PAGE, sha256 } from '../support.ts'

const tagsOf = (page: string): string[] => page.match(/<[/!a-zA-Z][^>]*>/g) ?? []

const MARKUP = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  '</style><svg onload=alert(1)>',
  '<!--',
  '&lt;script&gt;',
  'javascript:alert(1)',
]

describe('risk --html', () => {
  it('reads as its snapshot', async () => {
    const page = toHtml(SAMPLE, { ...PAGE, range: SAMPLE_RANGE })
    await expect(`${body(page)}\n`).toMatchFileSnapshot('../snapshots/sample.html')
  })

  it('allows its own stylesheet and nothing else', () => {
    const page = toHtml(SAMPLE, PAGE)
    expect(page).toContain(
      `default-src &#39;none&#39;; style-src &#39;sha256-${sha256('base64')(STYLESHEET.markup)}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;`,
    )
    expect(page).toContain(`<style>${STYLESHEET.markup}</style>`)
    expect(page).not.toMatch(/<script|<img|<link|<iframe|\sstyle=|\son\w+=|url\(|@import|javascript:/)
  })

  it('is the same page with hostile texts, but for the texts', () => {
    const withTitles = (title: string) =>
      toHtml(
        {
          ...SAMPLE,
          services: SAMPLE.services.map((service) => ({ ...service, because: title })),
          policy: [{ rule: 'level', action: 'warn', because: title }],
          sources: { ...SAMPLE.sources, history: { known: false, why: title } },
        },
        PAGE,
      )
    const harmless = tagsOf(withTitles('a title'))
    for (const text of MARKUP) expect(tagsOf(withTitles(text))).toEqual(harmless)
  })

  it('is made of tags of its own, whatever the facts hold', () => {
    const texts = fc.oneof(hostileTexts, fc.constantFrom(...MARKUP))
    fc.assert(
      fc.property(anyFacts(texts), (facts) => {
        const page = toHtml(assess(facts), PAGE)
        for (const tag of tagsOf(body(page))) expect(tag).toMatch(OWN_TAG)
        expect(actsOnATerminal(page)).toEqual([])
      }),
    )
  })

  it('links to https alone', () => {
    const page = toHtml(SAMPLE, PAGE)
    const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, url]) => url)
    expect(links.length).toBeGreaterThan(3)
    for (const url of links) expect(url).toMatch(/^https:\/\//)
  })

  it('stands also for a change of nothing', () => {
    expect(toHtml(assess(factsOf()), PAGE)).toContain('<strong class="level">LOW</strong>')
  })

  it('leaves out what is not known and says so', () => {
    const page = toHtml(assess({ ...SAMPLE_FACTS, incidents: { known: false, why: 'no key' } }), PAGE)
    expect(page).toContain('no key')
    expect(page).not.toContain('id="timeline-incidents"')
    expect(page).toContain('data is missing')
  })
})

const OWN_TAG =
  /^<(?:!doctype html|\/?(?:html|head|meta|title|style|body|header|main|footer|section|h[123]|p|div|span|ul|li|b|i|strong|dl|dt|dd|table|caption|thead|tbody|tr|th|td|details|summary|a|code|wbr|bdi|time|svg|g|rect|line|circle|path|text)(?: [a-z][A-Za-z0-9-]*="[^"<>]*")*\/?)>$/
