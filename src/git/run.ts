import { setMaxListeners } from 'node:events'
import { existsSync } from 'node:fs'
import { GitPluginError, simpleGit } from 'simple-git'
import { CodedError, TimeoutError } from '../core/errors.ts'
import { fromOutside } from '../core/untrusted.ts'
import { inert } from '../untrusted/inert.ts'

/** Nothing in a repository or its configuration makes git run code, connect or take a lock. */
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

const ALWAYS = {
  LC_ALL: 'C', // error texts are matched in English
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_TERMINAL_PROMPT: '0',
}

const PLACES = [
  ...(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_ALTERNATE_OBJECT_DIRECTORIES'] as const),
  ...(['GIT_PREFIX', 'GIT_CEILING_DIRECTORIES', 'GIT_CONFIG_NOSYSTEM', 'GIT_ATTR_NOSYSTEM'] as const),
  ...(['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM'] as const),
]

export type GitEnvironment = Partial<
  Record<(typeof PLACES)[number] | 'PATH' | 'HOME' | 'XDG_CONFIG_HOME', string>
>

const OPTIONS = {
  /** simple-git drops all other GIT_* variables */
  allowEnvironment: [...PLACES, ...Object.keys(ALWAYS)],
  /** simple-git refuses settings of HARDENING unless allowed; a replayed command may abbreviate options */
  unsafe: {
    allowUnsafeFsMonitor: true,
    allowUnsafeHooksPath: true,
    allowUnsafeProtocolOverride: true,
    allowUnsafeConfigPaths: true,
    allowUnsafeInclude: true,
    allowAbbreviatedOptions: true,
  },
  /** by default simple-git stops reading 50 ms after the exit */
  completion: { onClose: true, onExit: false },
}

export interface GitRun {
  readonly cwd: string
  readonly env: GitEnvironment
  readonly signal: AbortSignal
  readonly input?: string | Buffer
  /** beyond this the run stops with a GitOutputError */
  readonly maxBytes?: number
  /** options of git that say how they are read; default: literal names */
  readonly pathspecs?: readonly string[]
}

export class GitMissingError extends CodedError {}

export class GitFailedError extends CodedError {
  readonly exitCode: number
  readonly stderr: string
  constructor(command: string, exitCode: number, stderr: string) {
    super('git_failed', `git ${command} failed (${exitCode}): ${firstLine(stderr) || 'no reason given'}`)
    this.exitCode = exitCode
    this.stderr = stderr
  }
}

export class GitOutputError extends CodedError {
  constructor(command: string, maxBytes: number) {
    super('git_output', `git ${command} printed more than ${Math.round(maxBytes / 2 ** 20)} MB`)
  }
}

export class GitDeadlineError extends CodedError {
  constructor(command: string, { reason }: AbortSignal) {
    const hint = reason instanceof TimeoutError ? reason.hint : 'Run the command again.'
    super('git_deadline', `git ${command} did not finish before the deadline`, { hint })
  }
}

/** Output is not always UTF-8. @throws GitMissingError, GitFailedError, GitOutputError, GitDeadlineError */
export async function runGit(args: readonly string[], run: GitRun): Promise<Buffer> {
  const command = args[0] ?? ''
  const { cwd, input, signal, maxBytes = Number.POSITIVE_INFINITY } = run
  if (signal.aborted) throw new GitDeadlineError(command, signal)
  if (!existsSync(cwd)) throw new GitFailedError(command, 128, `${cwd}: no such directory`)
  const { pathspecs = ['--literal-pathspecs'] } = run
  const stop = new AbortController()
  const output: Buffer[] = []
  let bytes = 0
  let failure: GitFailedError | undefined
  const git = simpleGit({
    baseDir: cwd,
    ...OPTIONS,
    abort: stop.signal,
    errors: (error, { exitCode, stdErr }) => {
      if (exitCode === 0) return error
      failure = new GitFailedError(command, exitCode, Buffer.concat(stdErr).toString())
      return failure // simple-git wraps it in an error of its own
    },
    ...(input !== undefined && { input: () => input }),
  })
  return new Promise<Buffer>((resolve, reject) => {
    const giveUp = (error: Error) => {
      reject(error) // at once: git may ignore that it is to end
      stop.abort()
    }
    const onDeadline = () => giveUp(new GitDeadlineError(command, signal))
    setMaxListeners(0, signal) // one for each git that runs
    signal.addEventListener('abort', onDeadline, { once: true })
    git
      .env({ ...passedOn(run.env), ...ALWAYS })
      .outputHandler((_command, stdout) => {
        stdout.on('data', (chunk: Buffer) => {
          output.push(chunk)
          bytes += chunk.length
          if (bytes > maxBytes) giveUp(new GitOutputError(command, maxBytes))
        })
        // simple-git waits another 50 ms after a command that printed nothing
        stdout.on('end', () => stdout.emit('data', Buffer.alloc(0)))
      })
      .raw([...HARDENING, ...pathspecs, ...args])
      .then(
        () => resolve(Buffer.concat(output)),
        (error) => reject(explain(failure ?? error, command)),
      )
      .finally(() => signal.removeEventListener('abort', onDeadline))
  })
}

/** What else the environment sets is read where a command is planned; simple-git refuses it. */
const passedOn = (env: GitEnvironment): GitEnvironment =>
  Object.fromEntries(Object.entries(env).filter(([name]) => PASSED.has(name)))

const PASSED: ReadonlySet<string> = new Set([...PLACES, 'PATH', 'HOME', 'XDG_CONFIG_HOME'])

/** A partial clone lacks an object, which is not fetched. */
export const isMissingObject = (error: unknown): boolean =>
  error instanceof GitFailedError &&
  /unable to read|missing|could not fetch|lazy fetching|bad object/i.test(error.stderr)

function explain(error: unknown, command: string): unknown {
  if (error instanceof GitPluginError) return new GitFailedError(command, 128, error.message)
  const isMissing = error instanceof GitFailedError && error.exitCode < 0 && error.stderr.includes('ENOENT')
  if (!isMissing) return error
  const message = 'git was not found in PATH. Install git 2.31 or newer, then run this again.'
  return new GitMissingError('git_missing', message, { cause: error })
}

function firstLine(stderr: string): string {
  const line = stderr.split('\n').find((text) => text.trim() !== '') ?? ''
  return inert(fromOutside(line.replace(/^(fatal|error): /, ''))).slice(0, 300)
}
