import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openAuditLog } from '../../src/audit/log.ts'
import { asking, hoursAgo, startPagerDuty } from '../support/pagerduty.ts'
import { INSTALLED } from '../support/program.ts'
import { repositoryWith, type TempRepository } from '../support/temp-repository.ts'
import { claudeBinary } from './binary.ts'
import { latest } from './model.ts'
import { pluginWith, replaceProgram } from './other-program.ts'
import { type OpenSession, openSession, runClaude } from './session.ts'

const DEEP = Array.from(
  { length: 30 },
  (_, i) => `if (a${i}) {\n  for (const b of c) {\n    await call(${i}, b)\n  }\n}`,
).join('\n')

/** Something is staged, something is not, and something is new. */
const busyRepository = (): TempRepository =>
  repositoryWith({ 'a.ts': 'a()\n', 'b.ts': 'b()\n', 'sub/c.ts': 'c()\n' })
    .stage('a.ts', `${DEEP}\n`)
    .write('b.ts', `${DEEP}\n`)
    .write('sub/c.ts', `${DEEP}\n`)
    .write('new.ts', `${DEEP}\n`)

const forms = [
  'git commit -m x',
  'git commit -am x',
  'git commit -m x b.ts',
  'git add -A && git commit -m "$(cat <<\'EOF\'\nfeat: x\n\nbody\nEOF\n)"',
  'git add new.ts; git commit -m x',
  'cd sub && git add c.ts && git commit -m x',
  'git -C sub commit -am x',
  "bash -c 'git add -A && git commit -m x'",
  'env A=1 git commit -m x',
  'git add . && git commit --fixup HEAD',
  'git add -u\ngit commit -m x',
  'git commit --amend --no-edit',
]

/** Each makes a commit in bash; most of them name it where a reader of words alone does not find it. */
const commits = [
  'git commit -m x',
  'OUT=$(git commit -m x)',
  'save() { git commit -m x; }; save',
  'for step in commit; do git $step -m x; done',
  "git com''mit -m x",
  'git ci -m x',
  'git merge --no-edit other',
  'git cherry-pick other',
  'git revert --no-edit HEAD',
  'find . -maxdepth 0 -exec git commit -m x \\;',
  'env -S "git commit -m x"',
  "trap 'git commit -m x' EXIT",
  "printf 'git commit -m x' | sh",
  'set -- git commit -m x; "$@"',
  'git config alias.save commit && git save -m x',
]

/** What the hooks wrote down, and what git then had. */
async function committed(repository: TempRepository) {
  const { records } = await openAuditLog(join(repository.dir, '.git/pager-triage')).read()
  return {
    records,
    head: repository.git('rev-parse', 'HEAD').trim(),
    tree: repository.git('rev-parse', 'HEAD^{tree}').trim(),
  }
}

