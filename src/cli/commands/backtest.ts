import { type BacktestRequest, backtest } from '../../backtest/backtest.ts'
import { BACKTEST_SCHEMA, type BacktestResult } from '../../backtest/result.ts'
import { backtestText, noProposal, progressLine, proposalText } from '../../backtest/text.ts'
import { AppError, EXIT, type ExitCode } from '../../core/errors.ts'
import { known, unknown } from '../../core/known.ts'
import { createRandom } from '../../core/random.ts'
import { DAY_MS } from '../../core/time.ts'
import { fromOutside } from '../../core/untrusted.ts'
import { PagerDutyError } from '../../pagerduty/client/errors.ts'
import { aboutServices, UnknownServiceError } from '../../triage/known-services.ts'
import { inertCut } from '../../untrusted/inert.ts'
import type { Run } from '../command.ts'
import { gitEnvironment } from '../git-environment.ts'
import { OFFLINE } from '../messages.ts'
import { type Arguments, UsageError } from '../options.ts'
import { writeHtml } from '../report-file.ts'
import type { Shell } from '../shell.ts'
import { idsOf, NoKeyError, noArguments, periodOf, show, withReader } from '../triage.ts'

const YEARS = 5
const YEAR_MS = 365.25 * DAY_MS
/** The same commits are drawn each time. */
const SEED = 1

export const run: Run = async (shell, args) => {
  noArguments(args, 'backtest')
  const now = shell.clock()
  const result = await backtest({
    ...{ cwd: shell.cwd, env: gitEnvironment(shell), signal: shell.interrupted, now },
    since: periodOf(args, yearsBefore(now), now).since,
    limit: readCount(args, 'limit', 400, { least: 1, most: 5000 }),
    days: {
      fix: readCount(args, 'days', 365, { least: 7, most: 1000 }),
      incident: readCount(args, 'incident-days', 7, { least: 1, most: 90 }),
    },
    services: idsOf(args, 'service') ?? [],
    readIncidents: incidentReader(shell, args.flag('offline')),
    next: createRandom(SEED).next,
    onStep: progress(shell),
  })
  if (args.flag('calibrate')) return propose(shell, result)
  show(shell, args, { schema: BACKTEST_SCHEMA, tool: 'backtest' as const, ...result }, (_, options) =>
    backtestText(result, options),
  )
  await writeHtml(shell, args.text('html'), async (options) => {
    const { backtestHtml } = await import('../../backtest/html.ts')
    return backtestHtml(result, options)
  })
  return EXIT.done
}

/** Prints what a person may commit; nothing is written. */
function propose({ stdout }: Shell, { probability }: BacktestResult): ExitCode {
  if (!probability.allowed) throw new NoCalibrationError(noProposal(probability.why))
  stdout.print(proposalText(probability.calibration))
  return EXIT.done
}

/** The backtest is not good enough to say a chance by; the message says what is missing. */
class NoCalibrationError extends AppError {
  readonly code = 'no_calibration'
}

const yearsBefore = (now: Date): string =>
  new Date(now.getTime() - YEARS * YEAR_MS).toISOString().slice(0, 10)

/** @throws EndpointError, InvalidKeyError: a wrong setting is not to be passed over in silence */
function incidentReader(shell: Shell, offline: boolean): BacktestRequest['readIncidents'] {
  return async (serviceIds, since) => {
    if (offline) return unknown(OFFLINE)
    try {
      return await withReader(shell, async (reader) => {
        const { data, asOf, complete, warnings } = await aboutServices(
          reader,
          serviceIds,
          reader.incidents({ since, until: shell.clock(), serviceIds }),
          (found) => found.data.map(({ service }) => service.id),
        )
        return complete
          ? known(data, asOf)
          : unknown(warnings[0] ?? 'PagerDuty returned only some of the incidents')
      })
    } catch (error) {
      if (
        !(
          error instanceof NoKeyError ||
          error instanceof PagerDutyError ||
          error instanceof UnknownServiceError
        )
      )
        throw error
      return unknown(`${error.message} ${error.hint}`)
    }
  }
}

/** On a terminal, a line for each tenth of the way. */
function progress({ stderr }: Shell): BacktestRequest['onStep'] {
  let shown = 0
  return (done, all) => {
    const tenth = Math.floor((10 * done) / all)
    if (stderr.columns === null || tenth === shown || done === all) return
    shown = tenth
    stderr.print(progressLine(done, all))
  }
}

/** @throws UsageError */
function readCount(
  args: Arguments,
  name: string,
  fallback: number,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  const text = args.text(name)
  if (text === null) return fallback
  const count = Number(text)
  if (!Number.isInteger(count) || count < least || count > most)
    throw new UsageError(
      `--${name} ${inertCut(fromOutside(text), 40)} is not a number between ${least} and ${most}`,
    )
  return count
}
