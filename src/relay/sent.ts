/** What the server sends; `text` is JSON, unless a header says otherwise. */
export interface Sent {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

/** Why there is no answer, as the client shows it. */
export const REASONS = {
  unread: 'the relay has not read PagerDuty yet',
  old: 'the relay has not reached PagerDuty for an hour',
  key: 'PagerDuty refused the key of the relay',
  upstream: 'PagerDuty did not answer the relay',
  limit: "PagerDuty's rate limit for the relay is exhausted",
  budget: 'the relay has spent its requests of this minute',
  internal: 'the relay failed',
} as const

/** In the envelope of PagerDuty. */
export const sentError = (
  status: number,
  message: string,
  headers: Sent['headers'] = {},
  code?: number,
): Sent => ({ status, headers, text: JSON.stringify({ error: { message, ...(code && { code }) } }) })

export const NOT_FOUND = sentError(404, 'Not Found', {}, 2100)

/** Longer than a client waits: it says so at once instead. */
const LATER = { 'retry-after': '120' }

export const unavailable = (reason: keyof typeof REASONS): Sent => sentError(503, REASONS[reason], LATER)
