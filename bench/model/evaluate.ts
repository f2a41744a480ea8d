import {
  type BaseRate,
  brier,
  calibrationError,
  drawCounts,
  mean,
  type Ranking,
  rankingOf,
  rollingBaseRates,
} from '../../src/backtest/measures.ts'
import { createRandom } from '../../src/core/random.ts'
import {
  baselinePoints,
  chanceOf,
  type Level,
  levelOf,
  type Model,
  POINTS_PER_LOGIT,
  TERMS,
  type Term,
  termPoints,
} from '../../src/risk/model.ts'
import type { LabelledCommit, LabelledRepository } from './commits.ts'

/** How one repository's mature commits are ranked, by a model that never saw the repository. */
export interface Evaluation {
  readonly name: string
  readonly set: LabelledRepository['set']
  readonly commits: number
  readonly share: number
  readonly rankings: Readonly<Record<Ranker, Measured>>
  readonly levels: Readonly<Record<Level, LevelShare>>
  /** with the repository's own base rate alone, and with an intercept of its own */
  readonly calibrationError: { readonly byRate: number; readonly byIntercept: number }
  readonly brier: number
  /** AUC for the commits that were later reverted, and how many those are; null without a clone */
  readonly reverted: { readonly count: number; readonly auc: number; readonly linesAddedAuc: number } | null
}

/** Lines added, as everybody can count them; the size term alone; the model without and with incidents. */
const RANKERS = ['linesAdded', 'logicAdded', 'git', 'model'] as const
export type Ranker = (typeof RANKERS)[number]

interface Measured {
  readonly found: Ranking
  /** the same on commits drawn anew, with replacement */
  readonly replicates: readonly Ranking[]
}

interface LevelShare {
  readonly commits: number
  /** precision */
  readonly inducing: number
  readonly captured: number
}

const REPLICATES = 400
const SEED = 20_261_122

export function evaluate(
  repository: LabelledRepository,
  model: Model,
  reverted: ReadonlySet<string> | null,
): Evaluation {
  const commits = repository.commits.filter(({ mature }) => mature)
  const labels = labelsOf(commits, ({ inducing }) => inducing)
  const points = Float64Array.from(commits, (commit) => pointsOf(commit, model))
  const scores: Readonly<Record<Ranker, Float64Array>> = {
    linesAdded: Float64Array.from(commits, ({ linesAdded }) => linesAdded),
    logicAdded: Float64Array.from(commits, ({ terms }) => terms.logicAdded),
    git: Float64Array.from(commits, (commit) => pointsOf(commit, model, GIT)),
    model: points,
  }
  const measured = (ranker: Ranker) => measure(scores[ranker], labels)
  const { byRate, byIntercept } = predictions(repository, model)
  return {
    name: repository.name,
    set: repository.set,
    commits: commits.length,
    share: mean([...labels]),
    rankings: {
      linesAdded: measured('linesAdded'),
      logicAdded: measured('logicAdded'),
      git: measured('git'),
      model: measured('model'),
    },
    levels: levelsOf(points, labels),
    calibrationError: {
      byRate: calibrationError(byRate, labels),
      byIntercept: calibrationError(byIntercept, labels),
    },
    brier: brier(byIntercept, labels),
    reverted: reverted && revertedOf(commits, reverted, scores),
  }
}

const GIT = TERMS.filter((term) => term !== 'titleSimilarity')

/** As the product adds them up: the score less 50. */
const pointsOf = ({ terms }: LabelledCommit, model: Model, of: readonly Term[] = TERMS): number =>
  of.reduce((sum, term) => sum + termPoints(term, terms[term], model), baselinePoints(model))

const labelsOf = (commits: readonly LabelledCommit[], is: (commit: LabelledCommit) => boolean): Uint8Array =>
  Uint8Array.from(commits, (commit) => Number(is(commit)))

type Calibration = 'byRate' | 'byIntercept'

/** The chance of a later bug fix for each mature commit, from what was known when it was made. */
function predictions({ commits }: LabelledRepository, model: Model): Record<Calibration, Float64Array> {
  const logits = Float64Array.from(commits, (commit) => pointsOf(commit, model) / POINTS_PER_LOGIT)
  const rates: readonly BaseRate[] = rollingBaseRates(commits, logits)
  const chances = (by: Calibration) =>
    logits.map((logit, i) => chanceOf(logit + (rates[i]?.[by] ?? 0))).filter((_, i) => commits[i]?.mature)
  return { byRate: chances('byRate'), byIntercept: chances('byIntercept') }
}

/** Every ranker draws the same commits, so that replicates can be compared one by one. */
function measure(scores: Float64Array, labels: Uint8Array): Measured {
  const ranking = rankingOf({ scores, labels })
  const { next } = createRandom(SEED)
  return {
    found: ranking(),
    replicates: Array.from({ length: REPLICATES }, () => ranking(drawCounts(labels.length, next))),
  }
}

function levelsOf(points: Float64Array, labels: Uint8Array): Record<Level, LevelShare> {
  const all = labels.reduce((sum, label) => sum + label, 0)
  const of = (level: Level): LevelShare => {
    const mine = labels.filter((_, i) => levelOf(Math.round(50 + (points[i] ?? 0))) === level)
    const hits = mine.reduce((sum, label) => sum + label, 0)
    return { commits: mine.length, inducing: hits / mine.length, captured: hits / all }
  }
  return {
    LOW: of('LOW'),
    MODERATE: of('MODERATE'),
    ELEVATED: of('ELEVATED'),
    HIGH: of('HIGH'),
    CRITICAL: of('CRITICAL'),
  }
}

function revertedOf(
  commits: readonly LabelledCommit[],
  reverted: ReadonlySet<string>,
  { model, linesAdded }: Readonly<Record<Ranker, Float64Array>>,
): Evaluation['reverted'] {
  const labels = labelsOf(commits, ({ sha }) => reverted.has(sha))
  const count = labels.reduce((sum, label) => sum + label, 0)
  const auc = (scores: Float64Array) => rankingOf({ scores, labels })().auc
  return count === 0 ? null : { count, auc: auc(model), linesAddedAuc: auc(linesAdded) }
}
