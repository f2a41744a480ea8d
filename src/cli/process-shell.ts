import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { isatty, type WriteStream } from 'node:tty'
import type { Ancestor } from '../agents/marks.ts'
import { isErrno, orNull } from '../core/errors.ts'
import type { Shell, Stream } from './shell.ts'
import { decodeText } from './text-encoding.ts'

/** By default the system's resolver waits 10 s for a silent name server, and Node cannot exit meanwhile. */
const RESOLVER = 'timeout:1 attempts:1'

/** The only place that reads the environment, the clock and the standard streams. */
export function processShell(): Shell {
  process.env['RES_OPTIONS'] ??= RESOLVER
  const interrupted = new AbortController()
  process.once('SIGINT', () => interrupted.abort())
  process.once('SIGTERM', () => interrupted.abort())
  return {
    env: process.env,
    cwd: process.cwd(),
    clock: () => new Date(),
    stdin: async () => decodeText(await buffer(process.stdin)),
    stdout: toStream(process.stdout),
    stderr: toStream(process.stderr),
    ask: isatty(0) ? (question) => askOnTerminal(question, interrupted.signal) : null,
    ancestors: async () => readAncestors(),
    interrupted: interrupted.signal,
  }
}

/** Ends without waiting for open requests; a full pipe is drained first. */
export function endProcess(exitCode: number): void {
  process.exitCode = exitCode
  if ([process.stdout, process.stderr].every(({ writableLength }) => writableLength === 0)) process.exit()
}

function toStream(stream: WriteStream): Stream {
  stream.on('error', (error) => {
    if (!isErrno(error, 'EPIPE')) throw error // `pager-triage … | head` closes the pipe early
  })
  return {
    print: (line) => stream.write(`${line}\n`),
    get columns() {
      return stream.isTTY ? stream.columns || 80 : null // a terminal of unknown size says 0
    },
    get rows() {
      return stream.isTTY ? stream.rows || undefined : undefined
    },
    onResize: (changed) => {
      stream.on('resize', changed)
      return () => stream.off('resize', changed)
    },
    chosenColumns: Number(process.env['COLUMNS']) || null,
    colour: hasColour(stream.isTTY),
    utcOffset: (at) => -at.getTimezoneOffset(),
  }
}

/** https://no-color.org; CI systems with coloured logs set FORCE_COLOR. */
function hasColour(terminal: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (NO_COLOR) return false
  return FORCE_COLOR ? FORCE_COLOR !== '0' : terminal && TERM !== 'dumb'
}

/** End of input and interruption count as an empty answer. */
async function askOnTerminal(question: string, signal: AbortSignal): Promise<string> {
  process.stderr.write(question)
  const { createInterface } = await import('node:readline')
  for await (const answer of createInterface({ input: process.stdin, terminal: false, signal })) return answer
  return ''
}

const MAX_ANCESTORS = 64
const PS_MS = 2_000

/** The parent processes, nearest first; null where the system does not list them. */
export function readAncestors(platform = process.platform, parent = process.ppid): Ancestor[] | null {
  if (platform === 'linux') return ancestorsFrom(parent, fromProc)
  if (platform === 'win32') return null
  const table = readTable()
  return table && ancestorsFrom(parent, (pid) => table.get(pid) ?? null)
}

interface Process {
  readonly parent: number
  readonly ancestor: Ancestor
}

function ancestorsFrom(first: number, read: (pid: number) => Process | null): Ancestor[] | null {
  const found: Ancestor[] = []
  for (let pid = first; pid > 0 && found.length < MAX_ANCESTORS; ) {
    const process = read(pid)
    if (process === null) break
    found.push(process.ancestor)
    pid = process.parent
  }
  return found.length === 0 && first > 0 ? null : found
}

/** Other users' processes may be hidden; an agent of this user is not. */
function fromProc(pid: number): Process | null {
  const stat = contents(`/proc/${pid}/stat`)
  // the name is in brackets and may hold any character
  const [, name = '', parent] = /^\d+ \((.*)\) \S (\d+)/s.exec(stat) ?? []
  if (parent === undefined) return null
  const env = Object.fromEntries(
    contents(`/proc/${pid}/environ`)
      .split('\0')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
  const command = contents(`/proc/${pid}/cmdline`).split('\0')
  return { parent: Number(parent), ancestor: { name, command, env } }
}

const contents = (path: string): string => orNull(() => readFileSync(path, 'utf8')) ?? ''

/** All processes at once: `ps` of one process omits its ancestors. */
function readTable(): Map<number, Process> | null {
  const options = { encoding: 'utf8', timeout: PS_MS, maxBuffer: 16_000_000 } as const
  const { status, stdout } = spawnSync('/bin/ps', ['-axww', '-o', 'pid=,ppid=,command='], options)
  return status === 0 ? parseTable(stdout) : null
}

/** `ps` does not quote: a program with a blank in its path is not recognised, and no other is. */
export function parseTable(text: string): Map<number, Process> {
  const rows = text.split('\n').flatMap((line): [number, Process][] => {
    const [, pid, parent, command = ''] = /^ *(\d+) +(\d+) +(.*)$/.exec(line) ?? []
    const ancestor = { name: '', command: command.split(' '), env: {} }
    return pid === undefined ? [] : [[Number(pid), { parent: Number(parent), ancestor }]]
  })
  return new Map(rows)
}
