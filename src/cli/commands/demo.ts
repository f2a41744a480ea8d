import { once } from 'node:events'
import { EXIT } from '../../core/errors.ts'
import { sampleAccount } from '../../demo/sample-account.ts'
import { makeSampleRepository } from '../../demo/sample-repository.ts'
import { buildCorpus } from '../../simulator/corpus.ts'
import { SIMULATOR_KEYS, startSimulator } from '../../simulator/simulator.ts'
import type { Run } from '../command.ts'
import { demoEnd, simulatorReady } from '../messages.ts'
import { gitRun } from '../shell.ts'
import { PROGRAM } from './git-hook.ts'
import { risk } from './risk.ts'

export const demo: Run = async (shell, args) => {
  const { PATH = '' } = gitRun(shell).env
  await using repository = await makeSampleRepository({ PATH }, shell.clock(), shell.interrupted)
  await using pagerDuty = await startSimulator({ account: sampleAccount(shell.clock()), clock: shell.clock })
  const env = {
    PATH,
    HOME: repository.dir,
    PAGERDUTY_API_URL: pagerDuty.url,
    PAGERDUTY_API_KEY: SIMULATOR_KEYS.readOnly,
    PAGER_TRIAGE_ALLOW_LOOPBACK: '1',
  }
  const code = await risk({ ...shell, cwd: repository.dir, env }, args)
  if (!args.flag('json')) shell.stdout.print(demoEnd(PROGRAM))
  return code
}

export const simulator: Run = async (shell, args) => {
  const port = args.number('port', 0, [0, 65_535], 'a port')
  await using pagerDuty = await startSimulator({
    account: buildCorpus({ seed: 1, now: shell.clock() }),
    clock: shell.clock,
    port,
  })
  shell.stdout.print(simulatorReady(pagerDuty.url, SIMULATOR_KEYS.full))
  if (!shell.interrupted.aborted) await once(shell.interrupted, 'abort')
  return EXIT.done
}
