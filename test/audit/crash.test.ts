import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openAuditLog } from '../../src/audit/log.ts'
import { deadOwner } from './support/locks.ts'
import { bundleScript, runScript } from './support/processes.ts'
import { decisionOf, treeOf } from './support/records.ts'

const DAY_MS = 86_400_000
const START = Date.parse('2026-01-01T00:00:00Z')
const day = (days: number): string => new Date(START + days * DAY_MS).toISOString()

const newDirectory = (): string => mkdtempSync(join(tmpdir(), 'audit-'))

/** A log with a record on each of these days. */
async function logOf(days: readonly number[]): Promise<string> {
  const directory = newDirectory()
  const log = openAuditLog(directory)
  for (const [i, each] of days.entries()) await log.append(decisionOf({ at: day(each), tree: treeOf(0, i) }))
  return directory
}

async function treesOf(directory: string): Promise<(string | null)[]> {
  const { records } = await openAuditLog(directory).read()
  return records.map((record) => (record.kind === 'decision' ? record.tree : null))
}

interface Situation {
  readonly prepare: () => Promise<string>
  /** the day of the record during which the writer is killed */
  readonly today: number
  /** how many records were there before it, and how many of them are old enough to go */
  readonly before: number
  readonly old?: number
}

const situations: Record<string, Situation> = {
  'the first record': { prepare: async () => newDirectory(), today: 0, before: 0 },
  'one more record': { prepare: () => logOf([0, 1, 2]), today: 3, before: 3 },
  'a record after a line that was not finished': {
    prepare: async () => {
      const directory = await logOf([0, 1, 2])
      appendFileSync(join(directory, 'audit.jsonl'), '{"n":4,"prev":"')
      return directory
    },
    today: 3,
    before: 3,
  },
  'a record after one that the head does not know': {
    prepare: async () => {
      const directory = await logOf([0, 1])
      const head = readFileSync(join(directory, 'audit.head.json'))
      await openAuditLog(directory).append(decisionOf({ at: day(2), tree: treeOf(0, 2) }))
      writeFileSync(join(directory, 'audit.head.json'), head)
      return directory
    },
    today: 3,
    before: 3,
  },
  'a record that starts a new file': { prepare: () => logOf([0, 1, 2]), today: 100, before: 3 },
  'a record that starts a new file and ends the oldest one': {
    prepare: () => logOf([0, 99, 200, 300, 400]),
    today: 500,
    before: 5,
    old: 2,
  },
  'a record after two dead owners of the lock': {
    prepare: async () => {
      const directory = await logOf([0])
      const [first, second] = [deadOwner(), deadOwner()]
      symlinkSync(first, join(directory, 'audit.lock'))
      symlinkSync(second, join(directory, `audit.lock.${first}`))
      return directory
    },
    today: 1,
    before: 1,
  },
}

const KILLED = treeOf(1, 0)
const NEXT = treeOf(2, 0)

describe('killed at any call to the file system, the log is sound, and the next writer goes on', () => {
  let script = ''
  beforeAll(async () => {
    script = await bundleScript('crashing-writer', newDirectory())
  })

  it.each(Object.entries(situations))('%s', async (_, { prepare, today, before, old = 0 }) => {
    const prepared = await prepare()
    const all = Array.from({ length: before }, (_, i) => treeOf(0, i))
    for (let call = 1; ; call += 1) {
      const directory = newDirectory()
      cpSync(prepared, directory, { recursive: true, verbatimSymlinks: true })
      const { signal, stderr } = await runScript(script, [directory, call, day(today), KILLED])
      const log = openAuditLog(directory)
      const verdict = await log.verify()
      expect({ call, stderr, verdict }).toMatchObject({ call, stderr: '', verdict: { intact: true } })
      await log.append(decisionOf({ at: day(today), tree: NEXT }))
      expect({ call, verdict: await log.verify() }).toMatchObject({
        verdict: { intact: true, unfinished: false },
      })
      const trees = await treesOf(directory)
      const possible = [all, all.slice(old)].flatMap((kept) => [
        [...kept, NEXT],
        [...kept, KILLED, NEXT],
      ])
      expect(possible).toContainEqual(trees)
      expect(readdirSync(directory)).not.toContain('audit.lock')
      rmSync(directory, { recursive: true })
      if (signal === null) {
        expect(call).toBeGreaterThan(20) // it was killed at each of its calls
        expect(trees).toEqual([...all.slice(old), KILLED, NEXT])
        break
      }
    }
  })
})
