import { createHash } from 'node:crypto'
import { asObject, parseJson } from '../core/json.ts'

/** A place in the chain: a line's number, from 1 on, and its hash. */
export interface Link {
  readonly n: number
  /** 64 hex digits */
  readonly hash: string
}

/** A line whose bytes match the hash it contains. */
interface Line extends Link {
  readonly prev: string
  /** not validated */
  readonly record: unknown
}

export const START: Link = { n: 0, hash: '0'.repeat(64) }

const NEWLINE = 0x0a
const STATED_HASH = /,"hash":"([0-9a-f]{64})"\}$/
const STATED_HASH_LENGTH = ',"hash":""}'.length + 64

/** `{"n":…,"prev":…,"record":…,"hash":…}`, hash over the same bytes without it. */
export function toLine(record: unknown, after: Link): { readonly text: string; readonly link: Link } {
  const n = after.n + 1
  const body = JSON.stringify({ n, prev: after.hash, record })
  const hash = sha256(Buffer.from(body))
  return { text: `${body.slice(0, -1)},"hash":"${hash}"}\n`, link: { n, hash } }
}

/** Null where a byte differs from what `toLine` wrote, or it never was such a line. */
export function readLine(bytes: Buffer): Line | null {
  // latin1 keeps every byte: in UTF-8 two broken characters could look the same
  const hash = STATED_HASH.exec(bytes.subarray(-STATED_HASH_LENGTH).toString('latin1'))?.[1]
  const body = Buffer.concat([bytes.subarray(0, -STATED_HASH_LENGTH), Buffer.from('}')])
  if (hash === undefined || sha256(body) !== hash) return null
  const { n, prev, record } = asObject(parseJson(body.toString())) ?? {}
  if (typeof n !== 'number' || typeof prev !== 'string' || record === undefined) return null
  return { n, prev, record, hash }
}

/** The complete lines, without their newlines, and the unfinished one after the last newline. */
export function splitLines(bytes: Buffer): { readonly lines: readonly Buffer[]; readonly torn: Buffer } {
  const lines: Buffer[] = []
  let from = 0
  for (let to = bytes.indexOf(NEWLINE); to !== -1; to = bytes.indexOf(NEWLINE, from)) {
    lines.push(bytes.subarray(from, to))
    from = to + 1
  }
  return { lines, torn: bytes.subarray(from) }
}

export const follows = (line: Line, link: Link): boolean => line.n === link.n + 1 && line.prev === link.hash

export const isSameLink = (a: Link, b: Link): boolean => a.n === b.n && a.hash === b.hash

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

export const LOG_FILE = 'audit.jsonl'

export interface Log {
  /** the last line written; null where its file is missing or damaged */
  readonly head: Link | null
  readonly bytes: Buffer | null
}

export type Verdict =
  | {
      readonly intact: true
      readonly lines: number
      /** the last line; null in an empty log */
      readonly last: Link | null
      /** a writer was killed in the middle of a line, or is writing it right now */
      readonly unfinished: boolean
    }
  | Broken

interface Broken {
  readonly intact: false
  readonly problem: Problem
  readonly file: string
  /** the first bad line, from 1 on; null where no single line is at fault */
  readonly line: number | null
  readonly lines: number
}

/**
 * `changed`: a byte of the line differs, or it is not a line of the log. `out-of-order`: it does not follow the line
 * before it: that one was changed, or lines were removed, moved or inserted. `missing`: the head knows of lines from
 * here on that are not in the file. `added`: the head does not know of this line. `no-head`: there is no head, so
 * lines may be missing. `not-there`: no line has the expected hash.
 */
export type Problem = 'changed' | 'out-of-order' | 'missing' | 'added' | 'no-head' | 'not-there'

/**
 * Anyone who can write the files can make a whole new chain: only a hash stored elsewhere shows that.
 * @param expected such a hash, which must be in the log
 */
export function verifyLog({ head, bytes }: Log, expected: string | null = null): Verdict {
  const end = head ?? START
  const { lines, torn } = splitLines(bytes ?? Buffer.alloc(0))
  let last = START
  let isFound = expected === null || expected === START.hash
  const broken = (problem: Problem): Broken => ({
    intact: false,
    problem,
    file: LOG_FILE,
    line: last.n + 1,
    lines: last.n,
  })
  for (const each of lines) {
    const line = readLine(each)
    if (line === null) return broken('changed')
    if (!follows(line, last)) return broken('out-of-order')
    if (line.n === end.n && line.hash !== end.hash) return broken('changed')
    if (line.n > end.n + 1) return broken(head === null ? 'no-head' : 'added')
    last = { n: line.n, hash: line.hash }
    isFound ||= expected === line.hash
  }
  if (last.n < end.n) return broken('missing')
  if (!isFound) return { ...broken('not-there'), line: null }
  return { intact: true, lines: last.n, last: last.n === 0 ? null : last, unfinished: torn.length > 0 }
}
