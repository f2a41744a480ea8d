import { type SlashAnswer, toSlashAnswer } from '../../agents/answer.ts'
import type { Inert } from '../../core/untrusted.ts'
import { unattended, unknownAttendance, withinAgent } from '../../triage/write/refusals.ts'
import { VERB_OF, type WriteCommand } from '../../triage/write/request.ts'
import { CODE } from '../../triage/write/subject.ts'
import { runWrite } from '../confirmed-write.ts'
import { reportError } from '../error-report.ts'
import { unexpectedArgument } from '../messages.ts'
import { UsageError } from '../options.ts'
import { otherAgent, sessionAttendance } from '../presence.ts'
import type { Shell } from '../shell.ts'
import { incidentNamed, slashCommand, type TypedWrite } from '../typed-write.ts'

const COLUMNS = 100

/**
 * `/triage:ack ID` shows the preview with its code, `/triage:ack ID CODE` does it. The answer is always one that
 * keeps the model from being called, whatever happens here.
 */
export async function answerWrite(
  shell: Shell,
  { cwd, name, text }: { readonly cwd: string; readonly name: WriteCommand; readonly text: string },
): Promise<SlashAnswer> {
  const printed: Inert[] = []
  const page = { print: (said: Inert) => printed.push(said), columns: COLUMNS, colour: false }
  const onPage: Shell = { ...shell, cwd, stdout: page, stderr: page, ask: null }
  try {
    await checkAttended(shell)
    await runWrite(onPage, readSlashWrite(name, text), { kind: 'person' })
  } catch (error) {
    reportError(error, onPage, false)
  }
  return toSlashAnswer(printed.join('\n'))
}

/**
 * Claude Code runs this hook for what a person typed, and for the prompt of `claude -p` too. Where it is not certain
 * which, a person's word in the environment decides. Other agents have no such hook: there a model calls it.
 * @throws UnattendedError
 */
async function checkAttended(shell: Shell): Promise<void> {
  const attendance = await sessionAttendance(shell)
  if (attendance === 'none') throw unattended()
  const other = await otherAgent(shell)
  if (other) throw withinAgent(other.agent.name, other.seen, null)
  if (attendance === 'unclear' && shell.env['PAGER_TRIAGE_ALLOW_WRITES'] !== '1') throw unknownAttendance()
}

/** @throws UsageError */
export function readSlashWrite(name: WriteCommand, text: string): TypedWrite {
  const verb = VERB_OF[name]
  const [, incident, rest = ''] = /^\s*(\S+)(.*)$/s.exec(text) ?? []
  const named = incidentNamed(incident, `/triage:${name}`)
  const { note, code, evenIfFiring } = verb === 'note' ? readNote(rest) : readWords(rest, name)
  const request = { verb, incident: named, note, evenIfFiring }
  return { request, code, json: false, command: (id, offered) => slashCommand(request, id, offered) }
}

/** All of it is the text, but for a code at its end. */
function readNote(rest: string) {
  const words = rest.trim()
  const last = words.split(/\s/).at(-1) ?? ''
  const isCode = CODE.test(last)
  const note = isCode ? words.slice(0, -last.length).trim() : words
  return { note, code: isCode ? last : null, evenIfFiring: false }
}

function readWords(rest: string, name: WriteCommand) {
  let code: string | null = null
  let evenIfFiring = false
  for (const word of rest.split(/\s+/).filter((part) => part !== '')) {
    if (word === '--even-if-firing' && name === 'resolve') evenIfFiring = true
    else if (CODE.test(word.toUpperCase()) && code === null) code = word
    else if (word !== '--confirm') throw new UsageError(unexpectedArgument(word, name))
  }
  return { note: null, code, evenIfFiring }
}
