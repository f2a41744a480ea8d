import type { Answer } from '../ports.ts'
import type { ClaimFault } from './web-token.ts'

/** For logs and metrics; the caller sees the status alone. */
export type RefusalReason = keyof typeof REFUSALS | 'rate'

const UNAUTHORIZED: Answer = {
  status: 401,
  headers: { 'www-authenticate': 'Bearer' },
  body: { error: { message: 'Authentication failed', code: 2006 } },
}

const NOT_FOUND: Answer = {
  status: 404,
  headers: {},
  body: { error: { message: 'Not Found', code: 2100 } },
}

const METHOD: Answer = {
  status: 405,
  headers: { allow: 'GET' },
  body: { error: { message: 'Method Not Allowed' } },
}

const UNAVAILABLE: Answer = {
  status: 503,
  headers: { 'retry-after': '5' },
  body: { error: { message: 'Service Unavailable' } },
}

const CLAIM_FAULTS: Readonly<Record<ClaimFault, Answer>> = {
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
export const tooMany = (seconds: number): Answer => ({
  status: 429,
  headers: { 'retry-after': String(seconds), 'ratelimit-reset': String(seconds) },
  body: { error: { message: 'Rate Limit Exceeded', code: 2020 } },
})
