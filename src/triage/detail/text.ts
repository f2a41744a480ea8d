import { MINUTE_MS } from '../../core/time.ts'
import type { Inert } from '../../core/untrusted.ts'
import { runbookText } from '../../risk/evidence.ts'
import { labelled, page, type TextOptions, wrap } from '../../terminal/layout.ts'
import { columns, cutTo } from '../../terminal/width.ts'
import { inert, line, own } from '../../untrusted/inert.ts'
import { ago, clockTime, duration, enumWord, plural } from '../../untrusted/words.ts'
import { firingWords, serviceName } from '../open-incident.ts'
import { escalationWords } from '../paging.ts'
import { commitLines } from '../suspects/before-lines.ts'
import type { DetailDocument } from './document.ts'

const MAX_ALERTS = 3
const MAX_NOTES = 5
const MAX_EVENTS = 8
const MAX_CHANGES = 3
const MAX_OTHERS = 4

/** The most useful first; at most some 50 lines. */
export function detailText(document: DetailDocument, options: TextOptions): Inert {
  const section = (label: string, lines: readonly Inert[]) => labelled(label, lines, options)
  return page(
    [
      title(document, options),
      [
        ...section('who', who(document, options)),
        ...section('bridge', bridgeLines(document)),
        ...section('runbook', document.runbooks.map(runbookText)),
        ...section('alerts', alertLines(document)),
        ...section('changes', changeLines(document)),
        ...section('commits', commitLines(document.commits_before, options)),
        ...section('also open', otherLines(document, options)),
        ...section('similar', similarLines(document, options)),
        ...section('notes', noteLines(document, options)),
        ...section('timeline', timelineLines(document, options)),
      ],
    ],
    options,
    document,
  )
}

function title({ incident, analysis }: DetailDocument, options: TextOptions): Inert[] {
  const { width, style, now } = options
  const number = line`#${incident.incident_number} `
  const [first = own(''), ...more] = wrap(inert(incident.title), width - columns(number), 3)
  const isOpen = incident.status !== 'resolved'
  const rank = incident.priority === null ? own('') : line`${inert(incident.priority)} · `
  const { resolved_at, merged_into, acknowledged_until } = incident
  const until =
    acknowledged_until === null ? own('') : line`, until ${clockTime(acknowledged_until, options)}`
  const end = resolved_at === null ? own('') : line` ${ago(resolved_at, now)}`
  const state = isOpen
    ? line`${enumWord(incident.status)}, open for ${duration(now.getTime() - Date.parse(incident.created_at))}${until}`
    : merged_into === null
      ? line`resolved${end}`
      : line`merged into ${own(merged_into)}${end}`
  const escalated =
    analysis.escalation_count > 0 ? line` · escalated ${plural(analysis.escalation_count, 'time')}` : own('')
  const facts = line`${rank}${enumWord(incident.urgency)} urgency · ${state}${escalated} · ${serviceName(incident)}`
  const paint = incident.status === 'triggered' ? style.bad : isOpen ? style.warn : style.good
  return [
    style.strong(line`${number}${first}`),
    ...more.map(style.strong),
    ...wrap(facts, width).map(paint),
    ...(incident.url === null || columns(incident.url) > width ? [] : [style.dim(own(incident.url))]),
  ]
}

function who({ incident, responders }: DetailDocument, options: TextOptions): Inert[] {
  const open = incident.status !== 'resolved'
  const working = responders.filter(({ roles }) => roles[0] !== 'on call')
  const people = working.map(({ name, roles, answer }) => {
    const words = roles.filter((role) => role !== 'acted' || roles.length === 1)
    return line`${inert(name)} (${own(words.join(', '))}${answer === null ? own('') : line`: ${enumWord(answer)}`})`
  })
  const nobody =
    open && incident.acknowledgers.length === 0
      ? [line`unacknowledged${escalationWords(incident.escalates_at, options.now)}`]
      : []
  const onCall = responders
    .filter(({ on_call_level }) => on_call_level !== null)
    .sort((a, b) => (a.on_call_level ?? 0) - (b.on_call_level ?? 0))
    .slice(0, 4)
    .map(({ name, on_call_level, on_call_until }) => {
      const until = on_call_until === null ? own('') : line` until ${clockTime(on_call_until, options)}`
      return line`level ${on_call_level ?? 0} ${inert(name)}${until}`
    })
  return [
    own([...nobody, ...people.slice(0, 6)].join(' · ')),
    ...(onCall.length > 0 ? [line`on call: ${own(onCall.join(' · '))}`] : []),
  ].filter((text) => text !== '')
}

