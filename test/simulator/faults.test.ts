import { describe, expect, test } from 'vitest'
import {
  ERROR_ENVELOPES,
  FAULTS,
  inTurn,
  lognormalLatencyMs,
  nullFuzz,
  shiftingPages,
} from '../support/faults.ts'
import { call, minutesAgo, NOW, smallAccount, start } from './call.ts'

describe('answers that are not PagerDuty', () => {
  test.each([
    ['HTML with status 200', 200, '<h1>Sign in</h1>'],
    ['empty 200', 200, ''],
    ['408 too long', 408, 'Request Timeout'],
    ['429 with reset', 429, 'Rate Limit Exceeded'],
    ['429 bare', 429, ''],
    ['500 JSON', 500, 'An internal error has occurred.'],
    ['502 HTML', 502, '<h1>502 Bad Gateway</h1>'],
    ['503 empty', 503, ''],
    ['504 plain text', 504, 'upstream timed out'],
  ] as const)('%s', async (name, status, part) => {
    await using simulator = await start({ faults: inTurn(FAULTS[name]) })
    const first = await call(simulator, '/services')
    expect(first.status).toBe(status)
    expect(first.text).toContain(part)
    expect((await call(simulator, '/services')).status).toBe(200)
  })

  test.each(Object.entries(ERROR_ENVELOPES))('envelope: %s', async (_, fault) => {
    await using simulator = await start({ faults: inTurn(fault) })
    const { status } = await call(simulator, '/services')
    expect(status).toBe(fault.instead?.status)
  })

  test('the headers of a 429: with a reset, with Retry-After, with nothing', async () => {
    const faults = inTurn(FAULTS['429 with reset'], FAULTS['429 with retry-after'], FAULTS['429 bare'])
    await using simulator = await start({ faults })
    const waits = []
    for (let n = 0; n < 3; n += 1) {
      const { headers } = await call(simulator, '/services')
      waits.push([headers.get('ratelimit-reset'), headers.get('retry-after')])
    }
    expect(waits).toEqual([
      ['20', null],
      [null, '7'],
      [null, null],
    ])
  })
})

describe('connections that fail', () => {
  test.each(['reset before the answer', 'reset in mid-body'] as const)('%s', async (name) => {
    await using simulator = await start({ faults: inTurn(FAULTS[name]) })
    await expect(call(simulator, '/services')).rejects.toThrow()
    expect((await call(simulator, '/services')).status).toBe(200)
  })

  test('JSON that ends too early in a complete answer', async () => {
    await using simulator = await start({ faults: inTurn(FAULTS['truncated JSON']) })
    await expect(call(simulator, '/services')).rejects.toThrow(SyntaxError)
  })

  test.each(['stalled body', 'headers that never come', 'slow headers'] as const)(
    '%s: the caller gives up',
    async (name) => {
      await using simulator = await start({ faults: inTurn(FAULTS[name]) })
      const url = `${simulator.url}/services`
      const late = fetch(url, { signal: AbortSignal.timeout(100) }).then((response) => response.text())
      await expect(late).rejects.toThrow(/abort|timeout/i)
    },
  )

  test('gzip is real', async () => {
    await using simulator = await start({ faults: inTurn(FAULTS.gzip) })
    const { headers, body } = await call(simulator, '/services')
    expect(headers.get('content-encoding')).toBe('gzip')
    expect(body['services']).toHaveLength(2)
  })

  test('a request that was answered by a fault changed nothing', async () => {
    const account = smallAccount({
      incidents: [{ id: 'PONE001', title: 'x', service: 'PSHOP01', createdAt: NOW }],
    })
    await using simulator = await start({ account, faults: inTurn(FAULTS['502 HTML']) })
    const body = { incident: { type: 'incident_reference', status: 'resolved' } }
    await call(simulator, '/incidents/PONE001', { method: 'PUT', body })
    expect(account.incident('PONE001')?.status).toBe('triggered')
  })

  test('a request whose answer was cut off did change something', async () => {
    const account = smallAccount({
      incidents: [{ id: 'PONE001', title: 'x', service: 'PSHOP01', createdAt: NOW }],
    })
    await using simulator = await start({ account, faults: inTurn(FAULTS['reset in mid-body']) })
    const body = { incident: { type: 'incident_reference', status: 'resolved' } }
    await expect(call(simulator, '/incidents/PONE001', { method: 'PUT', body })).rejects.toThrow()
    expect(account.incident('PONE001')?.status).toBe('resolved')
  })
})

