import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { openAuditLog } from '../../../src/audit/log.ts'
import { decisionOf } from './records.ts'

// Appends one record and is killed at the nth call that may change a file: DIRECTORY N TREE. A write is half done then.
const [directory = '', fatal = '', tree = ''] = process.argv.slice(2)
let calls = 0

/** Killed at one of these, it leaves what it leaves when it is killed at the next that changes something. */
const ONLY_READ = /^(?:close|exists|f?stat|lstat|read|readFile|readdir|realpath)Sync$/

const opensToRead = (name: string, flags: unknown): boolean =>
  name === 'openSync' &&
  (typeof flags === 'number'
    ? (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR | fs.constants.O_CREAT)) === 0
    : flags === 'r')

function countCall(): boolean {
  calls += 1
  return calls === Number(fatal)
}

function die(): void {
  process.kill(process.pid, 'SIGKILL')
}

const { writeSync } = fs
for (const [name, original] of Object.entries(fs)) {
  if (!name.endsWith('Sync') || typeof original !== 'function' || ONLY_READ.test(name)) continue
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      if (!opensToRead(name, args[1]) && countCall()) die()
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
