import type * as z from 'zod'
import { asObject } from '../../core/json.ts'
import { printable } from './answers.ts'
import type { Call, ReadRequest } from './client.ts'
import { firstPage, gather, itemsUnder, type Pages, serialPages, unexpectedShape } from './pages.ts'
import { wireName } from './wire.ts'

export type Place = Omit<ReadRequest, 'scope'> & Partial<Pick<ReadRequest, 'scope'>>

/**
 * Each item is parsed by itself: an invalid one is a warning, not a lost page.
 * @param noun in messages, and the key in a response about one
 */
export function resource<T>(root: string, noun: string, scope: string, schema: z.ZodType<T>) {
  const at = (place: Place) => ({ root, scope, ...place })
  const from = async (call: Call, lists: readonly Pages[]) =>
    parseItems(call, schema, await gather(call, lists), noun)
  return {
    at,
    from,
    list: (call: Call, ...places: readonly Place[]) =>
      from(
        call,
        places.map((place) => serialPages(call, at(place))),
      ),
    /** a single request; more items are a warning */
    firstPage: (call: Call, place: Place) => from(call, [firstPage(call, at(place))]),
    /** a list without pages */
    whole: async (call: Call, place: Place) =>
      parseItems(call, schema, itemsUnder(await call.get(at(place)), root, place.subject), noun),
    /** @throws PagerDutyError */
    one: (answer: unknown, subject: string): T => {
      const parsed = schema.safeParse(asObject(answer)?.[noun])
      if (parsed.success) return parsed.data
      throw unexpectedShape(subject, describe(parsed.error))
    },
  }
}

function parseItems<T>(call: Call, schema: z.ZodType<T>, items: readonly unknown[], noun: string): T[] {
  const read: T[] = []
  const faults: string[] = []
  for (const item of items) {
    const parsed = schema.safeParse(item)
    if (parsed.success) read.push(parsed.data)
    else
      faults.push(`${printable(String(asObject(item)?.['id'] ?? 'without id'))}: ${describe(parsed.error)}`)
  }
  if (faults.length > 0) {
    const count = `${faults.length} of ${items.length}`
    call.incomplete(`${count} ${noun} records could not be parsed (the first: ${faults[0]})`)
  }
  return read
}

function describe(error: z.ZodError): string {
  const [issue] = error.issues
  if (issue === undefined) return 'unreadable'
  const path = issue.path.map((name) => wireName(String(name))).join('.')
  return printable(path === '' ? issue.message : `${path}: ${issue.message}`)
}