test('shifting pages: a careless reader misses an incident', async () => {
  const incidents = Array.from({ length: 6 }, (_, at) => ({
    id: `POPEN0${at}`,
    title: 'x',
    service: 'PSHOP01',
    createdAt: minutesAgo(60 - at),
  }))
  await using simulator = await start({
    account: smallAccount({ incidents }),
    faults: shiftingPages(() => NOW),
  })
  const seen = []
  for (const offset of [0, 2, 4]) {
    const { text } = await call(simulator, `/incidents?statuses[]=triggered&limit=2&offset=${offset}`)
    seen.push(...text.matchAll(/"id":"(POPEN0\d)"/g))
  }
  expect(new Set(seen.map(([, id]) => id))).not.toContain('POPEN03')
})

test('null fuzz: nullable fields go, identity stays, the same for the same seed', async () => {
  const incidents = Array.from({ length: 20 }, () => ({
    title: 'x',
    service: 'PSHOP01',
    createdAt: NOW,
    priority: 'P1',
  }))
  const read = async () => {
    await using simulator = await start({ account: smallAccount({ incidents }), faults: nullFuzz(3) })
    return (await call(simulator, '/incidents?date_range=all')).body['incidents']
  }
  const fuzzed = await read()
  const list: { readonly [name: string]: unknown }[] = Array.isArray(fuzzed) ? fuzzed : []
  expect(list.every(({ id, incident_number, status }) => Boolean(id && incident_number && status))).toBe(true)
  expect(list.some(({ priority }) => priority === null)).toBe(true)
  expect(list.some((incident) => !('priority' in incident))).toBe(true)
  expect(list.some((incident) => 'x_added_later' in incident)).toBe(true)
  expect(await read()).toEqual(fuzzed)
})

test('latency: half within about 180 ms, and with a long tail', () => {
  const next = lognormalLatencyMs(1)
  const sorted = Array.from({ length: 4000 }, next).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * sorted.length)]
  expect(at(0.5)).toBeGreaterThan(165)
  expect(at(0.5)).toBeLessThan(195)
  expect(at(0.95)).toBeGreaterThan(600)
  expect(at(0.95)).toBeLessThan(800)
})

test('requests are recorded with their answers, and how many were open at once', async () => {
  await using simulator = await start({ latencyMs: () => 300 })
  await Promise.all([
    call(simulator, '/services'),
    call(simulator, '/services?limit=1'),
    call(simulator, '/nothing'),
  ])
  expect(simulator.requests.map(({ path }) => path).sort()).toEqual(['/nothing', '/services', '/services'])
  expect(Math.max(...simulator.requests.map(({ openRequests }) => openRequests))).toBe(3)
  expect(simulator.requests.map(({ status }) => status).sort()).toEqual([200, 200, 404])
})

test('one request after the other is never two at once', async () => {
  await using simulator = await start()
  for (let n = 0; n < 5; n += 1) await call(simulator, '/services')
  expect(simulator.requests.map(({ openRequests }) => openRequests)).toEqual([1, 1, 1, 1, 1])
})

test('a mistake in a fault is a 500 that says so', async () => {
  const faults = () => {
    throw new RangeError('no such fault')
  }
  await using simulator = await start({ faults })
  expect(await call(simulator, '/services')).toMatchObject({
    status: 500,
    text: 'the simulator failed: RangeError: no such fault',
  })
})
