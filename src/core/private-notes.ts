import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { writeAtomically } from './atomic-file.ts'
import { orNull } from './errors.ts'

/** A cache for later runs, in a repository's git directory. Losing it costs only time. */
export interface Notes {
  /** there is one of that name, whoever wrote it */
  has(name: string): boolean
  /** null unless this user wrote it on this machine for this repository */
  read(name: string): Buffer | null
  write(name: string, content: string | Buffer): void
}

const NO_NOTES: Notes = { has: () => false, read: () => null, write: () => {} }

const SECRET_FILE = 'notes.key'
const SECRET_BYTES = 32
const MAC_BYTES = 32
const MAX_BYTES = 17 * 2 ** 20

/**
 * `<git common dir>/pager-triage`. Each file begins with an HMAC, under a secret of the user, over the directory's real
 * path, device and inode, the file's name and its contents: notes that came with a copied or downloaded repository are
 * ignored.
 * @param stateDirectory holds the secret, outside of any repository; null: nothing is read or written
 */
export function openNotes(commonDir: string, stateDirectory: string | null): Notes {
  if (stateDirectory === null) return NO_NOTES
  const directory = join(commonDir, 'pager-triage')
  const macOf = (name: string, content: Buffer): Buffer | null => {
    const secret = readSecret(stateDirectory)
    if (secret === null) return null
    const { dev, ino } = statSync(commonDir, { bigint: true })
    const place = JSON.stringify([realpathSync(commonDir), String(dev), String(ino), name])
    return createHmac('sha256', secret).update(`${place}\n`).update(content).digest()
  }
  return {
    has: (name) => existsSync(join(directory, name)),
    read: (name) =>
      orNull(() => {
        if (!lstatSync(directory).isDirectory()) return null
        const bytes = readRegularFile(join(directory, name), MAX_BYTES)
        if (bytes === null || bytes.length < MAC_BYTES) return null
        const content = bytes.subarray(MAC_BYTES)
        const mac = macOf(name, content)
        return mac !== null && timingSafeEqual(mac, bytes.subarray(0, MAC_BYTES)) ? content : null
      }),
    write: (name, text) => {
      orNull(() => {
        const content = Buffer.from(text)
        const mac = macOf(name, content)
        if (mac === null) return
        mkdirSync(directory, { recursive: true, mode: 0o700 })
        if (lstatSync(directory).isDirectory())
          writeAtomically(join(directory, name), Buffer.concat([mac, content]))
      })
    },
  }
}

export function notesInMemory(beneath: Notes): Notes {
  const written = new Map<string, Buffer>()
  return {
    has: (name) => written.has(name) || beneath.has(name),
    read: (name) => written.get(name) ?? beneath.read(name),
    write: (name, content) => {
      written.set(name, Buffer.from(content))
    },
  }
}

/** `$XDG_STATE_HOME/pager-triage`, else `~/.local/state/pager-triage`; null without a home. */
export function stateDirectory(env: Readonly<Record<string, string | undefined>>): string | null {
  const state = absolute(env['XDG_STATE_HOME'])
  if (state !== null) return join(state, 'pager-triage')
  const home = absolute(env['HOME'])
  return home === null ? null : join(home, '.local', 'state', 'pager-triage')
}

/** The XDG specification says to ignore relative paths. */
export const absolute = (path: string | undefined): string | null => (path && isAbsolute(path) ? path : null)

/** Created on first use; null where it cannot be written, or where another user could have written it. */
function readSecret(directory: string): Buffer | null {
  const path = join(directory, SECRET_FILE)
  const before = ownSecret(path)
  if (before !== null || lstatSync(path, { throwIfNoEntry: false })) return before
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const mine = `${path}.${process.pid}-${randomBytes(6).toString('hex')}`
  writeAtomically(mine, randomBytes(SECRET_BYTES))
  try {
    linkSync(mine, path) // fails where another process was first
  } catch {
  } finally {
    rmSync(mine, { force: true })
  }
  return ownSecret(path)
}

function ownSecret(path: string): Buffer | null {
  const found = lstatSync(path, { throwIfNoEntry: false })
  const isOurs =
    found?.isFile() && found.uid === (process.getuid?.() ?? found.uid) && (found.mode & 0o077) === 0
  const secret = isOurs ? readRegularFile(path, SECRET_BYTES) : null
  return secret?.length === SECRET_BYTES ? secret : null
}

/** Null for a link, a pipe or a larger file. @throws what node:fs throws */
export function readRegularFile(path: string, maxBytes: number): Buffer | null {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants
  const fd = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  try {
    const found = fstatSync(fd)
    return found.isFile() && found.size <= maxBytes ? readFileSync(fd) : null
  } finally {
    closeSync(fd)
  }
}
