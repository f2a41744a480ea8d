import { fromOutside, type Inert } from '../../core/untrusted.ts'
import { type Html, html } from '../../report/html/html.ts'
import {
  evidenceList,
  foreign,
  incidentHtml,
  type PageOptions,
  page,
  phraseHtml,
  section,
  table,
  timeHtml,
} from '../../report/html/page.ts'
import { inert, line, own } from '../../untrusted/inert.ts'
import { ours } from '../../untrusted/words.ts'
import type { ListedSuspect, SuspectsDocument } from './document.ts'
import { beforeWords, lookedAtWords, NOT_AN_ANSWER, noneStandsOut, reasonsOf, shortSha } from './words.ts'

const NOT_KNOWN = ours(own('not known'))

export function suspectsHtml(document: SuspectsDocument, options: PageOptions): Inert {
  const { incident, abstained, looked_at, revert, warnings } = document
  const unread = warnings.map((text) => ({ label: NOT_KNOWN, text: inert(fromOutside(text)), points: 0 }))
  return page(
    {
      title:
        incident === null
          ? own('What changed · pager-triage')
          : line`What changed before #${incident.incident_number} · pager-triage`,
      header: html`<h1>What changed</h1>
${incident && html`<p>${incidentHtml({ number: incident.incident_number, url: incident.url })} ${foreign(inert(incident.title))}</p>`}
<p>${abstained ? noneStandsOut(document) : null} ${phraseHtml(lookedAtWords(document))}, until ${timeHtml(looked_at.until)}.</p>
<p class="lead">${NOT_AN_ANSWER}</p>`,
      sections: [
        section('unknown', 'Missing data', evidenceList(unread)),
        section('suspects', 'Read these first', suspectTable(document)),
        section('newest', 'The newest', abstained ? newestTable(document) : null),
      ],
      notes:
        revert === null
          ? html`<p>Times are UTC.</p>`
          : html`<p>Times are UTC. To take back the first, if you decide to: <code>${inert(fromOutside(revert))}</code></p>`,
    },
    options,
  )
}

function suspectTable(document: SuspectsDocument): Html | null {
  const rows = document.suspects.map((suspect) => [
    html`<code>${shortSha(suspect.sha)}</code>`,
    beforeWords(suspect, document),
    foreign(inert(suspect.subject)),
    whyHtml(suspect),
  ])
  return table('Read these first', ['commit', 'made', '+subject', '+why'], rows)
}

function newestTable({ looked_at }: SuspectsDocument): Html | null {
  const rows = looked_at.newest.map(({ sha, at, subject }) => [
    html`<code>${shortSha(sha)}</code>`,
    timeHtml(at),
    foreign(inert(subject)),
  ])
  return table('The newest', ['commit', 'made', '+subject'], rows)
}

const whyHtml = (suspect: ListedSuspect): Html =>
  html`${reasonsOf(suspect).map((each) => html`${phraseHtml(each)}<br>`)}`
