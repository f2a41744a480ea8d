import { expect, it } from 'vitest'
import { createAccount } from '../../src/simulator/account.ts'
import { repositoryWith } from '../support/temp-repository.ts'
import { at, minutesAgo, started } from '../triage/support/account.ts'
import { runProgram } from '../triage/support/program.ts'

const CONFIG = JSON.stringify({ services: [{ paths: ['pay/**'], service: 'PPAYMNT' }] })

/** A change of a file that the configuration maps, and of one that a directory's name may. */
const change = () =>
  repositoryWith({ '.pager-triage.json': CONFIG, 'pay/a.ts': 'a\n', 'services/web/b.ts': 'b\n' })
    .stage('pay/a.ts', 'aa\n')
    .stage('services/web/b.ts', 'bb\n')

const account = () =>
  createAccount({
    services: [
      { id: 'PPAYMNT', name: 'payments' },
      { id: 'PWEB001', name: 'Web' },
    ],
    incidents: [{ number: 4521, title: 'Charge fails', service: 'PPAYMNT', createdAt: minutesAgo(5) }],
  })

it('a commit that waits for names keeps the time for what is mapped', async () => {
  using repository = change()
  // the time for names is nearly over as soon as they are asked for
  const readings = [minutesAgo(0)]
  const clock = () => readings.pop() ?? new Date(minutesAgo(0).getTime() + 2_690)
  const simulator = await started({
    account: account(),
    latencyMs: ({ path }) => (path === '/services' ? Number.POSITIVE_INFINITY : 0),
  })
  const { code, stderr } = await runProgram(['hook', 'git'], { ...at(simulator), clock, cwd: repository.dir })
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: expect.stringMatching(/#4521 Charge fails · payments/),
  })
})

it('names that cannot be looked up leave what is mapped known, and are said', async () => {
  using repository = change()
  const simulator = await started({
    account: account(),
    faults: ({ path }) => (path === '/services' ? { instead: { status: 403, body: {} } } : undefined),
  })
  const { stdout } = await runProgram(['risk', '--json'], { ...at(simulator), cwd: repository.dir })
  const { services, sources } = JSON.parse(stdout)
  expect(services).toMatchObject([{ id: 'PPAYMNT', confidence: 'certain', activeIncidents: 1 }])
  expect(sources.pagerduty.warnings).toEqual([
    expect.stringContaining('cannot read services (403)'),
    'no service for services/web/b.ts; pager-triage map shows why',
  ])
})

it('where no search is answered and nothing is mapped, PagerDuty is not known', async () => {
  using repository = repositoryWith({ 'a.ts': 'a\n' }).stage('a.ts', 'b\n')
  const simulator = await started({
    account: account(),
    faults: () => ({ instead: { status: 401, body: {} } }),
  })
  const { stdout } = await runProgram(['risk', '--json'], { ...at(simulator), cwd: repository.dir })
  expect(JSON.parse(stdout).sources).toMatchObject({
    services: { known: false, why: expect.stringContaining('no mapping') },
    pagerduty: { known: false, why: expect.stringMatching(/key/) },
  })
})

it('a change finds the service of each file, and the report has both', async () => {
  using repository = change()
  const simulator = await started({ account: account() })
  const { stdout } = await runProgram(['risk', '--json'], { ...at(simulator), cwd: repository.dir })
  const { services, change: changed } = JSON.parse(stdout)
  expect(services).toMatchObject([
    { id: 'PPAYMNT', because: '.pager-triage.json services[0]', confidence: 'certain' },
    { id: 'PWEB001', name: 'Web', because: 'the directory services/web', confidence: 'likely' },
  ])
  expect(changed.files.map(({ services }: { services: string[] }) => services)).toEqual([
    ['PPAYMNT'],
    ['PWEB001'],
  ])
})

it('a commit whose files are all mapped asks for no name', async () => {
  using repository = repositoryWith({ '.pager-triage.json': CONFIG, 'pay/web/a.ts': 'a\n' })
  repository.stage('pay/web/a.ts', 'b\n')
  const simulator = await started({ account: account() })
  await runProgram(['hook', 'git'], { ...at(simulator), cwd: repository.dir })
  const asked = simulator.requests.map(({ path }) => path)
  expect(asked).toContain('/services/PPAYMNT')
  expect(asked.filter((path) => path === '/services' || path === '/teams')).toEqual([])
})
