import { existsSync } from 'node:fs'
import { simpleGit } from 'simple-git'
import { inert } from '../untrusted/inert.ts'
import { fromOutside } from '../untrusted/untrusted.ts'

/**
 * The one place that runs git. Nothing a repository or its configuration holds can make these runs execute
 * code, open a connection or take a lock; replace refs are ignored.
 */
const HARDENING = [
  '--no-pager',
  '--no-optional-locks',
  '--no-replace-objects',
  ...['-c', 'core.fsmonitor=false'], // may name a program to run
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'protocol.allow=never'], // a partial clone would fetch missing blobs
  ...['-c', 'safe.bareRepository=explicit'], // a bare repository hidden in a work tree
  ...['-c', 'log.showSignature=false'], // would run gpg
]

/** simple-git refuses the hardening itself unless each key is named here. */
const UNSAFE_KEYS_WE_SET = {
  allowUnsafeFsMonitor: true,
  allowUnsafeHooksPath: true,
  allowUnsafeProtocolOverride: true,
} as const

/** simple-git drops every GIT_* variable that is not named here, also the GIT_INDEX_FILE of a running commit. */
const GIT_ENVIRONMENT = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_CEILING_DIRECTORIES',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_ATTR_NOSYSTEM',
  'GIT_OPTIONAL_LOCKS',
  'GIT_NO_LAZY_FETCH',
  'GIT_ALLOW_PROTOCOL',
  'GIT_TERMINAL_PROMPT',
] as const

export type GitEnvironment = Partial<
  Record<(typeof GIT_ENVIRONMENT)[number] | 'PATH' | 'HOME' | 'XDG_CONFIG_HOME', string>
>

const ALWAYS = {
  LC_ALL: 'C', // error texts are matched in English
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_TERMINAL_PROMPT: '0',
}

export interface GitRun {
  readonly cwd: string
  readonly env: GitEnvironment
  readonly signal: AbortSignal
  /** fed to standard input */
  readonly input?: string | Buffer
  /** more output than this stops the run with a GitOutputError */
  readonly maxBytes?: number
  /** `magic` reads pathspecs as a person's command means them; the default takes them as names */
  readonly pathspecs?: 'literal' | 'magic'
}

/** git is not installed, or not in PATH. */
export class GitMissingError extends Error {
  override readonly name = 'GitMissingError'
  constructor() {
    super('git was not found in PATH. Install git 2.31 or newer, then run this again.')
  }
}

/** git ran and refused; `exitCode` and the first line of its answer say why. */
export class GitFailedError extends Error {
  override readonly name = 'GitFailedError'
  readonly exitCode: number
  readonly stderr: string
  constructor(command: string, exitCode: number, stderr: string) {
    super(`git ${command} failed (${exitCode}): ${firstLine(stderr) || 'it gave no reason'}`)
    this.exitCode = exitCode
    this.stderr = stderr
  }
}

/** git printed more than the caller is willing to hold. */
export class GitOutputError extends Error {
  override readonly name = 'GitOutputError'
  constructor(command: string, maxBytes: number) {
    super(`git ${command} printed more than ${Math.round(maxBytes / 2 ** 20)} MB`)
  }
}

/** The deadline passed while git was running. */
export class GitDeadlineError extends Error {
  override readonly name = 'GitDeadlineError'
  constructor(command: string) {
    super(`git ${command} did not finish before the deadline`)
  }
}

/**
 * @returns what git printed, as bytes: names and contents need not be UTF-8
 * @throws GitMissingError, GitFailedError, GitOutputError, GitDeadlineError
 */
export async function runGit(args: readonly string[], run: GitRun): Promise<Buffer> {
  const command = args[0] ?? ''
  if (!existsSync(run.cwd)) throw new GitFailedError(command, 128, `${run.cwd}: no such directory`)
  const tooMuch = new AbortController()
  const output: Buffer[] = []
  let bytes = 0
  let failure: GitFailedError | undefined
  const git = simpleGit({
    baseDir: run.cwd,
    allowEnvironment: GIT_ENVIRONMENT,
    unsafe: UNSAFE_KEYS_WE_SET,
    abort: AbortSignal.any([run.signal, tooMuch.signal]),
    completion: { onClose: true, onExit: false }, // the default gives up on output 50 ms after the exit
    errors: (error, { exitCode, stdErr }) => {
      if (exitCode === 0) return error
      failure = new GitFailedError(command, exitCode, Buffer.concat(stdErr).toString())
      return failure // simple-git wraps it in an error of its own
    },
    ...(run.input !== undefined && { input: () => run.input }),
  })
  git.env({ ...run.env, ...ALWAYS }).outputHandler((_command, stdout) => {
    stdout.on('data', (chunk: Buffer) => {
      output.push(chunk)
      bytes += chunk.length
      if (bytes > (run.maxBytes ?? Number.POSITIVE_INFINITY)) tooMuch.abort()
    })
    // simple-git waits another 50 ms after a command that printed nothing
    stdout.on('end', () => stdout.emit('data', Buffer.alloc(0)))
  })
  try {
    await git.raw([...HARDENING, ...(run.pathspecs === 'magic' ? [] : ['--literal-pathspecs']), ...args])
  } catch (error) {
    throw explain(failure ?? error, command, run, tooMuch.signal)
  }
  return Buffer.concat(output)
}

function explain(error: unknown, command: string, run: GitRun, tooMuch: AbortSignal): unknown {
  if (tooMuch.aborted) return new GitOutputError(command, run.maxBytes ?? 0)
  if (run.signal.aborted) return new GitDeadlineError(command)
  if (!(error instanceof GitFailedError)) return error
  return error.exitCode < 0 && error.stderr.includes('ENOENT') ? new GitMissingError() : error
}

function firstLine(stderr: string): string {
  const line = stderr.split('\n').find((text) => text.trim() !== '') ?? ''
  return inert(fromOutside(line.replace(/^(fatal|error): /, ''))).slice(0, 300)
}
