import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openAuditLog } from '../../src/audit/log.ts'
import { main } from '../../src/cli/main.ts'
// loaded here, so that no commit below waits for it within its three seconds
import '../../src/git/commit-plan.ts'
import '../../src/cli/hooks/commit.ts'
import '../../src/cli/decision-log.ts'
import '../../src/gather/ask-services.ts'
import '../../src/pagerduty/reader.ts'
import '../../src/config/team-config.ts'
import { agentCalled } from '../../src/agents/index.ts'
import type { AgentId } from '../../src/audit/record.ts'
import { RECORDED, RECORDED_STARTS, type Recorded } from '../support/agents/payloads.ts'
import { asking, hoursAgo, startPagerDuty } from '../support/pagerduty.ts'
import { repositoryWith, type TempRepository } from '../support/temp-repository.ts'
import { testShell } from '../support/test-shell.ts'

const deep = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `if (a${i}) {\n  for (const b of c) {\n    call(${i})\n  }\n}\n`,
  ).join('')

const ENVIRONMENT = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' }

/** What `hook agent` prints and how it ends, with the nonce of its facts left out. */
async function run(stdin: string, env: Record<string, string> = {}) {
  const { shell, stdout, stderr } = testShell({ stdin, env: { ...ENVIRONMENT, ...env } })
  const code = await main(['hook', 'agent'], shell)
  return { code, stdout: masked(stdout()), stderr: stderr() }
}

const masked = (text: string): string => text.replace(/\b[0-9a-f]{32}\b/g, 'NONCE')

const runOf = (form: Recorded, cwd: string, command: string, env?: Record<string, string>) =>
  run(JSON.stringify(RECORDED[form](cwd, command)), env)

const staged = (size = 40): TempRepository => repositoryWith({ 'a.ts': 'a()\n' }).stage('a.ts', deep(size))

const FORMS = Object.keys(RECORDED).filter((name): name is Recorded => name in RECORDED)

const SILENT = { code: 0, stdout: '', stderr: '' }

interface Form {
  readonly id: AgentId
  /** the answer where the commit goes on; null for none */
  readonly inform: (message: string, context: string) => object | string | null
  /** a denial, and the answer that asks: null where the agent cannot */
  readonly deny: (reason: string, context?: string) => object | { readonly blocked: string }
  readonly ask: ((reason: string, context?: string) => object) | null
}

const preToolUse = (fields: object) => ({ hookSpecificOutput: { hookEventName: 'PreToolUse', ...fields } })
const context = (additionalContext?: string) => additionalContext !== undefined && { additionalContext }

const claude = (permissionDecision: string) => (reason: string, more?: string) =>
  preToolUse({ permissionDecision, permissionDecisionReason: reason, ...context(more) })
const flat = (permissionDecision: string) => (reason: string, more?: string) => ({
  permissionDecision,
  permissionDecisionReason: reason,
  ...context(more),
})
const cursor = (permission: string) => (reason: string, more?: string) => ({
  permission,
  user_message: reason,
  agent_message: more === undefined ? reason : `${reason}\n${more}`,
})
const decision = (kind: string) => (reason: string) => ({ decision: kind, reason })

const likeClaude = {
  inform: (message: string, more: string) => ({
    systemMessage: `\n${message}`,
    ...preToolUse(context(more) || {}),
  }),
  deny: claude('deny'),
}

const ANSWERS: Readonly<Record<Recorded, Form>> = {
  claude: { id: 'claude', ...likeClaude, ask: claude('ask') },
  codex: { id: 'codex', ...likeClaude, ask: null },
  copilot: { id: 'copilot', ...likeClaude, ask: claude('ask') },
  copilotFile: {
    id: 'copilot',
    inform: (_, additionalContext) => ({ additionalContext }),
    deny: flat('deny'),
    ask: flat('ask'),
  },
  vscode: { id: 'vscode', ...likeClaude, ask: claude('ask') },
  cursor: { id: 'cursor', inform: () => null, deny: cursor('deny'), ask: cursor('ask') },
  gemini: {
    id: 'gemini',
    inform: (message) => ({ systemMessage: `\n${message}` }),
    deny: decision('deny'),
    ask: null,
  },
  antigravity: {
    id: 'antigravity',
    inform: () => null,
    deny: decision('deny'),
    ask: decision('force_ask'),
  },
  windsurf: { id: 'windsurf', inform: (message) => message, deny: (blocked) => ({ blocked }), ask: null },
  opencode: {
    id: 'opencode',
    inform: (message, more) => ({ message, context: more }),
    deny: (reason) => ({ deny: reason }),
    ask: null,
  },
}

