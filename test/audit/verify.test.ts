import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Problem, readLine, START, splitLines, toLine } from '../../src/audit/chain.ts'
import { openAuditLog } from '../../src/audit/log.ts'
import { parseRecord } from '../../src/audit/record.ts'
import { decisionOf, treeOf } from './support/records.ts'

const LOG = 'audit.jsonl'
const HEAD = 'audit.head.json'

const DECISION = decisionOf()

async function sixLines(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'audit-'))
  const log = openAuditLog(directory)
  for (let n = 1; n <= 6; n += 1) await log.append(decisionOf({ tree: treeOf(0, n) }))
  return directory
}

/** The lines with their newlines, changed. */
const editLines =
  (edit: (lines: string[]) => readonly string[]) =>
  (directory: string): void => {
    const path = join(directory, LOG)
    const lines = readFileSync(path, 'latin1').match(/[^\n]*\n/g) ?? []
    writeFileSync(path, edit(lines).join(''), 'latin1')
  }

const editLine = (n: number, edit: (line: string) => string) =>
  editLines((lines) => lines.map((line, i) => (i + 1 === n ? edit(line) : line)))

/** The line with its score made 12, and the hash that it then has. */
function forge(line: string): string {
  const { n, prev, record } = JSON.parse(line)
  return toLine({ ...record, score: 12 }, { n: n - 1, hash: prev }).text
}

/** Another line that follows it. */
const following = (line: string): string => toLine(decisionOf({ score: 1 }), JSON.parse(line)).text

type Tampering = (directory: string) => void

