import { HOUR_MS, MINUTE_MS } from '../../core/time.ts'

/** The header of a relay's answer that says as of when it is true. */
export const AS_OF = 'x-pager-triage-as-of'

/** How old an answer may be without a word, and at all. */
export const MAX_AGE = { unsaidMs: 5 * MINUTE_MS, knownMs: HOUR_MS }

/** What a commit needs, in one answer. */
export const CONTEXT = '/v1/context'

/** Services in one answer; more are asked part by part. */
export const MAX_SERVICES = 20
