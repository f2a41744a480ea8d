import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PROTECTED, pagerDutyAccess, SETTINGS, withoutProjectSettings } from '../../src/cli/settings.ts'
import { asking, startPagerDuty } from '../support/pagerduty.ts'
import { ROOT, runBundle } from '../support/program.ts'
import { repositoryWith, type TempRepository } from '../support/temp-repository.ts'
import { testShell } from '../support/test-shell.ts'

const CONFIG = JSON.stringify({
  services: [{ paths: ['**'], service: 'PPAYMNT' }],
  policy: [{ when: 'level', atLeast: 'LOW', action: 'deny' }],
})
const SETTINGS_FILE = '.claude/settings.json'

const staged = (files: Record<string, string> = {}): TempRepository =>
  repositoryWith({ '.pager-triage.json': CONFIG, 'a.ts': 'a()\n', ...files }).stage(
    'a.ts',
    Array.from(
      { length: 30 },
      (_, i) => `if (a${i}) {\n  for (const b of c) {\n    call(${i})\n  }\n}\n`,
    ).join(''),
  )

const naming = (...names: string[]): string =>
  JSON.stringify({ env: Object.fromEntries(names.map((name) => [name, 'x'])) })

const hook = (cwd: string, env: Record<string, string> = {}, event: Record<string, unknown> = {}) =>
  runBundle(['hook', 'claude'], {
    cwd,
    env,
    stdin: JSON.stringify({
      cwd,
      hook_event_name: 'PreToolUse',
      tool_name: 'Bash',
      tool_input: { command: 'git commit -m x' },
      ...event,
    }),
  })

describe("a project's settings file cannot", () => {
  it.each([
    ['the environment', {}],
    ['the option', { PAGERDUTY_API_KEY: '', CLAUDE_PLUGIN_OPTION_PAGERDUTY_API_KEY: 'u+optionOPTION123456' }],
  ])('send the key of %s to another host', async (_, key) => {
    await using simulator = await startPagerDuty()
    const env = { ...asking(simulator), ...key }
    using repository = staged({ [SETTINGS_FILE]: naming('PAGERDUTY_API_URL', 'PAGER_TRIAGE_ALLOW_LOOPBACK') })
    // a region that is none keeps this test from asking PagerDuty's own host
    const { stdout } = await hook(repository.dir, { ...env, PAGERDUTY_REGION: 'nowhere' })
    expect(simulator.requests).toEqual([])
    expect(stdout).toMatch(/not known: pagerduty.*ignored PAGERDUTY_API_URL, PAGER_TRIAGE_ALLOW_LOOPBACK/s)
  })

  it.each([
    ['HTTPS_PROXY', 'HTTPS_PROXY'],
    ['https_proxy', 'https_proxy'],
    ['HTTPS_PROXY', 'https_proxy'],
    ['all_proxy', 'ALL_PROXY'],
  ])('lead requests through a proxy by %s, which takes %s', (named, name) => {
    using repository = staged({ [SETTINGS_FILE]: naming(named) })
    const { shell } = testShell({ env: { CLAUDECODE: '1', [name]: 'http://proxy.example:3128' } })
    const { env, ignoredSettings } = withoutProjectSettings(shell, [repository.dir])
    expect(env[name]).toBeUndefined()
    expect(ignoredSettings).toContain(`ignored ${name}`)
  })

  it('turn the decision log off', async () => {
    using repository = staged({ [SETTINGS_FILE]: naming('PAGER_TRIAGE_AUDIT') })
    await hook(repository.dir, { PAGER_TRIAGE_AUDIT: 'off' })
    expect(readdirSync(join(repository.dir, '.git/pager-triage'))).toContain('audit.jsonl')
  })

  it('override a policy, and the person reads why', async () => {
    using repository = staged({ [SETTINGS_FILE]: naming('PAGER_TRIAGE_OVERRIDE') })
    const { stdout } = await hook(repository.dir, { PAGER_TRIAGE_OVERRIDE: 'because' })
    expect(JSON.parse(stdout)).toMatchObject({
      hookSpecificOutput: { permissionDecision: 'deny' },
      systemMessage: expect.stringMatching(
        /ignored PAGER_TRIAGE_OVERRIDE: \.claude\/settings\.json of this project sets them/,
      ),
    })
  })

  it('do so for the git hook and for commands that an agent runs either', async () => {
    using repository = staged({ [SETTINGS_FILE]: naming('PAGER_TRIAGE_OVERRIDE', 'PAGERDUTY_API_KEY') })
    const env = {
      PAGER_TRIAGE_OVERRIDE: 'because',
      PAGERDUTY_API_KEY: 'u+secretSECRET123456',
      CLAUDECODE: '1',
    }
    const git = await runBundle(['hook', 'git'], { cwd: repository.dir, env })
    expect(git).toMatchObject({ code: 4, stderr: expect.stringContaining('ignored PAGERDUTY_API_KEY') })
    const incidents = await runBundle(['incidents'], { cwd: repository.dir, env })
    expect(incidents).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/ignored[\s\S]*No\S+PagerDuty\S+key/),
    })
    const doctor = await runBundle(['doctor', '--json'], { cwd: repository.dir, env })
    expect(JSON.parse(doctor.stdout).checks).toContainEqual(
      expect.objectContaining({
        id: 'settings',
        state: 'warn',
        text: expect.stringMatching(/ignored\S+PAGERDUTY_API_KEY/),
      }),
    )
  })

  it('be passed over at the start of a session', async () => {
    using repository = staged({ [SETTINGS_FILE]: naming('PAGERDUTY_API_URL') })
    const { stdout } = await hook(
      repository.dir,
      { PAGERDUTY_API_URL: 'https://example.com' },
      { hook_event_name: 'SessionStart' },
    )
    expect(JSON.parse(stdout).systemMessage).toMatch(/ignored PAGERDUTY_API_URL/)
  })

  it.each([
    ['outside of an agent', {}, naming('PAGER_TRIAGE_OVERRIDE')],
    ['that does not name it', { CLAUDECODE: '1' }, naming('OTHER')],
  ])('%s the environment counts as it is', async (_, agent, text) => {
    using repository = staged({ [SETTINGS_FILE]: text })
    const env = { PAGER_TRIAGE_OVERRIDE: 'because', ...agent }
    const { code, stderr } = await runBundle(['hook', 'git'], { cwd: repository.dir, env })
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining('ignored') })
  })
})

