import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { fromOutside } from '../../src/core/untrusted.ts'
import type { StagedChange } from '../../src/diff/change.ts'
import { readPastCommits } from '../../src/git/history.ts'
import {
  type Commit,
  readCommit,
  readCommitChange,
  readRange,
  readRangeChange,
} from '../../src/git/past-change.ts'
import { type Snapshot, withSnapshot } from '../../src/git/snapshot.ts'
import { readChange } from '../support/read-change.ts'
import { repositoryWith, type TempRepository, TODAY } from '../support/temp-repository.ts'

const STATE = mkdtempSync(join(tmpdir(), 'state-'))
const never = new AbortController().signal
const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' }
const within = <T>(dir: string, use: (snapshot: Snapshot) => Promise<T>): Promise<T> =>
  withSnapshot({ cwd: dir, env, signal: never, stateDirectory: STATE }, use)

const commitChange = (dir: string, revision: string): Promise<StagedChange> =>
  within(
    dir,
    async (snapshot) => (await readCommitChange(snapshot, await readCommit(snapshot, revision))).change,
  )

const sha = (repository: TempRepository, name = 'HEAD') => repository.git('rev-parse', name).trim()
const paths = ({ files }: StagedChange) => files.map(({ path }) => path)
const subjects = (commits: readonly Commit[]) => commits.map(({ message }) => message.trim())

/** A commit on main, a branch of two from it, and another on main. */
function diverged(): TempRepository {
  const repository = repositoryWith({ 'a.ts': 'one\n' })
  repository.git('checkout', '--quiet', '-b', 'topic')
  repository.stage('b.ts', 'first()\n').commit('first').stage('b.ts', 'first()\nsecond()\n').commit('second')
  repository.git('checkout', '--quiet', 'main')
  repository.stage('a.ts', 'two\n').commit('on main')
  return repository
}

describe('a past commit', () => {
  it('is what was staged before it', async () => {
    using repository = repositoryWith({ 'a.ts': 'one\n', 'gone.ts': 'x\n', 'old.ts': 'a\nb\nc\nd\n' })
    repository.git('mv', 'old.ts', 'new.ts')
    repository.git('rm', '--quiet', 'gone.ts')
    repository.stage('a.ts', '/* a\n b */\ntwo\n').stage('bin', Buffer.of(0, 1, 2))
    const staged = await readChange({ cwd: repository.dir, env, signal: never })
    repository.commit('change')
    repository.stage('a.ts', 'later\n').commit('later').stage('a.ts', 'staged now\n')
    expect(await commitChange(repository.dir, 'HEAD^')).toEqual({ ...staged, source: 'commit' })
  })

  it('is all of its files where it is the first', async () => {
    using repository = repositoryWith({ 'a.ts': 'one\n', 'b.ts': 'two\n' })
    const change = await commitChange(repository.dir, 'HEAD')
    expect([change.base, paths(change)]).toEqual([null, ['a.ts', 'b.ts']])
  })

  it('marks what a merge takes over unchanged', async () => {
    using repository = diverged()
    repository.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'topic')
    const change = await commitChange(repository.dir, 'HEAD')
    expect(change.files.map(({ path, merged }) => [path, merged])).toEqual([['b.ts', true]])
  })

  it('is found by the name of a branch, a tag, or where HEAD was', async () => {
    using repository = diverged()
    repository.git('tag', 'v1', 'topic')
    const found = await within(repository.dir, (snapshot) =>
      Promise.all(['topic', 'v1', 'HEAD@{0}', 'topic~1'].map((name) => readCommit(snapshot, name))),
    )
    expect(subjects(found)).toEqual(['second', 'second', 'on main', 'first'])
  })

  it('sees the history as its parent saw it', async () => {
    using repository = repositoryWith({ 'a.ts': '1\n' })
    for (const name of ['fix: two', 'fix: three', 'fix: four'])
      repository.stage('a.ts', `${name}\n`).commit(name)
    const seen = await within(repository.dir, async (snapshot) => {
      const past = await readCommitChange(snapshot, await readCommit(snapshot, 'HEAD^'))
      return readPastCommits(past.snapshot, past.change.files, TODAY)
    })
    expect(seen.map(({ message }) => message)).toEqual(['fix: two', 'the first commit'])
  })

  it("leaves the repository's cache of history as it is", async () => {
    using repository = diverged()
    const cache = join(repository.dir, '.git/pager-triage/history')
    await within(repository.dir, (snapshot) => readPastCommits(snapshot, [changed('a.ts')], TODAY))
    const before = readFileSync(cache)
    await within(repository.dir, async (snapshot) => {
      const past = await readCommitChange(snapshot, await readCommit(snapshot, 'topic'))
      return readPastCommits(past.snapshot, past.change.files, TODAY)
    })
    expect(readFileSync(cache).equals(before)).toBe(true)
  })

  it.each(['nothing', '', '--all', 'HEAD:a.ts', 'HEAD^{tree}'])('is not %j', async (name) => {
    using repository = repositoryWith({ 'a.ts': 'one\n' })
    await expect(commitChange(repository.dir, name)).rejects.toMatchObject({ code: 'revision' })
  })
})

