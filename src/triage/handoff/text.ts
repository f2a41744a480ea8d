import { MINUTE_MS } from '../../core/time.ts'
import type { Inert, Untrusted } from '../../core/untrusted.ts'
import type { TextOptions } from '../../terminal/layout.ts'
import { inert, line, own } from '../../untrusted/inert.ts'
import {
  type Clock,
  dayAndTime,
  duration,
  enumWord,
  joinedPhrases,
  listedPhrases,
  ours,
  type Phrase,
  type Place,
  phrase,
  plural,
} from '../../untrusted/words.ts'
import { serviceName } from '../open-incident.ts'
import { atLeast } from '../paper/counts.ts'
import { paperMarkdown } from '../paper/markdown.ts'
import { type Line, type Paper, paperText, type Section, timedSection } from '../paper/paper.ts'
import { someSources, sourceText } from '../paper/source.ts'
import type { HandoffDocument } from './document.ts'
import type { Planned } from './planned.ts'
import type { OpenIncident } from './still-open.ts'

export const handoffText = (document: HandoffDocument, options: TextOptions): Inert =>
  paperText(handoffPaper(document, options), options, document)

export const handoffMarkdown = (document: HandoffDocument, place: Place): Inert =>
  own(paperMarkdown(handoffPaper(document, place), document.warnings))

function handoffPaper(document: HandoffDocument, place: Place): Paper {
  const { since, until, period } = document
  const reading = { ...place, now: new Date(until) }
  const at = (item: { readonly at: string }) => item.at
  return {
    title: ours(line`Handoff, ${own(period)}: ${dayAndTime(since, place)} to ${dayAndTime(until, place)}`),
    sections: [
      { title: 'In short', lines: statsLines(document) },
      { title: 'Hands over', lines: document.handovers.map((each) => handoverLine(each, place)) },
      openSection('Still open', document.open, reading),
      openSection('Snoozed', document.snoozed, reading),
      openSection('Acknowledged over a day ago', document.stale, reading),
      timedSection('Happened', document.happened, [(problem) => problem.since, problemLine], place),
      timedSection('Resolved, from before', document.resolved_from_before ?? [], [at, beforeLine], place),
      { title: 'Noise', lines: document.noise.map(noiseLine) },
      timedSection('Changes', document.changes, [at, changeLine], place),
      timedSection('Planned', document.planned, [at, (each) => plannedLine(each, place)], place),
      { title: 'To watch', lines: document.watch.map((each) => watchLine(each, place)) },
    ],
  }
}

/** Without incidents only where the list is whole. */
function statsLines({ stats, incidents_known, log_known }: HandoffDocument): Line[] {
  const sources = someSources(stats.sources)
  if (sources === null) return []
  const { mean_time_to_acknowledge_minutes: acknowledge, mean_time_to_resolve_minutes: resolve } = stats
  const times = [
    ...(acknowledge === null ? [] : [line`acknowledged after ${duration(acknowledge * MINUTE_MS)}`]),
    ...(resolve === null ? [] : [line`resolved after ${duration(resolve * MINUTE_MS)}`]),
  ]
  const incidents = line`${atLeast(incidents_known)}${plural(stats.total, 'incident')}`
  const split = line`: ${stats.real} real, ${stats.noise} noise; ${stats.resolved} resolved, ${stats.open} open`
  const pages = line`${atLeast(log_known)}${plural(stats.pages, 'page')}`
  const counts = line`${incidents}${stats.total === 0 ? own('') : split}; ${pages}`
  return [
    { lead: own(''), text: ours(counts), sources },
    ...(times.length === 0
      ? []
      : [
          {
            lead: own(''),
            text: ours(
              line`on average ${own(times.join(', '))}${own(log_known ? '' : ', of those whose log was read')}`,
            ),
            sources,
          },
        ]),
  ]
}

function handoverLine(
  { at, from, to, to_known, escalation_policy, sources }: HandoffDocument['handovers'][number],
  place: Place,
): Line {
  const next =
    to.length === 0 ? ours(own(to_known ? ' to nobody' : ', to whom is not known')) : phrase` to ${named(to)}`
  return {
    lead: own(''),
    text: phrase`${inert(escalation_policy.name)}: ${named(from)}${next}, ${ours(dayAndTime(at, place))}`,
    sources,
  }
}

const named = (names: readonly Untrusted[]) =>
  listedPhrases(
    names.map((name) => inert(name)),
    3,
  )

