import type { Inert } from '../../core/untrusted.ts'
import { labelled, page, type TextOptions, warningLines, wrap } from '../../terminal/layout.ts'
import { cutTo } from '../../terminal/width.ts'
import { inert, line, own } from '../../untrusted/inert.ts'
import { clockTime, duration, listed, plural } from '../../untrusted/words.ts'
import { incidentTable } from '../incident-table.ts'
import { headline } from '../incidents/text.ts'
import { ago } from '../words.ts'
import type { OverviewDocument } from './document.ts'

const MOST_LINES = 3

/** What is on fire and what to do next, on one screen. */
export function overviewText(document: OverviewDocument, options: TextOptions): Inert {
  const { width, style } = options
  return page(
    [
      wrap(headline(document.summary), width).map(style.strong),
      [
        ...incidentTable(document.on_fire, options),
        ...(document.more_on_fire > 0
          ? [style.dim(line`${document.more_on_fire} more: pager-triage incidents`)]
          : []),
      ],
      [
        ...labelled('noise', noiseLines(document), options),
        ...labelled('changes', changeLines(document, options), options),
        ...labelled('on call', onCallLines(document, options), options),
        ...labelled('stale', staleLines(document, options), options),
        ...labelled('maintenance', maintenanceLines(document, options), options),
      ],
      warningLines(document, options),
      adviceLines(document, options),
    ],
    document.next,
    options,
  )
}

/** Only services on which the same incident repeats. */
const noiseLines = ({ services }: OverviewDocument): Inert[] =>
  services
    .filter(({ open, problems }) => open >= 3 && problems < open)
    .slice(0, MOST_LINES)
    .map(({ service, open, problems }) => {
      const name = service.name === null ? own(service.id) : inert(service.name)
      return line`${name}: ${plural(open, 'open incident')}, ${problems} distinct`
    })

const changeLines = ({ recent_changes }: OverviewDocument, { now }: TextOptions): Inert[] =>
  recent_changes.slice(0, MOST_LINES).map(({ at, summary, services }) => {
    const where = services.slice(0, 2).map(({ name }) => inert(name))
    return line`${ago(at, now)}: ${cutTo(inert(summary), 120)} · ${own(where.join(', '))}`
  })

function onCallLines({ on_call, nobody_on_call_for }: OverviewDocument, { now }: TextOptions): Inert[] {
  const people = on_call.slice(0, 4).map(({ escalation_policy, user, until }) => {
    const end = until === null ? own('') : line` until ${clockTime(until, now)}`
    return line`${inert(escalation_policy.name)}: ${inert(user.name)}${end}`
  })
  const nobody = nobody_on_call_for.map(({ name }) => line`${inert(name)}: nobody`)
  return [...nobody.slice(0, MOST_LINES), ...people]
}

function staleLines({ forgotten }: OverviewDocument, { now }: TextOptions): Inert[] {
  if (forgotten.length === 0) return []
  const numbers = listed(
    forgotten.map(({ incident_number }) => line`#${incident_number}`),
    5,
  )
  const since = Math.min(...forgotten.map(({ last_status_change }) => Date.parse(last_status_change)))
  const most = own(forgotten.length > 1 ? 'up to ' : '')
  return [line`${numbers}: acknowledged ${most}${duration(now.getTime() - since)} ago`]
}

const maintenanceLines = ({ maintenance }: OverviewDocument, { now }: TextOptions): Inert[] =>
  maintenance.slice(0, MOST_LINES).map(({ services, until }) => {
    const names = listed(
      services.map(({ name }) => inert(name)),
      3,
    )
    return line`${names} until ${clockTime(until, now)}: no incidents are opened`
  })

/** In order of urgency; the first is also the page's last line. */
const adviceLines = ({ advice }: OverviewDocument, { width, style }: TextOptions): Inert[] =>
  advice.length < 2
    ? []
    : advice.flatMap(({ why, command }, at) => {
        const text = wrap(line`${at + 1}. ${own(why)}`, width)
        return [...text, style.dim(line`   ${own(command)}`)]
      })
