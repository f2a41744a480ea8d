import { toHandoffDocument } from '../../triage/handoff/document.ts'
import { readHandoff } from '../../triage/handoff/read.ts'
import { handoffMarkdown, handoffText } from '../../triage/handoff/text.ts'
import { PEOPLE, type PeopleMode } from '../../triage/paper/people.ts'
import { toTimelineDocument } from '../../triage/timeline/document.ts'
import { postmortemMarkdown } from '../../triage/timeline/postmortem.ts'
import { readTimeline } from '../../triage/timeline/read.ts'
import { timelineMarkdown, timelineText } from '../../triage/timeline/text.ts'
import type { Arguments, Run } from '../command.ts'
import { show } from '../output.ts'
import { incidentNamed, periodOf, withReader } from '../reading.ts'
import { gitRun } from '../shell.ts'

const peopleMode = (args: Arguments, otherwise: PeopleMode): PeopleMode =>
  args.choice('people', PEOPLE) ?? otherwise

export const timeline: Run = async (shell, args) => {
  const now = shell.clock()
  const query = {
    name: incidentNamed(args.argument, 'pager-triage timeline'),
    people: peopleMode(args, 'names'),
    repository: gitRun(shell),
  }
  const facts = await withReader(shell, (reader) => readTimeline(reader, query, now))
  const document = toTimelineDocument(facts, query, now)
  const markdown = args.flag('postmortem') ? postmortemMarkdown : timelineMarkdown
  const isPrinted = args.flag('postmortem') && args.text('markdown') === null
  return show(shell, args, document, isPrinted ? postmortemMarkdown : timelineText, { markdown })
}

const shiftOr = <T>(since: string | null, otherwise: () => T): T | 'shift' | null => {
  if (since === null) return null
  return since === 'shift' ? 'shift' : otherwise()
}

export const handoff: Run = async (shell, args) => {
  const now = shell.clock()
  const since = args.text('since')
  const query = {
    since: shiftOr(since, () => periodOf(args, '8h', now)),
    policyIds: args.ids('policy'),
    scheduleIds: args.ids('schedule'),
    people: peopleMode(args, 'names'),
    repository: gitRun(shell),
  }
  const facts = await withReader(shell, (reader) => readHandoff(reader, query, now))
  const document = toHandoffDocument(facts, query, now)
  return show(shell, args, document, handoffText, { markdown: handoffMarkdown })
}
