import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
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
export function saidBy(repository: Repository, { change, level }: Assessment, now: Date): Host | null {
  const said = read(fileOf(repository))
  const same = said.tree === change.tree && said.base === change.base && said.level === level
  return same && said.host !== undefined && now.getTime() - (said.at ?? 0) < MOMENTS_MS ? said.host : null
}

/** Remembers it; a disk that cannot be written to is no reason to stop a commit. */
export function remember(repository: Repository, { change, level }: Assessment, host: Host, now: Date): void {
  if (change.tree === null) return
  const said: Said = { host, tree: change.tree, base: change.base, level, at: now.getTime() }
  const file = fileOf(repository)
  const own = `${file}.${process.pid}`
  try {
    mkdirSync(directoryOf(repository), { recursive: true, mode: 0o700 })
    writeFileSync(own, JSON.stringify(said), { mode: 0o600 })
    renameSync(own, file)
  } catch {}
}

const directoryOf = ({ commonDir }: Repository): string => join(commonDir, 'pager-triage')

/** One file for each work tree. */
const fileOf = (repository: Repository): string =>
  join(
    directoryOf(repository),
    `said-${createHash('sha256').update(repository.gitDir).digest('hex').slice(0, 12)}.json`,
  )

function read(file: string): Partial<Said> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}
