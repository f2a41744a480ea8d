import { describe, expect, it, test } from 'vitest'
import { asObject } from '../../src/core/json.ts'
import { ApiKey } from '../../src/pagerduty/client/access.ts'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { confirmWrite, previewWrite } from '../../src/triage/write/write.ts'
import { clientOptions } from '../pagerduty/support/reader.ts'
import type { Faults } from '../support/faults.ts'
import { at, hoursAhead, minutesAgo, NOW, smallAccount, started } from './support/account.ts'
import { runProgram } from './support/program.ts'

/** PagerDuty's answers with these fields in the incidents of these numbers. */
const saying =
  (changes: Readonly<Record<number, object>>): Faults =>
  ({ path }) => {
    if (!/^\/incidents(\/\w+)?$/.test(path)) return undefined
    const changed = (raw: unknown) => ({
      ...asObject(raw),
      ...changes[Number(asObject(raw)?.['incident_number'])],
    })
    return {
      change: (body) => {
        const { incidents, incident } = asObject(body) ?? {}
        return Array.isArray(incidents)
          ? { ...body, incidents: incidents.map(changed) }
          : { ...body, incident: changed(incident) }
      },
    }
  }

const failing =
  (part: RegExp, status: number): Faults =>
  ({ path }) =>
    part.test(path) ? { instead: { status, body: { error: { message: 'No', code: 2000 } } } } : undefined

const open = (number: number, more: object = {}) => ({
  id: `QSTATE0000000${number}`,
  number,
  title: `Fire ${number}`,
  service: 'PPAYMNT',
  createdAt: minutesAgo(10),
  ...more,
})

const old = { createdAt: minutesAgo(3 * 1_440), acknowledgedAt: minutesAgo(2 * 1_440) }

async function run(command: string, incidents: Parameters<typeof smallAccount>[0], faults?: Faults) {
  const simulator = await started({ account: smallAccount(incidents), ...(faults && { faults }) })
  const { env, ...rest } = at(simulator, null, SIMULATOR_KEYS.full)
  const surroundings = {
    ...rest,
    env: { ...env, PAGERDUTY_EMAIL: 'dana.kim@example.com', PAGER_TRIAGE_AUDIT: 'off' },
  }
  return runProgram(command.split(' '), surroundings)
}

const documentOf = async (...asked: Parameters<typeof run>) => JSON.parse((await run(...asked)).stdout)

describe('an incident of which PagerDuty leaves something out', () => {
  it.each([
    ['no service', { service: null }, { service: null }],
    ['a service that cannot be read', { service: { type: 'service_reference' } }, { service: null }],
    ['no counts', { alert_counts: null }, { alert_count: null, firing_alert_count: null }],
    ['counts in part', { alert_counts: { all: 5, triggered: 2 } }, { alert_count: 5, firing_alert_count: 2 }],
    ['only the sum', { alert_counts: { all: 5 } }, { alert_count: 5, firing_alert_count: null }],
  ])('%s: is listed all the same', async (_, change, listed) => {
    const document = await documentOf('incidents --json', [open(1), open(2)], saying({ 2: change }))
    const found = document.incidents.find((one: { incident_number: number }) => one.incident_number === 2)
    expect(found).toMatchObject(listed)
    expect(document.complete).toBe(true)
  })

  it.each(['overview', 'detail 2', 'incidents', 'services'])('%s says so', async (command) => {
    const change = { service: null, alert_counts: null }
    const { code, stdout } = await run(command, [open(1), open(2)], saying({ 2: change }))
    expect({ code, isNamed: command === 'services' || stdout.includes('service unknown') }).toEqual({
      code: 0,
      isNamed: true,
    })
  })

  it('whether it is on a service that was asked for is not known', async () => {
    const document = await documentOf(
      'incidents --service PPAYMNT --json',
      [open(1), open(2)],
      saying({ 2: { service: null } }),
    )
    expect(document).toMatchObject({
      total_incidents: 2,
      complete: false,
      warnings: ['PagerDuty does not say which service #2 belongs to'],
    })
  })
})

test('what PagerDuty counts to a team is listed, whatever teams the incident names', async () => {
  const teams = [{ id: 'PTEAM01', name: 'Search' }]
  const simulator = await started({
    account: smallAccount([open(1)], { teams }),
    faults: ({ path, query }) =>
      path === '/incidents' && query.has('team_ids[]')
        ? { instead: { status: 200, body: { incidents: [{ ...RAW, teams: [] }], more: false } } }
        : undefined,
  })
  const { stdout } = await runProgram(['incidents', '--team', 'PTEAM01', '--json'], at(simulator))
  expect(JSON.parse(stdout)).toMatchObject({ total_incidents: 1, complete: true })
})

const RAW = {
  id: 'QTEAMS00000001',
  incident_number: 9,
  title: 'Assigned to somebody of the team',
  status: 'triggered',
  created_at: '2026-06-30T11:00:00Z',
  service: { id: 'PPAYMNT', summary: 'payments-api' },
}

