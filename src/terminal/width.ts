import type { Inert } from '../core/untrusted.ts'
import { own } from '../untrusted/inert.ts'

/** Wide characters count two. */
export function columns(text: string): number {
  let width = 0
  for (const character of text) width += WIDE.test(character) ? 2 : 1
  return width
}

const WIDE =
  /[\u1100-\u115F\u2329\u232A\u2E80-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u

/** Ends in an ellipsis, or starts with one where the end matters more. */
export function cutTo(text: Inert, width: number, keep: 'start' | 'end' = 'start'): Inert {
  if (columns(text) <= width) return text
  if (width < 1) return own('')
  const characters = [...text]
  if (keep === 'end') characters.reverse()
  const shown: string[] = []
  let room = width - 1
  for (const character of characters) {
    room -= columns(character)
    if (room < 0) break
    shown.push(character)
  }
  return own(keep === 'end' ? `…${shown.reverse().join('')}` : `${shown.join('').trimEnd()}…`)
}

export const pad = (text: Inert, width: number): Inert =>
  own(text + ' '.repeat(Math.max(0, width - columns(text))))
