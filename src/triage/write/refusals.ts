import { AppError } from '../../core/errors.ts'
import type { ApiKey } from '../../pagerduty/client/access.ts'
import { findSecret } from '../../untrusted/secrets.ts'
import { plural } from '../../untrusted/words.ts'

/** Nothing was written, for a reason that a person can do something about. `hint`: what. */
export abstract class Refusal extends AppError {
  constructor(message: string, hint: string) {
    super(message, { hint })
  }
}

/** It is not known in whose name to write. */
export class NoActorError extends Refusal {
  readonly code = 'no_actor'
}

/** PagerDuty cannot be asked without a key. */
export class NoKeyError extends Refusal {
  readonly code = 'no_key'
}

/** Nobody is there who could have confirmed it. */
export class UnattendedError extends Refusal {
  readonly code = 'unattended'
}

/** The note cannot be sent as it is. */
class NoteError extends Refusal {
  readonly code = 'note'
}

/** Acknowledging it would reopen it and page people. */
export class ResolvedIncidentError extends Refusal {
  readonly code = 'resolved_incident'
}

/** Alerts are still firing. */
export class FiringAlertsError extends Refusal {
  readonly code = 'firing_alerts'
}

export const noActor = (given: string | undefined): NoActorError =>
  new NoActorError(
    given === undefined
      ? 'PAGERDUTY_EMAIL is not set, and PagerDuty needs to know who is writing.'
      : 'PAGERDUTY_EMAIL is not an email address.',
    'Set it to the email address of your PagerDuty user. No request was sent.',
  )

export const noKey = (): NoKeyError =>
  new NoKeyError(
    'No PagerDuty key is set.',
    'Make one with full access in PagerDuty under Integrations, API Access Keys; then: export PAGERDUTY_API_KEY=…',
  )

export const unattended = (): UnattendedError =>
  new UnattendedError(
    'Nobody can confirm this: Claude Code is running unattended.',
    'Nothing was written. Run it in an interactive session or a terminal.',
  )

export const unknownAttendance = (): UnattendedError =>
  new UnattendedError(
    'This version of Claude Code does not say whether anyone is present, so writes are disabled.',
    'Update Claude Code, or run pager-triage in a terminal. If only you start Claude Code here, set PAGER_TRIAGE_ALLOW_WRITES=1 in its environment.',
  )

/** @param slash what a person types in Claude Code instead */
export const withinAgent = (agent: string, seen: string, slash: string | null): UnattendedError =>
  new UnattendedError(
    `A person must confirm a write, and this runs inside ${agent} (${seen}).`,
    `Nothing was written. Run it in your own terminal${slash === null ? '' : `, or ${slash} as a prompt here`}.`,
  )

/** @param parentsKnown whether it can be ruled out that an agent started this */
export const noTerminal = (parentsKnown: boolean): UnattendedError =>
  new UnattendedError(
    'A person must confirm a write, and there is no terminal here.',
    `Nothing was written. Run it in a terminal.${parentsKnown ? ' To allow it in your own script, set PAGER_TRIAGE_ALLOW_WRITES=1 in its environment.' : ''}`,
  )

export const resolvedAlready = (number: number): ResolvedIncidentError =>
  new ResolvedIncidentError(
    `Incident #${number} is resolved: acknowledging it would reopen it and page people.`,
    'Nothing was written. Add a note instead, or reopen it in PagerDuty.',
  )

export const stillFiring = (number: number, firing: number): FiringAlertsError =>
  new FiringAlertsError(
    `Incident #${number} has ${plural(firing, 'alert')} still firing.`,
    'Nothing was written. To resolve it anyway, add --even-if-firing.',
  )

const MOST_CHARACTERS = 25_000

/** @throws NoteError for a text that cannot or should not be sent; the message never quotes it */
export function checkNote(text: string, key: ApiKey): void {
  if (text.trim() === '') throw new NoteError('The note is empty.', 'Give its text.')
  if (text.length > MOST_CHARACTERS) {
    throw new NoteError(
      `The note has ${text.length} characters; the limit is ${MOST_CHARACTERS}.`,
      'Shorten it.',
    )
  }
  const secret = key.redact(text) === text ? findSecret(text) : 'your own PagerDuty key'
  if (secret !== null) {
    throw new NoteError(
      `The note seems to contain a secret (${secret}), which everyone with access to the incident could read.`,
      'Nothing was written. Remove it, and rotate it if it has been shown anywhere.',
    )
  }
}
