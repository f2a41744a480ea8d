import { isInsideAgent } from '../agents/marks.ts'
import { AppError, EXIT, type ExitCode, messageOf } from '../core/errors.ts'
import { asObject, parseJson } from '../core/json.ts'
import { nearest } from '../core/nearest.ts'
import type { Inert } from '../core/untrusted.ts'
import { PagerDutyError } from '../pagerduty/client/errors.ts'
import { inertJson } from '../untrusted/inert.ts'
import { modelFacts, modelJson } from '../untrusted/model-facts.ts'
import { Arguments, type Command, UsageError } from './command.ts'
import { COMMANDS, isCommand } from './commands/index.ts'
import { commandHelp } from './help.ts'
import { bug, failure, optionFirst, unknownCommand } from './messages.ts'
import { newNonce, printMessage, type Shell, type Stream, textColumns } from './shell.ts'

/** For a person or a model. Throws nothing: errors are printed. */
export async function runCommand(name: string, rest: readonly string[], shell: Shell): Promise<ExitCode> {
  const isForModel = shell.stdout.reader !== 'person' && isInsideAgent(shell.env)
  try {
    if (!isCommand(name)) throw unknown(name)
    const command: Command = COMMANDS[name]
    if (asksForHelp(rest)) {
      shell.stdout.print(commandHelp(name, command, textColumns(shell.stdout)))
      return EXIT.done
    }
    const args = Arguments.parse(rest, command, name)
    return await (isForModel ? runForModel(command, shell, args) : (await command.load())(shell, args))
  } catch (error) {
    const json = rest.includes('--json')
    const isReadByModel = isForModel && (json || !(error instanceof UsageError))
    return (isReadByModel ? reportToModel : reportError)(error, shell, json)
  }
}

const asksForHelp = (rest: readonly string[]): boolean =>
  rest.includes('--help') || rest.includes('-h') || (rest.length === 1 && rest[0] === 'help')

const GLOBAL = ['help', 'version']

function unknown(name: string): UsageError {
  if (!name.startsWith('-'))
    return new UsageError(...unknownCommand(name, nearest(name, [...Object.keys(COMMANDS), ...GLOBAL])))
  const similar = nearest(name.replace(/^-+/, ''), GLOBAL)
  const option = name.replace(/^--|=.*/g, '')
  const isElsewhere = Object.values<Command>(COMMANDS).some(({ options }) => options[option])
  return new UsageError(
    ...(isElsewhere ? optionFirst(name) : unknownCommand(name, similar && `--${similar}`)),
  )
}

/** Wraps the output for a model, whatever the command prints. */
async function runForModel(
  { options, ownWords, load }: Command,
  shell: Shell,
  args: Arguments,
): Promise<ExitCode> {
  const run = await load()
  const stderr = modelStream(shell.stderr, false)
  // without documents, a command prints our own words or enclosed text
  if (options['json'] === undefined || ownWords) return run({ ...shell, stderr }, args)
  const stdout = modelStream(shell.stdout, args.flag('json'))
  return run(
    { ...shell, stdout, stderr, ask: null },
    args.with({ json: true, markdown: false, sarif: false }),
  )
}

function modelStream(stream: Stream, json: boolean): Stream {
  const print = (text: Inert): void => {
    const document = asObject(parseJson(text)) ?? { text: text.split('\n') }
    stream.print(json ? modelJson(document, newNonce()) : modelFacts(document, newNonce()))
  }
  return { ...stream, print, colour: false }
}

/** As in `--json`; the code is `bug` for anything but an AppError. */
function errorFacts(error: unknown) {
  const { code, hint } = error instanceof AppError ? error : { code: 'bug', hint: '' }
  const { status = null, requestId = null } = error instanceof PagerDutyError ? error : {}
  return {
    error: code,
    message: messageOf(error),
    hint,
    ...(status !== null && { status }),
    ...(requestId !== null && { request_id: requestId }),
  }
}

const exitCodeOf = (error: unknown): ExitCode => (error instanceof AppError ? error.exit : EXIT.failed)

/** For a person or a script: a known error in a line that says what to do, others as a bug. */
export function reportError(error: unknown, { stderr }: Shell, json: boolean): ExitCode {
  const facts = errorFacts(error)
  const { message, hint } = facts
  if (json) stderr.print(inertJson(facts))
  else if (error instanceof AppError) printMessage(stderr, failure(hint ? `${message} ${hint}` : message))
  else printMessage(stderr, bug(message))
  return exitCodeOf(error)
}

/** For a model: the message may quote PagerDuty, git or a file; the hint is ours. */
export function reportToModel(error: unknown, { stderr }: Shell, json: boolean): ExitCode {
  const { hint, ...facts } = errorFacts(error)
  const next = hint === '' ? [] : [`pager-triage: ${hint}`]
  stderr.print(
    json ? modelJson({ ...facts, hint }, newNonce()) : modelFacts(facts, newNonce(), null, ...next),
  )
  return exitCodeOf(error)
}
