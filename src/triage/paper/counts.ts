import type { Inert } from '../../core/untrusted.ts'
import { own } from '../../untrusted/inert.ts'

/** A count of an incomplete list is a lower bound. */
export const atLeast = (isWhole: boolean): Inert => own(isWhole ? '' : 'at least ')
