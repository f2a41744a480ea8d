import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../../audit/record.ts'
import type { Repository } from '../../change/repository.ts'
import type { Assessment } from '../../risk/assessment.ts'

/** What was said last in a work tree, so that nothing is said twice for one change. */
interface Said {
  readonly host: Host
  readonly tree: string
  readonly base: string | null
  readonly level: string
  readonly at: number
}

const MOMENTS_MS = 10 * 60_000

/** Which host said the same of the same change moments ago; null where none did. */
export async function saidBy(
  repository: Repository,
  { change, level }: Assessment,
  now: Date,
): Promise<Host | null> {
  const text = await readFile(fileOf(repository), 'utf8').catch(() => '{}')
  const said = parse(text)
  const same = said.tree === change.tree && said.base === change.base && said.level === level
  return same && said.host !== undefined && now.getTime() - (said.at ?? 0) < MOMENTS_MS ? said.host : null
}

/** Remembers it; a disk that cannot be written to is no reason to stop a commit. */
export async function remember(
  repository: Repository,
  { change, level }: Assessment,
  host: Host,
  now: Date,
): Promise<void> {
  if (change.tree === null) return
  const said: Said = { host, tree: change.tree, base: change.base, level, at: now.getTime() }
  const file = fileOf(repository)
  const own = `${file}.${process.pid}`
  await mkdir(directoryOf(repository), { recursive: true, mode: 0o700 })
    .then(() => writeFile(own, JSON.stringify(said), { mode: 0o600 }))
    .then(() => rename(own, file))
    .catch(() => {})
}

const directoryOf = ({ commonDir }: Repository): string => join(commonDir, 'pager-triage')

/** One file for each work tree. */
const fileOf = (repository: Repository): string =>
  join(
    directoryOf(repository),
    `said-${createHash('sha256').update(repository.gitDir).digest('hex').slice(0, 12)}.json`,
  )

function parse(text: string): Partial<Said> {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
