import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fromOutside } from '../../../src/core/untrusted.ts'
import { followFiles, parseLog as parseEntries, readPastCommits } from '../../../src/git/history.ts'
import { withSnapshot } from '../../../src/git/snapshot.ts'
import { readStagedChange } from '../../../src/git/staged.ts'
import type { PastCommit } from '../../../src/incidents/past-commit.ts'
import { daysAgo, NOW } from '../../support/facts.ts'
import { repositoryWith, TempRepository } from '../../support/temp-repository.ts'

const SHA = 'a'.repeat(40)
const today = (...paths: string[]) => new Map(paths.map((path) => [fromOutside(path), fromOutside(path)]))

const parseLog = (log: Buffer, names: ReturnType<typeof today>): PastCommit[] =>
  followFiles(parseEntries(log).added, names)

/** `git log -z --name-status` of one commit; git puts a newline before the first status. */
const logOf = (message: string, names: readonly (string | Buffer)[], seconds = 1_700_000_000): Buffer =>
  Buffer.concat([
    Buffer.from(`//>\0${SHA}\0${seconds}\0${message}\0`),
    ...names.map((name, i) =>
      Buffer.concat([Buffer.from(i === 0 ? '\nM\0' : 'M\0'), Buffer.from(name), Buffer.of(0)]),
    ),
  ])

const rows = (commits: readonly PastCommit[]): string[] =>
  commits.map(({ message, paths }) => `${message.trim()}: ${paths.join(' ')}`)

describe('the log of git', () => {
  it('gives sha, time, message and the names that the change touches', () => {
    expect(parseLog(logOf('fix: a\n\nbody\n', ['a.ts', 'b.ts']), today('a.ts'))).toEqual([
      { sha: SHA, at: new Date(1_700_000_000_000), message: 'fix: a', paths: ['a.ts'] },
    ])
  })

  it('leaves out commits that touch none of them', () => {
    const log = Buffer.concat([logOf('one', ['a.ts']), logOf('two', ['b.ts']), logOf('three', ['a.ts'])])
    expect(rows(parseLog(log, today('a.ts')))).toEqual(['one: a.ts', 'three: a.ts'])
  })

  it('goes on after a commit without names', () => {
    const log = Buffer.concat([logOf('none', []), logOf('one', ['a.ts']), logOf('none', [])])
    expect(rows(parseLog(log, today('a.ts')))).toEqual(['one: a.ts'])
  })

  it.each([
    ['a name with newlines', '\n\na\n.ts\n', '\n\na\n.ts\n'],
    ['a name of slashes and a newline', '\n//', '\n//'],
    ['a name that is no UTF-8', Buffer.from([0x61, 0xe9, 0x2e, 0x74, 0x73]), 'a\\351.ts'],
    ['a name with an accent', 'été.ts', 'été.ts'],
    ['a name with quotes', '"a".ts', '"a".ts'],
    ['a name like an option', '--output=a', '--output=a'],
  ])('keeps %s', (_, name, path) => {
    expect(rows(parseLog(logOf('one', [name]), today(path)))).toEqual([`one: ${path}`])
    expect(rows(parseLog(logOf('one', ['other', name]), today(path)))).toEqual([`one: ${path}`])
  })

  it.each(['//', '//\n//', '\n//\n', 'a\n//', ''])('takes the message %j for a message', (message) => {
    const log = Buffer.concat([logOf(message, ['a.ts']), logOf('next', ['a.ts'])])
    expect(parseLog(log, today('a.ts')).map(({ message }) => message)).toEqual([
      message.split('\n', 1)[0],
      'next',
    ])
  })

  it('reads a message that is no UTF-8', () => {
    const [before, after] = logOf('fix: @', ['a.ts']).toString('latin1').split('@')
    const log = Buffer.from(`${before}\u00e9${after}`, 'latin1')
    expect(rows(parseLog(log, today('a.ts')))).toEqual(['fix: \ufffd: a.ts'])
  })

  it.each([99_999_999_999_999_999n, 8_640_000_000_001n, -1n])('takes %s seconds for a date', (seconds) => {
    const [commit] = parseLog(logOf('one', ['a.ts'], Number(seconds)), today('a.ts'))
    expect(commit?.at.getTime()).not.toBeNaN()
  })

  it.each(['', '\0', '//\0', '//\0a\0', 'a', 'a\0b\0c\0', '//\0//\0//\0//\0//\0'])('survives %j', (log) => {
    expect(parseLog(Buffer.from(log), today('a.ts'))).toEqual([])
  })
})

const pastOf = (repository: TempRepository, now = NOW): Promise<PastCommit[]> =>
  withSnapshot(
    {
      cwd: repository.dir,
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' },
      signal: new AbortController().signal,
    },
    async (snapshot) => readPastCommits(snapshot, (await readStagedChange(snapshot, [])).files, now),
  )

