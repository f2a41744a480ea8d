import { randomBytes } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeAtomically } from '../core/atomic-file.ts'
import { appendLine } from './append.ts'
import { parseJson } from './chain.ts'
import { readWhole } from './files.ts'
import { parseRecord } from './parse-record.ts'
import type { AuditRecord } from './record.ts'

/** A record that found the log in use waits in a file of its own, named by when it came. */
const PENDING = /^audit\.pending-\d{15}-[0-9a-f]{16}\.json$/

/** Leaves a record for the next writer; needs no lock. @throws what node:fs throws */
export function leavePending(directory: string, record: AuditRecord): void {
  const at = String(Date.now()).padStart(15, '0')
  const path = join(directory, `audit.pending-${at}-${randomBytes(8).toString('hex')}.json`)
  writeAtomically(path, JSON.stringify(record), { durable: true })
}

/**
 * Takes into the log what waits, oldest first; the caller holds the lock. A process that is killed between a line and
 * the removal of its file leaves the line to be written twice, which is better than not at all.
 * @throws as appendLine does
 */
export function takePending(directory: string, isOurs: () => boolean): void {
  for (const name of readdirSync(directory).sort()) {
    if (!PENDING.test(name)) continue
    const path = join(directory, name)
    const record = parseRecord(parseJson(readWhole(path)?.toString() ?? ''))
    if (record !== null) appendLine(directory, record, isOurs)
    rmSync(path, { force: true })
  }
}
