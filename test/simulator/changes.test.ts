import { describe, expect, test } from 'vitest'
import type { Account } from '../../src/simulator/account.ts'
import type { AccountSeed } from '../../src/simulator/account-seed.ts'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import type { Simulator } from '../support/simulator.ts'
import { type Answer, call, minutesAgo, smallAccount, start } from './call.ts'

const incidents: AccountSeed['incidents'] = [
  {
    id: 'POPEN01',
    number: 1,
    title: 'Open',
    service: 'PSHOP01',
    createdAt: minutesAgo(60),
    alerts: [{ summary: 'a' }],
  },
  {
    id: 'PACKED1',
    number: 2,
    title: 'Acked',
    service: 'PSHOP01',
    createdAt: minutesAgo(50),
    acknowledgedAt: minutesAgo(45),
  },
  {
    id: 'PDONE01',
    number: 3,
    title: 'Done',
    service: 'PSHOP01',
    createdAt: minutesAgo(40),
    resolvedAt: minutesAgo(30),
  },
  {
    id: 'PMERGED',
    number: 4,
    title: 'Merged',
    service: 'PSHOP01',
    createdAt: minutesAgo(35),
    resolvedAt: minutesAgo(30),
    mergedInto: 'POPEN01',
  },
]

const put = (simulator: Simulator, id: string, change: object, from?: string | null): Promise<Answer> =>
  call(simulator, `/incidents/${id}`, {
    method: 'PUT',
    body: { incident: { type: 'incident_reference', ...change } },
    ...(from !== undefined && { from }),
  })

const account = (): Account => smallAccount({ incidents })
const firstError = ({ body }: Answer): unknown => body['error']

describe('one incident', () => {
  test('acknowledge: who, when, and a line in the log', async () => {
    await using simulator = await start({ account: account() })
    const { status, body } = await put(simulator, 'POPEN01', { status: 'acknowledged' })
    expect(status).toBe(200)
    expect(body['incident']).toMatchObject({
      status: 'acknowledged',
      resolved_at: null,
      last_status_change_at: '2026-11-22T12:00:00Z',
      last_status_change_by: { id: 'PDANA01', type: 'user_reference' },
      acknowledgements: [{ at: '2026-11-22T12:00:00Z', acknowledger: { id: 'PDANA01' } }],
      updated_at: '2026-11-22T12:00:00Z',
    })
    const log = (await call(simulator, '/incidents/POPEN01/log_entries?limit=1')).body
    expect(log['log_entries']).toMatchObject([{ type: 'acknowledge_log_entry', agent: { id: 'PDANA01' } }])
  })

  test('resolve: nobody is assigned any more, and the alerts are resolved too', async () => {
    await using simulator = await start({ account: account() })
    const { body } = await put(simulator, 'POPEN01', { status: 'resolved' })
    expect(body['incident']).toMatchObject({
      status: 'resolved',
      assignments: [],
      alert_counts: { all: 1, triggered: 0, resolved: 1 },
      resolved_at: '2026-11-22T12:00:00Z',
    })
  })

  test('one that was merged into another names it', async () => {
    await using simulator = await start({ account: account() })
    expect((await call(simulator, '/incidents/PMERGED')).body['incident']).toMatchObject({
      resolve_reason: { type: 'merge_resolve_reason', incident: { id: 'POPEN01' } },
    })
  })

  test('acknowledging a resolved incident opens it again and assigns it', async () => {
    await using simulator = await start({ account: account() })
    const { status, body } = await put(simulator, 'PDONE01', { status: 'acknowledged' })
    expect(status).toBe(200)
    expect(body['incident']).toMatchObject({
      status: 'acknowledged',
      resolved_at: null,
      assignments: [{ assignee: { id: 'PDANA01' } }],
    })
  })

  test.each([
    ['acknowledged twice', 'PACKED1', { status: 'acknowledged' }, 1002],
    ['resolved twice', 'PDONE01', { status: 'resolved' }, 1001],
    ['a status that does not exist', 'POPEN01', { status: 'closed' }, 1003],
    ['no status', 'POPEN01', { title: 'New' }, 1003],
    ['merged before', 'PMERGED', { status: 'acknowledged' }, 1019],
  ])('%s is 400', async (_, id, change, code) => {
    await using simulator = await start({ account: account() })
    const answer = await put(simulator, id, change)
    expect(answer.status).toBe(400)
    expect(firstError(answer)).toMatchObject({ code })
  })

  test('a write does not take an incident number', async () => {
    await using simulator = await start({ account: account() })
    expect(await put(simulator, '1', { status: 'resolved' })).toMatchObject({ status: 404 })
  })
})

describe('the From header', () => {
  test.each([
    ['missing, with an account key', null, 400, 2016],
    ['of nobody in the account', 'nobody@example.com', 400, 1008],
  ])('%s', async (_, from, status, code) => {
    await using simulator = await start({ account: account() })
    const answer = await put(simulator, 'POPEN01', { status: 'resolved' }, from)
    expect(answer.status).toBe(status)
    expect(firstError(answer)).toMatchObject({ code })
    expect(simulator.account.incident('POPEN01')?.status).toBe('triggered')
  })

  test("is not needed with a user's key", async () => {
    await using simulator = await start({ account: account() })
    const body = { note: { content: 'Looking.' } }
    const options = { method: 'POST', key: SIMULATOR_KEYS.user, from: null, body }
    expect((await call(simulator, '/incidents/POPEN01/notes', options)).body['note']).toMatchObject({
      content: 'Looking.',
      user: { id: 'PDANA01' },
    })
  })
})

describe('notes', () => {
  test('a new one is answered with 200 and listed with the offset of the account', async () => {
    await using simulator = await start({
      account: smallAccount({ incidents, timeZone: 'America/New_York' }),
    })
    const body = { note: { content: 'Fixed in #12.' } }
    const answer = await call(simulator, '/incidents/POPEN01/notes', { method: 'POST', body })
    expect(answer.status).toBe(200)
    expect(answer.body['note']).toMatchObject({ created_at: '2026-11-22T07:00:00-05:00' })
  })

  test('an empty one is 400', async () => {
    await using simulator = await start({ account: account() })
    const answer = await call(simulator, '/incidents/POPEN01/notes', {
      method: 'POST',
      body: { note: { content: '' } },
    })
    expect(answer.status).toBe(400)
  })
})
