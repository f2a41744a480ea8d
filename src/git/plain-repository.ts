import { lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { GitEnvironment } from './git.ts'
import { type Repository, repositoryName } from './repository.ts'

/**
 * The repository of a directory, found without a run of git, where it is laid out as `git init` and `git clone` do and
 * belongs to who runs this. Wherever anything is less plain, or not there: null, and git is to be asked.
 */
export function findPlainRepository(cwd: string, env: GitEnvironment): Repository | null {
  try {
    if (MOVED.some((name) => env[name] !== undefined)) return null
    const topLevel = topLevelOf(realpathSync(cwd))
    return topLevel === null ? null : readPlain(topLevel, env)
  } catch {
    return null
  }
}

/** What moves a repository, or ends the search for it. */
const MOVED = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_CEILING_DIRECTORIES'] as const

/** The nearest directory with a `.git`, on one file system; null where git may see something else. */
function topLevelOf(start: string): string | null {
  if (!PRINTABLE.test(start)) return null // git and the file system may spell it differently
  const { dev } = statSync(start)
  for (let dir = start; ; dir = dirname(dir)) {
    if (statSync(dir).dev !== dev || isThere(join(dir, 'HEAD'))) return null // a bare repository, perhaps
    const found = lookAt(join(dir, '.git'))
    if (found) return found.isDirectory() ? dir : null
    if (dir === dirname(dir)) return null
  }
}

const PRINTABLE = /^[\x20-\x7e]+$/

function readPlain(topLevel: string, env: GitEnvironment): Repository | null {
  const gitDir = join(topLevel, '.git')
  const user = process.getuid?.()
  const isOurs = [topLevel, gitDir].every((path) => statSync(path).uid === user)
  const isWhole = ['objects', 'refs'].every((name) => statSync(join(gitDir, name)).isDirectory())
  if (!isOurs || !isWhole || isThere(join(gitDir, 'commondir'))) return null
  if (UNUSUAL.test(readFileSync(join(gitDir, 'config'), 'latin1'))) return null
  const head = readHead(gitDir)
  if (head === null) return null
  return {
    topLevel,
    gitDir,
    commonDir: gitDir,
    name: repositoryName(gitDir),
    indexFile: env.GIT_INDEX_FILE ? resolve(topLevel, env.GIT_INDEX_FILE) : join(gitDir, 'index'),
    objectsDir: join(gitDir, 'objects'),
    shallowFile: join(gitDir, 'shallow'),
    mergeHeadFile: join(gitDir, 'MERGE_HEAD'),
    objectFormat: 'sha1',
    head,
  }
}

/** Settings that put something elsewhere or give it another form, and whatever only looks like one of them. */
const UNUSUAL = /extensions|include|worktree|bare(?!\s*=\s*false\s)|repositoryformatversion(?!\s*=\s*0\s)/i

/** The commit of HEAD; null also before the first one. */
function readHead(gitDir: string): string | null {
  const head = readFileSync(join(gitDir, 'HEAD'), 'latin1')
  if (SHA.test(head)) return head.trimEnd()
  const [, name] = BRANCH.exec(head) ?? []
  if (name === undefined || name.includes('..')) return null
  if (!isThere(join(gitDir, name))) return readPacked(gitDir, name)
  const sha = readFileSync(join(gitDir, name), 'latin1')
  return SHA.test(sha) ? sha.trimEnd() : null
}

function readPacked(gitDir: string, name: string): string | null {
  const refs = readFileSync(join(gitDir, 'packed-refs'), 'latin1')
  const end = refs.indexOf(` ${name}\n`)
  const sha = refs.slice(Math.max(end - 41, 0), end + 1)
  return /^\n[0-9a-f]{40} $/.test(sha) ? sha.trim() : null
}

const SHA = /^[0-9a-f]{40}\n$/
const BRANCH = /^ref: (refs\/heads\/[\w./+@-]+)\n$/

const lookAt = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false })

const isThere = (path: string): boolean => lookAt(path) !== undefined
