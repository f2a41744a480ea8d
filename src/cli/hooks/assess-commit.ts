import type { Host } from '../../audit/record.ts'
import type { ChangedFile } from '../../change/change.ts'
import { type Gathered, gatherCommandFacts, gatherFacts } from '../../gather/gather.ts'
import { assess } from '../../risk/assess.ts'
import type { Assessment } from '../../risk/assessment.ts'
import { deadline } from '../deadline.ts'
import { gitEnvironment, pagerDutyAccessOrReason } from '../settings.ts'
import type { Shell } from '../shell.ts'
import { overrideOf } from './override.ts'

/** A commit waits three seconds in all, start and end of this program included. */
const DEADLINE_MS = 2_700

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
  const [gathered, recording] = await Promise.all([gatherFacts(requestOf(shell, shell.cwd)), loadRecording()])
  return conclude(shell, 'git', gathered, recording)
}

/** The assessment of the commit that a shell command would make; null where it makes none. */
export async function assessCommand(
  shell: Shell,
  cwd: string,
  command: string,
): Promise<AssessedCommit | null> {
  const gathering = gatherCommandFacts(requestOf(shell, cwd), command)
  const [gathered, recording] = await Promise.all([gathering, loadRecording()])
  return gathered && conclude(shell, 'claude', gathered, recording)
}

/** Loaded while git runs. */
const loadRecording = () => import('./record-decision.ts')

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
async function conclude(
  shell: Shell,
  host: Host,
  { facts, repository }: Gathered,
  { recordDecision }: Awaited<ReturnType<typeof loadRecording>>,
): Promise<AssessedCommit> {
  const { now } = facts
  const { assessment, override } = overrideOf(assess(facts), facts.purpose, shell.env, host)
  const saidBy = await recordDecision(shell, repository, { assessment, override, host, now })
  return { assessment, files: facts.change.files, now, saidBy }
}
