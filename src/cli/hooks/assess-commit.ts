import { gatherFacts } from '../../gather/gather.ts'
import { assess } from '../../risk/assess.ts'
import type { Assessment } from '../../risk/assessment.ts'
import { deadline } from '../commands/risk.ts'
import { gitEnvironment, pagerDutyAccessOrReason } from '../settings.ts'
import type { Shell } from '../shell.ts'

/** A commit waits no longer than this; what PagerDuty has not said by then is unknown. */
const DEADLINE_MS = 3_000

/** The assessment of the commit that is about to happen in `cwd`. */
export async function assessCommit(
  shell: Shell,
  cwd: string,
): Promise<{ assessment: Assessment; now: Date }> {
  const facts = await gatherFacts({
    cwd,
    env: gitEnvironment(shell.env),
    services: [],
    pagerDuty: pagerDutyAccessOrReason(shell.env),
    clock: shell.clock,
    ...deadline(shell, DEADLINE_MS),
  })
  return { assessment: assess(facts), now: facts.now }
}
