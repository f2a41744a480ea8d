import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeAtomically } from '../core/atomic-file.ts'
import { AppError, CodedError, isErrno, messageOf } from '../core/errors.ts'
import { parseJson } from '../core/json.ts'
import { absolute, stateDirectory } from '../core/private-notes.ts'
import { type Log, readLine, splitLines, verifyLog } from './chain.ts'
import { AuditBusyError, appendLine, makeDirectory, readLog, readWhole } from './files.ts'
import { withLock } from './lock.ts'
import { type AuditRecord, parseRecord } from './record.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** One directory for all work trees of a repository. */
export const decisionsDirectory = (commonDir: string): string => join(commonDir, 'pager-triage')

/** `$CLAUDE_PLUGIN_DATA`, else `$XDG_STATE_HOME/pager-triage`, else `~/.local/state/pager-triage`. */
export const writesDirectory = (env: Environment): string | null =>
  absolute(env['CLAUDE_PLUGIN_DATA']) ?? stateDirectory(env)

/** Only the environment turns the log off, and nothing moves it: no file in a repository can. */
export const isAuditOff = (env: Environment): boolean =>
  env['PAGER_TRIAGE_AUDIT']?.trim().toLowerCase() === 'off'

export type Records = ReturnType<typeof parseLines>

const READER_WAIT_MS = 500
/** A commit waits for it. */
const WRITER_WAIT_MS = 100

/**
 * The format, and what `verify` proves: docs/audit.md. Creates nothing on disk before the first record.
 * @param off writes nothing: `isAuditOff`
 */
export function openAuditLog(directory: string, { off = false } = {}) {
  /** Busy for over 100 ms: the next writer takes the record in. @throws audit_file; nothing was written then */
  const append = async (record: AuditRecord): Promise<void> => {
    if (off) return
    const clean = parseRecord(record)
    if (clean === null)
      throw new CodedError('audit_file', 'the record has a value that the log does not take')
    await explained(directory, async () => {
      makeDirectory(directory)
      try {
        await withLock(directory, WRITER_WAIT_MS, (isOurs) => {
          takePending(directory, isOurs)
          appendLine(directory, clean, isOurs)
        })
      } catch (error) {
        if (!(error instanceof AuditBusyError)) throw error
        leavePending(directory, clean)
      }
    })
  }
  return {
    append,
    /** For what must go on, such as a commit. Never throws. @returns what failed, as a sentence, or null */
    appendOrWarn: (record: AuditRecord): Promise<string | null> =>
      append(record).then(
        () => null,
        (error) => `not recorded: ${messageOf(error)}`,
      ),
    /** @throws AuditBusyError, audit_file */
    read: async () => parseLines(await readFiles(directory)),
    /** @param expected a hash that must be in the log @throws AuditBusyError, audit_file */
    verify: async (expected?: string | null) => verifyLog(await readFiles(directory), expected),
  }
}

/** Holds off writers. A directory that cannot be written to needs no lock. */
async function readFiles(directory: string): Promise<Log> {
  if (!existsSync(directory)) return { head: null, bytes: null }
  return explained(directory, async () => {
    try {
      return await withLock(directory, READER_WAIT_MS, (isOurs) => {
        takePending(directory, isOurs)
        return readLog(directory)
      })
    } catch (error) {
      if (isErrno(error, 'EACCES') || isErrno(error, 'EROFS')) return readLog(directory)
      throw error
    }
  })
}

function parseLines(log: Log) {
  const { lines } = splitLines(log.bytes ?? Buffer.alloc(0))
  const records: readonly AuditRecord[] = lines.flatMap((line) => parseRecord(readLine(line)?.record) ?? [])
  return { records, unread: lines.length - records.length, verdict: verifyLog(log) }
}

async function explained<T>(directory: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AppError || !(error instanceof Error && 'code' in error)) throw error
    throw new CodedError('audit_file', `the decision log in ${directory} cannot be used: ${error.message}`, {
      cause: error,
    })
  }
}

/** A record that found the log in use gets a file of its own, named by time and a random part. */
const PENDING = /^audit\.pending-\d{15}-[0-9a-f]{16}\.json$/

/** Needs no lock. @throws what node:fs throws */
function leavePending(directory: string, record: AuditRecord): void {
  const at = String(Date.now()).padStart(15, '0')
  const path = join(directory, `audit.pending-${at}-${randomBytes(8).toString('hex')}.json`)
  writeAtomically(path, JSON.stringify(record), { durable: true })
}

/**
 * Appends the pending records, oldest first; the caller holds the lock. A process killed between writing a line and
 * removing its file leaves it to be written twice: better than never. A record that only another version can read
 * stays for that one.
 * @throws as appendLine does
 */
function takePending(directory: string, isOurs: () => boolean): void {
  for (const name of readdirSync(directory).sort()) {
    if (!PENDING.test(name)) continue
    const path = join(directory, name)
    const record = parseRecord(parseJson(readWhole(path)?.toString() ?? ''))
    if (record === null) continue
    appendLine(directory, record, isOurs)
    rmSync(path, { force: true })
  }
}
