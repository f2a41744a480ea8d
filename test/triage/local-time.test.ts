import { describe, expect, it } from 'vitest'
import { clockTime } from '../../src/untrusted/words.ts'
import { at, corpus, started } from './support/account.ts'
import { linesOf, runProgram } from './support/program.ts'

const now = new Date('2026-06-30T12:00:00Z')

describe('a time, in UTC and where the reader is', () => {
  it.each<[at: string, offset: number | undefined, shown: string]>([
    ['2026-06-30T18:00:00Z', undefined, '18:00 UTC'],
    ['2026-06-30T18:00:00Z', 0, '18:00 UTC'],
    ['2026-06-30T18:00:00Z', 120, '18:00 UTC (20:00 local)'],
    ['2026-06-30T18:00:00Z', -210, '18:00 UTC (14:30 local)'],
    ['2026-06-30T18:00:00Z', 570, '18:00 UTC (Wed 01 Jul 03:30 local)'],
    ['2026-07-01T18:00:00Z', 120, 'Wed 01 Jul 18:00 UTC (20:00 local)'],
    ['2026-01-02T18:00:00Z', undefined, 'Fri 02 Jan 18:00 UTC'],
    ['2025-12-20T18:00:00Z', undefined, 'Sat 20 Dec 2025 18:00 UTC'],
    ['2025-12-28T22:00:00Z', 120, 'Sun 28 Dec 2025 22:00 UTC (Mon 29 Dec 00:00 local)'],
    ['2027-01-02T18:00:00Z', undefined, 'Sat 02 Jan 2027 18:00 UTC'],
    ['2026-07-01T02:00:00Z', -240, 'Wed 01 Jul 02:00 UTC (Tue 30 Jun 22:00 local)'],
  ])('%s, %s minutes east: %s', (instant, offset, shown) => {
    const utcOffset = offset === undefined ? undefined : () => offset
    expect(clockTime(instant, { now, utcOffset })).toBe(shown)
  })
})

it.each(['overview', 'oncall'])('%s shows both', async (command) => {
  const simulator = await started({ account: corpus(), rateLimits: null })
  const { stdout } = await runProgram([command], { ...at(simulator, 80), utcOffset: 120 })
  expect(linesOf(stdout).join(' ')).toMatch(/Dana Kowalski\D* until 18:00 UTC \(20:00 local\)/)
})
