import * as z from 'zod/mini'
import type { DeepReadonly } from '../core/deep-readonly.ts'
import { fromOutside } from '../core/untrusted.ts'

const text = z.pipe(z.string(), z.transform(fromOutside))
const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/))
/** as in the REST API, where new values may appear */
const word = z.string().check(z.regex(/^[\w.:-]{1,80}$/))
const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/))
const sentence = z.string().check(z.maxLength(1_000))

const known = <Value extends z.ZodMiniType>(value: Value) =>
  z.discriminatedUnion('known', [
    z.object({ known: z.literal(true), asOf: instant, value }),
    z.object({ known: z.literal(false), why: sentence }),
  ])

/** rows that `incidentIn` reads */
const incidents = z.array(z.unknown())
const read = { complete: z.boolean(), warnings: z.array(sentence), requests: z.number() }

const level = z.object({
  level: z.number(),
  people: z.array(z.object({ name: text, until: z.nullable(instant) })),
  next: z.nullable(z.object({ name: text, from: instant })),
})

/** What a relay says of services in one answer: `ServiceFacts`, its fields in the same order, with incidents as rows. */
export const relayContext = z.object({
  services: z.array(z.object({ id, name: text, status: word, description: z.nullable(text) })),
  incidents: known(z.object({ open: incidents, recent: incidents, ...read })),
  live: z.object({
    onCall: known(
      z.array(
        z.object({
          service: id,
          levels: z.array(level),
          gap: z.nullable(z.object({ from: instant, until: z.nullable(instant) })),
        }),
      ),
    ),
    maintenance: known(
      z.array(
        z.object({
          id,
          description: z.nullable(text),
          from: instant,
          until: instant,
          services: z.array(id),
        }),
      ),
    ),
    dependencies: known(
      z.object({
        connected: z.array(
          z.object({
            id,
            kind: z.enum(['technical', 'business', 'other']),
            direction: z.enum(['dependent', 'supporting']),
            of: z.array(id),
            hops: z.number(),
            name: z.nullable(text),
          }),
        ),
        hops: z.number(),
        cut: z.array(z.object({ id, name: z.nullable(text) })),
        open: incidents,
        ...read,
      }),
    ),
  }),
})

export type RelayContext = DeepReadonly<z.output<typeof relayContext>>
