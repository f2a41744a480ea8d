import { describe, expect, it, onTestFinished } from 'vitest'
import { known } from '../../src/core/known.ts'
import { readPagerDutyFacts } from '../../src/gather/gather.ts'
import type { PagerDutyFacts } from '../../src/gather/pagerduty-facts.ts'
import type { Depth } from '../../src/gather/service-facts.ts'
import { ApiKey } from '../../src/pagerduty/client/access.ts'
import { openNearby } from '../../src/risk/facts.ts'
import { createAccount } from '../../src/simulator/account.ts'
import type { AccountSeed } from '../../src/simulator/account-seed.ts'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { serviceOf } from '../support/facts.ts'
import type { Faults } from '../support/faults.ts'
import { inRounds } from '../support/in-rounds.ts'
import { type Simulator, startSimulator } from '../support/simulator.ts'

const NOW = new Date('2026-03-28T20:00:00Z')

const hours = (count: number): string =>
  `${new Date(NOW.getTime() + count * 3_600_000).toISOString().slice(0, 19)}Z`

async function simulate(seed: Partial<AccountSeed>, faults?: Faults): Promise<Simulator> {
  const account = createAccount({
    services: [
      { id: 'PPAYMNT', name: 'payments-api' },
      { id: 'PCHKOUT', name: 'checkout-web' },
      { id: 'PLEDGER', name: 'ledger-db' },
    ],
    incidents: [],
    ...seed,
  })
  const simulator = await startSimulator({
    account,
    clock: () => NOW,
    mode: 'contract',
    ...(faults && { faults }),
  })
  onTestFinished(() => simulator.close())
  return simulator
}

const ask = (
  { url }: Simulator,
  {
    ids = ['PPAYMNT'],
    depth = 'quick' as Depth,
    key = SIMULATOR_KEYS.readOnly as string,
    clock = () => NOW,
  } = {},
): Promise<PagerDutyFacts> =>
  readPagerDutyFacts(
    {
      pagerDuty: { allowed: true, endpoint: { origin: url }, key: ApiKey.parse(key), userAgent: 'test' },
      clock,
      signal: new AbortController().signal,
      deadlineAt: new Date(NOW.getTime() + 20_000),
      depth,
    },
    known(
      { services: ids.map((id) => serviceOf(id, { name: null })), left: [], isStated: true, notes: [] },
      NOW.toISOString(),
    ),
    NOW,
  )

const told = <T>(fact: { known: true; value: T } | { known: false; why: string }): T => {
  if (!fact.known) throw new Error(fact.why)
  return fact.value
}

const asked = ({ requests }: Simulator, part: string): number =>
  requests.filter(({ path }) => path.includes(part)).length

const forbid =
  (part: string): Faults =>
  ({ path }) =>
    path.includes(part)
      ? {
          instead: {
            status: 403,
            body: { error: { message: 'Access Denied', required_scopes: `${part.slice(1)}.read` } },
          },
        }
      : undefined

describe('who is on call', () => {
  it('is told by level, with who comes next and the gap, across a night in which the clocks change', async () => {
    const simulator = await simulate({
      users: [
        { id: 'PUSER01', name: 'Dana Kim' },
        { id: 'PUSER02', name: 'Sam Rivera' },
      ],
      oncalls: [
        { user: 'PUSER01', escalationPolicy: 'PPOLICY', start: hours(-5), end: '2026-03-29T03:30:00+02:00' },
        { user: 'PUSER02', escalationPolicy: 'PPOLICY', start: '2026-03-29T04:15:00+02:00', end: hours(40) },
      ],
    })
    const { live } = await ask(simulator)
    expect(told(live.onCall)).toEqual([
      {
        service: 'PPAYMNT',
        levels: [
          {
            level: 1,
            people: [{ name: 'Dana Kim', until: '2026-03-29T01:30:00Z' }],
            next: { name: 'Sam Rivera', from: '2026-03-29T02:15:00Z' },
          },
        ],
        gap: { from: '2026-03-29T01:30:00Z', until: '2026-03-29T02:15:00Z' },
      },
    ])
  })

  it('is a gap that began by the instant of the report, also where its reading crossed a second', async () => {
    let calls = 0
    const clock = () => new Date(NOW.getTime() + 900 * ++calls)
    const { live } = await ask(await simulate({ oncalls: [] }), { clock })
    expect(told(live.onCall)[0]?.gap).toEqual({ from: hours(0), until: null })
  })

  it('is nobody where the policy has no shift', async () => {
    const { live } = await ask(await simulate({ oncalls: [] }))
    expect(told(live.onCall)).toEqual([
      { service: 'PPAYMNT', levels: [], gap: { from: hours(0), until: null } },
    ])
  })
})

