import { writeSync } from 'node:fs'
import { openAuditLog } from '../../../src/audit/log.ts'
import { decisionOf, treeOf } from './records.ts'

// One of several processes that write to a log: DIRECTORY WRITER FROM TO. Prints the number of each record that is on disk.
const [directory = '', writer = '', from = '', to = ''] = process.argv.slice(2)
const log = openAuditLog(directory)

for (let n = Number(from); n < Number(to); n += 1) {
  await log.append(decisionOf({ tree: treeOf(Number(writer), n) }))
  writeSync(1, `${n}\n`)
}
