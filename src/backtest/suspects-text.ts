import { fromOutside, type Inert } from '../core/untrusted.ts'
import { page, type TextOptions, wrap } from '../terminal/layout.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { plural } from '../untrusted/words.ts'
import type { Estimate } from './result.ts'
import type { SuspectsMeasure, SuspectsResult } from './suspects-result.ts'

export function suspectsBacktestText({ days, found }: SuspectsResult, options: TextOptions): Inert {
  if (!found.known)
    return page([wrap(line`Not measured: ${inert(fromOutside(found.why))}`, options.width)], options)
  const { fixed, inWindow } = found.value
  const scope = line`${plural(fixed, 'incident')} that a later commit names; ${inWindow} of them with a commit in the ${days} days before whose code it changes.`
  return page(
    [wrap(scope, options.width, 4), ...verdict(found.value).map((text) => wrap(text, options.width, 4))],
    options,
  )
}

function verdict({ measured, enough }: SuspectsMeasure): Inert[] {
  if (measured === null) return [line`Too few to measure: it takes ${enough}.`]
  const { firstFive, newestFive, gain, isBetter } = measured
  return [
    line`The first five of suspects held it in ${share(firstFive)}, the newest five in ${share(newestFive)}.`,
    isBetter
      ? line`On the same incidents that is ${points(gain.value)} points more (${points(gain.low)} to ${points(gain.high)}).`
      : own('The list is no better here than the newest five: the interval of the difference holds 0.'),
  ]
}

const share = ({ value, low, high }: Estimate): Inert =>
  line`${points(value)} % (${points(low)} to ${points(high)} %)`

const points = (part: number): Inert => own((100 * part).toFixed(0).replace('-', '−'))
