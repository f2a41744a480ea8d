import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Ranked, WEIGHTS } from '../src/suspects/score.ts'
import { THRESHOLD } from '../src/suspects/stands-out.ts'
import {
  anotherTitle,
  type Case,
  casesOf,
  commonWords,
  type Setting,
  withoutIdentifiers,
} from './suspects/cases.ts'
import { ReportsMissingError, readHistory, readReports } from './suspects/data.ts'
import { fitWeights, orderBy } from './suspects/fit.ts'
import {
  hitShare,
  line,
  margin,
  mean,
  type Order,
  percent,
  randomLine,
  ranksBy,
  withInterval,
} from './suspects/measures.ts'
import { riskOf } from './suspects/risk.ts'

// tsx bench/suspects.ts CLONES CACHE [--write]
// Ranks the commits before each bug report of three public repositories by its title, and compares with the commits that
// blame names, and with simple orders. CLONES: git directories by name (CLONES/kafka). CACHE: a directory for what was
// read of them. --write puts the tables into docs/accuracy.md.

const NAMES = ['zookeeper', 'kafka', 'groovy'] as const
type Name = (typeof NAMES)[number]
type Cases = Readonly<Record<Name, readonly Case[]>>

const DOCUMENT = new URL('../docs/accuracy.md', import.meta.url)
const MARKS = ['<!-- suspects: written by bench/suspects.ts -->', '<!-- end of suspects -->'] as const

const [clones = '', cache = ''] = process.argv.slice(2)
if (cache === '') throw new Error('usage: tsx bench/suspects.ts CLONES CACHE [--write]')

async function report(): Promise<string> {
  const sets: Record<string, Cases> = {}
  const risk = new Map<string, number>()
  const settings: Readonly<Record<string, Setting>> = {
    plain: { days: 14 },
    abstention: { days: 14, everyOther: 4 },
    module: { days: 14, knowsModule: true },
    month: { days: 30 },
    quarter: { days: 90, every: 4 },
    'identifiers taken out of the title': { days: 30, words: withoutIdentifiers },
    'only words of one commit in ten': { days: 30, words: commonWords },
    "another report's title (control)": { days: 30, words: anotherTitle },
    'no text': { days: 30, words: () => '' },
  }
  for (const name of NAMES) {
    const commits = await readHistory(name, join(clones, name), cache)
    const reports = readReports(name)
    for (const [key, setting] of Object.entries(settings)) {
      const started = Date.now()
      sets[key] = { ...EMPTY, ...sets[key], [name]: casesOf(commits, reports, setting) }
      process.stderr.write(`${name}: ${key}, ${Math.round((Date.now() - started) / 1000)} s\n`)
    }
    const plain = sets['plain']?.[name] ?? []
    for (const [sha, points] of await riskOf(name, join(clones, name), cache, commits, plain))
      risk.set(sha, points)
  }
  const of = (key: string): Cases => sets[key] ?? EMPTY
  const anchors = {
    ...ANCHORS,
    'risk score alone': ({ commit }: Ranked) => risk.get(commit.sha) ?? Number.NEGATIVE_INFINITY,
  }
  return [
    mainTable(of('plain'), anchors),
    listsTable(of('plain').zookeeper, anchors),
    fittedTable(of('plain')),
    windowTable([
      ['14 days, module known', of('module')],
      ['30 days', of('month')],
      ['90 days, one report in four', of('quarter')],
    ]),
    wordsTable(settings, of),
    abstentionTable(of('abstention')),
    crossTable(of('abstention')),
  ].join('\n\n')
}

const EMPTY: Cases = { zookeeper: [], kafka: [], groovy: [] }

type Orders = Readonly<Record<string, Order>>

const ours: Order = ({ score }) => score
const ANCHORS: Orders = {
  'newest first': ({ commit }) => commit.at.getTime(),
  'largest first': ({ addedLines }) => addedLines,
}
/** Another set of weights, which counts size twice as much. */
const BY_SIZE = orderBy({ path: 4, message: 4, code: 4, past: 9, size: 0.6, age: 0.3 })
const OURS: Orders = {
  'text alone, without the past': ({ points }) => points.path + points.message + points.code,
  'text alone': ({ points }) => points.path + points.message + points.code + points.past,
  '4 · 4 · 4 · 9 · 0.6 · 0.3': BY_SIZE,
  '**the list**': ours,
}

function mainTable(cases: Cases, anchors: Orders): string {
  const best = (name: Name) =>
    Object.values(anchors)
      .map((order) => ranksBy(cases[name], order))
      .sort((a, b) => hitShare(b, 1) - hitShare(a, 1))[0] ?? []
  const rows = [
    ['random', ...NAMES.map((name) => randomLine(cases[name]))],
    ...Object.entries({ ...anchors, ...OURS }).map(([label, order]) => [
      label,
      ...NAMES.map((name) => line(ranksBy(cases[name], order))),
    ]),
    ['first, 95 % interval', ...NAMES.map((name) => withInterval(ranksBy(cases[name], ours), 1))],
    ['first five, 95 % interval', ...NAMES.map((name) => withInterval(ranksBy(cases[name], ours), 5))],
    ...[1, 5].map((most) => [
      `first${most === 1 ? '' : ' five'} against the best of newest, largest and risk, in points`,
      ...NAMES.map((name) => margin(ranksBy(cases[name], ours), best(name), most)),
    ]),
  ]
  return table(['14 days, nothing but title and time', ...headsOf(cases)], rows)
}

