import { existsSync } from 'node:fs'
import { appendLine } from './append.ts'
import { readLine, splitLines } from './chain.ts'
import { AuditBusyError, AuditFileError, isErrno } from './errors.ts'
import { type LogFiles, makeDirectory, readLog } from './files.ts'
import { withLock } from './lock.ts'
import { parseRecord } from './parse-record.ts'
import { leavePending, takePending } from './pending.ts'
import type { AuditRecord } from './record.ts'
import { type Verdict, verifyLog } from './verify.ts'

/** A log in a directory of its own. What is written there, and what can be proved by it: docs/audit.md. */
export interface AuditLog {
  /**
   * Waits a tenth of a second at most for other writers; then the record is left for the next one to take in.
   * @throws ForeignLockError, AuditFileError; nothing was written then
   */
  append(record: AuditRecord): Promise<void>
  /** The same for what must go on, a commit say. Never throws. @returns a sentence on what went wrong, or null */
  appendOrWarn(record: AuditRecord): Promise<string | null>
  /** @throws AuditBusyError, ForeignLockError, AuditFileError */
  read(): Promise<Records>
  /** @param kept a hash that must still be in the log @throws AuditBusyError, ForeignLockError, AuditFileError */
  verify(kept?: string | null): Promise<Verdict>
}

interface Records {
  readonly records: readonly AuditRecord[]
  /** lines that this version cannot read */
  readonly unread: number
}

export interface AuditLogOptions {
  /** nothing is written: `isAuditOff` */
  readonly off?: boolean
}

/** How long a reader waits for writers, who need some milliseconds each. */
const WAIT_MS = 500
/** A commit should not wait as long: what it has to say can be left. */
const WRITER_WAIT_MS = 100

/** Nothing is made on disk before the first record. */
export function openAuditLog(directory: string, { off = false }: AuditLogOptions = {}): AuditLog {
  const append = async (record: AuditRecord): Promise<void> => {
    if (off) return
    const clean = parseRecord(record)
    if (clean === null) throw new AuditFileError('it is no record that the log can hold')
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
    appendOrWarn: (record) => append(record).then(() => null, warning),
    read: async () => parseLines(await readFiles(directory)),
    verify: async (kept) => verifyLog(await readFiles(directory), kept),
  }
}

const warning = (error: unknown): string =>
  `not recorded: ${error instanceof Error ? error.message : String(error)}`

/** One instant of the log: no writer writes meanwhile. A directory that cannot be written to needs no lock. */
async function readFiles(directory: string): Promise<LogFiles> {
  if (!existsSync(directory)) return { head: null, files: [] }
  return explained(directory, async () => {
    try {
      return await withLock(directory, WAIT_MS, (isOurs) => {
        takePending(directory, isOurs)
        return readLog(directory)
      })
    } catch (error) {
      if (isErrno(error, 'EACCES') || isErrno(error, 'EROFS')) return readLog(directory)
      throw error
    }
  })
}

function parseLines({ files }: LogFiles): Records {
  const lines = files.flatMap(({ bytes }) => splitLines(bytes).lines)
  const records = lines.flatMap((line) => parseRecord(readLine(line)?.record) ?? [])
  return { records, unread: lines.length - records.length }
}

async function explained<T>(directory: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new AuditFileError(`the decision log in ${directory} cannot be used: ${error.message}`, error)
  }
}
