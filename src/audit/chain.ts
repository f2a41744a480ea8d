import { createHash } from 'node:crypto'

/** A place in the chain: a line's number, from 1 on, and its hash. */
export interface Link {
  readonly n: number
  /** 64 hex digits */
  readonly hash: string
}

/** A line whose bytes have the hash that it states. */
export interface Line extends Link {
  /** the hash of the line before it */
  readonly prev: string
  /** as JSON has it, unchecked */
  readonly record: unknown
}

/** What the first line of a log follows. */
export const START: Link = { n: 0, hash: '0'.repeat(64) }

const NEWLINE = 0x0a
const STATED_HASH = /,"hash":"([0-9a-f]{64})"\}$/
const STATED_HASH_LENGTH = ',"hash":""}'.length + 64

/**
 * The line that follows `after`, with its newline: `{"n":…,"prev":…,"record":…,"hash":…}`. The hash is the SHA-256 of
 * the same bytes without the hash, so it covers the record, the number and the hash of the line before.
 */
export function toLine(record: unknown, after: Link): { readonly text: string; readonly link: Link } {
  const n = after.n + 1
  const body = JSON.stringify({ n, prev: after.hash, record })
  const hash = sha256(Buffer.from(body))
  return { text: `${body.slice(0, -1)},"hash":"${hash}"}\n`, link: { n, hash } }
}

/** What `toLine` wrote, without its newline; null where a byte of it is another, or it was never such a line. */
export function readLine(bytes: Buffer): Line | null {
  // latin1 keeps every byte: with UTF-8 two broken characters could look the same
  const stated = STATED_HASH.exec(bytes.subarray(-STATED_HASH_LENGTH).toString('latin1'))?.[1]
  if (stated === undefined) return null
  const body = Buffer.concat([bytes.subarray(0, -STATED_HASH_LENGTH), Buffer.from('}')])
  return sha256(body) === stated ? toParts(body.toString(), stated) : null
}

function toParts(body: string, hash: string): Line | null {
  const line = parseJson(body)
  if (typeof line !== 'object' || line === null) return null
  if (!('n' in line && 'prev' in line && 'record' in line)) return null
  const { n, prev, record } = line
  return typeof n === 'number' && typeof prev === 'string' ? { n, prev, record, hash } : null
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The complete lines, without their newlines, and the bytes after the last newline: a line that was not finished. */
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
