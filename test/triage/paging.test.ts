import { describe, expect, it } from 'vitest'
import type { OnCall } from '../../src/simulator/entities.ts'
import { at, minutesAgo, NOW, smallAccount, started } from './support/account.ts'
import { linesOf, runProgram } from './support/program.ts'

const USERS = [
  { id: 'PDANA01', name: 'Dana Kim' },
  { id: 'PSAM001', name: 'Sam Rivera' },
]
const POLICY = { id: 'PPOLICY', name: 'Payments', levels: [['PDANA01'], ['PSAM001']] }

const onCall = (user: string, level: number, from: number | null, to: number | null): OnCall => ({
  user,
  level,
  escalationPolicy: 'PPOLICY',
  schedule: null,
  start: from === null ? null : minutesAgo(from).toISOString(),
  end: to === null ? null : minutesAgo(to).toISOString(),
})

async function paged(
  oncalls: readonly OnCall[],
  minutes: number,
  command: string,
  fault = false,
): Promise<string[]> {
  const incident = { title: 'Errors', service: 'PPAYMNT', number: 7, createdAt: minutesAgo(minutes) }
  const account = smallAccount([incident], { users: USERS, escalationPolicies: [POLICY], oncalls })
  const broken = { instead: { status: 403, body: {} } }
  const simulator = await started({
    account,
    ...(fault && {
      faults: ({ path }: { path: string }) => (path.startsWith('/oncalls') ? broken : undefined),
    }),
  })
  const { stdout } = await runProgram([command], at(simulator, 80))
  return linesOf(stdout).filter((text) => text.startsWith('paged'))
}

describe.each(['overview', 'incidents'])('%s: whom PagerDuty paged', (command) => {
  const isDana = 'paged        #7: Dana Kim'
  it.each<[string, readonly OnCall[], number, string]>([
    [
      'on the level where they are on call',
      [onCall('PDANA01', 1, null, null)],
      10,
      ' (level 1) 10 min ago, escalates in 20 min',
    ],
    [
      'by the shift of that time, which is over',
      [onCall('PDANA01', 2, 90, 5)],
      25,
      ' (level 2) 25 min ago, escalates in 5 min',
    ],
    [
      'not by a shift that began later',
      [onCall('PDANA01', 1, 5, null)],
      25,
      ' 25 min ago, escalates in 5 min',
    ],
    [
      'on two levels: not known',
      [onCall('PDANA01', 1, null, null), onCall('PDANA01', 2, null, null)],
      10,
      ' 10 min ago, escalates in 20 min',
    ],
    ['more than a day ago: not known', [onCall('PDANA01', 1, null, null)], 1_600, ' 27 h ago'],
    ['nobody knows the next level: no time', [onCall('PDANA01', 1, null, null)], 45, ' (level 1) 45 min ago'],
  ])('%s', async (_, oncalls, minutes, says) => {
    expect(await paged(oncalls, minutes, command)).toEqual([isDana + says])
  })

  it('where who is on call cannot be read, the level is not known', async () => {
    expect(await paged([onCall('PDANA01', 1, null, null)], 10, command, true)).toEqual([
      `${isDana} 10 min ago, escalates in 20 min`,
    ])
  })
})

it('the document has the person, the time and the level', async () => {
  const incident = { title: 'Errors', service: 'PPAYMNT', createdAt: minutesAgo(10) }
  const simulator = await started({
    account: smallAccount([incident], { users: USERS, escalationPolicies: [POLICY] }),
  })
  const { stdout } = await runProgram(['incidents', '--json'], at(simulator))
  const at10 = '2026-06-30T11:50:00Z'
  expect(NOW.toISOString()).toBe('2026-06-30T12:00:00.000Z')
  expect(JSON.parse(stdout).incidents).toMatchObject([
    {
      assignments: [{ name: 'Dana Kim', at: at10, level: 1 }],
      escalation_level: 1,
      escalates_at: '2026-06-30T12:20:00Z',
    },
  ])
})

it('nobody on call for open incidents stands in the heading', async () => {
  const incident = { title: 'Errors', service: 'PPAYMNT', createdAt: minutesAgo(10) }
  const simulator = await started({
    account: smallAccount([incident], { users: USERS, escalationPolicies: [POLICY], oncalls: [] }),
  })
  const { stdout } = await runProgram(['overview'], at(simulator, 80))
  expect(linesOf(stdout)[1]).toBe('Open incidents, but nobody on call: Payments')
})
