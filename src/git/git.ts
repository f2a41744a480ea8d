import { type ChildProcess, spawn } from 'node:child_process'
import { setMaxListeners } from 'node:events'
import { existsSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { fromOutside } from '../core/untrusted.ts'
import { inert } from '../untrusted/inert.ts'

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

/** Where things are; nothing else of the environment reaches git. */
export type GitEnvironment = Partial<
  Record<
    | 'PATH'
    | 'HOME'
    | 'XDG_CONFIG_HOME'
    | 'GIT_DIR'
    | 'GIT_WORK_TREE'
    | 'GIT_INDEX_FILE'
    | 'GIT_ALTERNATE_OBJECT_DIRECTORIES'
    | 'GIT_PREFIX'
    | 'GIT_CEILING_DIRECTORIES'
    | 'GIT_CONFIG_NOSYSTEM'
    | 'GIT_ATTR_NOSYSTEM',
    string
  >
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
  constructor(options?: ErrorOptions) {
    super('git was not found in PATH. Install git 2.31 or newer, then run this again.', options)
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

/** Starts git, hardened. What it prints and how it ends is the caller's to read; the deadline too. */
export function startGit(args: readonly string[], run: GitRun): ChildProcess {
  const pathspecs = run.pathspecs === 'magic' ? [] : ['--literal-pathspecs']
  return spawn('git', [...HARDENING, ...pathspecs, ...args], {
    cwd: run.cwd,
    env: { ...run.env, ...ALWAYS },
    stdio: [run.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
}

/** Ends git where nobody waits for it any more. */
export function dropGit(git: ChildProcess): void {
  git.kill()
  releaseGit(git)
}

/** Lets go of a git that ends with its input, or that was ended: one that does not must not hold us. */
export function releaseGit(git: ChildProcess): void {
  git.unref()
  for (const stream of [git.stdin, git.stdout, git.stderr]) stream?.destroy()
}

/**
 * @returns what git printed, as bytes: names and contents need not be UTF-8
 * @throws GitMissingError, GitFailedError, GitOutputError, GitDeadlineError
 */
export function runGit(args: readonly string[], run: GitRun): Promise<Buffer> {
  const command = args[0] ?? ''
  return new Promise((resolve, reject) => {
    if (run.signal.aborted) throw new GitDeadlineError(command)
    const git = startGit(args, run)
    const giveUp = (error: Error) => {
      dropGit(git)
      reject(error)
    }
    const onDeadline = () => giveUp(new GitDeadlineError(command))
    setMaxListeners(0, run.signal) // each git that runs listens
    run.signal.addEventListener('abort', onDeadline, { once: true })
    const stdout = collect(git.stdout, run.maxBytes, () =>
      giveUp(new GitOutputError(command, run.maxBytes ?? 0)),
    )
    const stderr = collect(git.stderr)
    git.stdin?.on('error', () => {}).end(run.input) // git may end before it has read all
    git.on('error', (error) => reject(explainStart(error, command, run.cwd)))
    git.on('close', (exitCode) => {
      run.signal.removeEventListener('abort', onDeadline)
      if (exitCode === 0) resolve(Buffer.concat(stdout))
      else reject(new GitFailedError(command, exitCode ?? -1, Buffer.concat(stderr).toString()))
    })
  })
}

/** @returns what comes out of the stream, as it comes */
function collect(stream: Readable | null, maxBytes = Number.POSITIVE_INFINITY, tooMuch = () => {}): Buffer[] {
  const chunks: Buffer[] = []
  let bytes = 0
  stream?.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes > maxBytes) tooMuch()
  })
  return chunks
}

/** A directory that is not there looks to Node like a program that is not there. */
export function explainStart(error: Error, command: string, cwd: string): Error {
  if (!('code' in error) || error.code !== 'ENOENT') return error
  if (existsSync(cwd)) return new GitMissingError({ cause: error })
  return new GitFailedError(command, 128, `${cwd}: no such directory`)
}

function firstLine(stderr: string): string {
  const line = stderr.split('\n').find((text) => text.trim() !== '') ?? ''
  return inert(fromOutside(line.replace(/^(fatal|error): /, ''))).slice(0, 300)
}
