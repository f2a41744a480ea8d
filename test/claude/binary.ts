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
const here = `${process.platform}-${process.arch}`
const limits = { timeout: 120_000, killSignal: 'SIGKILL' } as const

/** The oldest version that the plugin supports, and the newest that it was tried on. */
export type ClaudeVersion = '2.1.197' | 'newest'

const releases = {
  '2.1.197': { number: '2.1.197', spec: '@anthropic-ai/claude-code@2.1.197', platforms: [here] },
  newest: {
    number: '2.1.330',
    spec: '@anthropic-ai/claude-code-linux-x64@2.1.330',
    platforms: ['linux-x64'],
  },
} satisfies Record<ClaudeVersion, { number: string; spec: string; platforms: string[] }>

/**
 * The real `claude` from the cache, where npm puts it the first time (240 to 380 MB); or why it cannot be had.
 * The cache is $PAGER_TRIAGE_CLAUDE_CACHE, else in the user's cache directory, else in the temporary directory.
 */
export async function claudeBinary(version: ClaudeVersion): Promise<{ path: string } | { missing: string }> {
  const { number, spec, platforms } = releases[version]
  if (!platforms.includes(here)) return { missing: `nothing to install for ${here}` }
  const root = process.env['PAGER_TRIAGE_CLAUDE_CACHE'] || usualCaches().find(isOwnAndWritable)
  if (!root) return { missing: 'no cache directory can be written' }
  const directory = join(root, number)
  const path = executableIn(directory)
  try {
    if (!existsSync(path)) await install(spec, number, directory)
  } catch (error) {
    if (!existsSync(path)) return { missing: `npm could not install it: ${reason(error)}` } // else another worker was first
  }
  return { path }
}

/** By the user's record, not by HOME and TMPDIR: the tests' own last for one run. */
function usualCaches(): string[] {
  const { homedir, uid } = userInfo()
  const caches = process.platform === 'darwin' ? 'Library/Caches' : '.cache'
  const temporary = process.platform === 'win32' ? tmpdir() : '/tmp'
  return [
    join(homedir, caches, 'pager-triage/claude-code'),
    join(temporary, `pager-triage-claude-code-${uid}`),
  ]
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

// The platform's own package, not node_modules/.bin/claude, which an install script has to complete.
const executableIn = (directory: string): string =>
  join(directory, 'node_modules/@anthropic-ai', `claude-code-${here}`, 'claude')

/** Installs beside `directory` and renames: nobody sees half of it, and of two workers the first wins. */
async function install(spec: string, number: string, directory: string): Promise<void> {
  mkdirSync(join(directory, '..'), { recursive: true })
  const partial = mkdtempSync(`${directory}.partial-`)
  const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--fetch-retries=0']
  try {
    await run('npm', ['install', '--prefix', partial, ...options, spec], { env: npmEnvironment(), ...limits })
    const { stdout } = await run(executableIn(partial), ['--version'], { env: { HOME: partial }, ...limits })
    if (!stdout.startsWith(`${number} `)) throw new Error(`the installed claude is ${stdout.trim()}`)
    renameSync(partial, directory)
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
}

/** npm's own settings are in the user's home; of the environment passes only what leads to a registry. */
function npmEnvironment(): NodeJS.ProcessEnv {
  const passes = /^(PATH|https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS|npm_config_registry)$/i
  const kept = Object.entries(process.env).filter(([name]) => passes.test(name))
  return { ...Object.fromEntries(kept), HOME: userInfo().homedir }
}

/** One short line: of what npm prints on its errors, the cause. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('killed' in error && error.killed) return `not done in ${limits.timeout / 1000} s`
  const [, cause] =
    /reason: (.*)/.exec(error.message) ?? /^npm error (?!code|errno|syscall)(.*)/m.exec(error.message) ?? []
  return (cause ?? error.message).slice(0, 100)
}
