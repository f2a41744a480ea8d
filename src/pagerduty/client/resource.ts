import type * as z from 'zod'
import { asObject } from '../../core/json.ts'
import type { Call, ReadRequest } from './client.ts'
import { printable } from './error-words.ts'
import { firstPage, gather, itemsUnder, type Pages, serialPages, unexpectedShape } from './pages.ts'
import { wireName } from './wire.ts'

export type Place = Omit<ReadRequest, 'scope'> & Partial<Pick<ReadRequest, 'scope'>>

/**
 * Each item is parsed by itself: an invalid one is a warning, not a lost page.
 * @param noun in messages, and the key in a response about one
 */
export function resource<T>(root: string, noun: string, scope: string, schema: z.ZodType<T>) {
  const parse = (item: unknown) => parsed(schema, item)
  const at = (place: Place) => ({ root, scope, ...place })
  const from = async (call: Call, lists: readonly Pages[]) =>
    valid(call, await gather(call, lists, parse), noun)
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
      valid(call, itemsUnder(await call.get(at(place)), root, place.subject).map(parse), noun),
    /** @throws PagerDutyError */
    one: (answer: unknown, subject: string): T => {
      const { data, error } = schema.safeParse(asObject(answer)?.[noun])
      if (error === undefined) return data
      throw unexpectedShape(subject, describe(error))
    },
  }
}

type Parsed<T> = { readonly item: T } | { readonly fault: string }

function parsed<T>(schema: z.ZodType<T>, item: unknown): Parsed<T> {
  const { data, error } = schema.safeParse(item)
  if (error === undefined) return { item: data }
  return { fault: `${printable(String(asObject(item)?.['id'] ?? 'without id'))}: ${describe(error)}` }
}

function valid<T>(call: Call, all: readonly Parsed<T>[], noun: string): T[] {
  const faults = all.flatMap((one) => ('fault' in one ? [one.fault] : []))
  if (faults.length > 0) {
    const count = `${faults.length} of ${all.length}`
    call.incomplete(`${count} ${noun} records could not be parsed (the first: ${faults[0]})`)
  }
  return all.flatMap((one) => ('item' in one ? [one.item] : []))
}

function describe(error: z.ZodError): string {
  const [issue] = error.issues
  if (issue === undefined) return 'unreadable'
  const path = issue.path.map((name) => wireName(String(name))).join('.')
  return printable(path === '' ? issue.message : `${path}: ${issue.message}`)
}
