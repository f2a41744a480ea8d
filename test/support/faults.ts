import { createRandom, type Random } from '../../src/core/random.ts'
import type { Account } from '../../src/simulator/account.ts'
import type { ApiRequest } from '../../src/simulator/answer.ts'
import type { Reply } from '../../src/simulator/route.ts'

/** What goes wrong with one request. Several at once are possible. */
export interface Fault {
  /** happens to the account before the request is answered; a promise is waited for */
  readonly before?: (account: Account) => unknown
  /** waited before the headers are sent; Infinity: they never are */
  readonly delayMs?: number
  /** sent instead of the true answer; the request then has no effect */
  readonly instead?: Reply
  /** changes the true answer */
  readonly change?: (body: object) => object
  readonly connection?: 'reset-before-answer' | 'reset-mid-body' | 'truncated-body' | 'stalled-body' | 'gzip'
}

/** Says what goes wrong with the n-th request, counted from 1. */
export type Faults = (request: ApiRequest, n: number) => Fault | undefined

/** The given faults for the first requests, one each; nothing goes wrong after them. */
export const inTurn =
  (...faults: readonly (Fault | undefined)[]): Faults =>
  (_request, n) =>
    faults[n - 1]

const page = (title: string): string =>
  `<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`

const html = (status: number, title: string): Fault => ({
  instead: { status, headers: { 'content-type': 'text/html' }, body: page(title) },
})

const json = (status: number, body: object, headers: Readonly<Record<string, string>> = {}): Fault => ({
  instead: { status, body, headers },
})

const tooMany = { error: { message: 'Rate Limit Exceeded', code: 2020 } }

/** Ready-made faults, by what a client sees. */
export const FAULTS = {
  'reset before the answer': { connection: 'reset-before-answer' },
  'reset in mid-body': { connection: 'reset-mid-body' },
  'truncated JSON': { connection: 'truncated-body' },
  'stalled body': { connection: 'stalled-body' },
  'headers that never come': { delayMs: Number.POSITIVE_INFINITY },
  'slow headers': { delayMs: 10_000 },
  gzip: { connection: 'gzip' },
  'HTML with status 200': html(200, 'Sign in'),
  'redirect elsewhere': { instead: { status: 302, headers: { location: 'https://example.com/' }, body: '' } },
  'empty 200': { instead: { status: 200, body: '' } },
  '408 too long': json(408, { error: { message: 'Request Timeout', code: 2016 } }),
  '429 with reset': json(429, tooMany, {
    'ratelimit-limit': '960',
    'ratelimit-remaining': '0',
    'ratelimit-reset': '20',
  }),
  '429 with retry-after': json(429, tooMany, { 'retry-after': '7' }),
  '429 bare': { instead: { status: 429, body: '' } },
  '500 JSON': json(500, {
    error: { message: 'An internal error has occurred. PagerDuty team has been notified.', code: 2000 },
  }),
  '502 HTML': html(502, '502 Bad Gateway'),
  '503 empty': { instead: { status: 503, body: '' } },
  '504 plain text': {
    instead: { status: 504, headers: { 'content-type': 'text/plain' }, body: 'upstream timed out' },
  },
} as const satisfies Record<string, Fault>

/** One refusal in each of the shapes that PagerDuty's error envelope has been seen in. */
export const ERROR_ENVELOPES = {
  'list of errors': json(400, {
    error: { message: 'Invalid Input Provided', code: 2001, errors: ['Since is invalid.'] },
  }),
  'errors as text': json(400, {
    error: { message: 'Invalid Input Provided', code: 2001, errors: 'Since is invalid.' },
  }),
  'errors by field': json(400, {
    error: { message: 'Invalid Input Provided', code: 2001, errors: { since: ['is invalid.'] } },
  }),
  'error as a list': json(400, { error: ['Since is invalid.'] }),
  'no code': json(403, {
    error: { message: 'Token missing required scopes', required_scopes: 'incidents.read' },
  }),
  'missing abilities': json(402, {
    error: {
      message: 'Required abilities are unavailable',
      code: 2014,
      errors: ['The teams account ability is required.'],
      missing_abilities: 'teams',
    },
  }),
  'no error object': json(400, {
    status: 'invalid',
    message: 'Since is invalid.',
    errors: ['Since is invalid.'],
  }),
  'plain text': { instead: { status: 400, headers: { 'content-type': 'text/plain' }, body: 'Bad Request' } },
  HTML: html(403, 'Forbidden'),
  empty: { instead: { status: 400, body: '' } },
} as const satisfies Record<string, Fault>

/** Every answer late by PagerDuty's own measure: half within 180 ms, 95 % within 700 ms. */
export function lognormalLatencyMs(seed: number): () => number {
  const random = createRandom(seed)
  return () => random.lognormal(180, 0.83)
}

/** While pages of open incidents are read: every request resolves the oldest open one and opens another. */
export const shiftingPages =
  (clock: () => Date): Faults =>
  () => ({
    before: (account) => {
      const oldest = account.query({ statuses: ['triggered', 'acknowledged'] })[0]
      if (oldest === undefined) return
      account.addIncident({ title: oldest.title, service: oldest.service, createdAt: clock() })
      account.resolve(oldest.id, clock())
    },
  })

/** Fields that may be null are, or are missing; unknown fields appear. Different with each request. */
export const nullFuzz =
  (seed: number): Faults =>
  (_request, n) => ({ change: (body) => nullFuzzed(body, createRandom(seed * 65_537 + n)) })

/** The fields of answers that PagerDuty may leave null or out, whatever its description says. */
const NULLABLE = new Set([
  'acknowledgement_timeout',
  'acknowledgements',
  'alert_grouping',
  'assigned_via',
  'auto_resolve_timeout',
  'body',
  'conference_bridge',
  'description',
  'first_trigger_log_entry',
  'html_url',
  'incident_key',
  'integration',
  'last_incident_timestamp',
  'last_status_change_by',
  'priority',
  'resolve_reason',
  'schedule',
  'self',
  'severity',
  'summary',
  'support_hours',
  'updated_at',
])

/** A copy with a fifth of its nullable fields null, another fifth gone, and fields that nobody knows. */
function nullFuzzed(body: object, random: Random): object {
  const copy = Object.fromEntries(
    Object.entries(body).flatMap(([name, value]: [string, unknown]) => {
      const chance = NULLABLE.has(name) ? random.next() : 1
      if (chance < 0.2) return []
      return [[name, chance < 0.4 ? null : fuzzedValue(value, random)]]
    }),
  )
  return random.chance(0.1) ? { ...copy, x_added_later: { anything: [1, 'two', null] } } : copy
}

function fuzzedValue(value: unknown, random: Random): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => fuzzedValue(item, random))
  return typeof value === 'object' && value !== null ? nullFuzzed(value, random) : value
}
