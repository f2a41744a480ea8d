import type { Inert } from '../core/untrusted.ts'
import type { ChangeSource } from '../diff/change.ts'
import type { Origin } from '../git/origin.ts'
import type { Assessment, RangeAssessment } from '../risk/assessment.ts'
import { nameOf } from '../risk/evidence.ts'
import { factorOf } from '../risk/factors/index.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { joinedPhrases, listedPhrases, ours, type Phrase, phrase, plural } from '../untrusted/words.ts'

/** `15×`, `1.3×`, `<0.1×` */
function times(lift: number): Inert {
  if (lift < 0.1) return own('<0.1×')
  return own(`${lift < 10 ? lift.toFixed(1) : Math.round(lift)}×`)
}

/** `3.5× the usual odds of a later bug fix`; a chance only where the team committed a calibration. */
export const odds = ({ lift, probability }: Assessment): Inert =>
  probability === null
    ? line`${times(lift)} the usual odds of a later bug fix`
    : line`${Math.round(100 * probability)} % chance of a later bug fix (${times(lift)})`

/** `3 files +42 −5` */
export function size({ change, sources }: Assessment): Inert {
  const { files, additions, deletions } = change
  if (files.length === 0 && !sources.contents.known) return own('files not known')
  const merged = files.filter((file) => file.merged).length
  // lines are counted even in files too large to parse; unmerged files have no count
  const isCounted = files.some((file) => file.additions !== null)
  const lines = isCounted ? line`+${additions} −${deletions}` : own('+? −?')
  const counts = line`${plural(files.length, 'file')} ${lines}`
  return merged > 0 ? line`${counts} (${merged} merged unchanged)` : counts
}

export const countText = (count: number | null): Inert => own(`${count ?? '?'}`)

/** `5 commits: 71 together, at most 48 alone` */
export function commitsTogether({ whole, commits, omitted = 0 }: RangeAssessment): Inert {
  const highest = Math.max(...commits.map(({ assessment }) => assessment.score))
  return line`${plural(commits.length + omitted, 'commit')}: ${whole.score} together, at most ${highest} alone`
}

/** `payments-api and checkout-web` */
export function serviceNames({ services, sources }: Assessment): Phrase {
  if (services.length === 0)
    return ours(own(sources.services.known ? 'no PagerDuty service affected' : 'service unknown'))
  return listedPhrases(services.map(nameOf), 3)
}

const COMMIT_WORDS: Readonly<Record<ChangeSource, string>> = {
  index: 'staged on',
  command: 'on',
  commit: 'commit',
  range: 'up to',
  patch: 'patch against',
}

/** `shop · branch main · staged on 3f2a91c0de` */
export function originPhrase({ change }: Assessment, { repository, branch, commit }: Origin): Phrase {
  const parts: Phrase[] = [
    phrase`${inert(repository)}`,
    ...(branch === null ? [] : [phrase`branch ${inert(branch)}`]),
    ...(commit === null
      ? []
      : [phrase`${ours(own(COMMIT_WORDS[change.source]))} ${ours(own(commit.slice(0, 10)))}`]),
  ]
  return joinedPhrases(parts, ' · ')
}

export type ScoreStep = ReturnType<typeof scoreSteps>[number]

export const AVERAGE_SCORE = 50

/** One step per kind of factor: the baseline first, then by points. `from` and `to` are not clamped to 0–100. */
export function scoreSteps({ factors }: Assessment) {
  const kinds = [...new Set(factors.map(({ id }) => id))].map((id) => {
    const mine = factors.filter((factor) => factor.id === id)
    return {
      id,
      label: id === 'baseline' ? 'baseline: none of the following' : factorOf(id).label,
      points: Math.round(mine.reduce((sum, { points }) => sum + points, 0) * 10) / 10,
      /** that share the points; 0 for a factor of the whole change */
      files: mine.filter(({ path }) => path !== null).length,
    }
  })
  return stepped(kinds).map(({ of, from, to }) => ({ ...of, from, to }))
}

/** From the average commit: the baseline first, then by points. Sums are in tenths, as points are. */
export function stepped<T extends { readonly id: string; readonly points: number }>(parts: readonly T[]) {
  let at = AVERAGE_SCORE
  return [...parts]
    .sort((a, b) => Number(b.id === 'baseline') - Number(a.id === 'baseline') || b.points - a.points)
    .map((of) => {
      const from = at
      at = Math.round((at + of.points) * 10) / 10
      return { of, points: of.points, from, to: at }
    })
}
