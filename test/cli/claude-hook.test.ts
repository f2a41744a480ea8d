import { type AddressInfo, createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { runBundle } from '../support/program.ts'
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

const commitOf = (command: string) => ({
  hook_event_name: 'PreToolUse',
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
    expect(stderr).toMatch(/^pager-triage {2}[A-Z]+ \d+, as said in Claude Code\n$/)
  })
})

it('a PagerDuty that stays silent leaves the score of the code, and says what is not known', async () => {
  using repository = staged()
  const silent = createServer(() => {}).listen(0, '127.0.0.1')
  await new Promise((resolve) => silent.once('listening', resolve))
  const { port } = silent.address() as AddressInfo
  const { code, stdout } = await claudeHook(repository.dir, commitOf('git commit -m x'), {
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
