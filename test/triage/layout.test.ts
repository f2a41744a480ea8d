import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromOutside } from '../../src/core/untrusted.ts'
import { labelled, page, table, wrap } from '../../src/terminal/layout.ts'
import { PLAIN } from '../../src/terminal/style.ts'
import { inert, own } from '../../src/untrusted/inert.ts'
import { terminalColumns } from '../support/terminal-columns.ts'

const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.stringMatching(/^[決済支払い]{0,40}$/),
  fc.stringMatching(/^[a-z]{1,90}$/),
)
const text = fc.array(word, { maxLength: 12 }).map((words) => inert(fromOutside(words.join(' '))))
const width = fc.integer({ min: 20, max: 200 })

const options = (columns: number) => ({ width: columns, style: PLAIN, now: new Date(0), most: 25 })

describe('no line is wider than the terminal', () => {
  it('of a table', () => {
    const columns = [
      { most: 6 },
      { right: true as const },
      { flexible: true as const },
      { most: 20, spare: 1 },
      { spare: 2 },
    ]
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text, text, text), { maxLength: 5 }), width, (rows, most) => {
        const lines = table(columns, rows, options(most))
        expect(lines.filter((one) => terminalColumns(one) > most)).toEqual([])
        expect(lines).toHaveLength(rows.length)
      }),
    )
  })

  it('of wrapped text, of which nothing but blanks is lost where it fits', () => {
    fc.assert(
      fc.property(text, width, (whole, most) => {
        const lines = wrap(whole, most, 1_000)
        expect(lines.filter((one) => terminalColumns(one) > most)).toEqual([])
        expect(lines.join('').replaceAll(' ', '')).toBe(whole.replaceAll(' ', ''))
      }),
    )
  })

  it('of labelled lines, also of those that are indented', () => {
    fc.assert(
      fc.property(text, width, (whole, most) => {
        const lines = labelled('timeline', [whole, own(`  ${whole}`)], options(most))
        expect(lines.filter((one) => terminalColumns(one) > most)).toEqual([])
      }),
    )
  })
})

describe('wrap', () => {
  it.each<[string, number, number, string[]]>([
    ['one two three', 20, 3, ['one two three']],
    ['one two three', 8, 3, ['one two', 'three']],
    ['one two three four', 8, 2, ['one two', 'three…']],
    ['abcdefghij', 4, 3, ['abcd', 'efgh', 'ij']],
    ['決済決済決済', 5, 3, ['決済', '決済', '決済']],
    ['', 10, 3, []],
  ])('%j at %i', (given, columns, most, lines) => {
    expect(wrap(own(given), columns, most)).toEqual(lines)
  })
})

describe('table', () => {
  it('leaves out spare columns where there is no room, and empty ones always', () => {
    const rows = [[own('P1'), own(''), own('Charge capture fails'), own('payments-api')]]
    const columns = [{}, {}, { flexible: true as const }, { spare: 1 }]
    expect(table(columns, rows, options(60))).toEqual(['P1  Charge capture fails  payments-api'])
    expect(table(columns, rows, options(24))).toEqual(['P1  Charge capture fails'])
  })

  it('has headings above the columns that are shown, and none without rows', () => {
    const columns = [{ head: 'prio' }, { head: 'gone' }, { head: 'title', flexible: true as const }]
    const rows = [[own('P1'), own(''), own('Charge capture fails')]]
    expect(table(columns, rows, options(60))).toEqual(['prio  title', 'P1    Charge capture fails'])
    expect(table(columns, [], options(60))).toEqual([])
  })
})

describe('page', () => {
  it('ends with what to type, alone on its line where it would not fit', () => {
    const command = 'pager-triage detail 4521'
    expect(page([[own('a')], []], options(80), { next: [command] })).toBe(`a\n\nNext: ${command}`)
    expect(page([[own('a')]], options(20), { next: [command] })).toBe(`a\n\nNext:\n${command}`)
  })
})