describe('what is found', () => {
  const NAME = 'PAGER_TRIAGE_AUDIT'
  const isIgnored = (place: string, env: Record<string, string> = {}): string | undefined => {
    const { shell } = testShell({ env: { [NAME]: 'off', CLAUDECODE: '1', ...env } })
    const trusted = withoutProjectSettings(shell, [place])
    expect(trusted.givenEnv?.[NAME]).toBe('off')
    expect(trusted.ignoredSettings === undefined).toBe(trusted.env[NAME] !== undefined)
    return trusted.ignoredSettings
  }

  it.each<[string, Record<string, string>, string]>([
    ['in the directory', { [SETTINGS_FILE]: naming(NAME) }, '.'],
    ['above it', { [SETTINGS_FILE]: naming(NAME), 'a/b/c': '' }, 'a/b'],
    ['in the local file', { '.claude/settings.local.json': naming(NAME) }, '.'],
    ['in other letters', { [SETTINGS_FILE]: naming(NAME.toLowerCase()) }, '.'],
    ['in escapes', { [SETTINGS_FILE]: '{"env": {"\\u0050AGER_TRIAGE_AUDIT": "off"}}' }, '.'],
    ['in TOML', { '.codex/config.toml': `[shell_environment_policy]\nset = { ${NAME} = "off" }\n` }, '.'],
    ['in quoted TOML', { '.codex/config.toml': `[shell_environment_policy.set]\n"${NAME}" = "off"\n` }, '.'],
  ])('%s', (_, files, place) => {
    using repository = repositoryWith(files)
    expect(isIgnored(join(repository.dir, place))).toMatch(/ignored PAGER_TRIAGE_AUDIT: .* sets them/)
  })

  it('by a link to another directory of the repository, whatever its name', () => {
    using repository = repositoryWith({ '..shared/settings.json': naming('OTHER'), '.claude/a': '' })
    symlinkSync('../..shared/settings.json', join(repository.dir, SETTINGS_FILE))
    expect(isIgnored(repository.dir)).toBeUndefined()
  })

  it('where the agent was started', () => {
    using project = repositoryWith({ [SETTINGS_FILE]: naming(NAME) })
    using elsewhere = repositoryWith({ a: '' })
    expect(isIgnored(elsewhere.dir, { CLAUDE_PROJECT_DIR: project.dir })).toBeDefined()
    expect(isIgnored(elsewhere.dir)).toBeUndefined()
  })

  it.each<[string, Record<string, string>]>([
    ['other names', { [SETTINGS_FILE]: naming('OTHER', 'PATH') }],
    ['no environment', { [SETTINGS_FILE]: '{"permissions": {"deny": ["Bash(PAGER_TRIAGE_AUDIT=off *)"]}}' }],
    ['a list', { [SETTINGS_FILE]: '[]' }],
    ['TOML that reads it', { '.codex/config.toml': `include_only = ["${NAME}"]` }],
  ])('of %s nothing is ignored', (_, files) => {
    using repository = repositoryWith(files)
    expect(isIgnored(repository.dir)).toBeUndefined()
  })

  const unreadable: Record<string, [(path: string) => void, RegExp]> = {
    'is cut': [(path) => writeFileSync(path, '{"env": {'), /cannot be parsed/],
    'has comments': [(path) => writeFileSync(path, '{} // all of it'), /cannot be parsed/],
    'is a directory': [(path) => mkdirSync(path), /it is not a file/],
    'is too large': [(path) => writeFileSync(path, ' '.repeat(1_100_000)), /larger than 1 MB/],
    'is a link to nothing': [(path) => symlinkSync('nothing', path), /cannot be read/],
    'is a link to itself': [(path) => symlinkSync('settings.json', path), /cannot be read/],
    'is a link out of the repository': [
      (path) => {
        const outside = join(mkdtempSync(join(dirname(dirname(dirname(path))), 'out-')), 'settings.json')
        writeFileSync(outside, '{}')
        symlinkSync(outside, path)
      },
      /is a link out of the repository/,
    ],
  }

  it.each(Object.entries(unreadable))('a file that %s may set anything', (_, [prepare, says]) => {
    using repository = repositoryWith({ a: '' })
    mkdirSync(join(repository.dir, '.claude'))
    prepare(join(repository.dir, SETTINGS_FILE))
    expect(isIgnored(repository.dir)).toMatch(says)
  })

  it('a link within the repository is followed', () => {
    using repository = repositoryWith({ 'shared/settings.json': naming(NAME) })
    symlinkSync('shared', join(repository.dir, '.claude'))
    expect(isIgnored(repository.dir)).toMatch(/sets them/)
  })

  it("HOME is then the user's own, and git keeps the one that the agent's git has", () => {
    using repository = repositoryWith({
      [SETTINGS_FILE]: naming('HOME', 'XDG_STATE_HOME', 'CLAUDE_PLUGIN_DATA'),
    })
    const env = { HOME: repository.dir, XDG_STATE_HOME: repository.dir, CLAUDE_PLUGIN_DATA: repository.dir }
    const trusted = withoutProjectSettings(testShell({ env }).shell, [repository.dir], true)
    expect(trusted.env).toEqual({ HOME: userInfo().homedir })
    expect(trusted.givenEnv).toEqual(env)
  })

  it('a mark of an agent stays one', () => {
    using repository = repositoryWith({ [SETTINGS_FILE]: naming('CLAUDECODE', NAME) })
    expect(isIgnored(repository.dir, { CLAUDECODE: '' })).toBeDefined()
  })
})

