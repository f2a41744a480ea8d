import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksLikeProse } from '../../src/diff/scan/pieces.ts'
import { namesIn } from '../../src/untrusted/diff-facts.ts'
import { isUnspaced, wordsBetweenSigns, wordsOf } from '../../src/untrusted/word-limits.ts'

/** ASCII text has patterns of its own; a letter outside it, set apart, makes the others be used. */
describe('ASCII text is read as all other text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aZbQ09 _-.$\'"(=/\t'), maxLength: 40 })

  it.each([
    ['words of a name', wordsOf],
    ['words between signs', wordsBetweenSigns],
  ])('%s', (_, split) => {
    fc.assert(
      fc.property(text, (ascii) => {
        expect(split(`${ascii} é`)).toEqual([...split(ascii), 'é'])
      }),
    )
  })

  it('names in a line of code', () => {
    const names = (line: string) => [...namesIn([[{ kind: 'code', text: line, begins: true }]]).names]
    fc.assert(
      fc.property(text, (ascii) => {
        expect(names(`${ascii}\né`)).toEqual(names(ascii))
      }),
    )
  })

  it('prose', () => {
    const words = fc.array(fc.constantFrom('one', "isn't", 'a', 'B2', 'x.', '(y'), { maxLength: 9 })
    fc.assert(
      fc.property(words, (some) => {
        expect(looksLikeProse(`${some.join(' ')}\né`)).toBe(looksLikeProse(some.join(' ')))
      }),
    )
  })

  it('no character of it is written without spaces', () => {
    for (let code = 0; code < 128; code += 1) expect(isUnspaced(String.fromCharCode(code))).toBe(false)
  })
})
