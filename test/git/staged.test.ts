import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ChangedFile, StagedChange } from '../../src/diff/change.ts'
import { readChange } from '../support/read-change.ts'
import { initialized, repositoryWith, TempRepository } from '../support/temp-repository.ts'

const never = new AbortController().signal
const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' }

const read = (repository: TempRepository, cwd = repository.dir, more = {}): Promise<StagedChange> =>
  readChange({ cwd, env: { ...env, ...more }, signal: never })

/** `M src/a.ts +1 -0` and so on: the change in the form that the rows below are written in. */
const rows = ({ files }: StagedChange): string[] => files.map(row)
const row = ({ status, oldPath, path, kind, additions, deletions }: ChangedFile): string =>
  [
    status,
    ...(oldPath ? [oldPath, '→'] : []),
    path,
    ...(kind === 'text' ? [] : [`(${kind})`]),
    `+${additions ?? '?'} -${deletions ?? '?'}`,
  ].join(' ')

const addedText = ({ files }: StagedChange): string[] =>
  files.flatMap((file) => file.hunks.flatMap((hunk) => hunk.added.map((line) => line.text)))

describe('the staged change is what git commit would record', () => {
  it('names each file with its status and lines', async () => {
    using repository = repositoryWith({ 'a.ts': 'one\n', 'b.ts': 'two\n' })
    repository.stage('a.ts', 'one\nmore\n').stage('new.ts', 'new\n')
    repository.git('rm', '--quiet', 'b.ts')
    expect(rows(await read(repository))).toEqual([
      'modified a.ts +1 -0',
      'deleted b.ts +0 -1',
      'added new.ts +1 -0',
    ])
  })

  it('leaves out what is not staged', async () => {
    using repository = repositoryWith({ 'a.ts': 'one\n' })
    repository.stage('a.ts', 'staged\n').write('a.ts', 'later\n').write('untracked.ts', 'x\n')
    expect(addedText(await read(repository))).toEqual(['staged'])
  })

  it('takes a first commit against nothing', async () => {
    using repository = new TempRepository()
    repository.stage('a.ts', 'one\ntwo\n')
    const change = await read(repository)
    expect(change.base).toBeNull()
    expect(rows(change)).toEqual(['added a.ts +2 -0'])
  })

  it.each(['a:b', '"quoted', 'back\\slash', '#1'])(
    'reads a repository in a directory named %j',
    async (name) => {
      using outer = new TempRepository()
      const dir = join(outer.dir, name)
      outer.git('init', '-q', dir)
      for (const text of ['one\n', 'two\n']) {
        writeFileSync(join(dir, 'a.ts'), text)
        outer.git('-C', dir, 'add', 'a.ts')
        if (text === 'one\n')
          outer.git(
            '-C',
            dir,
            '-c',
            'user.name=Ada',
            '-c',
            'user.email=ada@example.com',
            'commit',
            '-qm',
            'x',
          )
      }
      expect(rows(await readChange({ cwd: dir, env, signal: never }))).toEqual(['modified a.ts +1 -1'])
    },
  )

  it('is empty for an empty index', async () => {
    using repository = new TempRepository()
    expect(rows(await read(repository))).toEqual([])
  })

  it('is empty where nothing is staged', async () => {
    using repository = repositoryWith({ 'a.ts': 'one\n' })
    expect(rows(await read(repository))).toEqual([])
  })

  it('works in a repository that uses sha256', async () => {
    using repository = new TempRepository(initialized('--object-format=sha256'))
    repository.stage('a.ts', 'one\n').commit().stage('a.ts', 'two\n').stage('empty.ts', '')
    expect(rows(await read(repository))).toEqual(['modified a.ts +1 -1', 'added empty.ts +0 -0'])
  })

  it('gives the commit and the tree that git commit then records', async () => {
    using repository = repositoryWith({ 'a.ts': 'one\n' })
    repository.stage('a.ts', 'two\n')
    const change = await read(repository)
    expect(change.base).toBe(repository.git('rev-parse', 'HEAD').trim())
    repository.commit()
    expect(change.tree).toBe(repository.git('rev-parse', 'HEAD^{tree}').trim())
  })

  it('leaves the index, the objects and the refs as they were', async () => {
    using repository = repositoryWith({ 'a.ts': 'one\n' })
    repository.stage('dir/b.ts', 'two\n')
    const state = () => [
      readFileSync(join(repository.dir, '.git/index')),
      repository.git('count-objects', '-v'),
      repository.git('for-each-ref'),
    ]
    const before = state()
    await read(repository)
    expect(state()).toEqual(before)
  })
})

