import type { Inert } from '../core/untrusted.ts'
import { own } from '../untrusted/inert.ts'

// A page that is drawn again in place, on the terminal's second screen: what stood on the first comes back.

const ESC = '\u001b['

export const OPEN_SCREEN: Inert = own(`${ESC}?1049h${ESC}?25l`)
export const CLOSE_SCREEN: Inert = own(`${ESC}?25h${ESC}?1049l`)

/** The line feed after a printed text must not scroll the first line away. */
const SPARE_ROWS = 1

/** Overwrites line by line, so that nothing flickers. */
export const inPlace = (lines: readonly Inert[]): Inert =>
  own(`${ESC}H${lines.map((each) => `${each}${ESC}K`).join('\n')}${ESC}J`)

/** The first lines and the last paragraph, which says what to do next. @param cut says how many lines are left out */
export function fitted(page: Inert, rows: number, cut: (lines: number) => Inert): Inert[] {
  const lines = page.split('\n').map(own)
  const space = Math.max(0, rows - SPARE_ROWS)
  if (lines.length <= space) return lines
  const end = lines.slice(lines.lastIndexOf(own('')) + 1)
  const start = Math.max(0, space - end.length - 1)
  return [...lines.slice(0, start), cut(lines.length - end.length - start), ...end].slice(0, space)
}
