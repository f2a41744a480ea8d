import fs, { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openAuditLog } from '../../src/audit/log.ts'
import { runningOwner } from './support/locks.ts'
import { commitOf } from './support/records.ts'

const newDirectory = (): string => mkdtempSync(join(tmpdir(), 'pending-'))

const commit = (digit: string) => commitOf({ sha: digit.repeat(40) })

/** Another process that runs has the lock, until the result is called. */
async function busy(directory: string): Promise<() => void> {
  const lock = join(directory, 'audit.lock')
  writeFileSync(lock, await runningOwner())
  return () => rmSync(lock)
}

const pendingIn = (directory: string): string[] =>
  readdirSync(directory).filter((name) => name.includes('pending'))

it('what finds the log in use is left, and the next writer takes it in before its own', async () => {
  const directory = newDirectory()
  const log = openAuditLog(directory)
  const free = await busy(directory)
  expect([await log.appendOrWarn(commit('1')), await log.appendOrWarn(commit('2'))]).toEqual([null, null])
  expect(pendingIn(directory)).toHaveLength(2)
  free()
  await log.append(commit('3'))
  expect(pendingIn(directory)).toEqual([])
  expect((await log.read()).records).toEqual([commit('1'), commit('2'), commit('3')])
  expect(await log.verify()).toMatchObject({ intact: true, lines: 3 })
})

it('a reader takes it in too', async () => {
  const directory = newDirectory()
  const log = openAuditLog(directory)
  const free = await busy(directory)
  await log.append(commit('1'))
  free()
  expect((await log.read()).records).toEqual([commit('1')])
  expect(pendingIn(directory)).toEqual([])
})

it('a writer whose lock was taken over before it writes leaves its record', async () => {
  const directory = newDirectory()
  const log = openAuditLog(directory)
  const successor = await runningOwner()
  const { readdirSync } = fs
  const restore = () => {
    fs.readdirSync = readdirSync
    syncBuiltinESMExports()
  }
  const takeOver = () => {
    restore()
    writeFileSync(join(directory, 'audit.lock'), successor)
    return []
  }
  Object.assign(fs, { readdirSync: takeOver }) // a writer lists the directory once it has the lock
  syncBuiltinESMExports()
  await log.append(commit('1')).finally(restore)
  expect(pendingIn(directory)).toHaveLength(1)
  rmSync(join(directory, 'audit.lock'))
  expect((await log.read()).records).toEqual([commit('1')])
})

it.each([
  ['a record of another version', 'json', '{"kind":"omen"}'],
  ['an unfinished record', 'json.1-0123456789ab.tmp', '{"ki'],
])('%s stays, and hinders nobody', async (_, ending, content) => {
  const directory = newDirectory()
  const log = openAuditLog(directory)
  const name = `audit.pending-${'0'.repeat(15)}-${'0'.repeat(16)}.${ending}`
  writeFileSync(join(directory, name), content)
  await log.append(commit('1'))
  expect((await log.read()).records).toEqual([commit('1')])
  expect(pendingIn(directory)).toEqual([name])
})