describe('alerts that cannot be read prevent nothing that does not need them', () => {
  it.each([
    ['ack 1', 500, 3],
    ['ack 1', 404, 3],
    ['note 1 --content seen', 500, 3],
    ['resolve 1', 500, 1],
    ['resolve 1 --even-if-firing', 500, 3],
  ])('%s: %i', async (command, status, code) => {
    const faults: Faults = (request, n) =>
      failing(/alerts$/, status)(request, n) ?? saying({ 1: { alert_counts: null } })(request, n)
    const ran = await run(`${command} --json`, [open(1)], faults)
    expect(ran.code).toBe(code)
    if (code === 3) expect(JSON.parse(ran.stdout).incident.alert_count).toBeNull()
    else expect(ran.stderr).toMatch(/still firing is not known.*--even-if-firing/)
  })

  it('a confirmed acknowledgement does not ask for them', async () => {
    const simulator = await started({
      account: smallAccount([open(1)]),
      faults: saying({ 1: { alert_counts: null } }),
    })
    const client = clientOptions(simulator.url, { key: ApiKey.parse(SIMULATOR_KEYS.full), clock: () => NOW })
    const request = { verb: 'acknowledge', incident: '1', note: null, evenIfFiring: false } as const
    const writing = { request, actor: 'dana.kim@example.com', client, record: async () => {} }
    const step = await previewWrite(writing)
    const before = simulator.requests.length
    const written = await confirmWrite(writing, step.kind === 'preview' ? step.code : '')
    const asked = simulator.requests.slice(before).map(({ path }) => path)
    expect({ kind: written.kind, alerts: asked.filter((path) => path.endsWith('/alerts')) }).toEqual({
      kind: 'written',
      alerts: [],
    })
  })
})

describe('merged', () => {
  const incidents = [open(1, { resolvedAt: minutesAgo(5), mergedInto: 'QSTATE00000002' }), open(2)]

  it('detail says into which, and shows the way', async () => {
    const { stdout } = await run('detail 1', incidents)
    expect(stdout).toMatch(/merged into QSTATE00000002 5 min ago/)
    expect(stdout).toMatch(/Next: pager-triage detail QSTATE00000002/)
  })

  it('ack names the one to acknowledge', async () => {
    const { code, stderr } = await run('ack 1', incidents)
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/was merged into QSTATE00000002.*pager-triage ack QSTATE00000002/s),
    })
  })
})

describe('snoozed', () => {
  const until = (hours: number) => ({ pending_actions: [{ type: 'unacknowledge', at: hoursAhead(hours) }] })

  it('is not forgotten', async () => {
    const document = await documentOf(
      'overview --json',
      [open(1, old), open(2, old)],
      saying({ 1: until(100) }),
    )
    const numbers = (list: readonly { incident_number: number }[]) => list.map((one) => one.incident_number)
    expect(numbers(document.snoozed)).toEqual([1])
    expect(numbers(document.forgotten)).toEqual([2])
    expect(document.snoozed[0].acknowledged_until).toBe(hoursAhead(100))
  })

  it('is shown with its end', async () => {
    const { stdout } = await run('detail 1', [open(1, old)], saying({ 1: until(2) }))
    expect(stdout).toMatch(/acknowledged, open for 3 days, until 14:00 UTC/)
  })

  it.each([
    ['acknowledged a minute ago, for a week', { acknowledgedAt: minutesAgo(1) }, until(168), 'snoozed'],
    ['the timeout of its service', { acknowledgedAt: minutesAgo(1) }, until(0.5), 'on_fire'],
    [
      'another pending action',
      old,
      { pending_actions: [{ type: 'escalate', at: hoursAhead(1) }] },
      'forgotten',
    ],
    ['one that PagerDuty writes in another way', old, { pending_actions: 'none' }, 'forgotten'],
  ])('%s', async (_, seed, change, list) => {
    const document = await documentOf('overview --json', [open(1, seed)], saying({ 1: change }))
    expect(document[list]).toHaveLength(1)
  })
})

test('where the responders meet is shown', async () => {
  const bridge = { conference_number: '+1 555 0100,,42#', conference_url: 'https://meet.example.com/fire' }
  const { stdout } = await run('detail 1', [open(1)], saying({ 1: { conference_bridge: bridge } }))
  expect(stdout).toMatch(/bridge +https:\/\/meet\.example\.com\/fire\n +\+1 555 0100,,42#/)
})

describe('overview', () => {
  const incidents = [
    open(1, { urgency: 'low', createdAt: minutesAgo(1) }),
    open(2, { priority: 'P1', acknowledgedAt: minutesAgo(5) }),
    open(3, { acknowledgedAt: minutesAgo(2), createdAt: minutesAgo(3) }),
    open(4),
    open(5, old),
  ]

  it('puts what matters most first, and sends people there', async () => {
    const document = await documentOf('overview --json', incidents)
    const numbers = document.on_fire.map((one: { incident_number: number }) => one.incident_number)
    expect(numbers).toEqual([2, 4, 3, 1])
    expect(document.next[0]).toBe('pager-triage detail 2')
  })

  it('says what its heading counts and its list does not show', async () => {
    const { stdout } = await run('overview', incidents)
    expect(stdout).toMatch(/^5 open incidents/)
    expect(stdout).toContain('below: 1 acknowledged over a day ago')
  })

  it('incidents too', async () => {
    const document = await documentOf('incidents --json', incidents)
    expect(document.next).toEqual(['pager-triage detail 2'])
  })
})

test('maintenance of services that the key cannot see has a line that reads', async () => {
  const maintenanceWindows = [{ start: minutesAgo(60), end: minutesAgo(-60), services: ['PPAYMNT'] }]
  const simulator = await started({
    account: smallAccount([], { maintenanceWindows }),
    faults: ({ path }) =>
      path === '/maintenance_windows'
        ? {
            change: (body) =>
              JSON.parse(JSON.stringify(body).replace(/"services":\[[^\]]*\]/, '"services":[]')),
          }
        : undefined,
  })
  const { stdout } = await runProgram(['overview'], at(simulator))
  expect(stdout).toContain('maintenance  services that this key cannot see until 13:00 UTC')
})
