import type { ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openAuditLog } from '../../src/audit/log.ts'
import { bundleScript, type Ended, runScript } from './support/processes.ts'
import { treeOf } from './support/records.ts'

const WRITERS = 8
const RECORDS = 4_000
const EACH = RECORDS / WRITERS
const KILLS = 60

/** Without one that the kill cut short. */
const numbersOf = ({ stdout }: Ended): number[] => (stdout.match(/^\d+\n/gm) ?? []).map(Number)

it(`${RECORDS} decisions by ${WRITERS} processes, killed ${KILLS} times: none lost but the one being written`, async () => {
  const directory = mkdtempSync(join(tmpdir(), 'audit-'))
  const script = await bundleScript('writer', directory)
  const running = new Map<number, ChildProcess>()
  const stated = new Map<number, number[]>()

  async function write(writer: number): Promise<void> {
    for (let from = 0; from < EACH; ) {
      const ended = await runScript(script, [directory, writer, from, EACH], (child) =>
        running.set(writer, child),
      )
      if (ended.signal !== 'SIGKILL') expect(ended).toMatchObject({ code: 0, stderr: '' })
      const numbers = numbersOf(ended)
      stated.set(writer, [...(stated.get(writer) ?? []), ...numbers])
      from = (numbers.at(-1) ?? from - 1) + 1
    }
    running.delete(writer)
  }

  let kills = 0
  async function kill(): Promise<void> {
    while (running.size > 0 && kills < KILLS) {
      await sleep(20 + Math.random() * 200)
      const children = [...running.values()].filter(
        ({ signalCode, exitCode }) => signalCode === null && exitCode === null,
      )
      if (children[Math.floor(Math.random() * children.length)]?.kill('SIGKILL')) kills += 1
    }
  }

  await Promise.all([...Array.from({ length: WRITERS }, (_, writer) => write(writer)), kill()])

  const log = openAuditLog(directory)
  const { records, unread } = await log.read()
  const trees = records.map((record) => (record.kind === 'decision' ? record.tree : null))
  const expected = Array.from({ length: WRITERS }, (_, writer) =>
    Array.from({ length: EACH }, (_, n) => treeOf(writer, n)),
  )
  expect(await log.verify()).toMatchObject({ intact: true, lines: records.length })
  expect(unread).toBe(0)
  expect(new Set(trees)).toEqual(new Set(expected.flat()))
  expect(records.length - RECORDS).toBeLessThanOrEqual(kills) // in, but killed before it could say so: written again
})
