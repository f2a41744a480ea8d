import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  GitDeadlineError,
  GitFailedError,
  GitMissingError,
  GitOutputError,
  type GitRun,
  runGit,
} from '../../src/git/run.ts'
import { repositoryWith, type TempRepository } from '../support/temp-repository.ts'

const PATH = process.env['PATH'] ?? ''

function workedIn(): TempRepository {
  const repository = repositoryWith({ 'a.txt': 'größer\n', 'large.txt': 'x'.repeat(100_000) })
  onTestFinished(() => repository[Symbol.dispose]())
  return repository
}

const runIn = ({ dir }: TempRepository, more: Partial<GitRun> = {}): GitRun => ({
  cwd: dir,
  env: { PATH },
  signal: new AbortController().signal,
  ...more,
})

/** A PATH in which git is this shell script. */
function gitThat(repository: TempRepository, script: string): string {
  repository.write('bin/git', `#!/bin/sh\n${script}\n`)
  chmodSync(join(repository.dir, 'bin/git'), 0o755)
  return `${join(repository.dir, 'bin')}:${PATH}`
}

describe('git', () => {
  it('gives what it printed, as bytes', async () => {
    expect(await runGit(['show', 'HEAD:a.txt'], runIn(workedIn()))).toEqual(Buffer.from('größer\n'))
  })

  it('is given what it asks for', async () => {
    const repository = workedIn()
    const sha = repository.git('rev-parse', 'HEAD:large.txt')
    const input = 'x'.repeat(100_000)
    expect((await runGit(['hash-object', '--stdin'], runIn(repository, { input }))).toString()).toBe(sha)
  })

  it('may end before it has read all of it', async () => {
    const input = 'x'.repeat(2_000_000)
    expect((await runGit(['--version'], runIn(workedIn(), { input }))).toString()).toMatch(/^git version/)
  })

  it('gets nothing of the environment but what it is given', async () => {
    const repository = workedIn()
    const path = gitThat(repository, 'env')
    const printed = (await runGit(['--version'], runIn(repository, { env: { PATH: path } }))).toString()
    const names = printed
      .trim()
      .split('\n')
      .map((line) => line.split('=', 1)[0])
    expect(names.filter((name) => !/^(?:PWD|OLDPWD|SHLVL|_)$/.test(name ?? '')).sort()).toEqual([
      'GIT_ALLOW_PROTOCOL',
      'GIT_NO_LAZY_FETCH',
      'GIT_OPTIONAL_LOCKS',
      'GIT_TERMINAL_PROMPT',
      'GIT_TEST_DISALLOW_ABBREVIATED_OPTIONS', // false; simple-git always sets it
      'LC_ALL',
      'PATH',
    ])
  })

  it('runs many times at once without a word of Node', async () => {
    const repository = workedIn()
    const warnings: Error[] = []
    const note = (warning: Error) => warnings.push(warning)
    process.on('warning', note)
    onTestFinished(() => void process.off('warning', note))
    const run = runIn(repository)
    await Promise.all(Array.from({ length: 15 }, () => runGit(['rev-parse', 'HEAD'], run)))
    await new Promise(setImmediate)
    expect(warnings).toEqual([])
  })
})

describe('what goes wrong', () => {
  it('is said in the first line of what git said', async () => {
    const failing = runGit(['rev-parse', '--verify', 'nowhere'], runIn(workedIn()))
    await expect(failing).rejects.toThrow(GitFailedError)
    await expect(failing).rejects.toMatchObject({
      exitCode: 128,
      message: 'git rev-parse failed (128): Needed a single revision',
    })
  })

  it('is that there is no git', async () => {
    const failing = runGit(['--version'], runIn(workedIn(), { env: { PATH: '/nowhere' } }))
    await expect(failing).rejects.toThrow(GitMissingError)
  })

  it('is that there is no such directory', async () => {
    const failing = runGit(['--version'], { ...runIn(workedIn()), cwd: '/nowhere/at all' })
    await expect(failing).rejects.toThrow('git --version failed (128): /nowhere/at all: no such directory')
  })

  it('is more output than is wanted', async () => {
    const repository = workedIn()
    const failing = runGit(['show', 'HEAD:large.txt'], runIn(repository, { maxBytes: 99_999 }))
    await expect(failing).rejects.toThrow(GitOutputError)
    await runGit(['show', 'HEAD:large.txt'], runIn(repository, { maxBytes: 100_000 }))
  })

  it('is a git that does not end by the deadline, also one that does not want to', async () => {
    const repository = workedIn()
    const path = gitThat(repository, "trap '' TERM; sleep 900")
    const signal = AbortSignal.timeout(300)
    const failing = runGit(['status'], runIn(repository, { signal, env: { PATH: path } }))
    await expect(failing).rejects.toThrow(GitDeadlineError)
    await expect(runGit(['status'], runIn(repository, { signal }))).rejects.toThrow(GitDeadlineError)
  })
})
