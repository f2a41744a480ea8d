/** `isWide`: in UTF-16 or UTF-32, where the lines that git finds are none. */
export interface DecodedText {
  readonly text: string
  readonly isWide: boolean
}

/** Of a file that a program may run, whatever git takes it for; null where it is not text, or could be two. */
export function decodeText(bytes: Buffer): DecodedText | null {
  const hasNul = bytes.includes(0)
  for (const { mark, zeros, decode } of WIDE) {
    const isMarked = bytes.subarray(0, mark.length).equals(mark)
    if (!isMarked && !zeros.every((isZero, i) => (bytes[i] === 0) === isZero)) continue
    const text = decode(bytes)
    const share = text === null ? 0 : countAscii(text) / countAscii(bytes.toString('latin1'))
    if (text !== null && share > 0.9) return { text, isWide: true }
    if (share > 0.1) return null
  }
  const text = bytes.toString()
  if (!hasNul) return { text, isWide: false }
  return isMostlyText(text.slice(0, 8000)) && isMostlyText(text)
    ? { text: text.replaceAll('\0', ' '), isWide: false }
    : null
}

interface Wide {
  readonly mark: Buffer
  /** where characters have them, without a mark */
  readonly zeros: readonly boolean[]
  readonly decode: (bytes: Buffer) => string | null
}

const reversed = (bytes: Buffer, unit: 2 | 4): Buffer => {
  const whole = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % unit)))
  return unit === 2 ? whole.swap16() : whole.swap32()
}

/** Null where a number is no character. */
function decode32(bytes: Buffer): string | null {
  const units = Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => bytes.readUInt32LE(4 * i))
  return units.every((unit) => unit <= 0x10ffff)
    ? units.map((unit) => String.fromCodePoint(unit)).join('')
    : null
}

const WIDE: readonly Wide[] = [
  { mark: Buffer.from([0xff, 0xfe, 0, 0]), zeros: [false, true, true, true], decode: decode32 },
  {
    mark: Buffer.from([0, 0, 0xfe, 0xff]),
    zeros: [true, true, true, false],
    decode: (bytes) => decode32(reversed(bytes, 4)),
  },
  {
    mark: Buffer.from([0xff, 0xfe]),
    zeros: [false, true, false, true],
    decode: (bytes) => bytes.toString('utf16le'),
  },
  {
    mark: Buffer.from([0xfe, 0xff]),
    zeros: [true, false, true, false],
    decode: (bytes) => reversed(bytes, 2).toString('utf16le'),
  },
]

const countAscii = (text: string): number => text.match(/[!-~]/g)?.length ?? 0

/** A few characters that no text has, at most, or one in ten. */
function isMostlyText(text: string): boolean {
  const strange = text.match(/(?![\t\n\v\f\r])[\p{Cc}\ufffd]/gu)?.length ?? 0
  return strange <= Math.max(16, text.length / 10)
}