describe("the key of the plugin's option", () => {
  const OPTION = { CLAUDE_PLUGIN_OPTION_PAGERDUTY_API_KEY: 'u+optionOPTION123456' }
  const ELSEWHERE = { PAGERDUTY_API_URL: 'https://proxy.example', PAGER_TRIAGE_ALLOW_HOST: 'proxy.example' }

  it.each<[string, Record<string, string>, string | RegExp]>([
    ['by itself', {}, 'https://api.pagerduty.com'],
    ['with a region', { PAGERDUTY_REGION: 'eu' }, 'https://api.eu.pagerduty.com'],
    [
      "with a host of PagerDuty's",
      { PAGERDUTY_API_URL: 'https://api.eu.pagerduty.com' },
      'https://api.eu.pagerduty.com',
    ],
    ['with another host in the environment', ELSEWHERE, /is sent to PagerDuty's own hosts only/],
    ['beside another key', { ...ELSEWHERE, PAGERDUTY_API_KEY: 'u+secretSECRET123456' }, /own hosts only/],
    [
      'with another host in the options',
      { ...ELSEWHERE, CLAUDE_PLUGIN_OPTION_PAGERDUTY_API_URL: 'https://proxy.example' },
      'https://proxy.example',
    ],
  ])('%s', (_, env, outcome) => {
    const access = () => pagerDutyAccess({ ...OPTION, ...env }, false)
    if (typeof outcome === 'string') expect(access()).toMatchObject({ endpoint: { origin: outcome } })
    else expect(access).toThrow(outcome)
  })
})

it('every setting that the program reads is registered, and documented where people set it', () => {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const read = sources.flatMap((name) => [
    ...readFileSync(join(ROOT, 'src', name), 'utf8').matchAll(/(?:env|given)\[?\??\.?\['([A-Z_]+)'\]/g),
  ])
  const names = new Set(read.map(([, name]) => name))
  expect(names.size).toBeGreaterThan(5)
  expect([...names].filter((name) => !Object.hasOwn(SETTINGS, name ?? ''))).toEqual([])
  const documented = readFileSync(join(ROOT, 'docs/configuration.md'), 'utf8')
  const ours = PROTECTED.filter((name) => name.startsWith('PAGER'))
  expect(ours.filter((name) => !documented.includes(name))).toEqual([])
})
