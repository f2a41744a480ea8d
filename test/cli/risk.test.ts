import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { SCHEMAS } from '../../scripts/schemas.ts'
import { asking, hoursAgo, startPagerDuty } from '../support/pagerduty.ts'
import { ROOT, runBundle } from '../support/program.ts'
import { repositoryWith, TempRepository } from '../support/temp-repository.ts'

const CONFIG = JSON.stringify({ services: [{ paths: ['src/**'], service: 'PPAYMNT' }] })
const LOOP =
  'export function run(items) {\n  for (const item of items) {\n    if (item) {\n      send(item)\n    }\n  }\n}\n'

/** Mapped to payments-api, one fix commit that names an incident, a loop staged. */
function payments(): TempRepository {
  const repository = repositoryWith({ '.pager-triage.json': CONFIG, 'src/charge.ts': 'charge()\n' })
  repository
    .stage('src/charge.ts', 'chargeOnce()\n')
    .commit('fix: charge once\n\nPagerDuty incident #4480', hoursAgo(48))
  return repository.stage('src/loop.ts', LOOP).stage('src/charge.ts', 'chargeTwice()\n')
}

const INCIDENTS = [
  { number: 4521, title: 'Charge capture 5xx', service: 'PPAYMNT', priority: 'P1', createdAt: hoursAgo(1) },
  {
    number: 4480,
    title: 'Customers charged twice',
    service: 'PPAYMNT',
    createdAt: hoursAgo(50),
    resolvedAt: hoursAgo(48),
  },
  { number: 4479, title: 'Search is slow', service: 'PCHKOUT', createdAt: hoursAgo(3) },
]

const report = (stdout: string) => JSON.parse(stdout)

describe('risk --json', () => {
  it('holds to its published schema', async () => {
    using repository = payments()
    await using pagerDuty = await startPagerDuty(INCIDENTS)
    const { code, stdout } = await runBundle(['risk', '--json'], {
      cwd: repository.dir,
      env: asking(pagerDuty),
    })
    expect(code).toBe(0)
    const ajv = new Ajv2020({ strict: false })
    addFormats.default(ajv)
    const validate = ajv.compile(JSON.parse(readFileSync(`${ROOT}docs/schema/risk-1.schema.json`, 'utf8')))
    expect(validate(report(stdout)) ? [] : validate.errors).toEqual([])
  })

  it('names the files, the counts and the services', async () => {
    using repository = payments()
    await using pagerDuty = await startPagerDuty(INCIDENTS)
    const { stdout } = await runBundle(['risk', '--json'], { cwd: repository.dir, env: asking(pagerDuty) })
    const { change, services, sources } = report(stdout)
    expect(change).toMatchObject({ source: 'index', additions: 8, deletions: 1 })
    expect(change.files).toMatchObject([
      { path: 'src/charge.ts', status: 'modified', additions: 1, deletions: 1, services: ['PPAYMNT'] },
      { path: 'src/loop.ts', status: 'added', additions: 7, deletions: 0, services: ['PPAYMNT'] },
    ])
    expect(services).toMatchObject([
      {
        id: 'PPAYMNT',
        name: 'payments-api',
        because: '.pager-triage.json services[0]',
        activeIncidents: 1,
        incidents90d: { raw: 2, distinct: 2 },
      },
    ])
    expect(sources).toMatchObject({
      contents: { known: true },
      history: { known: true },
      services: { known: true },
      pagerduty: { known: true, complete: true },
    })
  })

  it('shows which incident points at which file, and by which commit', async () => {
    using repository = payments()
    await using pagerDuty = await startPagerDuty(INCIDENTS)
    const { stdout } = await runBundle(['risk', '--json'], { cwd: repository.dir, env: asking(pagerDuty) })
    const factors: { id: string; path: string | null; evidence: { kind: string }[] }[] =
      report(stdout).factors
    const sha = repository.git('rev-parse', 'HEAD').trim()
    expect(factors.find(({ id }) => id === 'incident-history')).toMatchObject({
      path: 'src/charge.ts',
      evidence: [
        { kind: 'incident', number: 4480, link: 'fix-commit' },
        { kind: 'commit', sha },
      ],
    })
    expect(factors.find(({ id }) => id === 'active-incident')).toMatchObject({
      points: 10,
      evidence: [{ number: 4521, title: 'Charge capture 5xx' }],
    })
  })

  it('equals itself on a second run but for times', async () => {
    using repository = payments()
    await using pagerDuty = await startPagerDuty(INCIDENTS)
    const run = () => runBundle(['risk', '--json'], { cwd: repository.dir, env: asking(pagerDuty) })
    const [first, second] = [await run(), await run()].map(({ stdout }) =>
      JSON.stringify(report(stdout), (key, value) => (key === 'asOf' || key === 'timingMs' ? null : value)),
    )
    expect(first).toBe(second)
  })

  it.each(Object.entries(SCHEMAS))('%s is what the code says (pnpm run build writes it)', (file, text) => {
    expect(readFileSync(`${ROOT}${file}`, 'utf8')).toBe(text())
  })
})

