import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJsonc, withMember, withoutComments, withoutMember } from '../src/core/jsonc.ts'

const ENTRY = { command: 'x', timeout: 10 }

describe('a member is added behind the others', () => {
  it.each([
    ['an empty object', '{}\n', '{\n  "a": 1\n}\n'],
    ['an empty object of two lines', '{\n}\n', '{\n  "a": 1\n}\n'],
    ['one line', '{ "b": 2 }', '{ "b": 2, "a": 1 }'],
    ['the indentation of the file', '{\n\t"b": 2\n}', '{\n\t"b": 2,\n\t"a": 1\n}'],
    ['CRLF', '{\r\n    "b": 2\r\n}\r\n', '{\r\n    "b": 2,\r\n    "a": 1\r\n}\r\n'],
    ['a comment at the end', '{\n  "b": 2 // two\n}', '{\n  "b": 2, // two\n  "a": 1\n}'],
    [
      'a comment below',
      '{\n  "b": "//" /* no comment */\n  // c\n}',
      '{\n  "b": "//", /* no comment */\n  // c\n  "a": 1\n}',
    ],
    ['a comment alone', '{\n  // c\n}', '{\n  // c\n  "a": 1\n}'],
  ])('%s', (_, text, expected) => {
    const added = withMember(text, [], 'a', 1)
    expect(parseJsonc(added)).toEqual({ ...Object(parseJsonc(text)), a: 1 })
    expect(added).toBe(expected)
  })

  it('to a list within', () => {
    const text = '{\n  "hooks": {\n    "x": [\n      { "command": "y" }\n    ]\n  }\n}\n'
    expect(withMember(text, ['hooks', 'x'], null, ENTRY)).toBe(
      '{\n  "hooks": {\n    "x": [\n      { "command": "y" },\n      {\n        "command": "x",\n        "timeout": 10\n      }\n    ]\n  }\n}\n',
    )
  })
})

/** JSON as people lay it out, with comments where they may stand. */
const laidOut = fc
  .record({
    value: fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 }),
    indent: fc.constantFrom(undefined, 1, 2, 4, '\t'),
    eol: fc.constantFrom('\n', '\r\n'),
    comment: fc.constantFrom('', ' // "c": {', ' /* [ */'),
  })
  .map(({ value, indent, eol, comment }) => {
    const text = JSON.stringify(value, null, indent)
    return indent === undefined ? text : text.split('\n').join(comment + eol)
  })

it('whatever the file: the rest keeps its value and its comments, and comes back byte for byte', () => {
  fc.assert(
    fc.property(laidOut, fc.constantFrom('hooks', 'a"b'), (text, key) => {
      const value = Object(parseJsonc(text))
      fc.pre(!Object.hasOwn(value, key))
      const added = withMember(text, [], key, [ENTRY])
      expect(parseJsonc(added)).toEqual({ ...value, [key]: [ENTRY] })
      expect(commentsOf(added)).toEqual(commentsOf(text))
      const removed = withoutMember(added, [key])
      expect(parseJsonc(removed)).toEqual(value)
      expect(commentsOf(removed)).toEqual(commentsOf(text))
      if (Object.keys(value).length > 0) expect(removed).toBe(text)
    }),
  )
})

it('each member can be taken out, first, in the middle and last', () => {
  fc.assert(
    fc.property(laidOut, fc.nat(), (text, n) => {
      const value = Object(parseJsonc(text))
      const keys = Object.keys(value)
      fc.pre(keys.length > 0)
      const key = keys[n % keys.length] ?? ''
      const { [key]: _, ...rest } = value
      expect(parseJsonc(withoutMember(text, [key]))).toEqual(rest)
    }),
  )
})

const commentsOf = (text: string): string[] => {
  const bare = withoutComments(text)
  return [...text].filter((character, i) => bare[i] !== character)
}
