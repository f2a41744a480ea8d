import * as z from 'zod/mini'
import type { DeepReadonly } from '../core/deep-readonly.ts'
import { LEVELS } from './model.ts'

/** `names-the-incident`: the message or branch names it, so this change is its fix. */
const rule = {
  action: z.enum(['warn', 'ask', 'deny']),
  unless: z._default(z.array(z.enum(['docs-only', 'names-the-incident'])), []),
}

/** Rules depend on facts, never on texts. */
export const policyRule = z.discriminatedUnion('when', [
  z.strictObject({
    when: z.literal('active-incident'),
    urgency: z.optional(z.enum(['high', 'low'])),
    priorities: z.optional(z.array(z.string()).check(z.minLength(1))),
    services: z
      ._default(z.enum(['touched', 'connected']), 'touched')
      .check(z.describe('connected: also those upstream and downstream')),
    ...rule,
  }),
  z.strictObject({
    when: z.literal('freeze'),
    names: z.optional(z.array(z.string()).check(z.minLength(1))).check(z.describe('default: any')),
    ...rule,
  }),
  z.strictObject({ when: z.literal('maintenance'), ...rule }),
  z.strictObject({ when: z.literal('level'), atLeast: z.enum(LEVELS), ...rule }),
])

export type PolicyRule = DeepReadonly<z.output<typeof policyRule>>
