import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { openAuditLog } from '../../../src/audit/log.ts'
import { decisionOf } from './records.ts'

// Appends one record and is killed at the nth call to the file system: DIRECTORY N TREE. A write is half done then.
const [directory = '', fatal = '', tree = ''] = process.argv.slice(2)
let calls = 0

function countCall(): boolean {
  calls += 1
  return calls === Number(fatal)
}

function die(): void {
  process.kill(process.pid, 'SIGKILL')
}

const { writeSync } = fs
for (const [name, original] of Object.entries(fs)) {
  if (!name.endsWith('Sync') || typeof original !== 'function') continue
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      if (countCall()) die()
      return Reflect.apply(original, fs, args)
    },
  })
}
fs.writeSync = (fd: number, data: string | NodeJS.ArrayBufferView) => {
  const bytes = Buffer.from(data.toString())
  if (countCall()) {
    writeSync(fd, bytes.subarray(0, Math.floor(bytes.length / 2)))
    die()
  }
  return writeSync(fd, bytes)
}
syncBuiltinESMExports()

await openAuditLog(directory).append(decisionOf({ tree }))
