import { CodedError } from '../../core/errors.ts'
import type { ApiKey } from '../../pagerduty/client/access.ts'
import { findSecret } from '../../untrusted/secrets.ts'
import { plural } from '../../untrusted/words.ts'

/** Nothing was written, for a reason that a person can do something about. `hint`: what. */
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

/** Nobody is there who could have confirmed it. */
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

/** @param slash what a person types in Claude Code instead */
export const withinAgent = (agent: string, seen: string, slash: string | null): Refusal =>
  unattendedBecause(
    `A person must confirm a write, and this runs inside ${agent} (${seen}).`,
    `Nothing was written. Run it in your own terminal${slash === null ? '' : `, or ${slash} as a prompt here`}.`,
  )

/** @param parentsKnown whether it can be ruled out that an agent started this */
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

/** @throws Refusal for a text that cannot or should not be sent; the message never quotes it */
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
