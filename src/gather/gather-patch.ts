import { CodedError } from '../core/errors.ts'
import { known, unknown } from '../core/known.ts'
import type { StagedChange } from '../diff/change.ts'
import { readPatch } from '../diff/patch.ts'
import { isWithoutRepository } from '../git/repository.ts'
import { withSnapshot } from '../git/snapshot.ts'
import { mapPaths, NO_CONFIG, NO_OWNERSHIP } from '../services/mapping.ts'
import { type Gathered, type GatherRequest, gatherAround, readConfig, readPagerDutyFacts } from './gather.ts'

/** Beyond this a patch is counted but not read; its contents are then unknown. */
const MAX_CONTENT = 8 * 2 ** 20

export type GatheredPatch = Pick<Gathered, 'facts' | 'configError'>

/** @throws CodedError no_patch */
export async function gatherPatchFacts(request: GatherRequest, text: string): Promise<GatheredPatch> {
  const { files, truncated } = readPatch(text, MAX_CONTENT)
  if (files.length === 0 && text.trim() !== '')
    throw new CodedError(
      'no_patch',
      'Not a patch. Use the output of git diff, git show or diff -u: git diff main | pager-triage risk --patch -',
    )
  const change: StagedChange = {
    source: 'patch',
    base: null,
    tree: null,
    files,
    unread: truncated ? 'the patch is larger than 8 MB' : null,
    guesses: [],
  }
  try {
    return await withSnapshot(request, async (snapshot) =>
      gatherAround(snapshot, { change, message: null, config: await readConfig(snapshot, request) }, request),
    )
  } catch (error) {
    if (!isWithoutRepository(error)) throw error
    return gatherAlone(change, request)
  }
}

async function gatherAlone(change: StagedChange, request: GatherRequest): Promise<GatheredPatch> {
  const now = request.clock()
  const { services: asked } = request
  const sources = { asked, config: NO_CONFIG, ownership: NO_OWNERSHIP, repository: '' }
  const mapped =
    asked.length > 0
      ? known(mapPaths([], sources), now.toISOString())
      : unknown(`${NO_REPOSITORY} that maps them (use --service ID)`)
  const live = await readPagerDutyFacts(request, mapped, now)
  return {
    facts: {
      change,
      commits: unknown(NO_REPOSITORY),
      tree: unknown(NO_REPOSITORY),
      now,
      purpose: { message: null, branch: null },
      policy: [],
      freezes: [],
      ...live,
    },
    configError: undefined,
  }
}

const NO_REPOSITORY = 'not in a git repository'
