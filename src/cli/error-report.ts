import { AppError, EXIT, type ExitCode, messageOf } from '../core/errors.ts'
import { PagerDutyError } from '../pagerduty/client/errors.ts'
import { inertJson } from '../untrusted/inert.ts'
import { modelFacts, modelJson } from '../untrusted/model-facts.ts'
import { bug, failure } from './messages.ts'
import { newNonce, type Shell } from './shell.ts'

/** As in `--json`; the code is `bug` for anything but an AppError. */
function errorFacts(error: unknown) {
  const { code, hint } = error instanceof AppError ? error : { code: 'bug', hint: '' }
  const { status = null, requestId = null } = error instanceof PagerDutyError ? error : {}
  return {
    error: code,
    message: messageOf(error),
    hint,
    ...(status !== null && { status }),
    ...(requestId !== null && { request_id: requestId }),
  }
}

const exitCodeOf = (error: unknown): ExitCode => (error instanceof AppError ? error.exit : EXIT.failed)

/** For a person or a script: a known error in a line that says what to do, others as a bug. */
export function reportError(error: unknown, { stderr }: Shell, json: boolean): ExitCode {
  const facts = errorFacts(error)
  const { message, hint } = facts
  if (json) stderr.print(inertJson(facts))
  else if (error instanceof AppError) stderr.print(failure(hint ? `${message} ${hint}` : message))
  else stderr.print(bug(message))
  return exitCodeOf(error)
}

/** For a model: the message may quote PagerDuty, git or a file; the hint is ours. */
export function reportToModel(error: unknown, { stderr }: Shell, json: boolean): ExitCode {
  const { hint, ...facts } = errorFacts(error)
  const next = hint === '' ? [] : [`pager-triage: ${hint}`]
  stderr.print(
    json ? modelJson({ ...facts, hint }, newNonce()) : modelFacts(facts, newNonce(), null, ...next),
  )
  return exitCodeOf(error)
}
