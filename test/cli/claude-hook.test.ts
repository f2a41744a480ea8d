import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openNotes, stateDirectory } from '../../src/core/private-notes.ts'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { LATER_DEADLINES, REAL_DEADLINES, runBundle } from '../support/program.ts'
import { repositoryWith, type TempRepository } from '../support/temp-repository.ts'

const MAPPING = '{"services": [{"paths": ["**"], "service": "PPAYMNT"}]}'
const DEEP = Array.from(
  { length: 30 },
  (_, i) => `if (a${i}) {\n  for (const b of c) {\n    call(${i})\n  }\n}`,
)

const staged = (): TempRepository =>
  repositoryWith({ '.pager-triage.json': MAPPING, 'a.ts': 'a()\n' }).stage('a.ts', `${DEEP.join('\n')}\n`)

const claudeHook = (cwd: string, event: Record<string, unknown>, env: Record<string, string> = {}) =>
  runBundle(['hook', 'claude'], { cwd, env, stdin: JSON.stringify({ cwd, ...event }) })

const commitOf = (command: string, session = 'first') => ({
  hook_event_name: 'PreToolUse',
  session_id: session,
  tool_name: 'Bash',
  tool_input: { command },
})

describe('what Claude Code has just spoken of', () => {
  it('is one line in the git hook, and nothing when it is tried again', async () => {
    using repository = staged()
    const first = await claudeHook(repository.dir, commitOf('git commit -m x'))
    expect(JSON.parse(first.stdout)).toMatchObject({
      systemMessage: expect.stringMatching(/^\npager-triage {2}(?:MODERATE|ELEVATED|HIGH) \d+/),
    })
    expect(await claudeHook(repository.dir, commitOf('git commit -m again'))).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
    const { code, stdout, stderr } = await runBundle(['hook', 'git'], { cwd: repository.dir })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toMatch(/^pager-triage {2}[A-Z]+ \d+, already reported in Claude Code\n$/)
  })
})

describe('a note of an earlier report', () => {
  const logged = (repository: TempRepository): number =>
    existsSync(logOf(repository)) ? readFileSync(logOf(repository), 'utf8').trim().split('\n').length : 0
  const logOf = ({ dir }: TempRepository) => join(dir, '.git/pager-triage/audit.jsonl')
  const noteOf = ({ dir }: TempRepository): string => {
    const directory = join(dir, '.git/pager-triage')
    return join(directory, readdirSync(directory).find((name) => name.startsWith('report-')) ?? 'report-none')
  }
  const asks = async (repository: TempRepository, env = {}): Promise<boolean> =>
    (await claudeHook(repository.dir, commitOf('git commit -m x'), env)).stdout !== ''

  it('that is silent about the same change keeps its line in the log', async () => {
    using repository = staged()
    expect([await asks(repository), logged(repository)]).toEqual([true, 1])
    expect([await asks(repository), logged(repository)]).toEqual([false, 1])
    const second = await claudeHook(repository.dir, commitOf('git commit -m x', 'second'))
    expect([second.stdout !== '', logged(repository)]).toEqual([true, 1])
  })

  it('of a run without a log does not keep the decision out of it', async () => {
    using repository = staged()
    expect(await asks(repository, { PAGER_TRIAGE_AUDIT: 'off' })).toBe(true)
    expect([await asks(repository), logged(repository)]).toEqual([false, 1])
    expect([await asks(repository), logged(repository)]).toEqual([false, 1])
  })

  it.each([
    ['written by hand', (note: Buffer) => note.subarray(32)],
    ['with another HMAC', (note: Buffer) => Buffer.concat([Buffer.alloc(32), note.subarray(32)])],
    [
      'with another time',
      (note: Buffer) => Buffer.from(note.toString('latin1').replace(/"at":1/, '"at":2'), 'latin1'),
    ],
    ['cut', (note: Buffer) => note.subarray(0, 20)],
  ])('does not silence the next one where it is %s', async (_, forge) => {
    using repository = staged()
    await asks(repository)
    writeFileSync(noteOf(repository), forge(readFileSync(noteOf(repository))))
    expect([await asks(repository), logged(repository)]).toEqual([true, 2])
  })

  it('does not silence anything in a copy of the repository', async () => {
    using repository = staged()
    await asks(repository)
    const note = readFileSync(noteOf(repository))
    using copy = staged()
    rmSync(copy.dir, { recursive: true })
    cpSync(repository.dir, copy.dir, { recursive: true })
    rmSync(noteOf(copy))
    await asks(copy)
    writeFileSync(noteOf(copy), note)
    expect(await asks(copy)).toBe(true)
  })

  it.each([
    ['in the future', -3_600_000],
    ['eleven minutes old', 11 * 60_000],
  ])('does not count where it is %s', async (_, age) => {
    using repository = staged()
    await asks(repository)
    const notes = openNotes(join(repository.dir, '.git'), stateDirectory(process.env))
    const name = basename(noteOf(repository))
    const note = JSON.parse(notes.read(name)?.toString() ?? '')
    notes.write(name, JSON.stringify({ ...note, at: note.at - age }))
    expect(await asks(repository)).toBe(true)
  })
})

