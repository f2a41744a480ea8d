import { isoSeconds } from '../core/time.ts'
export type Instant = string | Date

/** An instant as the API writes it: UTC, whole seconds. */
export const instant = (at: Instant): string =>
  typeof at === 'string' && at.length === 20 && at.endsWith('Z') ? at : isoSeconds(new Date(at))

export const laterBy = (at: Instant, ms: number): string => instant(new Date(new Date(at).getTime() + ms))
