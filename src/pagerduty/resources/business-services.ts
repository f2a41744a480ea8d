import * as z from 'zod'
import type { Client } from '../client/client.ts'
import type { Fetched } from '../client/fetched.ts'
import { parseItems } from '../client/items.ts'
import { gather, serialPages } from '../client/pages.ts'
import { id, optional, type Reference, text } from '../client/wire.ts'

const businessServiceSchema = z
  .looseObject({ id, name: optional(text), summary: optional(text) })
  .transform((raw): Reference => ({ id: raw.id, name: raw.name ?? raw.summary ?? text.parse(raw.id) }))

/** What the account offers to others; it rests on services and has no incidents of its own. */
export function listBusinessServices(client: Client): Promise<Fetched<Reference[]>> {
  return client.fetch(async (call) => {
    const found = await gather(call, [
      serialPages(call, {
        path: '/business_services',
        root: 'business_services',
        subject: 'business services',
        scope: 'services.read',
      }),
    ])
    return parseItems(call, businessServiceSchema, found, 'business service')
  })
}
