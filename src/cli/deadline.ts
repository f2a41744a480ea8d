import type { Shell } from './shell.ts'

/** The one deadline of a run, as what ends it and as the instant that it ends at. */
export const deadline = ({ clock, interrupted }: Shell, ms: number) => ({
  signal: AbortSignal.any([interrupted, AbortSignal.timeout(ms)]),
  deadlineAt: new Date(clock().getTime() + ms),
})
