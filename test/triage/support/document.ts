import { at, started } from './account.ts'
import { runProgram } from './program.ts'

/** What a command prints with `--json`, the error where it fails, from a PagerDuty of its own. */
export async function documentOf(command: string, options: Parameters<typeof started>[0]) {
  const simulator = await started(options)
  const { stdout, stderr } = await runProgram([...command.split(' '), '--json'], at(simulator))
  return { document: JSON.parse(stdout || stderr), simulator }
}