describe('kinds of change', () => {
  it('shows a rename once, with its edit', async () => {
    using repository = repositoryWith({ 'old.ts': 'a\nb\nc\nd\ne\nf\ng\nh\n' })
    repository.git('mv', 'old.ts', 'new.ts')
    repository.stage('new.ts', 'a\nb\nc\nd\ne\nf\ng\nH\n')
    expect(rows(await read(repository))).toEqual(['renamed old.ts → new.ts +1 -1'])
  })

  it('shows a change of mode only, with no lines', async () => {
    using repository = repositoryWith({ 'run.sh': 'echo\n' })
    chmodSync(join(repository.dir, 'run.sh'), 0o755)
    repository.git('add', 'run.sh')
    expect(rows(await read(repository))).toEqual(['modified run.sh +0 -0'])
  })

  it('marks a binary and counts no lines in it', async () => {
    using repository = repositoryWith({ 'a.png': Buffer.from([0x89, 0, 1, 2, 10, 3]) })
    repository.stage('a.png', Buffer.from([0x89, 0, 9, 9, 10, 9])).stage('b.png', Buffer.from([0, 1, 2]))
    expect(rows(await read(repository))).toEqual([
      'modified a.png (binary) +0 -0',
      'added b.png (binary) +0 -0',
    ])
  })

  it('marks a symbolic link, never its target', async () => {
    using repository = repositoryWith({ 'a.ts': 'one\n' })
    symlinkSync('/etc/passwd', join(repository.dir, 'link'))
    repository.git('add', 'link')
    const change = await read(repository)
    expect(rows(change)).toEqual(['added link (symlink) +1 -0'])
    expect(addedText(change)).toEqual(['/etc/passwd'])
  })

  it('keeps a file apart from the link it became', async () => {
    using repository = repositoryWith({ 'a.ts': 'one\ntwo\n', 'b.ts': 'x\n' })
    rmSync(join(repository.dir, 'a.ts'))
    symlinkSync('b.ts', join(repository.dir, 'a.ts'))
    repository.git('add', 'a.ts')
    repository.stage('b.ts', 'y\n')
    expect(rows(await read(repository))).toEqual(['type-changed a.ts (symlink) +1 -2', 'modified b.ts +1 -1'])
  })

  it('marks a moved submodule', async () => {
    using inner = repositoryWith({ 'lib.ts': 'one\n' })
    using repository = repositoryWith({ 'a.ts': 'one\n' })
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.dir, 'lib')
    repository.commit()
    inner.stage('lib.ts', 'two\n').commit()
    repository.git('-C', 'lib', '-c', 'protocol.file.allow=always', 'pull', '--quiet')
    repository.git('add', 'lib')
    expect(rows(await read(repository))).toEqual(['modified lib (submodule) +1 -1'])
  })

  it('does not count a file that is only announced (git add -N)', async () => {
    using repository = repositoryWith({ 'a.ts': 'one\n' })
    repository.write('later.ts', 'x\n').git('add', '--intent-to-add', 'later.ts')
    repository.stage('a.ts', 'two\n')
    const change = await read(repository)
    expect(rows(change)).toEqual(['modified a.ts +1 -1'])
    repository.git('commit', '--quiet', '-m', 'x')
    expect(change.tree).toBe(repository.git('rev-parse', 'HEAD^{tree}').trim())
  })

  it('counts an empty new file as text', async () => {
    using repository = repositoryWith({ 'a.ts': 'one\n' })
    repository.stage('__init__.py', '')
    expect(rows(await read(repository))).toEqual(['added __init__.py +0 -0'])
  })
})

describe('names', () => {
  const names = [
    'with space.ts',
    'qu"ote.ts',
    "apo'strophe.ts",
    'new\nline.ts',
    'tab\there.ts',
    'été.ts',
    'back\\slash.ts',
    '-dash.ts',
    ':(top)x.ts',
    'b/b.ts => c.ts',
    'x\n@@ -1 +1 @@\n-a\n+b\ndiff --git a/y b/y\nz.ts',
  ]
  it.each(names)('%j', async (name) => {
    using repository = repositoryWith({ 'a.ts': 'one\n' })
    repository.stage(name, 'x\n')
    expect((await read(repository)).files.map(({ path }) => path)).toEqual([name])
  })

  it('keeps a name that is not UTF-8 as one distinct name', async () => {
    using repository = repositoryWith({ 'a.ts': 'one\n' })
    repository.write(Buffer.from([0x63, 0xe9, 0x2e, 0x74, 0x73]), 'x\n').git('add', '-A')
    expect(rows(await read(repository))).toEqual(['added c\\351.ts +1 -0'])
  })
})

