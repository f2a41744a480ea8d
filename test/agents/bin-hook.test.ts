import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { RECORDED, type Recorded } from '../support/agents/payloads.ts'
import { INSTALLED, runProgram } from '../support/program.ts'
import { TempRepository } from '../support/temp-repository.ts'

const WRITE = 'pager-triage ack 4521 --confirm K7QF-2M'

const FORMS = Object.keys(RECORDED).filter((name): name is Recorded => name in RECORDED)

/** Each command in the form of two agents, so that all of them take part. */
const twoForms = (command: string): readonly Recorded[] => [
  'claude',
  FORMS[command.length % FORMS.length] ?? 'codex',
]

const call = (command: string, agent: Recorded = 'claude'): string =>
  JSON.stringify(RECORDED[agent]('/home/ada/git/pager-triage', command))

/** A PATH with what the launcher calls, and with this text as `node`, or none. */
function pathWith(dir: TempRepository, node: string | null): string {
  dir.write('bin/.keep', '')
  for (const tool of ['sh', 'tr', 'grep', 'mkdir', 'id', 'date']) {
    const at = ['/usr/bin', '/bin'].map((place) => join(place, tool)).find(existsSync)
    if (at !== undefined) symlinkSync(at, join(dir.dir, 'bin', tool))
  }
  if (node !== null) {
    dir.write('bin/node', node)
    chmodSync(join(dir.dir, 'bin/node'), 0o755)
  }
  return join(dir.dir, 'bin')
}

const startHook = (stdin: string | Buffer, dir: TempRepository, env: Record<string, string> = {}) =>
  runProgram('/bin/sh', [join(INSTALLED, 'bin/hook')], { cwd: '/', stdin, env: { TMPDIR: dir.dir, ...env } })

const SILENT = { code: 0, stdout: '', stderr: '' }

describe('hooks.json', () => {
  const Handler = z.strictObject({
    type: z.literal('command'),
    command: z.string().regex(/^sh "\$\{CLAUDE_PLUGIN_ROOT\}\/bin\/hook"( \|\| :)?$/),
    timeout: z.int(),
    statusMessage: z.string().optional(),
    onFailure: z.literal('block').optional(),
  })
  const Hooks = z.strictObject({
    hooks: z.record(
      z.string(),
      z.array(z.strictObject({ matcher: z.string(), hooks: z.array(Handler).length(1) })),
    ),
  })
  const { hooks } = Hooks.parse(JSON.parse(readFileSync(join(INSTALLED, 'hooks/hooks.json'), 'utf8')))

  test('blocks on a failure only what is typed in Claude Code to write', () => {
    const blocking = Object.entries(hooks).flatMap(([event, groups]) =>
      groups.filter(({ hooks: [handler] }) => handler?.onFailure).map(({ matcher }) => [event, matcher]),
    )
    expect(blocking).toEqual([['UserPromptExpansion', '^triage:(ack|resolve|note)$']])
  })

  test('starts one process for a shell command, and takes it as done where the plugin is gone', async () => {
    const [group, ...others] = hooks['PreToolUse'] ?? []
    expect({ matcher: group?.matcher, others }).toEqual({ matcher: 'Bash|Read', others: [] })
    const command = group?.hooks[0]?.command ?? ''
    const { code, stdout } = await runProgram('/bin/sh', ['-c', command], {
      cwd: '/',
      stdin: call(WRITE),
      env: { CLAUDE_PLUGIN_ROOT: '/nowhere' },
    })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  })
})

