import { type Known, known, unknown } from '../core/known.ts'
import { DAY_MS } from '../core/time.ts'
import type { Untrusted } from '../core/untrusted.ts'
import { wilson } from '../core/wilson.ts'
import { chanceOf, LEVELS, type Level, POINTS_PER_LOGIT } from '../risk/model.ts'
import {
  baseRateAt,
  brier,
  calibrationError,
  drawCounts,
  interval,
  mean,
  type Ranking,
  rankingOf,
  rollingBaseRates,
  tenths,
} from './measures.ts'
import type {
  Estimate,
  Judgement,
  LevelOutcome,
  Measured,
  Probability,
  RankingEstimates,
  Reliability,
} from './result.ts'

export interface ScoredCommit {
  readonly sha: string
  /** committer time */
  readonly at: Date
  readonly level: Level
  /** sum of all points: score − 50 before clamping to 0–100 */
  readonly points: number
  /** in all files: the baseline to beat */
  readonly linesAdded: number
  readonly paths: readonly Untrusted[]
}

/** `hitAt`: when what the score warns of came; null where it did not in time. */
export interface JudgedCommit {
  readonly commit: ScoredCommit
  readonly hitAt: Date | null
}

/** With fewer, measures are noise. */
const ENOUGH = { commits: 100, hits: 20 }
const ENOUGH_FOR_PROBABILITY = { commits: 200, hits: 40, calibrationError: 0.06 }

const REPLICATES = 400

/** @param next uniform in [0, 1): draws the bootstrap */
export function judge(
  judged: readonly JudgedCommit[],
  { days, now, next }: { readonly days: number; readonly now: Date; readonly next: () => number },
): Judgement {
  const [commits, hits] = [judged.length, countHits(judged)]
  const isEnough = commits >= ENOUGH.commits && hits >= ENOUGH.hits && commits - hits >= ENOUGH.hits
  return {
    days,
    commits,
    hits,
    measured: isEnough
      ? known(measure(judged, next), now.toISOString())
      : unknown(
          `${hits} of ${commits} commits: the sample is too small, ${ENOUGH.commits} commits and ${ENOUGH.hits} on either side are needed`,
        ),
  }
}

const countHits = (judged: readonly JudgedCommit[]): number =>
  judged.filter(({ hitAt }) => hitAt !== null).length

function measure(judged: readonly JudgedCommit[], next: () => number): Measured {
  const labels = Uint8Array.from(judged, ({ hitAt }) => Number(hitAt !== null))
  const draws = Array.from({ length: REPLICATES }, () => drawCounts(judged.length, next))
  const rank = (scoreOf: (commit: ScoredCommit) => number): Ranked => {
    const scores = Float64Array.from(judged, ({ commit }) => scoreOf(commit))
    const ranking = rankingOf({ scores, labels })
    return { found: ranking(), replicates: draws.map(ranking) }
  }
  const score = rank(({ points }) => points)
  const linesAdded = rank((commit) => commit.linesAdded)
  return {
    score: estimatesOf(score),
    linesAdded: estimatesOf(linesAdded),
    gain: estimate(
      score.found.auc - linesAdded.found.auc,
      score.replicates.map(({ auc }, i) => auc - (linesAdded.replicates[i]?.auc ?? Number.NaN)),
    ),
    levels: levelsOf(judged),
    reliability: reliabilityOf(judged),
  }
}

interface Ranked {
  readonly found: Ranking
  readonly replicates: readonly Ranking[]
}

function estimatesOf({ found, replicates }: Ranked): RankingEstimates {
  const of = (value: (ranking: Ranking) => number) => estimate(value(found), replicates.map(value))
  const captured = (i: 0 | 1 | 2) => of(({ captures }) => captures[i])
  return {
    auc: of(({ auc }) => auc),
    ap: of(({ ap }) => ap),
    captures: [captured(0), captured(1), captured(2)],
  }
}

/** A draw without a hit has no measure. */
function estimate(value: number, replicates: readonly number[]): Estimate {
  const [low, high] = interval(replicates.filter((each) => !Number.isNaN(each)))
  return { value, low, high }
}

