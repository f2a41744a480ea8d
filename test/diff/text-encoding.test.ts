import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/diff/text-encoding.ts'

const TEXT = 'if (a) {\n  say("grüße")\n}\n'

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')
const utf32 = (text: string): Buffer =>
  Buffer.concat(
    [...text].map((character) => {
      const unit = Buffer.alloc(4)
      unit.writeUInt32LE(character.codePointAt(0) ?? 0)
      return unit
    }),
  )
const marked = '\ufeff'

describe('text in an encoding of Unicode', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), false],
    ['UTF-16, little end first, with a mark', utf16(marked + TEXT), true],
    ['UTF-16, big end first, with a mark', utf16(marked + TEXT).swap16(), true],
    ['UTF-16, little end first, without a mark', utf16(TEXT), true],
    ['UTF-16, big end first, without a mark', utf16(TEXT).swap16(), true],
    ['UTF-32, little end first, with a mark', utf32(marked + TEXT), true],
    ['UTF-32, big end first, with a mark', utf32(marked + TEXT).swap32(), true],
    ['UTF-32, little end first, without a mark', utf32(TEXT), true],
    ['UTF-32, big end first, without a mark', utf32(TEXT).swap32(), true],
    ['UTF-16 with a NUL as its first character', utf16(`${marked}\0${TEXT}`), true],
    ['UTF-16 that ends within a character', Buffer.concat([utf16(marked + TEXT), Buffer.from([1])]), true],
  ])('%s', (_, bytes, isWide) => {
    const decoded = decodeText(bytes)
    expect(decoded?.isWide).toBe(isWide)
    expect(decoded?.text).toContain(TEXT)
  })

  it('has a blank for a NUL, which never makes a mark of two others', () => {
    expect(decodeText(Buffer.from('a = b /\0* c;\n// \0\n'.repeat(3)))?.text).toContain(
      'a = b / * c;\n//  \n',
    )
  })

  it('is UTF-8 where bytes that are none stand beside a NUL', () => {
    const bytes = Buffer.concat([Buffer.from('// '), Buffer.from([0, 0xff]), Buffer.from(`\n${TEXT}`)])
    expect(decodeText(bytes)?.text).toContain(TEXT)
  })
})

describe('what could hide code', () => {
  it.each([
    ['a binary', Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 7919) % 256))],
    ['half of it in UTF-16, half in UTF-8', Buffer.concat([utf16(marked + TEXT), Buffer.from(TEXT)])],
    ['more NULs than text', Buffer.from(`//${'\0'.repeat(200)}\n${TEXT}`)],
  ])('is not read: %s', (_, bytes) => {
    expect(decodeText(bytes)).toBeNull()
  })

  it('a mark of UTF-16 in front of bytes that are not', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe, 0x0a]), Buffer.from(TEXT.repeat(9))])
    expect(decodeText(bytes)?.text).toContain(TEXT)
  })
})