describe('bin/hook starts Node', () => {
  const isStarted = async (payload: string) => {
    using dir = new TempRepository()
    const PATH = pathWith(dir, `#!/bin/sh\n: > '${dir.dir}/started'\n`)
    expect(await startHook(payload, dir, { PATH })).toEqual(SILENT)
    return existsSync(join(dir.dir, 'started'))
  }

  test.each([
    'git commit -m x',
    'git ci -m x',
    'git merge --no-ff --no-edit o',
    'git cherry-pick o',
    'git revert --no-edit HEAD',
    'git pull . o',
    'git rebase o',
    'git am 1.patch',
    'eval "git com""mit -m x"',
    `a=COMMIT; git $\{a,,} -m x`,
    "git com''mit -m x",
    'g"i"t commit -m x',
    "g'it' commit -m x",
    'gi\\t commit -m x',
    'cd api\ngit commit a.ts',
    WRITE,
    './bin/p*r-tr* ack 4521 --confirm K7QF-2M',
    'x\nack 4521',
    'curl https://api.PagerDuty.com/incidents',
    'cat ~/.claude/.cred*',
    'cd plugin/bin; ./hook < call.json',
  ])('for %s', async (command) => {
    for (const agent of twoForms(command)) {
      expect(await isStarted(call(command, agent))).toBe(true)
    }
  })

  test.each([
    'ls',
    'npm test',
    `echo 'dig' "it"`,
    'cat package.json',
    'pytest -k stack',
    'rollback --all',
    './configure',
  ])('not for %s, whatever the paths around it are called', async (command) => {
    for (const agent of twoForms(command)) {
      expect(await isStarted(call(command, agent))).toBe(false)
    }
  })

  test.each([
    ['a slash command', { hook_event_name: 'UserPromptExpansion', command_name: 'triage:oncall' }, true],
    ['the start of a session', { hook_event_name: 'SessionStart', source: 'startup' }, true],
    [
      'a commit that was made',
      {
        hook_event_name: 'PostToolUse',
        tool_input: { command: 'git ci' },
        tool_response: { gitOperation: {} },
      },
      true,
    ],
    [
      'any other call that was made',
      { hook_event_name: 'PostToolUse', tool_input: { command: 'git ci' } },
      false,
    ],
    [
      'the stored key',
      { hook_event_name: 'PreToolUse', tool_input: { file_path: '/h/.credentials.json' } },
      true,
    ],
    [
      'any other file',
      { hook_event_name: 'PreToolUse', tool_input: { file_path: '/git/claude/a.ts' } },
      false,
    ],
    ['another event', { hook_event_name: 'Stop', tool_input: { command: 'git commit' } }, false],
  ])('for %s: %#', async (_, payload, expected) => {
    expect(await isStarted(JSON.stringify(payload))).toBe(expected)
    expect(await isStarted(JSON.stringify(payload, null, 2))).toBe(expected)
  })
})

describe('bin/hook without a Node that will do', () => {
  const OLD = '#!/bin/sh\n[ "$1" = --version ] && echo v18.20.4 && exit\necho "SyntaxError" >&2; exit 1\n'
  test.each([
    ['none', null],
    ['Node 18', OLD],
  ])('says so once a day, on stderr: %s', async (_, node) => {
    using dir = new TempRepository()
    const PATH = pathWith(dir, node)
    const first = await startHook(call('git commit -m x'), dir, { PATH })
    expect(first).toMatchObject({ code: 0, stdout: '' })
    expect(first.stderr).toMatch(/pager-triage needs Node\.js 20\.19 or newer.*nodejs\.org\n$/)
    for (const payload of [
      call(WRITE),
      call('git status', 'codex'),
      call('ls'),
      '',
      '{',
      'x'.repeat(1_000_000),
    ]) {
      const { code, stdout, stderr } = await startHook(payload, dir, { PATH })
      expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
      expect(stderr).not.toContain('pager-triage')
    }
  })

  test('stays silent where the program itself finds that Node is too old', async () => {
    using dir = new TempRepository()
    dir.write('old.cjs', "Object.defineProperty(process.versions, 'node', { value: '18.20.0' })\n")
    const env = { NODE_OPTIONS: `--require ${join(dir.dir, 'old.cjs')}`, PATH: process.env['PATH'] ?? '' }
    expect(await startHook(call(WRITE), dir, env)).toMatchObject({ code: 0, stdout: '' })
  })

  test('exits 0 where there is nothing in PATH at all', async () => {
    using dir = new TempRepository()
    expect(await startHook(call(WRITE), dir, { PATH: '/nowhere' })).toMatchObject({ code: 0, stdout: '' })
  })
})

/** The first field of each agent's denial. */
const WHY = expect.stringMatching(/^pager-triage failed/)
const CLAUDES = expect.objectContaining({ permissionDecision: 'deny', permissionDecisionReason: WHY })
const DENIALS: Readonly<Record<Exclude<Recorded, 'windsurf'>, unknown>> = {
  claude: CLAUDES,
  codex: CLAUDES,
  copilot: CLAUDES,
  vscode: CLAUDES,
  copilotFile: 'deny',
  cursor: 'deny',
  gemini: 'deny',
  antigravity: 'deny',
  opencode: WHY,
}

test('a program that crashes leaves a write refused, and everything else alone', async () => {
  using dir = new TempRepository()
  const PATH = pathWith(
    dir,
    '#!/bin/sh\n[ "$1" = --version ] && echo v22.12.0 && exit\necho half; exit 134\n',
  )
  for (const form of FORMS) {
    const { code, stdout, stderr } = await startHook(call(WRITE, form), dir, { PATH })
    expect({ form, code }).toEqual({ form, code: form === 'windsurf' ? 2 : 0 })
    expect(stdout + stderr).toMatch(/pager-triage failed while it checked whether this writes to PagerDuty/)
    if (form !== 'windsurf') expect(Object.values(JSON.parse(stdout))[0]).toEqual(DENIALS[form])
  }
  for (const command of ['git commit -m x', 'cat CLAUDE.md', 'git --no-pager log', 'helm test --confirm']) {
    expect(await startHook(call(command), dir, { PATH })).toEqual(SILENT)
  }
})

