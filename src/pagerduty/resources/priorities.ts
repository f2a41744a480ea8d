import * as z from 'zod'
import type { Known } from '../../core/known.ts'
import type { Untrusted } from '../../core/untrusted.ts'
import { ifAvailable } from '../client/availability.ts'
import type { Client } from '../client/client.ts'
import type { Fetched } from '../client/fetched.ts'
import { parseItems } from '../client/items.ts'
import { gather, serialPages } from '../client/pages.ts'
import { id, optional, text } from '../client/wire.ts'

export interface Priority {
  readonly id: string
  /** an account's own, such as "P1" or "SEV-2": says nothing about its rank */
  readonly name: Untrusted
  /** 1 is the most severe */
  readonly rank: number
}

const prioritySchema = z
  .looseObject({ id, name: optional(text), summary: optional(text) })
  .transform((raw) => ({ id: raw.id, name: raw.name ?? raw.summary ?? text.parse(raw.id) }))

/** Most severe first, as PagerDuty orders them. */
export function listPriorities(client: Client): Promise<Fetched<Known<Priority[]>>> {
  return client.fetch((call) =>
    ifAvailable(call, async () => {
      const question = {
        path: '/priorities',
        root: 'priorities',
        subject: 'priorities',
        scope: 'priorities.read',
      }
      const found = await gather(call, [serialPages(call, question)])
      const priorities = parseItems(call, prioritySchema, found, 'priority')
      return priorities.map((priority, at) => ({ ...priority, rank: at + 1 }))
    }),
  )
}
