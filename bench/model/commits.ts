import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Term } from '../../src/risk/model.ts'

/** A past commit: what was known when it was made, and whether a later bug fix touched its lines. */
export interface LabelledCommit {
  readonly sha: string
  /** committer time, seconds */
  readonly at: number
  readonly inducing: boolean
  /** days until the first fix was made; null where there was none, or the set does not say */
  readonly firstFixDays: number | null
  /** 18 months or more of later history: only these are learnt from and measured on */
  readonly mature: boolean
  /** lines added in all files: the rule of thumb to beat */
  readonly linesAdded: number
  readonly terms: Readonly<Record<Term, number>>
}

export interface LabelledRepository {
  readonly name: string
  readonly set: DataSet
  /** oldest first */
  readonly commits: readonly LabelledCommit[]
}

export type DataSet = 'java' | 'languages'

/** Folders beside this repository: labelled commits are never part of it. */
const FOLDERS: Readonly<Record<DataSet, URL>> = {
  java: new URL('../../../shared/data/risk/', import.meta.url),
  languages: new URL('../../../shared/data/risk-languages/', import.meta.url),
}

const REPOSITORIES: Readonly<Record<DataSet, readonly string[]>> = {
  java: ['zookeeper', 'kafka', 'groovy'],
  languages: [
    ...['vite', 'medusa', 'eslint', 'astro', 'netbox', 'celery'],
    ...['paperless', 'traefik', 'k6', 'cargo', 'biome', 'rubocop'],
  ],
}

/** The column of each term. The Java set has no `n_logic`: its lines of code stand in, see docs/accuracy.md. */
const COLUMNS: Readonly<Record<DataSet, Readonly<Record<Term, string>>>> = {
  java: columnsWithSize('a_code'),
  languages: columnsWithSize('n_logic'),
}

function columnsWithSize(logicAdded: string): Record<Term, string> {
  return {
    logicAdded,
    depth: 'depth',
    controlFlowRemoved: 'd_cf',
    concurrencyAdded: 'a_co',
    fixHistory: 'fixdec',
    titleSimilarity: 't_top20',
  }
}

/** The labelled commits are not beside the repository; the message says which folder is missing. */
export class LabelledCommitsMissingError extends Error {
  override readonly name = 'LabelledCommitsMissingError'
  constructor(file: URL) {
    super(
      `${file.pathname} is missing. The labelled commits are not part of this repository: put the folders ` +
        'shared/data/risk and shared/data/risk-languages beside it, then run this again.',
    )
  }
}

/** @throws LabelledCommitsMissingError */
export const readLabelledRepositories = (): LabelledRepository[] =>
  (['java', 'languages'] as const).flatMap((set) =>
    REPOSITORIES[set].map((name) => ({ name, set, commits: readCommits(set, name) })),
  )

function readCommits(set: DataSet, name: string): LabelledCommit[] {
  const labels = new Map(
    table(readText(new URL(`${name}-labels.csv`, FOLDERS[set]))).map((row) => [row('sha').slice(0, 12), row]),
  )
  return table(readText(new URL(`${name}-features.csv.gz`, FOLDERS[set])))
    .flatMap((row) => {
      const label = labels.get(row('commit_id'))
      return label ? [toCommit(row, label, COLUMNS[set])] : []
    })
    .sort((a, b) => a.at - b.at)
}

type Row = (column: string) => string

function toCommit(row: Row, label: Row, columns: Readonly<Record<Term, string>>): LabelledCommit {
  const term = (name: Term) => Number(row(columns[name]))
  return {
    sha: label('sha'),
    at: Number(label('ct')),
    inducing: label('label_src') === '1',
    firstFixDays: label('first_fix_days') === '' ? null : Number(label('first_fix_days')),
    mature: label('mature') === '1',
    linesAdded: Number(row('la')),
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

function readText(file: URL): string {
  if (!existsSync(file)) throw new LabelledCommitsMissingError(file)
  const bytes = readFileSync(file)
  return (file.pathname.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
}

/** Rows of a table of plain values, without quotes; an unknown column is empty. */
function table(text: string): Row[] {
  const [head = '', ...lines] = text.trimEnd().split(/\r?\n/)
  const columns = new Map(head.split(',').map((name, i) => [name, i]))
  return lines.map((line) => {
    const cells = line.split(',')
    return (column) => cells[columns.get(column) ?? -1] ?? ''
  })
}
