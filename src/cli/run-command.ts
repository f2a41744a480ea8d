import { isInsideAgent } from '../agents/marks.ts'
import { EXIT, type ExitCode } from '../core/errors.ts'
import type { Command } from './command.ts'
import { COMMANDS, isCommand } from './commands/index.ts'
import { errorFacts, exitCodeOf, reportError } from './error-report.ts'
import { Arguments, UsageError } from './options.ts'
import type { Shell } from './shell.ts'
import { commandHelp, unknownCommand } from './usage.ts'

/** Runs a command of the table, for a person or for a model. Throws nothing: errors are printed. */
export async function runCommand(name: string, rest: readonly string[], shell: Shell): Promise<ExitCode> {
  const isForModel = shell.stdout.reader !== 'person' && isInsideAgent(shell.env)
  try {
    return await run(name, rest, shell, isForModel)
  } catch (error) {
    const json = rest.includes('--json')
    if (!isForModel || (error instanceof UsageError && !json)) return reportError(error, shell, json)
    const { printError } = await import('./model-shell.ts')
    printError(shell, errorFacts(error), json)
    return exitCodeOf(error)
  }
}

/** @throws what the command throws */
async function run(
  name: string,
  rest: readonly string[],
  shell: Shell,
  isForModel: boolean,
): Promise<ExitCode> {
  if (!isCommand(name)) throw new UsageError(unknownCommand(name))
  const command: Command = COMMANDS[name]
  if (rest.includes('--help') || rest.includes('-h')) {
    shell.stdout.print(commandHelp(name, command))
    return EXIT.done
  }
  const args = Arguments.parse(rest, command.options, name)
  if (isForModel) return (await import('./model-shell.ts')).runForModel(command, shell, args)
  return (await command.load()).run(shell, args)
}
