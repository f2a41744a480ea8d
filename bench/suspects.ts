import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { WEIGHTS } from '../src/suspects/score.ts'
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
  }
  const of = (key: string): Cases => sets[key] ?? EMPTY
  return [
    mainTable(of('plain')),
    fittedTable(of('plain')),
    windowTable([
      ['14 days, module known', of('module')],
      ['30 days', of('month')],
      ['90 days, one report in four', of('quarter')],
    ]),
    wordsTable(settings, of),
    abstentionTable(of('abstention')),
  ].join('\n\n')
}

const EMPTY: Cases = { zookeeper: [], kafka: [], groovy: [] }

const ours: Order = ({ score }) => score
const text: Order = ({ points }) => points.path + points.message + points.code + points.past
const ANCHORS: Readonly<Record<string, Order>> = {
  'newest first': ({ commit }) => commit.at.getTime(),
  'largest first': ({ addedLines }) => addedLines,
}

function mainTable(cases: Cases): string {
  const orders: Readonly<Record<string, Order>> = {
    ...ANCHORS,
    'text alone': text,
    '**the list**': ours,
  }
  const anchors = (name: Name) => Object.values(ANCHORS).map((order) => ranksBy(cases[name], order))
  const best = (name: Name) => anchors(name).sort((a, b) => hitShare(b, 1) - hitShare(a, 1))[0] ?? []
  const rows = [
    ['random', ...NAMES.map((name) => randomLine(cases[name]))],
    ...Object.entries(orders).map(([label, order]) => [
      label,
      ...NAMES.map((name) => line(ranksBy(cases[name], order))),
    ]),
    ['first, 95 % interval', ...NAMES.map((name) => withInterval(ranksBy(cases[name], ours), 1))],
    ['first five, 95 % interval', ...NAMES.map((name) => withInterval(ranksBy(cases[name], ours), 5))],
    ...[1, 5].map((most) => [
      `first ${most === 1 ? '' : 'five '}against the better of newest and largest, in points`.replace(
        '  ',
        ' ',
      ),
      ...NAMES.map((name) => margin(ranksBy(cases[name], ours), best(name), most)),
    ]),
  ]
  return table(['14 days, nothing but title and time', ...headsOf(cases)], rows)
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

const THRESHOLDS = [-0.5, 0, 0.2, 0.4, 0.6, 0.8, 1, 1.5]

function abstentionTable(cases: Cases): string {
  const below = (all: readonly Case[], least: number) =>
    percent(mean(all.map(({ standing }) => Number((standing ?? 0) < least))))
  const placed = (each: Case, most: number) => each.hasHit && each.list.slice(0, most).some(each.isHit)
  return table(
    [
      'stands out from',
      ...NAMES.map((name) => `${name} (${cases[name].filter(({ hasHit }) => !hasHit).length})`),
    ],
    THRESHOLDS.map((least) => [
      least === THRESHOLD ? `**${least}**` : `${least}`.replace('-', '−'),
      ...NAMES.map((name) => {
        const all = cases[name]
        const none = all.filter(({ hasHit }) => !hasHit)
        const [first, five] = [1, 5].map((most) => all.filter((each) => placed(each, most)))
        return `${below(none, least)} · ${below(first ?? [], least)} · ${below(five ?? [], least)}`
      }),
    ]),
  )
}

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
