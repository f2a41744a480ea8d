import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLine, START, splitLines, toLine, verifyLog } from '../../src/audit/chain.ts'
import { parseRecord } from '../../src/audit/record.ts'
import { runs } from '../support/runs.ts'
import { decisionOf } from './support/records.ts'

const RUNS = runs(2000)

/** A log of these records, as the writers leave it. */
function logOf(records: readonly unknown[]) {
  let link = START
  const lines = records.map((record) => {
    const line = toLine(record, link)
    link = line.link
    return line.text
  })
  return { lines, bytes: Buffer.from(lines.join('')), head: link }
}

const logs = fc.array(fc.jsonValue(), { minLength: 1, maxLength: 8 }).map(logOf)

describe('the chain', () => {
  it('is intact for whatever was written', () => {
    fc.assert(
      fc.property(logs, ({ bytes, head, lines }) => {
        expect(verifyLog({ head, bytes })).toMatchObject({ intact: true, lines: lines.length })
      }),
      RUNS,
    )
  })

  it('gives back each record', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (record) => {
        const { text, link } = toLine(record, START)
        const [bytes = Buffer.alloc(0)] = splitLines(Buffer.from(text)).lines
        expect(readLine(bytes)).toEqual({
          ...link,
          prev: START.hash,
          record: JSON.parse(JSON.stringify(record)),
        })
      }),
      RUNS,
    )
  })

  /** Some bytes from anywhere replaced by others, of any length. */
  const edits = fc.record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 300 }),
    put: fc.uint8Array({ maxLength: 40 }),
  })

  it('is broken by any edit of a line', () => {
    fc.assert(
      fc.property(logs, edits, ({ bytes, head, lines }, { from, length, put }) => {
        const at = Math.floor(from * bytes.length)
        const edited = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + length)])
        const isUntouched =
          edited.subarray(0, bytes.length).equals(bytes) && splitLines(edited).lines.length === lines.length
        expect(verifyLog({ head, bytes: edited }).intact).toBe(isUntouched)
      }),
      RUNS,
    )
  })

  it('is broken by any other order of its lines, and by any choice of them', () => {
    fc.assert(
      fc.property(
        logs.chain(({ lines, head }) =>
          fc.tuple(fc.constant({ lines, head }), fc.shuffledSubarray(lines), fc.boolean()),
        ),
        ([{ lines, head }, chosen]) => {
          const bytes = Buffer.from(chosen.join(''))
          expect(verifyLog({ head, bytes }).intact).toBe(chosen.join('') === lines.join(''))
        },
      ),
      RUNS,
    )
  })

  it('names the first bad line', () => {
    fc.assert(
      fc.property(logs, fc.nat(), fc.nat(), ({ bytes, head }, at, bit) => {
        const edited = Buffer.from(bytes)
        const place = at % (bytes.length - 1) // the last newline makes its line one that is missing, in the same place
        edited[place] = (bytes[place] ?? 0) ^ (1 << (bit % 8))
        const line = splitLines(bytes.subarray(0, place)).lines.length + 1
        expect(verifyLog({ head, bytes: edited })).toMatchObject({ intact: false, line })
      }),
      RUNS,
    )
  })
})

describe('a record', () => {
  it('is read from any JSON without a throw, and holds words in its reason only', () => {
    const kinds = fc.constantFrom('decision', 'commit', 'write', 'override')
    const fields = fc.dictionary(
      fc.constantFrom(
        'at',
        'tree',
        'base',
        'sha',
        'incidents',
        'services',
        'factors',
        'rule',
        'verb',
        'model',
        'host',
      ),
      fc.jsonValue(),
    )
    fc.assert(
      fc.property(kinds, fields, fc.jsonValue(), (kind, some, any) => {
        const record = parseRecord({ ...decisionOf(), ...some, kind, reason: 'a reason' })
        expect(JSON.stringify(record ?? '')).not.toMatch(/[\\/<>\u0080-\uffff]/)
        expect(() => parseRecord(any)).not.toThrow()
      }),
      RUNS,
    )
  })
})
