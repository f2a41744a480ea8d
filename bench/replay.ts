import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Repository } from '../src/change/repository.ts'
import { type Snapshot, takeSnapshot } from '../src/change/snapshot.ts'
import { readStagedChange } from '../src/change/staged.ts'
import { readPastCommits } from '../src/history/past-commits.ts'
import { fixHistory } from '../src/risk/factors/history.ts'
import { measureChange } from '../src/risk/features/measure.ts'
import { baselinePoints, TERMS, type Term, termPoints } from '../src/risk/model.ts'
import { type LabelledCommit, readLabelledRepositories } from './model/commits.ts'
import { rankingOf } from './model/measures.ts'
import { rankCorrelation } from './model/rank-correlation.ts'

// tsx bench/replay.ts NAME CLONE [COUNT]
// Stages COUNT mature commits of a labelled repository, spread over its history, on their parents, in a temporary git
// directory, and reads them with the product's own code; then compares with the table of features: rank correlation
// of each term, and AUC of both scores on the same commits. NAME as in the table, CLONE a git directory that has it.

const [name = '', clone = '', count = '400'] = process.argv.slice(2)
const repository = readLabelledRepositories().find((each) => each.name === name)
if (!repository || clone === '') throw new Error('usage: tsx bench/replay.ts NAME CLONE [COUNT]')

const workTree = mkdtempSync(join(tmpdir(), 'pager-triage-replay-'))
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
  const snapshot = await takeSnapshot(
    asRepository(parent.stdout.toString().trim()),
    { PATH: process.env['PATH'] ?? '' },
    AbortSignal.timeout(60_000),
  )
  try {
    await snapshot.git(['read-tree', commit.sha])
    return { commit, terms: await readTerms(snapshot, new Date(commit.at * 1000)) }
  } catch (error) {
    process.stderr.write(`${commit.sha}: ${error instanceof Error ? error.message : error}\n`)
    return null
  } finally {
    await snapshot.close()
  }
}

async function readTerms(snapshot: Snapshot, now: Date): Promise<Record<Term, number>> {
  const change = await readStagedChange(snapshot, [])
  if (change.unread !== null) throw new Error(change.unread)
  const past = await readPastCommits(snapshot, change.files, now)
  const shapes = measureChange(change)
  const sum = (term: 'logicAdded' | 'controlFlowRemoved' | 'concurrencyAdded') =>
    shapes.reduce((total, shape) => total + shape[term], 0)
  return {
    logicAdded: sum('logicAdded'),
    depth: Math.max(0, ...shapes.map((shape) => shape.depth)),
    controlFlowRemoved: sum('controlFlowRemoved'),
    concurrencyAdded: sum('concurrencyAdded'),
    fixHistory: fixHistory(
      past,
      change.files.map(({ path }) => path),
      now,
    ),
    titleSimilarity: 0,
  }
}

function asRepository(head: string): Repository {
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
    head,
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
  const auc = (of: (row: Row) => Readonly<Record<Term, number>>) =>
    rankingOf({ scores: Float64Array.from(rows, (row) => points(of(row))), labels })().auc.toFixed(3)
  print(
    `AUC by the product ${auc(({ terms }) => terms)}, by the table ${auc(({ commit }) => ({ ...commit.terms, titleSimilarity: 0 }))}`,
  )
}

function points(terms: Readonly<Record<Term, number>>): number {
  return TERMS.reduce((sum, term) => sum + termPoints(term, terms[term]), baselinePoints())
}
