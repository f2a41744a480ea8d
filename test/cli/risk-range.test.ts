import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { asking, hoursAgo, startPagerDuty } from '../support/pagerduty.ts'
import { ROOT, runBundle } from '../support/program.ts'
import { repositoryWith, type TempRepository } from '../support/temp-repository.ts'

const CONFIG = JSON.stringify({
  services: [
    { paths: ['src/**'], service: 'PPAYMNT' },
    { paths: ['web/**'], service: 'PCHKOUT' },
  ],
})
const loop = (name: string) =>
  `export function ${name}(items) {\n  for (const item of items) {\n    if (item.${name}) {\n      send(item)\n    }\n  }\n}\n`

/** main with a fix, and a branch that adds one loop in each of its commits. */
function branched(commits: number): TempRepository {
  const repository = repositoryWith({ '.pager-triage.json': CONFIG, 'src/charge.ts': 'charge()\n' })
  repository
    .stage('src/charge.ts', 'chargeOnce()\n')
    .commit('fix: charge once\n\nPagerDuty incident #4480', hoursAgo(48))
  repository.git('checkout', '--quiet', '-b', 'topic')
  let code = 'chargeOnce()\n'
  for (let i = 0; i < commits; i++) {
    code += loop(`step${i}`)
    repository.stage('src/charge.ts', code).commit(`step ${i}`, hoursAgo(40 - i / 60))
  }
  return repository
}

const INCIDENTS = [
  { number: 4521, title: 'Charge capture 5xx', service: 'PPAYMNT', priority: 'P1', createdAt: hoursAgo(1) },
  {
    number: 4480,
    title: 'Customers charged twice',
    service: 'PPAYMNT',
    createdAt: hoursAgo(50),
    resolvedAt: hoursAgo(46),
  },
  { number: 4479, title: 'Search is slow', service: 'PCHKOUT', createdAt: hoursAgo(3) },
]

describe('risk --range', () => {
  it('holds to its published schema', async () => {
    using repository = branched(2)
    await using pagerDuty = await startPagerDuty(INCIDENTS)
    const { code, stdout } = await runBundle(['risk', '--range', 'main..topic', '--json'], {
      cwd: repository.dir,
      env: asking(pagerDuty),
    })
    expect(code).toBe(0)
    const ajv = new Ajv2020({ strict: false })
    addFormats.default(ajv)
    const validate = ajv.compile(
      JSON.parse(readFileSync(`${ROOT}docs/schema/risk-range-1.schema.json`, 'utf8')),
    )
    expect(validate(JSON.parse(stdout)) ? [] : validate.errors).toEqual([])
  })

  it('shows risk that was split into small commits', async () => {
    using repository = branched(4)
    const { stdout } = await runBundle(
      ['risk', '--range', 'main..topic', '--offline', '--json'],
      repositoryAt(repository),
    )
    const { score, change, commits, omitted } = JSON.parse(stdout)
    const alone: number[] = commits.map(
      ({ assessment }: { assessment: { score: number } }) => assessment.score,
    )
    expect(score).toBeGreaterThan(Math.max(...alone))
    expect(change).toMatchObject({ source: 'range', additions: 28, deletions: 0 })
    expect([alone.length, omitted]).toEqual([4, 0])
  })

  it('has a line for each commit, the most recent first', async () => {
    using repository = branched(2)
    const { stdout } = await runBundle(
      ['risk', '--range', 'main..topic', '--offline'],
      repositoryAt(repository),
    )
    const shas = repository.git('log', '--format=%H', 'main..topic').trim().split('\n')
    const rows = [...stdout.matchAll(/^ {2}([0-9a-f]{10}) {2}[A-Z]+ \d+ +1 file \+7 −0$/gm)]
    expect(rows.map(([, sha]) => sha)).toEqual(shas.map((sha) => sha.slice(0, 10)))
    expect(stdout).toMatch(/^2 commits: \d+ together, at most \d+ alone$/m)
    expect(stdout).toMatch(/^Next: merge/m)
  })

  it('asks PagerDuty as often for many commits as for one', async () => {
    using repository = branched(5)
    await using pagerDuty = await startPagerDuty(INCIDENTS)
    const ask = async (range: string) => {
      const before = pagerDuty.requests.length
      await runBundle(['risk', '--range', range], { cwd: repository.dir, env: asking(pagerDuty) })
      return pagerDuty.requests.length - before
    }
    const one = await ask('topic~1..topic')
    expect(one).toBeGreaterThan(0)
    expect(await ask('main..topic')).toBe(one)
  })

  it('gives each commit the services and incidents that it touches itself', async () => {
    using repository = branched(1)
    repository.stage('web/page.ts', loop('page')).commit('web').stage('README.md', 'x\n').commit('docs')
    await using pagerDuty = await startPagerDuty(INCIDENTS)
    const { stdout } = await runBundle(['risk', '--range', 'main..topic', '--json'], {
      cwd: repository.dir,
      env: asking(pagerDuty),
    })
    const { services, commits } = JSON.parse(stdout)
    const names = (list: { name: string; activeIncidents: number }[]) =>
      list.map(({ name, activeIncidents }) => `${name} ${activeIncidents}`)
    expect(names(services)).toEqual(['payments-api 1', 'checkout-web 1'])
    expect(
      commits.map(({ assessment }: { assessment: { services: [] } }) => names(assessment.services)),
    ).toEqual([[], ['checkout-web 1'], ['payments-api 1']])
  })

  it('scores 50 commits at most by themselves, and says how many it did not', async () => {
    using repository = branched(1)
    for (let i = 0; i < 51; i++) repository.git('commit', '--quiet', '--allow-empty', '-m', String(i))
    const { stdout } = await runBundle(
      ['risk', '--range', 'main..topic', '--offline', '--json'],
      repositoryAt(repository),
    )
    const { change, commits, omitted } = JSON.parse(stdout)
    expect([change.additions, commits.length, omitted]).toEqual([7, 50, 2])
  })

  it("ends with 4 where the range's level is reached, not one commit's", async () => {
    using repository = branched(4)
    const { code } = await runBundle(
      ['risk', '--range', 'main..topic', '--offline', '--fail-on', 'moderate'],
      repositoryAt(repository),
    )
    expect(code).toBe(4)
  })

  it('does not let the branch move itself to another service', async () => {
    using repository = branched(1)
    repository.stage('.pager-triage.json', '{"services":[]}').commit('unmap')
    const { stdout } = await runBundle(
      ['risk', '--range', 'main..topic', '--offline', '--json'],
      repositoryAt(repository),
    )
    expect(JSON.parse(stdout).services).toMatchObject([{ id: 'PPAYMNT' }])
  })

  it('says that a range is empty', async () => {
    using repository = branched(0)
    const { code, stdout } = await runBundle(
      ['risk', '--range', 'main..topic', '--offline'],
      repositoryAt(repository),
    )
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'This range changes no file.\n' })
  })

  it('says what a shallow clone lacks, and how to get it', async () => {
    using repository = branched(2)
    const clone = `${repository.dir}/clone`
    execFileSync('git', ['clone', '--quiet', '--depth=1', pathToFileURL(repository.dir).href, clone])
    const { code, stderr } = await runBundle(['risk', '--range', 'origin/main..HEAD'], { cwd: clone })
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /this clone is shallow\. Fetch the rest: git fetch --unshallow \(in CI: fetch-depth: 0\)/,
    )
    rmSync(clone, { recursive: true })
  })
})

