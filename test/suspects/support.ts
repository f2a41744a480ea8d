import { fromOutside } from '../../src/core/untrusted.ts'
import type { RecentCommit } from '../../src/suspects/commit.ts'
import { findSuspects, type RepositoryPast } from '../../src/suspects/find.ts'
import { termsIn } from '../../src/suspects/terms.ts'

const BEGAN = new Date('2026-03-10T12:00:00Z')

export const hoursBefore = (hours: number): Date => new Date(BEGAN.getTime() - hours * 3_600_000)

/** Files by path, with the lines that the commit adds to each. */
export function commitOf(
  id: number,
  message: string,
  files: Readonly<Record<string, readonly string[]>>,
  hours = id + 1,
): RecentCommit {
  const code = Object.values(files).flat()
  return {
    sha: id.toString(16).padStart(40, 'c'),
    at: hoursBefore(hours),
    message: fromOutside(message),
    files: Object.entries(files).map(([path, { length }]) => ({
      path: fromOutside(path),
      added: length,
      isFormatting: false,
    })),
    terms: termsIn(code.join('\n')),
  }
}

export const pastOf = (
  commits: readonly RecentCommit[],
  more: Partial<RepositoryPast> = {},
): RepositoryPast => ({
  name: null,
  commits,
  earlier: commits,
  deployments: [],
  isOfService: () => false,
  isOfDependency: () => false,
  ...more,
})

/** All that are listed, best first. */
export const listed = (texts: readonly string[], past: RepositoryPast) =>
  findSuspects({ texts: texts.map(fromOutside), at: BEGAN, days: 14 }, [past], 1000).suspects
