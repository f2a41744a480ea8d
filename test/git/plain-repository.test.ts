import { chownSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GitEnvironment } from '../../src/git/git.ts'
import { openRepository } from '../../src/git/open-repository.ts'
import { findPlainRepository } from '../../src/git/plain-repository.ts'
import { repositoryWith, TempRepository } from '../support/temp-repository.ts'

const here: GitEnvironment = { PATH: process.env['PATH'] ?? '' }

/** git's own answer: a ceiling is something that only git can say. */
const byGit = (cwd: string, env: GitEnvironment) =>
  openRepository(cwd, { ...env, GIT_CEILING_DIRECTORIES: '/' }, AbortSignal.timeout(20_000))

interface Row {
  readonly make: (repository: TempRepository) => void
  /** where in it; its top where left out */
  readonly at?: string
  readonly env?: GitEnvironment
}

const commit = (repository: TempRepository, file: string) => repository.stage(file, 'x\n').commit()

const PLAIN: Record<string, Row> = {
  'as git init makes it': { make: () => {} },
  'a directory in it': { make: (it) => commit(it, 'src/deep/a.ts'), at: 'src/deep' },
  'another branch, with a slash': { make: (it) => it.git('switch', '-qc', 'feature/pay-v2.1+x') },
  'packed refs': { make: (it) => it.git('pack-refs', '--all') },
  'a packed ref that has moved on': {
    make: (it) => {
      it.git('pack-refs', '--all')
      commit(it, 'b.ts')
    },
  },
  'packed refs of which one ends like the branch': {
    make: (it) => {
      it.git('update-ref', 'refs/heads/aaa/refs/heads/main', 'HEAD')
      commit(it, 'b.ts')
      it.git('pack-refs', '--all')
    },
  },
  'a detached HEAD': { make: (it) => it.git('checkout', '-q', '--detach') },
  'the index of a hook': { make: () => {}, env: { GIT_INDEX_FILE: '.git/index.lock' } },
  'an index elsewhere': { make: () => {}, env: { GIT_INDEX_FILE: '/tmp/nowhere/index' } },
  'the work tree of a clone': {
    make: (it) => it.git('clone', '-q', '.', 'clone'),
    at: 'clone',
  },
  'a shallow clone': {
    make: (it) => {
      commit(it, 'b.ts')
      it.git('clone', '-q', '--depth=1', `file://${it.dir}`, 'clone')
    },
    at: 'clone',
  },
}

const ASKED: Record<string, Row> = {
  'no commit yet': { make: (it) => it.git('switch', '-q', '--orphan', 'new') },
  'a work tree of its own': { make: (it) => it.git('worktree', 'add', '-q', 'side'), at: 'side' },
  'a git directory elsewhere': {
    make: (it) => it.git('init', '-q', '--separate-git-dir=elsewhere'),
  },
  'a link in the place of the git directory': {
    make: (it) => {
      renameSync(join(it.dir, '.git'), join(it.dir, 'moved'))
      symlinkSync('moved', join(it.dir, '.git'))
    },
  },
  'a sub-module': {
    make: (it) => {
      it.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', it.dir, 'sub')
    },
    at: 'sub',
  },
  'core.worktree': { make: (it) => it.git('config', 'core.worktree', it.dir) },
  'core.bare without a value': { make: (it) => it.write('.git/config', '[core]\n\tbare\n') },
  'a HEAD that leads out': { make: (it) => it.write('.git/HEAD', 'ref: refs/heads/../../config\n') },
  'an included setting': { make: (it) => it.git('config', 'include.path', '../more') },
  'an extension': {
    make: (it) => {
      it.git('config', 'core.repositoryFormatVersion', '1')
      it.git('config', 'extensions.worktreeConfig', 'true')
    },
  },
  'a branch with an unusual name': { make: (it) => it.git('switch', '-qc', 'zahlung-für-alle') },
  'a git directory by the environment': { make: () => {}, env: { GIT_DIR: '.git' } },
  'a path that can be spelt in two ways': { make: (it) => mkdirSync(join(it.dir, 'für')), at: 'für' },
}

const REFUSED: Record<string, Row> = {
  'a bare repository': { make: (it) => it.git('clone', '-q', '--bare', '.', 'bare.git'), at: 'bare.git' },
  'core.bare': { make: (it) => it.git('config', 'core.bare', 'true') },
  'inside of the git directory': { make: () => {}, at: '.git/refs' },
  'a git directory that is none': { make: (it) => rmSync(join(it.dir, '.git/objects'), { recursive: true }) },
  'a format of the future': { make: (it) => it.git('config', 'core.repositoryFormatVersion', '7') },
}

function enter({ make, at = '', env = {} }: Row, repository: TempRepository) {
  make(repository)
  const cwd = join(repository.dir, at)
  return { cwd, env: { ...here, ...env }, plain: findPlainRepository(cwd, { ...here, ...env }) }
}

describe('the repository of a directory, found without git', () => {
  it.each(Object.entries(PLAIN))('%s: as git says', async (_, row) => {
    using repository = repositoryWith({ 'a.ts': 'one()\n' })
    const { cwd, env, plain } = enter(row, repository)
    expect(plain).not.toBeNull()
    expect(plain).toEqual(await byGit(cwd, env))
  })

  it('through a link: as git says', async () => {
    using repository = repositoryWith({ 'src/a.ts': 'one()\n' })
    using elsewhere = new TempRepository()
    const link = join(elsewhere.dir, 'link')
    symlinkSync(join(repository.dir, 'src'), link)
    expect(findPlainRepository(link, here)).toEqual(await byGit(link, here))
  })

  it.each(Object.entries(ASKED))('%s: git is asked', async (_, row) => {
    using repository = repositoryWith({ 'a.ts': 'one()\n' })
    const { cwd, env, plain } = enter(row, repository)
    expect(plain).toBeNull()
    expect(await openRepository(cwd, env, AbortSignal.timeout(20_000))).toMatchObject({
      name: expect.any(String),
    })
  })

  it.each(Object.entries(REFUSED))('%s: git refuses', async (_, row) => {
    using repository = repositoryWith({ 'a.ts': 'one()\n' })
    const { cwd, env, plain } = enter(row, repository)
    expect(plain).toBeNull()
    await expect(byGit(cwd, env)).rejects.toThrow()
  })

  it('no repository: git refuses', async () => {
    expect(findPlainRepository('/', here)).toBeNull()
    await expect(openRepository('/', here, AbortSignal.timeout(20_000))).rejects.toThrow(/not inside a git/)
  })

  it.runIf(process.getuid?.() === 0).each(['', '.git'])(
    'of another user, at "%s": git refuses (told only where the tests may change owners)',
    async (path) => {
      using repository = repositoryWith({ 'a.ts': 'one()\n' })
      chownSync(join(repository.dir, path), 12_345, 12_345)
      expect(findPlainRepository(repository.dir, here)).toBeNull()
      await expect(byGit(repository.dir, { ...here, HOME: repository.dir })).rejects.toThrow(/another user/)
    },
  )
})
