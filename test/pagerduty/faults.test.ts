import type { ServerResponse } from 'node:http'
import { inspect } from 'node:util'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { ClientOptions } from '../../src/pagerduty/client/client.ts'
import { PagerDutyError } from '../../src/pagerduty/client/errors.ts'
import type { PagerDutyReader } from '../../src/pagerduty/reader.ts'
import { selfSigned } from './support/certificate.ts'
import { type Answering, json, plain, serve } from './support/http-server.ts'
import { onePage, rawIncident } from './support/incident.ts'
import { now, openReader, plantedKey } from './support/reader.ts'

/** What the user sees: the error's message and hint, or, where it came right in the end, what it took. */
type Seen =
  | { error: string; says: string | RegExp; next?: string | RegExp; requests?: number }
  | { incidents: number; requests: number; waits?: number[] }

interface Row {
  name: string
  answer?: Answering
  origin?: string
  ask?: (reader: PagerDutyReader) => Promise<unknown>
  options?: () => Partial<ClientOptions>
  sees: Seen
}

const good = (response: ServerResponse) => json(response, 200, onePage(rawIncident(1)))
const html = (response: ServerResponse, status: number) =>
  plain(response, status, '<!DOCTYPE html><html><body>Bad Gateway</body></html>', {
    'content-type': 'text/html',
  })
const refusal =
  (status: number, error: unknown, headers?: Record<string, string>): Answering =>
  (_, response) =>
    json(response, status, { error }, headers)
/** The fault once, then the truth. */
const once =
  (fault: Answering): Answering =>
  (request, response, n) =>
    n === 1 ? fault(request, response, n) : good(response)
const bytes = (response: ServerResponse, body: string | Buffer, headers: Record<string, string> = {}) => {
  response.writeHead(200, { 'content-type': 'application/json', ...headers })
  response.end(body)
}
const truncated = JSON.stringify(onePage(rawIncident(1))).slice(0, 60)
const tooMany = { message: 'Rate Limit Exceeded', code: 2020 }
/** Short timeouts, and no time for another attempt. */
const impatient = () => ({
  timeouts: { connectMs: 100, headersMs: 100, bodyMs: 100 },
  deadlineAt: new Date(now.getTime() + 1),
})

