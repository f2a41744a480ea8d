import type { ChangedFile } from '../../diff/change.ts'
import { type Gathered, gatherCommandFacts, gatherFacts } from '../../gather/gather.ts'
import type { CommitPlan } from '../../git/commit-plan.ts'
import { assess } from '../../risk/assess.ts'
import type { Assessment } from '../../risk/assessment.ts'
import { pagerDutyAccessOrReason } from '../settings.ts'
import type { Shell } from '../shell.ts'
import type { CommitRequest } from './commit-request.ts'
import type { LastReport } from './last-report.ts'
import { type Asker, overrideOf } from './override.ts'

/** Who asks for the assessment; `session` is the agent's, null where it has none. */
export interface CommitAsker extends Asker {
  readonly session: string | null
}

export interface AssessedCommit {
  readonly assessment: Assessment
  /** what was assessed */
  readonly files: readonly ChangedFile[]
  readonly now: Date
  /** what was reported of the same change moments ago */
  readonly reported: LastReport | null
}

/** The assessment of the commit that `git commit` would make now. */
export async function assessIndex(shell: Shell, request: CommitRequest): Promise<AssessedCommit> {
  const [gathered, recording] = await Promise.all([gatherFacts(withSources(shell, request)), loadRecording()])
  return conclude(shell, { host: 'git', canAsk: false, session: null }, gathered, recording)
}

/** The assessment of the commit that a shell command would make. */
export async function assessCommand(
  shell: Shell,
  request: CommitRequest,
  plan: CommitPlan,
  asker: CommitAsker,
): Promise<AssessedCommit> {
  const [gathered, recording] = await Promise.all([
    gatherCommandFacts(withSources(shell, request), plan),
    loadRecording(),
  ])
  return conclude(shell, asker, gathered, recording)
}

/** While git runs: what is due already comes first. */
async function loadRecording() {
  await new Promise(setImmediate)
  return import('./record-decision.ts')
}

const withSources = (shell: Shell, request: CommitRequest) => ({
  ...request,
  services: [],
  pagerDuty: pagerDutyAccessOrReason(shell.env),
  clock: shell.clock,
  depth: 'quick' as const,
})

/** Applies a person's override, and leaves a line in the decision log, unless the same was said just now. */
async function conclude(
  shell: Shell,
  asker: CommitAsker,
  { facts, repository }: Gathered,
  { recordDecision }: Awaited<ReturnType<typeof loadRecording>>,
): Promise<AssessedCommit> {
  const { now } = facts
  const { assessment, override } = overrideOf(assess(facts), facts.purpose, shell.env, asker)
  const reported = await recordDecision(shell, repository, {
    assessment,
    override,
    host: asker.host,
    session: asker.session,
    now,
  })
  return { assessment, files: facts.change.files, now, reported }
}
