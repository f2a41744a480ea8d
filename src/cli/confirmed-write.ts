import { CLAUDE_CODE } from '../agents/marks.ts'
import { EXIT, type ExitCode } from '../core/errors.ts'
import { isoSeconds } from '../core/time.ts'
import { fromOutside, type Inert } from '../core/untrusted.ts'
import {
  type DocumentOptions,
  type Preview,
  previewText,
  resultText,
  toPreviewDocument,
  toResultDocument,
  type WriteTextOptions,
} from '../triage/write/output.ts'
import {
  COMMAND_OF,
  checkNote,
  isEmail,
  noActor,
  noKey,
  noTerminal,
  TASK,
  unattended,
  type WriteRequest,
  withinAgent,
} from '../triage/write/request.ts'
import { CODE_MINUTES } from '../triage/write/subject.ts'
import { confirmWrite, previewWrite, recordWrite, type Step, type Writing } from '../triage/write/write.ts'
import { inert, inertJson, line, own } from '../untrusted/inert.ts'
import { type Presence, presenceAt, sessionAttendance } from './presence.ts'
import { pagerDutyAccess, setting } from './settings.ts'
import { deadline, layout, type Shell } from './shell.ts'

const DEADLINE_MS = 10_000

export interface TypedWrite {
  readonly request: WriteRequest
  /** null: no `--confirm`; empty: `--confirm` without a code, only a preview */
  readonly code: string | null
  readonly json: boolean
  /** what to type to confirm, or without a code to preview again */
  readonly command: (incidentId: string, code: string | null) => string
}

export const flagOf = (evenIfFiring: boolean): string => (evenIfFiring ? ' --even-if-firing' : '')

export function slashCommand(request: WriteRequest, incidentId: string, code: string | null = null): string {
  const text = request.note === null ? '' : ' TEXT'
  const end = code === null ? '' : ` ${code}`
  return `/triage:${COMMAND_OF[request.verb]} ${incidentId}${text}${flagOf(request.evenIfFiring)}${end}`
}

/** @param known who is there, where the caller knows better than the process @throws Refusal, PagerDutyError */
export async function runWrite(shell: Shell, typed: TypedWrite, known?: Presence): Promise<ExitCode> {
  const { actor, writing } = prepare(shell, typed.request)
  const presence = known ?? (await presenceAt(shell))
  const page: Page = { shell, typed, actor, presence }
  if (typed.code) {
    if (presence.kind !== 'person') throw await notConfirmed(shell, typed, presence)
    return show(page, await confirmWrite(writing(), typed.code))
  }
  const step = await previewWrite(writing())
  const mayAsk = presence.kind === 'person' && typed.code === null && !isJson(shell, typed)
  const ask = mayAsk ? shell.ask : null
  if (step.kind !== 'preview' || !ask) return show(page, step)
  shell.stdout.print(previewText(step.subject, textOptions(page)))
  const answer = await ask(own(`\nProceed? [y/N] `))
  if (/^\s*y(es)?\s*$/i.test(answer)) return show(page, await confirmWrite(writing(), step.code))
  shell.stdout.print(own('Nothing was written.'))
  return EXIT.confirm
}

interface Page {
  readonly shell: Shell
  readonly typed: TypedWrite
  readonly actor: string
  readonly presence: Presence
}

async function notConfirmed(
  shell: Shell,
  typed: TypedWrite,
  presence: Exclude<Presence, { kind: 'person' }>,
) {
  if ((await sessionAttendance(shell)) === 'none') return unattended()
  if (presence.kind === 'nobody') return noTerminal(presence.parentsKnown)
  const { agent, seen } = presence.mark
  return withinAgent(
    agent.name,
    seen,
    agent === CLAUDE_CODE ? `/triage:${COMMAND_OF[typed.request.verb]}` : null,
  )
}

