import type { Untrusted } from '../core/untrusted.ts'
import type { ChangedFile } from '../diff/change.ts'
import { IMPORT } from '../diff/code.ts'
import type { PastChange } from '../git/past-change.ts'
import type { Snapshot } from '../git/snapshot.ts'
import { readSources } from '../risk/measure.ts'

/** A larger fix, or one that blames more commits, is a rework: it says of none that it was wrong. */
const MAX_FILES = 50
const MAX_BLAMED = 13
/** Of a file with more changed places the first ones stand for all. */
const MAX_RANGES = 200

/**
 * The commits that wrote the lines of production code which a fix takes away or changes, by full sha: those that a
 * later bug fix touched. Comments, blanks, imports, moved and merely indented lines blame nobody.
 * @throws what runGit throws
 */
export async function blamedBy({ change, snapshot }: PastChange, since: Date): Promise<ReadonlySet<string>> {
  const files = removedCode(change.files, change)
  if (files.length > MAX_FILES) return new Set()
  const shas = new Set<string>()
  for (const file of files) for (const sha of await blame(snapshot, file, since)) shas.add(sha)
  return shas.size > MAX_BLAMED ? new Set() : shas
}

interface RemovedCode {
  /** the name before the fix */
  readonly path: Untrusted
  /** 1-based, ascending */
  readonly lines: readonly number[]
}

function removedCode(files: readonly ChangedFile[], change: PastChange['change']): RemovedCode[] {
  return readSources(change).flatMap(({ path, added, removed }) => {
    const stays = new Set(added.map(({ code }) => code.trim()))
    const lines = removed
      .filter(({ code }) => !IMPORT.test(code) && !stays.has(code.trim()))
      .map(({ number }) => number)
    const before = files.find((file) => file.path === path)?.oldPath ?? path
    return lines.length > 0 ? [{ path: before, lines }] : []
  })
}

/** @returns the shas that git names for these lines; of lines older than `since`, some older commit */
async function blame(snapshot: Snapshot, { path, lines }: RemovedCode, since: Date): Promise<string[]> {
  const output = await snapshot.git([
    'blame',
    '-w',
    '-M',
    '--incremental',
    `--since=${since.toISOString()}`,
    ...rangesOf(lines).flatMap((range) => ['-L', range]),
    snapshot.base,
    '--',
    path,
  ])
  return output
    .toString()
    .split('\n')
    .flatMap((line) => /^([0-9a-f]{40,64}) \d+ \d+ \d+$/.exec(line)?.[1] ?? [])
}

/** `3,5` for 3, 4 and 5. */
export function rangesOf(lines: readonly number[]): string[] {
  const ranges: [from: number, to: number][] = []
  for (const line of lines) {
    const last = ranges.at(-1)
    if (last && line === last[1] + 1) last[1] = line
    else ranges.push([line, line])
  }
  return ranges.slice(0, MAX_RANGES).map(([from, to]) => `${from},${to}`)
}
