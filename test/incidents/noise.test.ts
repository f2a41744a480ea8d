import { describe, expect, it } from 'vitest'
import type { Incident } from '../../src/incidents/incident.ts'
import { countNoise, isFlap, realProblems } from '../../src/incidents/noise.ts'
import { daysAgo, type IncidentRow, incidentOf } from '../support/facts.ts'

const MINUTES = 1 / 1440

let numbers = 0

/** Opened so many days ago, closed so many minutes later by a person, unless the row says otherwise. */
function page(title: string, days: number, minutes: number | null, row: IncidentRow = {}): Incident {
  numbers += 1
  return incidentOf({
    number: numbers,
    title,
    createdAt: daysAgo(days).toISOString(),
    resolvedAt: minutes === null ? null : daysAgo(days - minutes * MINUTES).toISOString(),
    lastChangedBy: 'user',
    ...row,
  })
}

const times = (count: number, make: (i: number) => Incident): Incident[] =>
  Array.from({ length: count }, (_, i) => make(i))

describe('a quarter of pages', () => {
  const storm = page('checkout is down', 20, 90)
  const pages = [
    // flapped: a machine opened and closed them within minutes, on changing hosts
    ...times(20, (i) => page(`CPU is high on web-${i}`, 80 - i, 6, { lastChangedBy: 'integration' })),
    // nobody was to be woken
    ...times(6, (i) => page(`certificate expires in ${30 - i} days`, 70 - i, 600, { urgency: 'low' })),
    // one storm, merged into one incident
    storm,
    ...times(7, (i) => page(`pod checkout-${i} not ready`, 20, 30, { mergedInto: storm.id })),
    // one problem that came back, the second time at once
    page('disk 91 % full on db-1', 9, 60),
    page('disk 97 % full on db-2', 8, 60),
    page('disk 99 % full on db-1', 8 - 80 * MINUTES, 60),
    // four more
    page('refunds are stuck', 30, 45),
    page('ledger totals differ', 31, 45),
    page('lag above 2,000', 32, 45),
    page('lag above 3,000', 33, 45),
    page('checkout is slow', 1, null, { lastChangedBy: null }),
  ]

  it('is 42 pages and 6 problems', () => {
    expect(countNoise(pages)).toEqual({
      raw: 42,
      distinct: 6,
      flapping: 20,
      merged: 7,
      lowUrgency: 6,
      reopened: 1,
    })
  })

  it('gives the newest page of each problem, the newest problem first', () => {
    expect(realProblems(pages).map(({ title }) => title)).toEqual([
      'checkout is slow',
      'disk 99 % full on db-1',
      'checkout is down',
      'refunds are stuck',
      'ledger totals differ',
      'lag above 2,000',
    ])
  })

  it('is no other in another order', () => {
    expect(countNoise(pages.toReversed())).toEqual(countNoise(pages))
  })
})

describe('a flap', () => {
  const flap = { lastChangedBy: 'service' }
  it.each([
    ['closed by a machine after nine minutes', page('x', 5, 9, flap), true],
    ['closed by a machine after eleven', page('x', 5, 11, flap), false],
    ['closed by a person after one', page('x', 5, 1), false],
    ['still open', page('x', 5, null, flap), false],
    ['closed by nobody knows whom', page('x', 5, 1, { lastChangedBy: null }), false],
    ['merged away', page('x', 5, 1, { ...flap, mergedInto: 'QOTHER' }), false],
  ])('%s: %s', (_, incident, expected) => {
    expect(isFlap(incident)).toBe(expected)
  })
})

it('is counted once for an incident that is listed twice', () => {
  const twice = page('disk full', 3, 60)
  expect(countNoise([twice, twice]).raw).toBe(1)
})

it('keeps the same title on two services apart', () => {
  expect(countNoise([page('down', 3, 60), page('down', 3, 60, { service: 'POTHER1' })]).distinct).toBe(2)
})
