import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { calibrationError, rankingOf, rollingBaseRates } from '../src/backtest/measures.ts'
import { factsAsOf } from '../src/backtest/replay.ts'
import { readCommitChange } from '../src/git/past-change.ts'
import type { Repository } from '../src/git/repository.ts'
import { takeSnapshot } from '../src/git/snapshot.ts'
import { decayedFixes } from '../src/risk/factors/fix-history.ts'
import type { RiskFacts } from '../src/risk/facts.ts'
import { measureChange } from '../src/risk/measure.ts'
import {
  baselinePoints,
  chanceOf,
  POINTS_PER_LOGIT,
  TERMS,
  type Term,
  termPoints,
} from '../src/risk/model.ts'
import { type LabelledCommit, readLabelledRepositories } from './model/commits.ts'
import { rankCorrelation } from './model/rank-correlation.ts'

// tsx bench/replay.ts NAME CLONE [COUNT]
// Scores COUNT mature commits of a labelled repository, spread over its history, as of their parents, by the code that
// `backtest` runs; then compares with the table of features: rank correlation of each term, AUC of both scores on the
// same commits, and the calibration error of both. Both sides have the shipped weights. NAME as in the table,
// CLONE a git directory that has it.

const [name = '', clone = '', count = '400'] = process.argv.slice(2)
const repository = readLabelledRepositories().find((each) => each.name === name)
if (!repository || clone === '') throw new Error('usage: tsx bench/replay.ts NAME CLONE [COUNT]')

const workTree = mkdtempSync(join(tmpdir(), 'pager-triage-replay-'))
const snapshot = takeSnapshot(
  asRepository(),
  { PATH: process.env['PATH'] ?? '' },
  new AbortController().signal,
)
try {
  const mature = repository.commits.filter((commit) => commit.mature)
  const step = Math.max(1, Math.floor(mature.length / Number(count)))
  const rows: Row[] = []
  for (const commit of mature.filter((_, i) => i % step === 0)) {
    const row = await replay(commit)
    if (row) rows.push(row)
    if (rows.length % 50 === 0) process.stderr.write(`${rows.length}\n`)
  }
  report(rows)
} finally {
  snapshot.close()
  rmSync(workTree, { recursive: true, force: true })
}

interface Row {
  readonly commit: LabelledCommit
  readonly terms: Readonly<Record<Term, number>>
}

/** Null where the clone lacks the commit, or some of its contents. */
async function replay(commit: LabelledCommit): Promise<Row | null> {
  const parent = spawnSync('git', ['-C', clone, 'rev-parse', '--verify', '--quiet', `${commit.sha}^`])
  if (parent.status !== 0) return null
  const at = new Date(commit.at * 1000)
  const place = { sha: commit.sha, parents: [parent.stdout.toString().trim()] }
  try {
    return { commit, terms: termsOf(await factsAsOf(await readCommitChange(snapshot, place), at)) }
  } catch (error) {
    process.stderr.write(`${commit.sha}: ${error instanceof Error ? error.message : error}\n`)
    return null
  }
}

function termsOf({ change, commits, now }: RiskFacts): Record<Term, number> {
  if (change.unread !== null) throw new Error(change.unread)
  const shapes = measureChange(change)
  const sum = (term: 'logicAdded' | 'controlFlowRemoved' | 'concurrencyAdded') =>
    shapes.reduce((total, shape) => total + shape[term], 0)
  return {
    logicAdded: sum('logicAdded'),
    depth: Math.max(0, ...shapes.map((shape) => shape.depth)),
    controlFlowRemoved: sum('controlFlowRemoved'),
    concurrencyAdded: sum('concurrencyAdded'),
    fixHistory: decayedFixes(
      commits.known ? commits.value : [],
      change.files.map(({ path }) => path),
      now,
    ),
    titleSimilarity: 0,
  }
}

function asRepository(): Repository {
  const gitDir = resolve(clone)
  const none = join(workTree, 'none')
  return {
    topLevel: workTree,
    gitDir: workTree,
    commonDir: workTree,
    name,
    indexFile: none,
    objectsDir: join(gitDir, 'objects'),
    shallowFile: join(gitDir, 'shallow'),
    mergeHeadFile: none,
    objectFormat: 'sha1',
    head: null,
  }
}

function report(rows: readonly Row[]): void {
  const print = (text: string) => process.stdout.write(`${text}\n`)
  print(`${name}: ${rows.length} commits`)
  for (const term of TERMS.filter((each) => each !== 'titleSimilarity')) {
    const [ours, theirs] = [
      rows.map(({ terms }) => terms[term]),
      rows.map(({ commit }) => commit.terms[term]),
    ]
    const equal = ours.filter((value, i) => Math.abs(value - (theirs[i] ?? 0)) < 0.001).length / rows.length
    print(
      `${term.padEnd(20)} rank correlation ${rankCorrelation(ours, theirs).toFixed(3)}, equal ${(100 * equal).toFixed(0)} %`,
    )
  }
  const labels = Uint8Array.from(rows, ({ commit }) => Number(commit.inducing))
  const ours = Float64Array.from(rows, ({ terms }) => points(terms))
  const theirs = Float64Array.from(rows, ({ commit }) => points({ ...commit.terms, titleSimilarity: 0 }))
  const auc = (scores: Float64Array) => rankingOf({ scores, labels })().auc.toFixed(3)
  print(`AUC by the product ${auc(ours)}, by the table ${auc(theirs)}`)
  print(`calibration error by the product ${errors(rows, ours)}, by the table ${errors(rows, theirs)}`)
}

/** With the base rate that could be counted at the time, and with an intercept from the same commits as well. */
function errors(rows: readonly Row[], scores: Float64Array): string {
  const logits = scores.map((score) => score / POINTS_PER_LOGIT)
  const rates = rollingBaseRates(
    rows.map(({ commit }) => commit),
    logits,
  )
  const labels = Uint8Array.from(rows, ({ commit }) => Number(commit.inducing))
  const error = (by: 'byRate' | 'byIntercept') =>
    calibrationError(
      logits.map((logit, i) => chanceOf(logit + (rates[i]?.[by] ?? 0))),
      labels,
    ).toFixed(3)
  return `${error('byRate')}, with an intercept ${error('byIntercept')}`
}

function points(terms: Readonly<Record<Term, number>>): number {
  return TERMS.reduce((sum, term) => sum + termPoints(term, terms[term]), baselinePoints())
}
