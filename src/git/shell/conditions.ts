import { argument, type Value } from './words.ts'

/** Whether a command succeeds: known now, known while the steps are replayed, or null: not known. */
export type Status = boolean | Test | null

export type Test =
  /** a call of git, by identity */
  | { readonly kind: 'step' }
  | { readonly kind: 'file'; readonly flag: string; readonly path: string }
  | { readonly kind: 'not'; readonly test: Test }
  | { readonly kind: 'both'; readonly tests: readonly [Status, Status] }

/**
 * On which a command depends. `and`: what is before it succeeded, or a branch was taken; `or`: what is before it failed;
 * `often`: it may run more than once, at another time, or never.
 */
export interface Condition {
  readonly kind: 'and' | 'or' | 'often'
  readonly test: Status
}

export const not = (status: Status): Status =>
  status === null ? null : typeof status === 'boolean' ? !status : { kind: 'not', test: status }

/** `a && b` */
export function both(first: Status, second: Status): Status {
  if (first === true || second === false) return second
  if (second === true || first === false) return first
  return first === null && second === null ? null : { kind: 'both', tests: [first, second] }
}

/** `a || b` */
export const either = (first: Status, second: Status): Status => not(both(not(first), not(second)))

/** `[ -f FILE ]` @param args without the last bracket */
export function fileTest(args: Value, resolved: (path: string) => string | null): Status {
  const [first = argument(''), ...rest] = args
  if (first.text === '!') return not(fileTest(rest, resolved))
  const [operand, ...more] = rest
  if (!/^-[efd]$/.test(first.text) || more.length > 0 || !operand?.known || operand.pattern !== null)
    return null
  const path = resolved(operand.text)
  return path === null ? null : { kind: 'file', flag: first.text, path }
}
