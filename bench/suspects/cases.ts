import { createRandom } from '../../src/core/random.ts'
import { DAY_MS } from '../../src/core/time.ts'
import { buildIndex } from '../../src/suspects/features.ts'
import { type Ranked, rank } from '../../src/suspects/score.ts'
import { signalsOf } from '../../src/suspects/signals.ts'
import { otherTexts, standing } from '../../src/suspects/stands-out.ts'
import { queryOf } from '../../src/suspects/terms.ts'
import type { PastCommit, Report } from './data.ts'

const YEAR_DAYS = 365

/** One bug report, and the commits before it in order. */
export interface Case {
  readonly key: string
  readonly list: readonly Ranked[]
  readonly at: Date
  readonly isHit: (ranked: Ranked) => boolean
  /** whether a commit that blame names is among them */
  readonly hasHit: boolean
  /** null: not asked for */
  readonly standing: number | null
}

export interface Setting {
  readonly days: number
  readonly words?: (report: Report, reports: readonly Report[], commits: readonly PastCommit[]) => string
  readonly knowsModule?: boolean
  /** also those whose commit is older than the window, each so-manieth, with how far the first stands out */
  readonly everyOther?: number
  /** of those in the window, each so-manieth */
  readonly every?: number
}

export function casesOf(commits: readonly PastCommit[], all: readonly Report[], setting: Setting): Case[] {
  const { days, words = ({ title }) => title, knowsModule = false, everyOther = 0, every = 1 } = setting
  const cases: Case[] = []
  let [inWindow, outside] = [0, 0]
  for (const report of all) {
    const inducing = report.inducing ?? {}
    const at = new Date(report.created * 1000)
    const isHit = ({ sha }: { readonly sha: string }) => Object.hasOwn(inducing, sha)
    const known = before(commits, at, YEAR_DAYS).filter(({ sha }) => sha !== report.fix)
    const names = new RegExp(`\\b${report.key}\\b`)
    const recent = before(known, at, days).filter(({ message }) => !names.test(message))
    const hasHit = recent.some(isHit)
    if (!hasHit && (everyOther === 0 || recent.length === 0 || !isUsable(report, commits, at))) continue
    if (hasHit ? inWindow++ % every !== 0 : outside++ % everyOther !== 0) continue
    const earlier = known.map(({ asEarlier }) => asEarlier)
    const query = queryOf(words(report, all, commits))
    const others = everyOther === 0 ? [] : otherTexts(earlier, new Date(at.getTime() - days * DAY_MS))
    const index = buildIndex({ commits: recent, earlier }, [query, ...others])
    const modules = new Set(report.files.map(moduleOf))
    const signals = signalsOf(
      { commits: recent, earlier },
      {
        texts: [],
        deployments: [],
        isOfService: (path) => knowsModule && modules.has(moduleOf(path)),
        isOfDependency: () => false,
      },
    )
    const list = rank(query, index, at, signals)
    cases.push({
      key: report.key,
      list,
      at,
      isHit: ({ commit }) => isHit(commit),
      hasHit,
      standing: everyOther === 0 ? null : standing(list, index, { query, at, others }),
    })
  }
  return cases
}

/** A commit that blame names was made before the report. */
const isUsable = ({ inducing = {} }: Report, commits: readonly PastCommit[], at: Date): boolean =>
  commits.some(({ sha, at: made }) => made < at && Object.hasOwn(inducing, sha))

/** Of a list that is newest first. */
function before(commits: readonly PastCommit[], at: Date, days: number): PastCommit[] {
  const since = at.getTime() - days * DAY_MS
  return commits.filter((commit) => commit.at < at && commit.at.getTime() >= since)
}

/** `clients` of `clients/src/main/java/…`. */
const moduleOf = (path: string): string => /^(.*?)(?:^|\/)src\//.exec(path)?.[1] ?? path.split('/')[0] ?? ''

/** Without names of code: `camelCase`, `snake_case`, `A.b`, `CAPITALS`. */
export const withoutIdentifiers = ({ title }: Report): string =>
  title
    .split(/\s+/)
    .filter((word) => !/[a-z\d][A-Z]|_|\w[.#:]\w|^[A-Z\d]{3,}|\(\)/.test(word))
    .join(' ')

/** Only words that one of ten commits has in its changed lines: what a monitor may say. */
export const commonWords = (
  { title, created }: Report,
  _: unknown,
  commits: readonly PastCommit[],
): string => {
  const sample = commits.filter(({ at }, i) => i % 10 === 0 && at.getTime() < created * 1000).slice(0, 200)
  return queryOf(title)
    .filter((term) => sample.filter(({ terms }) => terms?.counts.has(term)).length >= sample.length / 10)
    .join(' ')
}

/** Of the same repository, by chance: the control. */
export const anotherTitle = (report: Report, reports: readonly Report[]): string =>
  createRandom(report.created).pick(reports).title
