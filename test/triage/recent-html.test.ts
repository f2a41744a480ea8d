import { expect, it } from 'vitest'
import { fromOutside } from '../../src/core/untrusted.ts'
import { recentHtml } from '../../src/triage/recent-html.ts'
import { body, PAGE } from '../report/support.ts'
import { SAMPLE_RECENT } from '../support/sample-recent.ts'

const tagsOf = (page: string): string[] => page.match(/<[/!a-zA-Z][^>]*>/g) ?? []

it('reads as its snapshot', async () => {
  const few = { ...SAMPLE_RECENT, incidents: SAMPLE_RECENT.incidents.slice(0, 6) }
  await expect(`${body(recentHtml(few, PAGE))}\n`).toMatchFileSnapshot('../report/snapshots/recent.html')
})

it('shows titles and names as text', () => {
  const withTitle = (text: string) =>
    recentHtml(
      {
        ...SAMPLE_RECENT,
        period: text,
        warnings: [text],
        incidents: SAMPLE_RECENT.incidents.map((incident) => ({
          ...incident,
          title: fromOutside(text),
          status: text,
          service: { id: incident.service.id, name: fromOutside(text) },
        })),
        per_service: SAMPLE_RECENT.per_service.map((each) => ({
          ...each,
          service: { id: each.service.id, name: fromOutside(text) },
        })),
        repeating: SAMPLE_RECENT.repeating.map((each) => ({ ...each, title: fromOutside(text) })),
      },
      PAGE,
    )
  const harmless = tagsOf(withTitle('a title'))
  for (const text of ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '<!-- ']) {
    expect(tagsOf(withTitle(text))).toEqual(harmless)
  }
})

it('says when there was nothing', () => {
  const none = {
    ...SAMPLE_RECENT,
    ...{ incidents: [], per_service: [], repeating: [], per_day: [], warnings: [] },
    stats: { ...SAMPLE_RECENT.stats, total: 0, problems: 0, by_urgency: {} },
  }
  expect(recentHtml(none, PAGE)).toContain('<dt>incidents</dt><dd>0</dd>')
})
