import { isInsideAgent } from '../agents/marks.ts'
import { inertJson, own } from '../untrusted/inert.ts'
import { COMMANDS, type Command, isCommand } from './commands.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { bug, commandHelp, failure, help, unknownCommand } from './messages.ts'
import { Arguments, UsageError } from './options.ts'
import { withoutProjectSettings } from './repository-settings.ts'
import type { Shell } from './shell.ts'
import { VERSION } from './version.ts'

/** One run of the program: arguments in, exit code out. Throws nothing. */
export async function main(argv: readonly string[], given: Shell): Promise<ExitCode> {
  const [name = '--help', ...rest] = argv
  const shell = name === 'hook' ? given : withoutProjectSettings(given, [given.cwd])
  if (name === '--help' || name === '-h' || name === 'help') {
    shell.stdout.print(help(VERSION))
    return EXIT.done
  }
  if (name === '--version' || name === '-v') {
    shell.stdout.print(own(VERSION))
    return EXIT.done
  }
  if (shell.ignoredSettings !== given.ignoredSettings && name !== 'doctor')
    shell.stderr.print(shell.ignoredSettings ?? own(''))
  try {
    return await runCommand(name, rest, shell)
  } catch (error) {
    const json = rest.includes('--json')
    if (!isForModel(name, shell) || (isUsage(error) && !json)) return report(error, shell, json)
    const { printError } = await import('./model-shell.ts')
    printError(shell, errorFacts(error), json)
    return isUsage(error) ? EXIT.usage : EXIT.failed
  }
}

/** A hook answers in a form of its own. */
const isForModel = (name: string, { env, stdout }: Shell): boolean =>
  name !== 'hook' && stdout.reader !== 'person' && isInsideAgent(env)

async function runCommand(name: string, rest: readonly string[], shell: Shell): Promise<ExitCode> {
  if (!isCommand(name)) throw new UsageError(unknownCommand(name))
  if (rest.includes('--help') || rest.includes('-h')) {
    shell.stdout.print(commandHelp(name))
    return EXIT.done
  }
  const command: Command = COMMANDS[name]
  const args = Arguments.parse(rest, command.options, name)
  if (isForModel(name, shell)) {
    const { runForModel } = await import('./model-shell.ts')
    return runForModel(command, shell, args)
  }
  const { run } = await command.load()
  return run(shell, args)
}

/** Known errors are one line that says what to do; anything else is our bug. */
export function report(error: unknown, shell: Shell, json: boolean): ExitCode {
  const facts = errorFacts(error)
  const { message, hint } = facts
  if (json) shell.stderr.print(inertJson(facts))
  else shell.stderr.print(isBug(error) ? bug(message) : failure(hint ? `${message} ${hint}` : message))
  return isUsage(error) ? EXIT.usage : EXIT.failed
}

/** By its name: a command's file may bring a class of its own. */
const isUsage = (error: unknown): boolean => error instanceof Error && error.name === 'UsageError'

const isBug = (error: unknown): boolean =>
  !(error instanceof Error) ||
  error.name === 'Error' ||
  /^(Type|Reference|Range|Syntax)Error$/.test(error.name)

export type ErrorFacts = ReturnType<typeof errorFacts>

/** What `--json` prints of an error. */
function errorFacts(error: unknown) {
  const name = error instanceof Error ? error.name : 'Error'
  const code =
    name
      .replace(/Error$/, '')
      .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
      .toLowerCase() || 'bug'
  const message = error instanceof Error ? error.message : String(error)
  const hint = error instanceof Error && 'hint' in error && typeof error.hint === 'string' ? error.hint : ''
  return { error: code, message, hint, ...requestOf(error) }
}

/** The HTTP status and PagerDuty's name for the request, where there was one. */
function requestOf(error: unknown) {
  const { status, requestId } = Object(error)
  return {
    ...(typeof status === 'number' ? { status } : {}),
    ...(typeof requestId === 'string' ? { request_id: requestId } : {}),
  }
}