/** Refuses what can be refused without asking PagerDuty. Each call of `writing` has its own deadline. */
function prepare(shell: Shell, request: WriteRequest): { actor: string; writing: () => Writing } {
  const actor = setting(shell.env, 'PAGERDUTY_EMAIL')
  if (actor === undefined || !isEmail(actor)) throw noActor(actor)
  const access = pagerDutyAccess(shell.env, false)
  if (!access.allowed) throw noKey()
  const { endpoint, key, userAgent } = access
  if (request.note !== null) checkNote(request.note, key)
  const writing = (): Writing => ({
    request,
    actor,
    client: { endpoint, key, userAgent, clock: shell.clock, ...deadline(shell, DEADLINE_MS) },
    record: async (incidentId, outcome) => {
      const at = shell.clock().toISOString()
      const record = { kind: 'write', at, verb: request.verb, incident: incidentId, outcome } as const
      const warning = await recordWrite(record, shell.env)
      if (warning !== null) shell.stderr.print(inert(fromOutside(warning)))
    },
  })
  return { actor, writing }
}

function show(page: Page, step: Step): ExitCode {
  const print = isJson(page.shell, page.typed) ? toDocument : toText
  page.shell.stdout.print(print(page, step))
  return step.kind === 'preview' ? EXIT.confirm : EXIT.done
}

/** JSON unless a terminal shows it, since scripts read the answer. */
const isJson = ({ stdout }: Shell, { json }: TypedWrite): boolean => json || stdout.columns === null

function toText(page: Page, step: Step): Inert {
  const options = textOptions(page)
  if (step.kind !== 'preview') return resultText(step, options)
  const start = step.refused === null ? own('') : line`${own(refusal(step, page.typed))}\n\n`
  const { task, commands } = nextStep(page, step)
  return line`${start}${previewText(step.subject, options)}

Nothing was written. ${own(task)}:
  ${own(commands.join('\n  '))}`
}

const textOptions = ({ shell, typed, actor }: Page): WriteTextOptions => ({
  ...layout(shell.stdout),
  request: typed.request,
  actor,
  now: shell.clock(),
})

function toDocument(page: Page, step: Step): Inert {
  const { shell, typed, actor, presence } = page
  const { request } = typed
  const common: DocumentOptions = { request, actor, asOf: isoSeconds(shell.clock()) }
  if (step.kind !== 'preview') return inertJson(toResultDocument(step, common), 2)
  const { number } = step.subject.incident
  const message = `${refusal(step, typed)} This would ${TASK[request.verb]} incident #${number}; nothing was written.`
  const { task, commands } = nextStep(page, step)
  const hint = `${task}: ${commands.join(' or ')}`
  const code = presence.kind === 'agent' ? null : step.code
  return inertJson(toPreviewDocument(step, common, { code, message: message.trim(), hint }), 2)
}

/** What a person types to confirm. No code inside an agent: the model would read it. */
function nextStep({ typed, presence }: Page, { subject, code }: Preview) {
  const { request } = typed
  const { id } = subject.incident
  const text = request.note === null ? '' : ' (TEXT: the same text)'
  if (presence.kind !== 'agent') {
    return {
      task: `To confirm within ${CODE_MINUTES} minutes, run${text}`,
      commands: [typed.command(id, code)],
    }
  }
  const inClaude = presence.mark.agent === CLAUDE_CODE
  return {
    task: `A person must confirm this, not ${presence.mark.agent.name}: run in your own terminal${inClaude ? ', or as a prompt here' : ''}${text}`,
    commands: [typed.command(id, null), ...(inClaude ? [slashCommand(request, id)] : [])],
  }
}

function refusal({ refused }: Preview, { request, code }: TypedWrite): string {
  if (refused === null) return ''
  if (refused === 'old') return `That code is older than ${CODE_MINUTES} minutes.`
  const start = 'That code does not match: it belongs to another preview, or the incident has changed since.'
  return request.note === null
    ? start
    : `${start} If ${code} is part of the note, end the note with a period.`
}
