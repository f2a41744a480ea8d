import type { Inert } from '../core/untrusted.ts'
import type { Assessment } from '../risk/assessment.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { listedPhrases, ours, type Phrase, plural } from '../untrusted/words.ts'

// The few words that every report begins with.

/** `15×`, `1.3×`, `<0.1×` */
function times(lift: number): Inert {
  if (lift < 0.1) return own('<0.1×')
  return own(`${lift < 10 ? lift.toFixed(1) : Math.round(lift)}×`)
}

/** `3.5× the usual odds of a later bug fix`; a chance only where the team committed a calibration. */
export const odds = ({ lift, probability }: Assessment): Inert =>
  probability === null
    ? line`${times(lift)} the usual odds of a later bug fix`
    : line`${Math.round(100 * probability)} % chance of a later bug fix (${times(lift)})`

/** `3 files +42 −5` */
export function size({ change }: Assessment): Inert {
  const { files, additions, deletions } = change
  const merged = files.filter((file) => file.merged).length
  // of code that is too large to be read the lines are counted all the same; unmerged files have none
  const isCounted = files.some((file) => file.additions !== null)
  const lines = isCounted ? line`+${additions} −${deletions}` : own('+? −?')
  const counts = line`${plural(files.length, 'file')} ${lines}`
  return merged > 0 ? line`${counts} (${merged} merged unchanged)` : counts
}

/** `payments-api and checkout-web` */
export function serviceNames({ services, sources }: Assessment): Phrase {
  if (services.length === 0)
    return ours(own(sources.services.known ? 'no PagerDuty service affected' : 'service unknown'))
  return listedPhrases(
    services.map(({ id, name }) => (name ? inert(name) : own(id))),
    3,
  )
}
