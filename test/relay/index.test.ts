import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AccountIndex } from '../../src/relay/index/account-index.ts'
import { IncidentTable } from '../../src/relay/index/incident-table.ts'
import type { IncidentRecord } from '../../src/relay/records.ts'
import { memoryStore } from '../../src/relay/store/memory.ts'
import { recordOf } from '../../src/relay/wire.ts'
import { incidentRecord, payments, search } from './support/records.ts'

const poll = (record: IncidentRecord) => ({ kind: 'incident', from: 'poll', record }) as const
const webhook = (record: IncidentRecord) =>
  ({ kind: 'incident', from: 'webhook', record: { ...record, alerts: null, whole: null } }) as const

describe('the table of incidents', () => {
  test('a random table gives back what was put into it, in the order of PagerDuty', () => {
    const record = fc
      .record({
        number: fc.integer({ min: 1, max: 40 }),
        createdAt: fc.integer({ min: 1, max: 20 }),
        service: fc.constantFrom(payments, search, null),
        status: fc.constantFrom('triggered', 'acknowledged', 'resolved'),
        priority: fc.constantFrom(null, { id: 'PP1', name: 'P1' }),
        mergedInto: fc.constantFrom(null, 'Q1'),
        url: fc.constantFrom(null, 'https://example.pagerduty.com/incidents/other'),
      })
      .map((changes) =>
        incidentRecord(changes.number, { ...changes, whole: changes.status === 'resolved' ? null : '{}' }),
      )
    const step = fc.oneof({ weight: 4, arbitrary: record }, fc.integer({ min: 1, max: 40 }))
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const table = new IncidentTable()
        const model = new Map<string, IncidentRecord>()
        for (const [at, each] of steps.entries()) {
          if (typeof each === 'number') {
            table.remove(incidentRecord(each).id)
            model.delete(incidentRecord(each).id)
          } else {
            table.put(each, at)
            model.set(each.id, each)
          }
        }
        const sorted = [...model.values()].sort((a, b) => a.createdAt - b.createdAt || a.number - b.number)
        const read = (rows: readonly number[]) => rows.map((row) => table.read(row))
        expect(read(table.find({ since: 0, until: 100, services: null }))).toEqual(sorted)
        expect(read(table.find({ since: 5, until: 12, services: [search.id, payments.id] }))).toEqual(
          sorted.filter(({ createdAt, service }) => service !== null && createdAt >= 5 && createdAt < 12),
        )
        expect(read(table.open(new Set([search.id])))).toEqual(
          sorted.filter(({ service, whole }) => whole !== null && service === search),
        )
      }),
      { numRuns: 100 },
    )
  })
})

test('a large table whose titles change and whose incidents go loses and mixes up nothing', () => {
  const table = new IncidentTable()
  const model = new Map<string, IncidentRecord>()
  for (let step = 0; step < 40_000; step += 1) {
    const record = incidentRecord(1 + ((step * 7_919) % 6_007), { title: `${'title '.repeat(20)}${step}` })
    if (step % 5 === 4) {
      table.remove(record.id)
      model.delete(record.id)
    } else {
      table.put(record, step)
      model.set(record.id, record)
    }
  }
  const sorted = [...model.values()].sort((a, b) => a.number - b.number)
  const rows = table.find({ since: 0, until: 10_000, services: null })
  expect(rows.map((row) => table.read(row))).toEqual(sorted)
  expect(sorted.map(({ id }) => table.get(id)?.title)).toEqual(sorted.map(({ title }) => title))
  expect(table.size).toBe(model.size)
})

describe('what is applied', () => {
  const known = incidentRecord(1, { changedAt: 10_999 })

  test.each<[string, boolean, Parameters<AccountIndex['apply']>[0][number]]>([
    ['a later webhook', true, webhook({ ...known, title: 'new', changedAt: 11_200 })],
    ['an older webhook', false, webhook({ ...known, title: 'old', changedAt: 9_100 })],
    [
      'a webhook of the same second as the poll',
      false,
      webhook({ ...known, title: 'old', changedAt: 10_300 }),
    ],
    ['the same webhook again', false, webhook(known)],
    ['a later poll, even if its time is older', true, poll({ ...known, title: 'truth', changedAt: 8_999 })],
    ['the same poll again', false, poll(known)],
  ])('%s: %s', (_, isApplied, change) => {
    const index = new AccountIndex()
    index.apply([poll(known)])
    expect(index.apply([change]).length === 1).toBe(isApplied)
  })

  test('what a webhook changed while a poll was under way is replaced only by something newer', () => {
    const index = new AccountIndex()
    index.apply([poll(known)])
    const asked = index.revision
    index.apply([webhook({ ...known, title: 'meanwhile', changedAt: 20_500 })])
    index.apply([poll({ ...known, title: 'before' })], asked)
    expect(index.incidents.get(known.id)?.title).toBe('meanwhile')
    index.apply([poll({ ...known, title: 'after' })])
    expect(index.incidents.get(known.id)?.title).toBe('after')
  })

  test('an incident that a webhook opens has what PagerDuty last counted, and all that it had before', () => {
    const index = new AccountIndex()
    const whole = JSON.stringify({ id: known.id, status: 'triggered', assignments: ['somebody'] })
    index.apply([poll({ ...known, status: 'triggered', whole })])
    index.apply([webhook({ ...known, status: 'acknowledged', changedAt: 30_000 })])
    const read = index.incidents.get(known.id)
    expect(read?.alerts).toEqual(known.alerts)
    expect(JSON.parse(read?.whole ?? '')).toMatchObject({ status: 'acknowledged', assignments: ['somebody'] })
  })
})

test('what PagerDuty sends without an id or a creation is no incident', () => {
  expect(recordOf({ id: 'Q1', incident_number: 1, status: 'triggered' })).toBeNull()
  expect(recordOf('incident')).toBeNull()
})

test('the store in memory sees an id once in its time, and counts the requests of a minute', async () => {
  let now = 0
  const store = memoryStore(() => new Date(now))
  expect(await store.once('webhook', 'a', 10)).toBe(true)
  expect(await store.once('webhook', 'a', 10)).toBe(false)
  expect(await store.once('token', 'a', 10)).toBe(true)
  expect([await store.spend(), await store.spend()]).toEqual([1, 2])
  now = 60_000
  expect(await store.once('webhook', 'a', 10)).toBe(true)
  expect(await store.spend()).toBe(1)
})
