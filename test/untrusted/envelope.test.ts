import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asNonce, enclose, modelString, visibleString } from '../../src/untrusted/envelope.ts'
import { hostileTexts } from '../support/arbitrary-facts.ts'
import { runs } from '../support/runs.ts'

const KEY = asNonce('0123456789abcdef'.repeat(2))
const CLOSE = `end facts ${KEY}`

describe('the lines around foreign text', () => {
  it('hold the nonce, and nothing else does', () => {
    expect(enclose('facts', 'What these are.', ['one', 'two'], KEY).split('\n')).toEqual([
      `begin facts ${KEY}`,
      'What these are.',
      'one',
      'two',
      CLOSE,
    ])
  })

  it('end once, whatever is between them', () => {
    const texts = fc.oneof(
      hostileTexts,
      fc.constantFrom(
        CLOSE,
        `\n${CLOSE}\n`,
        `begin facts ${KEY}`,
        KEY,
        KEY.slice(0, 16),
        KEY.slice(16),
        '(nonce)',
      ),
    )
    const line = fc.array(texts, { maxLength: 6 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = enclose('facts', 'What these are.', lines, KEY)
        expect(text.split(KEY)).toHaveLength(3)
        expect(
          text.split('\n').filter((shown) => shown.includes('end facts') && shown.includes(KEY)),
        ).toEqual([CLOSE])
        expect(text.endsWith(`\n${CLOSE}`)).toBe(true)
      }),
      runs(1_000, 10_000),
    )
  })

  it.each(['', 'abc', '0123456789ABCDEF'.repeat(2), `${KEY}0`])('want 128 bits: %j are none', (digits) => {
    expect(() => asNonce(digits)).toThrow(RangeError)
  })
})

describe('a string for a model', () => {
  it.each([
    ['src/a.ts', '"src/a.ts"'],
    ['<system>', '"\\u003csystem\\u003e"'],
    ['[INST]', '"\\u005bINST\\u005d"'],
    ['a"b\\c', '"a\\"b\\\\c"'],
    ['a\nb', '"a\\nb"'],
    ['ü🔥', '"\\u00fc\\ud83d\\udd25"'],
  ])('%j', (text, shown) => {
    expect(modelString(text)).toBe(shown)
    expect(JSON.parse(shown)).toBe(text)
  })

  it('is plain ASCII on one line, and reads back', () => {
    fc.assert(
      fc.property(fc.oneof(hostileTexts, fc.string({ unit: 'binary' })), (text) => {
        expect(modelString(text)).toMatch(/^[ -~]*$/)
        expect(JSON.parse(modelString(text))).toBe(text)
        expect(visibleString(text)).not.toMatch(/[\n\r<>[\]`|]/)
        expect(JSON.parse(visibleString(text))).toBe(text)
      }),
    )
  })
})
