import { DAY_MS } from '../core/time.ts'
import type { Untrusted } from '../core/untrusted.ts'
import type { RecentCommit } from './commit.ts'
import { type EvidenceItem, evidenceOf, type Mark, marksOf } from './evidence.ts'
import { buildIndex, type Sources } from './features.ts'
import { type Ranked, rank } from './score.ts'
import { type Pointers, signalsOf } from './signals.ts'
import { otherTexts, standing, THRESHOLD } from './stands-out.ts'
import { queryOf } from './terms.ts'

/** What is asked about. */
export interface Question {
  /** the title first, then alerts, then notes */
  readonly texts: readonly Untrusted[]
  /** when the incident began */
  readonly at: Date
  readonly days: number
}

/** One repository, before the incident began. */
export interface RepositoryPast extends Omit<Pointers, 'texts'>, Sources {
  /** null where there is one */
  readonly name: string | null
}

export interface Suspect {
  readonly repository: string | null
  readonly commit: RecentCommit
  readonly score: number
  /** the heaviest first */
  readonly evidence: readonly EvidenceItem[]
  readonly marks: readonly Mark[]
}

export interface Finding {
  /** best first; empty where no commit stands out */
  readonly suspects: readonly Suspect[]
  readonly standsOut: boolean
}

/** The same for the same facts. Texts order this list and do nothing else. */
export function findSuspects(question: Question, pasts: readonly RepositoryPast[], most: number): Finding {
  const { all, query, text } = orderSuspects(question, pasts)
  const [first, second] = all
  if (first === undefined) return { suspects: [], standsOut: false }
  const pair = second === undefined ? [first.ranked] : [first.ranked, second.ranked]
  const standsOut = standing(pair, first.index, { ...first, query, at: question.at }) >= THRESHOLD
  return {
    standsOut,
    suspects: standsOut
      ? all.slice(0, most).map(({ ranked, past, index }) => ({
          repository: past.name,
          commit: ranked.commit,
          score: ranked.score,
          evidence: evidenceOf(ranked, index, { query, text }),
          marks: marksOf(ranked.commit, past.commits),
        }))
      : [],
  }
}

/** Whether or not the first stands out; those without any evidence are left out. */
export function orderSuspects({ texts, at, days }: Question, pasts: readonly RepositoryPast[]) {
  const text = texts.map(withoutPlaces).join('\n')
  const query = queryOf(text)
  const found = pasts.flatMap((past) => {
    const others = otherTexts(past.earlier, new Date(at.getTime() - days * DAY_MS))
    const index = buildIndex(past, [query, ...others])
    const signals = signalsOf(past, { ...past, texts })
    const list = rank(query, index, at, signals).filter(({ isSuspect }) => isSuspect)
    return list.map((ranked) => ({ ranked, past, index, signals, others }))
  })
  const sorted = found.sort((a, b) => byScore(a.ranked, b.ranked))
  const all = [...new Map(sorted.map((each) => [each.ranked.commit.sha, each])).values()] // clones share commits
  return { all, query, text }
}

/** Of a path, the name of the file: its directories are compared as a place, and as words say nothing. */
const withoutPlaces = (text: string): string =>
  text
    .slice(0, MAX_TEXT)
    .replace(/\S*\/([^\s/]*)/g, (_, name: string) => ` ${name.replace(/\.\w{1,8}\b.*/, '')} `)

const MAX_TEXT = 32_768

const byScore = (a: Ranked, b: Ranked): number =>
  b.score - a.score || b.commit.at.getTime() - a.commit.at.getTime() || (a.commit.sha < b.commit.sha ? -1 : 1)
