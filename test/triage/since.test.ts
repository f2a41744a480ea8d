import { describe, expect, it } from 'vitest'
import { parseSince } from '../../src/core/time.ts'

const NOW = new Date('2026-06-30T12:00:00Z')

describe('parseSince', () => {
  it.each([
    ['24h', '2026-06-29T12:00:00.000Z', 'last 24 hours'],
    ['7d', '2026-06-23T12:00:00.000Z', 'last 7 days'],
    ['30d', '2026-05-31T12:00:00.000Z', 'last 30 days'],
    ['90d', '2026-04-01T12:00:00.000Z', 'last 90 days'],
    ['2026-06-30', '2026-06-30T00:00:00.000Z', 'since 2026-06-30'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z', 'since 2024-02-29'],
  ])('%s', (text, since, label) => {
    const period = parseSince(text, NOW)
    expect([period?.since.toISOString(), period?.until, period?.label]).toEqual([since, NOW, label])
  })

  it.each([
    '',
    '1d',
    '7D',
    '24',
    'constructor',
    '2026-07-01',
    '2026-02-29',
    '2026-6-1',
    '2026-06-30T00:00:00Z',
    '-7d',
  ])('refuses %j', (text) => {
    expect(parseSince(text, NOW)).toBeNull()
  })
})
