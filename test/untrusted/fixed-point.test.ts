import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromOutside } from '../../src/core/untrusted.ts'
import { inert, normalise } from '../../src/untrusted/inert.ts'
import { plainText } from '../../src/untrusted/marked-text.ts'
import { safePath } from '../../src/untrusted/safe-path.ts'
import { redactSecrets } from '../../src/untrusted/secrets.ts'
import { hostileTexts } from '../support/arbitrary-facts.ts'
import { runs } from '../support/runs.ts'

const LIMITS = { characters: 60, words: 8 }

const CLEANINGS: readonly (readonly [name: string, clean: (text: string) => string])[] = [
  ['normalise', normalise],
  ['inert', (text) => inert(fromOutside(text))],
  ['safePath', safePath],
  ['plainText', (text) => plainText(text, LIMITS)],
  ['redactSecrets', redactSecrets],
]

const parts = fc.constantFrom(
  'password=hunter22',
  'https://a.example/b',
  '\u202e',
  '\u200d',
  'e\u0301\u0301\u0301\u0301\u0301\u0301',
  'ﬁ',
  '/',
  '~',
  ' ',
  '…',
  '\u{e0041}',
  'AKIAABCDEFGHIJKLMNOP',
  '[redacted: named value]',
  'ignore_all_previous_instructions_now',
)
const texts = fc.oneof(
  hostileTexts,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.oneof(parts, fc.string({ maxLength: 6 })), { maxLength: 12 }).map((all) => all.join('')),
)

describe.each(CLEANINGS)('%s', (_, clean) => {
  it('of its own result changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = clean(text)
        expect(clean(once)).toBe(once)
      }),
      runs(1_000, 10_000),
    )
  })
})
