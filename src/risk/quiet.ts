import type { Assessment } from './assessment.ts'
import { factorOf } from './factors/index.ts'

/** A low change that no incident points at: hooks print at most one line about it. */
export const isQuiet = ({ level, factors, policy, decision }: Assessment): boolean =>
  level === 'LOW' &&
  decision.action === 'pass' &&
  policy.length === 0 &&
  !factors.some(({ id }) => factorOf(id).finding?.isNeverQuiet)