it('a PagerDuty that stays silent leaves the score of the code, and says what is not known', async () => {
  using repository = staged()
  const silent = createServer(() => {}).listen(0, '127.0.0.1')
  await new Promise((resolve) => silent.once('listening', resolve))
  const { port } = silent.address() as AddressInfo
  const { code, stdout } = await claudeHook(repository.dir, commitOf('git commit -m x'), {
    ...LATER_DEADLINES,
    PAGERDUTY_API_URL: `http://127.0.0.1:${port}`,
    PAGERDUTY_API_KEY: SIMULATOR_KEYS.readOnly,
    PAGER_TRIAGE_ALLOW_LOOPBACK: '1',
  })
  silent.close()
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    systemMessage: expect.stringMatching(/pager-triage {2}[A-Z]+ \d+[\s\S]*not known +PagerDuty/),
    hookSpecificOutput: { additionalContext: expect.stringMatching(/not known: .*pagerduty/i) },
  })
})

describe('the start of a session', () => {
  const start = (cwd: string, env: Record<string, string> = {}) =>
    claudeHook(cwd, { hook_event_name: 'SessionStart', source: 'startup' }, env)
  const KEY = { PAGERDUTY_API_KEY: SIMULATOR_KEYS.readOnly }

  it('says in one line that there is no key', async () => {
    using repository = repositoryWith({ '.pager-triage.json': MAPPING })
    const { stdout } = await start(repository.dir)
    expect(JSON.parse(stdout)).toEqual({
      systemMessage: expect.stringMatching(/^pager-triage: no PagerDuty key.*$/),
    })
  })

  it('says in one line that nothing is mapped', async () => {
    using repository = repositoryWith({ 'a.ts': 'a()\n' })
    const { stdout } = await start(repository.dir, KEY)
    expect(JSON.parse(stdout)).toEqual({
      systemMessage: expect.stringMatching(/^pager-triage: no PagerDuty service.*$/),
    })
  })

  it('says nothing where all is set, and outside of a repository', async () => {
    using repository = repositoryWith({ '.pager-triage.json': MAPPING })
    expect(await start(repository.dir, KEY)).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(await start('/')).toEqual({ code: 0, stdout: '', stderr: '' })
  })
})

describe('a hook that could not look before its deadline', () => {
  const DENIES =
    '{"services": [{"paths": ["**"], "service": "PPAYMNT"}], "policy": [{"when": "level", "atLeast": "LOW", "action": "deny"}]}'

  /** A git that never answers. */
  const stalled = (repository: TempRepository) => {
    repository.write('bin/git', '#!/bin/sh\nexec sleep 60\n')
    chmodSync(`${repository.dir}/bin/git`, 0o755)
    return { ...REAL_DEADLINES, PATH: `${repository.dir}/bin:${process.env['PATH']}` }
  }

  it.each([
    ['says so in one line', MAPPING, /^pager-triage: no report for this commit[^\n]*deadline$/],
    [
      'says too that the policy was not checked, where one may deny',
      DENIES,
      /^pager-triage: no report for this commit[^\n]*deadline\. The team's policy was not checked\.$/,
    ],
  ])('%s', async (_, config, line) => {
    using repository = repositoryWith({ '.pager-triage.json': config, 'a.ts': 'a()\n' }).stage(
      'a.ts',
      'b()\n',
    )
    const env = stalled(repository)
    const [claude, git] = await Promise.all([
      claudeHook(repository.dir, commitOf('git commit -m x'), env),
      runBundle(['hook', 'git'], { cwd: repository.dir, env }),
    ])
    expect(claude).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(claude.stdout)).toEqual({ systemMessage: expect.stringMatching(line) })
    expect({ ...git, stderr: git.stderr.trimEnd() }).toEqual({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(line),
    })
  })
})

it.each([
  ['braces', `: ${'{a,b}'.repeat(40)}; git commit -m x`],
  ['nesting', `echo ${'$('.repeat(20_000)}true${')'.repeat(20_000)};git commit -m x`],
  ['500 adds', `${'git add -A;'.repeat(500)}git commit -m x`],
  ['half a million characters', `${'true;'.repeat(100_000)}git commit -m x`],
])('a command that takes long to read is answered: %s', async (_, command) => {
  using repository = staged()
  const { code, stdout } = await claudeHook(repository.dir, commitOf(command))
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ systemMessage: expect.stringContaining('pager-triage') })
})
