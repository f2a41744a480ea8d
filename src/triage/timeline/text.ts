import { byCodeUnit } from '../../core/order.ts'
import { MINUTE_MS } from '../../core/time.ts'
import type { Inert, Untrusted } from '../../core/untrusted.ts'
import type { TextOptions } from '../../terminal/layout.ts'
import { inert, line, own } from '../../untrusted/inert.ts'
import {
  dayAndTime,
  duration,
  enumWord,
  listedPhrases,
  ours,
  type Phrase,
  type Place,
  phrase,
  plural,
  shortTime,
  zonesOf,
} from '../../untrusted/words.ts'
import { serviceName } from '../open-incident.ts'
import { paperMarkdown } from '../paper/markdown.ts'
import { type Line, type Paper, paperText, type Section } from '../paper/paper.ts'
import type { TimelineDocument } from './document.ts'
import type { TimelineEntry } from './entries.ts'

export const timelineText = (document: TimelineDocument, options: TextOptions): Inert =>
  paperText(timelinePaper(document, options), { ...options, most: Number.POSITIVE_INFINITY }, document)

export const timelineMarkdown = (document: TimelineDocument, place: Place): Inert =>
  own(paperMarkdown(timelinePaper(document, place), document.warnings))

function timelinePaper(document: TimelineDocument, place: Place): Paper {
  const { incident_number: number, title, sources } = document.incident
  const sections = [
    { title: 'In short', lines: [{ lead: own(''), text: stateWords(document, place), sources }] },
    timesSection(document, place),
    respondersSection(document),
    suspectsSection(document),
    entriesSection(document, place),
  ]
  return { title: phrase`${line`#${number}`} ${inert(title)}`, sections }
}

function stateWords({ incident }: TimelineDocument, place: Place): Phrase {
  const { status, urgency, resolved_at, created_at } = incident
  const end = resolved_at === null ? own('') : line` ${dayAndTime(resolved_at, place)}`
  return phrase`${ours(enumWord(urgency))} urgency · ${serviceName(incident)}${ours(line` · since ${dayAndTime(created_at, place)} · ${enumWord(status)}${end}`)}`
}

export function timesSection({ times }: TimelineDocument, place: Place): Section {
  const lines = times.map(
    ({ name, at, minutes, sources }): Line => ({
      lead: own(name),
      text: ours(line`after ${duration(minutes * MINUTE_MS)}, ${dayAndTime(at, place)}`),
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

/** Three lines at most. */
function suspectsSection({ commits_before: before, incident }: TimelineDocument): Section {
  if (before === null || before.commits === 0) return { title: '', lines: [] }
  const { commits, since, until, abstained, suspects } = before
  const ago = (at: string) => line`${duration(Date.parse(until) - Date.parse(at))} before`
  const how = line`pager-triage suspects ${incident.incident_number}`
  const all = line`${plural(commits, 'commit')} in the ${ago(since)}`
  const last = abstained ? line`none of ${all} stands out: ${how}` : line`of ${all}; why: ${how}`
  return {
    title: 'Commits to read first',
    lines: [
      ...suspects.map(
        ({ sha, at, subject }): Line => ({
          lead: own(''),
          text: phrase`${ours(ago(at))}: ${inert(subject)}`,
          sources: [{ type: 'commit', sha }],
        }),
      ),
      { lead: own(''), text: ours(last), sources: incident.sources },
    ],
  }
}

/** With the gaps between them. */
export function entriesSection(document: TimelineDocument, place: Place): Section {
  const { entries, gaps } = document
  const times = entries.map(({ at }) => at)
  const [day, ...others] = new Set(times.map((at) => at.slice(0, 10)))
  const isOneDay = day !== undefined && others.length === 0
  const lead = (at: string) => (isOneDay ? shortTime(at, place, 11, 19) : shortTime(at, place))
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
  return {
    title: `Timeline, ${zonesOf(times, place)}${isOneDay ? `, ${day}` : ''}`,
    // stable: a gap follows the entries of its first second
    lines: lines.sort((a, b) => byCodeUnit(a.at, b.at)).map(({ line: shown }) => shown),
  }
}

const TONES: Readonly<Record<string, Line['tone']>> = {
  trigger: 'bad',
  acknowledge: 'warn',
  resolve: 'good',
  change: 'warn',
}

export function entryLine(entry: TimelineEntry, lead: (at: string) => Inert): Line {
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
