import { mkdtempSync, readdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nameOwner } from '../../src/audit/lock.ts'
import { openAuditLog } from '../../src/audit/log.ts'
import type { AuditRecord } from '../../src/audit/record.ts'

const newDirectory = (): string => mkdtempSync(join(tmpdir(), 'pending-'))

const commit = (digit: string): AuditRecord => ({
  kind: 'commit',
  at: '2026-03-10T12:00:00.000Z',
  sha: digit.repeat(40),
  tree: digit.repeat(40),
})

/** Another process that runs has the lock, until the answer is called. */
function busy(directory: string): () => void {
  const path = join(directory, 'audit.lock')
  symlinkSync(nameOwner(process.pid), path)
  expect(readlinkSync(path)).toMatch(/^\d+\./)
  return () => rmSync(path)
}

const pendingIn = (directory: string): string[] =>
  readdirSync(directory).filter((name) => name.includes('pending'))

it('what finds the log in use is left, and the next writer takes it in before its own', async () => {
  const directory = newDirectory()
  const log = openAuditLog(directory)
  const free = busy(directory)
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
  const free = busy(directory)
  await log.append(commit('1'))
  free()
  expect((await log.read()).records).toEqual([commit('1')])
  expect(pendingIn(directory)).toEqual([])
})

it('what is no record is thrown away, and half of one is not looked at', async () => {
  const directory = newDirectory()
  const log = openAuditLog(directory)
  writeFileSync(join(directory, `audit.pending-${'0'.repeat(15)}-${'0'.repeat(16)}.json`), '{"kind":"x"}')
  writeFileSync(join(directory, `audit.pending-${'0'.repeat(15)}-${'0'.repeat(16)}.json.new`), '{"ki')
  await log.append(commit('1'))
  expect((await log.read()).records).toEqual([commit('1')])
  expect(pendingIn(directory)).toEqual([`audit.pending-${'0'.repeat(15)}-${'0'.repeat(16)}.json.new`])
})
