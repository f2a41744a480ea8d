import { inertJson, own } from '../untrusted/inert.ts'
import { COMMANDS, type Command, isCommand } from './commands.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { bug, commandHelp, failure, help, unknownCommand } from './messages.ts'
import { Arguments, UsageError } from './options.ts'
import type { Shell } from './shell.ts'
import { VERSION } from './version.ts'

/** One run of the program: arguments in, exit code out. Throws nothing. */
export async function main(argv: readonly string[], shell: Shell): Promise<ExitCode> {
  const [name = '--help', ...rest] = argv
  if (name === '--help' || name === '-h' || name === 'help') {
    shell.stdout.print(help(VERSION))
    return EXIT.done
  }
  if (name === '--version' || name === '-v') {
    shell.stdout.print(own(VERSION))
    return EXIT.done
  }
  try {
    return await runCommand(name, rest, shell)
  } catch (error) {
    return report(error, shell, rest.includes('--json'))
  }
}

async function runCommand(name: string, rest: readonly string[], shell: Shell): Promise<ExitCode> {
  if (!isCommand(name)) throw new UsageError(unknownCommand(name))
  if (rest.includes('--help') || rest.includes('-h')) {
    shell.stdout.print(commandHelp(name))
    return EXIT.done
  }
  const command: Command = COMMANDS[name]
  const args = Arguments.parse(rest, command.options, name)
  const { run } = await command.load()
  return run(shell, args)
}

/** Known errors are one line that says what to do; anything else is our bug. */
export function report(error: unknown, shell: Shell, json: boolean): ExitCode {
  const message = error instanceof Error ? error.message : String(error)
  const hint = error instanceof Error && 'hint' in error && typeof error.hint === 'string' ? error.hint : ''
  const isBug =
    !(error instanceof Error) ||
    error.name === 'Error' ||
    /^(Type|Reference|Range|Syntax)Error$/.test(error.name)
  if (json) shell.stderr.print(errorJson(error, message, hint))
  else shell.stderr.print(isBug ? bug(message) : failure(hint ? `${message} ${hint}` : message))
  // by its name: a command's file may bring a class of its own
  return error instanceof Error && error.name === 'UsageError' ? EXIT.usage : EXIT.failed
}

function errorJson(error: unknown, message: string, hint: string) {
  const name = error instanceof Error ? error.name : 'Error'
  const code =
    name
      .replace(/Error$/, '')
      .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
      .toLowerCase() || 'bug'
  return inertJson({ error: code, message, hint, ...requestOf(error) })
}

/** The HTTP status and PagerDuty's name for the request, where there was one. */
function requestOf(error: unknown) {
  const { status, requestId } = Object(error)
  return {
    ...(typeof status === 'number' ? { status } : {}),
    ...(typeof requestId === 'string' ? { request_id: requestId } : {}),
  }
}
