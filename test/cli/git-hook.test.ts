import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, readlinkSync, statSync, symlinkSync } from 'node:fs'
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

describe('the git hook before the commit of a merge', () => {
  /** `topic` adds code of its own, changes b.ts like main does, and merges without a conflict. */
  async function withTopic(): Promise<TempRepository> {
    const repository = await hooked()
    repository.stage('b.ts', `${'keep()\n'.repeat(20)}b()\n`).commit()
    repository.git('switch', '--quiet', '-c', 'topic')
    repository
      .stage('new.ts', `${DEEP}\n`)
      .stage('b.ts', `first()\n${'keep()\n'.repeat(20)}b()\n`)
      .commit()
    repository.git('switch', '--quiet', 'main')
    repository.stage('b.ts', `${'keep()\n'.repeat(20)}b()\n${DEEP}\n`).commit()
    return repository
  }

  const merge = (repository: TempRepository, env: Record<string, string> = {}) =>
    runProgram('git', ['merge', '--no-edit', 'topic'], { cwd: repository.dir, env })

  it('reports it, without what the branch brings unchanged', async () => {
    using repository = await withTopic()
    const { code, stderr } = await merge(repository)
    expect(code).toBe(0)
    expect(stderr).toMatch(/^pager-triage {2}LOW \d+ · 2 files \+31 −0 \(1 merged unchanged\) · not known: /)
  })

  it('is stopped by a policy like any other', async () => {
    using repository = await withTopic()
    const rule = { when: 'level', atLeast: 'LOW', action: 'deny' }
    repository.stage('.pager-triage.json', JSON.stringify({ policy: [rule] })).commit()
    const before = repository.git('rev-parse', 'HEAD')
    const { code, stderr } = await merge(repository)
    expect(code).not.toBe(0)
    expect(stderr).toMatch(/the team's policy blocks this commit/)
    expect(repository.git('rev-parse', 'HEAD')).toBe(before)
  })

  it.each([
    ['runs pre-commit itself', '#!/bin/sh\nexec "$(dirname "$0")/pre-commit"\n', 1],
    ['does something else', '#!/bin/sh\necho mine >&2\n', 1],
  ])('a hook that %s goes on, and one report is printed', async (does, script, reports) => {
    using repository = await withTopic()
    await runBundle(['uninstall-hook'], { cwd: repository.dir })
    const hook = join(repository.dir, '.git/hooks/pre-merge-commit')
    expect(existsSync(hook)).toBe(false)
    repository.write('.git/hooks/pre-merge-commit', script)
    chmodSync(hook, 0o755)
    const { stdout } = await runBundle(['install-hook'], { cwd: repository.dir })
    expect(/Left .*pre-merge-commit as it is/.test(stdout)).toBe(does.includes('itself'))
    const { stderr } = await merge(repository)
    expect(stderr.match(/^pager-triage {2}|^this commit/gm) ?? []).toHaveLength(reports)
    expect(stderr.startsWith('mine\n')).toBe(does.includes('else'))
    await runBundle(['uninstall-hook'], { cwd: repository.dir })
    expect(readFileSync(hook, 'utf8')).toBe(script)
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

  it.each<[situation: string, prepare: (repository: TempRepository) => void, says: RegExp]>([
    [
      'core.hooksPath is no directory',
      (repository) => repository.git('config', 'core.hooksPath', '/dev/null'),
      /^pager-triage: core\.hooksPath is \/dev\/null and no directory.*git config core\.hooksPath \.git\/hooks/,
    ],
    [
      'core.hooksPath is empty',
      (repository) => repository.git('config', 'core.hooksPath', ''),
      /^pager-triage: core\.hooksPath is empty and no directory/,
    ],
    [
      'a part of core.hooksPath is a file',
      (repository) => repository.git('config', 'core.hooksPath', 'a.ts/hooks'),
      /^pager-triage: core\.hooksPath is a\.ts\/hooks and no directory/,
    ],
    [
      'the hook is a directory',
      (repository) => repository.write('.git/hooks/pre-commit/x', ''),
      /^pager-triage: .*pre-commit is a directory.*Move it away/,
    ],
    [
      'husky has not made its directory yet',
      (repository) => repository.git('config', 'core.hooksPath', '.husky/_'),
      /^pager-triage: husky manages the hooks.*Add this line to \.husky\/pre-commit/,
    ],
  ])('says what to do and changes nothing where %s', async (_, prepare, says) => {
    using repository = repositoryWith({ 'a.ts': 'a()\n' })
    prepare(repository)
    const { code, stderr } = await runBundle(['install-hook'], { cwd: repository.dir })
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(says) })
    expect(existsSync(join(repository.dir, '.husky'))).toBe(false)
  })

  it('says what to do where there is no directory for temporary files', async () => {
    using repository = repositoryWith({ 'a.ts': 'a()\n' })
    const env = { TMPDIR: join(repository.dir, 'none') }
    const { code, stderr } = await runBundle(['risk'], { cwd: repository.dir, env })
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^pager-triage: no temporary directory can be made in .*none \(ENOENT\)\. Set TMPDIR/,
    )
  })

  it('keeps a link that leads nowhere, writes nothing through it, and puts it back', async () => {
    using repository = repositoryWith({ 'a.ts': 'a()\n', 'scripts/x.sh': '' })
    const hook = join(repository.dir, '.git/hooks/pre-commit')
    symlinkSync('../../scripts/pre-commit', hook)
    expect((await runBundle(['install-hook'], { cwd: repository.dir })).code).toBe(0)
    repository.stage('a.ts', `${DEEP}\n`)
    expect((await commit(repository, [])).stderr).toMatch(/1 file \+30 −1/)
    expect(existsSync(join(repository.dir, 'scripts/pre-commit'))).toBe(false)
    await runBundle(['uninstall-hook'], { cwd: repository.dir })
    expect(readlinkSync(hook)).toBe('../../scripts/pre-commit')
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
