import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { isatty, type WriteStream } from 'node:tty'
import type { Ancestor } from '../agents/marks.ts'
import { orNull } from '../core/errors.ts'
import type { Shell, Stream } from './shell.ts'

/** The real process as a shell; the only place that reads the environment, the clock and the standard streams. */
export function processShell(): Shell {
  const interrupted = new AbortController()
  process.once('SIGINT', () => interrupted.abort())
  process.once('SIGTERM', () => interrupted.abort())
  let ancestors: Ancestor[] | null | undefined
  return {
    env: process.env,
    cwd: process.cwd(),
    clock: () => new Date(),
    stdin: () => text(process.stdin),
    stdout: toStream(process.stdout),
    stderr: toStream(process.stderr),
    ask: isatty(0) ? (question) => askOnTerminal(question, interrupted.signal) : null,
    ancestors: async () => {
      if (ancestors === undefined) ancestors = readAncestors()
      return ancestors
    },
    interrupted: interrupted.signal,
  }
}

/** Ends the process at once, whatever still waits for an answer; a pipe that is full gets the time that it takes. */
export function endProcess(exitCode: number): void {
  process.exitCode = exitCode
  if ([process.stdout, process.stderr].every(({ writableLength }) => writableLength === 0)) process.exit()
}

function toStream(stream: WriteStream): Stream {
  stream.on('error', ignoreClosedPipe)
  return {
    print: (line) => stream.write(`${line}\n`),
    columns: stream.isTTY ? stream.columns || 80 : null, // a terminal of unknown size says 0
    colour: hasColour(stream.isTTY),
  }
}

/** https://no-color.org; FORCE_COLOR is what CI systems set for a log that shows colours. */
function hasColour(terminal: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (NO_COLOR) return false
  return FORCE_COLOR ? FORCE_COLOR !== '0' : terminal && TERM !== 'dumb'
}

/** An end of input or an interruption is an empty answer. */
async function askOnTerminal(question: string, signal: AbortSignal): Promise<string> {
  process.stderr.write(question)
  for await (const answer of createInterface({ input: process.stdin, terminal: false, signal })) return answer
  return ''
}

/** `pager-triage … | head` closes the pipe early. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

/** Nobody is so deep in shells. */
const MAX_ANCESTORS = 64
const PS_MS = 2_000

/** The programs that started this one, nearest first; null where the system does not tell. */
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

/** Other users' processes may be hidden: an agent of this user is not. */
function fromProc(pid: number): Process | null {
  const stat = contents(`/proc/${pid}/stat`)
  // the name stands in brackets and may hold any character
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

/** All processes in one run: `ps` of one process does not list its ancestors. */
function readTable(): Map<number, Process> | null {
  const options = { encoding: 'utf8', timeout: PS_MS, maxBuffer: 16_000_000 } as const
  const { status, stdout } = spawnSync('/bin/ps', ['-axww', '-o', 'pid=,ppid=,command='], options)
  return status === 0 ? parseTable(stdout) : null
}

/** What `ps` prints keeps no word apart that holds a blank: such a program is not recognised, and no other is. */
export function parseTable(text: string): Map<number, Process> {
  const rows = text.split('\n').flatMap((line): [number, Process][] => {
    const [, pid, parent, command = ''] = /^ *(\d+) +(\d+) +(.*)$/.exec(line) ?? []
    const ancestor = { name: '', command: command.split(' '), env: {} }
    return pid === undefined ? [] : [[Number(pid), { parent: Number(parent), ancestor }]]
  })
  return new Map(rows)
}
