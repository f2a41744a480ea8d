import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/diff/languages.ts'
import { scanFile } from '../../../src/diff/scan/pieces.ts'
import { PREFIXES, TEXT_WITH_CODE } from './prefixes.ts'

const BODY = Array.from({ length: 6 }, (_, i) => `  total = step(total, ${i + 7})`)
/** Ends what the line above seemed to open, so that nothing stays open. */
const ENDS = ['"', "'", '`', '"""', "'''", '*/', '*)', '-}', ']]', '/', ')"', 'EOF'].map(
  (mark) => `x = y ${mark}`,
)

it('every scored language has such rows', () => {
  const scored = LANGUAGES.filter((language) => language.scored !== null).map(({ syntax }) => syntax.name)
  expect(scored.filter((name) => !(name in PREFIXES))).toEqual(TEXT_WITH_CODE)
})

describe.each(LANGUAGES.filter(({ syntax }) => syntax.name in PREFIXES))(
  'a valid line hides nothing below it in $syntax.name',
  ({ syntax }) => {
    it.each(PREFIXES[syntax.name] ?? [])('%s', (prefix) => {
      const lines = scanFile([...prefix.split('\n'), ...BODY, ...ENDS].join('\n'), syntax)
      const from = prefix.split('\n').length
      const kinds = lines
        .slice(from, from + BODY.length)
        .map((line) => line.every(({ kind }) => kind === 'code' || kind === 'doubtful'))
      expect(kinds).toEqual(BODY.map(() => true))
    })
  },
)
