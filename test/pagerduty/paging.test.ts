import { describe, expect, test } from 'vitest'
import type { Incident } from '../../src/pagerduty/resources/incidents.ts'
import { shiftingPages } from '../support/faults.ts'
import { inRounds } from '../support/in-rounds.ts'
import { accountWith, serviceIds, simulate } from './support/account.ts'
import { type Answering, json, serve } from './support/http-server.ts'
import { onePage, rawIncident } from './support/incident.ts'
import { now, openReader } from './support/reader.ts'

const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
const last90Days = { since: daysAgo(90), until: now }
const idsOf = (incidents: readonly { id: string }[]) => incidents.map(({ id }) => id).sort()

describe('a window in the past', () => {
  test('2,400 incidents: 24 requests, four at once after the first, none twice', async () => {
    const account = accountWith(2_400)
    const simulator = await simulate(account, { faults: inRounds(1, 4, 4, 4, 4, 4, 3), mode: 'contract' })
    const found = await openReader(simulator.url).incidents(last90Days)
    expect(found).toMatchObject({ complete: true, warnings: [], requests: 24, asOf: '2026-06-30T12:00:00Z' })
    expect(idsOf(found.data)).toEqual(idsOf(account.query(last90Days)))
    expect(Math.max(...simulator.requests.map(({ openRequests }) => openRequests))).toBe(4)
    expect(simulator.requests.filter(({ query }) => query.has('total'))).toHaveLength(1)
    for (const { query } of simulator.requests) {
      expect(Object.fromEntries(query)).toMatchObject({
        since: expect.stringMatching(/^2026-04-01T11:59:59Z$/),
        until: '2026-06-30T12:00:00Z',
        time_zone: 'UTC',
        sort_by: 'created_at:asc,incident_number:asc',
        limit: '100',
      })
    }
  })

  test('10,001 incidents: one request finds that, then each half in its pages', async () => {
    const account = accountWith(10_001)
    const simulator = await simulate(account)
    const found = await openReader(simulator.url).incidents(last90Days)
    expect(found).toMatchObject({ complete: true, warnings: [] })
    expect(found.data).toHaveLength(10_001)
    expect(new Set(idsOf(found.data)).size).toBe(10_001)
    expect(found.requests).toBe(simulator.requests.length)
    expect(found.requests).toBe(1 + 50 + 51)
  })

  test('400 days: three windows, no seam loses an incident', async () => {
    const account = accountWith(801, { days: 400 })
    const simulator = await simulate(account)
    const query = { since: daysAgo(400), until: now }
    const found = await openReader(simulator.url).incidents(query)
    expect(found).toMatchObject({ complete: true, warnings: [] })
    expect(idsOf(found.data)).toEqual(idsOf(account.query(query)))
    expect(found.data.map(({ number }) => number)).toEqual(account.query(query).map(({ number }) => number))
    expect(new Set(simulator.requests.map(({ query: sent }) => sent.get('since'))).size).toBe(3)
  })

  test('the edges: since belongs to it, until does not', async () => {
    const account = accountWith(0)
    const at = (iso: string) =>
      account.addIncident({ title: iso, service: 'PABC123', createdAt: new Date(iso), status: 'resolved' }).id
    at('2026-05-31T23:59:59Z')
    const first = at('2026-06-01T00:00:00Z')
    const last = at('2026-06-01T23:59:59Z')
    at('2026-06-02T00:00:00Z')
    const simulator = await simulate(account)
    const query = { since: new Date('2026-06-01T00:00:00Z'), until: new Date('2026-06-02T00:00:00Z') }
    const found = await openReader(simulator.url).incidents(query)
    expect(found.data.map(({ id }) => id)).toEqual([first, last])
    expect(found).toMatchObject({ complete: true, warnings: [] })
  })

  test('more than 10,000 in one second cannot be listed, and that is said', async () => {
    const answer: Answering = (request, response) => {
      const offset = Number(request.query.get('offset'))
      const items = Array.from({ length: Number(request.query.get('limit')) }, (_, at) =>
        rawIncident(offset + at),
      )
      json(response, 200, { incidents: items, limit: 100, offset, total: 12_000, more: true })
    }
    const server = await serve(answer)
    const query = { since: new Date('2026-06-30T10:00:00Z'), until: new Date('2026-06-30T10:00:01Z') }
    const found = await openReader(server.origin).incidents(query)
    expect(found.complete).toBe(false)
    expect(found.warnings).toEqual(['PagerDuty lists only the first 10000 incidents; there are more'])
    expect(found.data).toHaveLength(10_000)
  })

  test('services are asked for 50 at a time, repeats once', async () => {
    const simulator = await simulate(accountWith(10))
    const many = Array.from({ length: 120 }, (_, at) => `PX${at}`)
    const found = await openReader(simulator.url).incidents({
      ...last90Days,
      serviceIds: [...serviceIds, ...serviceIds, ...many],
    })
    expect(found.data).toHaveLength(10)
    expect(simulator.requests.map(({ query }) => query.getAll('service_ids[]').length)).toEqual([50, 50, 22])
  })

  test('no services at all is nothing, without a request', async () => {
    const simulator = await simulate(accountWith(10))
    const reader = openReader(simulator.url)
    expect(await reader.incidents({ ...last90Days, serviceIds: [] })).toMatchObject({ data: [], requests: 0 })
    expect(await reader.openIncidents({ serviceIds: [] })).toMatchObject({ data: [], requests: 0 })
    expect(simulator.requests).toEqual([])
  })

  test('an end before the beginning is nothing, without a request', async () => {
    const simulator = await simulate(accountWith(10))
    const found = await openReader(simulator.url).incidents({ since: now, until: daysAgo(1) })
    expect(found).toMatchObject({ data: [], complete: true, requests: 0 })
  })

  test('no total: one page after the other', async () => {
    const account = accountWith(250)
    const simulator = await simulate(account, {
      faults: () => ({ change: (body) => ({ ...body, total: null }) }),
    })
    const found = await openReader(simulator.url).incidents(last90Days)
    expect(idsOf(found.data)).toEqual(idsOf(account.query(last90Days)))
    expect(found.complete).toBe(true)
    expect(Math.max(...simulator.requests.map(({ openRequests }) => openRequests))).toBe(1)
  })

  test('a total that does not add up: read once more, one page after the other', async () => {
    const account = accountWith(250)
    const simulator = await simulate(account, {
      faults: (_, n) => (n === 1 ? { change: (body) => ({ ...body, total: 260 }) } : undefined),
    })
    const found = await openReader(simulator.url).incidents(last90Days)
    expect(idsOf(found.data)).toEqual(idsOf(account.query(last90Days)))
    expect(found).toMatchObject({ complete: true, requests: 6 })
  })

  test('a page fails for good: what was read stays, and the result says that it is not all', async () => {
    const account = accountWith(950)
    const simulator = await simulate(account, {
      faults: (request) =>
        request.query.get('offset') === '600' ? { instead: { status: 503, body: '' } } : {},
    })
    const found = await openReader(simulator.url).incidents(last90Days)
    expect(found.complete).toBe(false)
    expect(found.warnings).toEqual([
      'Not everything could be read: PagerDuty failed to return incidents (503).',
    ])
    expect(found.data.length).toBeGreaterThanOrEqual(600)
  })

  test('one 429 holds the other pages too, then everything is there', async () => {
    const account = accountWith(950)
    const simulator = await simulate(account, {
      faults: (_, n) =>
        n === 3 ? { instead: { status: 429, headers: { 'ratelimit-reset': '9' }, body: '' } } : undefined,
    })
    const reader = openReader(simulator.url)
    const found = await reader.incidents(last90Days)
    expect(idsOf(found.data)).toEqual(idsOf(account.query(last90Days)))
    expect(found).toMatchObject({ complete: true, warnings: [], requests: 11 })
    expect(reader.waits).toContain(9_000)
  })
})

