import type { Host } from '../../audit/record.ts'
import type { ChangedFile } from '../../change/change.ts'
import { type Gathered, gatherCommandFacts, gatherFacts } from '../../gather/gather.ts'
import { assess } from '../../risk/assess.ts'
import type { Assessment } from '../../risk/assessment.ts'
import { deadline } from '../deadline.ts'
import { appendDecision } from '../decision-log.ts'
import { gitEnvironment, pagerDutyAccessOrReason } from '../settings.ts'
import type { Shell } from '../shell.ts'
import { overrideOf } from './override.ts'
import { remember, saidBy } from './said.ts'

/** A commit waits no longer than this; what PagerDuty has not said by then is unknown. */
const DEADLINE_MS = 3_000

export interface AssessedCommit {
  readonly assessment: Assessment
  /** what was assessed */
  readonly files: readonly ChangedFile[]
  readonly now: Date
  /** who said the same of the same change moments ago */
  readonly saidBy: Host | null
}

/** The assessment of the commit that `git commit` would make now. */
export async function assessIndex(shell: Shell): Promise<AssessedCommit> {
  return conclude(shell, 'git', await gatherFacts(requestOf(shell, shell.cwd)))
}

/** The assessment of the commit that a shell command would make; null where it makes none. */
export async function assessCommand(
  shell: Shell,
  cwd: string,
  command: string,
): Promise<AssessedCommit | null> {
  const gathered = await gatherCommandFacts(requestOf(shell, cwd), command)
  return gathered && conclude(shell, 'claude', gathered)
}

const requestOf = (shell: Shell, cwd: string) => ({
  cwd,
  env: gitEnvironment(shell.env),
  services: [],
  pagerDuty: pagerDutyAccessOrReason(shell.env),
  clock: shell.clock,
  ...deadline(shell, DEADLINE_MS),
  depth: 'quick' as const,
})

/** Applies a person's override, and leaves a line in the decision log, unless the same was said just now. */
async function conclude(shell: Shell, host: Host, { facts, repository }: Gathered): Promise<AssessedCommit> {
  const { now } = facts
  const assessed = assess(facts)
  const { assessment, override } = overrideOf(assessed, facts.purpose, shell.env, host)
  const before = assessment.change.files.length > 0 ? await saidBy(repository, assessment, now) : null
  if (assessment.change.files.length > 0 && before === null) {
    await appendDecision(shell, repository, { assessment, override, host, now })
    await remember(repository, assessment, host, now)
  }
  return { assessment, files: facts.change.files, now, saidBy: before }
}
