import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { SCHEMAS } from '../../scripts/schemas.ts'
import { main } from '../../src/cli/main.ts'
import { asking, startPagerDuty } from '../support/pagerduty.ts'
import { repositoryWith, TempRepository } from '../support/temp-repository.ts'
import { testShell } from '../support/test-shell.ts'

const DAY = 86_400
const NOW = new Date()
const daysBefore = (days: number): number => Math.floor(NOW.getTime() / 1000 - days * DAY)

const CONFIG = JSON.stringify({ services: [{ paths: ['src/deep*/**'], service: 'PPAYMNT' }] })
const BROKEN = 'for (const a of b) {\n  if (a) {\n    while (c(a)) {\n      retry(a)\n    }\n  }\n}\n'

/**
 * One commit every ten days: every third adds a nested loop that a fix repairs a month later, the others a line.
 * @param count of commits, before the fixes
 */
function history(repository: TempRepository, count: number): TempRepository {
  const commits = Array.from({ length: count }, (_, i) => i).flatMap((i) => {
    const at = 800 - (400 * i) / count
    const isDeep = i % 3 === 0
    const path = isDeep ? `src/deep${i}/a.ts` : `src/flat${i}.ts`
    const first = { at, message: `feat: part ${i}`, path, text: isDeep ? BROKEN : `one(${i})\n` }
    const fix = { at: at - 30, message: 'fix: endless loop', path, text: BROKEN.replace('c(a)', 'd(a)') }
    return isDeep ? [first, fix] : [first]
  })
  commits.sort((a, b) => b.at - a.at)
  const stream = commits.map(({ at, message, path, text }, i) =>
    [
      'commit refs/heads/main',
      `committer Ada <ada@example.com> ${daysBefore(at)} +0000`,
      `data ${message.length}\n${message}`,
      ...(i === 0 ? ['from refs/heads/main^0'] : []),
      `M 100644 inline ${path}`,
      `data ${text.length}\n${text}`,
    ].join('\n'),
  )
  const { status, stderr } = spawnSync('git', ['fast-import', '--quiet'], {
    cwd: repository.dir,
    input: `${stream.join('\n')}\n`,
  })
  if (status !== 0) throw new Error(stderr.toString())
  repository.git('reset', '--quiet', '--hard', 'main')
  return repository
}

async function run(
  repository: TempRepository,
  args: readonly string[],
  env = {},
  columns: number | null = null,
) {
  const { shell, stdout, stderr } = testShell({ env: { PATH: process.env['PATH'] ?? '', ...env }, columns })
  const code = await main(['backtest', ...args], { ...shell, cwd: repository.dir })
  return { code, stdout: stdout(), stderr: stderr() }
}

const conforms = (document: string): unknown => {
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  const validate = ajv.compile(JSON.parse(SCHEMAS['docs/schema/backtest-1.schema.json']?.() ?? ''))
  return validate(JSON.parse(document)) ? [] : validate.errors
}

