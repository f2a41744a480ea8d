import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readChange } from '../support/read-change.ts'
import { repositoryWith, type TempRepository } from '../support/temp-repository.ts'

const changeIn = ({ dir }: TempRepository) => {
  const { PATH = '', HOME = '' } = process.env
  return readChange({ cwd: dir, env: { PATH, HOME }, signal: new AbortController().signal })
}

const FILES = { 'a.ts': 'a()\n', 'b.ts': 'b()\n' }

/** A commit with another a.ts, which is then staged on main. */
function commitBeside(repository: TempRepository, ...parents: string[]): string {
  const tree = repository.stage('a.ts', 'if (a) b()\n').git('write-tree').trim()
  const parentOptions = parents.flatMap((parent) => ['-p', parent])
  return repository.git('commit-tree', tree, ...parentOptions, '-m', 'x').trim()
}

const merging = (repository: TempRepository, id: string): TempRepository =>
  repository.write(join('.git', 'MERGE_HEAD'), `${id}\n`)

describe('a file that a merge takes over', () => {
  it.each<[string, boolean, (repository: TempRepository) => string]>([
    [
      'from another branch',
      true,
      (repository) => {
        const id = commitBeside(repository, 'HEAD')
        repository.git('branch', 'other', id)
        return id
      },
    ],
    [
      'from below the tip of a branch of a remote',
      true,
      (repository) => {
        const id = commitBeside(repository, 'HEAD')
        const tip = repository.git('commit-tree', `${id}^{tree}`, '-p', id, '-m', 'y').trim()
        repository.git('update-ref', 'refs/remotes/origin/other', tip)
        return id
      },
    ],
    [
      'from a branch with another root',
      true,
      (repository) => {
        const id = commitBeside(repository)
        repository.git('branch', 'other', id)
        return id
      },
    ],
    ['from a commit that no branch has', false, (repository) => commitBeside(repository, 'HEAD')],
    ['from a root that no branch has', false, (repository) => commitBeside(repository)],
    [
      'from a commit that HEAD has already',
      false,
      (repository) => {
        repository.stage('a.ts', 'fixed()\n').commit()
        commitBeside(repository, 'HEAD')
        const old = repository.git('rev-parse', 'HEAD~1').trim()
        repository.stage('a.ts', FILES['a.ts'])
        return old
      },
    ],
    [
      'that the other branch did not change',
      false,
      (repository) => {
        repository.git('branch', 'other')
        repository.stage('a.ts', 'fixed()\n').commit()
        repository.git('switch', '-q', 'other')
        const id = repository.stage('b.ts', 'c()\n').commit().git('rev-parse', 'HEAD').trim()
        repository.git('switch', '-q', 'main')
        repository.stage('a.ts', FILES['a.ts'])
        return id
      },
    ],
    [
      'from a tree',
      false,
      (repository) => repository.git('rev-parse', `${commitBeside(repository)}^{tree}`).trim(),
    ],
    ['from nothing that is here', false, (repository) => commitBeside(repository).replace(/./g, '1')],
  ])('%s: %s', async (_, merged, other) => {
    using repository = repositoryWith(FILES)
    const id = other(repository)
    const { files } = await changeIn(merging(repository, id))
    expect(files.find(({ path }) => path === 'a.ts')?.merged).toBe(merged)
  })
})
