import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, describe, expect, it } from 'vitest'
import { TempRepository } from '../support/temp-repository.ts'
import { at, minutesAgo, smallAccount, started } from '../triage/support/account.ts'
import { linesOf, runProgram } from '../triage/support/program.ts'

const hoursAgo = (hours: number): Date => minutesAgo(60 * hours)

const FILES = {
  'src/pay/ChargeService.ts': ['retryCapture(order)', 'await sleep(backoff)'],
  'src/cart/cart.ts': ['clear(cart)'],
  'src/web/page.ts': ['render(box)'],
}

const repository = new TempRepository()
const config = {
  services: [
    { paths: ['src/pay/**'], service: 'PPAYMNT' },
    { paths: ['src/cart/**'], service: 'PCHKOUT' },
  ],
}
repository.stage('.pager-triage.json', JSON.stringify(config)).commit('chore: map services', hoursAgo(900))
for (const [i, [path, lines]] of Object.entries(FILES).entries())
  repository.stage(path, `${lines.join('\n')}\n`).commit(`feat: ${path}`, hoursAgo(50 - i))
const [page = '', cart = '', charge = ''] = repository.git('log', '--format=%H').split('\n')
afterAll(() => repository[Symbol.dispose]())

const account = () =>
  smallAccount(
    [
      {
        ...{ id: 'QTARGET0000001', number: 77, service: 'PPAYMNT', createdAt: minutesAgo(30) },
        title: 'retryCapture never ends',
        alerts: [{ summary: 'down', body: { details: { trace: 'at x (src/cart/cart.ts:1:2)' } } }],
      },
    ],
    {
      changeEvents: [
        { summary: `deploy ${page.slice(0, 10)}`, timestamp: minutesAgo(40), services: ['PPAYMNT'] },
      ],
      dependencies: [{ supporting: 'PCHKOUT', dependent: 'PPAYMNT' }],
    },
  )

const HOME = mkdtempSync(join(tmpdir(), 'home-'))
afterAll(() => rmSync(HOME, { recursive: true, force: true }))

async function run(args: readonly string[], more: Partial<Parameters<typeof runProgram>[1]> = {}) {
  const simulator = await started({ account: account(), rateLimits: null })
  const asking = at(simulator)
  return runProgram(['suspects', ...args], {
    ...asking,
    cwd: repository.dir,
    ...more,
    env: { ...asking.env, HOME, ...more.env },
  })
}

const TEXT = ['--text', 'retryCapture never ends']
const OFFLINE = { env: { PAGERDUTY_API_KEY: '', HOME } }
const validate = addFormats
  .default(new Ajv2020({ strict: true }))
  .compile(JSON.parse(readFileSync('docs/schema/suspects-1.schema.json', 'utf8')))

