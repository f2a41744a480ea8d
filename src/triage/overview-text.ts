import type { Inert } from '../core/untrusted.ts'
import {
  heading,
  labelled,
  moreLines,
  page,
  type TextOptions,
  warningLines,
  wrap,
} from '../terminal/layout.ts'
import { cutTo } from '../terminal/width.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { ago, clockTime, listed, plural } from '../untrusted/words.ts'
import { summaryText } from './incidents.ts'
import { listedRunbookLines } from './listed-runbooks.ts'
import { incidentTable } from './open-incident.ts'
import type { OverviewDocument } from './overview.ts'
import { pagedLines } from './paging.ts'
import { commitLines } from './suspects/before-lines.ts'

const MAX_LINES = 3

export function overviewText(document: OverviewDocument, options: TextOptions): Inert {
  const section = (label: string, lines: readonly Inert[]) => labelled(label, lines, options)
  return page(
    [
      [...heading(summaryText(document.summary), options), ...uncoveredLines(document, options)],
      [
        ...incidentTable(document.on_fire, options),
        ...moreLines(document.more_on_fire, 'pager-triage incidents', options),
        ...asideLines(document, options),
      ],
      [
        ...section('paged', pagedLines(document.on_fire, MAX_LINES, options.now)),
        ...section('runbook', listedRunbookLines(document.runbooks)),
        ...section('noise', noiseLines(document)),
        ...section('changes', changeLines(document, options)),
        ...section('commits', commitLines(document.commits_before, options)),
        ...section('on call', onCallLines(document, options)),
        ...section('stale', staleLines(document, options)),
        ...section('snoozed', snoozedLines(document, options)),
        ...section('maintenance', maintenanceLines(document, options)),
      ],
      warningLines(document.warnings, options),
      adviceLines(document, options),
    ],
    options,
    { next: document.next },
  )
}

/** Whatever else is open: these incidents page nobody. */
function uncoveredLines({ nobody_on_call_for: policies }: OverviewDocument, options: TextOptions): Inert[] {
  if (policies === null || policies.length === 0) return []
  const names = listed(
    policies.map(({ name }) => inert(name)),
    2,
  )
  return wrap(line`Open incidents, but nobody on call: ${names}`, options.width).map(options.style.bad)
}

/** The heading counts them too. */
function asideLines({ forgotten, snoozed }: OverviewDocument, { width, style }: TextOptions): Inert[] {
  const parts = [
    ...(forgotten.length > 0 ? [line`${forgotten.length} acknowledged over a day ago`] : []),
    ...(snoozed.length > 0 ? [line`${snoozed.length} snoozed`] : []),
  ]
  return parts.length === 0 ? [] : wrap(line`below: ${listed(parts, 2)}`, width).map(style.dim)
}

const noiseLines = ({ services }: OverviewDocument): Inert[] =>
  services
    .filter(({ open, problems }) => open >= 3 && problems < open)
    .slice(0, MAX_LINES)
    .map(
      ({ service, open, problems }) =>
        line`${inert(service.name)}: ${plural(open, 'open incident')}, ${problems} distinct`,
    )

const changeLines = ({ recent_changes }: OverviewDocument, { now }: TextOptions): Inert[] =>
  recent_changes.slice(0, MAX_LINES).map(({ at, summary, services }) => {
    const where = services.slice(0, 2).map(({ name }) => inert(name))
    return line`${ago(at, now)}: ${cutTo(inert(summary), 120)} · ${own(where.join(', '))}`
  })

function onCallLines({ on_call, nobody_on_call_for }: OverviewDocument, options: TextOptions): Inert[] {
  const people = on_call.slice(0, 4).map(({ escalation_policy, user, until }) => {
    const end = until === null ? own('') : line` until ${clockTime(until, options)}`
    return line`${inert(escalation_policy.name)}: ${inert(user.name)}${end}`
  })
  const nobody = (nobody_on_call_for ?? []).map(({ name }) => line`${inert(name)}: nobody`)
  return [...nobody.slice(0, MAX_LINES), ...people]
}

function staleLines({ forgotten }: OverviewDocument, { now }: TextOptions): Inert[] {
  const [since] = forgotten.map(({ last_status_change }) => last_status_change).sort()
  if (since === undefined) return []
  const numbers = forgotten.map(({ incident_number }) => line`#${incident_number}`)
  const most = own(forgotten.length > 1 ? 'up to ' : '')
  return [line`${listed(numbers, 5)}: acknowledged ${most}${ago(since, now)}`]
}

const snoozedLines = ({ snoozed }: OverviewDocument, options: TextOptions): Inert[] =>
  snoozed.slice(0, MAX_LINES).map(({ incident_number, acknowledged_until: until, title }) => {
    const end = until === null ? own('') : line` until ${clockTime(until, options)}`
    return line`#${incident_number}${end}: ${cutTo(inert(title), 90)}`
  })

const maintenanceLines = ({ maintenance }: OverviewDocument, options: TextOptions): Inert[] =>
  maintenance.slice(0, MAX_LINES).map(({ services, until }) => {
    const names = services.map(({ name }) => inert(name))
    const which = names.length === 0 ? own('services that this key cannot see') : listed(names, 3)
    return line`${which} until ${clockTime(until, options)}: no incidents are opened`
  })

/** Most urgent first; the first is also the page's last line. */
const adviceLines = ({ advice }: OverviewDocument, { width, style }: TextOptions): Inert[] =>
  advice.length < 2
    ? []
    : advice.flatMap(({ why, command }, at) => [
        ...wrap(line`${at + 1}. ${own(why)}`, width),
        style.dim(line`   ${own(command)}`),
      ])