/** The bytes and the status of an answer. */
function printed(answer: object | string | null) {
  if (answer === null) return SILENT
  if (typeof answer === 'object' && 'blocked' in answer)
    return { code: 2, stdout: '', stderr: `${answer.blocked}\n` }
  return { ...SILENT, stdout: `${typeof answer === 'string' ? answer : JSON.stringify(answer)}\n` }
}

/** What a commit shows in another session, whose answer holds both parts. Claude Code's texts name its slash commands. */
async function shownOf(form: Recorded, cwd: string, command: string) {
  const payload = { ...RECORDED[form === 'claude' ? 'claude' : 'codex'](cwd, command), session_id: 'another' }
  const { stdout } = await run(JSON.stringify(payload))
  const { systemMessage, hookSpecificOutput } = JSON.parse(stdout)
  const more: string = hookSpecificOutput.additionalContext
  return { message: String(systemMessage).slice(1), context: more }
}

const WRITE = 'pager-triage ack 4521 --confirm K7QF-2M'
const ASKED = 'pager-triage: this command would write to PagerDuty.'
const BY_PERSON = {
  slash: 'A person can do it with /triage:ack, /triage:resolve or /triage:note.',
  program: 'A person can do it in their own terminal: pager-triage ack, resolve or note.',
}

describe.each(FORMS)('%s', (form) => {
  const { id, inform, deny, ask } = ANSWERS[form]

  test('a commit, and two in one command: the exact answer, which the log names the agent for', async () => {
    using repository = staged()
    for (const command of ['git commit -m x', 'git commit -m x && git commit --amend -m y']) {
      const got = await runOf(form, repository.dir, command)
      const shown = await shownOf(form, repository.dir, command)
      expect(got).toEqual(printed(inform(shown.message, shown.context)))
    }
    const { records } = await openAuditLog(join(repository.dir, '.git/pager-triage')).read()
    expect(records).toMatchObject([{ kind: 'decision', host: id }])
  })

  test('is told once of one change; the git hook says so where the model was shown it', async () => {
    using repository = staged()
    await runOf(form, repository.dir, 'git commit -m x')
    expect(await runOf(form, repository.dir, 'git commit -m again')).toEqual(SILENT)
    const { shell, stderr } = testShell({ env: ENVIRONMENT })
    await main(['hook', 'git'], { ...shell, cwd: repository.dir })
    const { name, informsModel } = agentCalled(id)
    expect(stderr()).toMatch(informsModel ? new RegExp(`already reported in ${name}$`, 'm') : /a\.ts/)
  })

  test.each(['ls', 'git status', 'npm test', 'git log --grep=commit', 'cat CLAUDE.md'])(
    'is told nothing of %s',
    async (command) => {
      expect(await runOf(form, '/', command)).toEqual(SILENT)
    },
  )

  const whole = JSON.stringify(RECORDED[form]('/', WRITE))

  test.each([
    ['an empty text', ''],
    ['no JSON', '{'],
    ['a list', `[${whole}]`],
    ['two payloads', `${whole}\n${whole}`],
    [
      'an event that nobody knows',
      whole.replace(/PreToolUse|beforeShellExecution|BeforeTool|pre_run_command/, 'Stop'),
    ],
    ['another tool', whole.replace(/"(Bash|bash|run_in_terminal|run_shell_command|run_command)"/, '"edit"')],
  ])('gets nothing for %s', async (name, text) => {
    if (text === whole) return // it has no name of a tool, or of an event
    expect({ name, ...(await run(text)) }).toEqual({ name, ...SILENT })
  })

  test('gets nothing for a payload that is cut off', async () => {
    for (let end = 1; end < whole.length; end += 60) expect(await run(whole.slice(0, end))).toEqual(SILENT)
  })

  test('lets no write through us pass without a person, behind a megabyte of words too', async () => {
    const reason = `${ASKED}\n${BY_PERSON[agentCalled(id).typed]}`
    const expected = printed((ask ?? deny)(reason))
    expect(await runOf(form, '/', WRITE)).toEqual(expected)
    const padded = { ...RECORDED[form]('/', WRITE), note: 'x'.repeat(1_000_000) }
    expect(await run(JSON.stringify(padded))).toEqual(expected)
  })
})

