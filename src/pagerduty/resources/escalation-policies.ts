import * as z from 'zod'
import type { Untrusted } from '../../core/untrusted.ts'
import type { Client } from '../client/client.ts'
import type { Fetched } from '../client/fetched.ts'
import { parseItems } from '../client/items.ts'
import { gather, serialPages } from '../client/pages.ts'
import {
  type Actor,
  actor,
  id,
  link,
  list,
  optional,
  type Reference,
  reference,
  text,
} from '../client/wire.ts'

export interface EscalationPolicy {
  readonly id: string
  readonly name: Untrusted
  readonly description: Untrusted | null
  /** how often it starts again when nobody answers */
  readonly loops: number
  /** in the order of their levels; targets are users and schedules (kind `other`) */
  readonly rules: readonly { readonly targets: readonly Actor[] }[]
  readonly services: readonly Reference[]
  readonly teams: readonly Reference[]
  readonly url: string | null
}

const escalationPolicySchema = z
  .looseObject({
    id,
    name: optional(text),
    summary: optional(text),
    description: optional(text),
    num_loops: optional(z.number()),
    escalation_rules: list(z.looseObject({ targets: list(actor) })),
    services: list(reference),
    teams: list(reference),
    html_url: optional(link),
  })
  .transform(
    (raw): EscalationPolicy => ({
      id: raw.id,
      name: raw.name ?? raw.summary ?? text.parse(raw.id),
      description: raw.description,
      loops: raw.num_loops ?? 0,
      rules: raw.escalation_rules.map(({ targets }) => ({ targets })),
      services: raw.services,
      teams: raw.teams,
      url: raw.html_url,
    }),
  )

export interface EscalationPoliciesQuery {
  /** text that the name contains */
  readonly search?: string | undefined
}

export function listEscalationPolicies(
  client: Client,
  query: EscalationPoliciesQuery = {},
): Promise<Fetched<EscalationPolicy[]>> {
  return client.fetch(async (call) => {
    const found = await gather(call, [
      serialPages(call, {
        path: '/escalation_policies',
        root: 'escalation_policies',
        subject: 'escalation policies',
        scope: 'escalation_policies.read',
        query: { query: query.search, sort_by: 'name:asc' },
      }),
    ])
    return parseItems(call, escalationPolicySchema, found, 'escalation policy')
  })
}