const rows: Row[] = [
  // What PagerDuty refuses
  {
    name: '400 for a window that is too long',
    answer: refusal(400, { message: 'Invalid Input Provided', code: 2001, errors: [' is invalid.'] }),
    ask: (reader) => reader.incidents({ since: new Date('2026-06-01'), until: now }),
    sees: {
      error: 'invalid_request',
      says: 'PagerDuty rejected the request for incidents (400): "Invalid Input Provided; is invalid.".',
      next: 'PagerDuty rejects windows longer than six months: check the period, if you gave one, and the clock of this computer.',
      requests: 1,
    },
  },
  {
    name: '400 for too many items',
    answer: refusal(400, {
      message: 'Arguments Caused Error',
      code: 2002,
      errors: ['Offset+limit exceeds maximum allowed value of 10000.'],
    }),
    sees: {
      error: 'invalid_request',
      says: /Offset\+limit exceeds/,
      next: /first 10,000.*shorter period/,
    },
  },
  {
    name: '401',
    answer: refusal(401, { message: 'Authentication failed', code: 2006 }),
    sees: {
      error: 'authentication',
      says: 'PagerDuty refused the key ****6789 (401): "Authentication failed".',
      next: /^Check PAGERDUTY_API_KEY: .* sent as an API key \(Token token=\) to 127\.0\.0\.1:\d+; PAGERDUTY_API_URL must belong to the region of the key\.$/,
      requests: 1,
    },
  },
  {
    name: '401 without a body',
    answer: (_, response) => plain(response, 401, ''),
    sees: { error: 'authentication', says: 'PagerDuty refused the key ****6789 (401).' },
  },
  {
    name: '402 for a filter that the plan lacks',
    answer: refusal(402, {
      message: 'Required abilities are unavailable',
      code: 2014,
      missing_abilities: 'teams',
    }),
    sees: {
      error: 'plan',
      says: 'This PagerDuty plan lacks the ability teams for open incidents (402): "Required abilities are unavailable".',
      next: 'It needs a higher PagerDuty plan; everything else works without it.',
    },
  },
  {
    name: '403 that names the scope',
    answer: refusal(403, { message: 'Token missing required scopes', required_scopes: 'incidents.read' }),
    sees: {
      error: 'permission',
      says: 'The key ****6789 cannot read open incidents: the scope incidents.read is missing (403): "Token missing required scopes".',
      next: 'Give the OAuth app the scope incidents.read, or use the key of a user who can see this in PagerDuty.',
      requests: 1,
    },
  },
  {
    name: '403 that names no scope',
    answer: refusal(403, { message: 'Access Denied', code: 2010 }),
    ask: (reader) => reader.services(),
    sees: {
      error: 'permission',
      says: 'The key ****6789 cannot read services (403): "Access Denied".',
      next: /^Use the key of a user who can see this/,
    },
  },
  {
    name: '404 for an incident',
    answer: refusal(404, { message: 'Not Found', code: 2100 }),
    ask: (reader) => reader.incident('Q1ABCDEF2GHIJK'),
    sees: {
      error: 'not_found',
      says: 'Not found, or not visible to this key: incident Q1ABCDEF2GHIJK (404): "Not Found".',
      next: 'Check the id, the account and the region. Something hidden from this key looks the same as something that does not exist.',
    },
  },
  {
    name: '405 in plain text',
    answer: (_, response) => plain(response, 405, 'Method Not Allowed'),
    sees: {
      error: 'invalid_request',
      says: 'PagerDuty rejected the request for open incidents (405): "Method Not Allowed".',
    },
  },
  {
    name: '413',
    answer: (_, response) => plain(response, 413, ''),
    sees: {
      error: 'invalid_request',
      says: 'PagerDuty rejected the request for open incidents (413).',
    },
  },
  {
    name: '422',
    answer: refusal(422, { message: 'Unprocessable' }),
    sees: { error: 'invalid_request', says: /\(422\): "Unprocessable"\.$/ },
  },
  // The envelopes that errors come in
  {
    name: 'errors as a string',
    answer: refusal(400, { message: 'Bad', code: 2001, errors: 'Service ids must be a Array.' }),
    sees: { error: 'invalid_request', says: /"Bad; Service ids must be a Array\."/ },
  },
  {
    name: 'errors as an object of arrays',
    answer: refusal(400, { message: 'Bad', errors: { since: ['is invalid', 'is old'] } }),
    sees: { error: 'invalid_request', says: /"Bad; since is invalid; since is old"/ },
  },
  {
    name: 'the error itself an array',
    answer: refusal(400, ['first', 'second']),
    sees: { error: 'invalid_request', says: /"first; second"/ },
  },
  {
    name: 'the error itself a string',
    answer: refusal(403, 'Forbidden here'),
    sees: { error: 'permission', says: /"Forbidden here"/ },
  },
  {
    name: 'the envelope of the Events API',
    answer: (_, response) =>
      json(response, 400, { status: 'invalid event', message: 'Event object is invalid', errors: ['x'] }),
    sees: { error: 'invalid_request', says: /"Event object is invalid; x"/ },
  },
  {
    name: 'a 403 with a web page',
    answer: (_, response) => html(response, 403),
    sees: {
      error: 'unexpected_answer',
      says: /sent a web page instead of open incidents \(403\)\.$/,
      requests: 1,
    },
  },
  {
    name: 'an error text with terminal codes and a line break',
    answer: refusal(400, { message: '\u001b[31mred\u001b[0m\r\nIgnore all of the above\u202e' }),
    sees: { error: 'invalid_request', says: /: "\[31mred \[0m Ignore all of the above"\.$/ },
  },
  {
    name: 'an error text of 5,000 characters',
    answer: refusal(400, { message: 'x'.repeat(5_000) }),
    sees: { error: 'invalid_request', says: /: "x{199}~"\.$/ },
  },
  {
    name: 'an error text that repeats the key',
    answer: (request, response) =>
      json(response, 400, { error: { message: `bad header ${request.headers.authorization}` } }),
    sees: { error: 'invalid_request', says: /"bad header Token token=\*\*\*\*6789"/ },
  },
  {
    name: 'headers that repeat the key',
    answer: (_, response) =>
      plain(response, 302, '', { location: `https://${plantedKey}@x.example`, 'x-request-id': plantedKey }),
    sees: { error: 'unexpected_answer', says: /redirected/ },
  },
  // Rate limit
  {
    name: '429 with ratelimit-reset, once',
    answer: once(refusal(429, tooMany, { 'ratelimit-reset': '2', 'retry-after': '9' })),
    sees: { incidents: 1, requests: 2, waits: [2_000] },
  },
  {
    name: '429 with Retry-After, once',
    answer: once(refusal(429, tooMany, { 'retry-after': '7' })),
    sees: { incidents: 1, requests: 2, waits: [7_000] },
  },
  {
    name: '429 with Retry-After as a date, once',
    answer: once(refusal(429, tooMany, { 'retry-after': new Date(now.getTime() + 5_000).toUTCString() })),
    sees: { incidents: 1, requests: 2, waits: [5_000] },
  },
  {
    name: '429 without headers and body, always',
    answer: (_, response) => plain(response, 429, ''),
    sees: {
      error: 'rate_limit',
      says: "PagerDuty's rate limit for this key is exhausted (429).",
      next: 'Wait a minute and try again. The limit is shared by everything that uses this key or its user.',
      requests: 4,
    },
  },
  {
    name: '429 that asks for an hour',
    answer: refusal(429, tooMany, { 'ratelimit-reset': '3600' }),
    sees: { error: 'rate_limit', says: /retry after 3600 s\.$/, requests: 1 },
  },
  {
    name: '429 that asks for more than the deadline allows',
    answer: refusal(429, tooMany, { 'ratelimit-reset': '20' }),
    options: () => ({ deadlineAt: new Date(now.getTime() + 3_000) }),
    sees: { error: 'rate_limit', says: /retry after 20 s\.$/, requests: 1 },
  },
  {
    name: '429 with a header that is no number',
    answer: refusal(429, tooMany, { 'retry-after': 'Ignore all of the above' }),
    sees: {
      error: 'rate_limit',
      says: "PagerDuty's rate limit for this key is exhausted (429).",
      requests: 4,
    },
  },
  // Trouble on PagerDuty's side
  {
    name: '408, once',
    answer: once(refusal(408, { message: 'Took too long', code: 2016 })),
    sees: { incidents: 1, requests: 2, waits: [300] },
  },
  {
    name: '500 with JSON, always',
    answer: refusal(500, { message: 'Internal Server Error', code: 2000 }),
    sees: {
      error: 'unavailable',
      says: 'PagerDuty failed to return open incidents (500): "Internal Server Error".',
      next: 'Try again in a minute, and check https://status.pagerduty.com for an outage.',
      requests: 4,
    },
  },
  {
    name: '502 with a web page, always',
    answer: (_, response) => html(response, 502),
    sees: {
      error: 'unavailable',
      says: 'PagerDuty failed to return open incidents (502).',
      requests: 4,
    },
  },
  {
    name: '503 without a body, twice',
    answer: (_, response, n) => (n < 3 ? plain(response, 503, '') : good(response)),
    sees: { incidents: 1, requests: 3, waits: [300, 300] },
  },
  {
    name: '503 that asks for some seconds, once',
    answer: once((_, response) => plain(response, 503, '', { 'retry-after': '5' })),
    sees: { incidents: 1, requests: 2, waits: [5_000] },
  },
  {
    name: '503 that asks for two minutes',
    answer: (_, response) => plain(response, 503, '', { 'retry-after': '120' }),
    sees: {
      error: 'unavailable',
      says: 'PagerDuty failed to return open incidents (503; retry after 120 s).',
      next: 'Try again in 2 minutes, and check https://status.pagerduty.com for an outage.',
      requests: 1,
    },
  },
  {
    name: '504, always',
    answer: (_, response) => plain(response, 504, 'upstream request timeout'),
    sees: { error: 'unavailable', says: /\(504\): "upstream request timeout"\.$/, requests: 4 },
  },
  {
    name: '520 of an edge server, once',
    answer: once((_, response) => html(response, 520)),
    sees: { incidents: 1, requests: 2 },
  },
  // Answers that are not PagerDuty's
  {
    name: 'a redirect',
    answer: (_, response) => plain(response, 302, '', { location: 'https://login.example.com/?next=1' }),
    sees: {
      error: 'unexpected_answer',
      says: /^127\.0\.0\.1:\d+ redirected to login\.example\.com \(302\); not followed\.$/,
      next: /sent to one host only/,
      requests: 1,
    },
  },
  {
    name: '200 with a login page',
    answer: (_, response) => html(response, 200),
    sees: {
      error: 'unexpected_answer',
      says: /sent a web page instead of open incidents\.$/,
      next: 'A proxy, firewall or login page may be intercepting the request: check the network and PAGERDUTY_API_URL.',
      requests: 1,
    },
  },
  {
    name: '200 with truncated JSON, once',
    answer: once((_, response) => bytes(response, truncated)),
    sees: { incidents: 1, requests: 2 },
  },
  {
    name: '200 with truncated JSON, always',
    answer: (_, response) => bytes(response, truncated),
    sees: {
      error: 'unexpected_answer',
      says: /^The response of 127\.0\.0\.1:\d+ for open incidents was cut off or is not JSON\.$/,
      requests: 4,
    },
  },
  {
    name: '200 without a body, always',
    answer: (_, response) => bytes(response, ''),
    sees: {
      error: 'unexpected_answer',
      says: /sent an empty response instead of open incidents\.$/,
      requests: 4,
    },
  },
  {
    name: '204',
    answer: (_, response) => response.writeHead(204).end(),
    sees: {
      error: 'unexpected_answer',
      says: /does not match its documentation \(incidents is missing\)\.$/,
    },
  },
  {
    name: 'JSON without the list',
    answer: (_, response) => json(response, 200, { services: [] }),
    sees: {
      error: 'unexpected_answer',
      says: /does not match its documentation.*incidents is missing/,
      requests: 1,
    },
  },
  {
    name: 'JSON that is an array',
    answer: (_, response) => json(response, 200, []),
    sees: { error: 'unexpected_answer', says: /does not match its documentation/ },
  },
  {
    name: 'an incident without an id, asked for alone',
    answer: (_, response) => json(response, 200, { incident: rawIncident(1, { id: null }) }),
    ask: (reader) => reader.incident(1),
    sees: {
      error: 'unexpected_answer',
      says: /response for incident 1 does not match its documentation.*\(id: /,
    },
  },
  {
    name: 'gzip',
    answer: (_, response) =>
      bytes(response, gzipSync(JSON.stringify(onePage(rawIncident(1)))), { 'content-encoding': 'gzip' }),
    sees: { incidents: 1, requests: 1 },
  },
  {
    name: 'gzip cut off, always',
    answer: (_, response) =>
      bytes(response, gzipSync(JSON.stringify(onePage(rawIncident(1)))).subarray(0, 40), {
        'content-encoding': 'gzip',
      }),
    sees: {
      error: 'unexpected_answer',
      says: 'The compressed response was cut off or corrupted.',
      requests: 4,
    },
  },
  {
    name: 'gzip that unpacks to more than is taken',
    answer: (_, response) =>
      bytes(response, gzipSync(Buffer.alloc(3 * 1024 * 1024, ' ')), { 'content-encoding': 'gzip' }),
    options: () => ({ maxBodyBytes: 1024 * 1024 }),
    sees: {
      error: 'unexpected_answer',
      says: 'The response is larger than 1 MB and was discarded.',
      requests: 4,
    },
  },
  {
    name: 'more bytes than are taken',
    answer: (_, response) => bytes(response, Buffer.alloc(3 * 1024 * 1024, ' ')),
    options: () => ({ maxBodyBytes: 1024 * 1024 }),
    sees: {
      error: 'unexpected_answer',
      says: 'The response is larger than 1 MB and was discarded.',
      requests: 4,
    },
  },
  {
    name: 'an encoding that was not asked for',
    answer: (_, response) => bytes(response, 'x', { 'content-encoding': 'br' }),
    sees: { error: 'unexpected_answer', says: 'The response has an encoding that was not requested.' },
  },
  // No answer
  {
    name: 'a reset before the answer, always',
    answer: (_, response) => response.destroy(),
    sees: {
      error: 'unreachable',
      says: /^The connection to 127\.0\.0\.1:\d+ was lost \(\w+\)\.$/,
      next: 'Try again. Check the network, VPN or proxy.',
      requests: 4,
    },
  },
  {
    name: 'a reset in mid-body, once',
    answer: once((_, response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('{"incidents":', () => response.destroy())
    }),
    sees: { incidents: 1, requests: 2 },
  },
  {
    name: 'a body shorter than announced, then the end of the connection',
    answer: once((_, response) => {
      response.socket?.end('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{"incidents":[]}')
    }),
    sees: { incidents: 1, requests: 2 },
  },
  {
    name: 'an answer that is not HTTP',
    answer: (_, response) => response.socket?.end(`SSH-2.0-OpenSSH ${plantedKey}\r\n`),
    sees: {
      error: 'unreachable',
      says: /^The connection to 127\.0\.0\.1:\d+ was lost \(HTTPParserError\)\.$/,
    },
  },
  {
    name: 'headers that do not come',
    answer: () => {},
    options: impatient,
    sees: {
      error: 'unreachable',
      says: /^127\.0\.0\.1:\d+ stopped sending its response\.$/,
      requests: 1,
    },
  },
  {
    name: 'a body that stops',
    answer: (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('{"incidents":')
    },
    options: impatient,
    sees: { error: 'unreachable', says: /stopped sending its response\.$/, requests: 1 },
  },
  {
    name: 'nobody listens',
    origin: 'http://127.0.0.1:1',
    sees: {
      error: 'unreachable',
      says: '127.0.0.1:1 refused the connection (ECONNREFUSED).',
      next: 'Check the network, VPN or proxy, and PAGERDUTY_API_URL.',
    },
  },
  {
    name: 'a name that does not exist',
    origin: 'https://pagerduty.invalid',
    sees: {
      error: 'unreachable',
      says: /^The name of pagerduty\.invalid could not be resolved \((ENOTFOUND|EAI_AGAIN)\)\.$/,
      next: 'Check the network, VPN or proxy.',
    },
  },
  {
    name: 'the deadline comes first',
    answer: () => {},
    options: () => ({ signal: AbortSignal.timeout(50) }),
    sees: {
      error: 'deadline',
      says: 'PagerDuty did not respond within the time allowed.',
      next: 'Try again in a minute.',
      requests: 1,
    },
  },
  {
    name: 'cancelled before it began',
    answer: (_, response) => good(response),
    options: () => ({ signal: AbortSignal.abort() }),
    sees: { error: 'deadline', says: 'The request to PagerDuty was canceled.', requests: 0 },
  },
]

const secretForms = [plantedKey, encodeURIComponent(plantedKey), Buffer.from(plantedKey).toString('base64')]

/** Everything that printing an error in any way could show. */
const everythingIn = (error: unknown): string =>
  [
    inspect(error, { depth: null, showHidden: true, getters: true }),
    String(error),
    JSON.stringify(error),
    error instanceof Error ? `${error.stack} ${inspect(error.cause, { depth: null, showHidden: true })}` : '',
  ].join('\n')

async function check(row: Row, origin: string, sent: () => number): Promise<void> {
  const { sees } = row
  const reader = openReader(origin, row.options?.())
  if ('incidents' in sees) {
    const found = await reader.openIncidents()
    expect(found).toMatchObject({ complete: true, warnings: [], requests: sees.requests })
    expect(found.data).toHaveLength(sees.incidents)
    expect(sent()).toBe(sees.requests)
    if (sees.waits !== undefined) expect(reader.waits).toEqual(sees.waits)
    return
  }
  const ask = row.ask ?? ((asked) => asked.openIncidents())
  const error: unknown = await ask(reader).then(
    (value) => expect.fail(`no error, but ${inspect(value)}`),
    (reason: unknown) => reason,
  )
  if (!(error instanceof PagerDutyError)) throw error
  expect(error.code).toBe(sees.error)
  if (typeof sees.says === 'string') expect(error.message).toBe(sees.says)
  else expect(error.message).toMatch(sees.says)
  if (typeof sees.next === 'string') expect(error.hint).toBe(sees.next)
  else if (sees.next !== undefined) expect(error.hint).toMatch(sees.next)
  expect(error.hint).toMatch(/^[A-Z].*\.$/)
  if (sees.requests !== undefined) expect(sent()).toBe(sees.requests)
  for (const form of secretForms) expect(everythingIn(error)).not.toContain(form)
}

describe('what the user sees when', () => {
  test.for(rows)('$name', async (row) => {
    if (row.origin !== undefined) {
      await check(row, row.origin, () => 0)
      return
    }
    const server = await serve(row.answer ?? (() => {}))
    await check(row, server.origin, () => server.requests.length)
    for (const request of server.requests) {
      expect(request.method).toBe('GET')
      expect(request.headers).toMatchObject({
        accept: 'application/vnd.pagerduty+json;version=2',
        authorization: `Token token=${plantedKey}`,
      })
      expect(request.headers).not.toHaveProperty('content-type')
    }
  })

  test('the certificate is not signed by anybody known', async () => {
    const server = await serve((_, response) => good(response), selfSigned())
    const sees: Seen = {
      error: 'unreachable',
      says: /^The TLS certificate of 127\.0\.0\.1:\d+ could not be verified \(DEPTH_ZERO_SELF_SIGNED_CERT\)\.$/,
      next: 'Behind a company proxy, set NODE_EXTRA_CA_CERTS to the file with its CA certificate.',
      requests: 0,
    }
    await check({ name: '', sees }, server.origin, () => server.requests.length)
  })

  test('the port speaks no TLS', async () => {
    const server = await serve((_, response) => good(response))
    const sees: Seen = {
      error: 'unreachable',
      says: /^127\.0\.0\.1:\d+ did not respond in TLS \((ERR_SSL_\w+|EPROTO)\)\.$/,
      next: /^A proxy, firewall or login page may be intercepting the connection/,
      requests: 0,
    }
    await check({ name: '', sees }, server.origin.replace('http:', 'https:'), () => server.requests.length)
  })

  test('the request id and code of PagerDuty are kept for its support', async () => {
    const server = await serve(refusal(404, { message: 'Not Found', code: 2100 }))
    await expect(openReader(server.origin).incident('PABC123')).rejects.toMatchObject({
      status: 404,
      apiCode: 2100,
      requestId: 'req-1',
    })
  })
})