describe('settings and contents that mislead a reader of diffs', () => {
  it.each([
    ['diff.noprefix', 'true'],
    ['diff.mnemonicPrefix', 'true'],
    ['color.ui', 'always'],
    ['diff.external', 'false'],
    ['diff.renames', 'false'],
    ['diff.context', '9'],
    ['core.quotePath', 'false'],
    ['diff.orderFile', 'order'],
    ['diff.ignoreSubmodules', 'all'],
  ])('%s=%s changes nothing', async (key, value) => {
    using repository = repositoryWith({ 'old.ts': 'a\nb\nc\nd\n', 'b.ts': '1\n' })
    repository.write('order', 'old.ts\nb.ts\n').git('config', key, value)
    repository.git('mv', 'old.ts', 'été.ts')
    repository.stage('b.ts', '2\n')
    expect(rows(await read(repository))).toEqual(['modified b.ts +1 -1', 'renamed old.ts → été.ts +0 -0'])
  })

  it('counts lines that look like headers as lines', async () => {
    using repository = repositoryWith({ 'a.sql': '-- b/x\nold\n', 'z.ts': '1\n' })
    repository.stage('a.sql', '++ b/x\ndiff --git a/y b/y\n@@ -1 +1 @@\n').stage('z.ts', '2\n')
    expect(rows(await read(repository))).toEqual(['modified a.sql +3 -2', 'modified z.ts +1 -1'])
  })

  it('reads a file that attributes hide from diffs', async () => {
    using repository = repositoryWith({ '.gitattributes': '* -diff\n', 'a.ts': 'one\n' })
    repository.stage('a.ts', 'one\ntwo\n')
    expect(addedText(await read(repository))).toEqual(['two'])
  })

  it('keeps CRLF inside the line and counts it once', async () => {
    using repository = repositoryWith({ 'a.ts': 'one\r\n' })
    repository.stage('a.ts', 'one\r\ntwo\r\n')
    const change = await read(repository)
    expect(rows(change)).toEqual(['modified a.ts +1 -0'])
    expect(addedText(change)).toEqual(['two\r'])
  })

  it('counts a line without a newline at the end', async () => {
    using repository = repositoryWith({ 'a.ts': 'one' })
    repository.stage('a.ts', 'two')
    expect(rows(await read(repository))).toEqual(['modified a.ts +1 -1'])
  })
})

