import type { Inert } from '../../core/untrusted.ts'
import { inert, line, own } from '../../untrusted/inert.ts'
import { dayAndTime, enumWord, ours, type Place, phrase } from '../../untrusted/words.ts'
import { serviceName } from '../open-incident.ts'
import { paperMarkdown } from '../paper/markdown.ts'
import type { Line, Section } from '../paper/paper.ts'
import type { TimelineDocument } from './document.ts'
import type { TimelineEntry } from './entries.ts'
import { entriesSection, entryLine, respondersSection, timesSection } from './text.ts'

/** Facts are filled in, the story is left to people: nothing here is a conclusion. */
export function postmortemMarkdown(document: TimelineDocument, place: Place): Inert {
  const { incident, warnings } = document
  const title = phrase`Post-mortem of ${line`#${incident.incident_number}`}: ${inert(incident.title)}`
  const items = `## Action items\n\n| action | owner | due |\n| --- | --- | --- |\n|  |  |  |`
  return own([paperMarkdown({ title, sections: sectionsOf(document, place) }, warnings), items].join('\n\n'))
}

function sectionsOf(document: TimelineDocument, place: Place): Section[] {
  const shown = (entry: TimelineEntry): Line => entryLine(entry, (at) => dayAndTime(at, place))
  const { entries } = document
  const only = (...kinds: readonly string[]): Line[] =>
    entries.filter(({ kind }) => kinds.includes(kind)).map(shown)
  const begin = document.incident.created_at
  const before = ({ kind, at }: TimelineEntry) => (kind === 'change' || kind === 'commit') && at <= begin
  const byPeople = entries.filter(({ by, kind }) => by !== null && kind !== 'note')
  return [
    {
      title: 'Summary',
      prompt: 'What failed, and what it took to end it',
      lines: factLines(document, place),
    },
    {
      title: 'Impact',
      prompt: 'Who could not do what, how many, and for how long',
      lines: timesSection(document, place).lines,
    },
    {
      title: 'Cause',
      prompt: 'Why it happened; what changed before is not yet a cause',
      lines: entries.filter(before).map(shown),
    },
    {
      title: 'Detection',
      prompt: 'How it was noticed, and what could have shown it sooner',
      lines: only('trigger', 'alert', 'notify'),
    },
    {
      title: 'Response',
      prompt: 'What was tried, and why',
      lines: [...byPeople.map(shown), ...respondersSection(document).lines],
    },
    {
      title: 'Recovery',
      prompt: 'What ended it, and how that was checked',
      lines: only('alert_resolved', 'resolve'),
    },
    {
      title: 'What went well, what did not',
      prompt: 'Also where luck helped',
      lines: [...only('note'), ...entriesSection({ ...document, entries: [] }, place).lines],
    },
    entriesSection(document, place),
  ]
}

function factLines({ incident }: TimelineDocument, place: Place): Line[] {
  const { sources, priority, urgency, status, created_at, resolved_at } = incident
  const rank = priority === null ? [] : phrase`priority ${inert(priority)}, `
  const end = resolved_at === null ? own('') : line` ${dayAndTime(resolved_at, place)}`
  const fact = (text: Line['text']): Line => ({ lead: own(''), text, sources })
  return [
    fact(phrase`service ${serviceName(incident)}`),
    fact([...rank, ...ours(line`${enumWord(urgency)} urgency`)]),
    fact(ours(line`began ${dayAndTime(created_at, place)}, ${enumWord(status)}${end}`)),
  ]
}