describe('maintenance', () => {
  it('is told for touched services, now and within a day', async () => {
    const simulator = await simulate({
      maintenanceWindows: [
        {
          id: 'PMAINT1',
          services: ['PPAYMNT', 'PLEDGER'],
          start: hours(-1),
          end: hours(2),
          description: 'Upgrade',
        },
        { id: 'PMAINT2', services: ['PPAYMNT'], start: hours(20), end: hours(22) },
        { id: 'PMAINT3', services: ['PPAYMNT'], start: hours(30), end: hours(32) },
        { id: 'PMAINT4', services: ['PLEDGER'], start: hours(-1), end: hours(2) },
      ],
    })
    const { live } = await ask(simulator)
    expect(told(live.maintenance)).toEqual([
      { id: 'PMAINT1', description: 'Upgrade', from: hours(-1), until: hours(2), services: ['PPAYMNT'] },
      { id: 'PMAINT2', description: null, from: hours(20), until: hours(22), services: ['PPAYMNT'] },
    ])
  })
})

describe('dependencies', () => {
  const seed: Partial<AccountSeed> = {
    services: [
      { id: 'PPAYMNT', name: 'payments-api' },
      { id: 'PCHKOUT', name: 'checkout-web' },
      { id: 'PLEDGER', name: 'ledger-db' },
      { id: 'PSTORAG', name: 'storage' },
    ],
    businessServices: [{ id: 'PBSHOP1', name: 'Online shop' }],
    dependencies: [
      { dependent: 'PCHKOUT', supporting: 'PPAYMNT' },
      { dependent: 'PBSHOP1', supporting: 'PCHKOUT' },
      { dependent: 'PBSHOP1', supporting: 'PPAYMNT' },
      { dependent: 'PPAYMNT', supporting: 'PLEDGER' },
      { dependent: 'PLEDGER', supporting: 'PSTORAG' },
    ],
    incidents: [
      { number: 7, title: 'Replica lags', service: 'PLEDGER', createdAt: hours(-1) },
      { number: 8, title: 'Disk is slow', service: 'PSTORAG', createdAt: hours(-2) },
    ],
  }
  const arrows = (facts: PagerDutyFacts) =>
    told(facts.live.dependencies).connected.map(
      ({ name, kind, direction, hops }) => `${hops} ${direction} ${kind} ${name}`,
    )
  const nearby = (facts: PagerDutyFacts) =>
    openNearby(told(facts.live.dependencies)).map(({ incident, service }) => [incident.number, service.hops])

  it('are the direct neighbours for a commit that waits, with the incidents open on them', async () => {
    const facts = await ask(await simulate(seed))
    expect(arrows(facts)).toEqual([
      '1 dependent technical checkout-web',
      '1 dependent business Online shop',
      '1 supporting technical ledger-db',
    ])
    expect(nearby(facts)).toEqual([[7, 1]])
    expect(told(facts.live.dependencies)).toMatchObject({ hops: 1, cut: [], complete: true })
  })

  it('go on behind them for a report that has time', async () => {
    const facts = await ask(await simulate(seed), { depth: 'full' })
    expect(arrows(facts)).toContain('2 supporting technical storage')
    expect(nearby(facts)).toEqual([
      [7, 1],
      [8, 2],
    ])
  })

  it.each<[Depth, number, number]>([
    ['quick', 6, 50],
    ['full', 40, 200],
  ])(
    'of 250 services are asked for no more than %s allows, and the rest is named',
    async (depth, walked, open) => {
      const services = Array.from({ length: 250 }, (_, i) => ({
        id: `PS${String(i).padStart(4, '0')}`,
        name: `service-${i}`,
      }))
      const simulator = await simulate({
        services: [{ id: 'PPAYMNT', name: 'payments-api' }, ...services],
        dependencies: services.map(({ id }) => ({ dependent: id, supporting: 'PPAYMNT' })),
      })
      const dependencies = told((await ask(simulator, { depth })).live.dependencies)
      expect(asked(simulator, '/service_dependencies')).toBeLessThanOrEqual(walked)
      expect(dependencies.connected).toHaveLength(250)
      expect(dependencies.complete).toBe(false)
      expect(dependencies.cut.length).toBeGreaterThanOrEqual(250 - open)
      expect(simulator.requests.length).toBeLessThan(70)
    },
  )

  it('of more touched services than a commit that waits may ask for names those left out', async () => {
    const services = Array.from({ length: 9 }, (_, i) => ({
      id: `PS${String(i).padStart(4, '0')}`,
      name: `s-${i}`,
    }))
    const simulator = await simulate({ services })
    const facts = await ask(simulator, { ids: services.map(({ id }) => id) })
    expect(told(facts.live.dependencies)).toMatchObject({
      complete: false,
      cut: [{ id: 'PS0006' }, { id: 'PS0007' }, { id: 'PS0008' }],
    })
    expect(told(facts.services).map(({ name }) => name)).toEqual(services.map(({ name }) => name))
  })

  it('keep the names of the others where one cannot be read', async () => {
    const faults: Faults = ({ path }) =>
      path === '/services/PLEDGER' ? { instead: { status: 400, body: '' } } : undefined
    const facts = await ask(await simulate({ ...seed, incidents: [] }, faults))
    expect(arrows(facts)).toEqual([
      '1 dependent technical checkout-web',
      '1 dependent business Online shop',
      '1 supporting technical null',
    ])
  })

  it('stand without their incidents where these cannot be read', async () => {
    const faults: Faults = ({ path, query }) =>
      path === '/incidents' && query.getAll('service_ids[]').includes('PLEDGER')
        ? { instead: { status: 403, body: { error: { message: 'Access Denied' } } } }
        : undefined
    const facts = await ask(await simulate(seed, faults))
    const { connected, open, complete, warnings } = told(facts.live.dependencies)
    expect({ open, complete, count: connected.length }).toEqual({ open: [], complete: false, count: 3 })
    expect(warnings.join()).toContain('403')
  })
})

