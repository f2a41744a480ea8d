import { isInsideAgent } from '../agents/marks.ts'
import { AppError, EXIT, type ExitCode, messageOf } from '../core/errors.ts'
import { asObject, parseJson } from '../core/json.ts'
import { nearest } from '../core/nearest.ts'
import type { Inert } from '../core/untrusted.ts'
import { PagerDutyError } from '../pagerduty/client/errors.ts'
import { inertJson, own } from '../untrusted/inert.ts'
import { modelFacts, modelJson } from '../untrusted/model-facts.ts'
import { Arguments, type Command, groupsOf, UsageError } from './command.ts'
import { COMMANDS, isCommand } from './commands/index.ts'
import { bug, failure, unknownCommand } from './messages.ts'
import { newNonce, type Shell, type Stream } from './shell.ts'

/** For a person or a model. Throws nothing: errors are printed. */
export async function runCommand(name: string, rest: readonly string[], shell: Shell): Promise<ExitCode> {
  const isForModel = shell.stdout.reader !== 'person' && isInsideAgent(shell.env)
  try {
    if (!isCommand(name)) throw new UsageError(...unknownCommand(name, nearest(name, Object.keys(COMMANDS))))
    const command: Command = COMMANDS[name]
    if (rest.includes('--help') || rest.includes('-h')) {
      shell.stdout.print(commandHelp(name, command))
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

/** Wraps the output for a model, whatever the command prints. */
async function runForModel({ options, load }: Command, shell: Shell, args: Arguments): Promise<ExitCode> {
  const run = await load()
  const stderr = modelStream(shell.stderr, false)
  // without documents, a command prints our own words or enclosed text
  if (options['json'] === undefined) return run({ ...shell, stderr }, args)
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
  else if (error instanceof AppError) stderr.print(failure(hint ? `${message} ${hint}` : message))
  else stderr.print(bug(message))
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

export function help(version: string): Inert {
  const summaries = Object.entries<Command>(COMMANDS).map(([name, { summary }]) => [name, summary] as const)
  return own(
    [
      `pager-triage ${version}: scores the change you are about to commit against your PagerDuty history`,
      '',
      'Usage: pager-triage COMMAND [OPTIONS]',
      '',
      ...listed(summaries),
      '',
      'More on a command: pager-triage COMMAND --help. To try it without an account: pager-triage demo',
    ].join('\n'),
  )
}

function commandHelp(name: string, { summary, argument, options }: Command): Inert {
  const rows = Object.entries(options).map(
    ([option, { value, help }]) => [typed(option, value), help] as const,
  )
  const usage = groupsOf(options).map((group) => {
    const [[, { repeatable = false, required = false }]] = group
    const separator = group.some(([, { value }]) => value !== undefined) ? ' | ' : '|'
    const one = group.map(([option, { value }]) => typed(option, value)).join(separator)
    return required ? one : `[${one}]${repeatable ? '…' : ''}`
  })
  return own(
    [
      `pager-triage ${name}: ${summary}`,
      '',
      `Usage: ${['pager-triage', name, ...(argument === undefined ? [] : [argument]), ...usage].join(' ')}`,
      ...(rows.length > 0 ? ['', ...listed(rows)] : []),
    ].join('\n'),
  )
}

const typed = (option: string, value?: string): string =>
  `--${option}${value === undefined ? '' : ` ${value}`}`

function listed(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`)
}
