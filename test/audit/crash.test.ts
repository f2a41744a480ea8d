import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openAuditLog } from '../../src/audit/log.ts'
import { deadOwner, runningOwner } from './support/locks.ts'
import { bundleScript, runScript } from './support/processes.ts'
import { decisionOf, treeOf } from './support/records.ts'

const newDirectory = (): string => mkdtempSync(join(tmpdir(), 'audit-'))

async function logOf(count: number): Promise<string> {
  const directory = newDirectory()
  for (let n = 0; n < count; n += 1) await append(directory, n)
  return directory
}

const append = (directory: string, n: number): Promise<void> =>
  openAuditLog(directory).append(decisionOf({ tree: treeOf(0, n) }))

async function treesOf(directory: string): Promise<(string | null)[]> {
  const { records } = await openAuditLog(directory).read()
  return records.map((record) => (record.kind === 'decision' ? record.tree : null))
}

/** How a directory is that holds so many records, and what is special about it. */
const situations: Record<string, [records: number, prepare: (directory: string) => void | Promise<void>]> = {
  'the first record': [0, () => {}],
  'one more record': [3, () => {}],
  'a record after an unfinished line': [
    3,
    (directory) => appendFileSync(join(directory, 'audit.jsonl'), '{"n":4,"prev":"'),
  ],
  'a record after one that the head does not know': [
    3,
    async (directory) => {
      const head = readFileSync(join(directory, 'audit.head.json'))
      await append(directory, 3)
      writeFileSync(join(directory, 'audit.head.json'), head)
    },
  ],
  'a record after a pending one': [
    3,
    async (directory) => {
      writeFileSync(join(directory, 'audit.lock'), await runningOwner())
      await append(directory, 3)
      rmSync(join(directory, 'audit.lock'))
    },
  ],
  'a record after the lock of a dead process': [
    3,
    async (directory) => writeFileSync(join(directory, 'audit.lock'), await deadOwner()),
  ],
}

const KILLED = treeOf(1, 0)
const NEXT = treeOf(2, 0)

describe('killed at any call that may change a file, the log is sound, and the next writer goes on', () => {
  let script = ''
  beforeAll(async () => {
    script = await bundleScript('crashing-writer', newDirectory())
  })

  it.each(Object.entries(situations))(
    '%s',
    async (_, [records, prepare]) => {
      const prepared = await logOf(records)
      await prepare(prepared)
      const before = await treesOfCopy(prepared)
      for (let call = 1; ; call += 1) {
        const directory = copyOf(prepared)
        const { signal, stderr } = await runScript(script, [directory, call, KILLED])
        const log = openAuditLog(directory)
        const verdict = await log.verify()
        expect({ call, stderr, verdict }).toMatchObject({ call, stderr: '', verdict: { intact: true } })
        await log.append(decisionOf({ tree: NEXT }))
        expect({ call, verdict: await log.verify() }).toMatchObject({
          verdict: { intact: true, unfinished: false },
        })
        const trees = await treesOf(directory)
        const repeated = [...before, ...before.slice(-1)] // killed before it removed the file of the pending record
        const possible = [before, repeated].flatMap((all) => [
          [...all, NEXT],
          [...all, KILLED, NEXT],
        ])
        expect(possible).toContainEqual(trees)
        expect(readdirSync(directory)).not.toContain('audit.lock')
        rmSync(directory, { recursive: true })
        if (signal === null) {
          expect(call).toBeGreaterThan(10) // it was killed at each of them
          expect(trees).toEqual([...before, KILLED, NEXT])
          break
        }
      }
    },
    120_000,
  )
})

function copyOf(directory: string): string {
  const copy = newDirectory()
  cpSync(directory, copy, { recursive: true })
  return copy
}

const treesOfCopy = (directory: string): Promise<(string | null)[]> => treesOf(copyOf(directory))
