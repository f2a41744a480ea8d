import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openAuditLog } from '../../src/audit/log.ts'
import { main } from '../../src/cli/main.ts'
// loaded here, so that no commit below waits for it within its three seconds
import '../../src/git/commit-plan.ts'
import '../../src/cli/hooks/commit.ts'
import '../../src/cli/hooks/commit.ts'
import '../../src/cli/decision-log.ts'
import '../../src/gather/ask-services.ts'
import '../../src/pagerduty/reader.ts'
import '../../src/config/team-config.ts'
import { RECORDED, RECORDED_STARTS } from '../support/agents/payloads.ts'
import { asking, hoursAgo, startPagerDuty } from '../support/pagerduty.ts'
import { repositoryWith, type TempRepository } from '../support/temp-repository.ts'
import { testShell } from '../support/test-shell.ts'

const deep = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `if (a${i}) {\n  for (const b of c) {\n    call(${i})\n  }\n}\n`,
  ).join('')

const ENVIRONMENT = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' }

/** What `hook agent` prints for a text on its standard input. */
async function answerTo(stdin: string, env: Record<string, string> = {}): Promise<unknown> {
  const { shell, stdout, stderr } = testShell({ stdin, env: { ...ENVIRONMENT, ...env } })
  expect(await main(['hook', 'agent'], shell)).toBe(0)
  expect(stderr()).toBe('')
  return stdout() === '' ? null : JSON.parse(stdout())
}

const answerOf = (agent: keyof typeof RECORDED, cwd: string, command: string, env?: Record<string, string>) =>
  answerTo(JSON.stringify(RECORDED[agent](cwd, command)), env)

const staged = (size = 40): TempRepository => repositoryWith({ 'a.ts': 'a()\n' }).stage('a.ts', deep(size))

const INFORMED = {
  systemMessage: expect.stringMatching(/^\npager-triage {2}[A-Z]+ \d+/),
  hookSpecificOutput: {
    hookEventName: 'PreToolUse',
    additionalContext: expect.stringMatching(/^begin commit facts/),
  },
}

const decided = (permissionDecision: 'ask' | 'deny', reason: RegExp) => ({
  hookSpecificOutput: {
    hookEventName: 'PreToolUse',
    permissionDecision,
    permissionDecisionReason: expect.stringMatching(reason),
  },
})

const WRITE = 'pager-triage ack 4521 --confirm K7QF-2M'

describe.each(['claude', 'codex', 'copilot'] as const)('%s', (agent) => {
  test('is told of a commit, which the log then names it for', async () => {
    using repository = staged()
    expect(await answerOf(agent, repository.dir, 'git commit -m x')).toEqual(INFORMED)
    const { records } = await openAuditLog(join(repository.dir, '.git/pager-triage')).read()
    expect(records).toMatchObject([{ kind: 'decision', host: agent }])
  })

  test('is told of a commit that an alias makes', async () => {
    using repository = staged()
    repository.git('config', 'alias.ci', 'commit')
    expect(await answerOf(agent, repository.dir, 'git ci -m x')).toEqual(INFORMED)
  })

  test('hears once of one change, and the git hook says where', async () => {
    using repository = staged()
    await answerOf(agent, repository.dir, 'git commit -m x')
    expect(await answerOf(agent, repository.dir, 'git commit -m again')).toBeNull()
    const { shell, stderr } = testShell({ env: ENVIRONMENT })
    await main(['hook', 'git'], { ...shell, cwd: repository.dir })
    expect(stderr()).toMatch(
      {
        claude: /already reported in Claude Code$/m,
        codex: /already reported in Codex$/m,
        copilot: /already reported in Copilot$/m,
      }[agent],
    )
  })

  test.each(['ls', 'git status', 'npm test', 'git log --grep=commit', 'cat CLAUDE.md'])(
    'is told nothing of %s',
    async (command) => {
      using repository = staged()
      expect(await answerOf(agent, repository.dir, command)).toBeNull()
    },
  )

  test.each(['', '{', 'null', '[]', '"git commit"', '{"hook_event_name":"PreToolUse"}'])(
    'or nobody, sending %j, gets nothing',
    async (text) => {
      expect(await answerTo(text)).toBeNull()
    },
  )

  test('gets nothing for a payload that is cut off', async () => {
    const text = JSON.stringify(RECORDED[agent]('/', WRITE))
    for (let end = 1; end < text.length; end += 40) expect(await answerTo(text.slice(0, end))).toBeNull()
  })

  test('lets no write through us pass without a person', async () => {
    const expected = { claude: 'ask', codex: 'deny', copilot: 'ask' } as const
    expect(await answerOf(agent, '/', WRITE)).toEqual(
      decided(expected[agent], /would write to PagerDuty\.\nA person can do it/),
    )
  })

  test('denies by a policy of the team, and no trailer of a model ends that', async () => {
    const policy = {
      services: [{ paths: ['**'], service: 'PPAYMNT' }],
      policy: [{ when: 'active-incident', action: 'deny' }],
    }
    using repository = repositoryWith({ '.pager-triage.json': JSON.stringify(policy), 'a.ts': 'a()\n' })
    repository.stage('a.ts', deep(40))
    await using pagerDuty = await startPagerDuty([
      { number: 4521, title: 'On fire', service: 'PPAYMNT', createdAt: hoursAgo(1) },
    ])
    const message = "git commit -m 'x' -m 'Pager-Triage-Override: I say so'"
    for (const command of ['git commit -m x', message]) {
      expect(await answerOf(agent, repository.dir, command, asking(pagerDuty))).toMatchObject(
        decided('deny', /^policy: .*#4521/),
      )
    }
  })
})

describe('a critical commit', () => {
  test.each([
    ['claude', {}, 'inform'],
    ['claude', { CLAUDE_CODE_SESSION_ATTENDED: '1', CLAUDE_CODE_ENTRYPOINT: 'cli' }, 'ask'],
    ['codex', {}, 'inform'],
    ['codex', { PAGER_TRIAGE_ASK: 'always' }, 'inform'],
    ['copilot', {}, 'inform'],
    ['copilot', { PAGER_TRIAGE_ASK: 'always' }, 'ask'],
  ] as const)('in %s with %j: %s', async (agent, env, kind) => {
    using repository = staged(700)
    const answer = await answerOf(agent, repository.dir, 'git commit -m x', env)
    expect(JSON.stringify(answer)).toContain('CRITICAL')
    expect(answer).toMatchObject(kind === 'inform' ? INFORMED : decided('ask', /^pager-triage {2}CRITICAL/))
  })
})

describe('what only Claude Code understands', () => {
  test.each(['codex', 'copilot'] as const)('says nothing when a session of %s starts', async (agent) => {
    using repository = staged()
    const text = JSON.stringify({ ...RECORDED_STARTS[agent], cwd: repository.dir })
    expect(await answerTo(text)).toBeNull()
  })

  test('its session start is told by its mark in the environment', async () => {
    using repository = staged()
    const text = JSON.stringify({ hook_event_name: 'SessionStart', source: 'startup', cwd: repository.dir })
    expect(await answerTo(text, { CLAUDECODE: '1' })).toEqual({
      systemMessage: expect.stringMatching(/^pager-triage: no PagerDuty key/),
    })
  })
})
