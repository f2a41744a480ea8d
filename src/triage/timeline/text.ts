import { MINUTE_MS } from '../../core/time.ts'
import type { Inert, Untrusted } from '../../core/untrusted.ts'
import { page, type TextOptions, wrap } from '../../terminal/layout.ts'
import { inert, line, own } from '../../untrusted/inert.ts'
import {
  dayAndTime,
  duration,
  enumWord,
  listedPhrases,
  ours,
  type Phrase,
  phrase,
} from '../../untrusted/words.ts'
import { serviceName } from '../open-incident.ts'
import { paperMarkdown } from '../paper/markdown.ts'
import { type Line, type Paper, type Section, sectionLines } from '../paper/paper.ts'
import type { TimelineDocument } from './document.ts'
import type { TimelineEntry } from './entries.ts'

export function timelineText(document: TimelineDocument, options: TextOptions): Inert {
  const { sections } = timelinePaper(document)
  const { incident_number: number, title } = document.incident
  const how = `pager-triage timeline ${number} | less`
  return page(
    [
      [
        ...wrap(line`#${number} ${inert(title)}`, options.width).map(options.style.strong),
        ...wrap(stateText(document), options.width),
      ],
      ...sections.map((section) =>
        sectionLines(section, { ...options, most: Number.POSITIVE_INFINITY }, how),
      ),
    ],
    options,
    document,
  )
}

export const timelineMarkdown = (document: TimelineDocument): Inert =>
  own(paperMarkdown(timelinePaper(document), document.warnings))

function timelinePaper(document: TimelineDocument): Paper {
  const { incident_number: number, title } = document.incident
  const sections = [timesSection(document), respondersSection(document), entriesSection(document)]
  return { title: phrase`${line`#${number}`} ${inert(title)}`, sections }
}

function stateText({ incident }: TimelineDocument): Inert {
  const { status, urgency, resolved_at, created_at } = incident
  const end = resolved_at === null ? own('') : line` ${dayAndTime(resolved_at)}`
  return line`${enumWord(urgency)} urgency · ${serviceName(incident)} · since ${dayAndTime(created_at)} · ${enumWord(status)}${end}`
}

export function timesSection({ times }: TimelineDocument): Section {
  const lines = times.map(
    ({ name, at, minutes, sources }): Line => ({
      lead: own(name),
      text: ours(line`after ${duration(minutes * MINUTE_MS)}, ${dayAndTime(at)}`),
      sources,
    }),
  )
  return { title: 'Times', lines }
}

export const respondersSection = ({ responders }: TimelineDocument): Section => ({
  title: 'Asked to help',
  lines: responders.map(({ name, state, sources }) => ({
    lead: own(''),
    text: phrase`${inert(name)}: ${ours(enumWord(state))}`,
    sources,
  })),
})

/** With the gaps between them. */
export function entriesSection(document: TimelineDocument): Section {
  const { entries, gaps } = document
  const days = new Set(entries.map(({ at }) => at.slice(0, 10)))
  const lead = leadFor(days.size > 1)
  const lines = [
    ...entries.map((entry) => ({ at: entry.at, line: entryLine(entry, lead) })),
    ...gaps.map(({ from, minutes, sources }) => ({
      at: from,
      line: {
        lead: own(''),
        text: ours(line`${duration(minutes * MINUTE_MS)} without an entry`),
        sources,
        tone: 'warn' as const,
      },
    })),
  ]
  const [day] = days.size === 1 ? days : []
  return {
    title: `Timeline, UTC${day === undefined ? '' : `, ${day}`}`,
    // stable: a gap follows the entries of its first second
    lines: lines.sort((a, b) => a.at.localeCompare(b.at)).map(({ line: shown }) => shown),
  }
}

const leadFor =
  (isLong: boolean) =>
  (at: string): Inert =>
    own(isLong ? at.slice(5, 16).replace('T', ' ') : at.slice(11, 19))

const TONES: Readonly<Record<string, Line['tone']>> = {
  trigger: 'bad',
  acknowledge: 'warn',
  resolve: 'good',
  change: 'warn',
}

export function entryLine(entry: TimelineEntry, lead: (at: string) => Inert = leadFor(true)): Line {
  const tone = TONES[entry.kind]
  return {
    lead: lead(entry.at),
    text: entryWords(entry),
    sources: entry.sources,
    ...(tone !== undefined && { tone }),
  }
}

/** PagerDuty's own sentences name people: these do not, unless the document may. */
const VERBS: Readonly<Record<string, string>> = {
  trigger: 'triggered',
  acknowledge: 'acknowledged',
  unacknowledge: 'acknowledgement taken back',
  resolve: 'resolved',
  assign: 'assigned',
  delegate: 'delegated',
  notify: 'paged',
  escalate: 'escalated',
  snooze: 'snoozed',
  annotate: 'note',
  note: 'note',
  urgency_change: 'urgency changed',
  alert: 'alert',
  alert_resolved: 'alert ended',
  change: 'change',
  commit: 'commit',
  exhaust_escalation_path: 'nobody left to escalate to',
  repeat_escalation_path: 'escalation starts again',
  reach_ack_limit: 'limit of acknowledgements reached',
  reach_trigger_limit: 'limit of triggers reached',
}

function entryWords({ kind, by, to, text }: TimelineEntry): Phrase {
  const verb = VERBS[kind] === undefined ? enumWord(kind) : own(VERBS[kind])
  const actor = by === null ? [] : phrase` by ${inert(by)}`
  const whom = to.length === 0 ? [] : [...ours(own(kind === 'notify' ? ' ' : ' to ')), ...named(to)]
  const said = text === null ? [] : phrase`: ${inert(text)}`
  return [...ours(verb), ...actor, ...whom, ...said]
}

const named = (to: readonly Untrusted[]) =>
  listedPhrases(
    to.map((name) => inert(name)),
    4,
  )
