import { type ContextAnswer, type SlashAnswer, toContextAnswer, toSlashAnswer } from '../../agents/answer.ts'
import type { SlashCommand } from '../../agents/payload.ts'
import { EXIT } from '../../core/errors.ts'
import { asObject, parseJson } from '../../core/json.ts'
import type { Inert } from '../../core/untrusted.ts'
import { isWriteCommand } from '../../triage/write/request.ts'
import { modelFacts } from '../../untrusted/model-facts.ts'
import { INIT_IN_TERMINAL } from '../map-messages.ts'
import { failure } from '../messages.ts'
import { newNonce } from '../nonce.ts'
import { runCommand } from '../run-command.ts'
import type { Shell } from '../shell.ts'

const COLUMNS = 100

/** The command of the program behind each slash command; what it prints is shown at once, without the model. */
const PRINTED_COMMANDS: ReadonlyMap<string, string> = new Map([
  ['risk', 'risk'],
  ['doctor', 'doctor'],
  ['map', 'map'],
])

/** The same; what it found is given to the model, which answers in one turn. */
const MODEL_COMMANDS: ReadonlyMap<string, string> = new Map([
  ['triage', 'overview'],
  ['incidents', 'incidents'],
  ['detail', 'detail'],
  ['oncall', 'oncall'],
  ['services', 'services'],
  ['recent', 'recent'],
])

/** Runs the command behind a slash command; its arguments are words of a list and never meet a shell. */
export async function answerSlashCommand(
  shell: Shell,
  { cwd, name, args, text }: SlashCommand,
): Promise<SlashAnswer | ContextAnswer | null> {
  if (isWriteCommand(name)) return (await import('./claude-write.ts')).answerWrite(shell, { cwd, name, text })
  if (name === 'map' && args.includes('--init')) return toSlashAnswer(INIT_IN_TERMINAL)
  const [printed, forModel] = [PRINTED_COMMANDS.get(name), MODEL_COMMANDS.get(name)]
  if (printed) return toSlashAnswer((await run({ ...shell, cwd }, [printed, ...args])).printed)
  return forModel ? answerThroughModel({ ...shell, cwd }, forModel, args) : null
}

/** A failure is shown as it is: the model could only repeat it. */
async function answerThroughModel(
  shell: Shell,
  command: string,
  args: readonly string[],
): Promise<SlashAnswer | ContextAnswer> {
  const { code, printed } = await run(shell, [command, '--json', ...args])
  const document = asObject(parseJson(printed))
  if (document === null) return toSlashAnswer(printed) // the help that was asked for
  if (code !== EXIT.done) return toSlashAnswer(failure(`${document['message']} ${document['hint']}`))
  return toContextAnswer(modelFacts(document, newNonce(), 'slash'))
}

async function run(
  shell: Shell,
  [name = '', ...rest]: readonly string[],
): Promise<{ code: number; printed: string }> {
  const printed: Inert[] = []
  const page = {
    print: (text: Inert) => printed.push(text),
    columns: COLUMNS,
    colour: false,
    typed: 'slash' as const,
    reader: 'person' as const,
  }
  const code = await runCommand(name, rest, { ...shell, stdout: page, stderr: page })
  return { code, printed: printed.join('\n') }
}
