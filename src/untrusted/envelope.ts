import type { Inert } from '../core/untrusted.ts'

declare const nonce: unique symbol

/** 128 random bits as 32 hexadecimal digits, new for each run. */
export type Nonce = string & { readonly [nonce]: true }

/** @throws RangeError unless there are 32 digits */
export function asNonce(digits: string): Nonce {
  if (!/^[0-9a-f]{32}$/.test(digits)) throw new RangeError('a nonce is 32 hexadecimal digits')
  return digits as Nonce
}

/** Nothing inside can forge the end: no author of it knew the nonce. @param after our own words, after the end */
export function enclose(
  kind: string,
  preface: string,
  lines: readonly string[],
  key: Nonce,
  ...after: readonly string[]
): Inert {
  const inside = lines.flatMap((text) => text.split('\n')).map((text) => text.replaceAll(key, '(nonce)'))
  return [`begin ${kind} ${key}`, preface, ...inside, `end ${kind} ${key}`, ...after].join('\n') as Inert
}

/** A JSON string in plain ASCII, without the signs that open tags, templates or links; never more than one line. */
export const modelString = (text: string): string =>
  JSON.stringify(text).replace(/[^ -~]|[<>[\]`|]/g, escapeUnit)

/** For visible text: letters stay as they are. */
export const visibleString = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\u009f<>[\]`|]/g, escapeUnit)

export const modelStrings = (texts: readonly string[]): string => `[${texts.map(modelString).join(',')}]`

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
