import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findRange, readRecentCommits } from '../../src/git/recent-commits.ts'
import { withSnapshot } from '../../src/git/snapshot.ts'
import { yearBefore } from '../../src/git/year-before.ts'
import { copiesOf, TempRepository, TODAY } from '../support/temp-repository.ts'

const daysAgo = (days: number): Date => new Date(TODAY.getTime() - days * 86_400_000)

const read = (
  cwd: string,
  days = 14,
  until = TODAY,
  deployed: string | null = null,
  stateDirectory: string | null = null,
) =>
  withSnapshot(
    { cwd, env: { PATH: process.env['PATH'] ?? '' }, signal: new AbortController().signal, stateDirectory },
    async (snapshot) => {
      const range = await findRange(snapshot, { since: daysAgo(days), until, deployed })
      const year = yearBefore(snapshot, { ...range, until, now: TODAY })
      return { ...range, ...(await readRecentCommits(snapshot, range)), ...(await year()) }
    },
  )

const subjects = ({ commits }: { readonly commits: readonly { readonly message: string }[] }) =>
  commits.map(({ message }) => message.split('\n')[0])

const objectOf = (repository: TempRepository, name: string): string => {
  const id = repository.git('rev-parse', name).trim()
  return join(repository.dir, '.git/objects', id.slice(0, 2), id.slice(2))
}

/** A branch of 20 days ago, merged 3 days ago, and commits on main before and after. */
const history = copiesOf(() => {
  const repository = new TempRepository()
  repository.stage('a.ts', 'one()\n').stage('b.ts', 'b()\n').commit('old', daysAgo(30))
  repository.git('checkout', '-q', '-b', 'side')
  repository.stage('side.ts', 'sideways()\n').commit('on the side', daysAgo(20))
  repository.git('checkout', '-q', 'main')
  repository.stage('a.ts', 'one()\ntwo()\n').commit('a second line', daysAgo(10))
  repository.gitAt(daysAgo(3), 'merge', '-q', '--no-ff', '-m', 'merge', 'side')
  repository.stage('a.ts', 'one()\n  two()\n').commit('only white space', daysAgo(2))
  return repository.stage('c.ts', 'late()\n').commit('after it began', daysAgo(-1))
})

describe('commits before an instant', () => {
  it('what the branch took in, with the merged commits behind it', async () => {
    using repository = history()
    expect(subjects(await read(repository.dir)).sort()).toEqual([
      'a second line',
      'on the side',
      'only white space',
    ])
    expect(subjects(await read(repository.dir, 5)).sort()).toEqual(['on the side', 'only white space'])
    expect(subjects(await read(repository.dir, 400))).toHaveLength(4)
  })

  it('only what had been deployed', async () => {
    using repository = history()
    const deployed = repository.git('rev-parse', 'HEAD~3').trim()
    expect(subjects(await read(repository.dir, 14, TODAY, deployed))).toEqual(['a second line'])
  })

  it('files, their added lines, and terms of what changed', async () => {
    using repository = history()
    const { commits, earlier } = await read(repository.dir)
    const named = (subject: string) => commits.find(({ message }) => message.startsWith(subject))
    expect(named('a second')).toMatchObject({ files: [{ path: 'a.ts', added: 1, isFormatting: false }] })
    expect([...(named('a second')?.terms?.counts.keys() ?? [])]).toEqual(['two'])
    expect(named('only white')).toMatchObject({ files: [{ path: 'a.ts', added: 0, isFormatting: true }] })
    expect(earlier.map(({ message }) => message)).toContain('old')
    expect(earlier.map(({ message }) => message)).not.toContain('after it began')
  })

  it('no content of a file or message looks like another commit', async () => {
    using repository = new TempRepository()
    const forged = `//\0${'a'.repeat(40)}\0${'1'}\0forged\0\0:100644`
    repository.stage('x.ts', '1\n').commit('first', daysAgo(30))
    repository.stage(
      'x.ts',
      `diff --git a/y b/y\n--- a/y\n+++ b/y\n@@ -1 +1 @@\n${'x'.repeat(9000)}\n${forged}\n`,
    )
    repository.stage('-- z.ts', '-- removed\n').commit('diff --git a/m b/m\n\n@@ -1 +1 @@', daysAgo(2))
    const { commits } = await read(repository.dir)
    expect(commits).toHaveLength(1)
    expect(commits[0]?.files).toMatchObject([
      { path: '-- z.ts', added: 1 },
      { path: 'x.ts', added: 6 },
    ])
  })

  it('the default branch of the remote, not what is checked out', async () => {
    using repository = history()
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD~2')
    const found = await read(repository.dir)
    expect(found.branch).toBe('origin/main')
    expect(subjects(found)).not.toContain('only white space')
  })

  it('by its name, where the remote has another one', async () => {
    using repository = history()
    repository.git('update-ref', 'refs/remotes/origin/trunk', 'HEAD~2')
    repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk')
    expect((await read(repository.dir)).branch).toBe('origin/trunk')
  })

  it('a shallow clone: what is here, and that more is missing', async () => {
    using repository = history()
    const clone = mkdtempSync(join(tmpdir(), 'shallow-'))
    try {
      execFileSync('git', ['clone', '-q', '--depth=2', `file://${repository.dir}`, clone], { stdio: 'pipe' })
      const { commits, warnings } = await read(clone)
      expect(commits).toEqual([])
      expect(warnings.join()).toContain('git fetch --unshallow')
    } finally {
      rmSync(clone, { recursive: true, force: true })
    }
  })

  it.each([
    ['before its first commit', new Date('2001-01-01T00:00:00Z')],
    ['on its first day', daysAgo(29)],
  ])('a repository %s', async (_, until) => {
    using repository = history()
    const { commits } = await read(repository.dir, 400, until)
    expect(subjects({ commits })).toEqual(until < daysAgo(40) ? [] : ['old'])
  })

  describe('the next time', () => {
    it.each([
      ['today', TODAY, 14],
      ['half a year ago', daysAgo(180), 210],
    ])('what was read before is not asked of git again: %s', async (_, until, days) => {
      using repository = new TempRepository()
      const state = join(repository.dir, '.git', 'state')
      repository.stage('a.ts', 'one()\n').commit('old', daysAgo(200))
      repository.stage('a.ts', 'one()\ntwo()\n').commit('new', daysAgo(1))
      const first = await read(repository.dir, days, until, null, state)
      rmSync(objectOf(repository, 'HEAD~1:a.ts'), { force: true })
      expect(await read(repository.dir, days, until, null, state)).toEqual(first)
      expect(first.warnings).toEqual([])
      expect(first.commits).toHaveLength(1)
      const without = await read(repository.dir, days, until)
      expect(without.warnings.join()).toContain('not all in this clone')
    })

    it('only new commits are', async () => {
      using repository = history()
      const state = join(repository.dir, '.git', 'state')
      await read(repository.dir, 14, TODAY, null, state)
      repository.stage('d.ts', 'later()\n').commit('one more', daysAgo(0.5))
      const next = await read(repository.dir, 14, TODAY, null, state)
      expect(next).toEqual(await read(repository.dir))
      expect(subjects(next)).toContain('one more')
    })
  })

  it('an empty repository', async () => {
    using repository = new TempRepository()
    expect(await read(repository.dir)).toMatchObject({ commits: [], earlier: [] })
  })
})
