import { isoSeconds } from '../pagerduty/wire.ts'
import { CODE_MINUTES } from '../triage/write/code.ts'
import { type DocumentOptions, toPreviewDocument, toResultDocument } from '../triage/write/document.ts'
import { checkNote } from '../triage/write/note-check.ts'
import { recordWrite } from '../triage/write/record.ts'
import { noActor, noKey, unattended } from '../triage/write/refusals.ts'
import { isEmail, type WriteRequest } from '../triage/write/request.ts'
import { previewText, resultText, type WriteTextOptions } from '../triage/write/text.ts'
import { TASK } from '../triage/write/words.ts'
import { confirmWrite, previewWrite, type Step, type Writing } from '../triage/write/write.ts'
import { inert, inertJson, line, own } from '../untrusted/inert.ts'
import { fromOutside, type Inert } from '../untrusted/untrusted.ts'
import { attendanceOf } from './attendance.ts'
import { deadline } from './deadline.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { layout } from './layout.ts'
import { pagerDutyAccess, setting } from './settings.ts'
import type { Shell } from './shell.ts'
import type { TypedWrite } from './typed-write.ts'

type Preview = Extract<Step, { kind: 'preview' }>

const DEADLINE_MS = 10_000

/** Previews a write, or does it where it is confirmed. @throws Refusal, PagerDutyError */
export async function runWrite(shell: Shell, typed: TypedWrite): Promise<ExitCode> {
  const writing = prepare(shell, typed.request)
  if (typed.code) {
    if (attendanceOf(shell.env) === 'none') throw unattended()
    return show(shell, typed, writing, await confirmWrite(writing(), typed.code))
  }
  const step = await previewWrite(writing())
  const ask = typed.code === null && !isJson(shell, typed) ? asker(shell) : null
  if (step.kind !== 'preview' || ask === null) return show(shell, typed, writing, step)
  shell.stdout.print(previewText(step.subject, textOptions(shell, writing())))
  const answer = await ask(own(`\nDo it? [y/N] `))
  if (/^\s*y(es)?\s*$/i.test(answer)) {
    return show(shell, typed, writing, await confirmWrite(writing(), step.code))
  }
  shell.stdout.print(own('Nothing was written.'))
  return EXIT.confirm
}

/** A model with a pseudo-terminal must not answer for a person: within Claude Code nobody is asked. */
const asker = ({ ask, env }: Shell): NonNullable<Shell['ask']> | null =>
  env['CLAUDECODE'] === undefined ? (ask ?? null) : null

/** Everything that can be refused without asking PagerDuty. Each call of the result has a deadline of its own. */
function prepare(shell: Shell, request: WriteRequest): () => Writing {
  const actor = setting(shell.env, 'PAGERDUTY_EMAIL')
  if (actor === undefined || !isEmail(actor)) throw noActor(actor)
  const access = pagerDutyAccess(shell.env, false)
  if (!access.allowed) throw noKey()
  const { endpoint, key, userAgent } = access
  if (request.note !== null) checkNote(request.note, key)
  return () => ({
    request,
    actor,
    client: { endpoint, key, userAgent, clock: shell.clock, ...deadline(shell, DEADLINE_MS) },
    record: async (incidentId, outcome) => {
      const event = { at: shell.clock(), verb: request.verb, incidentId, outcome }
      const warning = await recordWrite(event, shell.env)
      if (warning !== null) shell.stderr.print(inert(fromOutside(warning)))
    },
  })
}

function show(shell: Shell, typed: TypedWrite, writing: () => Writing, step: Step): ExitCode {
  const print = isJson(shell, typed) ? toDocument : toText
  shell.stdout.print(print(shell, typed, writing(), step))
  return step.kind === 'preview' ? EXIT.confirm : EXIT.done
}

/** Scripts read the answer of a write, so it is JSON wherever it is not a terminal that shows it. */
const isJson = ({ stdout }: Shell, { json }: TypedWrite): boolean => json || stdout.columns === null

function toText(shell: Shell, typed: TypedWrite, writing: Writing, step: Step): Inert {
  const options = textOptions(shell, writing)
  if (step.kind !== 'preview') return resultText(step, options)
  const start = step.refused === null ? own('') : line`${own(refusal(step, typed))}\n\n`
  return line`${start}${previewText(step.subject, options)}

Nothing was written. ${own(toDo(typed))}:
  ${own(typed.command(step.subject.incident.id, step.code))}`
}

const textOptions = (shell: Shell, { request, actor }: Writing): WriteTextOptions => ({
  ...layout(shell.stdout),
  request,
  actor,
  now: shell.clock(),
})

function toDocument(shell: Shell, typed: TypedWrite, { request, actor }: Writing, step: Step): Inert {
  const common: DocumentOptions = { request, actor, asOf: isoSeconds(shell.clock()) }
  if (step.kind !== 'preview') return inertJson(toResultDocument(step, common), 2)
  const { number, id } = step.subject.incident
  const message = `${refusal(step, typed)} This would ${TASK[request.verb]} incident #${number}; nothing was written.`
  const hint = `${toDo(typed)}: ${typed.command(id, step.code)}`
  return inertJson(toPreviewDocument(step, { ...common, message: message.trim(), hint }), 2)
}

const toDo = ({ request }: TypedWrite): string =>
  `To do it, within ${CODE_MINUTES} minutes, type${request.note === null ? '' : ' (TEXT: the same again)'}`

function refusal({ refused }: Preview, { request, code }: TypedWrite): string {
  if (refused === null) return ''
  if (refused === 'old') return `That code is older than ${CODE_MINUTES} minutes.`
  const start = 'That code does not fit: it was given for something else, or the incident has changed since.'
  return request.note === null ? start : `${start} If ${code} belongs to the note, end it with a full stop.`
}
