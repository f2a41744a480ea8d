import { type Answer, SILENCE } from '../../agents/agent.ts'
import { toContextAnswer, toSlashAnswer } from '../../agents/answer.ts'
import { COLUMNS } from '../../agents/columns.ts'
import type { Input } from '../../agents/payload.ts'
import { EXIT } from '../../core/errors.ts'
import { asObject, parseJson } from '../../core/json.ts'
import type { Inert } from '../../core/untrusted.ts'
import type { WriteVerb } from '../../pagerduty/confirmation.ts'
import {
  Refusal,
  unattended,
  VERBS,
  verbOf,
  type WriteRequest,
  withinAgent,
} from '../../triage/write/request.ts'
import { CODE } from '../../triage/write/subject.ts'
import { modelFacts } from '../../untrusted/model-facts.ts'
import { UsageError } from '../command.ts'
import { runWrite, type TypedWrite } from '../confirmed-write.ts'
import { badCode, failure, INIT_IN_TERMINAL, noPreview, unexpectedArgument } from '../messages.ts'
import { dropPending, keepPending, readPending } from '../pending-write.ts'
import { otherAgent, sessionAttendance } from '../presence.ts'
import { incidentNamed } from '../reading.ts'
import { reportError, runCommand } from '../run-command.ts'
import { newNonce, type Shell, type Stream } from '../shell.ts'

/** Shown at once, without the model. */
const PRINTED_COMMANDS: ReadonlySet<string> = new Set(['risk', 'doctor', 'map'])

/** The model gets the result, and answers in one turn. */
const MODEL_COMMANDS: ReadonlySet<string> = new Set([
  'triage',
  'incidents',
  'detail',
  'suspects',
  'oncall',
  'services',
  'recent',
  'timeline',
  'handoff',
  'review',
  'coverage',
])

/** Arguments are a list of words, and never reach a shell. */
export async function answerSlashCommand(
  shell: Shell,
  { cwd, name, args, text }: Input<'slash-command'>,
): Promise<Answer> {
  const page = capture(shell, cwd)
  const verb = verbOf(name)
  if (verb) return answerWrite(page, verb, text)
  if (name === 'map' && args.includes('--init')) return toSlashAnswer(INIT_IN_TERMINAL)
  if (PRINTED_COMMANDS.has(name)) {
    await runCommand(name, args, page.shell)
    return toSlashAnswer(page.printed())
  }
  if (!MODEL_COMMANDS.has(name)) return SILENCE
  return answerThroughModel(page, name === 'triage' ? 'overview' : name, args)
}

interface Page {
  readonly shell: Shell
  readonly printed: () => string
}

/** Collects the output for a person in Claude Code. */
function capture(shell: Shell, cwd: string): Page {
  const printed: Inert[] = []
  const stream: Stream = {
    print: (text) => printed.push(text),
    columns: COLUMNS.slash,
    colour: false,
    typed: 'slash',
    reader: 'person',
    ...(shell.stdout.utcOffset && { utcOffset: shell.stdout.utcOffset }),
  }
  return {
    shell: { ...shell, cwd, stdout: stream, stderr: stream, ask: null },
    printed: () => printed.join('\n'),
  }
}

/** Failures are shown directly: the model could only repeat them. */
async function answerThroughModel(
  { shell, printed }: Page,
  command: string,
  args: readonly string[],
): Promise<Answer> {
  const code = await runCommand(command, ['--json', ...args], shell)
  const document = asObject(parseJson(printed()))
  if (document === null) return toSlashAnswer(printed()) // the help that was asked for
  if (code !== EXIT.done) return toSlashAnswer(failure(`${document['message']} ${document['hint']}`))
  return toContextAnswer(modelFacts(document, newNonce(), 'slash'))
}

