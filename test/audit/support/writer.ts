import { writeSync } from 'node:fs'
import { AuditBusyError } from '../../../src/audit/errors.ts'
import { openAuditLog } from '../../../src/audit/log.ts'
import { decisionOf, treeOf } from './records.ts'

// One of several processes that write to a log: DIRECTORY WRITER FROM TO. Says the number of each record that is in.
const [directory = '', writer = '', from = '', to = ''] = process.argv.slice(2)
const log = openAuditLog(directory)

for (let n = Number(from); n < Number(to); ) {
  try {
    await log.append(decisionOf({ tree: treeOf(Number(writer), n) }))
    writeSync(1, `${n}\n`)
    n += 1
  } catch (error) {
    if (!(error instanceof AuditBusyError)) throw error
    writeSync(1, 'busy\n') // on a machine with too much to do; the record is tried again
  }
}
