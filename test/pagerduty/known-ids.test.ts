import { describe, expect, test } from 'vitest'
import type { PagerDutyReader } from '../../src/pagerduty/reader.ts'
import type { Faults } from '../support/faults.ts'
import { accountWith, serviceIds, simulate } from './support/account.ts'
import { now, openReader } from './support/reader.ts'

/** PagerDuty refuses a list that names one of these. */
const without =
  (gone: readonly string[], status = 404, code = 2100): Faults =>
  ({ query }) =>
    [...query.entries()].some(([name, value]) => name.endsWith('_ids[]') && gone.includes(value))
      ? { instead: { status, body: { error: { message: 'Not Found', code } } } }
      : undefined

const many = (count: number): string[] => Array.from({ length: count }, (_, i) => `PMANY${i}`)
const since = new Date(now.getTime() - 30 * 86_400_000)

const LISTS: Record<string, (reader: PagerDutyReader, serviceIds: string[]) => Promise<unknown>> = {
  'open incidents': (reader, serviceIds) => reader.openIncidents({ serviceIds }),
  incidents: (reader, serviceIds) => reader.incidents({ since, until: now, serviceIds }),
  'maintenance windows': (reader, serviceIds) => reader.maintenanceWindows({ serviceIds }),
}

describe.each(Object.entries(LISTS))('%s, where PagerDuty refuses a list for a service', (_, read) => {
  test.each([
    ['one of three', [...serviceIds, 'PGONE01'], ['PGONE01'], 404, 2100],
    ['by its own code', [...serviceIds, 'PGONE01'], ['PGONE01'], 400, 2002],
    ['two of fifty', [...serviceIds, ...many(48)], ['PMANY3', 'PMANY40'], 404, 2100],
    ['one in the second request', [...many(60), ...serviceIds], ['PMANY55'], 404, 2100],
  ])('%s: the others are read, and it is named', async (_, ids, gone, status, code) => {
    const simulator = await simulate(accountWith(40, { status: 'triggered', days: 20 }), {
      faults: without(gone, status, code),
    })
    expect(await read(openReader(simulator.url), ids)).toMatchObject({
      data: { length: LISTS['maintenance windows'] === read ? 0 : 40 },
      complete: false,
      warnings: gone.map((id) => `no service ${id} in PagerDuty, or this key cannot see it`),
    })
  })

  test('all of them: its refusal', async () => {
    const simulator = await simulate(accountWith(4), { faults: without(serviceIds) })
    await expect(read(openReader(simulator.url), serviceIds)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('many of them: it is not asked without end, and says what it left out', async () => {
    const ids = many(48)
    const gone = ids.filter((_, i) => i % 2 === 0)
    const simulator = await simulate(accountWith(40, { status: 'triggered' }), { faults: without(gone) })
    const found = read(openReader(simulator.url), [...ids, ...serviceIds])
    expect(await found).toMatchObject({ complete: false })
    expect(simulator.requests.length).toBeLessThan(80)
  })
})

test('on-calls, of policies and of schedules', async () => {
  const simulator = await simulate(accountWith(1), { faults: without(['PGONE01', 'PGONE02']) })
  const reader = openReader(simulator.url)
  expect(
    await reader.onCalls({
      escalationPolicyIds: ['PKNOWN1', 'PGONE01'],
      scheduleIds: ['PKNOWN2', 'PGONE02'],
    }),
  ).toMatchObject({
    complete: false,
    warnings: expect.arrayContaining([
      'no schedule PGONE02 in PagerDuty, or this key cannot see it',
      'no escalation policy PGONE01 in PagerDuty, or this key cannot see it',
    ]),
  })
})
