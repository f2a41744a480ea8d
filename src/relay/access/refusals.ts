import { NOT_FOUND, type Sent, sentError } from '../sent.ts'
import type { ClaimFault } from './web-token.ts'

/** For logs and metrics; the caller sees the status alone. */
export type RefusalReason = keyof typeof REFUSALS | 'rate'

const UNAUTHORIZED = sentError(401, 'Authentication failed', { 'www-authenticate': 'Bearer' }, 2006)
const METHOD = sentError(405, 'Method Not Allowed', { allow: 'GET' })
const UNAVAILABLE = sentError(503, 'Service Unavailable', { 'retry-after': '5' })

const CLAIM_FAULTS: Readonly<Record<ClaimFault, Sent>> = {
  audience: UNAUTHORIZED,
  expired: UNAUTHORIZED,
  not_yet_valid: UNAUTHORIZED,
  too_long: UNAUTHORIZED,
}

export const REFUSALS = {
  no_token: UNAUTHORIZED,
  scheme: UNAUTHORIZED,
  token: UNAUTHORIZED,
  session: UNAUTHORIZED,
  web_token: UNAUTHORIZED,
  issuer: UNAUTHORIZED,
  key: UNAUTHORIZED,
  signature: UNAUTHORIZED,
  grant: UNAUTHORIZED,
  replayed: UNAUTHORIZED,
  ...CLAIM_FAULTS,
  path: NOT_FOUND,
  method: METHOD,
  store: UNAVAILABLE,
} as const

/** @param seconds until the next request is answered */
export const tooMany = (seconds: number): Sent => {
  const wait = String(seconds)
  return sentError(429, 'Rate Limit Exceeded', { 'retry-after': wait, 'ratelimit-reset': wait }, 2020)
}
