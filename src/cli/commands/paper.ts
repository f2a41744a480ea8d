import { CodedError } from '../../core/errors.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import { toCoverageDocument } from '../../triage/coverage/document.ts'
import { readCoverage } from '../../triage/coverage/read.ts'
import { coverageMarkdown, coverageText } from '../../triage/coverage/text.ts'
import { toHandoffDocument } from '../../triage/handoff/document.ts'
import { readHandoff } from '../../triage/handoff/read.ts'
import { handoffMarkdown, handoffText } from '../../triage/handoff/text.ts'
import { idsOf, teamsOfMine } from '../../triage/named.ts'
import { PEOPLE, type PeopleMode } from '../../triage/paper/people.ts'
import { toReviewDocument } from '../../triage/review/document.ts'
import { reviewHtml } from '../../triage/review/html.ts'
import { costText, planReview, progressText, type ReviewCost, readReview } from '../../triage/review/read.ts'
import { reviewMarkdown, reviewText } from '../../triage/review/text.ts'
import { askedOfTimeline } from '../../triage/suspects/before.ts'
import { toTimelineDocument } from '../../triage/timeline/document.ts'
import { postmortemMarkdown } from '../../triage/timeline/postmortem.ts'
import { readTimeline } from '../../triage/timeline/read.ts'
import { timelineMarkdown, timelineText } from '../../triage/timeline/text.ts'
import type { Arguments, Run } from '../command.ts'
import { commitsBefore } from '../commits-before.ts'
import { show } from '../output.ts'
import { DEADLINE_MS, incidentNamed, periodOf, withReader } from '../reading.ts'
import { deadline, gitRun, type Shell } from '../shell.ts'

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
  const before = await commitsBefore(shell, askedOfTimeline(facts), now)
  const document = toTimelineDocument(facts, query, now, before)
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

/** Claude Code stops its hooks after 20 s. */
const MAX_SLASH_SECONDS = 5

export const review: Run = async (shell, args) => {
  const now = shell.clock()
  const query = {
    period: periodOf(args, '7d', now),
    policyIds: args.ids('policy'),
    people: peopleMode(args, 'none'),
  }
  const plan = async (reader: PagerDutyReader) => {
    const [serviceIds, teamIds] = await Promise.all([
      idsOf(reader, 'service', args.names('service')),
      args.flag('mine') ? teamsOfMine(reader) : idsOf(reader, 'team', args.names('team')),
    ])
    return planReview(reader, { ...query, serviceIds, teamIds }, now)
  }
  const isSlash = shell.stdout.typed === 'slash'
  const first = deadline(shell, DEADLINE_MS)
  const planned = await withReader(shell, plan, {}, first)
  const { cost } = planned
  if (isSlash && cost.seconds > MAX_SLASH_SECONDS) throw tooLong(cost)
  const onRateLeft = startProgress(shell, args, cost)
  // its rate limit may be shared with others
  const until = isSlash ? first : deadline(shell, DEADLINE_MS + 2_000 * cost.seconds)
  const facts = await withReader(shell, (reader) => readReview(reader, planned), { onRateLeft }, until)
  const document = toReviewDocument(facts, query, now)
  return show(shell, args, document, reviewText, { html: reviewHtml, markdown: reviewMarkdown })
}

const tooLong = ({ requests, seconds }: ReviewCost) =>
  new CodedError(
    'too_long',
    `That takes about ${requests} requests to PagerDuty, some ${seconds} s, and Claude Code stops a command after 20 s.`,
    { hint: 'Run pager-triage review in a terminal, or ask for a shorter time with --since.' },
  )

/** Says what it will ask before it begins; on a terminal also how far it is. @returns what counts a request */
function startProgress({ stdout, stderr }: Shell, args: Arguments, cost: ReviewCost): () => void {
  // a script that reads JSON reads errors alone on stderr
  if (stdout.typed === 'slash' || (args.flag('json') && stderr.columns === null)) return () => {}
  stderr.print(costText(cost))
  let done = 0
  let shown = 0
  return () => {
    done += 1
    const quarter = Math.floor((4 * done) / cost.requests)
    if (stderr.columns === null || quarter <= shown || quarter > 3) return
    shown = quarter
    stderr.print(progressText(done, cost.requests))
  }
}

/** PagerDuty says who is on call for at most 90 days. */
const DAYS = { usual: 14, range: [1, 90] } as const

export const coverage: Run = async (shell, args) => {
  const now = shell.clock()
  const query = {
    days: args.number('days', DAYS.usual, DAYS.range, 'a number of days'),
    people: peopleMode(args, 'names'),
    repository: gitRun(shell),
  }
  const facts = await withReader(shell, (reader) => readCoverage(reader, query, now))
  const document = toCoverageDocument(facts, query, now)
  return show(shell, args, document, coverageText, { markdown: coverageMarkdown })
}