const openSection = (title: string, open: readonly OpenIncident[], reading: Clock): Section => ({
  title,
  lines: open.map((incident) => ({
    lead: line`#${incident.incident_number}`,
    text: openWords(incident, reading),
    sources: incident.sources,
    ...(incident.status === 'triggered' && { tone: 'bad' as const }),
  })),
})

function openWords(incident: OpenIncident, reading: Clock): Phrase {
  const { priority, urgency, status, title, last_note, note_known, acknowledged_until } = incident
  const owner = status === 'triggered' ? incident.assignments : incident.acknowledged_by
  const has = status === 'triggered' ? 'unacked, paged' : 'acknowledged by'
  const until =
    acknowledged_until === null ? own('') : line` until ${dayAndTime(acknowledged_until, reading)}`
  const rank = priority === null ? ours(enumWord(urgency)) : phrase`${inert(priority)}`
  const noted = note_known ? 'no note' : 'notes not read'
  const note = last_note === null ? ours(own(noted)) : phrase`note: ${inert(last_note.content)}`
  return joinedPhrases(
    [
      rank,
      phrase`${serviceName(incident)}`,
      phrase`${inert(title)}`,
      owner.length === 0 ? ours(enumWord(status)) : phrase`${ours(own(has))} ${named(owner)}${ours(until)}`,
      ours(line`open for ${duration(reading.now.getTime() - Date.parse(incident.created_at))}`),
      note,
    ],
    ' · ',
  )
}

function problemLine(problem: HandoffDocument['happened'][number]) {
  const { count, title, service, open, sources } = problem
  const times = [
    ...after('acked', problem.mean_time_to_acknowledge_minutes),
    ...after('resolved', problem.mean_time_to_resolve_minutes),
    ...(open > 0 ? [line`${open} open`] : []),
  ]
  const repeats = count > 1 ? [ours(line`${count}×`)] : []
  return {
    text: joinedPhrases([...repeats, inert(service.name), inert(title), ...times.map(ours)], ' · '),
    sources,
  }
}

const after = (verb: string, minutes: number | null): Inert[] =>
  minutes === null ? [] : [line`${own(verb)} after ${duration(minutes * MINUTE_MS)}`]

const noiseLine = ({ count, title, service, because, sources }: HandoffDocument['noise'][number]): Line => ({
  lead: own(''),
  text: joinedPhrases([ours(line`${count}×`), inert(service.name), inert(title), ours(own(because))], ' · '),
  sources,
  tone: 'dim',
})

const beforeLine = ({
  title,
  by,
  sources,
}: NonNullable<HandoffDocument['resolved_from_before']>[number]) => ({
  text: by === null ? phrase`${inert(title)}` : phrase`${inert(title)} by ${inert(by)}`,
  sources,
})

function changeLine({ summary, services, followed, sources }: HandoffDocument['changes'][number]) {
  const then =
    followed.length === 0
      ? []
      : ours(line`; within the hour: ${own(followed.map((n) => `#${n}`).join(', '))}`)
  return {
    text: [
      ...phrase`${inert(summary)} · ${listedPhrases(
        services.map(({ name }) => inert(name)),
        3,
      )}`,
      ...then,
    ],
    sources,
    ...(followed.length > 0 && { tone: 'warn' as const }),
  }
}

const PLANNED = { gap: 'nobody on call', maintenance: 'maintenance', freeze: 'freeze' } as const

function plannedLine({ kind, until, title, level, sources }: Planned, place: Place) {
  const which = level === null ? own('') : line`, level ${level}`
  const end = until === null ? own('') : line` until ${dayAndTime(until, place)}`
  return {
    text: phrase`${ours(own(PLANNED[kind]))}: ${inert(title)}${ours(line`${which}${end}`)}`,
    sources,
    ...(kind === 'gap' && { tone: 'bad' as const }),
  }
}

const WHEN: Readonly<Record<string, string>> = { unacknowledged: ', escalates', returns: ', at' }

/** Begins with what to watch. */
function watchLine({ kind, because, at, sources }: HandoffDocument['watch'][number], place: Place): Line {
  const about = sources.find(({ type }) => type === 'incident') ?? sources[0]
  const when = at === null ? own('') : line`${own(WHEN[kind] ?? ':')} ${dayAndTime(at, place)}`
  return {
    lead: sourceText(about),
    text: ours(line`${own(because)}${when}`),
    sources: [about, ...sources.filter((source) => source !== about)],
  }
}
