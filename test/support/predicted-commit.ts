import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { planCommit } from '../../src/git/commit-plan.ts'
import { type PredictedCommit, withPredictedCommit } from '../../src/git/predict.ts'
import { repositoryWith, type TempRepository } from './temp-repository.ts'

const never = new AbortController().signal
const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' }

export async function predict(
  repository: TempRepository,
  command: string,
  cwd = repository.dir,
): Promise<PredictedCommit | null> {
  const request = { cwd, env, signal: never }
  const plan = await planCommit(request, command)
  return plan && withPredictedCommit(request, plan, async (_, commit) => commit)
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

/** A repository with staged, unstaged, untracked, ignored and deleted files. */
export function busyRepository(): TempRepository {
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
}
