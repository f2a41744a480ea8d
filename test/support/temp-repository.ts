import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** The day of all commits in the tests, unless a test says otherwise. */
export const TODAY = new Date('2026-03-10T12:00:00Z')

/** What is in a directory of the current TMPDIR: each file of tests has its own. */
const originals = new Map<string, string>()

/** Makes a directory for this key once, by git, so that each test only copies it. */
function original(key: string, make: () => string): string {
  const name = `${tmpdir()} ${key}`
  const dir = originals.get(name) ?? make()
  originals.set(name, dir)
  return dir
}

const CONFIG = '[user]\n\tname = Ada\n\temail = ada@example.com\n[commit]\n\tgpgSign = false\n'

/** An empty repository, to copy. */
export const initialized = (...initArguments: string[]): string =>
  original(`init ${initArguments}`, () => {
    const dir = mkdtempSync(join(tmpdir(), 'original-'))
    const init = ['init', '--quiet', '--initial-branch=main', ...initArguments]
    execFileSync('git', init, { cwd: dir, stdio: 'pipe' })
    appendFileSync(join(dir, existsSync(join(dir, '.git')) ? '.git/config' : 'config'), CONFIG)
    return dir
  })

/** A real repository in a temporary directory, gone at the end of the `using` block. */
export class TempRepository implements Disposable {
  readonly dir: string

  constructor(from = initialized()) {
    this.dir = mkdtempSync(join(tmpdir(), 'repository-'))
    cpSync(from, this.dir, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true })
    if (existsSync(join(this.dir, '.git/index'))) this.git('update-index', '-q', '--refresh')
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

/** A function that makes a repository once, and gives a copy of it each time. */
export function copiesOf(make: () => TempRepository): () => TempRepository {
  const key = randomUUID()
  return () => new TempRepository(original(key, () => make().dir))
}

/** A repository whose HEAD holds these files. */
export const repositoryWith = (files: Record<string, string | Buffer>): TempRepository =>
  new TempRepository(
    original(JSON.stringify(files), () => {
      const repository = new TempRepository()
      for (const [path, content] of Object.entries(files)) repository.write(path, content)
      repository.git('--literal-pathspecs', 'add', '--', ...Object.keys(files))
      return repository.commit('the first commit').dir
    }),
  )