describe('a range', () => {
  const range = (repository: TempRepository, text: string, most = 10) =>
    within(repository.dir, (snapshot) => readRange(snapshot, text, most))

  it.each(['main..topic', 'main...topic'])('%s holds what topic has since it left main', async (text) => {
    using repository = diverged()
    const { base, head, commits, count } = await range(repository, text)
    expect([base, head]).toEqual([sha(repository, 'topic~2'), sha(repository, 'topic')])
    expect([subjects(commits), count]).toEqual([['second', 'first'], 2])
  })

  it('is one change: what its commits did together', async () => {
    using repository = diverged()
    const change = await within(repository.dir, async (snapshot) => {
      const found = await readRange(snapshot, 'main..topic', 10)
      return (await readRangeChange(snapshot, found)).change
    })
    expect(change).toMatchObject({ source: 'range', base: sha(repository, 'topic~2') })
    expect(change.tree).toBe(sha(repository, 'topic^{tree}'))
    expect(change.files).toMatchObject([{ path: 'b.ts', status: 'added', additions: 2 }])
  })

  it('leaves out what the branch took over from main', async () => {
    using repository = diverged()
    repository.git('checkout', '--quiet', 'topic')
    repository.git('merge', '--quiet', '-m', 'take main', 'main')
    const change = await within(repository.dir, async (snapshot) => {
      const found = await readRange(snapshot, 'main..topic', 10)
      return (await readRangeChange(snapshot, found)).change
    })
    expect(paths(change)).toEqual(['b.ts'])
  })

  it('reads no more commits than asked for, the most recent, and knows how many there are', async () => {
    using repository = diverged()
    const { commits, count } = await range(repository, 'main..topic', 1)
    expect([subjects(commits), count]).toEqual([['second'], 2])
  })

  it('takes HEAD for a side that is left out', async () => {
    using repository = diverged()
    expect(subjects((await range(repository, '..topic')).commits)).toEqual(['second', 'first'])
    expect(subjects((await range(repository, 'topic..')).commits)).toEqual(['on main'])
  })

  it.each(['topic', 'main..nothing', 'nothing..main', '--all..main'])('is not %j', async (text) => {
    using repository = diverged()
    await expect(range(repository, text)).rejects.toMatchObject({ code: 'revision' })
  })

  it('needs a commit that both sides have', async () => {
    using repository = repositoryWith({ 'a.ts': 'one\n' })
    repository.git('checkout', '--quiet', '--orphan', 'other')
    repository.commit('other root')
    await expect(range(repository, 'main..other')).rejects.toThrow(/no commit in common/)
  })
})

describe('a shallow clone', () => {
  function shallowCopy(repository: TempRepository): { dir: string } & Disposable {
    const dir = mkdtempSync(join(tmpdir(), 'shallow-'))
    execFileSync('git', ['clone', '--quiet', '--depth=1', pathToFileURL(repository.dir).href, dir])
    return { dir, [Symbol.dispose]: () => rmSync(dir, { recursive: true, force: true }) }
  }

  it('does not take its oldest commit for one that adds every file', async () => {
    using repository = diverged()
    using shallow = shallowCopy(repository)
    await expect(commitChange(shallow.dir, 'HEAD')).rejects.toThrow(
      /parent of [0-9a-f]{12} is not in this clone: this clone is shallow\. .*git fetch --unshallow.*fetch-depth: 0/,
    )
  })

  it.each(['HEAD~1..HEAD', 'origin/topic..HEAD'])('says what %s needs', async (text) => {
    using repository = diverged()
    using shallow = shallowCopy(repository)
    const reading = within(shallow.dir, (snapshot) => readRange(snapshot, text, 10))
    await expect(reading).rejects.toMatchObject({ name: 'ShallowCloneError' })
  })
})

function changed(path: string) {
  return {
    path: fromOutside(path),
    oldPath: null,
    status: 'modified' as const,
    kind: 'text' as const,
    additions: 1,
    deletions: 1,
    merged: false,
    filtered: false,
    hunks: [],
  }
}
