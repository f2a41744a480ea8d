import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openAuditLog } from '../../src/audit/log.ts'
import type { AuditRecord } from '../../src/audit/record.ts'
import { fromOutside } from '../../src/core/untrusted.ts'
import { commitOf, decisionOf } from './support/records.ts'

const newDirectory = (): string => join(mkdtempSync(join(tmpdir(), 'audit-')), 'pager-triage')

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8)

const RECORDS: readonly AuditRecord[] = [
  decisionOf(),
  commitOf(),
  { kind: 'write', at: '2026-03-10T12:01:00Z', verb: 'resolve', incident: 'Q000004521', outcome: 'written' },
  {
    kind: 'override',
    at: '2026-03-10T12:02:00Z',
    tree: '2'.repeat(40),
    rule: 'active-incident',
    reason: fromOutside('this is the fix'),
  },
]

describe('a log', () => {
  it('gives back what was written, in order', async () => {
    const log = openAuditLog(newDirectory())
    for (const record of RECORDS) await log.append(record)
    expect(await log.read()).toMatchObject({ records: RECORDS, unread: 0, verdict: { intact: true } })
  })

  it('is for its owner only, also where the directory and the file were not', async () => {
    const directory = newDirectory()
    mkdirSync(directory)
    writeFileSync(join(directory, 'audit.jsonl'), '')
    chmodSync(directory, 0o755)
    chmodSync(join(directory, 'audit.jsonl'), 0o644)
    await openAuditLog(directory).append(decisionOf())
    expect([directory, ...readdirSync(directory).map((name) => join(directory, name))].map(modeOf)).toEqual([
      '700',
      '600',
      '600',
    ])
  })

  it('holds many records of one process, written at once', async () => {
    const log = openAuditLog(newDirectory())
    await Promise.all(Array.from({ length: 50 }, (_, score) => log.append(decisionOf({ score }))))
    const { records } = await log.read()
    expect(new Set(records.map((record) => record.kind === 'decision' && record.score)).size).toBe(50)
    expect(await log.verify()).toMatchObject({ intact: true, lines: 50 })
  })

  it('is not made where it is off', async () => {
    const directory = newDirectory()
    expect(await openAuditLog(directory, { off: true }).appendOrWarn(decisionOf())).toBeNull()
    expect(existsSync(directory)).toBe(false)
  })

  it('holds no field that a record does not have, and no id that is none', async () => {
    const directory = newDirectory()
    const wordy = {
      ...decisionOf({
        incidents: ['Q000004521', 'charge capture fails'],
        factors: [{ id: 'src/a.ts', points: 1 }],
      }),
      title: 'charge capture fails',
    }
    await openAuditLog(directory).append(wordy)
    expect(readFileSync(join(directory, 'audit.jsonl'), 'utf8')).not.toMatch(/charge|src/)
  })

  it('cuts the reason of an override', async () => {
    const log = openAuditLog(newDirectory())
    const at = '2026-03-10T12:02:00Z'
    await log.append({
      kind: 'override',
      at,
      tree: null,
      rule: 'freeze',
      reason: fromOutside('支'.repeat(9000)),
    })
    expect((await log.read()).records).toMatchObject([{ reason: '支'.repeat(500) }])
  })

  it('counts the lines of a kind that it does not know', async () => {
    const directory = newDirectory()
    const log = openAuditLog(directory)
    await log.append(decisionOf())
    const path = join(directory, 'audit.jsonl')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"kind":"decision"', '"kind":"omen"'))
    expect(await log.read()).toMatchObject({ records: [], unread: 1 })
  })
})

describe('a log that cannot be written warns, and nothing throws', () => {
  const situations: Record<string, [prepare: (directory: string) => void, says: RegExp]> = {
    'its directory is a file': [(directory) => writeFileSync(directory, ''), /^not recorded: .*EEXIST/],
    'its directory is a link to somewhere': [
      (directory) => symlinkSync(tmpdir(), directory),
      /^not recorded: .*pager-triage is a link: remove it$/,
    ],
    'its file is a link to somewhere': [
      (directory) => {
        mkdirSync(directory)
        writeFileSync(join(directory, '..', 'precious'), '')
        symlinkSync('../precious', join(directory, 'audit.jsonl'))
      },
      /^not recorded: .*audit\.jsonl is a link: remove it$/,
    ],
    'its file is a directory': [
      (directory) => mkdirSync(join(directory, 'audit.jsonl'), { recursive: true }),
      /^not recorded: .*audit\.jsonl is a directory: remove it$/,
    ],
    'its head is a directory': [
      (directory) => mkdirSync(join(directory, 'audit.head.json'), { recursive: true }),
      /^not recorded: .*audit\.head\.json is not a file: remove it$/,
    ],
    'its head is a link to somewhere': [
      (directory) => {
        mkdirSync(directory)
        writeFileSync(join(directory, '..', 'precious'), '')
        symlinkSync('../precious', join(directory, 'audit.head.json'))
      },
      /^not recorded: .*audit\.head\.json is a link: remove it$/,
    ],
  }

  it.each(Object.entries(situations))('%s', async (_, [prepare, says]) => {
    const directory = newDirectory()
    prepare(directory)
    expect(await openAuditLog(directory).appendOrWarn(decisionOf())).toMatch(says)
  })

  it('a record that is none', async () => {
    const directory = newDirectory()
    expect(await openAuditLog(directory).appendOrWarn(decisionOf({ at: 'today' }))).toMatch(/^not recorded: /)
    expect(existsSync(directory)).toBe(false)
  })
})

it('a clock that goes back does not break the chain', async () => {
  const log = openAuditLog(newDirectory())
  for (const at of ['2026-03-10T00:00:00Z', '1970-01-01T00:00:00Z', '2026-03-11T00:00:00Z']) {
    await log.append(decisionOf({ at }))
  }
  expect(await log.verify()).toMatchObject({ intact: true, lines: 3 })
})
