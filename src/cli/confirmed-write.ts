import { CLAUDE_CODE } from '../agents/marks.ts'
import { EXIT, type ExitCode } from '../core/errors.ts'
import { fromOutside, type Inert } from '../core/untrusted.ts'
import type { Incident } from '../pagerduty/resources/incidents.ts'
import {
  type Preview,
  previewText,
  resultText,
  toPreviewDocument,
  toResultDocument,
  type WriteOptions,
} from '../triage/write/output.ts'
import {
  checkNote,
  isEmail,
  Refusal,
  unattended,
  VERBS,
  type WriteRequest,
  withinAgent,
} from '../triage/write/request.ts'
import { CODE_MINUTES } from '../triage/write/subject.ts'
import { confirmWrite, previewWrite, recordWrite, type Step, type Writing } from '../triage/write/write.ts'
import { inert, inertJson, line, own } from '../untrusted/inert.ts'
import { type Presence, presenceAt, sessionAttendance } from './presence.ts'
import { howToSet, pagerDutyAccess, setting } from './settings.ts'
import { deadline, layout, type Shell } from './shell.ts'

const DEADLINE_MS = 10_000

export interface TypedWrite {
  readonly request: WriteRequest
  /** null: no `--confirm`; empty: `--confirm` without a code, only a preview */
  readonly code: string | null
  readonly json: boolean
  readonly via: 'terminal' | 'slash'
  /** keeps a previewed request, so that its code is enough to confirm it; whether it did */
  readonly keep?: () => boolean
}

interface Page extends TypedWrite {
  readonly shell: Shell
  readonly actor: string
  readonly presence: Presence
}

/** @param known who is there, where the caller knows better than the process @throws Refusal, PagerDutyError */
export async function runWrite(shell: Shell, typed: TypedWrite, known?: Presence): Promise<ExitCode> {
  const { actor, writing } = prepare(shell, typed.request)
  const presence = known ?? (await presenceAt(shell))
  const page: Page = { ...typed, shell, actor, presence }
  if (typed.code) {
    if (presence.kind !== 'person') throw await notConfirmed(shell, typed, presence)
    return show(page, await confirmWrite(writing(), typed.code))
  }
  const step = await previewWrite(writing())
  const mayAsk = presence.kind === 'person' && typed.code === null && !isJson(page)
  const ask = mayAsk ? shell.ask : null
  if (step.kind !== 'preview' || !ask) return show(page, step)
  shell.stdout.print(previewText(step.subject, optionsOf(page)))
  const answer = await ask(own(`\nProceed? [y/N] `))
  if (/^\s*y(es)?\s*$/i.test(answer)) return show(page, await confirmWrite(writing(), step.code))
  shell.stdout.print(own('Nothing was written.'))
  return EXIT.confirm
}

async function notConfirmed(
  shell: Shell,
  { request }: TypedWrite,
  presence: Exclude<Presence, { kind: 'person' }>,
): Promise<Refusal> {
  if ((await sessionAttendance(shell)) === 'none') return unattended()
  if (presence.kind === 'agent') {
    const { agent, seen } = presence.mark
    return withinAgent(
      agent.name,
      seen,
      agent === CLAUDE_CODE ? `/triage:${VERBS[request.verb].command}` : null,
    )
  }
  // where the parents are not known, an agent may have started this
  const inScript = ' To allow it in your own script, set PAGER_TRIAGE_ALLOW_WRITES=1 in its environment.'
  return new Refusal('unattended', 'A person must confirm a write, and there is no terminal here.', {
    hint: `Nothing was written. Run it in a terminal.${presence.parentsKnown ? inScript : ''}`,
  })
}

/** Refuses what can be refused without asking PagerDuty. Each call of `writing` has its own deadline. */
export function prepare(shell: Shell, request: WriteRequest): { actor: string; writing: () => Writing } {
  const actor = setting(shell.env, 'PAGERDUTY_EMAIL')
  if (actor === undefined || !isEmail(actor))
    throw new Refusal(
      'no_actor',
      actor === undefined
        ? 'PAGERDUTY_EMAIL is not set, and PagerDuty needs to know who is writing.'
        : 'PAGERDUTY_EMAIL is not an email address.',
      { hint: 'Set it to the email address of your PagerDuty user. No request was sent.' },
    )
  const access = pagerDutyAccess(shell.env, false)
  if (!access.allowed)
    throw new Refusal('no_key', 'No PagerDuty key is set.', {
      hint: `Make one with full access in PagerDuty under Integrations, API Access Keys; then: ${howToSet(shell.env, 'PAGERDUTY_API_KEY=…')}`,
    })
  if (request.note !== null) checkNote(request.note, access.key)
  const writing = (): Writing => ({
    request,
    actor,
    client: { ...access, clock: shell.clock, ...deadline(shell, DEADLINE_MS) },
    record: async (incident, outcome) => {
      const at = shell.clock().toISOString()
      const warning = await recordWrite(
        { kind: 'write', at, verb: request.verb, incident, outcome },
        shell.env,
      )
      if (warning !== null) shell.stderr.print(inert(fromOutside(warning)))
    },
  })
  return { actor, writing }
}

