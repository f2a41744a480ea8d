import { TimeoutError } from '../core/errors.ts'
import type { Shell } from './shell.ts'

export interface Deadline {
  readonly signal: AbortSignal
  readonly deadlineAt: Date
}

const TRY_AGAIN = 'Try again in a minute; pager-triage doctor checks whether PagerDuty is reachable.'

/**
 * The one deadline of a run. Its timer is held by Node until it fires: on Node 20 a signal of `AbortSignal.timeout`
 * inside of `AbortSignal.any` may be garbage collected, and then never fires.
 */
export function deadline({ clock, interrupted }: Shell, ms: number, hint = TRY_AGAIN): Deadline {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(new TimeoutError(hint)), ms).unref()
  const interrupt = () => {
    clearTimeout(timer)
    controller.abort(interrupted.reason)
  }
  if (interrupted.aborted) interrupt()
  else interrupted.addEventListener('abort', interrupt, { once: true })
  return { signal: controller.signal, deadlineAt: new Date(clock().getTime() + ms) }
}
