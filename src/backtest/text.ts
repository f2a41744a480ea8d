import { fromOutside, type Inert } from '../core/untrusted.ts'
import type { Calibration } from '../risk/model.ts'
import { headedTable, page, type TextOptions, wrap } from '../terminal/layout.ts'
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
} from './result.ts'

export const progressLine = (done: number, all: number): Inert =>
  line`${own(`${Math.floor((100 * done) / all)} %`)}: ${done} of ${all} commits read`

export function backtestText(result: BacktestResult, options: TextOptions): Inert {
  const { laterFixes, incidents, levels, probability } = result
  return page(
    [
      wrap(scope(result), options.width, 4),
      ...judgementParagraphs(fixWords(laterFixes), laterFixes, levels, options),
      ...(incidents.known
        ? judgementParagraphs(incidentWords(incidents.value), incidents.value, [], options)
        : [wrap(line`Incidents that followed: unknown, ${says(incidents.why)}`, options.width)]),
      result.period === null ? [] : wrap(probabilityWords(probability), options.width, 5),
      probability.allowed ? [own(`  ${calibrationEntry(probability.calibration)}`)] : [],
    ],
    options,
  )
}

export const says = (why: string): Inert => inert(fromOutside(why))

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
  levels: readonly LevelShare[],
  options: TextOptions,
): (readonly Inert[])[] {
  if (commits === 0) return []
  if (measured.known) return measuredParagraphs(words, measured.value, options)
  const little = line`${words} Too little data to measure (${says(measured.why)}).`
  const rows = levels.map((row) => [own(row.level), own(`${row.commits}`), share(row.share)])
  return [
    wrap(little, options.width, 5),
    ...(rows.length > 0 ? [headedTable(options, ['level', '>commits', '>share'], rows)] : []),
  ]
}

function measuredParagraphs(words: Inert, measured: Measured, options: TextOptions): (readonly Inert[])[] {
  const { score, linesAdded, gain, levels, reliability } = measured
  const all = levels.reduce((sum, { commits }) => sum + commits, 0)
  return [
    wrap(words, options.width, 4),
    headedTable(options, ['', 'score', 'lines added'], rankingRows(score, linesAdded)),
    wrap(line`${gainWords(gain)} (${signed(gain.value)} ${between(gain)}).`, options.width),
    headedTable(
      options,
      ['level', '>commits', '>share', '>followed', '>lift', '>of all'],
      levels.map(({ level, commits, precision, lift, captured }) => [
        own(level),
        own(`${commits}`),
        share(commits / all),
        precision === null ? own('–') : withInterval(precision, share),
        own(lift === null ? '–' : `${lift.toFixed(2)}×`),
        share(captured),
      ]),
    ),
    ...reliabilityParagraphs(reliability, options),
  ]
}

function rankingRows(score: RankingEstimates, linesAdded: RankingEstimates): Inert[][] {
  const rows = [
    ['AUC', ({ auc }: RankingEstimates) => auc, short],
    ['average precision', ({ ap }: RankingEstimates) => ap, short],
    ['in the riskiest 10 %', ({ captures }: RankingEstimates) => captures[0], share],
    ['in the riskiest 30 %', ({ captures }: RankingEstimates) => captures[1], share],
    ['in the riskiest 50 %', ({ captures }: RankingEstimates) => captures[2], share],
  ] as const
  return rows.map(([label, of, show]) => [
    own(label),
    withInterval(of(score), show),
    withInterval(of(linesAdded), show),
  ])
}

function gainWords({ low, high }: Estimate): Inert {
  if (low > 0) return own('The score ranks them better than lines added alone')
  if (high < 0) return own('Lines added alone ranks them better than the score')
  return own('Too few commits to say whether the score ranks better than lines added alone')
}

function reliabilityParagraphs(
  reliability: Measured['reliability'],
  options: TextOptions,
): (readonly Inert[])[] {
  if (!reliability.known)
    return [wrap(line`Reliability: not measured, ${says(reliability.why)}.`, options.width)]
  const { bins, calibrationError, brier, baseRateBrier, commits } = reliability.value
  const rows = bins.map((bin) => [
    share(bin.predicted),
    withInterval(bin.observed, share),
    own(`${bin.commits}`),
  ])
  return [
    headedTable(options, ['>chance', '>came', '>commits'], rows),
    wrap(
      line`Calibration error ${own(calibrationError.toFixed(3))}, Brier score ${own(brier.toFixed(3))} (the base rate alone: ${own(baseRateBrier.toFixed(3))}), on ${plural(commits, 'commit')} with a base rate counted up to each.`,
      options.width,
    ),
  ]
}

const calibrationEntry = ({ baseRate, intercept }: Calibration): string =>
  `"calibration": { "baseRate": ${baseRate}, "intercept": ${intercept} }`

export const proposalText = (calibration: Calibration): Inert => own(`{ ${calibrationEntry(calibration)} }`)

export const noProposal = (why: string): string => `No calibration to propose: ${why}.`

function probabilityWords(probability: Probability): Inert {
  if (!probability.allowed)
    return line`Read the score as a ranking and a lift, not as a probability: ${says(probability.why)}.`
  const { baseRate } = probability.calibration
  return line`Accurate enough to read as a probability here; the base rate is now ${share(baseRate)}. With this line in .pager-triage.json, 50 is this repository's average commit and risk shows the probability beside the score. Recompute it every few months.`
}

const short = (value: number): Inert => own(value.toFixed(2).replace(/^(-?)0/, '$1'))
const share = (value: number): Inert => own(`${Math.round(100 * value)} %`)
const signed = (value: number): Inert => line`${own(value < 0 ? '−' : '+')}${short(Math.abs(value))}`
const between = ({ low, high }: Estimate, show: (value: number) => Inert = short): Inert =>
  line`[${show(low)}, ${show(high)}]`
const withInterval = (estimate: Estimate, show: (value: number) => Inert): Inert =>
  line`${show(estimate.value)} ${between(estimate, show)}`
