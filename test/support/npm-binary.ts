import { execFile } from 'node:child_process'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const limits = { timeout: 120_000, killSignal: 'SIGKILL' } as const

/** A program of others as npm has it. */
export interface NpmBinary {
  /** its directory in the cache */
  readonly name: string
  readonly version: string
  /** what npm installs */
  readonly spec: string
  /** below `node_modules` */
  readonly executable: string
  /** what `--version` prints first; absent where it has no `--version` */
  readonly prints?: string
}

export const PLATFORM = `${process.platform}-${process.arch}`

export type Found = { readonly path: string } | { readonly missing: string }

/**
 * The real program from the cache, where npm puts it the first time (150 to 430 MB); or why it cannot be had.
 * The cache is `PAGER_TRIAGE_CLAUDE_CACHE`, else in the user's cache directory, else in the temporary directory.
 */
export async function npmBinary(wanted: NpmBinary): Promise<Found> {
  const { name, version, executable } = wanted
  const root = process.env['PAGER_TRIAGE_CLAUDE_CACHE'] || usualCaches(name).find(isOwnAndWritable)
  if (!root) return { missing: 'no cache directory can be written' }
  const directory = join(root, version)
  const path = join(directory, 'node_modules', executable)
  try {
    if (!existsSync(path)) await install(wanted, directory)
  } catch (error) {
    if (!existsSync(path)) return { missing: `npm could not install it: ${reason(error)}` } // else another worker was first
  }
  return { path }
}

/** HOME as it was before the tests' own, which lasts for one run. */
const usersHome = (): string => process.env['TEST_USERS_HOME'] || userInfo().homedir

function usualCaches(name: string): string[] {
  const { uid } = userInfo()
  const caches = process.platform === 'darwin' ? 'Library/Caches' : '.cache'
  const temporary = process.platform === 'win32' ? tmpdir() : '/tmp'
  return [join(usersHome(), caches, 'pager-triage', name), join(temporary, `pager-triage-${name}-${uid}`)]
}

/** In a shared directory the name could be another user's, and so what is in it. */
function isOwnAndWritable(directory: string): boolean {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
    accessSync(directory, constants.W_OK)
    return statSync(directory).uid === userInfo().uid
  } catch {
    return false
  }
}

/** Installs beside `directory` and renames: nobody sees half of it, and of two workers the first wins. */
async function install({ spec, executable, prints }: NpmBinary, directory: string): Promise<void> {
  mkdirSync(join(directory, '..'), { recursive: true })
  const partial = mkdtempSync(`${directory}.partial-`)
  const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--fetch-retries=0']
  try {
    await run('npm', ['install', '--prefix', partial, ...options, spec], { env: npmEnvironment(), ...limits })
    if (prints !== undefined) {
      const path = join(partial, 'node_modules', executable)
      const { stdout } = await run(path, ['--version'], { env: { HOME: partial }, ...limits })
      if (!stdout.startsWith(prints)) throw new Error(`what was installed is ${stdout.trim().slice(0, 60)}`)
    }
    renameSync(partial, directory)
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
}

/** npm's own settings are in the user's home; of the environment passes only what leads to a registry. */
function npmEnvironment(): NodeJS.ProcessEnv {
  const passes = /^(PATH|https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS|npm_config_registry)$/i
  const kept = Object.entries(process.env).filter(([name]) => passes.test(name))
  return { ...Object.fromEntries(kept), HOME: usersHome() }
}

/** One short line: of what npm prints on its errors, the cause. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('killed' in error && error.killed) return `not done in ${limits.timeout / 1000} s`
  const [, cause] =
    /reason: (.*)/.exec(error.message) ?? /^npm error (?!code|errno|syscall)(.*)/m.exec(error.message) ?? []
  return (cause ?? error.message).slice(0, 100)
}