const tamperings: Record<string, [Tampering, Problem, line: number]> = {
  'a score changed': [editLine(2, (line) => line.replace('"score":61', '"score":12')), 'changed', 2],
  'a score changed, with its hash': [editLine(2, forge), 'out-of-order', 3],
  'the last score changed, with its hash': [editLine(6, forge), 'changed', 6],
  'a blank inserted': [editLine(4, (line) => line.replace('"n":', '"n": ')), 'changed', 4],
  'a byte that is not UTF-8': [editLine(4, (line) => line.replace('ELEVATED', '\xff')), 'changed', 4],
  'a hash in capital letters': [
    editLine(1, (line) => line.replace(/(?<="hash":")\w+/, (hash) => hash.toUpperCase())),
    'changed',
    1,
  ],
  'a carriage return': [editLine(1, (line) => line.replace('\n', '\r\n')), 'changed', 1],
  'an empty line': [editLine(3, (line) => `${line}\n`), 'changed', 4],
  'a line of words': [editLine(3, (line) => `${line}nothing to see\n`), 'changed', 4],
  'two lines made one': [editLine(3, (line) => line.replace('\n', '')), 'changed', 3],
  'the first line cut': [editLines((lines) => lines.slice(1)), 'out-of-order', 1],
  'a line cut': [editLines((lines) => lines.toSpliced(2, 1)), 'out-of-order', 3],
  'the last line cut': [editLines((lines) => lines.slice(0, -1)), 'missing', 6],
  'the last line cut in the middle': [editLine(6, (line) => line.slice(0, 40)), 'missing', 6],
  'all lines cut': [editLines(() => []), 'missing', 1],
  'the file removed': [(directory) => rmSync(join(directory, LOG)), 'missing', 1],
  'two lines swapped': [editLines(([a = '', b = '', ...rest]) => [b, a, ...rest]), 'out-of-order', 1],
  'a line twice': [editLine(3, (line) => line + line), 'out-of-order', 4],
  'a line inserted': [editLine(3, (line) => line + following(line)), 'out-of-order', 5],
  'two lines added at the end': [
    editLine(6, (line) => line + following(line) + following(following(line))),
    'added',
    8,
  ],
  'the head removed': [(directory) => rmSync(join(directory, HEAD)), 'no-head', 2],
  'the head overwritten': [(directory) => writeFileSync(join(directory, HEAD), '{}'), 'no-head', 2],
  'the head removed and the last lines cut': [
    (directory) => {
      rmSync(join(directory, HEAD))
      editLines((lines) => lines.slice(0, 2))(directory)
    },
    'no-head',
    2,
  ],
}

describe('verify', () => {
  it('finds nothing in a log as the writers left it', async () => {
    const directory = await sixLines()
    expect(await openAuditLog(directory).verify()).toMatchObject({
      intact: true,
      lines: 6,
      last: { n: 6 },
      unfinished: false,
    })
  })

  it('finds nothing where there is no log, and makes none', async () => {
    const directory = join(mkdtempSync(join(tmpdir(), 'audit-')), 'none')
    expect(await openAuditLog(directory).verify()).toEqual({
      intact: true,
      lines: 0,
      last: null,
      unfinished: false,
    })
    expect(() => readFileSync(directory)).toThrow('ENOENT')
  })

  it.each(Object.entries(tamperings))('finds %s', async (_, [tamper, problem, line]) => {
    const directory = await sixLines()
    tamper(directory)
    expect(await openAuditLog(directory).verify()).toMatchObject({ intact: false, problem, file: LOG, line })
  })

  it.each(Object.entries(tamperings))('still finds %s when more was written', async (_, [tamper]) => {
    const directory = await sixLines()
    tamper(directory)
    const log = openAuditLog(directory)
    await log.append(DECISION)
    await log.append(DECISION)
    expect(await log.verify()).toMatchObject({ intact: false })
  })

  it('takes a line that was not finished for what it is, and the next writer removes it', async () => {
    const directory = await sixLines()
    const log = openAuditLog(directory)
    appendFileSync(join(directory, LOG), '{"n":7,"prev":"')
    expect(await log.verify()).toMatchObject({ intact: true, lines: 6, unfinished: true })
    await log.append(DECISION)
    expect(await log.verify()).toMatchObject({ intact: true, lines: 7, unfinished: false })
  })

  it('takes a line that the head does not know yet for what it is, and the next writer goes on', async () => {
    const directory = await sixLines()
    const log = openAuditLog(directory)
    const head = readFileSync(join(directory, HEAD))
    await log.append(DECISION)
    writeFileSync(join(directory, HEAD), head)
    expect(await log.verify()).toMatchObject({ intact: true, lines: 7 })
    await log.append(DECISION)
    expect(await log.verify()).toMatchObject({ intact: true, lines: 8 })
  })

  it('finds a chain that was made anew throughout, by a hash that was kept', async () => {
    const directory = await sixLines()
    const log = openAuditLog(directory)
    const hash = await lastHash(directory)
    rewrite(directory)
    expect(await log.verify()).toMatchObject({ intact: true, lines: 6 })
    expect(await log.verify(hash)).toMatchObject({
      intact: false,
      problem: 'not-there',
      line: null,
    })
  })

  it('finds a kept hash again after more was written', async () => {
    const directory = await sixLines()
    const log = openAuditLog(directory)
    const hash = await lastHash(directory)
    await log.append(DECISION)
    expect(await log.verify(hash)).toMatchObject({ intact: true, lines: 7 })
  })
})

/** What `audit verify` prints to be kept. */
async function lastHash(directory: string): Promise<string> {
  const verdict = await openAuditLog(directory).verify()
  return verdict.intact ? (verdict.last?.hash ?? '') : ''
}

/** What someone who knows the format can do: other scores, and every hash made to fit. */
function rewrite(directory: string): void {
  let link = START
  const { lines } = splitLines(readFileSync(join(directory, LOG)))
  const forged = lines.map((bytes) => {
    const line = toLine({ ...parseRecord(readLine(bytes)?.record), score: 1 }, link)
    link = line.link
    return line.text
  })
  writeFileSync(join(directory, LOG), forged.join(''))
  writeFileSync(join(directory, HEAD), JSON.stringify(link))
}