function levelsOf(judged: readonly JudgedCommit[]): LevelOutcome[] {
  const all = countHits(judged)
  return LEVELS.map((level) => {
    const mine = judged.filter(({ commit }) => commit.level === level)
    const hits = countHits(mine)
    const precision = mine.length === 0 ? null : wilson(hits, mine.length)
    return {
      level,
      commits: mine.length,
      hits,
      precision,
      lift: precision && precision.value / (all / judged.length),
      captured: hits / all,
    }
  })
}

/** Each chance as predicted when the commit was made, only where the base rate could be counted then. */
function reliabilityOf(judged: readonly JudgedCommit[]): Known<Reliability> {
  const logits = logitsOf(judged)
  const rates = rollingBaseRates(judged.map(toCounted), logits)
  const rows = judged.flatMap(({ hitAt }, i) => {
    const rate = rates[i]
    if (!rate?.isEnough) return []
    const predicted = chanceOf((logits[i] ?? 0) + rate.byIntercept)
    return [{ predicted, rate: rate.rate, hit: Number(hitAt !== null) }]
  })
  if (rows.length < ENOUGH.commits)
    return unknown(`the base rate was known beforehand for only ${rows.length} commits`)
  const predictions = Float64Array.from(rows, ({ predicted }) => predicted)
  const baseRates = Float64Array.from(rows, ({ rate }) => rate)
  const labels = Uint8Array.from(rows, ({ hit }) => hit)
  const bins = tenths([...rows].sort((a, b) => a.predicted - b.predicted)).map((part) => ({
    commits: part.length,
    predicted: mean(part.map(({ predicted }) => predicted)),
    observed: wilson(part.filter(({ hit }) => hit === 1).length, part.length),
  }))
  const last = judged.at(-1)?.commit.at ?? new Date(0)
  return known(
    {
      commits: rows.length,
      bins,
      calibrationError: calibrationError(predictions, labels),
      brier: brier(predictions, labels),
      baseRateBrier: brier(baseRates, labels),
    },
    last.toISOString(),
  )
}

/**
 * Whether the score may be read as a probability: only with enough commits, a small calibration error, and a ranking
 * that is better than chance and no worse than lines added.
 */
export function probabilityOf(judgement: Judgement, judged: readonly JudgedCommit[], now: Date): Probability {
  const no = (why: string): Probability => ({ allowed: false, why })
  const { commits, hits, measured } = judgement
  if (!measured.known) return no(measured.why)
  const { score, gain, reliability } = measured.value
  const least = ENOUGH_FOR_PROBABILITY
  if (commits < least.commits || hits < least.hits)
    return no(`${hits} of ${commits} commits: a probability needs ${least.hits} of ${least.commits}`)
  if (score.auc.low <= 0.5) return no('the ranking is no better than chance')
  if (gain.high < 0) return no('lines added alone ranks the commits better')
  if (!reliability.known) return no(reliability.why)
  const error = reliability.value.calibrationError
  if (error > least.calibrationError)
    return no(`the calibration error is ${error.toFixed(3)}, above ${least.calibrationError}`)
  const rate = baseRateAt(judged.map(toCounted), logitsOf(judged), now.getTime() / 1000)
  if (!rate.isEnough)
    return no(
      `${rate.counted} scored commits of the last two years, and the base rate needs 60 (--limit scores more)`,
    )
  return { allowed: true, calibration: { baseRate: round(rate.rate), intercept: round(rate.byIntercept) } }
}

const logitsOf = (judged: readonly JudgedCommit[]): Float64Array =>
  Float64Array.from(judged, ({ commit }) => commit.points / POINTS_PER_LOGIT)

const toCounted = ({ commit, hitAt }: JudgedCommit) => ({
  at: commit.at.getTime() / 1000,
  inducing: hitAt !== null,
  firstFixDays: hitAt && (hitAt.getTime() - commit.at.getTime()) / DAY_MS,
})

const round = (value: number): number => Number(value.toFixed(3))
