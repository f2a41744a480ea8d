import { AppError } from '../../core/errors.ts'
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
export class NoteError extends Refusal {
  readonly code = 'note'
}

/** Acknowledging it would open it again and page people. */
export class ResolvedIncidentError extends Refusal {
  readonly code = 'resolved_incident'
}

/** What it is about still goes on. */
export class FiringAlertsError extends Refusal {
  readonly code = 'firing_alerts'
}

export const noActor = (given: string | undefined): NoActorError =>
  new NoActorError(
    given === undefined
      ? 'PAGERDUTY_EMAIL is not set, so it is not known in whose name to write.'
      : 'PAGERDUTY_EMAIL is not an e-mail address.',
    'Set it to the e-mail address of your PagerDuty user. Nothing was asked of PagerDuty.',
  )

export const noKey = (): NoKeyError =>
  new NoKeyError(
    'There is no PagerDuty key.',
    'Make one with full access in PagerDuty under Integrations, API Access Keys; then: export PAGERDUTY_API_KEY=…',
  )

export const unattended = (): UnattendedError =>
  new UnattendedError(
    'Nobody is there to confirm this: Claude Code runs without a person here.',
    'Nothing was written. Type it in a session of your own, or in a terminal.',
  )

export const unknownAttendance = (): UnattendedError =>
  new UnattendedError(
    'This Claude Code does not tell for certain whether a person is there, so nothing is written from it.',
    'Use the newest Claude Code in a terminal, or pager-triage itself. Where nobody but you starts Claude Code, PAGER_TRIAGE_ALLOW_WRITES=1 in its environment allows it.',
  )

/** @param slash what a person types in Claude Code instead */
export const withinAgent = (agent: string, seen: string, slash: string | null): UnattendedError =>
  new UnattendedError(
    `Only a person confirms a write, and this runs inside ${agent} (${seen}).`,
    `Nothing was written. Type it in a terminal of your own${slash === null ? '' : `, or ${slash} as a prompt here`}.`,
  )

/** @param parentsKnown whether it can be ruled out that an agent started this */
export const noTerminal = (parentsKnown: boolean): UnattendedError =>
  new UnattendedError(
    'Only a person confirms a write, and there is no terminal here.',
    `Nothing was written. Type it in a terminal.${parentsKnown ? ' A script of your own may do it with PAGER_TRIAGE_ALLOW_WRITES=1 in its environment.' : ''}`,
  )

export const resolvedAlready = (number: number): ResolvedIncidentError =>
  new ResolvedIncidentError(
    `Incident #${number} is resolved: acknowledging it would open it again and page people.`,
    'Nothing was written. Add a note instead, or open it again in PagerDuty.',
  )

export const stillFiring = (number: number, firing: number): FiringAlertsError =>
  new FiringAlertsError(
    `Incident #${number} has ${plural(firing, 'alert')} still firing.`,
    'Nothing was written. If it is to be resolved all the same, add --even-if-firing.',
  )
