import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import type { Simulator } from '../support/simulator.ts'
import { call, smallAccount, start } from './call.ts'

let simulator: Simulator
beforeAll(async () => {
  const account = smallAccount({
    incidents: [{ title: 'Down', service: 'PSHOP01', createdAt: '2026-11-22T11:00:00Z' }],
  })
  simulator = await start({ account })
})
afterAll(() => simulator.close())

const { full, readOnly, user, oauth, scoped, expired } = SIMULATOR_KEYS

describe('who may do what', () => {
  const note = { note: { content: 'Looking.' } }
  const failed = { error: { message: 'Authentication failed', code: 2006 } }
  const denied = { error: { message: 'Access Denied', code: 2010 } }

  test.each([
    ['an account key reads', full, 'GET', '/incidents', 200],
    ['an account key writes', full, 'POST', '/incidents/{id}/notes', 200],
    ['a read-only key reads', readOnly, 'GET', '/incidents', 200],
    ["a user's key reads", user, 'GET', '/incidents', 200],
    ["a user's key writes", user, 'POST', '/incidents/{id}/notes', 200],
    ['an OAuth token reads', oauth, 'GET', '/services', 200],
    ['a scoped token reads within its scope', scoped, 'GET', '/incidents', 200],
  ])('%s', async (_, key, method, path, status) => {
    const at = path.replace('{id}', simulator.account.incidents[0]?.id ?? '')
    const answer = await call(simulator, at, { key, method, ...(method === 'POST' && { body: note }) })
    expect(answer.status).toBe(status)
  })

  test.each([
    ['no key', null, 401, failed],
    ['an unknown key', 'SIMULATOR-NOBODY-000', 401, failed],
    ['an expired key', expired, 401, failed],
  ])('%s is refused', async (_, key, status, body) => {
    expect(await call(simulator, '/incidents', { key })).toMatchObject({ status, body })
  })

  test.each([
    ['a 20-character key as Bearer', `Bearer ${full}`],
    ['an OAuth token as Token', `Token token=${oauth}`],
    ['a bare key', full],
  ])('the wrong scheme is 401: %s', async (_, authorization) => {
    expect(await call(simulator, '/incidents', { key: null, headers: { authorization } })).toMatchObject({
      status: 401,
    })
  })

  test('a read-only key is 403 on anything but GET', async () => {
    const answer = await call(simulator, '/incidents/P1/notes', { key: readOnly, method: 'POST', body: {} })
    expect(answer).toMatchObject({ status: 403, body: denied })
  })

  test('a missing scope is 403 in an envelope without a code', async () => {
    const answer = await call(simulator, '/services', { key: scoped })
    expect(answer.status).toBe(403)
    expect(answer.body).toEqual({
      error: { message: 'Token missing required scopes', required_scopes: 'services.read' },
    })
  })
})

describe('/users/me', () => {
  test("is the user of a user's key, with the secret calendar addresses", async () => {
    const { status, body } = await call(simulator, '/users/me', { key: user })
    expect(status).toBe(200)
    expect(body['user']).toMatchObject({ id: 'PDANA01', email: 'dana@example.com' })
    expect(Object.keys(body['user'] ?? {})).toContain('http_cal_url')
  })

  test('is 400 for an account key', async () => {
    expect(await call(simulator, '/users/me')).toMatchObject({ status: 400 })
  })
})

describe('routing', () => {
  test.each([
    ['an unknown path', 'GET', '/nothing', 404],
    ['an unknown incident', 'GET', '/incidents/PNOBODY', 404],
    ['a method that a path does not have', 'PUT', '/services', 405],
  ])('%s', async (_, method, path, status) => {
    expect(await call(simulator, path, { method })).toMatchObject({ status })
  })

  test('405 is plain text, 404 is an envelope', async () => {
    expect((await call(simulator, '/services', { method: 'PUT' })).text).toBe('Method Not Allowed')
    expect((await call(simulator, '/nothing')).body).toEqual({ error: { message: 'Not Found', code: 2100 } })
  })

  test('every answer has a request id, a content type and the rate limit', async () => {
    const { headers } = await call(simulator, '/incidents')
    expect(headers.get('x-request-id')).toMatch(/^[a-z0-9]{32}$/)
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(headers.get('ratelimit-limit')).toBe('960')
    expect(Number(headers.get('ratelimit-remaining'))).toBeLessThan(960)
    expect(Number(headers.get('ratelimit-reset'))).toBeGreaterThan(0)
  })
})

describe('rate limit', () => {
  test('one request too many in a minute is 429, and a minute later it is not', async () => {
    let now = Date.parse('2026-11-22T12:00:00Z')
    await using limited = await start({
      clock: () => new Date(now),
      rateLimits: { perMinute: 3, perOperation: 2 },
    })
    const statuses = []
    for (let n = 0; n < 4; n += 1) statuses.push((await call(limited, '/services')).status)
    expect(statuses).toEqual([200, 200, 200, 429])
    const refused = await call(limited, '/services')
    expect(refused.body).toEqual({ error: { message: 'Rate Limit Exceeded', code: 2020 } })
    expect(refused.headers.get('ratelimit-remaining')).toBe('0')
    expect(refused.headers.get('ratelimit-reset')).toBe('60')
    now += 60_000
    expect((await call(limited, '/services')).status).toBe(200)
  })

  test('/oncalls has a smaller limit of its own', async () => {
    await using limited = await start({ rateLimits: { perMinute: 100, perOperation: 1 } })
    expect((await call(limited, '/oncalls')).headers.get('ratelimit-limit')).toBe('1')
    expect((await call(limited, '/oncalls')).status).toBe(429)
    expect((await call(limited, '/services')).status).toBe(200)
  })

  test("all keys of a user share the user's limit", async () => {
    await using limited = await start({ rateLimits: { perMinute: 1, perOperation: 1 } })
    expect((await call(limited, '/services', { key: user })).status).toBe(200)
    expect((await call(limited, '/services', { key: oauth })).status).toBe(429)
    expect((await call(limited, '/services', { key: full })).status).toBe(200)
  })
})
