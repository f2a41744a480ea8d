import type { Inert } from '../../core/untrusted.ts'
import { fromOutside } from '../../core/untrusted.ts'
import { note } from '../../report/evidence-lines.ts'
import { barChart } from '../../report/html/charts.ts'
import { type Html, html } from '../../report/html/html.ts'
import {
  evidenceList,
  folded,
  foreign,
  type PageOptions,
  page,
  section,
  table,
} from '../../report/html/page.ts'
import { inert, line, own } from '../../untrusted/inert.ts'
import { type Place, phraseText } from '../../untrusted/words.ts'
import type { Section } from '../paper/paper.ts'
import { sourceText } from '../paper/source.ts'
import type { ReviewDocument } from './document.ts'
import { reviewPaper } from './text.ts'

const MAX_SOURCES = 6

/** The sections of the text, with a chart of the days. */
export function reviewHtml(document: ReviewDocument, options: PageOptions & Place): Inert {
  const { title, sections } = reviewPaper(document, options)
  const name = phraseText(title)
  return page(
    {
      title: line`${name} · pager-triage`,
      header: html`<h1>pager-triage: ${name}</h1>${figures(document)}`,
      sections: [
        section('unknown', 'Missing data', evidenceList(warningsOf(document))),
        section('chart', 'Interrupts', chart(document)),
        ...sections.map((each, at) => section(`part-${at}`, each.title, sectionTable(each))),
      ],
      notes: html`<p>An interrupt is an incident that paged somebody. Nights are 22:00 to 07:00, out of hours is outside Monday to Friday, 09:00 to 18:00, in the time of the rota's schedule.</p>`,
    },
    options,
  )
}

function figures({ stats }: ReviewDocument): Html {
  const share = stats.out_of_hours_share
  const all: readonly (readonly [string, Inert | number])[] = [
    ['incidents', stats.total],
    ['real', stats.real],
    ['interrupts', stats.interrupts],
    ['nights woken', stats.nights],
    ['out of hours', share === null ? own('–') : line`${Math.round(share * 100)}%`],
  ]
  return html`<dl class="stats">${all.map(([name, value]) => html`<div><dt>${own(name)}</dt><dd>${value}</dd></div>`)}</dl>`
}

const warningsOf = ({ warnings }: ReviewDocument) =>
  warnings.map((text) => note('not known', inert(fromOutside(text))))

function chart({ per_day }: ReviewDocument): Html | null {
  const bars = per_day.map(({ date, count }) => ({ label: own(date), count }))
  const drawn = barChart(bars, 'interrupt')
  const rows = bars.map(({ label, count }) => [label, count])
  return (
    drawn &&
    html`${drawn}${folded(own('The days as a table'), table('Per day', ['day', '>interrupts'], rows))}`
  )
}

function sectionTable({ title, lines }: Section): Html | null {
  const rows = lines.map(({ lead, text, sources }) => {
    const shown = sources.slice(0, MAX_SOURCES).map(sourceText).join(', ')
    const rest = sources.length > MAX_SOURCES ? ` and ${sources.length - MAX_SOURCES} more` : ''
    return [lead, foreign(phraseText(text), 300), own(`${shown}${rest}`)]
  })
  return table(title, ['when', '+what', 'source'], rows)
}
