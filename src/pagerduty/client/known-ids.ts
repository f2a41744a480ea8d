import type { Call } from './client.ts'
import { PagerDutyError } from './errors.ts'
import type { Pages } from './pages.ts'

/** Five unknown ids among fifty cost fewer. */
const MAX_REFUSALS = 30

export const notSeen = (noun: string, id: string): string =>
  `no ${noun} ${id} in PagerDuty, or this key cannot see it`

type Ids = readonly string[] | undefined

/**
 * PagerDuty may refuse a whole list because of one id that it does not know: then each half is asked for, down to that id.
 * @throws PagerDutyError where it accepts none of them
 */
export async function* ofKnownIds(call: Call, noun: string, ids: Ids, pagesOf: (ids: Ids) => Pages): Pages {
  const refused: (readonly string[])[] = []
  let refusals = 0
  let refusal: unknown = null
  let accepted = 0
  for (const waiting: Ids[] = [ids]; waiting.length > 0; ) {
    const asked = waiting.shift()
    const before = accepted
    try {
      for await (const items of pagesOf(asked)) {
        accepted += 1
        yield items
      }
    } catch (error) {
      if (asked === undefined || accepted > before || !isUnknownId(error)) throw error
      refusals += 1
      refusal = error
      const middle = Math.ceil(asked.length / 2)
      if (asked.length === 1 || refusals > MAX_REFUSALS) refused.push(asked)
      else waiting.push(asked.slice(0, middle), asked.slice(middle))
    }
  }
  if (accepted === 0 && refusal !== null) throw refusal
  for (const part of refused)
    call.incomplete(
      part.length === 1
        ? notSeen(noun, part.join())
        : `PagerDuty refuses one of these: ${noun} ${part.join(', ')}`,
    )
}

const isUnknownId = (error: unknown): boolean =>
  error instanceof PagerDutyError &&
  (error.code === 'not_found' || (error.code === 'invalid_request' && error.apiCode === 2002))
