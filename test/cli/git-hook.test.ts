import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { machineWithout } from '../support/hook-programs.ts'
import { asking, hoursAgo, startPagerDuty } from '../support/pagerduty.ts'
import { INSTALLED, ROOT, runBundle, runProgram } from '../support/program.ts'
import { repositoryWith, type TempRepository } from '../support/temp-repository.ts'

const DEEP = Array.from({ length: 30 }, (_, i) => `    if (a${i}) { await call(${i}) }`).join('\n')

/** A repository with our hook. */
async function hooked(): Promise<TempRepository> {
  const repository = repositoryWith({ 'a.ts': 'a()\n', 'b.ts': 'b()\n' })
  expect(await runBundle(['install-hook'], { cwd: repository.dir })).toMatchObject({ code: 0 })
  return repository
}

/** Runs git commit as a person does, and gives what it printed to stderr. */
async function commit(repository: TempRepository, args: readonly string[], env: Record<string, string> = {}) {
  const before = repository.git('rev-parse', 'HEAD')
  const ran = await runProgram('git', ['commit', '-m', 'x', ...args], { cwd: repository.dir, env })
  return { ...ran, committed: repository.git('rev-parse', 'HEAD') !== before }
}

describe('the git hook reports the change that is committed', () => {
  it('git commit: the index', async () => {
    using repository = await hooked()
    repository.stage('a.ts', `${DEEP}\n`).write('b.ts', 'later()\n')
    const { stderr, committed } = await commit(repository, [])
    expect(committed).toBe(true)
    expect(stderr).toMatch(/\n1 file \+30 −1 /)
    expect(stderr).toMatch(/30 lines of logic added/)
  })

  it('git commit -a: all changed files', async () => {
    using repository = await hooked()
    repository.write('a.ts', `${DEEP}\n`).write('b.ts', 'later()\n')
    const { stderr, committed } = await commit(repository, ['-a'])
    expect(committed).toBe(true)
    expect(stderr).toMatch(/\n2 files \+31 −2 /)
  })

  it('git commit <path>: that path, and not what else is staged', async () => {
    using repository = await hooked()
    repository.write('a.ts', `${DEEP}\n`).stage('b.ts', 'later()\n')
    const { stderr, committed } = await commit(repository, ['a.ts'])
    expect(committed).toBe(true)
    expect(stderr).toMatch(/\n1 file \+30 −1 /)
    expect(repository.git('diff', '--cached', '--name-only')).toBe('b.ts\n')
  })

  it('git commit --amend: the change against the commit that is there', async () => {
    using repository = await hooked()
    repository.stage('a.ts', `${DEEP}\n`)
    const { stderr } = await commit(repository, ['--amend'])
    expect(stderr).toMatch(/\n1 file \+30 −1 /)
  })

  it('in a sub-directory and in a linked worktree', async () => {
    using repository = await hooked()
    repository.git('worktree', 'add', '--quiet', 'tree')
    repository.write('tree/sub/new.ts', `${DEEP}\n`).git('-C', 'tree', 'add', '.')
    const { stderr } = await runProgram('git', ['commit', '-m', 'x'], {
      cwd: join(repository.dir, 'tree/sub'),
    })
    expect(stderr).toMatch(/\n1 file \+30 −0 /)
  })
})