/** Where the responders meet. */
function bridgeLines({ incident: { conference_bridge: bridge } }: DetailDocument): Inert[] {
  const { number = null, url = null } = bridge ?? {}
  return [...(url === null ? [] : [own(url)]), ...(number === null ? [] : [inert(number)])]
}

function alertLines({ alerts, analysis, incident }: DetailDocument): Inert[] {
  if (analysis.alert_count === 0) return [own('none')]
  const firing = [...alerts].sort((a, b) => Number(a.status === 'resolved') - Number(b.status === 'resolved'))
  const shown = firing.slice(0, MAX_ALERTS).flatMap((alert) => {
    const severity = alert.severity === null ? own('') : line`${enumWord(alert.severity)} · `
    const says =
      alert.summary === null || alert.summary === incident.title ? own('') : line` · ${inert(alert.summary)}`
    const tool = alert.tool ?? alert.source
    const from = tool === null ? serviceName(incident) : inert(tool)
    const facts = alert.highlights.map(({ label, value }) => line`${own(label)} ${cutTo(inert(value), 160)}`)
    const links = alert.links.slice(0, 1).map(({ url }) => own(url))
    return [
      line`${severity}${enumWord(alert.status)} · ${from}${says}`,
      ...(facts.length > 0 ? [line`  ${own(facts.join(' · '))}`] : []),
      ...(alert.left_out_fields > 0 ? [line`  ${alert.left_out_fields} more fields are left out`] : []),
      ...links.map((url) => line`  ${url}`),
    ]
  })
  const rest = alerts.length - MAX_ALERTS
  return [
    firingWords(analysis),
    ...shown,
    ...(rest > 0 ? [line`${rest} more: pager-triage detail ${incident.incident_number} --json`] : []),
  ]
}

const changeLines = ({ change_events }: DetailDocument): Inert[] =>
  [...change_events]
    .sort((a, b) => Math.abs(a.minutes_before) - Math.abs(b.minutes_before))
    .slice(0, MAX_CHANGES)
    .map(({ summary, minutes_before, source, services }) => {
      const distance = duration(Math.abs(minutes_before) * MINUTE_MS)
      const when = minutes_before >= 0 ? line`${distance} before` : line`${distance} after it started`
      const where = services.slice(0, 2).map(({ name }) => inert(name))
      const from = source === null ? own('') : line` · ${inert(source)}`
      return line`${when}: ${cutTo(inert(summary), 160)} · ${own(where.join(', '))}${from}`
    })

const otherLines = ({ other_open_incidents: others }: DetailDocument, { now }: TextOptions): Inert[] => [
  ...others.slice(0, MAX_OTHERS).map(({ incident_number, title, relation, created_at, status, ...other }) => {
    const age = duration(now.getTime() - Date.parse(created_at))
    return line`#${incident_number} ${serviceName(other)} (${own(relation)}) · ${enumWord(status)} · ${age} · ${cutTo(inert(title), 90)}`
  }),
  ...(others.length > MAX_OTHERS ? [line`${others.length - MAX_OTHERS} more: pager-triage incidents`] : []),
]

const similarLines = ({ similar_incidents }: DetailDocument, { now }: TextOptions): Inert[] =>
  similar_incidents.flatMap(({ id, title, created_at, notes }) => {
    const when = created_at === null ? own('') : line`${ago(created_at, now)} · `
    const last = notes?.at(-1)
    return [
      line`${when}${own(id)} · ${cutTo(inert(title), 90)}`,
      last === undefined
        ? own(notes === null ? '  notes not known' : '  no notes')
        : line`  “${cutTo(inert(last.content), 240)}”`,
    ]
  })

function noteLines({ notes }: DetailDocument, { now }: TextOptions): Inert[] {
  const shown = notes.slice(-MAX_NOTES).reverse()
  const rest = notes.length - shown.length
  return [
    ...shown.map(({ content, created_at, user }) => {
      const by = user === null ? own('') : line` ${inert(user)}`
      return line`${ago(created_at, now)}${by}: ${inert(content)}`
    }),
    ...(rest > 0 ? [line`${rest} older`] : []),
  ]
}

/** Newest first, without notifications. */
function timelineLines({ timeline }: DetailDocument, { now }: TextOptions): Inert[] {
  const events = timeline.filter(({ type }) => type !== 'notify_log_entry' && type !== 'annotate_log_entry')
  const shown = events.slice(-MAX_EVENTS).reverse()
  const rest = events.length - shown.length
  return [
    ...shown.map(({ type, created_at, summary }) => {
      const says = inert(summary)
      return line`${ago(created_at, now)} ${says === '' ? enumWord(type.replace(/_log_entry$/, '')) : cutTo(says, 120)}`
    }),
    ...(rest > 0 ? [line`${rest} older`] : []),
  ]
}
