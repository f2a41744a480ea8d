import { describe, expect, test } from 'vitest'
import { type Answering, json, serve } from './support/http-server.ts'
import { rawIncident } from './support/incident.ts'
import { now, openReader } from './support/reader.ts'

/** Alerts of so many bytes each, in pages. */
const alertsOf =
  (sizes: readonly number[]): Answering =>
  ({ query }, response) => {
    const [offset, limit] = [Number(query.get('offset')), Number(query.get('limit'))]
    const alerts = sizes.slice(offset, offset + limit).map((bytes, at) => ({
      id: `QALERT${offset + at}`,
      created_at: '2026-06-30T11:00:00Z',
      body: { details: { dump: 'x'.repeat(bytes) } },
    }))
    json(response, 200, { alerts, limit, offset, more: offset + limit < sizes.length, total: null })
  }

const same = (count: number, bytes: number): number[] => Array.from({ length: count }, () => bytes)

describe('alerts that are too large for one response are read in smaller pages', () => {
  test.for<[name: string, sizes: number[], limits: number[]]>([
    ['all in one', same(40, 500), [100]],
    ['a quarter at a time', same(40, 3_000), [100, 25, 25]],
    ['a few at a time', same(14, 9_000), [100, 25, 6, 6, 6]],
    ['two at a time', same(3, 45_000), [100, 25, 6, 2, 2]],
    ['large ones after small ones', [...same(100, 100), ...same(20, 9_000)], [100, 100, 25, 6, 6]],
  ])('%s', async ([, sizes, limits]) => {
    const server = await serve(alertsOf(sizes))
    const found = await openReader(server.origin, { maxBodyBytes: 100_000 }).alerts('QINCIDENT00001')
    expect(found).toMatchObject({ complete: true, warnings: [] })
    expect(found.data.map(({ id }) => id)).toEqual(sizes.map((_, at) => `QALERT${at}`))
    const asked = server.requests.map(({ query }) => Number(query.get('limit')))
    expect(asked.slice(0, limits.length)).toEqual(limits)
  })

  test('what is larger than any response is left out, and the result says so', async () => {
    const server = await serve(alertsOf([10, 10, 10, 200_000, 10]))
    const found = await openReader(server.origin, { maxBodyBytes: 100_000 }).alerts('QINCIDENT00001')
    expect(found.data.map(({ id }) => id)).toEqual(['QALERT0', 'QALERT1', 'QALERT2'])
    expect(found).toMatchObject({
      complete: false,
      warnings: ['Not everything could be read: The response is larger than 0 MB and was discarded.'],
    })
  })

  test('so are the pages of a window in the past', async () => {
    const incidents = Array.from({ length: 60 }, (_, at) => rawIncident(at, { title: 'x'.repeat(3_000) }))
    const server = await serve(({ query }, response) => {
      const [offset, limit] = [Number(query.get('offset')), Number(query.get('limit'))]
      const items = incidents.slice(offset, offset + limit)
      json(response, 200, { incidents: items, limit, offset, more: offset + limit < 60, total: 60 })
    })
    const found = await openReader(server.origin, { maxBodyBytes: 100_000 }).incidents({
      since: new Date('2026-06-30T09:00:00Z'),
      until: now,
    })
    expect(found).toMatchObject({ complete: true, warnings: [], requests: 4 })
    expect(found.data).toHaveLength(60)
  })
})