test('a write is refused also behind a megabyte of other words', async () => {
  using dir = new TempRepository()
  const payload = {
    ...RECORDED.codex('/', WRITE),
    tool_input: { description: 'x'.repeat(1_000_000), command: WRITE },
  }
  const { stdout } = await startHook(JSON.stringify(payload), dir)
  expect(JSON.parse(stdout)).toMatchObject({ hookSpecificOutput: { permissionDecision: 'deny' } })
})

/** Other agents' payloads, other tools and events, and what is no payload: more than 200. */
function oddPayloads(): (string | Buffer)[] {
  const whole = call('git commit -m x')
  const cut = Array.from({ length: 60 }, (_, i) => whole.slice(0, Math.floor((whole.length * i) / 60)))
  const binary = Array.from({ length: 40 }, (_, i) =>
    Buffer.from(Array.from({ length: 64 }, (__, k) => (k * i * 37 + k) % 256)),
  )
  const huge = ['x', '{', '"', '\n', '\0', '"command"', '"tool_input"', '[', 'é'].map((unit) =>
    unit.repeat(Math.ceil(1_000_000 / unit.length)),
  )
  const events = [
    'Stop',
    'SubagentStop',
    'Notification',
    'PreCompact',
    'UserPromptSubmit',
    'SessionEnd',
    'BeforeTool',
    'preToolUse',
    '',
    'PermissionRequest',
  ].map((hook_event_name) => JSON.stringify({ ...JSON.parse(whole), hook_event_name }))
  const tools = [
    'Write',
    'Edit',
    'Glob',
    'WebFetch',
    'shell',
    'bash',
    'powershell',
    'run_shell_command',
    'mcp__x__y',
    '',
  ].map((tool_name) => JSON.stringify({ ...JSON.parse(whole), tool_name }))
  const others = [
    { hook_event_name: 'beforeShellExecution', conversation_id: 'c', command: 'git commit -m x', cwd: '/' },
    {
      hook_event_name: 'BeforeTool',
      session_id: 's',
      tool_name: 'run_shell_command',
      tool_input: { command: 'git commit' },
    },
    {
      conversationId: 'c',
      stepIdx: 1,
      toolCall: { name: 'run_command', args: { CommandLine: 'git commit', Cwd: '/' } },
    },
    { agent_action_name: 'pre_run_command', tool_info: { command_line: 'git commit -m x', cwd: '/' } },
    { sessionId: 's', timestamp: 1, cwd: '/', toolName: 'bash', toolArgs: '{"command":"git commit"}' },
    {
      timestamp: 't',
      cwd: '/',
      sessionId: 's',
      hookEventName: 'PreToolUse',
      tool_name: 'Bash',
      tool_input: { command: 'git commit' },
    },
    {
      hook_event_name: 'PreToolUse',
      tool_name: 'Bash',
      tool_input: { command: ['git', 'commit'] },
      cwd: '/',
    },
    { hook_event_name: 'PreToolUse', tool_name: 'Bash', tool_input: 'git commit', cwd: '/' },
    { hook_event_name: 'PreToolUse', tool_name: 'Bash', tool_input: { command: 'git commit' }, cwd: 7 },
  ].map((payload) => JSON.stringify(payload))
  const twice = [`${whole}${whole}`, `${whole}\n${whole}`, `${whole},`, `[${whole}]`]
  const quoted = Array.from({ length: 60 }, (_, i) =>
    JSON.stringify({ [`key${i}`]: whole, list: [i, null, whole] }),
  )
  return [
    '',
    ' ',
    '\n',
    'null',
    '[]',
    '{}',
    '0',
    ...cut,
    ...binary,
    ...huge,
    ...events,
    ...tools,
    ...others,
    ...twice,
    ...quoted,
  ]
}

test('whatever odd payload comes, bin/hook exits 0 with nothing on stdout', async () => {
  using dir = new TempRepository()
  const payloads = oddPayloads()
  expect(payloads.length).toBeGreaterThanOrEqual(200)
  const waiting = payloads.entries()
  const loud: unknown[] = []
  const work = async () => {
    for (const [i, payload] of waiting) {
      const { code, stdout } = await startHook(payload, dir)
      if (code !== 0 || stdout !== '') loud.push({ i, code, stdout })
    }
  }
  await Promise.all(Array.from({ length: 4 }, work))
  expect(loud).toEqual([])
})
