import { sampleAccount } from '../../demo/sample-account.ts'
import { makeSampleRepository } from '../../demo/sample-repository.ts'
import { SIMULATOR_KEYS, startSimulator } from '../../simulator/simulator.ts'
import type { Run } from '../command.ts'
import { gitEnvironment } from '../git-environment.ts'
import { demoEnd } from '../messages.ts'
import { PROGRAM } from '../program.ts'
import { run as runRisk } from './risk.ts'

/** `risk`, in the sample repository and with the embedded PagerDuty. */
export const run: Run = async (shell, args) => {
  const { PATH } = gitEnvironment(shell)
  await using repository = await makeSampleRepository({ PATH: PATH ?? '' }, shell.clock(), shell.interrupted)
  await using simulator = await startSimulator({ account: sampleAccount(shell.clock()), clock: shell.clock })
  const env = {
    PATH,
    HOME: repository.dir,
    PAGERDUTY_API_URL: simulator.url,
    PAGERDUTY_API_KEY: SIMULATOR_KEYS.readOnly,
    PAGER_TRIAGE_ALLOW_LOOPBACK: '1',
  }
  const code = await runRisk({ ...shell, cwd: repository.dir, env }, args)
  if (!args.flag('json')) shell.stdout.print(demoEnd(PROGRAM))
  return code
}
