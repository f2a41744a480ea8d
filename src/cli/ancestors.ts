import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Ancestor } from '../agents/marks.ts'
import { orNull } from '../core/errors.ts'

/** Nobody is so deep in shells. */
const MOST = 64
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
  for (let pid = first; pid > 0 && found.length < MOST; ) {
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
