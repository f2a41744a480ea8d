import type { Known } from '../core/known.ts'
import { fromOutside, type Inert } from '../core/untrusted.ts'
import type { Calibration } from '../risk/model.ts'
import { type Cell, page, type TextOptions, table, wrap } from '../terminal/layout.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { plural } from '../untrusted/words.ts'
import type {
  BacktestResult,
  Estimate,
  Judgement,
  LevelShare,
  Measured,
  Probability,
  RankingEstimates,
  Reliability,
} from './result.ts'

/** What `pager-triage backtest` prints for people. */

export const progressLine = (done: number, all: number): Inert =>
  line`${own(`${Math.floor((100 * done) / all)} %`)}: ${done} of ${all} commits read`

export function backtestText(result: BacktestResult, options: TextOptions): Inert {
  const { laterFixes, incidents, levels, probability } = result
  return page(
    [
      wrap(scope(result), options.width, 4),
      ...judgementParagraphs(fixWords(laterFixes), laterFixes, levels, options),
      ...(incidents.known
        ? judgementParagraphs(incidentWords(incidents.value), incidents.value, null, options)
        : [wrap(line`Incidents that followed: unknown, ${says(incidents.why)}`, options.width)]),
      result.period === null ? [] : wrap(probabilityWords(probability), options.width, 5),
      probability.allowed ? [own(`  ${calibrationEntry(probability.calibration)}`)] : [],
    ],
    options,
  )
}

const says = (why: string): Inert => inert(fromOutside(why))

function scope({ period, commits, fixes }: BacktestResult): Inert {
  if (period === null)
    return own(
      'No commits to score: none that changes production code is old enough to judge. Try an earlier --since, or fewer --days.',
    )
  const { scored, eligible, unread } = commits
  const days = own(`${period.from.slice(0, 10)} to ${period.to.slice(0, 10)}`)
  const missing =
    unread > 0 ? line` ${plural(unread, 'commit')} could not be read (a partial clone?).` : own('')
  return line`${plural(scored, 'commit')} of ${eligible}, ${days}, each scored with the data from just before it; ${plural(fixes, 'later fix', 'later fixes')} traced to the lines they changed.${missing}`
}

const fixWords = ({ days, commits, hits }: Judgement): Inert =>
  line`Touched by a bug fix within ${plural(days, 'day')}: ${hits} of ${commits} (${share(hits / Math.max(1, commits))}).`

const incidentWords = ({ days, commits, hits }: Judgement): Inert =>
  line`Followed by an incident on one of their services within ${plural(days, 'day')}: ${hits} of ${commits} (${share(hits / Math.max(1, commits))}). An incident that followed was not necessarily caused by the commit.`

/** @param levels shown where there is too little to measure */
function judgementParagraphs(
  words: Inert,
  { commits, measured }: Judgement,
  levels: readonly LevelShare[] | null,
  options: TextOptions,
): (readonly Inert[])[] {
  if (commits === 0) return []
  if (measured.known) return measuredParagraphs(words, measured.value, options)
  const little = line`${words} Too little data to measure (${says(measured.why)}).`
  return [wrap(little, options.width, 5), ...(levels ? [levelShareTable(levels, options)] : [])]
}

function measuredParagraphs(words: Inert, measured: Measured, options: TextOptions): (readonly Inert[])[] {
  const { score, linesAdded, gain, reliability } = measured
  return [
    wrap(words, options.width, 4),
    rankingTable(score, linesAdded, options),
    wrap(line`${gainWords(gain)} (${signed(gain.value)} ${between(gain)}).`, options.width),
    levelTable(measured, options),
    ...reliabilityParagraphs(reliability, options),
  ]
}

function gainWords({ low, high }: Estimate): Inert {
  if (low > 0) return own('The score ranks them better than lines added alone')
  if (high < 0) return own('Lines added alone ranks them better than the score')
  return own('Too few commits to say whether the score ranks better than lines added alone')
}