function show(page: Page, step: Step): ExitCode {
  const print = isJson(page) ? toDocument : toText
  page.shell.stdout.print(print(page, step))
  return step.kind === 'preview' ? EXIT.confirm : EXIT.done
}

/** JSON unless a terminal shows it, since scripts read the answer. */
const isJson = ({ shell: { stdout }, json }: Page): boolean => json || stdout.columns === null

const optionsOf = ({ shell, request, actor }: Page): WriteOptions => ({
  ...layout(shell.stdout),
  request,
  actor,
  now: shell.clock(),
})

function toText(page: Page, step: Step): Inert {
  if (step.kind !== 'preview') return resultText(step, optionsOf(page))
  const start = step.refused === null ? own('') : line`${own(refusal(step, page))}\n\n`
  const { task, commands } = nextStep(page, step, page.keep?.() ?? false)
  return line`${start}${previewText(step.subject, optionsOf(page))}

Nothing was written. ${own(task)}:
  ${own(commands.join('\n  '))}`
}

function toDocument(page: Page, step: Step): Inert {
  const { request, presence } = page
  if (step.kind !== 'preview') return inertJson(toResultDocument(step, optionsOf(page)), 2)
  const { number } = step.subject.incident
  const message = `${refusal(step, page)} This would ${VERBS[request.verb].task} incident #${number}; nothing was written.`
  const { task, commands } = nextStep(page, step, false)
  const hint = `${task}: ${commands.join(' or ')}`
  const code = presence.kind === 'agent' ? null : step.code
  return inertJson(toPreviewDocument(step, optionsOf(page), { code, message: message.trim(), hint }), 2)
}

/** What a person types to confirm. No code inside an agent: the model would read it. */
function nextStep(
  { request, via, presence }: Page,
  { subject: { incident }, code }: Preview,
  isKept: boolean,
) {
  if (presence.kind !== 'agent' && isKept)
    return {
      task: `To confirm within ${CODE_MINUTES} minutes, type`,
      commands: [`/triage:${VERBS[request.verb].command} ${code}`],
    }
  const text = request.note === null ? '' : ' (TEXT: the same text)'
  if (presence.kind !== 'agent') {
    return {
      task: `To confirm within ${CODE_MINUTES} minutes, run${text}`,
      commands: [commandLine(via, request, incident, code)],
    }
  }
  const { agent } = presence.mark
  const orHere = agent === CLAUDE_CODE ? ', or as a prompt here' : ''
  const vias = agent === CLAUDE_CODE ? [via, 'slash' as const] : [via]
  return {
    task: `A person must confirm this, not ${agent.name}: run in your own terminal${orHere}${text}`,
    commands: vias.map((each) => commandLine(each, request, incident, null)),
  }
}

/** @param code null: to preview again */
function commandLine(
  via: TypedWrite['via'],
  { verb, note, evenIfFiring }: WriteRequest,
  { id, number }: Incident,
  code: string | null,
): string {
  const inTerminal = via === 'terminal'
  const words = [
    inTerminal ? `pager-triage ${VERBS[verb].command} ${id}` : `/triage:${VERBS[verb].command} ${number}`,
    note !== null && (inTerminal ? '--content TEXT' : 'TEXT'),
    evenIfFiring && '--even-if-firing',
    code !== null && (inTerminal ? `--confirm ${code}` : code),
  ]
  return words.filter((word) => word !== false).join(' ')
}

function refusal({ refused }: Preview, { request, code }: TypedWrite): string {
  if (refused === null) return ''
  if (refused === 'old') return `That code is older than ${CODE_MINUTES} minutes.`
  const start = 'That code does not match: it belongs to another preview, or the incident has changed since.'
  return request.note === null
    ? start
    : `${start} If ${code} is part of the note, end the note with a period.`
}
