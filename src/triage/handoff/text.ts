import { MINUTE_MS } from '../../core/time.ts'
import type { Inert, Untrusted } from '../../core/untrusted.ts'
import type { TextOptions } from '../../terminal/layout.ts'
import { inert, line, own } from '../../untrusted/inert.ts'
import {
  dayAndTime,
  duration,
  enumWord,
  joinedPhrases,
  listedPhrases,
  ours,
  type Phrase,
  phrase,
  plural,
} from '../../untrusted/words.ts'
import { serviceName } from '../open-incident.ts'
import { atLeast } from '../paper/counts.ts'
import { paperMarkdown } from '../paper/markdown.ts'
import { type Line, type Paper, paperText, type Section } from '../paper/paper.ts'
import { someSources } from '../paper/source.ts'
import type { HandoffDocument } from './document.ts'
import type { Planned } from './planned.ts'
import type { OpenIncident } from './still-open.ts'

export const handoffText = (document: HandoffDocument, options: TextOptions): Inert =>
  paperText(handoffPaper(document), 'pager-triage handoff', options, document)

export const handoffMarkdown = (document: HandoffDocument): Inert =>
  own(paperMarkdown(handoffPaper(document), document.warnings))

function handoffPaper(document: HandoffDocument): Paper {
  const { since, until, period } = document
  const now = Date.parse(until)
  return {
    title: ours(line`Handoff, ${own(period)}: ${dayAndTime(since)} to ${dayAndTime(until)}`),
    sections: [
      { title: 'In short', lines: statsLines(document) },
      { title: 'Hands over', lines: document.handovers.map(handoverLine) },
      openSection('Still open', document.open, now),
      openSection('Snoozed', document.snoozed, now),
      openSection('Acknowledged over a day ago', document.stale, now),
      { title: 'Happened', lines: document.happened.map(problemLine) },
      { title: 'Resolved, from before', lines: (document.resolved_from_before ?? []).map(beforeLine) },
      { title: 'Noise', lines: document.noise.map(noiseLine) },
      { title: 'Changes', lines: document.changes.map(changeLine) },
      { title: 'Planned', lines: document.planned.map(plannedLine) },
      {
        title: 'To watch',
        lines: document.watch.map(({ because, at, sources }) => ({
          lead: own(''),
          text: ours(line`${own(because)}${at === null ? own('') : line`: ${dayAndTime(at)}`}`),
          sources,
        })),
      },
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
  const counts = line`${atLeast(incidents_known)}${plural(stats.total, 'incident')}: ${stats.real} real, ${stats.noise} noise; ${stats.resolved} resolved, ${stats.open} open; ${atLeast(log_known)}${plural(stats.pages, 'page')}`
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

function handoverLine({
  at,
  from,
  to,
  to_known,
  escalation_policy,
  sources,
}: HandoffDocument['handovers'][number]): Line {
  const next =
    to.length === 0 ? ours(own(to_known ? ' to nobody' : ', to whom is not known')) : phrase` to ${named(to)}`
  return {
    lead: own(''),
    text: phrase`${inert(escalation_policy.name)}: ${named(from)}${next}, ${ours(dayAndTime(at))}`,
    sources,
  }
}

const named = (names: readonly Untrusted[]) =>
  listedPhrases(
    names.map((name) => inert(name)),
    3,
  )

const openSection = (title: string, open: readonly OpenIncident[], now: number): Section => ({
  title,
  lines: open.map((incident) => ({
    lead: line`#${incident.incident_number}`,
    text: openWords(incident, now),
    sources: incident.sources,
    ...(incident.status === 'triggered' && { tone: 'bad' as const }),
  })),
})

function openWords(incident: OpenIncident, now: number): Phrase {
  const { priority, urgency, status, title, last_note, note_known, acknowledged_until } = incident
  const owner = status === 'triggered' ? incident.assignments : incident.acknowledged_by
  const has = status === 'triggered' ? 'unacked, paged' : 'acknowledged by'
  const until = acknowledged_until === null ? own('') : line` until ${dayAndTime(acknowledged_until)}`
  const rank = priority === null ? ours(enumWord(urgency)) : phrase`${inert(priority)}`
  const noted = note_known ? 'no note' : 'notes not read'
  const note = last_note === null ? ours(own(noted)) : phrase`note: ${inert(last_note.content)}`
  return joinedPhrases(
    [
      rank,
      phrase`${serviceName(incident)}`,
      phrase`${inert(title)}`,
      owner.length === 0 ? ours(enumWord(status)) : phrase`${ours(own(has))} ${named(owner)}${ours(until)}`,
      ours(line`open for ${duration(now - Date.parse(incident.created_at))}`),
      note,
    ],
    ' · ',
  )
}

function problemLine(problem: HandoffDocument['happened'][number]): Line {
  const { count, title, service, since, open, sources } = problem
  const times = [
    ...after('acked', problem.mean_time_to_acknowledge_minutes),
    ...after('resolved', problem.mean_time_to_resolve_minutes),
    ...(open > 0 ? [line`${open} open`] : []),
  ]
  const repeats = count > 1 ? [ours(line`${count}×`)] : []
  return {
    lead: own(since.slice(5, 16).replace('T', ' ')),
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
  at,
  title,
  by,
  sources,
}: NonNullable<HandoffDocument['resolved_from_before']>[number]): Line => ({
  lead: own(at.slice(5, 16).replace('T', ' ')),
  text: by === null ? phrase`${inert(title)}` : phrase`${inert(title)} by ${inert(by)}`,
  sources,
})

function changeLine({ at, summary, services, followed, sources }: HandoffDocument['changes'][number]): Line {
  const then =
    followed.length === 0
      ? []
      : ours(line`; within the hour: ${own(followed.map((n) => `#${n}`).join(', '))}`)
  return {
    lead: own(at.slice(5, 16).replace('T', ' ')),
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

function plannedLine({ kind, at, until, title, level, sources }: Planned): Line {
  const which = level === null ? own('') : line`, level ${level}`
  const end = until === null ? own('') : line` until ${dayAndTime(until)}`
  return {
    lead: own(at.slice(5, 16).replace('T', ' ')),
    text: phrase`${ours(own(PLANNED[kind]))}: ${inert(title)}${ours(line`${which}${end}`)}`,
    sources,
    ...(kind === 'gap' && { tone: 'bad' as const }),
  }
}
