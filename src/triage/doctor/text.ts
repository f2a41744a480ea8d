import { fromOutside, type Inert } from '../../core/untrusted.ts'
import { page, type TextOptions, wrap } from '../../terminal/layout.ts'
import { pad } from '../../terminal/width.ts'
import { inert, line, own } from '../../untrusted/inert.ts'
import type { Check, CheckState, DoctorDocument } from './document.ts'

const STATE = 9

const WORDS: Readonly<Record<CheckState, string>> = {
  ok: 'ok',
  warn: 'warning',
  fail: 'error',
  unknown: 'unknown',
  off: 'not set',
}

/** A line for each check, with the next step under those that have one. */
export const doctorText = (document: DoctorDocument, options: TextOptions): Inert =>
  page([document.checks.flatMap((check) => checkLines(check, options))], options, { next: document.next })

function checkLines({ state, text, next }: Check, { width, style }: TextOptions): Inert[] {
  const paint = { ok: style.good, warn: style.warn, fail: style.bad, unknown: style.dim, off: style.dim }[
    state
  ]
  const [first = own(''), ...more] = wrap(inert(fromOutside(text)), width - STATE, 4)
  const indent = own(' '.repeat(STATE))
  const steps = next === null ? [] : wrap(inert(fromOutside(`→ ${next}`)), width - STATE, 4)
  return [
    line`${paint(pad(own(WORDS[state]), STATE))}${first}`,
    ...more.map((part) => line`${indent}${part}`),
    ...steps.map((part) => line`${indent}${style.dim(part)}`),
  ]
}