describe('suspects', () => {
  it('of an incident, with a key that only reads', async () => {
    const { code, stdout } = await run(['77', '--json'])
    const document = JSON.parse(stdout)
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true)
    expect(code).toBe(0)
    expect(document).toMatchObject({ abstained: false, complete: true })
    expect(document.looked_at).toMatchObject({ commits: 3, touching_service: 1 })
    expect(document.suspects.map(({ sha }: { sha: string }) => sha)).toEqual([cart, charge, page])
    const kinds = document.suspects.map(({ evidence }: { evidence: { kind: string }[] }) =>
      evidence.map(({ kind }) => kind),
    )
    expect(kinds[0]).toEqual(expect.arrayContaining(['stack-frame', 'dependency']))
    expect(kinds[1]).toEqual(expect.arrayContaining(['code', 'service']))
    expect(kinds[2]).toContain('deployment')
    expect(document.revert).toBe(`git revert --no-commit ${cart}`)
  })

  it.each([80, 120])('in %d columns', async (columns) => {
    const { stdout } = await run(['77'], { columns })
    const lines = linesOf(stdout)
    expect(lines[0]).toBe('#77 retryCapture never ends')
    expect(stdout).toMatch(/Read\s+these first:/)
    expect(stdout).toMatch(/2\. .*feat: src\/pay/)
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(columns)
  })

  it('of a text, without a key or a network', async () => {
    const { stdout, code } = await run([...TEXT, '--json'], OFFLINE)
    const document = JSON.parse(stdout)
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true)
    expect(code).toBe(0)
    expect(document.suspects[0].sha).toBe(charge)
    expect((await run([...TEXT, '--json'], OFFLINE)).stdout).toBe(stdout)
  })

  it('of a long path the end is shown, and what is to be copied is whole', async () => {
    using deep = new TempRepository()
    const path = 'clients/src/main/java/com/example/payments/capture/internals/CaptureRetries.java'
    deep.stage(path, 'retryCapture(order)\n').commit('feat: retries', hoursAgo(5))
    const { stdout } = await run(['--text', 'retries never end', '--path', 'clients/**'], {
      cwd: deep.dir,
      columns: 80,
    })
    expect(stdout).toContain('   …/capture/internals/CaptureRetries.java')
    expect(linesOf(stdout)).toContain(`   git revert --no-commit ${deep.git('rev-parse', 'HEAD').trim()}`)
  })

  it('of standard input', async () => {
    const { stdout } = await run(['--text', '-', '--json'], {
      ...OFFLINE,
      stdin: 'retryCapture never ends\n',
    })
    expect(JSON.parse(stdout).suspects[0].sha).toBe(charge)
  })

  it.each([
    ['--service', 'PCHKOUT'],
    ['--path', 'src/cart/*'],
  ])('%s puts its commits first', async (option, value) => {
    const { stdout } = await run(['--text', 'it is down', option, value, '--json'], OFFLINE)
    expect(JSON.parse(stdout).suspects[0].sha).toBe(cart)
  })

  it('--at and --window say which commits', async () => {
    const of = async (...args: string[]) =>
      JSON.parse((await run([...TEXT, ...args, '--json'], OFFLINE)).stdout).looked_at.commits
    expect(await of('--at', hoursAgo(49.5).toISOString())).toBe(1)
    expect(await of('--window', '49h')).toBe(1)
  })

  it('--repo more than once', async () => {
    const { stdout } = await run([...TEXT, '--repo', '.', '--repo', repository.dir, '--json'], OFFLINE)
    const { looked_at, suspects } = JSON.parse(stdout)
    expect(looked_at.repositories).toHaveLength(2)
    expect(suspects[0].repository).toBe(looked_at.repositories[0].name)
  })

  it('no commit stands out', async () => {
    const { stdout, code } = await run(['--text', 'zebra quagga'], OFFLINE)
    expect(code).toBe(0)
    expect(stdout).toContain('No commit stands out.')
    expect(stdout).toContain('Looked at 3 commits on main')
    expect(stdout).not.toContain('revert')
  })

  it.each([[['77']], [['--text', 'zebra']]])('%j promises nothing', async (args) => {
    const file = join(HOME, 'list.md')
    const { stdout: text } = await run([...args, '--markdown', file])
    expect(`${readFileSync(file, 'utf8')}${text}`).not.toMatch(/cause|culprit|likely|confiden|probab|%/i)
  })

  it('as Markdown and as a page', async () => {
    const [file, markdown] = [join(HOME, 'page.html'), join(HOME, 'page.md')]
    await run(['77', '--markdown', markdown, '--html', file])
    expect(readFileSync(markdown, 'utf8')).toContain(`| ${charge} |`)
    expect(readFileSync(file, 'utf8')).toContain('Read these first')
  })

  it.each([
    [['77', ...TEXT], '--text is used in place of an incident'],
    [['--text', ' '], 'The text is empty'],
    [[...TEXT, '--at', 'yesterday'], '--at yesterday must be a past time'],
    [[...TEXT, '--at', '2030-01-01'], 'must be a past time'],
    [[...TEXT, '--window', '400d'], 'at most 90d'],
    [[...TEXT, '--path', '!src'], '--path !src is not a path pattern'],
    [[], 'Which incident?'],
  ])('%j is refused', async (args, message) => {
    const { code, stderr } = await run(args)
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })

  it('a repository without commits', async () => {
    using empty = new TempRepository()
    const { stdout } = await run(TEXT, { ...OFFLINE, cwd: empty.dir })
    expect(stdout).toContain('No commits to look at.')
  })

  it('outside of a repository', async () => {
    const { code, stderr } = await run(TEXT, { ...OFFLINE, cwd: HOME })
    expect(code).toBe(1)
    expect(stderr).toContain('not inside a git repository')
  })
})

describe('in other commands, where the repository belongs to the service', () => {
  const beside = async (command: string, cwd = repository.dir) => {
    const simulator = await started({ account: account(), rateLimits: null })
    const asking = at(simulator)
    return runProgram(command.split(' '), { ...asking, cwd, env: { ...asking.env, HOME } })
  }

  it.each(['detail 77', 'overview'])('%s shows three lines at most', async (command) => {
    const { stdout } = await beside(command)
    const shown = stdout
      .split('\n')
      .filter((line) => /^commits {2}|before · |to read first|stands out/.test(line))
    expect(shown.join('\n')).toContain('pager-triage suspects 77')
    expect(shown.length).toBeLessThanOrEqual(3)
    const { commits_before } = JSON.parse((await beside(`${command} --json`)).stdout)
    expect(commits_before).toMatchObject({ incident_number: 77, commits: 3 })
  })

  it('timeline 77 shows them with their shas', async () => {
    const { stdout } = await beside('timeline 77')
    const section = stdout.slice(stdout.indexOf('Commits to read first')).split('\n')
    expect(section[1]).toMatch(/^ {2}\d+ (?:min|h|days) before: .* {2}[0-9a-f]{12}$/)
    expect(section[3]).toMatch(/of 3 commits in the 14 days before; why: pager-triage suspects 77 +#77$/)
    expect(section[4]).toBe('')
    const { commits_before } = JSON.parse((await beside('timeline 77 --json')).stdout)
    expect(commits_before.suspects.map(({ sha }: { sha: string }) => sha)).toEqual([cart, charge])
  })

  it.each(['detail 77', 'overview', 'timeline 77'])('%s says nothing of it elsewhere', async (command) => {
    const { code, stdout } = await beside(`${command} --json`, HOME)
    expect(code).toBe(0)
    expect(JSON.parse(stdout).commits_before).toBeNull()
  })
})
