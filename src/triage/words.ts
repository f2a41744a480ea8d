import type { Inert } from '../core/untrusted.ts'
import { line, own } from '../untrusted/inert.ts'
import { duration } from '../untrusted/words.ts'

/** `25 min ago` */
export const ago = (at: string, now: Date): Inert => line`${duration(now.getTime() - Date.parse(at))} ago`

/** PagerDuty's own enumerations (`triggered`, `high`, `critical`) as words of a line. */
export const word = (text: string): Inert =>
  own(/^[\w.:-]{1,40}$/.test(text) ? text.replaceAll('_', ' ') : '?')

/** `▁▂▇` */
export function sparkLine(counts: readonly number[]): Inert {
  const most = Math.max(1, ...counts)
  const bar = (count: number): string => BARS.charAt(count === 0 ? 0 : Math.ceil((count / most) * 7))
  return own(counts.map(bar).join(''))
}

const BARS = '▁▂▃▄▅▆▇█'
