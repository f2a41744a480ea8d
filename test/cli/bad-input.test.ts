import { mkdtempSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { asking, startPagerDuty } from '../support/pagerduty.ts'
import { REAL_DEADLINES, runBundle } from '../support/program.ts'
import { repositoryWith, type TempRepository } from '../support/temp-repository.ts'

const CONFIG = JSON.stringify({ services: [{ paths: ['**'], service: 'PPAYMNT' }] })

const staged = (config = CONFIG): TempRepository =>
  repositoryWith({ '.pager-triage.json': config, 'a.ts': 'one()\n' }).stage('a.ts', 'two()\n')

/** One line on stderr, nothing on stdout, the exit code that fits. */
const refusals: [situation: string, args: string[], code: number, says: RegExp][] = [
  [
    'an unknown command',
    ['risky'],
    2,
    /There is no command risky; did you mean risk\? See: pager-triage --help/,
  ],
  [
    'an unknown option',
    ['risk', '--jsno'],
    2,
    /There is no option --jsno; did you mean --json\? See: pager-triage risk --help/,
  ],
  ['an option without its value', ['risk', '--service'], 2, /--service.*See: pager-triage risk --help/],
  [
    'the name of a service, offline',
    ['risk', '--service', 'payments', '--offline'],
    2,
    /The name of a service cannot be looked up with --offline/,
  ],
  ['a service without a name', ['risk', '--service', ''], 2, /is not a PagerDuty id/],
  ['a level that is none', ['risk', '--fail-on', 'red'], 2, /--fail-on red must be low, moderate, elevated/],
  [
    'a deadline that is none',
    ['risk', '--deadline', 'soon'],
    2,
    /--deadline soon is not a time in milliseconds/,
  ],
  ['an argument too many', ['risk', 'HEAD'], 2, /HEAD is an unexpected argument/],
  ['a port that is none', ['simulator', '--port', '99999'], 2, /--port 99999 is not a port/],
  ['a port of a relay that is none', ['relay', '--port', 'x'], 2, /--port x is not a port/],
  ['an unknown hook', ['hook', 'svn'], 2, /There is no hook svn\. Use hook git or hook agent/],
  [
    'control characters in an argument',
    ['risk', '\u001b[31mred'],
    2,
    /^pager-triage: \[31mred is an unexpected argument/,
  ],
]

describe('what cannot be understood is refused in one line', () => {
  it.each(refusals)('%s', async (_, args, code, says) => {
    using repository = staged()
    const ran = await runBundle(args, { cwd: repository.dir })
    expect(ran).toMatchObject({ code, stdout: '' })
    expect(ran.stderr).toMatch(says)
    expect(ran.stderr.split('\n')).toHaveLength(2)
  })

  it('no repository', async () => {
    const ran = await runBundle(['risk'], { cwd: mkdtempSync(join(tmpdir(), 'empty-')) })
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toMatch(
      /^pager-triage: .* is not inside a git repository\. Change into one, or create one with: git init\n$/,
    )
  })

  it('a configuration with an unknown key', async () => {
    using repository = staged('{"service": []}')
    const ran = await runBundle(['risk'], { cwd: repository.dir })
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toMatch(
      /^pager-triage: \.pager-triage\.json: unknown key "service"; did you mean "services"\?/,
    )
  })

  it('a configuration that is not JSON', async () => {
    using repository = staged('services:')
    expect((await runBundle(['risk'], { cwd: repository.dir })).stderr).toMatch(
      /\.pager-triage\.json: this is not JSON/,
    )
  })

  it('an address that would send the key in the clear', async () => {
    using repository = staged()
    const env = { PAGERDUTY_API_KEY: SIMULATOR_KEYS.full, PAGERDUTY_API_URL: 'http://example.com' }
    const ran = await runBundle(['risk'], { cwd: repository.dir, env })
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toMatch(/not https.*Use https/)
  })

  it('with --json the refusal is one JSON object on stderr', async () => {
    const ran = await runBundle(['risk', '--json'], { cwd: mkdtempSync(join(tmpdir(), 'empty-')) })
    expect(ran.stdout).toBe('')
    expect(JSON.parse(ran.stderr)).toMatchObject({
      error: 'no_repository',
      message: expect.stringMatching(/git init/),
    })
  })
})

describe('a PagerDuty that does not answer is unknown, and the report stands', () => {
  const unknowns: [situation: string, env: Record<string, string>, says: RegExp][] = [
    ['no key', {}, /PagerDuty: no key \(make one.*"Read-only".*PAGERDUTY_API_KEY/],
    [
      'nobody listens',
      {
        PAGERDUTY_API_URL: 'http://127.0.0.1:1',
        PAGERDUTY_API_KEY: SIMULATOR_KEYS.full,
        PAGER_TRIAGE_ALLOW_LOOPBACK: '1',
      },
      /PagerDuty: .*127\.0\.0\.1:1/,
    ],
  ]
  it.each(unknowns)('%s', async (_, env, says) => {
    using repository = staged()
    const ran = await runBundle(['risk', '--deadline', '2000'], { cwd: repository.dir, env })
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout.replace(/\n +/g, ' ')).toMatch(says)
  })

  it('a wrong key', async () => {
    using repository = staged()
    await using pagerDuty = await startPagerDuty()
    const key = 'WRONG-KEY-0000000abc'
    const ran = await runBundle(['risk'], { cwd: repository.dir, env: asking(pagerDuty, key) })
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toMatch(/not known +PagerDuty: /)
    expect(ran.stdout).toMatch(/key/)
    expect(ran.stdout).not.toContain(key)
  })

  it('a server that accepts and stays silent, until the deadline', async () => {
    using repository = staged()
    const silent = createServer(() => {}).listen(0, '127.0.0.1')
    await new Promise((resolve) => silent.once('listening', resolve))
    const { port } = silent.address() as AddressInfo
    const env = {
      PAGERDUTY_API_URL: `http://127.0.0.1:${port}`,
      PAGERDUTY_API_KEY: SIMULATOR_KEYS.full,
      PAGER_TRIAGE_ALLOW_LOOPBACK: '1',
    }
    const ran = await runBundle(['risk', '--deadline', '5000'], {
      cwd: repository.dir,
      env: { ...env, ...REAL_DEADLINES },
    })
    silent.close()
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toMatch(/not known +PagerDuty: /)
  })
})
