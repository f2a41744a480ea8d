import { type BacktestRequest, backtest as runBacktest } from '../../backtest/backtest.ts'
import { backtestHtml } from '../../backtest/html.ts'
import type { BacktestDocument, BacktestResult } from '../../backtest/result.ts'
import type { BacktestSuspectsDocument } from '../../backtest/suspects-result.ts'
import { backtestText, noProposal, progressLine, proposalText } from '../../backtest/text.ts'
import { CodedError, EXIT, type ExitCode } from '../../core/errors.ts'
import { known, unknown } from '../../core/known.ts'
import { createRandom } from '../../core/random.ts'
import { DAY_MS } from '../../core/time.ts'
import { aboutServices, servicesIn } from '../../triage/known-services.ts'
import type { Arguments, Run } from '../command.ts'
import { show } from '../output.ts'
import { periodOf, serviceIdsOf, withReaderOr } from '../reading.ts'
import { gitRun, type Shell } from '../shell.ts'

const YEARS = 5
const YEAR_MS = 365.25 * DAY_MS
/** Draws the same commits each time. */
const SEED = 1

export const backtest: Run = async (shell, args) => {
  const now = shell.clock()
  const request: BacktestRequest = {
    ...gitRun(shell),
    now,
    ...periodOf(args, yearsBefore(now), now),
    limit: args.number('limit', 400, [1, 5000]),
    days: {
      fix: args.number('days', 365, [7, 1000]),
      incident: args.number('incident-days', 7, [1, 90]),
    },
    services: await serviceIdsOf(shell, args),
    readIncidents: incidentReader(shell, args.flag('offline')),
    next: createRandom(SEED).next,
    onStep: progress(shell),
  }
  if (args.flag('suspects')) return measureSuspects(shell, args, request)
  const result = await runBacktest(request)
  if (args.flag('calibrate')) return propose(shell, result)
  const document: BacktestDocument = { schema: 'pager-triage/backtest@1', tool: 'backtest', ...result }
  return show(shell, args, document, backtestText, { html: backtestHtml })
}

async function measureSuspects(shell: Shell, args: Arguments, request: BacktestRequest): Promise<ExitCode> {
  const [{ backtestSuspects }, { suspectsBacktestText }] = await Promise.all([
    import('../../backtest/suspects.ts'),
    import('../../backtest/suspects-text.ts'),
  ])
  const result = await backtestSuspects(request)
  const document: BacktestSuspectsDocument = {
    schema: 'pager-triage/backtest-suspects@1',
    tool: 'backtest',
    ...result,
  }
  return show(shell, args, document, suspectsBacktestText)
}

function propose({ stdout }: Shell, { probability }: BacktestResult): ExitCode {
  if (!probability.allowed) throw new CodedError('no_calibration', noProposal(probability.why))
  stdout.print(proposalText(probability.calibration))
  return EXIT.done
}

const yearsBefore = (now: Date): string =>
  new Date(now.getTime() - YEARS * YEAR_MS).toISOString().slice(0, 10)

const incidentReader =
  (shell: Shell, offline: boolean): BacktestRequest['readIncidents'] =>
  (serviceIds, since) =>
    withReaderOr(
      shell,
      offline,
      async (reader) => {
        const reading = reader.incidents({ since, until: shell.clock(), serviceIds })
        const found = await aboutServices(reader, serviceIds, reading, servicesIn)
        const { data, asOf, complete, warnings } = found
        return complete
          ? known(data, asOf)
          : unknown(warnings[0] ?? 'PagerDuty returned only some of the incidents')
      },
      unknown,
    )

function progress({ stderr }: Shell): BacktestRequest['onStep'] {
  let shown = 0
  return (done, all) => {
    const tenth = Math.floor((10 * done) / all)
    if (stderr.columns === null || tenth === shown || done === all) return
    shown = tenth
    stderr.print(progressLine(done, all))
  }
}
