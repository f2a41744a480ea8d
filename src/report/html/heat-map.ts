import { LINK_KINDS, type LinkKind } from '../../incidents/link.ts'
import type { IncidentEvidence } from '../../risk/evidence.ts'
import { linkWords } from '../../risk/factors/incident-history.ts'
import { inertPath, own } from '../../untrusted/inert.ts'
import type { CitedFile, CitedIncident } from '../cited.ts'
import { type Html, html } from './html.ts'
import { andMore, incidentHtml, pathHtml, scrolling } from './page.ts'

const MAX_FILES = 20
const MAX_INCIDENTS = 24

/** Files by incidents: the darker a cell, the stronger the link. Null without links. */
export function heatMap(files: readonly CitedFile[], incidents: readonly CitedIncident[]): Html | null {
  const hit = files.filter(({ incidents: count }) => count > 0)
  const shown = hit.slice(0, MAX_FILES)
  const pointing = incidents.filter(({ pointsAt }) => shown.some(({ path }) => pointsAt.has(path)))
  if (pointing.length === 0) return null
  const columns = pointing.slice(0, MAX_INCIDENTS)
  const rows = shown.map(({ path }) => {
    const cells = columns.map(({ pointsAt }) => cell(pointsAt.get(path)))
    return html`<tr><th scope="row">${pathHtml(inertPath(path), 36)}</th>${cells}</tr>\n`
  })
  const used = new Set(pointing.flatMap(({ pointsAt }) => [...pointsAt.values()]))
  const heads = columns.map((incident) => html`<th scope="col">${incidentHtml(incident)}</th>`)
  const map = html`<table class="heat">
<caption>Files and their linked incidents</caption>
<thead><tr><td></td>${heads}</tr></thead>
<tbody>
${rows}</tbody>
</table>`
  return html`${scrolling('Files and their linked incidents', map)}
${legend(used)}${andMore(hit.length, MAX_FILES, 'file')}${andMore(pointing.length, MAX_INCIDENTS, 'incident')}`
}

/** So that the map can be read without colours. */
const letter = (kind: LinkKind) => own(LINK_KINDS[kind].letter)

const shade = (kind: LinkKind) => own(`h${Math.max(1, Math.ceil((LINK_KINDS[kind].strength - 0.2) * 5))}`)

function cell(link: IncidentEvidence['link'] | undefined): Html {
  if (link === undefined || link === null || link === 'similar-title') return html`<td></td>`
  return html`<td class="${shade(link)}"><span aria-hidden="true">${letter(link)}</span><span class="unseen">${linkWords(link)}</span></td>`
}

const KINDS = Object.keys(LINK_KINDS) as readonly LinkKind[]

const legend = (used: ReadonlySet<IncidentEvidence['link']>): Html =>
  html`<div class="legend">${KINDS.filter((kind) => used.has(kind)).map(
    (kind) =>
      html`<span><i class="${shade(kind)}" aria-hidden="true">${letter(kind)}</i>${linkWords(kind)}</span>`,
  )}</div>`
