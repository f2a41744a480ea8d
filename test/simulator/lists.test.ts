import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAccount } from '../../src/simulator/account.ts'
import { runs } from '../support/runs.ts'
import type { Simulator } from '../support/simulator.ts'
import { type Answer, call, daysAgo, minutesAgo, NOW, smallAccount, start } from './call.ts'

const numbersOf = (body: Answer['body']): unknown[] =>
  (Array.isArray(body['incidents']) ? body['incidents'] : []).map(
    (one: { incident_number: number }) => one.incident_number,
  )

describe('pages', () => {
  let simulator: Simulator
  beforeAll(async () => {
    const incidents = Array.from({ length: 260 }, (_, at) => ({
      title: `Incident ${at}`,
      service: 'PSHOP01',
      createdAt: minutesAgo(1000 - at),
    }))
    simulator = await start({ account: smallAccount({ incidents }) })
  })
  afterAll(() => simulator.close())

  test.each([
    ['25 by default', '', { limit: 25, offset: 0, more: true, total: null }, 25],
    [
      'a limit over 100 is 100, and says so',
      'limit=500',
      { limit: 100, offset: 0, more: true, total: null },
      100,
    ],
    ['the total only when asked', 'limit=1&total=true', { limit: 1, offset: 0, more: true, total: 260 }, 1],
    ['True is not true', 'limit=1&total=True', { total: null }, 1],
    ['the last page', 'limit=100&offset=200', { limit: 100, offset: 200, more: false, total: null }, 60],
    ['beyond the end', 'limit=100&offset=300', { offset: 300, more: false }, 0],
    ['the very last reachable item', 'limit=100&offset=9900', { offset: 9900, more: false }, 0],
  ])('%s', async (_, query, fields, count) => {
    const { status, body } = await call(simulator, `/incidents?${query}`)
    expect(status).toBe(200)
    expect(body).toMatchObject(fields)
    expect(numbersOf(body)).toHaveLength(count)
  })

  test('nothing beyond the first 10,000 can be reached', async () => {
    const { status, body } = await call(simulator, '/incidents?limit=100&offset=9901')
    expect(status).toBe(400)
    expect(body['error']).toMatchObject({ code: 2002, message: 'Arguments Caused Error' })
    expect(JSON.stringify(body)).toContain('Offset+limit exceeds maximum allowed value of 10000.')
  })

  test.each(['limit=0', 'limit=-1', 'limit=ten', 'offset=-1'])('%s is 400', async (query) => {
    expect(await call(simulator, `/incidents?${query}`)).toMatchObject({ status: 400 })
  })
})

describe('windows', () => {
  let simulator: Simulator
  beforeAll(async () => {
    const ages = [1, 20, 45, 200, 400]
    const incidents = ages.map((days) => ({
      title: 'Down',
      service: 'PSHOP01',
      number: days,
      createdAt: daysAgo(days),
      status: 'acknowledged' as const,
    }))
    simulator = await start({ account: smallAccount({ incidents }) })
  })
  afterAll(() => simulator.close())

  test.each([
    ['one month by default', '', [20, 1]],
    ['one month by default, for open incidents too', 'statuses[]=acknowledged', [20, 1]],
    ['everything with date_range=all', 'date_range=all', [400, 200, 45, 20, 1]],
    ['date_range=all wins over since', `date_range=all&since=${daysAgo(2)}`, [400, 200, 45, 20, 1]],
    ['since alone reaches up to now', `since=${daysAgo(60)}`, [45, 20, 1]],
    ['until alone looks back one month from there', `until=${daysAgo(30)}`, [45]],
    ['since is included', `since=${daysAgo(45)}`, [45, 20, 1]],
    ['until is not', `since=${daysAgo(60)}&until=${daysAgo(20)}`, [45]],
  ])('%s', async (_, query, numbers) => {
    expect(numbersOf((await call(simulator, `/incidents?${query}`)).body)).toEqual(numbers)
  })

  test('what was opened this very second is in the list', async () => {
    const incidents = [{ number: 1, title: 'Down', service: 'PSHOP01', createdAt: NOW }]
    await using fresh = await start({ account: smallAccount({ incidents }) })
    expect(numbersOf((await call(fresh, '/incidents')).body)).toEqual([1])
  })

  test('more than six months is 400 with the text that helps nobody', async () => {
    const { status, body } = await call(simulator, `/incidents?since=${daysAgo(190)}`)
    expect(status).toBe(400)
    expect(body).toEqual({
      error: { message: 'Invalid Input Provided', code: 2001, errors: [' is invalid.'] },
    })
  })

  test.each([
    ['before it was opened', 'since=2026-11-21T11:59:00Z', [1]],
    ['after it was opened', 'since=2026-11-21T12:01:00Z', []],
  ])('a time %s', async (_, query, numbers) => {
    expect(numbersOf((await call(simulator, `/incidents?${query}`)).body)).toEqual(numbers)
  })

  test.each([
    'since=yesterday',
    'since=2026-13-40T00:00:00Z',
    'since=2026-11-21',
    'since=2026-11-21T12:00:00',
  ])('%s is 400', async (query) => {
    expect(await call(simulator, `/incidents?${query}`)).toMatchObject({ status: 400 })
  })
})

