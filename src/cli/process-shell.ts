import type { WriteStream } from 'node:tty'
import type { Shell, Stream } from './shell.ts'

/** The real process as a shell; the only place that reads the environment, the clock and the standard streams. */
export function processShell(): Shell {
  const interrupted = new AbortController()
  process.once('SIGINT', () => interrupted.abort())
  process.once('SIGTERM', () => interrupted.abort())
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe)
  return {
    env: process.env,
    cwd: process.cwd(),
    clock: () => new Date(),
    stdin: readStdin,
    stdout: toStream(process.stdout),
    stderr: toStream(process.stderr),
    interrupted: interrupted.signal,
  }
}

function toStream(stream: WriteStream): Stream {
  const terminal = stream.isTTY === true
  return {
    print: (text) => stream.write(`${text}\n`),
    columns: terminal ? stream.columns : null,
    colour: hasColour(terminal),
  }
}

/** https://no-color.org; FORCE_COLOR is what CI systems set for a log that shows colours. */
function hasColour(terminal: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (NO_COLOR) return false
  return FORCE_COLOR ? FORCE_COLOR !== '0' : terminal && TERM !== 'dumb'
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** `pager-triage … | head` closes the pipe early. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
