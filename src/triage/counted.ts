import type { Inert } from '../core/untrusted.ts'
import { type Fetched, isWhole, type Whole } from '../pagerduty/fetched.ts'
import { line, own } from '../untrusted/inert.ts'
import { plural } from '../untrusted/words.ts'

type List = Pick<Fetched<readonly unknown[]>, 'data' | 'complete'>

/** `3 incidents`, `no incidents`; of a list that may be incomplete `at least 3 incidents`, `incidents not known`. */
export function counted(list: List, one: string, many = `${one}s`): Inert {
  const { length } = list.data
  if (length === 0) return isWhole(list) ? none(list, many) : own(`${many} not known`)
  return isWhole(list) ? plural(length, one, many) : line`at least ${plural(length, one, many)}`
}

/** @param list an empty one */
export const none = (_list: Whole<readonly unknown[]>, many: string): Inert => own(`no ${many}`)
