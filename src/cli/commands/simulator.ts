import { once } from 'node:events'
import { EXIT } from '../../core/errors.ts'
import { buildCorpus } from '../../simulator/corpus.ts'
import { SIMULATOR_KEYS, startSimulator } from '../../simulator/simulator.ts'
import type { Run } from '../command.ts'
import { badPort, simulatorReady, unexpectedArgument } from '../messages.ts'
import { UsageError } from '../options.ts'

/** Serves the embedded PagerDuty until it is interrupted. */
export const run: Run = async (shell, args) => {
  const [extra] = args.positionals
  if (extra !== undefined) throw new UsageError(unexpectedArgument(extra, 'simulator'))
  const text = args.text('port') ?? '0'
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(badPort(text))
  await using simulator = await startSimulator({
    account: buildCorpus({ seed: 1, now: shell.clock() }),
    clock: shell.clock,
    port,
  })
  shell.stdout.print(simulatorReady(simulator.url, SIMULATOR_KEYS.full))
  if (!shell.interrupted.aborted) await once(shell.interrupted, 'abort')
  return EXIT.done
}
