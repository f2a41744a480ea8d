import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { CodedError } from '../core/errors.ts'
import { type Gathered, type GatherRequest, gatherCommandFacts, gatherFacts } from '../gather/gather.ts'
import { gatherCommit } from '../gather/gather-commit.ts'
import { gatherPatchFacts } from '../gather/gather-patch.ts'
import { type GatheredRange, gatherRange } from '../gather/gather-range.ts'
import type { Repository } from '../git/repository.ts'
import type { Assessed } from '../report/reporter.ts'
import { assess } from '../risk/assess.ts'
import { isWhole } from '../risk/assessment.ts'
import { unreadablePatch } from './messages.ts'
import { withReader } from './reading.ts'
import type { Shell } from './shell.ts'

export type Source =
  | { readonly kind: 'index' }
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'commit'; readonly revision: string }
  | { readonly kind: 'range'; readonly range: string }
  | { readonly kind: 'patch'; readonly file: string }

interface Found extends Omit<Assessed, 'totalMs'> {
  /** null where the change is committed already, or is a patch */
  readonly repository: Repository | null
}

/** Null for a command without a commit. @throws what the gathering throws, TeamConfigError, UnknownServiceError */
export async function assessSource(
  shell: Shell,
  source: Source,
  request: GatherRequest,
): Promise<Found | null> {
  const found = await assessWith(shell, source, request)
  const { services, pagerDuty } = request
  const isDoubtful = found !== null && services.length > 0 && !isWhole(found.assessment.sources.pagerduty)
  if (isDoubtful && pagerDuty.allowed) await refuseUnknown(shell, request)
  return found
}

/** Other failures are in the report already. @throws UnknownServiceError */
async function refuseUnknown(shell: Shell, { services, signal, deadlineAt }: GatherRequest): Promise<void> {
  const { refuse, UnknownServiceError } = await import('../triage/known-services.ts') // loads the HTTP client
  try {
    await withReader(shell, async (reader) => refuse(reader, (await reader.servicesById(services)).data), {
      signal,
      deadlineAt,
    })
  } catch (error) {
    if (error instanceof UnknownServiceError) throw error
  }
}

async function assessWith(shell: Shell, source: Source, request: GatherRequest): Promise<Found | null> {
  switch (source.kind) {
    case 'index':
      return assessNext(await gatherFacts(request))
    case 'command': {
      const { planCommit } = await import('../git/commit-plan.ts') // loads the shell grammar
      const plan = await planCommit(request, source.command)
      return plan && assessNext(await gatherCommandFacts(request, plan))
    }
    case 'commit':
      return assessOne(await gatherCommit(request, source.revision))
    case 'range':
      return assessRange(await gatherRange(request, source.range))
    case 'patch':
      return assessOne(await gatherPatchFacts(request, await readPatch(shell, source.file)))
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

async function readPatch(shell: Shell, file: string): Promise<string> {
  if (file === '-') return shell.stdin()
  try {
    return await readFile(resolve(shell.cwd, file), 'utf8')
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable'
    throw new CodedError('patch_file', unreadablePatch(file, code), { cause })
  }
}
