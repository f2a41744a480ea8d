import { CodedError } from '../../core/errors.ts'
import type { ApiKey } from '../../pagerduty/client/access.ts'
import type { WriteVerb } from '../../pagerduty/confirmation.ts'
import { findSecret } from '../../untrusted/secrets.ts'

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

/** `command`: in the terminal and after `/triage:`; `status`: the incident's afterwards, null: as before */
export const VERBS = {
  acknowledge: { command: 'ack', task: 'acknowledge', done: 'Acknowledged', status: 'acknowledged' },
  resolve: { command: 'resolve', task: 'resolve', done: 'Resolved', status: 'resolved' },
  note: { command: 'note', task: 'add a note to', done: 'Added the note to', status: null },
} as const satisfies Record<WriteVerb, object>

export const verbOf = (command: string): WriteVerb | undefined =>
  (['acknowledge', 'resolve', 'note'] as const).find((verb) => VERBS[verb].command === command)

/** Nothing was written, for a reason that a person can fix. */
export class Refusal extends CodedError {}

export const unattended = (): Refusal =>
  new Refusal('unattended', 'Nobody can confirm this: Claude Code is running unattended.', {
    hint: 'Nothing was written. Run it in an interactive session or a terminal.',
  })

/** @param slash to type in Claude Code instead */
export const withinAgent = (agent: string, seen: string, slash: string | null): Refusal =>
  new Refusal('unattended', `A person must confirm a write, and this runs inside ${agent} (${seen}).`, {
    hint: `Nothing was written. Run it in your own terminal${slash === null ? '' : `, or ${slash} as a prompt here`}.`,
  })

const MAX_CHARACTERS = 25_000

/** @throws Refusal, which never quotes the text */
export function checkNote(text: string, key: ApiKey): void {
  const refuse = (message: string, hint: string): never => {
    throw new Refusal('note', message, { hint })
  }
  if (text.trim() === '') refuse('The note is empty.', 'Give its text.')
  const { length } = [...text]
  if (length > MAX_CHARACTERS)
    refuse(`The note has ${length} characters; the limit is ${MAX_CHARACTERS}.`, 'Shorten it.')
  const secret = key.redact(text) === text ? findSecret(text) : 'your own PagerDuty key'
  if (secret !== null)
    refuse(
      `The note seems to contain a secret (${secret}), which everyone with access to the incident could read.`,
      'Nothing was written. Remove it, and rotate it if it has been shown anywhere.',
    )
}
