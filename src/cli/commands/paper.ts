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
import { planText, progressText, type ReviewPlan, readReview } from '../../triage/review/read.ts'
import { reviewMarkdown, reviewText } from '../../triage/review/text.ts'
import { toTimelineDocument } from '../../triage/timeline/document.ts'
import { postmortemMarkdown } from '../../triage/timeline/postmortem.ts'
import { readTimeline } from '../../triage/timeline/read.ts'
import { timelineMarkdown, timelineText } from '../../triage/timeline/text.ts'
import type { Arguments, Run } from '../command.ts'
import { show } from '../output.ts'
import { incidentNamed, periodOf, withReader } from '../reading.ts'
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

/** Claude Code stops its hooks after 20 s. */
const REVIEW_MS = { slash: 15_000, terminal: 60_000 }
const MAX_SLASH_SECONDS = 5

export const review: Run = async (shell, args) => {
  const now = shell.clock()
  const progress = progressOf(shell, args)
  const query = {
    period: periodOf(args, '7d', now),
    policyIds: args.ids('policy'),
    people: peopleMode(args, 'none'),
    onPlan: (plan: ReviewPlan) => {
      if (shell.stdout.typed === 'slash' && plan.seconds > MAX_SLASH_SECONDS) throw tooLong(plan)
      progress.begin(plan)
    },
  }
  const until = deadline(shell, shell.stdout.typed === 'slash' ? REVIEW_MS.slash : REVIEW_MS.terminal)
  const onRateLeft = progress.step
  const read = async (reader: PagerDutyReader) => {
    const [serviceIds, teamIds] = await Promise.all([
      idsOf(reader, 'service', args.names('service')),
      args.flag('mine') ? teamsOfMine(reader) : idsOf(reader, 'team', args.names('team')),
    ])
    return readReview(reader, { ...query, serviceIds, teamIds }, now)
  }
  const facts = await withReader(shell, read, { onRateLeft }, until)
  const document = toReviewDocument(facts, query, now)
  return show(shell, args, document, reviewText, { html: reviewHtml, markdown: reviewMarkdown })
}

const tooLong = ({ requests, seconds }: ReviewPlan) =>
  new CodedError(
    'too_long',
    `That takes about ${requests} requests to PagerDuty, some ${seconds} s, and Claude Code stops a command after 20 s.`,
    { hint: 'Run pager-triage review in a terminal, or ask for a shorter time with --since.' },
  )

/** Says what it will ask before it begins; on a terminal also how far it is. */
function progressOf({ stdout, stderr }: Shell, args: Arguments) {
  // a script that reads JSON reads errors alone on stderr
  const isSilent = stdout.typed === 'slash' || (args.flag('json') && stderr.columns === null)
  let all = Number.POSITIVE_INFINITY
  let done = 0
  let shown = 0
  return {
    begin: (plan: ReviewPlan): void => {
      all = plan.requests
      if (!isSilent) stderr.print(planText(plan))
    },
    step: (): void => {
      done += 1
      const quarter = Math.floor((4 * done) / all)
      if (stderr.columns === null || isSilent || quarter <= shown || quarter > 3) return
      shown = quarter
      stderr.print(progressText(done, all))
    },
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