describe('risk --commit', () => {
  it('says of a commit what was said before it was made', async () => {
    using repository = branched(1)
    repository.stage('src/charge.ts', `chargeOnce()\n${loop('again')}`)
    const ask = async (...args: string[]) => {
      const { stdout } = await runBundle(['risk', '--offline', '--json', ...args], repositoryAt(repository))
      const { score, factors, change } = JSON.parse(stdout)
      return { score, factors, tree: change.tree }
    }
    const before = await ask()
    repository.commit('again', new Date())
    repository.stage('src/charge.ts', 'something else\n').commit('later', new Date())
    expect(await ask('--commit', 'HEAD~1')).toEqual(before)
  })

  it('sees the incidents as they stood then', async () => {
    using repository = branched(1)
    await using pagerDuty = await startPagerDuty(INCIDENTS)
    repository.stage('src/charge.ts', 'two\n').commit('during #4480', hoursAgo(47))
    const { stdout } = await runBundle(['risk', '--commit', 'HEAD', '--json'], {
      cwd: repository.dir,
      env: asking(pagerDuty),
    })
    const active: { id: string; evidence: { number: number }[] }[] = JSON.parse(stdout).factors
    expect(active.find(({ id }) => id === 'active-incident')?.evidence).toMatchObject([{ number: 4480 }])
  })
})

describe('a shallow clone', () => {
  it('leaves the fix history unknown, with the command that mends it', async () => {
    using repository = branched(2)
    const clone = `${repository.dir}/clone`
    execFileSync('git', ['clone', '--quiet', '--depth=2', pathToFileURL(repository.dir).href, clone])
    const { stdout } = await runBundle(['risk', '--commit', 'HEAD', '--offline', '--json'], { cwd: clone })
    expect(JSON.parse(stdout).sources.history).toEqual({
      known: false,
      why: 'The last year is not all here: this clone is shallow. Fetch the rest: git fetch --unshallow (in CI: fetch-depth: 0)',
    })
    rmSync(clone, { recursive: true })
  })
})

it.each([
  [['--staged', '--commit', 'HEAD']],
  [['--commit', 'HEAD', '--range', 'a..b']],
  [['--command', 'git commit', '--range', 'a..b']],
])('risk %j asks for one thing', async (args) => {
  using repository = repositoryWith({ 'a.ts': 'one\n' })
  const { code, stderr } = await runBundle(['risk', ...args], repositoryAt(repository))
  expect(code).toBe(2)
  expect(stderr).toMatch(/only one of --staged, --command, --commit, --range and --patch/)
})

const repositoryAt = ({ dir }: TempRepository) => ({ cwd: dir })