describe('filters', () => {
  let simulator: Simulator
  beforeAll(async () => {
    const account = smallAccount({
      incidents: [
        { number: 1, title: 'a', service: 'PSHOP01', createdAt: minutesAgo(60), priority: 'P1' },
        { number: 2, title: 'b', service: 'PMAIL01', createdAt: minutesAgo(50), urgency: 'low' },
        { number: 3, title: 'c', service: 'PSHOP01', createdAt: minutesAgo(40), resolvedAt: minutesAgo(30) },
        {
          number: 4,
          title: 'd',
          service: 'PMAIL01',
          createdAt: minutesAgo(20),
        },
      ],
    })
    simulator = await start({ account })
  })
  afterAll(() => simulator.close())

  test.each([
    ['service_ids[]=PSHOP01', [1, 3]],
    ['service_ids%5B%5D=PSHOP01&service_ids%5B%5D=PMAIL01', [1, 2, 3, 4]],
    ['statuses[]=triggered', [1, 2, 4]],
    ['urgencies[]=low', [2]],
    ['team_ids[]=PTEAM01', [1, 3]],
    ['sort_by=created_at:asc,incident_number:asc', [1, 2, 3, 4]],
    ['service_id[]=PSHOP01', [1, 2, 3, 4]],
    ['priorities[]=PPRIOP1', [1, 2, 3, 4]],
  ])('%s', async (query, numbers) => {
    expect(numbersOf((await call(simulator, `/incidents?${query}`)).body)).toEqual(numbers)
  })

  test.each([
    ['service_ids=PSHOP01', 'Service ids must be a Array.'],
    ['statuses[]=open', 'Status must be a list of triggered, acknowledged, or resolved.'],
    ['sort_by=created_at:desc', 'Sort by is invalid.'],
    ['sort_by=title', 'Sort by is invalid.'],
  ])('%s is 400: %s', async (query, complaint) => {
    const { status, body } = await call(simulator, `/incidents?${query}`)
    expect(status).toBe(400)
    expect(body['error']).toMatchObject({ errors: [complaint] })
  })

  test('an incident is found by its number too', async () => {
    expect((await call(simulator, '/incidents/3')).body['incident']).toMatchObject({ title: 'c' })
  })

  test('contract mode refuses a parameter that the operation does not know', async () => {
    await using strict = await start({ mode: 'contract' })
    expect(await call(strict, '/incidents?service_id[]=PSHOP01')).toMatchObject({ status: 400 })
    expect(await call(strict, '/incidents?service_ids[]=PSHOP01')).toMatchObject({ status: 200 })
  })
})

test('all pages together are the answer to the same query', async () => {
  const services = ['PA', 'PB', 'PC'].map((id) => ({ id, name: id }))
  const row = fc.record({
    age: fc.integer({ min: 1, max: 250_000 }),
    service: fc.constantFrom('PA', 'PB', 'PC'),
    status: fc.constantFrom('triggered', 'acknowledged', 'resolved'),
  })
  const property = fc.asyncProperty(
    fc.array(row, { maxLength: 60 }),
    fc.integer({ min: 1, max: 40 }),
    fc.subarray(['PA', 'PB', 'PC'], { minLength: 1 }),
    async (rows, limit, serviceIds) => {
      const incidents = rows.map(({ age, service, status }) => ({
        title: 't',
        service,
        status,
        createdAt: minutesAgo(age),
      }))
      const account = createAccount({ services, incidents })
      await using simulator = await start({ account })
      const since = new Date(daysAgo(170))
      const filter = serviceIds.map((id) => `&service_ids[]=${id}`).join('')
      const seen: unknown[] = []
      for (let more = true; more; ) {
        const path = `/incidents?since=${since.toISOString()}&until=${NOW.toISOString()}&limit=${limit}&offset=${seen.length}`
        const { body } = await call(simulator, path + filter)
        seen.push(...numbersOf(body))
        more = body['more'] === true
      }
      expect(seen).toEqual(account.query({ since, until: NOW, serviceIds }).map(({ number }) => number))
    },
  )
  await fc.assert(property, runs(60))
})
