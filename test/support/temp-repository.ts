import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** The day of all commits in the tests, unless a test says otherwise. */
export const TODAY = new Date('2026-03-10T12:00:00Z')

/** A real repository in a temporary directory, gone at the end of the `using` block. */
export class TempRepository implements Disposable {
  readonly dir: string

  constructor(...initArguments: string[]) {
    this.dir = mkdtempSync(join(tmpdir(), 'repository-'))
    this.git('init', '--quiet', '--initial-branch=main', ...initArguments)
    this.git('config', 'user.name', 'Ada')
    this.git('config', 'user.email', 'ada@example.com')
    this.git('config', 'commit.gpgSign', 'false')
  }

  git(...args: string[]): string {
    return this.gitAt(TODAY, ...args)
  }

  gitAt(date: Date, ...args: string[]): string {
    const at = date.toISOString()
    return execFileSync('git', args, {
      cwd: this.dir,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at },
    })
  }

  write(path: string | Buffer, content: string | Buffer): this {
    const file = Buffer.isBuffer(path)
      ? Buffer.concat([Buffer.from(`${this.dir}/`), path])
      : join(this.dir, path)
    mkdirSync(dirname(file.toString()), { recursive: true })
    writeFileSync(file, content)
    return this
  }

  stage(path: string, content: string | Buffer): this {
    this.write(path, content).git('--literal-pathspecs', 'add', '--', path)
    return this
  }

  commit(message = 'a commit', date = TODAY): this {
    this.gitAt(date, 'commit', '--quiet', '--no-verify', '-m', message)
    return this
  }

  [Symbol.dispose](): void {
    rmSync(this.dir, { recursive: true, force: true })
  }
}

/** A repository whose HEAD holds these files. */
export function repositoryWith(files: Record<string, string | Buffer>): TempRepository {
  const repository = new TempRepository()
  for (const [path, content] of Object.entries(files)) repository.stage(path, content)
  return repository.commit('the first commit')
}
