import { Whole } from '../../src/pagerduty/fetched.ts'

/** As read without a failure. */
export function wholeOf<T>(data: T): Whole<T> {
  const whole = Whole.of({ data, complete: true, warnings: [], asOf: '', requests: 1 })
  if (whole === null) throw new Error('it is complete')
  return whole
}
