import { fromOutside, type Inert } from '../../core/untrusted.ts'
import {
  type Cell,
  type Column,
  page,
  type TextOptions,
  table,
  warningLines,
  wrap,
} from '../../terminal/layout.ts'
import { inert, line, own } from '../../untrusted/inert.ts'
import { clockTime, plural } from '../../untrusted/words.ts'
import { word } from '../words.ts'
import type { ListedService, ServicesDocument } from './document.ts'

const COLUMNS: readonly Column[] = [
  { most: 12 },
  { flexible: true },
  {},
  { most: 26 },
  { most: 24, spare: 1 },
  { spare: 2 },
]

/** A line for each service, those in trouble first. */
export function servicesText(document: ServicesDocument, options: TextOptions): Inert {
  const { services, summary, period, next } = document
  const { width, style } = options
  const shown = services.slice(0, options.most)
  const rest = services.length - shown.length
  const headline = line`${inert(fromOutside(summary))} · noise of the ${inert(fromOutside(period))}`
  return page(
    [
      wrap(headline, width).map(style.strong),
      [
        ...table(
          width >= 100 ? COLUMNS : COLUMNS.slice(0, 4),
          shown.map((service) => cells(service, options)),
          width,
        ),
        ...(rest > 0 ? wrap(line`${rest} more: pager-triage services | less`, width).map(style.dim) : []),
      ],
      warningLines(document, options),
    ],
    next,
    options,
  )
}

function cells(service: ListedService, { style, now }: TextOptions): Cell[] {
  const { status, name, noise, maintenance_until, escalation_policy, id } = service
  const paint = status === 'critical' ? style.bad : status === 'warning' ? style.warn : style.dim
  const maintenance =
    maintenance_until === null ? own('') : line` (maintenance until ${clockTime(maintenance_until, now)})`
  return [
    { text: word(status), paint },
    line`${inert(name)}${maintenance}`,
    openWords(service),
    noise === null
      ? own('noise unknown')
      : noise.raw === 0
        ? own('no incidents')
        : line`${plural(noise.raw, 'incident')}, ${noise.distinct} distinct`,
    { text: escalation_policy === null ? own('') : inert(escalation_policy), paint: style.dim },
    { text: own(id), paint: style.dim },
  ]
}

function openWords({ open_incidents }: ListedService): Inert {
  if (open_incidents === null) return own('open: unknown')
  const { total, triggered } = open_incidents
  if (total === 0) return own('-')
  return triggered === 0 ? line`${total} open` : line`${total} open (${triggered} unacked)`
}