describe('open incidents', () => {
  test('older than the default window are there: date_range=all', async () => {
    const account = accountWith(3, { days: 900, status: 'triggered' })
    const simulator = await simulate(account, { mode: 'contract' })
    const found = await openReader(simulator.url).openIncidents()
    expect(found).toMatchObject({ complete: true, requests: 1 })
    expect(idsOf(found.data)).toEqual(idsOf(account.incidents))
    expect(simulator.requests[0]?.query.get('date_range')).toBe('all')
    expect(simulator.requests[0]?.query.getAll('statuses[]')).toEqual(['triggered', 'acknowledged'])
  })

  test('one request at a time', async () => {
    const account = accountWith(450, { status: 'triggered' })
    const simulator = await simulate(account, { latencyMs: () => 5 })
    const found = await openReader(simulator.url).openIncidents()
    expect(idsOf(found.data)).toEqual(idsOf(account.incidents))
    expect(found).toMatchObject({ complete: true, requests: 5 })
    expect(Math.max(...simulator.requests.map(({ openRequests }) => openRequests))).toBe(1)
  })

  test('a list that shifts under the reading: what stays open is found, nothing twice', async () => {
    const account = accountWith(500, { status: 'triggered' })
    const simulator = await simulate(account, { faults: shiftingPages(() => now) })
    const found = await openReader(simulator.url).openIncidents()
    const stillOpen = account.query({ statuses: ['triggered'], until: now })
    const ids = idsOf(found.data)
    expect(found.complete).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(idsOf(stillOpen)))
  })

  test('half of the list goes away between two pages', async () => {
    const account = accountWith(900, { status: 'triggered' })
    const simulator = await simulate(account, {
      faults: (_, n) => ({
        before: () => {
          if (n === 6) for (const { id } of account.incidents.slice(0, 450)) account.resolve(id, now)
        },
      }),
    })
    const found = await openReader(simulator.url).openIncidents()
    expect(found.complete).toBe(true)
    expect(idsOf(found.data)).toEqual(
      expect.arrayContaining(idsOf(account.query({ statuses: ['triggered'] }))),
    )
  })

  test('more than 10,000: the first 10,000, and that there are more', async () => {
    const simulator = await simulate(accountWith(10_001, { status: 'triggered' }))
    const found = await openReader(simulator.url).openIncidents()
    expect(found.data).toHaveLength(10_000)
    expect(found.complete).toBe(false)
    expect(found.warnings).toEqual(['PagerDuty lists only the first 10000 open incidents; there are more'])
  })
})

