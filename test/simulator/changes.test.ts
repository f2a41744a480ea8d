import { describe, expect, test } from 'vitest'
import type { Account } from '../../src/simulator/account.ts'
import type { AccountSeed } from '../../src/simulator/account-seed.ts'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import type { Simulator } from '../support/simulator.ts'
import { type Answer, call, minutesAgo, NOW, smallAccount, start } from './call.ts'

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
    const { body } = await put(simulator, 'POPEN01', { status: 'resolved', resolution: 'Restarted it.' })
    expect(body['incident']).toMatchObject({
      status: 'resolved',
      assignments: [],
      alert_counts: { all: 1, triggered: 0, resolved: 1 },
      resolved_at: '2026-11-22T12:00:00Z',
    })
    const { body: notes } = await call(simulator, '/incidents/POPEN01/notes')
    expect(notes['notes']).toMatchObject([{ content: 'Restarted it.' }])
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
    ['a priority that does not exist', 'POPEN01', { priority: 'SEV-0' }, 1020],
    ['a resolution without resolving', 'POPEN01', { resolution: 'Done.' }, 2001],
  ])('%s is 400', async (_, id, change, code) => {
    await using simulator = await start({ account: account() })
    const answer = await put(simulator, id, change)
    expect(answer.status).toBe(400)
    expect(firstError(answer)).toMatchObject({ code })
  })

  test('title, urgency, priority by name, and assignees can be changed', async () => {
    await using simulator = await start({ account: account() })
    const change = {
      title: 'New',
      urgency: 'low',
      priority: 'P2',
      assignments: [{ assignee: { id: 'PLEE001', type: 'user_reference' } }],
    }
    expect((await put(simulator, 'POPEN01', change)).body['incident']).toMatchObject({
      title: 'New',
      urgency: 'low',
      priority: { summary: 'P2' },
      assignments: [{ assignee: { id: 'PLEE001' } }],
      assigned_via: 'direct_assignment',
    })
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

describe('many incidents at once', () => {
  const bulk = (simulator: Simulator, changes: readonly object[]) =>
    call(simulator, '/incidents', { method: 'PUT', body: { incidents: changes } })
  const resolve = (id: string) => ({ id, type: 'incident_reference', status: 'resolved' })

  test('all of them', async () => {
    await using simulator = await start({ account: account() })
    expect((await bulk(simulator, [resolve('POPEN01'), resolve('PACKED1')])).status).toBe(200)
    expect(simulator.account.query({ statuses: ['resolved'] })).toHaveLength(3)
  })

  test('one bad item, and none is changed', async () => {
    await using simulator = await start({ account: account() })
    expect((await bulk(simulator, [resolve('POPEN01'), resolve('PDONE01')])).status).toBe(400)
    expect(simulator.account.incident('POPEN01')?.status).toBe('triggered')
  })

  test('more than 250 are 413', async () => {
    await using simulator = await start({ account: account() })
    expect((await bulk(simulator, Array(251).fill(resolve('POPEN01')))).status).toBe(413)
  })
})

describe('snooze', () => {
  const sleep = (simulator: Simulator, id: string, duration: number) =>
    call(simulator, `/incidents/${id}/snooze`, { method: 'POST', body: { duration } })

  test('201, and the incident is triggered again when the time is over', async () => {
    let now = NOW
    await using simulator = await start({ account: account(), clock: () => now })
    const answer = await sleep(simulator, 'PACKED1', 3600)
    expect(answer.status).toBe(201)
    expect(answer.body['incident']).toMatchObject({
      pending_actions: [{ type: 'unacknowledge', at: '2026-11-22T13:00:00Z' }],
    })
    now = new Date('2026-11-22T12:59:59Z')
    expect((await call(simulator, '/incidents/2')).body['incident']).toMatchObject({ status: 'acknowledged' })
    now = new Date('2026-11-22T13:00:00Z')
    expect((await call(simulator, '/incidents/2')).body['incident']).toMatchObject({ status: 'triggered' })
  })

  test.each([
    ['an incident nobody acknowledged', 'POPEN01', 60, 1012],
    ['a resolved incident', 'PDONE01', 60, 1013],
    ['more than a week', 'PACKED1', 604_801, 2001],
  ])('%s is 400', async (_, id, duration, code) => {
    await using simulator = await start({ account: account() })
    expect(firstError(await sleep(simulator, id, duration))).toMatchObject({ code })
  })
})

describe('timeouts of a service', () => {
  const services = [{ id: 'PSHOP01', name: 'shop', autoResolveTimeout: 14_400, acknowledgementTimeout: 1800 }]

  test('a new incident resolves by itself, an acknowledged one is triggered again', async () => {
    const open = { title: 'Open', service: 'PSHOP01', number: 1, createdAt: NOW }
    const acked = { title: 'Acked', service: 'PSHOP01', number: 2, createdAt: NOW, acknowledgedAt: NOW }
    let now = NOW
    await using simulator = await start({
      account: smallAccount({ services, incidents: [open, acked] }),
      clock: () => now,
    })
    const statuses = async () => {
      await call(simulator, '/incidents')
      return simulator.account.query().map(({ status }) => status)
    }
    now = new Date(NOW.getTime() + 1_799_000)
    expect(await statuses()).toEqual(['triggered', 'acknowledged'])
    now = new Date(NOW.getTime() + 1_800_000)
    expect(await statuses()).toEqual(['triggered', 'triggered'])
    now = new Date(NOW.getTime() + 14_400_000)
    expect(await statuses()).toEqual(['resolved', 'triggered'])
  })
})

describe('merge', () => {
  const alerts = (count: number) => Array.from({ length: count }, (_, at) => ({ summary: `alert ${at}` }))
  const merging = (...counts: number[]) =>
    smallAccount({
      incidents: counts.map((count, at) => ({
        id: `PMERGE${at}`,
        title: `Part ${at}`,
        service: 'PSHOP01',
        createdAt: minutesAgo(60 - at),
        alerts: alerts(count),
      })),
    })
  const merge = (simulator: Simulator, target: string, source: string) =>
    call(simulator, `/incidents/${target}/merge`, {
      method: 'PUT',
      body: { source_incidents: [{ id: source, type: 'incident_reference' }] },
    })

  test('alerts move, the source is resolved by the merge, the answer is a reference', async () => {
    await using simulator = await start({ account: merging(2, 3) })
    const { body } = await merge(simulator, 'PMERGE0', 'PMERGE1')
    expect(Object.keys(body['incident'] ?? {}).sort()).toEqual(['html_url', 'id', 'self', 'summary', 'type'])
    expect((await call(simulator, '/incidents/PMERGE0')).body['incident']).toMatchObject({
      alert_counts: { all: 5 },
    })
    expect((await call(simulator, '/incidents/PMERGE1')).body['incident']).toMatchObject({
      status: 'resolved',
      resolve_reason: { type: 'merge_resolve_reason', incident: { id: 'PMERGE0' } },
    })
  })

  test.each([
    ['twice', [1, 1], 'PMERGE1', 1019],
    ['an incident without alerts', [1, 0], 'PMERGE1', 2002],
    ['into more than 1,000 alerts', [600, 401], 'PMERGE1', 2001],
  ])('%s is 400', async (name, counts, source, code) => {
    await using simulator = await start({ account: merging(...counts) })
    if (name === 'twice') await merge(simulator, 'PMERGE0', source)
    expect(firstError(await merge(simulator, 'PMERGE0', source))).toMatchObject({ code })
  })

  test('a merged incident cannot be opened again', async () => {
    await using simulator = await start({ account: merging(1, 1) })
    await merge(simulator, 'PMERGE0', 'PMERGE1')
    expect(firstError(await put(simulator, 'PMERGE1', { status: 'acknowledged' }))).toMatchObject({
      code: 1019,
    })
  })
})
