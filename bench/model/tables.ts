import { interval, mean, type Ranking } from '../../src/backtest/measures.ts'
import { createRandom } from '../../src/core/random.ts'
import { LEVELS } from '../../src/risk/model.ts'
import type { Evaluation, Ranker } from './evaluate.ts'

/** A measure, and the same on commits drawn anew. */
interface Estimate {
  readonly found: number
  readonly replicates: readonly number[]
}

type Read = (row: Evaluation) => Estimate

export function rankingTable(rows: readonly Evaluation[]): string {
  const all = rows.reduce((sum, { commits }) => sum + commits, 0)
  return [
    '| repository | commits | inducing | AUC lines added | AUC size | AUC without incidents | AUC | over lines added | AP lines added | AP | captured by the riskiest 10 · 30 · 50 % |',
    '|---|--:|--:|---|---|---|---|---|---|---|---|',
    ...rows.map((row) => rankingRow(row.name, row.commits, row.share, (read) => read(row))),
    rankingRow('**mean**', all, mean(rows.map(({ share }) => share)), (read) => meanOf(rows.map(read))),
  ].join('\n')
}

function rankingRow(name: string, commits: number, share: number, of: (read: Read) => Estimate): string {
  const captures = [0, 1, 2].map((k) =>
    short(of(by('model', ({ captures }) => captures[k] ?? Number.NaN)).found),
  )
  const cells = [
    name,
    commits,
    percent(share),
    withInterval(of(by('linesAdded', auc))),
    withInterval(of(by('logicAdded', auc))),
    withInterval(of(by('git', auc))),
    withInterval(of(by('model', auc))),
    withInterval(of(overLinesAdded)),
    withInterval(of(by('linesAdded', ap))),
    withInterval(of(by('model', ap))),
    captures.join(' · '),
  ]
  return `| ${cells.join(' | ')} |`
}

const auc = (ranking: Ranking): number => ranking.auc
const ap = (ranking: Ranking): number => ranking.ap

const by =
  (ranker: Ranker, value: (ranking: Ranking) => number): Read =>
  ({ rankings }) => ({
    found: value(rankings[ranker].found),
    replicates: rankings[ranker].replicates.map(value),
  })

/** Both rankers drew the same commits: the difference is taken replicate by replicate. */
function overLinesAdded(row: Evaluation): Estimate {
  const [ours, plain] = [by('model', auc)(row), by('linesAdded', auc)(row)]
  return {
    found: ours.found - plain.found,
    replicates: ours.replicates.map((value, i) => value - (plain.replicates[i] ?? 0)),
  }
}

/** Repositories are drawn anew as well: the interval speaks of other repositories like these. */
function meanOf(rows: readonly Estimate[]): Estimate {
  const { pick } = createRandom(7)
  const draws = rows[0]?.replicates.map((_, i) =>
    mean(rows.map(() => pick(rows).replicates[i] ?? Number.NaN)),
  )
  return { found: mean(rows.map(({ found }) => found)), replicates: draws ?? [] }
}

export function levelTable(rows: readonly Evaluation[]): string {
  const total = rows.reduce((sum, { commits }) => sum + commits, 0)
  const lines = LEVELS.map((level) => {
    const count = rows.reduce((sum, { levels }) => sum + levels[level].commits, 0)
    const filled = rows.filter(({ levels }) => levels[level].commits > 0)
    const precision = filled.map(({ levels }) => levels[level].inducing)
    const cells = [
      level,
      percent(count / total),
      `${percent(mean(precision))} (${percent(Math.min(...precision))} to ${percent(Math.max(...precision))})`,
      mean(filled.map(({ levels, share }) => levels[level].inducing / share)).toFixed(2),
      percent(mean(rows.map(({ levels }) => levels[level].captured))),
    ]
    return `| ${cells.join(' | ')} |`
  })
  return [
    '| level | share of commits | inducing, mean of repositories (range) | lift | captures |',
    '|---|--:|---|--:|--:|',
    ...lines,
    '',
    calibrationLine(rows),
  ].join('\n')
}

function calibrationLine(rows: readonly Evaluation[]): string {
  const error = (of: 'byRate' | 'byIntercept') => {
    const errors = rows.map(({ calibrationError }) => calibrationError[of])
    return `${mean(errors).toFixed(3)} (${Math.min(...errors).toFixed(3)} to ${Math.max(...errors).toFixed(3)})`
  }
  const alone = mean(rows.map(({ share }) => share * (1 - share))).toFixed(3)
  return (
    `Calibration error, by what each repository could count at the time: ${error('byIntercept')} with base rate and ` +
    `intercept, as \`backtest\` proposes them; ${error('byRate')} with the base rate alone. ` +
    `Brier score ${mean(rows.map((row) => row.brier)).toFixed(3)}; the base rate alone has ${alone}.`
  )
}

export function revertTable(rows: readonly Evaluation[]): string {
  const known = rows.flatMap(({ name, reverted }) => (reverted ? [{ name, ...reverted }] : []))
  if (known.length === 0) return 'Not measured: no clones were given (`--clones DIR`).'
  const count = known.reduce((sum, row) => sum + row.count, 0)
  const weighted = (value: (row: (typeof known)[number]) => number) =>
    known.reduce((sum, row) => sum + (row.count / count) * value(row), 0).toFixed(2)
  return [
    '| repository | reverted | AUC lines added | AUC |',
    '|---|--:|--:|--:|',
    ...known.map(
      (row) => `| ${row.name} | ${row.count} | ${row.linesAddedAuc.toFixed(2)} | ${row.auc.toFixed(2)} |`,
    ),
    `| **all, by their number** | ${count} | **${weighted((row) => row.linesAddedAuc)}** | **${weighted((row) => row.auc)}** |`,
  ].join('\n')
}

const percent = (share: number): string => `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`
const short = (value: number): string => value.toFixed(2).replace(/^0/, '')

function withInterval({ found, replicates }: Estimate): string {
  const [low, high] = interval(replicates).map((value) => value.toFixed(3).replace(/^(-?)0/, '$1'))
  return `${found.toFixed(3).replace(/^0/, '')} [${low}, ${high}]`
}
