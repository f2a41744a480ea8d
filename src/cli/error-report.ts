import { AppError, EXIT, type ExitCode, messageOf } from '../core/errors.ts'
import { PagerDutyError } from '../pagerduty/client/errors.ts'
import { inertJson } from '../untrusted/inert.ts'
import { bug, failure } from './messages.ts'
import type { Shell } from './shell.ts'

export type ErrorFacts = ReturnType<typeof errorFacts>

/** What `--json` prints of an error; of one that is no AppError, a bug of ours, the code is `bug`. */
export function errorFacts(error: unknown) {
  const message = messageOf(error)
  const { code, hint } = error instanceof AppError ? error : { code: 'bug', hint: '' }
  return { error: code, message, hint, ...requestOf(error) }
}

/** The HTTP status and PagerDuty's name for the request, where there was one. */
function requestOf(error: unknown) {
  if (!(error instanceof PagerDutyError)) return {}
  const { status, requestId } = error
  return {
    ...(status !== null && { status }),
    ...(requestId !== null && { request_id: requestId }),
  }
}

export const exitCodeOf = (error: unknown): ExitCode => (error instanceof AppError ? error.exit : EXIT.failed)

/** Prints an error to a person or a script: known ones in a line that says what to do, others as our bug. */
export function reportError(error: unknown, { stderr }: Shell, json: boolean): ExitCode {
  const facts = errorFacts(error)
  const { message, hint } = facts
  if (json) stderr.print(inertJson(facts))
  else if (error instanceof AppError) stderr.print(failure(hint ? `${message} ${hint}` : message))
  else stderr.print(bug(message))
  return exitCodeOf(error)
}
