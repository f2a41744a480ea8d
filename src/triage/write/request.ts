import { CodedError } from '../../core/errors.ts'
import type { ApiKey } from '../../pagerduty/client/access.ts'
import type { WriteVerb } from '../../pagerduty/confirmation.ts'
import { findSecret } from '../../untrusted/secrets.ts'
import { plural } from '../../untrusted/words.ts'

export interface WriteRequest {
  readonly verb: WriteVerb
  /** id or number */
  readonly incident: string
  readonly note: string | null
  readonly evenIfFiring: boolean
}

export const INCIDENT_ID = /^[A-Z0-9]{5,32}$/

/** An id, a number (with or without #) or the https URL of an incident at PagerDuty; else null. */
export function parseIncidentName(text: string): string | null {
  const name = pathOf(text.trim()).replace(/^#/, '')
  return /^\d{1,12}$/.test(name) || INCIDENT_ID.test(name) ? name : null
}

/** The id in an incident's URL; the text itself if it is none. */
function pathOf(text: string): string {
  if (!text.includes('://') || !URL.canParse(text)) return text
  const { protocol, hostname, pathname } = new URL(text)
  const isPagerDuty = protocol === 'https:' && /(^|\.)pagerduty\.com$/.test(hostname)
  return (isPagerDuty && /^\/incidents\/([A-Z0-9]+)\/?$/.exec(pathname)?.[1]) || text
}

/** Printable ASCII, as it is sent as a header. */
export const isEmail = (text: string): boolean => /^[\x21-\x3f\x41-\x7e]+@[\x21-\x3f\x41-\x7e]+$/.test(text)

/** In the terminal and after `/triage:`. */
export const COMMAND_OF = { acknowledge: 'ack', resolve: 'resolve', note: 'note' } as const satisfies Record<
  WriteVerb,
  string
>

export const VERB_OF = { ack: 'acknowledge', resolve: 'resolve', note: 'note' } as const

export type WriteCommand = keyof typeof VERB_OF

export const isWriteCommand = (name: string): name is WriteCommand => Object.hasOwn(VERB_OF, name)

export const TASK = {
  acknowledge: 'acknowledge',
  resolve: 'resolve',
  note: 'add a note to',
} as const satisfies Record<WriteVerb, string>

export const DONE = {
  acknowledge: 'Acknowledged',
  resolve: 'Resolved',
  note: 'Added the note to',
} as const satisfies Record<WriteVerb, string>

/** Nothing was written, for a reason that a person can fix. */
export class Refusal extends CodedError {
  constructor(code: string, message: string, hint: string) {
    super(code, message, { hint })
  }
}

export const noActor = (given: string | undefined): Refusal =>
  new Refusal(
    'no_actor',
    given === undefined
      ? 'PAGERDUTY_EMAIL is not set, and PagerDuty needs to know who is writing.'
      : 'PAGERDUTY_EMAIL is not an email address.',
    'Set it to the email address of your PagerDuty user. No request was sent.',
  )

export const noKey = (): Refusal =>
  new Refusal(
    'no_key',
    'No PagerDuty key is set.',
    'Make one with full access in PagerDuty under Integrations, API Access Keys; then: export PAGERDUTY_API_KEY=…',
  )

const unattendedBecause = (message: string, hint: string): Refusal => new Refusal('unattended', message, hint)

export const unattended = (): Refusal =>
  unattendedBecause(
    'Nobody can confirm this: Claude Code is running unattended.',
    'Nothing was written. Run it in an interactive session or a terminal.',
  )

export const unknownAttendance = (): Refusal =>
  unattendedBecause(
    'This version of Claude Code does not say whether anyone is present, so writes are disabled.',
    'Update Claude Code, or run pager-triage in a terminal. If only you start Claude Code here, set PAGER_TRIAGE_ALLOW_WRITES=1 in its environment.',
  )

/** @param slash to type in Claude Code instead */
export const withinAgent = (agent: string, seen: string, slash: string | null): Refusal =>
  unattendedBecause(
    `A person must confirm a write, and this runs inside ${agent} (${seen}).`,
    `Nothing was written. Run it in your own terminal${slash === null ? '' : `, or ${slash} as a prompt here`}.`,
  )

/** @param parentsKnown false: an agent may have started this */
export const noTerminal = (parentsKnown: boolean): Refusal =>
  unattendedBecause(
    'A person must confirm a write, and there is no terminal here.',
    `Nothing was written. Run it in a terminal.${parentsKnown ? ' To allow it in your own script, set PAGER_TRIAGE_ALLOW_WRITES=1 in its environment.' : ''}`,
  )

export const resolvedAlready = (number: number): Refusal =>
  new Refusal(
    'resolved_incident',
    `Incident #${number} is resolved: acknowledging it would reopen it and page people.`,
    'Nothing was written. Add a note instead, or reopen it in PagerDuty.',
  )

export const stillFiring = (number: number, firing: number): Refusal =>
  new Refusal(
    'firing_alerts',
    `Incident #${number} has ${plural(firing, 'alert')} still firing.`,
    'Nothing was written. To resolve it anyway, add --even-if-firing.',
  )

const MAX_CHARACTERS = 25_000

/** @throws Refusal, which never quotes the text */
export function checkNote(text: string, key: ApiKey): void {
  const refuse = (message: string, hint: string): never => {
    throw new Refusal('note', message, hint)
  }
  if (text.trim() === '') refuse('The note is empty.', 'Give its text.')
  if (text.length > MAX_CHARACTERS)
    refuse(`The note has ${text.length} characters; the limit is ${MAX_CHARACTERS}.`, 'Shorten it.')
  const secret = key.redact(text) === text ? findSecret(text) : 'your own PagerDuty key'
  if (secret !== null)
    refuse(
      `The note seems to contain a secret (${secret}), which everyone with access to the incident could read.`,
      'Nothing was written. Remove it, and rotate it if it has been shown anywhere.',
    )
}
