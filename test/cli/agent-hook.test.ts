import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { AGENTS } from '../../src/agents/index.ts'
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { main } from '../../src/cli/main.ts'
import { TempRepository } from '../support/temp-repository.ts'
import { testShell } from '../support/test-shell.ts'

/** Where each agent reads its hooks: in the repository, and in the home directory. */
const FILES = {
  codex: ['.codex/hooks.json', '.codex/hooks.json'],
  copilot: ['.github/hooks/pager-triage.json', '.copilot/hooks/pager-triage.json'],
  vscode: ['.github/hooks/pager-triage.json', '.copilot/hooks/pager-triage.json'],
  cursor: ['.cursor/hooks.json', '.cursor/hooks.json'],
  gemini: ['.gemini/settings.json', '.gemini/settings.json'],
  windsurf: ['.windsurf/hooks.json', '.codeium/windsurf/hooks.json'],
  opencode: ['.opencode/plugins/pager-triage.js', '.config/opencode/plugins/pager-triage.js'],
} as const

type Name = keyof typeof FILES

const NAMES = Object.keys(FILES).filter((name): name is Name => name in FILES)
/** VS Code reads Copilot's. */
const SHARED = NAMES.filter((name) => name !== 'opencode' && name !== 'vscode')

const SHARED_COMMAND = 'command -v pager-triage >/dev/null || exit 0; exec pager-triage hook agent'

async function run(repository: TempRepository, command: string, env: Record<string, string> = {}) {
  const { shell, stdout, stderr } = testShell({
    env: { PATH: process.env['PATH'] ?? '', HOME: join(repository.dir, 'home'), ...env },
  })
  const code = await main(command.split(' '), { ...shell, cwd: repository.dir })
  return { code, stdout: stdout().replace(/\s+/g, ' '), stderr: stderr().replace(/\s+/g, ' ') }
}

const textIn = ({ dir }: TempRepository, path: string) => readFileSync(join(dir, path), 'utf8')

test('the option names the agents that have a file', () => {
  const withFile = AGENTS.flatMap(({ id, hookFile }) => ('instead' in hookFile ? [] : [id]))
  expect([...(COMMANDS['install-hook'].options['agent']?.choices ?? [])]).toEqual([...withFile].sort())
})

describe.each(NAMES)('%s', (name) => {
  const [inRepository, inHome] = FILES[name]

  test('gets a file of its own, and loses it', async () => {
    using repository = new TempRepository()
    const { code, stdout } = await run(repository, `install-hook --agent ${name}`)
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /Installed the hook of .* Commit that file for your team: .*uninstall-hook --agent/,
    )
    const text = textIn(repository, inRepository)
    expect(text).toContain(name === 'opencode' ? SHARED_COMMAND : JSON.stringify(SHARED_COMMAND).slice(1, -1))
    if (name !== 'opencode') expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
    expect(await run(repository, `install-hook --agent ${name}`)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/The hook of .* is already in /),
    })
    expect(textIn(repository, inRepository)).toBe(text)
    expect((await run(repository, 'doctor')).stdout).toContain(`hooks of coding agents: `)
    expect(await run(repository, `uninstall-hook --agent ${name}`)).toMatchObject({ code: 0 })
    expect(existsSync(join(repository.dir, inRepository))).toBe(false)
    expect((await run(repository, `uninstall-hook --agent ${name}`)).stdout).toMatch(/nothing to remove\. $/)
  })

  test('gets one for all repositories of a person', async () => {
    using repository = new TempRepository()
    const { stdout } = await run(repository, `install-hook --agent ${name} --user`)
    expect(stdout).toMatch(/It applies to all your repositories\. To remove it: .* --user/)
    expect(textIn(repository, `home/${inHome}`)).toMatch(
      /test ! -x '(\/.*bin\/pager-triage)' \|\| exec '\1' hook agent/,
    )
    expect(existsSync(join(repository.dir, inRepository))).toBe(false)
    await run(repository, `uninstall-hook --agent ${name} --user`)
    expect(existsSync(join(repository.dir, 'home', inHome))).toBe(false)
  })
})