for (const version of ['2.1.197', 'newest'] as const) {
  const claude = await claudeBinary(version)
  const binary = 'path' in claude ? claude.path : ''
  const why = 'missing' in claude ? ` (skipped: ${claude.missing})` : ''

  describe.skipIf('missing' in claude)(`commits in Claude Code ${version}${why}`, () => {
    let session: OpenSession
    beforeAll(async () => {
      session = await openSession({ binary, pluginDir: INSTALLED, cwd: tmpdir() })
    })
    afterAll(() => session[Symbol.asyncDispose]())

    // what a version changes is how it calls the hook: the oldest is asked with every third form
    const asked = forms.filter((_, i) => version === 'newest' || i % 3 === 0)
    const denied = commits.filter((_, i) => version === 'newest' || i % 3 === 0)
    test.each(asked)('%s: the tree that was scored is the tree that is committed', async (form) => {
      using repository = busyRepository()
      const script = [{ bash: `cd ${repository.dir}` }, { bash: form }, { text: 'Done.' }]
      const { received } = await session.prompt('commit this', script)
      const told = received.map(latest).join('\n')
      const { records, head, tree } = await committed(repository)
      expect(records.filter(({ kind }) => kind === 'decision')).toMatchObject([{ host: 'claude', tree }])
      expect(records.filter(({ kind }) => kind === 'commit')).toMatchObject([{ sha: head, tree }])
      expect(told).toContain('pager-triage assessed the change of this commit')
    })

    test('says nothing twice for the same change', async () => {
      using repository = busyRepository()
      repository
        .write('.git/hooks/pre-commit', '#!/bin/sh\n[ -e .git/second ] || { touch .git/second; exit 1; }\n')
        .git('config', 'core.hooksPath', '.git/hooks')
      const { received } = await session.prompt('commit this', [
        { bash: `cd ${repository.dir} && chmod +x .git/hooks/pre-commit` },
        { bash: 'git commit -m x' },
        { bash: 'git commit -m x' },
        { text: 'Done.' },
      ])
      const told = received.map(latest).map((text) => text.includes('pager-triage assessed'))
      expect(told.filter(Boolean)).toHaveLength(1)
      expect(repository.git('log', '--format=%s')).toBe('x\nthe first commit\n')
    })

    test('a policy of the team denies every form of commit, and none happens', async () => {
      const policy = {
        services: [{ paths: ['**'], service: 'PPAYMNT' }],
        policy: [{ when: 'active-incident', action: 'deny' }],
      }
      using repository = repositoryWith({ '.pager-triage.json': JSON.stringify(policy), 'a.ts': 'a()\n' })
      repository.git('checkout', '-q', '-b', 'other')
      repository.stage('b.ts', 'b()\n').git('commit', '-qm', 'on the other branch')
      repository.git('checkout', '-q', '-')
      repository.stage('c.ts', 'c()\n').git('commit', '-qm', 'the second commit')
      repository.git('config', 'alias.ci', 'commit')
      repository.stage('a.ts', `${DEEP}\n`)
      await using pagerDuty = await startPagerDuty([
        { number: 4521, title: 'On fire', service: 'PPAYMNT', createdAt: hoursAgo(1) },
      ])
      const before = readFileSync(join(repository.dir, '.git/index'))
      const { received } = await runClaude({
        binary,
        pluginDir: INSTALLED,
        env: asking(pagerDuty),
        cwd: repository.dir,
        script: [...denied.map((bash) => ({ bash })), { text: 'Done.' }],
        prompt: 'commit this',
      })
      // the first request asks for the first command, each later one brings the answer to the command before it
      const answers = received.map(latest).slice(-denied.length)
      expect(denied.filter((_, i) => !answers[i]?.includes('#4521 is open on an affected service'))).toEqual(
        [],
      )
      expect(repository.git('log', '--format=%s')).toBe('the second commit\nthe first commit\n')
      expect(readFileSync(join(repository.dir, '.git/index'))).toEqual(before)
    })

    test('the program is started for a Bash call that speaks of git, and again for a commit that was made', async () => {
      using repository = busyRepository()
      const started = join(repository.dir, '.git/started')
      const calls = ['ls', 'cat a.ts', 'git add -A', 'echo done', 'git commit -m x']
      const ran = await runClaude({
        binary,
        pluginDir: pluginWith(
          `const { hook_event_name, tool_input } = JSON.parse(require('fs').readFileSync(0, 'utf8'))
          require('fs').appendFileSync(${JSON.stringify(started)}, [hook_event_name, tool_input?.command].join(' ') + '\\n')`,
        ),
        env: {},
        cwd: repository.dir,
        script: [...calls.map((bash) => ({ bash })), { text: 'Done.' }],
        prompt: 'commit this',
      })
      expect(ran.exitCode).toBe(0)
      expect(repository.git('log', '--format=%s')).toBe('x\nthe first commit\n')
      const starts = readFileSync(started, 'utf8').trim().split('\n')
      expect(starts.filter((line) => line.includes('ToolUse'))).toEqual([
        'PreToolUse git add -A',
        'PreToolUse git commit -m x',
        'PostToolUse git commit -m x',
      ])
    })

    describe('a hook', () => {
      const plugin = pluginWith('')
      let failing: OpenSession
      beforeAll(async () => {
        failing = await openSession({ binary, pluginDir: plugin, cwd: tmpdir() })
      })
      afterAll(() => failing[Symbol.asyncDispose]())

      test.each([
        ['crashes', 'throw new Error("crash")'],
        ['prints rubbish', 'console.log("no JSON")'],
        ['hangs', 'setTimeout(() => {}, 60_000)'],
      ])('that %s does not stop the commit', async (_, program) => {
        replaceProgram(plugin, program)
        using repository = busyRepository()
        await failing.prompt('commit this', [
          { bash: `cd ${repository.dir}` },
          { bash: 'git commit -m x' },
          { text: 'Done.' },
        ])
        expect(repository.git('log', '--format=%s')).toBe('x\nthe first commit\n')
      })
    })
  })
}
