import { mean } from '../../src/backtest/measures.ts'
import type { Model } from '../../src/risk/model.ts'
import type { LabelledRepository } from './commits.ts'
import { CAPS, fitWeights } from './fit.ts'

const MODEL_VERSION = '2'

const DIGITS = 4

/**
 * The model of these repositories' mature commits. What a change and its history say comes first; what incidents add
 * to that is fitted with those weights held. So a repository whose incidents are not known is scored as the data
 * say, and incidents can only add to it.
 */
export function trainModel(repositories: readonly LabelledRepository[]): Model {
  const commits = repositories.map((repository) => repository.commits.filter(({ mature }) => mature))
  const { weights: git, intercept } = fitWeights(commits, GIT_TERMS)
  const { weights } = fitWeights(commits, ['titleSimilarity'], git)
  const term = (name: keyof typeof CAPS) => ({ weight: round(weights[name]), cap: CAPS[name] })
  return {
    version: MODEL_VERSION,
    intercept: round(intercept),
    baseRate: round(mean(commits.map((rows) => mean(rows.map(({ inducing }) => Number(inducing)))))),
    terms: {
      logicAdded: term('logicAdded'),
      depth: term('depth'),
      controlFlowRemoved: term('controlFlowRemoved'),
      concurrencyAdded: term('concurrencyAdded'),
      fixHistory: term('fixHistory'),
      titleSimilarity: term('titleSimilarity'),
    },
  }
}

const GIT_TERMS = ['logicAdded', 'depth', 'controlFlowRemoved', 'concurrencyAdded', 'fixHistory'] as const

const round = (value: number): number => Number(value.toFixed(DIGITS))
