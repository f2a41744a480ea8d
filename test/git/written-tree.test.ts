import { chmodSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withSnapshot } from '../../src/git/read-change.ts'
import { readStagedChange } from '../../src/git/staged.ts'
import { repositoryWith, TempRepository } from '../support/temp-repository.ts'

const treeIn = ({ dir }: TempRepository, canAsk: boolean) =>
  withSnapshot(
    { cwd: dir, env: { PATH: process.env['PATH'] ?? '' }, signal: AbortSignal.timeout(20_000) },
    async (snapshot) => {
      const git: typeof snapshot.git = (args, more) => {
        if (args[0] === 'write-tree' && !canAsk) throw new Error('git was asked')
        return snapshot.git(args, more)
      }
      return (await readStagedChange({ ...snapshot, git }, [])).tree
    },
  )

const FILES = { 'a.ts': 'a\n', 'a/b.ts': 'b\n', 'a/deep/c.ts': 'c\n', 'a-b': 'd\n', 'zoe/e.ts': 'e\n' }

type Change = (repository: TempRepository) => unknown

const moved: Change = (it) => it.git('mv', 'a/deep/c.ts', 'zoe/c.ts')

const WORKED_OUT: Record<string, Change> = {
  'nothing changed': () => {},
  'a file changed': (it) => it.stage('a/deep/c.ts', 'C\n'),
  'a file in a new directory': (it) => it.stage('new/deep/f.ts', 'f\n'),
  'names that sort around a directory': (it) => it.stage('a0', 'x\n').stage('a!', 'x\n').stage('a/b0', 'x\n'),
  'the last file of a directory gone': (it) => it.git('rm', '-q', 'a/deep/c.ts'),
  'everything gone': (it) => it.git('rm', '-rq', '.'),
  'a file moved': moved,
  'a file moved and another in its place': (it) => {
    moved(it)
    it.stage('a/deep/c.ts', 'new\n')
  },
  'a file becomes a directory': (it) => {
    it.git('rm', '-q', 'a-b')
    it.stage('a-b/f.ts', 'f\n')
  },
  'a directory becomes a file': (it) => {
    it.git('rm', '-rq', 'a')
    it.stage('a', 'f\n')
  },
  'a mode changed': (it) => {
    chmodSync(join(it.dir, 'a.ts'), 0o755)
    it.git('add', '.')
  },
  'a link in the place of a file': (it) => {
    rmSync(join(it.dir, 'a.ts'))
    symlinkSync('a-b', join(it.dir, 'a.ts'))
    it.git('add', '.')
  },
  'a sub-module': (it) => it.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`),
  'a file that is to be added later': (it) => {
    it.write('later.ts', 'x\n').git('add', '--intent-to-add', 'later.ts')
    it.stage('f.ts', 'x\n')
  },
  'a name in another script': (it) => it.stage('für/日本 語.ts', 'x\n'),
}

const ASKED: Record<string, Change> = {
  'a directory with a newline in its name': (it) => it.stage('new\nline/f.ts', 'x\n'),
  'a directory with a backslash in its name': (it) => it.stage('back\\slash/f.ts', 'x\n'),
  'a mode that git no longer writes': (it) => {
    const listing = it.git('ls-tree', 'HEAD').replace('100644', '100664')
    const id = it.write('raw', rawTree(listing)).git('hash-object', '-wt', 'tree', '--literally', 'raw')
    it.git('reset', '-q', '--soft', it.git('commit-tree', '-m', 'old', id.trim()).trim())
    it.stage('f.ts', 'x\n')
  },
  'more directories than are worth it': (it) => {
    for (let i = 0; i < 501; i += 1) it.write(`many/${i}/f.ts`, 'x\n')
    it.git('add', '.')
  },
}

/** `<mode> <name>\0<id>` of what `git ls-tree` printed. */
const rawTree = (listing: string): Buffer =>
  Buffer.concat(
    listing
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [, mode = '', id = '', name = ''] = /^0*(\d+) \w+ (\w+)\t(.*)$/.exec(line) ?? []
        return [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]
      }),
  )

describe('the tree that would be recorded', () => {
  it.each(Object.entries(WORKED_OUT))('%s: as git writes it', async (_, change) => {
    using repository = repositoryWith(FILES)
    change(repository)
    expect(await treeIn(repository, false)).toBe(repository.git('write-tree').trim())
  })

  it('the first commit: as git writes it', async () => {
    using repository = new TempRepository()
    repository.stage('src/a.ts', 'x\n').stage('b.ts', 'x\n')
    expect(await treeIn(repository, false)).toBe(repository.git('write-tree').trim())
  })

  it('a repository of SHA-256: as git writes it', async () => {
    using repository = new TempRepository('--object-format=sha256')
    repository.stage('src/a.ts', 'x\n').commit().stage('src/b.ts', 'x\n')
    expect(await treeIn(repository, false)).toBe(repository.git('write-tree').trim())
  })

  it.each(Object.entries(ASKED))('%s: git is asked', async (_, change) => {
    using repository = repositoryWith(FILES)
    change(repository)
    await expect(treeIn(repository, false)).rejects.toThrow('git was asked')
    expect(await treeIn(repository, true)).toBe(repository.git('write-tree').trim())
  })

  it('none while files are unmerged', async () => {
    using repository = repositoryWith(FILES)
    const id = repository.git('rev-parse', 'HEAD:a.ts').trim()
    repository.write('stages', `100644 ${id} 1\ta.ts\n100644 ${id} 2\ta.ts\n`)
    repository.git('rm', '-q', '--cached', 'a.ts')
    repository.git('-c', 'alias.x=!git update-index --index-info < stages', 'x')
    expect(await treeIn(repository, false)).toBeNull()
  })

  it('of any files added, changed and removed: as git writes it', async () => {
    const path = fc.array(fc.constantFrom('a', 'b', 'a-b', 'a.b', 'é'), { minLength: 1, maxLength: 4 })
    const paths = fc.uniqueArray(
      path.map((parts) => parts.join('/')),
      { minLength: 1, maxLength: 8 },
    )
    await fc.assert(
      fc.asyncProperty(paths, paths, async (before, after) => {
        using repository = repositoryWith({ 'keep.ts': 'x\n' })
        for (const each of before) add(repository, each, 'before')
        repository.git('commit', '-q', '--allow-empty', '-m', 'before')
        for (const each of after) add(repository, each, 'after')
        expect(await treeIn(repository, false)).toBe(repository.git('write-tree').trim())
      }),
      { numRuns: 25 },
    )
  })
})

/** What stands in its way goes, as with `git update-index --replace`. */
function add(repository: TempRepository, path: string, text: string): void {
  const id = repository.write('.git/text', `${text} ${path}\n`).git('hash-object', '-w', '.git/text').trim()
  repository.git('update-index', '--add', '--replace', '--cacheinfo', `100644,${id},${path}`)
}