describe('risk', () => {
  it('asks PagerDuty nothing with --offline', async () => {
    using repository = payments()
    await using pagerDuty = await startPagerDuty(INCIDENTS)
    const { code, stdout } = await runBundle(['risk', '--offline'], {
      cwd: repository.dir,
      env: asking(pagerDuty),
    })
    expect({ code, asked: pagerDuty.requests.length }).toEqual({ code: 0, asked: 0 })
    expect(stdout).toMatch(/not known +PagerDuty: not queried \(--offline\)/)
  })

  it('takes the service from --service', async () => {
    using repository = payments()
    await using pagerDuty = await startPagerDuty(INCIDENTS)
    const { stdout } = await runBundle(['risk', '--service', 'PCHKOUT'], {
      cwd: repository.dir,
      env: asking(pagerDuty),
    })
    expect(stdout).toMatch(/open now +high #4479 Search is slow · checkout-web/)
  })

  it('takes the service from the Backstage catalog', async () => {
    using repository = repositoryWith({
      'a.ts': 'one()\n',
      'catalog-info.yaml': 'metadata:\n  annotations:\n    pagerduty.com/service-id: PCHKOUT\n',
    })
    await using pagerDuty = await startPagerDuty(INCIDENTS)
    repository.stage('a.ts', 'two()\n')
    const { stdout } = await runBundle(['risk', '--json'], { cwd: repository.dir, env: asking(pagerDuty) })
    expect(report(stdout).services).toMatchObject([
      { id: 'PCHKOUT', name: 'checkout-web', because: 'catalog-info.yaml' },
    ])
  })

  it("takes the service that has the repository's name", async () => {
    using parent = new TempRepository()
    parent.git('init', '--quiet', 'payments-api')
    parent.write('payments-api/a.ts', 'one()\n').git('-C', 'payments-api', 'add', 'a.ts')
    await using pagerDuty = await startPagerDuty(INCIDENTS)
    const { stdout } = await runBundle(['risk', '--json'], {
      cwd: `${parent.dir}/payments-api`,
      env: asking(pagerDuty),
    })
    expect(report(stdout).services).toMatchObject([{ id: 'PPAYMNT', because: "the repository's name" }])
  })

  it('ends with 4 at or above --fail-on', async () => {
    using repository = payments()
    const ask = (level: string) =>
      runBundle(['risk', '--offline', '--fail-on', level], { cwd: repository.dir })
    expect((await ask('moderate')).code).toBe(4)
    expect((await ask('critical')).code).toBe(0)
  })

  it('says that nothing is staged', async () => {
    using repository = repositoryWith({ 'a.ts': 'one()\n' })
    const { code, stdout } = await runBundle(['risk'], { cwd: repository.dir })
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'Nothing is staged. Stage a change with git add, then run this again.\n',
    })
  })

  it('leaves nothing behind, in the repository or in the temporary directory', async () => {
    using repository = payments()
    using temporary = new TempRepository()
    const before = repository.git('status', '--porcelain', '--ignored')
    await runBundle(['risk'], { cwd: repository.dir, env: { TMPDIR: temporary.dir } })
    expect(repository.git('status', '--porcelain', '--ignored')).toBe(before)
    expect(temporary.git('status', '--porcelain')).toBe('')
  })
})
