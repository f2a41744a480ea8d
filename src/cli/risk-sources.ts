import { type Gathered, type GatherRequest, gatherCommandFacts, gatherFacts } from '../gather/gather.ts'
import type { GatheredRange } from '../gather/gather-range.ts'
import type { Repository } from '../git/repository.ts'
import type { ChangeRequest } from '../git/snapshot.ts'
import type { Assessed } from '../report/reporter.ts'
import { assess } from '../risk/assess.ts'
import { isWhole } from '../risk/assessment.ts'
import { pagerDutyAccess } from './settings.ts'
import type { Shell } from './shell.ts'

/** What is assessed. */
export type Source =
  | { readonly kind: 'index' }
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'commit'; readonly revision: string }
  | { readonly kind: 'range'; readonly range: string }
  | { readonly kind: 'patch'; readonly file: string }

export interface Found extends Omit<Assessed, 'totalMs'> {
  /** in which the change may be committed; null for what was committed before */
  readonly repository: Repository | null
}

export interface RiskRequest extends ChangeRequest {
  readonly deadlineAt: Date
  readonly services: readonly string[]
  readonly offline: boolean
}

/** Null where a command commits nothing. @throws what the gathering throws, TeamConfigError, UnknownServiceError */
export async function assessSource(
  shell: Shell,
  source: Source,
  { offline, ...asked }: RiskRequest,
): Promise<Found | null> {
  const pagerDuty = pagerDutyAccess(shell.env, offline)
  const request: GatherRequest = { ...asked, pagerDuty, clock: shell.clock, depth: 'full' }
  const found = await assessWith(shell, source, request)
  if (found !== null && asked.services.length > 0 && !isWhole(found.assessment.sources.pagerduty))
    await refuseUnknown(request)
  return found
}

/** What else PagerDuty failed at stands in the report. @throws UnknownServiceError */
async function refuseUnknown({ pagerDuty, services, ...asked }: GatherRequest): Promise<void> {
  if (!pagerDuty.allowed) return
  const [{ createReader }, { refuse, UnknownServiceError }] = await Promise.all([
    import('../pagerduty/reader.ts'),
    import('../triage/known-services.ts'),
  ])
  const { clock, signal, deadlineAt } = asked
  const reader = createReader({ ...pagerDuty, clock, signal, deadlineAt })
  try {
    await refuse(reader, (await reader.servicesById(services)).data)
  } catch (error) {
    if (error instanceof UnknownServiceError) throw error
  } finally {
    await reader.close()
  }
}

async function assessWith(shell: Shell, source: Source, request: GatherRequest): Promise<Found | null> {
  switch (source.kind) {
    case 'index':
      return assessNext(await gatherFacts(request))
    case 'command': {
      const { planCommit } = await import('../git/commit-plan.ts')
      const plan = await planCommit(request, source.command)
      return plan && assessNext(await gatherCommandFacts(request, plan))
    }
    case 'commit': {
      const { gatherCommit } = await import('../gather/gather-commit.ts')
      return assessOne(await gatherCommit(request, source.revision))
    }
    case 'range': {
      const { gatherRange } = await import('../gather/gather-range.ts')
      return assessRange(await gatherRange(request, source.range))
    }
    case 'patch': {
      const { gatherPatchFacts } = await import('../gather/gather-patch.ts')
      const { readPatchInput } = await import('./patch-input.ts')
      return assessOne(await gatherPatchFacts(request, await readPatchInput(shell, source.file)))
    }
  }
}

const assessNext = (gathered: Gathered): Found => ({
  ...assessOne(gathered),
  repository: gathered.repository,
})

function assessOne({ facts, configError }: Pick<Gathered, 'facts' | 'configError'>): Found {
  if (configError !== undefined) throw configError
  return { assessment: assess(facts), range: null, now: facts.now, repository: null }
}

function assessRange({ whole, commits, omitted, configError }: GatheredRange): Found {
  if (configError !== undefined) throw configError
  const range = {
    whole: assess(whole),
    commits: commits.map(({ sha, facts }) => ({ sha, assessment: assess(facts) })),
    omitted,
  }
  return { assessment: range.whole, range, now: whole.now, repository: null }
}

/** What may be committed next leaves a line in the decision log; what was committed long ago does not. */
export async function recordNext(shell: Shell, { assessment, repository, now }: Found): Promise<void> {
  if (repository === null || assessment.change.files.length === 0) return
  const { appendDecision } = await import('./decision-log.ts')
  await appendDecision(shell, repository, { assessment, override: null, host: 'cli', now })
}
