import type { Inert } from '../core/untrusted.ts'
import { type Fetched, Whole } from '../pagerduty/fetched.ts'
import { line, own } from '../untrusted/inert.ts'
import { plural } from '../untrusted/words.ts'

/** `3 incidents`, `no incidents`; of a list that may be incomplete `at least 3 incidents`, `incidents not known`. */
export function counted(list: Fetched<readonly unknown[]>, one: string, many = `${one}s`): Inert {
  const { length } = list.data
  const whole = Whole.of(list)
  if (length === 0) return whole === null ? own(`${many} not known`) : none(whole, many)
  return whole === null ? line`at least ${plural(length, one, many)}` : plural(length, one, many)
}

/** @param list an empty one */
export const none = (_list: Whole<readonly unknown[]>, many: string): Inert => own(`no ${many}`)
