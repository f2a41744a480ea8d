import { readSync } from 'node:fs'
import { isatty, type WriteStream } from 'node:tty'
import { isErrno } from '../core/errors.ts'
import type { Shell, Stream } from './shell.ts'

/**
 * The real process as a shell; the only place that reads the environment, the clock and the standard streams. Node takes
 * some milliseconds to set up each stream, so that is done for those that are used.
 */
export function processShell(): Shell {
  const interrupted = new AbortController()
  process.once('SIGINT', () => interrupted.abort())
  process.once('SIGTERM', () => interrupted.abort())
  return {
    env: process.env,
    cwd: process.cwd(),
    clock: () => new Date(),
    stdin: readStdin,
    stdout: toStream(1, () => process.stdout),
    stderr: toStream(2, () => process.stderr),
    ask: isatty(0) ? (question) => askOnTerminal(question, interrupted.signal) : null,
    ancestors: ancestorsOnce(),
    interrupted: interrupted.signal,
  }
}

/** Only a write asks for them, and then more than once. */
function ancestorsOnce(): NonNullable<Shell['ancestors']> {
  let read: ReturnType<NonNullable<Shell['ancestors']>> | undefined
  return () => {
    read ??= import('./ancestors.ts').then(({ readAncestors }) => readAncestors())
    return read
  }
}

const OPENED: WriteStream[] = []

/**
 * Ends the process at once where all that was printed is out: what Node would still tidy up goes with it anyway, and
 * takes a commit some milliseconds. A pipe that is full gets the time that it takes.
 */
export function endProcess(exitCode: number): void {
  process.exitCode = exitCode
  if (OPENED.every(({ writableLength }) => writableLength === 0)) process.exit()
}

function toStream(descriptor: 1 | 2, open: () => WriteStream): Stream {
  let opened: WriteStream | undefined
  const stream = () => {
    if (opened === undefined) {
      opened = open().on('error', ignoreClosedPipe)
      OPENED.push(opened)
    }
    return opened
  }
  const terminal = isatty(descriptor)
  return {
    print: (text) => stream().write(`${text}\n`),
    columns: terminal ? stream().columns || 80 : null, // a terminal of unknown size says 0
    colour: hasColour(terminal),
  }
}

/** https://no-color.org; FORCE_COLOR is what CI systems set for a log that shows colours. */
function hasColour(terminal: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (NO_COLOR) return false
  return FORCE_COLOR ? FORCE_COLOR !== '0' : terminal && TERM !== 'dumb'
}

/** At once where it can be: setting up Node's stream for it takes longer than all of the reading. */
async function readStdin(): Promise<string> {
  const chunks: Buffer[] = []
  if (!readAtOnce(chunks)) for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** @returns whether that was all; what was read before there was nothing more to read yet is kept */
function readAtOnce(chunks: Buffer[]): boolean {
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(65_536)
      const size = readSync(0, chunk)
      if (size === 0) return true
      chunks.push(chunk.subarray(0, size))
    }
  } catch (error) {
    if (isErrno(error, 'EAGAIN')) return false
    throw error
  }
}

/** An end of input or an interruption is an empty answer. */
async function askOnTerminal(question: string, interrupted: AbortSignal): Promise<string> {
  const { createInterface } = await import('node:readline')
  process.stderr.write(question)
  const lines = createInterface({ input: process.stdin, terminal: false })
  const close = () => lines.close()
  interrupted.addEventListener('abort', close)
  try {
    return await new Promise((resolve) => {
      lines.once('line', resolve).once('close', () => resolve(''))
    })
  } finally {
    interrupted.removeEventListener('abort', close)
    close()
  }
}

/** `pager-triage … | head` closes the pipe early. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
