import { fromOutside, type Inert } from '../../core/untrusted.ts'
import { page, type TextOptions, warningLines, wrap } from '../../terminal/layout.ts'
import { inert, line, own } from '../../untrusted/inert.ts'
import { plural } from '../../untrusted/words.ts'
import { incidentTable } from '../incident-table.ts'
import { countBy, type ListedIncident } from '../open-incident.ts'
import type { IncidentsDocument } from './document.ts'

/** The list for people: a line of counts, a line for each incident, what to type next. */
export function incidentsText(document: IncidentsDocument, options: TextOptions): Inert {
  const { incidents, summary, next } = document
  const shown = incidents.slice(0, options.most)
  return page(
    [
      wrap(headline(summary), options.width).map(options.style.strong),
      [...incidentTable(shown, options), ...restLines(incidents.slice(shown.length), options)],
      warningLines(document, options),
    ],
    next,
    options,
  )
}

export const headline = (summary: string): Inert =>
  inert(fromOutside(summary === 'no open incidents' ? 'No open incidents.' : summary))

/** `275 more: 120 on payments-api, 80 on checkout-web, …` */
function restLines(rest: readonly ListedIncident[], { width, style }: TextOptions): Inert[] {
  if (rest.length === 0) return []
  const names = new Map(rest.map(({ service }) => [service.id, service.name]))
  const counts = Object.entries(countBy(rest, ({ service }) => service.id)).sort(([, a], [, b]) => b - a)
  const parts = counts
    .slice(0, 4)
    .map(([id, count]) => line`${count} on ${inert(names.get(id) ?? fromOutside(id))}`)
  const more = counts.length > 4 ? line`, … ${plural(counts.length, 'service')} in all` : own('')
  const text = line`${rest.length} more: ${own(parts.join(', '))}${more}. All: pager-triage incidents | less; fewer: --service ID, --urgency high`
  return wrap(text, width).map(style.dim)
}
