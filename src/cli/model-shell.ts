import type { ExitCode } from '../core/errors.ts'
import { asObject, parseJson } from '../core/json.ts'
import type { Inert } from '../core/untrusted.ts'
import { modelFacts, modelJson } from '../untrusted/model-facts.ts'
import type { Command } from './command.ts'
import type { ErrorFacts } from './error-report.ts'
import { newNonce } from './nonce.ts'
import type { Arguments } from './options.ts'
import type { Shell, Stream } from './shell.ts'

/** Runs a command of which a model reads what is printed, whatever the command itself prints. */
export async function runForModel(
  { options, load }: Command,
  shell: Shell,
  args: Arguments,
): Promise<ExitCode> {
  const { run } = await load()
  const stderr = reading(shell.stderr, false)
  // a command without documents prints our own words, or what is enclosed already
  if (options['json'] === undefined) return run({ ...shell, stderr }, args)
  const stdout = reading(shell.stdout, args.flag('json'))
  return run(
    { ...shell, stdout, stderr, ask: null },
    args.with({ json: true, markdown: false, sarif: false }),
  )
}

/** The message may quote PagerDuty, git or a file; the hint is ours. */
export function printError({ stderr }: Shell, { hint, ...facts }: ErrorFacts, json: boolean): void {
  const next = hint === '' ? [] : [`pager-triage: ${hint}`]
  const document = json ? modelJson({ ...facts, hint }, newNonce()) : null
  stderr.print(document ?? modelFacts(facts, newNonce(), null, ...next))
}

/** Everything that is printed, as a model may read it: documents as facts or as JSON, anything else as quoted text. */
function reading(stream: Stream, json: boolean): Stream {
  const print = (text: Inert): void => {
    const document = asObject(parseJson(text)) ?? { text: text.split('\n') }
    stream.print(json ? modelJson(document, newNonce()) : modelFacts(document, newNonce()))
  }
  return { ...stream, print, colour: false }
}
