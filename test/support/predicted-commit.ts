import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import type { StagedChange } from '../../src/diff/change.ts'
import { planCommit } from '../../src/git/commit-plan.ts'
import { withPredictedCommit } from '../../src/git/predict.ts'
import { copiesOf, repositoryWith, type TempRepository } from './temp-repository.ts'

const never = new AbortController().signal
const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' }

export async function predict(
  repository: TempRepository,
  command: string,
  cwd = repository.dir,
): Promise<{ readonly change: StagedChange; readonly message: string | null } | null> {
  const request = { cwd, env, signal: never }
  const plan = await planCommit(request, command)
  return (
    plan &&
    withPredictedCommit(request, plan, async (_, { change, message }) => ({ change: await change, message }))
  )
}

/** Runs the command for real, and gives the tree that HEAD then has. */
export function run(repository: TempRepository, command: string, cwd = repository.dir): string {
  try {
    execFileSync('bash', ['-c', command], { cwd, stdio: 'pipe', env: { ...process.env, EDITOR: 'true' } })
  } catch {
    // a command that fails has committed what it has committed
  }
  return repository.git('rev-parse', 'HEAD^{tree}').trim()
}

/** Every file below a directory with its mode and content. */
export function fingerprint(dir: string): string {
  const hash = createHash('sha256')
  for (const path of readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort()) {
    const stat = lstatSync(join(dir, path))
    const content = stat.isSymbolicLink()
      ? readlinkSync(join(dir, path))
      : stat.isFile()
        ? readFileSync(join(dir, path))
        : ''
    hash.update(`${path}\0${stat.mode}\0`).update(content)
  }
  return hash.digest('hex')
}

/** One repository for all tests of a block, which only read it: it has to be the same in the end. */
export function unchanged(make: () => TempRepository): () => TempRepository {
  let repository: TempRepository
  let before: string
  beforeAll(() => {
    repository = make()
    before = fingerprint(repository.dir)
  })
  afterAll(() => {
    expect(fingerprint(repository.dir)).toBe(before)
    repository[Symbol.dispose]()
  })
  return () => repository
}

/** A repository with staged, unstaged, untracked, ignored and deleted files. */
export const busyRepository = copiesOf(() => {
  const repository = repositoryWith({
    'a.ts': 'a\n',
    'b.ts': 'b\n',
    'c.ts': 'c\n',
    'gone.ts': 'g\n',
    'sub/d.ts': 'd\n',
    'sub/deep/e.ts': 'e\n',
    'with space.ts': 's\n',
    '.gitignore': '*.log\n',
  })
  repository.stage('c.ts', 'c two\n').commit('the second commit')
  repository.stage('a.ts', 'a staged\n').write('a.ts', 'a staged\nand more\n')
  repository.write('b.ts', 'b changed\n').write('sub/d.ts', 'd changed\n').write('with space.ts', 'changed\n')
  repository.write('new.ts', 'n\n').write('sub/new.ts', 'n\n').write('debug.log', 'l\n')
  rmSync(join(repository.dir, 'gone.ts'))
  return repository
})

export const LINES = Array.from({ length: 20 }, (_, i) => `line ${i}\n`).join('')

/** `topic` changes `a.ts` and moves `c.ts`; `other` adds a file; `clash` changes the line that main changed. */
export const branchedRepository = copiesOf(() => {
  const repository = repositoryWith({
    'a.ts': LINES,
    'b.ts': LINES,
    'c.ts': 'c\n',
    'd/e.ts': 'e\n',
    'd/f.ts': 'f\n',
  })
  repository.git('switch', '--quiet', '-c', 'topic')
  repository.stage('a.ts', `${LINES}topic\n`).commit('topic one').git('mv', 'c.ts', 'd/c.ts')
  repository.commit('topic two').git('switch', '--quiet', '-c', 'other', 'main')
  repository.stage('o.ts', 'o\n').commit('other').git('switch', '--quiet', '-c', 'clash', 'main')
  repository.stage('b.ts', LINES.replace('line 3', 'clash')).commit('clash').git('switch', '--quiet', 'main')
  repository.stage('b.ts', LINES.replace('line 3', 'main')).commit('main').git('tag', 'before', 'HEAD~1')
  return repository.write('d/e.ts', 'changed\n').write('new.ts', 'new\n')
})
