import { DAY_MS } from '../core/time.ts'
import { productionLanguage } from '../diff/languages.ts'
import { type LogEntry, readLog } from '../git/history.ts'
import type { Snapshot } from '../git/snapshot.ts'
import { isFix } from '../incidents/past-commit.ts'

/** Full shas. */
export interface CommitPlace {
  readonly sha: string
  readonly parents: readonly [string]
  /** committer time */
  readonly at: Date
}

export interface Sample {
  /** nothing older is judged; later than requested where there are more fixes than the limit */
  readonly since: Date
  /** commits old enough to be judged that change production code */
  readonly eligible: ReadonlySet<string>
  /** spread evenly over the time, oldest first */
  readonly scored: readonly CommitPlace[]
  readonly fixes: readonly CommitPlace[]
}

interface SampleLimits {
  readonly since: Date
  readonly until: Date
  readonly now: Date
  /** a commit is judged once this many have passed */
  readonly days: number
  readonly commits: number
  readonly fixes: number
}

/** More files than this are an import or a mass rename. */
const MAX_FILES = 100

/** @throws what runGit throws */
export async function readSample(snapshot: Snapshot, limits: SampleLimits): Promise<Sample> {
  const { head } = snapshot.repository
  if (head === null) return { since: limits.since, eligible: new Set(), scored: [], fixes: [] }
  const [{ added }, parents] = await Promise.all([
    readLog(snapshot, head, limits.since),
    readParents(snapshot, head, limits.since),
  ])
  return takeSample(added, parents, limits)
}

/** @param entries newest first */
export function takeSample(
  entries: readonly LogEntry[],
  parents: ReadonlyMap<string, string>,
  { since, until, now, days, commits, fixes }: SampleLimits,
): Sample {
  const toPlace = ({ sha, at }: LogEntry): CommitPlace[] => {
    const parent = parents.get(sha)
    return parent === undefined ? [] : [{ sha, parents: [parent], at }]
  }
  const repairs = entries.filter((entry) => isFix(entry) && changesCode(entry)).sort(byTime)
  const first = repairs.length > fixes ? (repairs.at(-fixes)?.at ?? since) : since
  const latest = Math.min(until.getTime(), now.getTime() - days * DAY_MS)
  const eligible = entries
    .filter((entry) => entry.at >= first && entry.at.getTime() <= latest && changesCode(entry))
    .sort(byTime)
    .flatMap(toPlace)
  return {
    since: first,
    eligible: new Set(eligible.map(({ sha }) => sha)),
    scored: spread(eligible, commits),
    fixes: eligible.length === 0 ? [] : repairs.filter(({ at }) => at >= first).flatMap(toPlace),
  }
}

const changesCode = ({ files }: LogEntry): boolean =>
  files.length <= MAX_FILES && files.some(({ path }) => productionLanguage(path) !== null)

const byTime = (a: LogEntry, b: LogEntry): number => a.at.getTime() - b.at.getTime()

function spread<T>(items: readonly T[], most: number): T[] {
  const share = Math.min(1, most / items.length)
  return items.filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share))
}

async function readParents({ git }: Snapshot, head: string, since: Date): Promise<Map<string, string>> {
  const output = await git(['rev-list', '--parents', '--no-merges', `--since=${since.toISOString()}`, head])
  const lines = output.toString().split('\n')
  return new Map(
    lines.flatMap((line) => {
      const [sha, parent] = line.split(' ')
      return sha && parent ? [[sha, parent]] : []
    }),
  )
}