describe('a policy of the team denies, and no trailer of a model ends that', () => {
  test.each(FORMS)('%s', async (form) => {
    const policy = {
      services: [{ paths: ['**'], service: 'PPAYMNT' }],
      policy: [{ when: 'active-incident', action: 'deny' }],
    }
    using repository = repositoryWith({ '.pager-triage.json': JSON.stringify(policy), 'a.ts': 'a()\n' })
    repository.stage('a.ts', deep(40))
    await using pagerDuty = await startPagerDuty([
      { number: 4521, title: 'On fire', service: 'PPAYMNT', createdAt: hoursAgo(1) },
    ])
    // where a person is present it is a question to them
    const trailer = form === 'vscode' ? '' : " -m 'Pager-Triage-Override: I say so'"
    const command = `git commit -m x${trailer}`
    const got = await runOf(form, repository.dir, command, asking(pagerDuty))
    const shown =
      form === 'windsurf'
        ? got.stderr.trimEnd()
        : String(findText(JSON.parse(got.stdout), /^policy: .*#4521/))
    const facts =
      findText(got.stdout === '' ? {} : JSON.parse(got.stdout), /^begin commit facts/) ?? undefined
    const reason = shown.replace(/\nbegin commit facts[\s\S]*/, '')
    const more = form === 'cursor' ? shown.slice(reason.length + 1) || lastOf(got.stdout, reason) : facts
    expect(reason).toMatch(/^policy: .*#4521/)
    expect(got).toEqual(printed(ANSWERS[form].deny(reason, more)))
  })

  /** The first text in a value that matches. */
  function findText(value: unknown, pattern: RegExp): string | null {
    if (typeof value === 'string') return pattern.test(value) ? value : null
    if (typeof value !== 'object' || value === null) return null
    for (const part of Object.values(value)) {
      const found = findText(part, pattern)
      if (found !== null) return found
    }
    return null
  }

  /** Cursor's message to the agent, behind the reason. */
  const lastOf = (stdout: string, reason: string): string =>
    String(JSON.parse(stdout).agent_message).slice(reason.length + 1)
})

describe('a critical commit', () => {
  const CURSOR_EDITOR = { cursor_version: '3.20.21' }
  test.each([
    ['claude', {}, {}, 'inform'],
    ['claude', {}, { CLAUDE_CODE_SESSION_ATTENDED: '1', CLAUDE_CODE_ENTRYPOINT: 'cli' }, 'ask'],
    ['codex', {}, { PAGER_TRIAGE_ASK: 'always' }, 'inform'],
    ['copilot', {}, {}, 'inform'],
    ['copilotFile', {}, { PAGER_TRIAGE_ASK: 'always' }, 'ask'],
    ['vscode', {}, {}, 'ask'],
    ['cursor', {}, {}, 'inform'],
    ['cursor', CURSOR_EDITOR, {}, 'ask'],
    ['gemini', {}, { PAGER_TRIAGE_ASK: 'always' }, 'inform'],
    ['antigravity', {}, { PAGER_TRIAGE_ASK: 'always' }, 'ask'],
    ['windsurf', {}, { PAGER_TRIAGE_ASK: 'always' }, 'inform'],
    ['opencode', {}, { PAGER_TRIAGE_ASK: 'always' }, 'inform'],
  ] as const)('in %s with %j and %j: %s', async (form, fields, env, kind) => {
    using repository = staged(700)
    const payload = { ...RECORDED[form](repository.dir, 'git commit -m x'), ...fields }
    const { code, stdout, stderr } = await run(JSON.stringify(payload), env)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const asks = /"(ask|force_ask)"/.test(stdout)
    expect(asks).toBe(kind === 'ask')
    if (kind === 'ask' || ANSWERS[form].inform('', '') !== null) expect(stdout).toContain('CRITICAL')
  })
})

describe('what only Claude Code understands', () => {
  test.each(['codex', 'copilot'] as const)('says nothing when a session of %s starts', async (agent) => {
    using repository = staged()
    const text = JSON.stringify({ ...RECORDED_STARTS[agent], cwd: repository.dir })
    expect(await run(text)).toEqual(SILENT)
  })

  test('its session start is told by its mark in the environment', async () => {
    using repository = staged()
    const text = JSON.stringify({ hook_event_name: 'SessionStart', source: 'startup', cwd: repository.dir })
    const { stdout } = await run(text, { CLAUDECODE: '1' })
    expect(JSON.parse(stdout)).toEqual({
      systemMessage: expect.stringMatching(/^pager-triage: no PagerDuty key/),
    })
  })
})
