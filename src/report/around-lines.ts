import { groupBy } from '../core/group-by.ts'
import { byCodeUnit } from '../core/order.ts'
import { MINUTE_MS } from '../core/time.ts'
import { fromOutside, type Inert } from '../core/untrusted.ts'
import type { Assessment } from '../risk/assessment.ts'
import { nameOf, runbookText, type ServiceSummary } from '../risk/evidence.ts'
import { isOngoing, isUncovered, SCORED_SOURCES, type SourceId } from '../risk/facts.ts'
import { inert, inertPath, line, own } from '../untrusted/inert.ts'
import {
  type Clock,
  clockTime,
  listed,
  listedPhrases,
  ours,
  pathPiece,
  phrase,
  plural,
} from '../untrusted/words.ts'
import { type EvidenceLine, note } from './evidence-lines.ts'

const MAX_SERVICES = 3
const MAX_NEIGHBOURS = 3

/** At most ten lines, however many services there are. */
export function liveLines(assessment: Assessment, time: Clock): EvidenceLine[] {
  return [
    ...onCallLine(assessment, time),
    ...runbookLines(assessment),
    ...blastRadiusLine(assessment),
    ...maintenanceLine(assessment, time),
    ...freezeLine(assessment, time),
    ...doubtfulLine(assessment),
    ...ageLine(assessment, time),
  ]
}

const MAX_AGE_MS = 5 * MINUTE_MS

/** Where a relay is behind. */
function ageLine({ sources: { pagerduty } }: Assessment, time: Clock): EvidenceLine[] {
  if (!pagerduty.known || time.now.getTime() - Date.parse(pagerduty.asOf) <= MAX_AGE_MS) return []
  const at = clockTime(pagerduty.asOf, time)
  return [note('not known', line`what happened after ${at}: the relay is behind PagerDuty`)]
}

/** `12 lines counted as code, though perhaps comments or strings (src/a.js:3)` */
function doubtfulLine({ change: { doubtful } }: Assessment): EvidenceLine[] {
  if (doubtful === undefined) return []
  const { count, path, line: first } = doubtful
  const place = pathPiece(line`${inertPath(path)}:${first}`)
  return [
    note(
      'in doubt',
      phrase`${ours(plural(count, 'line'))} counted as code, though perhaps comments or strings (${place})`,
    ),
  ]
}

/** What HTML and Markdown list after the evidence. */
export const aroundLines = (assessment: Assessment, time: Clock): EvidenceLine[] => [
  ...liveLines(assessment, time),
  ...assessment.policy.map(({ action, because }) =>
    note('policy', phrase`${ours(own(action))}: ${inert(fromOutside(because))}`),
  ),
  ...unknownAround(assessment),
  ...unknownLines(assessment),
]

/** `a · b · and 3 more` */
function dotted(texts: readonly Inert[], most: number): Inert {
  const rest = texts.length > most ? [`and ${texts.length - most} more`] : []
  return own([...texts.slice(0, most), ...rest].join(' · '))
}

/** `checkout-web: nobody until 18:00 UTC · payments-api: Dana Kim until 20:00 UTC`; gaps first. */
function onCallLine({ services }: Assessment, time: Clock): EvidenceLine[] {
  const texts = services.flatMap(({ onCall, ...service }) => {
    if (onCall === null) return []
    const isGap = onCall.gap !== null && isUncovered(onCall.gap, time.now)
    return [{ isGap, name: nameOf(service), who: onCallText(onCall, time) }]
  })
  if (texts.length === 0) return []
  texts.sort((a, b) => Number(b.isGap) - Number(a.isGap))
  const groups = [...groupBy(texts, ({ who }) => who)].map(
    ([who, mine]) =>
      line`${listed(
        mine.map(({ name }) => name),
        2,
      )}: ${who}`,
  )
  return [note('on call', dotted(groups, MAX_SERVICES), 2)]
}

/** The first of each service: an address is text, and is never opened. */
const runbookLines = ({ services }: Assessment): EvidenceLine[] =>
  services
    .flatMap(({ runbooks: [first] = [], ...service }) =>
      first === undefined ? [] : [note('runbook', line`${nameOf(service)}: ${runbookText(first)}`)],
    )
    .slice(0, MAX_SERVICES)

/** `Dana Kim until 18:00 UTC, then Sam Rivera`, `nobody until 19:00 UTC`. */
function onCallText({ levels, gap }: NonNullable<ServiceSummary['onCall']>, time: Clock): Inert {
  if (gap && isUncovered(gap, time.now))
    return gap.until === null
      ? own('nobody for the next 24 h')
      : line`nobody until ${clockTime(gap.until, time)}`
  const first = levels.find(({ people }) => people.length > 0)
  const [person] = first?.people ?? []
  if (!first || !person) return own('nobody')
  const level = first.level > 1 ? line`nobody at level 1, ` : own('')
  const until = person.until === null ? own('') : line` until ${clockTime(person.until, time)}`
  const more = first.people.length > 1 ? line` and ${first.people.length - 1} more` : own('')
  const then =
    gap !== null
      ? line`, nobody from ${clockTime(gap.from, time)}`
      : first.next && person.until !== null
        ? line`, then ${inert(first.next.name)}`
        : own('')
  return line`${level}${inert(person.name)}${more}${until}${then}`
}