describe('states of a repository', () => {
  it('tells what a merge takes over from what it changes', async () => {
    using repository = repositoryWith({ 'a.ts': 'one\n', 'theirs.ts': '1\n', 'mine.ts': '1\n' })
    repository.git('switch', '--quiet', '-c', 'other')
    repository.stage('theirs.ts', '2\n').stage('a.ts', 'other\n').commit()
    repository.git('switch', '--quiet', 'main')
    repository.stage('mine.ts', '2\n').stage('a.ts', 'main\n').commit()
    expect(() => repository.git('merge', '--quiet', 'other')).toThrow()
    const unmerged = await read(repository)
    expect(rows(unmerged)).toContain('unmerged a.ts +0 -0')
    expect(unmerged.tree).toBeNull()
    repository.stage('a.ts', 'both\n')
    const change = await read(repository)
    expect(change.files.map(({ path, merged }) => [path, merged])).toEqual([
      ['a.ts', false],
      ['theirs.ts', true],
    ])
    expect(change.tree).not.toBeNull()
  })

  it('reads the index of a linked worktree', async () => {
    using repository = repositoryWith({ 'a.ts': 'one\n' })
    repository.git('worktree', 'add', '--quiet', 'tree', '-b', 'side')
    repository.stage('a.ts', 'main\n')
    repository.write('tree/a.ts', 'side\n').git('-C', 'tree', 'add', 'a.ts')
    expect(addedText(await read(repository, join(repository.dir, 'tree')))).toEqual(['side'])
  })

  it('sees the whole change from a sub-directory', async () => {
    using repository = repositoryWith({ 'a.ts': 'one\n', 'sub/b.ts': '1\n' })
    repository.stage('a.ts', 'two\n').stage('sub/b.ts', '2\n')
    expect(rows(await read(repository, join(repository.dir, 'sub')))).toEqual([
      'modified a.ts +1 -1',
      'modified sub/b.ts +1 -1',
    ])
  })

  it('reads a sparse checkout with a sparse index', async () => {
    using repository = repositoryWith({ 'in/a.ts': 'one\n', 'out/b.ts': '1\n', 'out/deep/c.ts': '1\n' })
    repository.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'in')
    repository.stage('in/a.ts', 'two\n')
    expect(rows(await read(repository))).toEqual(['modified in/a.ts +1 -1'])
  })

  it('reads a split index', async () => {
    using repository = repositoryWith({ 'a.ts': 'one\n', 'b.ts': '1\n' })
    repository.git('update-index', '--split-index')
    repository.stage('a.ts', 'two\n')
    expect(rows(await read(repository))).toEqual(['modified a.ts +1 -1'])
  })

  it('reads a shallow clone', async () => {
    using origin = repositoryWith({ 'a.ts': 'one\n' })
    origin.stage('a.ts', 'two\n').commit()
    using clone = new TempRepository()
    clone.git('fetch', '--quiet', '--depth=1', `file://${origin.dir}`, 'main')
    clone.git('reset', '--quiet', '--hard', 'FETCH_HEAD')
    clone.stage('a.ts', 'three\n')
    expect(rows(await read(clone))).toEqual(['modified a.ts +1 -1'])
  })

  it('reads an index named by GIT_INDEX_FILE, as git does in its hooks', async () => {
    using repository = repositoryWith({ 'a.ts': 'one\n' })
    repository.stage('a.ts', 'two\n')
    repository.git('read-tree', '--index-output=.git/other', 'HEAD')
    expect(rows(await read(repository, repository.dir, { GIT_INDEX_FILE: '.git/other' }))).toEqual([])
  })

  it('does not know the lines where a partial clone lacks the content, and fetches nothing', async () => {
    using origin = repositoryWith({ 'a.ts': 'one\n', 'b.ts': '1\n' })
    origin.git('config', 'uploadpack.allowFilter', 'true')
    using clone = new TempRepository()
    clone.git(
      '-c',
      'protocol.file.allow=always',
      'clone',
      '--quiet',
      '--filter=blob:none',
      '--no-checkout',
      `file://${origin.dir}`,
      'partial',
    )
    const dir = join(clone.dir, 'partial')
    clone.write('partial/a.ts', 'two\n')
    clone.git('-C', dir, 'read-tree', 'HEAD')
    clone.git('-C', dir, 'add', 'a.ts')
    const change = await read(clone, dir)
    expect(change.unread).toMatch(/partial clone/)
    expect(rows(change)).toEqual(['modified a.ts +? -?'])
  })
})

describe('places where nothing can be staged', () => {
  it('says that there is no repository', async () => {
    using repository = new TempRepository()
    rmSync(join(repository.dir, '.git'), { recursive: true })
    await expect(read(repository)).rejects.toThrow(/is not inside a git repository.*git init/)
  })

  it('says that a bare repository has no work tree', async () => {
    using repository = new TempRepository(initialized('--bare'))
    await expect(read(repository)).rejects.toThrow(/is a bare repository, so nothing is staged here/)
    await expect(read(repository)).rejects.toThrow(/is a bare repository/)
  })

  it('does not trust a bare repository hidden in a work tree', async () => {
    using repository = repositoryWith({ 'a.ts': 'one\n' })
    mkdirSync(join(repository.dir, 'hidden'))
    repository.git('init', '--quiet', '--bare', 'hidden')
    await expect(read(repository, join(repository.dir, 'hidden'))).rejects.toThrow(
      /is a bare repository, so nothing is staged here/,
    )
    await expect(read(repository, join(repository.dir, 'hidden'))).rejects.toThrow(/is a bare repository/)
  })

  it('says so when git is not installed', async () => {
    using repository = repositoryWith({ 'a.ts': 'one\n' })
    await expect(read(repository, repository.dir, { PATH: '/nowhere' })).rejects.toThrow(/Install git/)
  })
})
