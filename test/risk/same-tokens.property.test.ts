import fc from 'fast-check'
import { parseAst } from 'rolldown/parseAst'
import { describe, expect, it } from 'vitest'
import { readPatch } from '../../src/diff/patch.ts'
import { decodeText } from '../../src/diff/text-encoding.ts'
import { assess } from '../../src/risk/assess.ts'
import type { Assessment } from '../../src/risk/assessment.ts'
import { isAtLeast } from '../../src/risk/model.ts'
import { changeOf, factsOf } from '../support/facts.ts'
import { runs } from '../support/runs.ts'

/** Statements as tokens; between any two of them white space and comments may stand. */
const STATEMENTS: readonly (readonly string[])[] = [
  [
    'if',
    '(',
    'a',
    ')',
    '{',
    'for',
    '(',
    'const',
    'b',
    'of',
    'c',
    ')',
    '{',
    'run',
    '(',
    'b',
    ')',
    ';',
    '}',
    '}',
  ],
  [
    'while',
    '(',
    'a',
    '<',
    'b',
    ')',
    '{',
    'if',
    '(',
    'c',
    ')',
    '{',
    'a',
    '=',
    'next',
    '(',
    'a',
    ')',
    ';',
    '}',
    '}',
  ],
  ['const', 'r', '=', '/["\'/*]/', '.', 'test', '(', 's', ')', ';'],
  ['d', '=', '`e // no comment`', '+', '"/* no comment"', '+', "'it is'", ';'],
  ['f', '=', 'a', '/', 'b', '/', 'c', ';'],
  [
    'g',
    '(',
    '(',
    'h',
    ') =>',
    '{',
    'try',
    '{',
    'h',
    '(',
    ')',
    ';',
    '}',
    'catch',
    '{',
    'i',
    '(',
    ')',
    ';',
    '}',
    '}',
    ')',
    ';',
  ],
]

const statements = fc.array(fc.constantFrom(...STATEMENTS), { minLength: 150, maxLength: 170 })

const plain = (code: readonly (readonly string[])[]): string => {
  let depth = 0
  let text = ''
  for (const token of code.flat()) {
    if (token === '}') depth -= 1
    if (token === '}') text += `\n${'  '.repeat(depth)}`
    text += `${token} `
    if (token === '{') depth += 1
    if (token === '{' || token === ';') text += `\n${'  '.repeat(depth)}`
  }
  return `${text}\n`
}

/** Repeated over the tokens of a file. */
const gaps = fc.array(
  fc.constantFrom(
    ' ',
    '\n',
    '\t',
    '    ',
    '\n\n',
    ' /* if (x) { call() } */ ',
    ' // it\'s "quoted" `half\n',
    ' /* a\n * b\n */ ',
  ),
  { minLength: 1, maxLength: 12 },
)
const lineEnds = fc.constantFrom('\n', '\r\n', '\r', '\u2028')
const encodings = fc.constantFrom<readonly [NodeJS.BufferEncoding, string]>(
  ['utf8', ''],
  ['utf8', '\ufeff'],
  ['utf16le', '\ufeff'],
)

const laidOut = (code: readonly (readonly string[])[], between: readonly string[], end: string): string =>
  code
    .flat()
    .map((token, i) => token + (between[i % between.length] ?? ' '))
    .join('')
    .replaceAll('\n', end)

/** As git shows a new file. */
const added = (path: string, text: string): string => {
  const lines = text.split('\n')
  return [
    `diff --git a/${path} b/${path}`,
    'new file mode 100644',
    '--- /dev/null',
    `+++ b/${path}`,
    `@@ -0,0 +1,${lines.length} @@`,
    ...lines.map((line) => `+${line}`),
    '',
  ].join('\n')
}

const scored = (...patches: readonly string[]): Assessment =>
  assess(factsOf({ change: changeOf({}, { files: readPatch(patches.join('')).files }) }))

const pointsOf = ({ factors }: Assessment, isLayout: boolean): number =>
  factors
    .filter(({ id }) => (id === 'size' || id === 'depth') === isLayout)
    .reduce((sum, { points }) => sum + points, 0)

/** Of the program without positions, as a real parser reads it. */
const programOf = (text: string): string =>
  JSON.stringify(parseAst(text, { lang: 'js' }).body, (key, value) =>
    key === 'start' || key === 'end' ? undefined : value,
  )

describe('the same tokens of code', () => {
  it('score alike, whatever stands between them, how lines end, and how they are encoded', () => {
    fc.assert(
      fc.property(statements, gaps, lineEnds, encodings, (code, between, end, [encoding, mark]) => {
        const [usual, other] = [plain(code), laidOut(code, between, end)]
        expect(programOf(other)).toBe(programOf(usual))
        const read = decodeText(Buffer.from(mark + other, encoding))
        if (read === null) return // the contents are then not known
        const [before, now] = [scored(added('src/a.js', usual)), scored(added('src/a.js', read.text))]
        expect(isAtLeast(before.level, 'HIGH')).toBe(true)
        expect(isAtLeast(now.level, 'MODERATE')).toBe(true)
        expect(pointsOf(now, false)).toBeCloseTo(pointsOf(before, false), 1)
      }),
      runs(30),
    )
  })

  it('score no less with other files beside them, in any order', () => {
    const neighbours = fc.array(
      fc.constantFrom(
        'docs/a.md',
        'b.json',
        'src/c.js',
        'test/d.test.js',
        'lib/e.py',
        '.github/workflows/f.yml',
      ),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(statements, neighbours, fc.boolean(), (code, paths, isFirst) => {
        const [mine, others] = [
          added('src/a.js', plain(code)),
          [...new Set(paths)].map((path) => added(path, 'x')),
        ]
        const together = isFirst ? scored(mine, ...others) : scored(...others, mine)
        expect(together.score).toBeGreaterThanOrEqual(scored(mine).score)
      }),
      runs(30),
    )
  })
})