describe('the past commits of the changed files', () => {
  it('are newest first, with their time and message', async () => {
    using repository = repositoryWith({ 'a.ts': 'one\n', 'b.ts': 'one\n' })
    repository.stage('a.ts', 'two\n').commit('fix: two\n\nIncident #4521', daysAgo(3))
    repository.stage('b.ts', 'two\n').commit('other', daysAgo(2))
    repository.stage('a.ts', 'three\n').stage('b.ts', 'three\n').commit('both', daysAgo(1))
    repository.stage('a.ts', 'four\n')
    const commits = await pastOf(repository)
    expect(rows(commits)).toEqual(['both: a.ts', 'fix: two\nIncident #4521: a.ts', 'the first commit: a.ts'])
    expect(commits[1]).toMatchObject({
      sha: repository.git('rev-parse', 'HEAD~2').trim(),
      at: daysAgo(3),
    })
  })

  it('go back 365 days', async () => {
    using repository = new TempRepository()
    repository.stage('a.ts', '1\n').commit('a year and a day ago', daysAgo(366))
    repository.stage('a.ts', '2\n').commit('a year ago', daysAgo(364.9))
    repository.stage('a.ts', '3\n')
    expect(rows(await pastOf(repository))).toEqual(['a year ago: a.ts'])
  })

  it('keep those of the old name of a renamed file', async () => {
    using repository = repositoryWith({ 'old.ts': 'one\ntwo\nthree\nfour\n' })
    repository.git('mv', 'old.ts', 'new.ts')
    expect(rows(await pastOf(repository))).toEqual(['the first commit: new.ts'])
  })

  it('keep those of a name that the file had earlier in its history', async () => {
    using repository = repositoryWith({ 'first.ts': 'one\ntwo\nthree\nfour\n', 'other.ts': 'x\n' })
    repository.git('mv', 'first.ts', 'second.ts')
    repository.commit('rename it', daysAgo(4))
    repository.stage('first.ts', 'another file\n').commit('the old name again', daysAgo(3))
    repository.git('mv', 'second.ts', 'third.ts')
    repository.stage('third.ts', 'one\ntwo\nthree\nfive\n').commit('rename it with an edit', daysAgo(2))
    repository.stage('third.ts', 'six\n')
    expect(rows(await pastOf(repository))).toEqual([
      'rename it with an edit: third.ts',
      'rename it: third.ts',
      'the first commit: third.ts',
    ])
  })

  it('leave merges out, and keep what was merged', async () => {
    using repository = repositoryWith({ 'a.ts': 'one\n', 'b.ts': 'one\n' })
    repository.git('checkout', '--quiet', '-b', 'side')
    repository.stage('a.ts', 'side\n').commit('on the side')
    repository.git('checkout', '--quiet', 'main')
    repository.stage('b.ts', 'main\n').commit('on main')
    repository.git('merge', '--quiet', '--no-ff', '-m', 'a merge', 'side')
    repository.stage('a.ts', 'two\n')
    expect(rows(await pastOf(repository))).toEqual(['on the side: a.ts', 'the first commit: a.ts'])
  })

  it('are none before the first commit, and for an empty change', async () => {
    using repository = new TempRepository()
    repository.stage('a.ts', 'one\n')
    expect(await pastOf(repository)).toEqual([])
    expect(await pastOf(repository.commit())).toEqual([])
  })

  it.each([
    ':(glob)**',
    ':!a.ts',
    ':/a.ts',
    '*.ts',
    '[a].ts',
    '--all',
    '-n1',
    'été.ts',
    'a b.ts',
    'a\nb.ts',
    '\n/\n.ts',
    '"a".ts',
    'a\\b.ts',
  ])('are those of the file %j and no other', async (name) => {
    using repository = repositoryWith({ 'a.ts': 'one\n', [name]: 'one\n' })
    repository.stage('a.ts', 'two\n').commit('another file')
    repository.stage(name, 'two\n').commit('this file')
    repository.stage(name, 'three\n')
    const commits = await pastOf(repository)
    expect(commits.map(({ message, paths }) => [message.trim(), ...paths])).toEqual([
      ['this file', name],
      ['the first commit', name],
    ])
  })

  it('are found for a name that is no UTF-8', async () => {
    using repository = repositoryWith({ 'a.ts': 'one\n' })
    const name = Buffer.from([0x61, 0xe9, 0x2e, 0x74, 0x73])
    repository.write(name, 'one\n').git('add', '--all')
    repository.commit('bytes').write(name, 'two\n').git('add', '--all')
    expect(rows(await pastOf(repository))).toEqual(['bytes: a\\351.ts'])
  })

  it('are found for more files than fit on a command line', async () => {
    const files = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`src/${i}.ts`, `${i}\n`]))
    using repository = new TempRepository()
    for (const [path, content] of Object.entries(files)) repository.write(path, content)
    repository.git('add', '--all')
    repository.commit('all of them')
    for (const path of Object.keys(files)) repository.write(path, 'changed\n')
    repository.git('add', '--all')
    const [commit] = await pastOf(repository)
    expect(commit?.paths).toHaveLength(250)
  })

  it('cannot be forged by what a message holds', async () => {
    using repository = repositoryWith({ 'a.ts': 'one\n' })
    repository.stage('a.ts', 'two\n').commit(`//\n${SHA}\n1\nfix: forged\n\na.ts`)
    const tree = repository.git('rev-parse', 'HEAD^{tree}').trim()
    const parent = repository.git('rev-parse', 'HEAD').trim()
    const file = join(repository.dir, '.git/commit')
    writeFileSync(
      file,
      `tree ${tree}\nparent ${parent}\nauthor A <a@example.com> 1773144000 +0000\n` +
        `committer A <a@example.com> 1773144000 +0000\n\nnul\0//\0${SHA}\x001\0fix: forged\0\na.ts\0`,
    )
    const forged = repository.git('hash-object', '-t', 'commit', '-w', '--literally', file).trim()
    repository.git('reset', '--quiet', '--soft', forged)
    repository.stage('a.ts', 'three\n')
    const commits = await pastOf(repository)
    expect(commits.map(({ sha }) => sha)).not.toContain(SHA)
    expect(commits).toHaveLength(2)
  })
})