describe('backtest', () => {
  it('holds scores against later fixes and incidents, and leaves the repository as it was', async () => {
    using repository = history(repositoryWith({ '.pager-triage.json': CONFIG, 'src/a.ts': 'a()\n' }), 105)
    const [first] = repository.git('log', '--reverse', '--format=%ct', '--', 'src/deep0/a.ts').split('\n')
    const soonAfter = new Date((Number(first) + DAY) * 1000)
    await using pagerDuty = await startPagerDuty([
      {
        number: 1,
        title: 'Charge fails',
        service: 'PPAYMNT',
        createdAt: soonAfter,
        resolvedAt: new Date(soonAfter.getTime() + 7_200_000),
      },
    ])
    const before = readdirSync(join(repository.dir, '.git')).sort()
    const ran = await run(repository, ['--json'], asking(pagerDuty))
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' })
    expect(conforms(ran.stdout)).toEqual([])
    const { commits, fixes, laterFixes, incidents, levels, probability } = JSON.parse(ran.stdout)
    expect({ commits, fixes }).toEqual({
      commits: { eligible: expect.any(Number), scored: commits.eligible, unread: 0 },
      fixes: 35,
    })
    expect(laterFixes).toMatchObject({ days: 365, hits: 35, measured: { known: true } })
    expect(laterFixes.measured.value.score.auc.value).toBeGreaterThan(0.75)
    expect(
      levels.map(({ share }: { share: number }) => share).reduce((a: number, b: number) => a + b),
    ).toBeCloseTo(1)
    expect(incidents).toMatchObject({ known: true, value: { days: 7, hits: 1, measured: { known: false } } })
    expect(probability.allowed).toBe(false)
    expect(readdirSync(join(repository.dir, '.git')).sort()).toEqual(before)
    expect(pagerDuty.requests.every(({ method }) => method === 'GET')).toBe(true)
  })

  it('does not look ahead: what is committed later changes no score', async () => {
    using short = history(repositoryWith({ 'src/a.ts': 'a()\n' }), 12)
    const levelsOf = async () => JSON.parse((await run(short, ['--offline', '--json'])).stdout).levels
    const before = await levelsOf()
    for (const i of [0, 3, 6])
      short.stage(`src/deep${i}/a.ts`, BROKEN.replace('retry', 'again')).commit('fix: more', NOW)
    expect(await levelsOf()).toEqual(before)
  })

  it('says it in words, also that it is too little, and how far it is on a terminal', async () => {
    using short = history(repositoryWith({ 'src/a.ts': 'a()\n' }), 12)
    const { code, stdout, stderr } = await run(short, ['--offline', '--limit', '10'], {}, 80)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^10 commits of \d\d, /)
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /Touched by a bug fix within 365 days: \d of 10 \(\d\d %\)\. Too little data to measure/,
    )
    expect(stdout).toMatch(/^CRITICAL +\d+ +\d+ %$/m)
    expect(stdout).toMatch(/Incidents that followed: unknown, /)
    expect(stderr).toMatch(/^\d\d %: \d+ of \d+ commits read$/m)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it('proposes no calibration from too little', async () => {
    using short = history(repositoryWith({ 'src/a.ts': 'a()\n' }), 12)
    const { code, stdout, stderr } = await run(short, ['--offline', '--calibrate'])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(
      /^pager-triage: No calibration to propose: \d+ of \d+ commits: the sample is too small, 100 commits/,
    )
  })

  it.each([
    ['is young', () => repositoryWith({ 'src/a.ts': 'a()\n' })],
    ['is empty', () => new TempRepository()],
  ])('has nothing to score in a repository that %s', async (_, make) => {
    using young = make()
    const { code, stdout } = await run(young, ['--offline'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^No commits to score: none that changes production code is old enough/)
    expect(conforms((await run(young, ['--offline', '--json'])).stdout)).toEqual([])
  })

  it.each([
    ['too many days', ['--days', '5000'], /--days 5000 is not a number between 7 and 1000/],
    ['no number', ['--limit', 'all'], /--limit all is not a number between 1 and 5000/],
    ['a time that is none', ['--since', 'monday'], /--since monday is not a time in the past/],
    ['an argument', ['now'], /now is an unexpected argument/],
    [
      'the name of a service',
      ['--service', 'payments'],
      /name of a service cannot be looked up with --offline/,
    ],
  ])('refuses %s in one line', async (_, args, says) => {
    using young = repositoryWith({ 'src/a.ts': 'a()\n' })
    const { code, stderr } = await run(young, [...args, '--offline'])
    expect(code).toBe(2)
    expect(stderr).toMatch(says)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})

it('the committed calibration moves the score, and only once it is committed', async () => {
  const calibration = { baseRate: 0.3, intercept: -1.5 }
  using repository = repositoryWith({ 'src/a.ts': 'a()\n' })
  repository.stage('src/a.ts', BROKEN)
  const risk = async () => {
    const { shell, stdout } = testShell({ env: { PATH: process.env['PATH'] ?? '' } })
    await main(['risk', '--offline', '--json'], { ...shell, cwd: repository.dir })
    return JSON.parse(stdout())
  }
  const before = await risk()
  repository.stage('.pager-triage.json', JSON.stringify({ calibration }))
  expect(await risk()).toMatchObject({ score: before.score, probability: null })
  repository.git('reset', '--quiet')
  repository.stage('.pager-triage.json', JSON.stringify({ calibration })).commit('chore: calibrate')
  repository.stage('src/a.ts', BROKEN)
  const after = await risk()
  const moved = (10 / Math.LN2) * (calibration.intercept - Math.log(0.3 / 0.7))
  expect(after.score - before.score).toBeCloseTo(moved, -1)
  expect(after.probability).toBeCloseTo(
    1 / (1 + Math.exp(-(calibration.intercept + ((before.score - 50) * Math.LN2) / 10))),
    1,
  )
})
