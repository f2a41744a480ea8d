import { DAY_MS } from '../../core/time.ts'
import type { Untrusted } from '../../core/untrusted.ts'
import { isFix, type PastCommit } from '../../incidents/past-commit.ts'
import { line, own } from '../../untrusted/inert.ts'
import { duration, ours, plural } from '../../untrusted/words.ts'
import { maxTermPoints, termPoints } from '../model.ts'
import type { FactorKind, Scored } from './factor.ts'

const DECAY_DAYS = 90

/** Fixes of the last year, each e^(−age/90 d) per file; the points of the sum are shared out by file. */
export const fixHistory: FactorKind<'fix-history'> = {
  id: 'fix-history',
  label: 'fix history',
  isFitted: true,
  score: ({ commits, paths, now }) => {
    const fixed = fixedFiles(commits, paths, now)
    const total = fixed.reduce((sum, file) => sum + file.decayed, 0)
    return fixed.map(
      ({ path, fixes, decayed }): Scored => ({
        path,
        points: (termPoints('fixHistory', total) * decayed) / total,
        evidence: fixes.map(({ sha, at }) => ({ kind: 'commit', sha, at: at.toISOString(), path })),
      }),
    )
  },
  most: { history: maxTermPoints('fixHistory') },
  finding: {
    rule: {
      short: 'This file was fixed in the last year',
      help: 'Recently fixed files are more likely to need another fix. Ask for a review by someone who knows those fixes.',
    },
    message: (evidence) => `This file had ${plural(evidence.length, 'fix', 'fixes')} in the last year.`,
    line: {
      label: null,
      /** `5 fixes in a year, the latest 9 days ago` */
      text: ({ evidence }, { now }) => {
        const times = evidence.flatMap((item) => (item.kind === 'commit' ? [Date.parse(item.at)] : []))
        const latest = duration(now.getTime() - Math.max(...times))
        const last = own(times.length === 1 ? '' : 'the latest ')
        return ours(line`${plural(times.length, 'fix', 'fixes')} in a year, ${last}${latest} ago`)
      },
    },
  },
}

export const decayedFixes = (
  commits: readonly PastCommit[],
  paths: readonly Untrusted[],
  now: Date,
): number => fixedFiles(commits, paths, now).reduce((sum, { decayed }) => sum + decayed, 0)

interface FixedFile {
  readonly path: Untrusted
  readonly fixes: readonly PastCommit[]
  readonly decayed: number
}

function fixedFiles(commits: readonly PastCommit[], paths: readonly Untrusted[], now: Date): FixedFile[] {
  const fixes = new Map<Untrusted, PastCommit[]>(paths.map((path) => [path, []]))
  for (const commit of commits.filter(isFix)) for (const path of commit.paths) fixes.get(path)?.push(commit)
  return [...fixes]
    .filter(([, mine]) => mine.length > 0)
    .map(([path, mine]) => ({
      path,
      fixes: mine,
      decayed: mine.reduce((sum, fix) => sum + decay(fix.at, now), 0),
    }))
}

/** By whole days, so that two runs on one day agree. */
const decay = (at: Date, now: Date): number =>
  Math.exp(-Math.max(0, Math.floor((now.getTime() - at.getTime()) / DAY_MS)) / DECAY_DAYS)