describe.each(SHARED)('%s, where a file is there already', (name) => {
  const [path] = FILES[name]
  const event =
    AGENTS.flatMap(({ id, hookFile }) => (id === name && 'list' in hookFile ? hookFile.list : []))[1] ?? ''
  const allowsComments = name === 'cursor' || name === 'gemini'
  const existing = `{\n\t"version": 1,\n\t"hooks": {\n\t\t"${event}": [\n\t\t\t{ "command": "other" }\n\t\t],\n\t\t"stop": []\n\t}\n}`

  test.each([
    ['an empty object', '{}', !['gemini'].includes(name)],
    ['another hook of the same event', existing, false],
    [
      'only other things',
      '{\r\n  "theme": "dark",\r\n  "version": 1,\r\n  "hooks": {\r\n    "stop": []\r\n  }\r\n}\r\n',
      false,
    ],
  ])('%s: all else stays, byte for byte', async (_, text, addsSkeleton) => {
    using repository = new TempRepository()
    repository.write(path, text)
    chmodSync(join(repository.dir, path), 0o600)
    await run(repository, `install-hook --agent ${name}`)
    const added = textIn(repository, path)
    expect(added).not.toBe(text)
    expect(JSON.parse(added)).toMatchObject(JSON.parse(text).hooks?.[event] ? {} : JSON.parse(text))
    expect(JSON.parse(added).hooks[event].at(-1)).toEqual(expect.objectContaining({}))
    expect(statSync(join(repository.dir, path)).mode & 0o777).toBe(0o600)
    await run(repository, `uninstall-hook --agent ${name}`)
    if (addsSkeleton) expect(JSON.parse(textIn(repository, path))).toMatchObject({})
    else expect(textIn(repository, path)).toBe(text)
  })

  test('an empty file counts as none', async () => {
    using repository = new TempRepository()
    repository.write(path, '\n')
    await run(repository, `install-hook --agent ${name}`)
    expect(JSON.parse(textIn(repository, path)).hooks[event]).toHaveLength(1)
  })

  test('comments: kept where the agent allows them, else the file is left as it is', async () => {
    using repository = new TempRepository()
    const text = '{\n  // our hooks\n  "version": 1, /* one */\n  "hooks": { "stop": [] } // none\n}\n'
    repository.write(path, text)
    const { code, stderr } = await run(repository, `install-hook --agent ${name}`)
    const added = textIn(repository, path)
    if (!allowsComments) {
      expect({ code, added }).toEqual({ code: 1, added: text })
      expect(stderr).toMatch(/holds comments, which the agent does not read, so it was left as it is/)
      return
    }
    expect(added).not.toBe(text)
    for (const comment of ['// our hooks', '/* one */', '// none']) expect(added).toContain(comment)
    await run(repository, `uninstall-hook --agent ${name}`)
    expect(textIn(repository, path)).toBe(text)
  })

  test.each([
    ['cut off', '{\n  "hooks": {\n', /is not valid JSON \(line \d\), so it was left as it is\. Fix it/],
    ['a trailing comma', '{ "hooks": {}, }', /is not valid JSON \(line 1\)/],
    ['a list', '[]', /is not a JSON object/],
    ['hooks that are no object', '{ "hooks": [] }', /has a "hooks" that is not an object/],
    ['an event that is no list', `{ "hooks": { "${event}": {} } }`, /that is not a list/],
    ['no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), /is not UTF-8/],
  ])('broken, %s: it is left as it is', async (_, text, words) => {
    using repository = new TempRepository()
    repository.write(path, text)
    for (const command of ['install-hook', 'uninstall-hook']) {
      const { code, stdout, stderr } = await run(repository, `${command} --agent ${name}`)
      if (command === 'install-hook')
        expect({ code, stdout, stderr }).toEqual({
          code: 1,
          stdout: '',
          stderr: expect.stringMatching(words),
        })
      expect(readFileSync(join(repository.dir, path))).toEqual(Buffer.from(text))
    }
  })
})

test('a program that has moved is brought up to date, once', async () => {
  using repository = new TempRepository()
  await run(repository, 'install-hook --agent cursor --user')
  const path = 'home/.cursor/hooks.json'
  const text = textIn(repository, path)
  writeFileSync(
    join(repository.dir, path),
    text.replaceAll(/'[^']*bin\/pager-triage'/g, "'/old/bin/pager-triage'"),
  )
  await run(repository, 'install-hook --agent cursor --user')
  expect(textIn(repository, path)).toBe(text)
})

test('a directory that a variable of the agent names', async () => {
  using repository = new TempRepository()
  const CODEX_HOME = join(repository.dir, 'elsewhere')
  await run(repository, 'install-hook --agent codex --user', { CODEX_HOME })
  expect(existsSync(join(CODEX_HOME, 'hooks.json'))).toBe(true)
})

test('nothing is written through a link', async () => {
  using repository = new TempRepository()
  using other = new TempRepository()
  symlinkSync(other.dir, join(repository.dir, '.cursor'))
  expect(await run(repository, 'install-hook --agent cursor')).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/is led out of the repository by a link/),
  })
  rmSync(join(repository.dir, '.cursor'))
  const target = join(repository.dir, '.cursor/hooks.json')
  mkdirSync(dirname(target))
  symlinkSync(join(other.dir, 'x.json'), target)
  expect(await run(repository, 'install-hook --agent cursor')).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/is a link/),
  })
  expect(existsSync(join(other.dir, 'x.json'))).toBe(false)
})

test.each([
  ['install-hook --agent curser', 2, /There is no agent curser; did you mean cursor\?.*--agent with one of/],
  ['install-hook --user', 2, /--user needs --agent/],
  ['uninstall-hook --user', 2, /--user needs --agent/],
  ['install-hook --agent claude', 1, /Claude Code installs the plugin: claude plugin marketplace add/],
  [
    'install-hook --agent antigravity',
    1,
    /none is installed\. Install the git hook: pager-triage install-hook/,
  ],
])('%s', async (command, code, words) => {
  using repository = new TempRepository()
  expect(await run(repository, command)).toEqual({ code, stdout: '', stderr: expect.stringMatching(words) })
})

test('outside a repository there is only the file of a person', async () => {
  using repository = new TempRepository()
  rmSync(join(repository.dir, '.git'), { recursive: true })
  const env = { GIT_CEILING_DIRECTORIES: dirname(repository.dir) }
  expect(await run(repository, 'install-hook --agent cursor', env)).toMatchObject({ code: 1 })
  expect(await run(repository, 'install-hook --agent cursor --user', env)).toMatchObject({ code: 0 })
})