/** Answers with pages of at most `size`, whatever the limit. */
const smallPages =
  (all: readonly unknown[], size: number): Answering =>
  (request, response) => {
    const offset = Number(request.query.get('offset'))
    const incidents = all.slice(offset, offset + size)
    const total = request.query.get('total') === 'true' ? all.length : null
    json(response, 200, { incidents, limit: size, offset, total, more: offset + size < all.length })
  }

describe('pages that are not as asked', () => {
  const all = Array.from({ length: 60 }, (_, at) => rawIncident(at))
  const around = { since: new Date('2026-06-30T00:00:00Z'), until: now }

  test('a smaller limit than asked for: offsets go by what came', async () => {
    const server = await serve(smallPages(all, 25))
    const reader = openReader(server.origin)
    const closed = await reader.incidents(around)
    expect(closed).toMatchObject({ complete: true, requests: 3 })
    expect(closed.data).toHaveLength(60)
    const open = await reader.openIncidents()
    expect(open).toMatchObject({ complete: true, requests: 3 })
    expect(open.data).toHaveLength(60)
  })

  test('pages of one item cannot be checked against each other: all the same, and incomplete', async () => {
    const server = await serve(smallPages(all.slice(0, 5), 1))
    const open = await openReader(server.origin).openIncidents()
    expect(open.data).toHaveLength(5)
    expect(open.complete).toBe(false)
  })

  test('the same page again and again, “more” each time', async () => {
    const server = await serve((_, response) => json(response, 200, { ...onePage(...all), more: true }))
    const open = await openReader(server.origin).openIncidents()
    expect(open.data).toHaveLength(60)
    expect(open).toMatchObject({
      complete: false,
      warnings: ['PagerDuty says there are more open incidents but returns no further pages'],
    })
    expect(server.requests.length).toBeLessThan(20)
  })

  test('empty pages and “more” each time', async () => {
    const server = await serve((_, response) => json(response, 200, { ...onePage(), more: true }))
    const open = await openReader(server.origin).openIncidents()
    expect(open).toMatchObject({ data: [], complete: false })
    expect(server.requests.length).toBeLessThan(40)
  })

  test('no page fields at all', async () => {
    const server = await serve((_, response) => json(response, 200, { incidents: all }))
    expect((await openReader(server.origin).openIncidents()).data).toHaveLength(60)
  })

  test('a filter that PagerDuty did not take: what was not asked for is left out, and said', async () => {
    const other = rawIncident(2, { service: { id: 'PDEF456', summary: 'other' } })
    const server = await serve((_, response) => json(response, 200, onePage(rawIncident(1), other)))
    const open = await openReader(server.origin).openIncidents({ serviceIds: ['PABC123'] })
    expect(open.data.map(({ number }: Incident) => number)).toEqual([1])
    expect(open.warnings).toEqual(['PagerDuty returned 1 incidents outside the query; ignored'])
  })

  test('an item that cannot be read is a warning, not a lost page', async () => {
    const server = await serve((_, response) =>
      json(
        response,
        200,
        onePage(rawIncident(1), rawIncident(2, { created_at: 'soon' }), null, rawIncident(3)),
      ),
    )
    const open = await openReader(server.origin).openIncidents()
    expect(open.data.map(({ number }) => number)).toEqual([1, 3])
    expect(open.complete).toBe(false)
    expect(open.warnings).toEqual([
      '2 of 4 incident records could not be parsed (the first: QINC2: created_at: not a date)',
    ])
  })
})
