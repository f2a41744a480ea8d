import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromOutside } from '../../src/core/untrusted.ts'
import { inert, inertCut, inertJson, inertPath, line, own } from '../../src/untrusted/inert.ts'
import { actsOnATerminal, hostileTexts } from '../support/arbitrary-facts.ts'
import { runs } from '../support/runs.ts'

const anyText = fc.oneof(hostileTexts, fc.string({ unit: 'binary' }))

describe('foreign text in a line', () => {
  it.each([
    ['a colour', 'a\u001b[31mb', 'a[31mb'],
    [
      'a link',
      '\u001b]8;;https://evil.example\u001b\\here\u001b]8;;\u001b\\',
      ']8;;https://evil.example\\here]8;;\\',
    ],
    ['a title of the window', '\u001b]0;owned\u0007', ']0;owned'],
    ['an 8-bit escape', '\u009b2Ja', '2Ja'],
    ['a return to the start of the line', 'good\rbad', 'good bad'],
    ['lines', 'one\ntwo\r\nthree\u2028four\u2029five', 'one two three four five'],
    ['tabs and wide blanks', 'a\t\u00a0\u3000b', 'a b'],
    ['blanks around', '  a  ', 'a'],
    ['text that runs backwards', 'a\u202egnp.exe\u202c', 'agnp.exe'],
    ['isolates', '\u2066a\u2069', 'a'],
    ['zero width', 'a\u200bb\u200cc\u200dd\ufeff', 'abcd'],
    ['tag characters', 'a\u{e0068}\u{e0069}', 'a'],
    ['variation selectors', 'a\ufe0f\u{e0100}', 'a'],
    ['private use', 'a\ue000\u{f0000}', 'a'],
    ['half a pair', 'a\ud800b', 'ab'],
    ['a blank that is no blank', 'a\u2800\u3164\uffa0b', 'ab'],
    ['soft hyphens', 'a\u00adb', 'ab'],
    ['bell, backspace, delete, nul', '\u0007a\u0008\u007f\u0000', 'a'],
    ['ligatures and wide letters', 'ﬁx ＦＵＬＬ', 'fix FULL'],
    ['blanks around what goes away', 'a \u200b b', 'a b'],
  ])('%s', (_, text, shown) => {
    expect(inert(fromOutside(text))).toBe(shown)
  })

  it.each([
    'disk 91% full',
    '支付服务超时',
    'Größe überschritten',
    'отказ 🔥',
    'a\u0301bc'.normalize('NFC'),
    '',
  ])('is left as it is: %s', (text) => {
    expect(inert(fromOutside(text))).toBe(text)
  })

  it('holds nothing that a terminal acts on', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = inert(fromOutside(text))
        expect(actsOnATerminal(shown)).toEqual([])
        expect(shown).not.toContain('\n')
      }),
    )
  })

  it('does not change when it is made safe again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = inert(fromOutside(text))
        expect(inert(fromOutside(once))).toBe(once)
      }),
      runs(1000),
    )
  })

  it('composes a letter and its accent also where something invisible stood between', () => {
    expect(inert(fromOutside('e\u200d\u0301'))).toBe('é')
  })

  it('is cut with an ellipsis, between characters', () => {
    expect(inertCut(fromOutside('abcdef'), 6)).toBe('abcdef')
    expect(inertCut(fromOutside('abcdefg'), 6)).toBe('abcde…')
    expect(inertCut(fromOutside('🔥🔥🔥🔥'), 3)).toBe('🔥🔥…')
    expect(inertCut(fromOutside('\u001b\u001b\u001babc'), 3)).toBe('abc')
  })
})

describe('a path', () => {
  it.each(['src/charge.ts', 'a b/ü.ts', 'src/[id]/(group).tsx', '支付/a.go', 'a\\303.ts', '-rf', '.env'])(
    'is left as it is: %s',
    (path) => {
      expect(inertPath(fromOutside(path))).toBe(path)
    },
  )

  it.each([
    ['a\nb', 'a\\012b'],
    ['a\tb', 'a\\011b'],
    ['\u001b[31m', '\\033[31m'],
    ['a\u200bb', 'a\\342\\200\\213b'],
    ['a\u202eb', 'a\\342\\200\\256b'],
    ['\u{e0041}', '\\363\\240\\201\\201'],
  ])('%j is written as git would', (path, shown) => {
    expect(inertPath(fromOutside(path))).toBe(shown)
  })

  it('holds nothing that a terminal acts on, and no line break', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = inertPath(fromOutside(text))
        expect(actsOnATerminal(shown)).toEqual([])
        expect(shown).not.toContain('\n')
      }),
    )
  })
})

describe('JSON', () => {
  const anyJson = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(anyText, fc.oneof(anyText, fc.array(anyText))),
    anyText,
  )

  it('reads back as it was', () => {
    fc.assert(
      fc.property(anyJson, fc.constantFrom(undefined, 2), (value, indent) => {
        expect(JSON.parse(inertJson(value, indent))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('holds nothing that a terminal acts on, in values and in keys', () => {
    fc.assert(
      fc.property(anyJson, fc.constantFrom(undefined, 2), (value, indent) => {
        expect(actsOnATerminal(inertJson(value, indent))).toEqual([])
      }),
    )
  })

  it('is on one line without an indent', () => {
    expect(inertJson({ a: 'one\ntwo\u2028', b: ['\u{e0041}'] })).toBe(
      '{"a":"one\\ntwo\\u2028","b":["\\udb40\\udc41"]}',
    )
  })
})

it('a line holds its values as they are', () => {
  expect(line`a ${own('b\\n')} ${3}`).toBe('a b\\n 3')
})