/** Where the commit stands, report by report. */
function listsTable(cases: readonly Case[], anchors: Orders): string {
  const orders = { ...anchors, ...OURS }
  const ranks = Object.values(orders).map((order) => ranksBy(cases, order))
  return table(
    ['report', 'commits', ...Object.keys(orders)],
    cases.map(({ key, list }, i) => [key, `${list.length}`, ...ranks.map((all) => `${all[i] ?? ''}`)]),
  )
}

const headsOf = (cases: Cases): string[] => NAMES.map((name) => `${name} (${cases[name].length})`)

function fittedTable(cases: Cases): string {
  const rows = NAMES.map((name) => {
    const others = NAMES.filter((other) => other !== name)
    const weights = fitWeights(others.flatMap((other) => cases[other]))
    const shown = Object.values(weights).map((weight) => weight.toFixed(1))
    return [`${others.join(' and ')}`, name, line(ranksBy(cases[name], orderBy(weights))), shown.join(' · ')]
  })
  const shipped = Object.values(WEIGHTS).map(Math.abs).join(' · ')
  return table(
    [
      'fitted on',
      'tested on',
      'Hit@1 · 3 · 5 · 10 · MRR',
      'weights: path · message · code · past · size · age',
    ],
    [...rows, ['all three, rounded', '', '', shipped]],
  )
}

const windowTable = (sets: readonly (readonly [string, Cases])[]): string =>
  table(
    ['the list', ...NAMES],
    sets.map(([label, cases]) => [
      label,
      ...NAMES.map((name) => `${line(ranksBy(cases[name], ours))} (${cases[name].length})`),
    ]),
  )

function wordsTable(settings: Readonly<Record<string, Setting>>, of: (key: string) => Cases): string {
  const keys = Object.entries(settings).flatMap(([key, { words }]) => (words ? [key] : []))
  const cells = (cases: Cases, order: Order) =>
    NAMES.map((name) => {
      const ranks = ranksBy(cases[name], order)
      return `${percent(hitShare(ranks, 1))} / ${percent(hitShare(ranks, 5))}`
    })
  return table(
    ['30 days: first / first five', ...headsOf(of('month'))],
    [
      ['title as written', ...cells(of('month'), ours)],
      ...keys.map((key) => [key, ...cells(of(key), ours)]),
      ...Object.entries(ANCHORS).map(([label, order]) => [label, ...cells(of('month'), order)]),
    ],
  )
}

const THRESHOLDS = [-2, -1.5, -1, -0.75, -0.45, -0.25, 0, 0.5]
/** Of right answers. */
const MAX_LOST = 0.15

const below = (all: readonly Case[], least: number): number =>
  mean(all.map(({ standing }) => Number((standing ?? 0) < least)))
const unanswerable = (all: readonly Case[]): Case[] => all.filter(({ hasHit }) => !hasHit)
const placed = (all: readonly Case[], most: number): Case[] =>
  all.filter(({ list, isHit }) => list.slice(0, most).some(isHit))

function abstentionTable(cases: Cases): string {
  return table(
    ['stands out from', ...NAMES.map((name) => `${name} (${unanswerable(cases[name]).length})`)],
    THRESHOLDS.map((least) => [
      least === THRESHOLD ? `**${signed(least)}**` : signed(least),
      ...NAMES.map((name) =>
        [unanswerable(cases[name]), placed(cases[name], 1), placed(cases[name], 5)]
          .map((all) => percent(below(all, least)))
          .join(' · '),
      ),
    ]),
  )
}

/** The highest setting that loses at most 15 % of the right answers in each of two repositories, in the third. */
function crossTable(cases: Cases): string {
  const rows = NAMES.map((name) => {
    const others = NAMES.filter((other) => other !== name)
    const right = others.map((other) => placed(cases[other], 1))
    const settings = right.flat().map(({ standing }) => standing ?? 0)
    const chosen = Math.max(
      ...settings.filter((least) => right.every((all) => below(all, least) <= MAX_LOST)),
    )
    const shown = [unanswerable(cases[name]), placed(cases[name], 1)].map((all) =>
      percent(below(all, chosen)),
    )
    return [others.join(' and '), signed(chosen), name, ...shown]
  })
  return table(['chosen on', 'stands out from', 'tested on', 'no commit stands out', 'right ones lost'], rows)
}

const signed = (value: number): string => `${Number(value.toFixed(2))}`.replace('-', '−')

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const shown = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [shown(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(shown)].join('\n')
}

function writeTables(tables: string): void {
  const document = readFileSync(DOCUMENT, 'utf8')
  const [from, to] = MARKS.map((mark) => document.indexOf(mark))
  if (from === undefined || to === undefined || from === -1 || to === -1)
    throw new Error(`docs/accuracy.md has lost its marks: ${MARKS.join(' … ')}`)
  writeFileSync(DOCUMENT, `${document.slice(0, from)}${MARKS[0]}\n\n${tables}\n\n${document.slice(to)}`)
}

try {
  const tables = await report()
  if (process.argv.includes('--write')) writeTables(tables)
  process.stdout.write(`${tables}\n`)
} catch (error) {
  if (!(error instanceof ReportsMissingError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