describe('a commit that waits', () => {
  it('asks in two rounds, whatever goes on around it', async () => {
    const simulator = await simulate(
      {
        dependencies: [
          { dependent: 'PCHKOUT', supporting: 'PPAYMNT' },
          { dependent: 'PPAYMNT', supporting: 'PLEDGER' },
        ],
        incidents: [{ number: 7, title: 'Replica lags', service: 'PLEDGER', createdAt: hours(-1) }],
      },
      inRounds(5, 3),
    )
    const { live } = await ask(simulator)
    expect(Object.values(live).every((fact) => fact.known)).toBe(true)
  })
})

describe('a source that the key may not read', () => {
  it.each([
    ['/oncalls', ['onCall'], 'oncalls.read'],
    ['/maintenance_windows', ['maintenance'], 'maintenance_windows.read'],
    ['/service_dependencies', ['dependencies'], 'service_dependencies'],
    ['/services/', ['onCall'], 'services/.read'],
    ['/incidents', ['incidents'], 'incidents.read'],
  ])('%s leaves the others known, and names the scope', async (path, lost, scope) => {
    const { live, incidents } = await ask(await simulate({}, forbid(path)))
    const facts = { ...live, incidents }
    const unknown = Object.entries(facts).filter(([, fact]) => !fact.known)
    expect(unknown.map(([name]) => name)).toEqual(lost)
    for (const [, fact] of unknown) expect(fact.known || fact.why).toContain(scope)
  })

  it('leaves the incidents where the key may read nothing else', async () => {
    const { live, incidents } = await ask(await simulate({}), { key: SIMULATOR_KEYS.scoped })
    expect(incidents.known).toBe(true)
    expect(
      Object.values(live).map((fact) => !fact.known && /the scope \S+ is missing/.exec(fact.why)?.[0]),
    ).toEqual([
      'the scope services.read is missing',
      'the scope services.read is missing',
      'the scope services.read is missing',
    ])
  })
})