function rankingTable(score: RankingEstimates, lines: RankingEstimates, options: TextOptions): Inert[] {
  const row = (
    label: string,
    of: (ranking: RankingEstimates) => Estimate,
    show: (value: number) => Inert,
  ) => [
    own(label),
    line`${show(of(score).value)} ${between(of(score), show)}`,
    line`${show(of(lines).value)} ${between(of(lines), show)}`,
  ]
  return table(
    [{}, {}, {}],
    [
      heading(options, '', 'score', 'lines added'),
      row('AUC', ({ auc }) => auc, short),
      row('average precision', ({ ap }) => ap, short),
      row('in the riskiest 10 %', ({ captures }) => captures[0], share),
      row('in the riskiest 30 %', ({ captures }) => captures[1], share),
      row('in the riskiest 50 %', ({ captures }) => captures[2], share),
    ],
    options.width,
  )
}

function levelTable({ levels }: Measured, options: TextOptions): Inert[] {
  const all = levels.reduce((sum, { commits }) => sum + commits, 0)
  return table(
    [{}, NUMBER, NUMBER, NUMBER, NUMBER, NUMBER],
    [
      heading(options, 'level', 'commits', 'share', 'followed', 'lift', 'of all'),
      ...levels.map(({ level, commits, precision, lift, captured }) => [
        own(level),
        own(`${commits}`),
        share(commits / all),
        precision === null ? own('–') : line`${share(precision.value)} ${between(precision, share)}`,
        lift === null ? own('–') : own(`${lift.toFixed(2)}×`),
        share(captured),
      ]),
    ],
    options.width,
  )
}

const levelShareTable = (levels: readonly LevelShare[], options: TextOptions): Inert[] =>
  table(
    [{}, NUMBER, NUMBER],
    [
      heading(options, 'level', 'commits', 'share'),
      ...levels.map((row) => [own(row.level), own(`${row.commits}`), share(row.share)]),
    ],
    options.width,
  )

function reliabilityParagraphs(reliability: Known<Reliability>, options: TextOptions): (readonly Inert[])[] {
  if (!reliability.known)
    return [wrap(line`Reliability: not measured, ${says(reliability.why)}.`, options.width)]
  const { bins, calibrationError, brier, baseRateBrier, commits } = reliability.value
  return [
    table(
      [NUMBER, NUMBER, NUMBER],
      [
        heading(options, 'chance', 'came', 'commits'),
        ...bins.map((bin) => [
          share(bin.predicted),
          line`${share(bin.observed.value)} ${between(bin.observed, share)}`,
          own(`${bin.commits}`),
        ]),
      ],
      options.width,
    ),
    wrap(
      line`Calibration error ${own(calibrationError.toFixed(3))}, Brier score ${own(brier.toFixed(3))} (the base rate alone: ${own(baseRateBrier.toFixed(3))}), on ${plural(commits, 'commit')} with a base rate counted up to each.`,
      options.width,
    ),
  ]
}

/** What a team puts into `.pager-triage.json`. */
const calibrationEntry = ({ baseRate, intercept }: Calibration): string =>
  `"calibration": { "baseRate": ${baseRate}, "intercept": ${intercept} }`

/** `backtest --calibrate`. */
export const proposalText = (calibration: Calibration): Inert => own(`{ ${calibrationEntry(calibration)} }`)

export const noProposal = (why: string): string => `No calibration to propose: ${why}.`

function probabilityWords(probability: Probability): Inert {
  if (!probability.allowed)
    return line`Read the score as a ranking and a lift, not as a probability: ${says(probability.why)}.`
  const { baseRate } = probability.calibration
  return line`Accurate enough to read as a probability here; the base rate is now ${share(baseRate)}. With this line in .pager-triage.json, 50 is this repository's average commit and risk shows the probability beside the score. Recompute it every few months.`
}

const NUMBER = { right: true } as const

const heading = ({ style }: TextOptions, ...words: readonly string[]): Cell[] =>
  words.map((word) => ({ text: own(word), paint: style.dim }))

const short = (value: number): Inert => own(value.toFixed(2).replace(/^(-?)0/, '$1'))
const share = (value: number): Inert => own(`${Math.round(100 * value)} %`)
const signed = (value: number): Inert => line`${own(value < 0 ? '−' : '+')}${short(Math.abs(value))}`
const between = ({ low, high }: Estimate, show: (value: number) => Inert = short): Inert =>
  line`[${show(low)}, ${show(high)}]`