describe('the git hook never stands in the way', () => {
  it('says one line where all that is low is not known', async () => {
    using repository = await hooked()
    repository.stage('a.ts', 'c()\n')
    const { stderr, committed } = await commit(repository, [])
    expect(committed).toBe(true)
    expect(stderr).toMatch(
      /^pager-triage {2}LOW \d+ · 1 file \+1 −1 · not known: the service and PagerDuty\n$/,
    )
    expect(stderr.length).toBeLessThanOrEqual(81) // with its newline
  })

  it('says nothing about a low change about which all is known', async () => {
    using repository = await hooked()
    repository.stage('.pager-triage.json', '{"services": [{"paths": ["**"], "service": "PPAYMNT"}]}').commit()
    await using pagerDuty = await startPagerDuty()
    repository.stage('a.ts', 'c()\n')
    expect(await commit(repository, [], asking(pagerDuty))).toMatchObject({ stderr: '', committed: true })
  })

  it('shows an incident that is open now, even for a low change', async () => {
    using repository = await hooked()
    repository.stage('.pager-triage.json', '{"services": [{"paths": ["**"], "service": "PPAYMNT"}]}').commit()
    await using pagerDuty = await startPagerDuty([
      { number: 7, title: 'On fire', service: 'PPAYMNT', createdAt: hoursAgo(2) },
    ])
    repository.stage('a.ts', 'c()\n')
    const { stderr } = await commit(repository, [], asking(pagerDuty))
    expect(stderr).toMatch(/open now +high #7 On fire · payments-api · 2 h/)
  })

  it('lets the commit go on with a broken configuration, and says so', async () => {
    using repository = await hooked()
    repository.stage('.pager-triage.json', '{"service": 1}').commit().stage('a.ts', `${DEEP}\n`)
    const { stderr, committed } = await commit(repository, [])
    expect(committed).toBe(true)
    expect(stderr.replace(/\n +/g, ' ')).toMatch(
      /not known +the service: \.pager-triage\.json: unknown key "service"/,
    )
  })

  it('lets the commit go on with a wrong setting', async () => {
    using repository = await hooked()
    repository.stage('a.ts', `${DEEP}\n`)
    const { stderr, committed } = await commit(repository, [], {
      PAGERDUTY_API_KEY: 'x'.repeat(20),
      PAGERDUTY_REGION: 'mars',
    })
    expect(committed).toBe(true)
    expect(stderr).toMatch(/PAGERDUTY_REGION/)
  })

  it('lets the commit go on where the program or Node is gone', async () => {
    using repository = await hooked()
    repository.stage('a.ts', 'c()\n')
    const bin = join(repository.dir, '.git/bin') // git alone
    mkdirSync(bin)
    spawnSync('ln', [
      '-s',
      repository
        .git('--exec-path')
        .trim()
        .replace(/\/[^/]+\/[^/]+$/, '/bin/git'),
      join(bin, 'git'),
    ])
    const { committed, stderr } = await commit(repository, [], { PATH: `${bin}:/bin` })
    expect({ committed, stderr: stderr.includes('needs Node.js') || stderr.includes('LOW') }).toEqual({
      committed: true,
      stderr: true,
    })
  })
})

describe('the policy of a team', () => {
  const policy = (action: string) =>
    JSON.stringify({
      services: [{ paths: ['**'], service: 'PPAYMNT' }],
      policy: [{ when: 'active-incident', action, unless: ['docs-only', 'names-the-incident'] }],
    })
  const fire = { number: 7, title: 'On fire', service: 'PPAYMNT', createdAt: hoursAgo(2) }

  async function repositoryUnder(action: string): Promise<TempRepository> {
    const repository = await hooked()
    return repository.stage('.pager-triage.json', policy(action)).commit().stage('a.ts', `${DEEP}\n`)
  }

  it('stops a commit that it denies, and says how to go past it', async () => {
    using repository = await repositoryUnder('deny')
    await using pagerDuty = await startPagerDuty([fire])
    const { committed, stderr } = await commit(repository, [], asking(pagerDuty))
    expect(committed).toBe(false)
    expect(stderr).toMatch(/policy blocks this commit: #7 is open on an affected service/)
    expect(stderr).toMatch(/PAGER_TRIAGE_OVERRIDE='why' git commit/)
  })

  it.each([
    ['a reason is given', { env: { PAGER_TRIAGE_OVERRIDE: 'the page is about something else' } }],
    ['only documents change', { file: 'README.md' }],
    ['the branch names the incident', { branch: 'fix/incident-7' }],
    ['the rule only warns', { action: 'warn' }],
    ['nothing is open', { incidents: [] }],
  ])(
    'lets it pass where %s',
    async (_, {
      env = {},
      file,
      branch,
      action = 'deny',
      incidents = [fire],
    }: {
      env?: Record<string, string>
      file?: string
      branch?: string
      action?: string
      incidents?: (typeof fire)[]
    }) => {
      using repository = await repositoryUnder(action)
      if (branch) repository.git('switch', '--quiet', '-c', branch)
      if (file) repository.git('reset', '--quiet').concat(repository.stage(file, 'words\n').dir)
      await using pagerDuty = await startPagerDuty(incidents)
      expect((await commit(repository, [], { ...asking(pagerDuty), ...env })).committed).toBe(true)
    },
  )

  it('cannot be made laxer by the commit itself', async () => {
    using repository = await repositoryUnder('deny')
    repository.stage('.pager-triage.json', '{}')
    await using pagerDuty = await startPagerDuty([fire])
    expect((await commit(repository, [], asking(pagerDuty))).committed).toBe(false)
  })
})

describe('install-hook and uninstall-hook', () => {
  it('keeps another hook, runs it first, and puts it back byte for byte', async () => {
    using repository = repositoryWith({ 'a.ts': 'a()\n' })
    const hook = join(repository.dir, '.git/hooks/pre-commit')
    repository.write('.git/hooks/pre-commit', '#!/bin/sh\necho mine >&2\n')
    chmodSync(hook, 0o750)
    expect((await runBundle(['install-hook'], { cwd: repository.dir })).stdout).toMatch(
      /The previous hook still runs first/,
    )
    repository.stage('a.ts', `${DEEP}\n`)
    expect((await commit(repository, [])).stderr).toMatch(/^mine\n[\s\S]*1 file \+30 −1/)
    await runBundle(['uninstall-hook'], { cwd: repository.dir })
    expect([readFileSync(hook, 'utf8'), statSync(hook).mode & 0o777]).toEqual([
      '#!/bin/sh\necho mine >&2\n',
      0o750,
    ])
  })

  it('lets a hook that it keeps stop the commit', async () => {
    using repository = repositoryWith({ 'a.ts': 'a()\n' })
    repository.write('.git/hooks/pre-commit', '#!/bin/sh\nexit 3\n')
    chmodSync(join(repository.dir, '.git/hooks/pre-commit'), 0o755)
    await runBundle(['install-hook'], { cwd: repository.dir })
    repository.stage('a.ts', `${DEEP}\n`)
    expect(await commit(repository, [])).toMatchObject({ committed: false, stderr: '' })
  })

  it.each([
    [
      'husky',
      '.husky/_/pre-commit',
      '#!/usr/bin/env sh\n. "$(dirname "$0")/h"',
      /Add this line to \.husky\/pre-commit:\n/,
      /^if command -v pager-triage /,
    ],
    [
      'lefthook',
      '.git/hooks/pre-commit',
      '#!/bin/sh\ncall_lefthook run "pre-commit" "$@"',
      /Add this to lefthook\.yml/,
      /^pre-commit:\n {2}commands:\n {4}pager-triage:\n/,
    ],
    [
      'pre-commit',
      '.git/hooks/pre-commit',
      '#!/usr/bin/env bash\n# File generated by pre-commit: https://pre-commit.com',
      /Add this to \.pre-commit-config\.yaml/,
      /^- repo: local\n/,
    ],
    [
      'prek',
      '.git/hooks/pre-commit',
      '#!/bin/sh\n# File generated by prek: https://github.com/j178/prek',
      /Add this to \.pre-commit-config\.yaml/,
      /^- repo: local\n/,
    ],
  ])(
    'leaves a hook of %s alone, and prints what to add to its configuration, with no path of this machine',
    async (tool, path, script, says, lines) => {
      using repository = repositoryWith({ 'a.ts': 'a()\n' })
      repository.write(path, script)
      if (path.startsWith('.husky')) repository.git('config', 'core.hooksPath', '.husky/_')
      const { code, stdout, stderr } = await runBundle(['install-hook'], { cwd: repository.dir })
      expect(code).toBe(1)
      expect(stderr).toMatch(new RegExp(`^pager-triage: ${tool} manages the hooks`))
      expect(stderr).toMatch(says)
      expect(stdout).toMatch(lines)
      expect(stdout).not.toContain(INSTALLED)
      expect(readFileSync(`${ROOT}docs/git-hook.md`, 'utf8')).toContain(`\n${stdout}\`\`\`\n`)
      expect(readFileSync(join(repository.dir, path), 'utf8')).toBe(script)
    },
  )

  it.each([
    [
      'names the directory for PATH where the lines would not find the program',
      '',
      /Add this directory to PATH: .*bin\n$/,
    ],
    ['does not where they find it', `${INSTALLED}bin:`, /:\n$/],
  ])('%s', async (_, first, end) => {
    using repository = repositoryWith({ 'a.ts': 'a()\n' })
    repository.write('.git/hooks/pre-commit', '#!/bin/sh\ncall_lefthook run "pre-commit" "$@"')
    const env = { PATH: `${first}${machineWithout('pager-triage')}` }
    expect((await runBundle(['install-hook'], { cwd: repository.dir, env })).stderr).toMatch(end)
  })

  it('goes where core.hooksPath says', async () => {
    using repository = repositoryWith({ 'a.ts': 'a()\n' })
    repository.git('config', 'core.hooksPath', 'team hooks')
    await runBundle(['install-hook'], { cwd: repository.dir })
    repository.stage('a.ts', `${DEEP}\n`)
    expect((await commit(repository, [])).stderr).toMatch(/1 file \+30 −1/)
    expect(existsSync(join(repository.dir, 'team hooks/pre-commit'))).toBe(true)
  })

  it('installs twice, and uninstalls only what is ours', async () => {
    using repository = await hooked()
    const run = async (command: string) => (await runBundle([command], { cwd: repository.dir })).stdout
    expect(await run('install-hook')).toMatch(/is already pager-triage's hook; updated it/)
    expect(await run('uninstall-hook')).toMatch(/^Removed /)
    expect(await run('uninstall-hook')).toMatch(/nothing to remove/)
    repository.write('.git/hooks/pre-commit', 'mine\n')
    expect(await run('uninstall-hook')).toMatch(/nothing to remove/)
    expect(readFileSync(join(repository.dir, '.git/hooks/pre-commit'), 'utf8')).toBe('mine\n')
  })
})