/** `payments-api used by checkout-web, billing-cron; depends on ledger-db`, and how many are transitive. */
function blastRadiusLine({ services, dependencies }: Assessment): EvidenceLine[] {
  if (dependencies === null) return []
  const texts = services.flatMap(({ id, name }) => {
    const direct = dependencies.connected.filter(({ of, hops }) => hops === 1 && of.includes(id))
    const names = (direction: 'dependent' | 'supporting') =>
      direct.filter((service) => service.direction === direction).map(nameOf)
    const [dependents, supporting] = [names('dependent'), names('supporting')]
    const parts = [
      ...(dependents.length > 0 ? [line` used by ${listed(dependents, MAX_NEIGHBOURS, ', ')}`] : []),
      ...(supporting.length > 0 ? [line` depends on ${listed(supporting, MAX_NEIGHBOURS, ', ')}`] : []),
    ]
    return parts.length > 0 ? [line`${nameOf({ id, name })}${own(parts.join(';'))}`] : []
  })
  const behind = new Set(dependencies.connected.filter(({ hops }) => hops > 1).map(({ id }) => id)).size
  const rest = behind > 0 ? line` · ${behind} more transitive` : own('')
  const radius =
    texts.length > 0 ? [note('dependencies', line`${dotted(texts, MAX_SERVICES)}${rest}`, 2)] : []
  return [...radius, ...cutLine(dependencies)]
}

function cutLine({ cut }: NonNullable<Assessment['dependencies']>): EvidenceLine[] {
  if (cut.length === 0) return []
  const names = listed(cut.map(nameOf), MAX_NEIGHBOURS)
  return [note('not known', line`dependencies beyond ${names}: limit reached`, 2)]
}

/** Maintenance never lowers the score: alerts are off while a service is worked on. */
function maintenanceLine({ services }: Assessment, time: Clock): EvidenceLine[] {
  const windows = services.flatMap(({ maintenance, ...service }) =>
    (maintenance ?? []).slice(0, 1).map((window) => ({ ...window, name: nameOf(service) })),
  )
  const texts = windows
    .sort((a, b) => byCodeUnit(a.from, b.from))
    .map(({ name, from, until, description }) => {
      const about = description ? line` (${inert(description)})` : own('')
      const when = isOngoing({ from, until }, time.now)
        ? own('until')
        : line`from ${clockTime(from, time)} to`
      return line`${name} ${when} ${clockTime(until, time)}${about}`
    })
  return texts.length > 0 ? [note('maintenance', dotted(texts, 2), 1)] : []
}

/** `weekend until Mon 08:00 Europe/Berlin`, in the time zone of the freeze. */
function freezeLine({ freezes }: Assessment, time: Clock): EvidenceLine[] {
  const texts = freezes.map(({ name, on, from, written, timeZone }) =>
    on
      ? line`${inert(name)} until ${own(written.to)} ${own(timeZone)}`
      : line`${inert(name)} begins ${clockTime(from, time)} (${own(written.from)} ${own(timeZone)})`,
  )
  return texts.length > 0 ? [note('freeze', dotted(texts, 2), 1)] : []
}

export const SOURCE_WORDS: Readonly<Record<SourceId, string>> = {
  contents: 'the changed lines',
  history: 'fix history',
  services: 'the service',
  pagerduty: 'PagerDuty',
  onCall: 'who is on call',
  maintenance: 'maintenance windows',
  dependencies: 'dependencies',
}

/** A source that is unknown only because another one is gets no line. */
export function unknownLines({ sources, change }: Assessment): EvidenceLine[] {
  const { pagerduty, services } = sources
  const unknowns = SCORED_SOURCES.flatMap((id) => {
    const state = sources[id]
    if (state.known || (id === 'pagerduty' && !services.known && state.why === 'no service to query'))
      return []
    return [unknown(own(SOURCE_WORDS[id]), state.why)]
  })
  const isPart = pagerduty.known && pagerduty.complete === false
  const unmerged = change.files.filter(({ status }) => status === 'unmerged')
  const paths = unmerged.map(({ path }) => pathPiece(inertPath(path)))
  const unmergedText = phrase`${ours(plural(paths.length, 'unmerged file'))}: ${listedPhrases(paths, 2)}`
  return [
    ...unknowns,
    ...(isPart
      ? [unknown(own('some incidents'), pagerduty.warnings?.[0] ?? 'PagerDuty returned only some of them')]
      : []),
    ...(paths.length > 0 ? [note('not known', unmergedText)] : []),
    ...(change.guesses.length > 0 ? [note('estimated', ours(own(change.guesses.join('; '))))] : []),
  ]
}

const unknown = (what: Inert, why: string): EvidenceLine =>
  note('not known', phrase`${ours(what)}: ${inert(fromOutside(why))}`)

/** Parts of PagerDuty that failed alone; those missing the same API key scope share a line. */
export function unknownAround({ sources, change }: Assessment): EvidenceLine[] {
  // live state: unknown along with PagerDuty, and never queried for a past commit
  if (!sources.pagerduty.known || change.source === 'commit') return []
  const byReason = new Map<string, Inert[]>()
  for (const id of ['onCall', 'maintenance', 'dependencies'] as const) {
    const state = sources[id]
    const why = state.known ? (state.complete === false ? state.warnings?.[0] : undefined) : state.why
    if (why === undefined) continue
    const reason = /the scope [\w.]+ is missing/.exec(why)?.[0] ?? why
    byReason.set(reason, [...(byReason.get(reason) ?? []), own(SOURCE_WORDS[id])])
  }
  return [...byReason].map(([reason, parts]) => unknown(listed(parts, 3), reason))
}
