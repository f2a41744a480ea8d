import { describe, expect, it } from 'vitest'
import { parsePeriod } from '../../src/core/time.ts'

const NOW = new Date('2026-06-30T12:00:00Z')

const read = (since: string, until: string | null) => {
  const typed = parsePeriod(since, until, NOW)
  if ('wrong' in typed) return typed.wrong
  const { period } = typed
  const [from, to] = [period.since, period.until].map((at) => at.toISOString().slice(0, 16))
  return `${from} ${to === '2026-06-30T12:00' ? 'now' : to} ${period.label}`
}

describe('a span that was typed', () => {
  it.each<[since: string, until: string | null, period: string]>([
    ['24h', null, '2026-06-29T12:00 now last 24 hours'],
    ['3h', null, '2026-06-30T09:00 now last 3 hours'],
    ['1h', null, '2026-06-30T11:00 now last hour'],
    ['1d', null, '2026-06-29T12:00 now last day'],
    ['7d', null, '2026-06-23T12:00 now last 7 days'],
    ['14D', null, '2026-06-16T12:00 now last 14 days'],
    ['2w', null, '2026-06-16T12:00 now last 2 weeks'],
    ['today', null, '2026-06-30T00:00 now since 2026-06-30'],
    ['yesterday', null, '2026-06-29T00:00 now since 2026-06-29'],
    ['Yesterday', null, '2026-06-29T00:00 now since 2026-06-29'],
    ['2026-06-30', null, '2026-06-30T00:00 now since 2026-06-30'],
    ['2024-02-29', null, '2024-02-29T00:00 now since 2024-02-29'],
    ['2026-06-01..2026-06-15', null, '2026-06-01T00:00 2026-06-16T00:00 2026-06-01 to 2026-06-15'],
    ['2026-06-01', '2026-06-15', '2026-06-01T00:00 2026-06-16T00:00 2026-06-01 to 2026-06-15'],
    ['2026-06-01', '2026-06-01', '2026-06-01T00:00 2026-06-02T00:00 2026-06-01 to 2026-06-01'],
    ['yesterday..yesterday', null, '2026-06-29T00:00 2026-06-30T00:00 2026-06-29 to 2026-06-29'],
    ['2w..1w', null, '2026-06-16T12:00 2026-06-23T12:00 2026-06-16 12:00 UTC to 2026-06-23 12:00 UTC'],
    ['2026-06-29', '2h', '2026-06-29T00:00 2026-06-30T10:00 2026-06-29 to 2026-06-30 10:00 UTC'],
    ['2026-06-29', 'today', '2026-06-29T00:00 now 2026-06-29 to 2026-06-30 12:00 UTC'],
    ['7d', '2027-01-01', '2026-06-23T12:00 now 2026-06-23 12:00 UTC to 2026-06-30 12:00 UTC'],
  ])('%s %s', (since, until, period) => {
    expect(read(since, until)).toBe(period)
  })

  it.each(['', '24', '0d', '-7d', '1y', '99999w', 'constructor', 'monday', '2026-07-01', '2026-02-29'])(
    'refuses %j',
    (text) => expect(read(text, null)).toBe('since'),
  )

  it.each<[since: string, until: string | null, wrong: string]>([
    ['2026-6-1', null, 'since'],
    ['2026-06-30T00:00:00Z', null, 'since'],
    ['2026-06-01..', null, 'since'],
    ['..2026-06-01', null, 'since'],
    ['2026-06-01..monday', null, 'since'],
    ['1d..2d..3d', null, 'since'],
    ['2026-06-01..2026-06-02', '2026-06-03', 'since'],
    ['7d', 'monday', 'until'],
    ['7d', '', 'until'],
    ['2026-06-15..2026-06-01', null, 'order'],
    ['1d', '2d', 'order'],
    ['7d', '7d', 'order'],
  ])('refuses %j %j', (since, until, wrong) => {
    expect(read(since, until)).toBe(wrong)
  })
})