/** `/triage:ack ID` previews, `/triage:ack CODE` or `/triage:ack ID CODE` confirms; whatever happens, the model is not called. */
async function answerWrite({ shell, printed }: Page, verb: WriteVerb, text: string): Promise<Answer> {
  try {
    await checkAttended(shell)
    const typed = readSlashWrite(verb, text, shell)
    const code = await runWrite(
      shell,
      { ...typed, keep: () => keepPending(shell, typed.request) },
      { kind: 'person' },
    )
    if (code === EXIT.done) dropPending(shell.env)
  } catch (error) {
    reportError(error, shell, false)
  }
  return toSlashAnswer(printed())
}

/**
 * Claude Code runs this hook for a person's prompt, and for the prompt of `claude -p`. If it is unclear which, a
 * person's variable decides. Other agents lack this hook: there a model would be calling it. @throws Refusal
 */
async function checkAttended(shell: Shell): Promise<void> {
  const attendance = await sessionAttendance(shell)
  if (attendance === 'none') throw unattended()
  const other = await otherAgent(shell)
  if (other) throw withinAgent(other.agent.name, other.seen, null)
  if (attendance === 'unclear' && shell.env['PAGER_TRIAGE_ALLOW_WRITES'] !== '1')
    throw new Refusal(
      'unattended',
      'This version of Claude Code does not say whether anyone is present, so writes are disabled.',
      {
        hint: 'Update Claude Code, or run pager-triage in a terminal. If only you start Claude Code here, set PAGER_TRIAGE_ALLOW_WRITES=1 in its environment.',
      },
    )
}

function readSlashWrite(verb: WriteVerb, text: string, shell: Shell): TypedWrite {
  const name = VERBS[verb].command
  const [, incident, rest = ''] = /^\s*(\S+)(.*)$/s.exec(text) ?? []
  const code = codeIn(text.replace('--confirm', ''), name)
  if (code !== null) return { request: pendingFor(verb, shell), code, json: false, via: 'slash' }
  const named = incidentNamed(incident, `/triage:${name}`)
  if (LIKE_CODE.test(rest.trim())) codeIn(rest, name) // one that was mistyped is no note
  const { code: ending, ...words } = verb === 'note' ? readNote(rest) : readWords(rest, name)
  const kept = words.note === '' && ending !== null ? readPending(shell) : null
  const note = kept?.verb === verb && kept.incident === named ? kept.note : words.note
  return { request: { verb, incident: named, ...words, note }, code: ending, json: false, via: 'slash' }
}

/** @throws UsageError where the last preview was not of this */
function pendingFor(verb: WriteVerb, shell: Shell): WriteRequest {
  const kept = readPending(shell)
  if (kept?.verb !== verb) throw new UsageError(...noPreview(VERBS[verb].command))
  return kept
}

const LIKE_CODE = /^[A-Z0-9]{3,5}-[A-Z0-9]{1,3}$/i

/** Null for anything but one code. @throws UsageError for one that was mistyped */
function codeIn(text: string, name: string): string | null {
  const word = text.trim()
  if (CODE.test(word.toUpperCase())) return word
  if (LIKE_CODE.test(word)) throw new UsageError(...badCode(word, name))
  return null
}

function readNote(rest: string) {
  const words = rest.trim()
  const last = words.split(/\s/).at(-1) ?? ''
  const isCode = CODE.test(last)
  const note = isCode ? words.slice(0, -last.length).trim() : words
  return { note, code: isCode ? last : null, evenIfFiring: false }
}

function readWords(rest: string, name: string) {
  let code: string | null = null
  let evenIfFiring = false
  for (const word of rest.split(/\s+/).filter((part) => part !== '')) {
    if (word === '--even-if-firing' && name === 'resolve') evenIfFiring = true
    else if (CODE.test(word.toUpperCase()) && code === null) code = word
    else if (LIKE_CODE.test(word)) throw new UsageError(...badCode(word, name))
    else if (word !== '--confirm') throw new UsageError(...unexpectedArgument(word, name))
  }
  return { note: null, code, evenIfFiring }
}
