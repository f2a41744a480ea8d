import { createHash } from 'node:crypto'
import { mapKnown } from '../core/known.ts'
import { SERVICE_ID } from '../core/service.ts'
import { isoSeconds } from '../core/time.ts'
import { type IncidentRow, rowOf } from '../gather/incident-rows.ts'
import { readServiceFacts } from '../gather/read-services.ts'
import type { RelayContext } from '../gather/relay-context.ts'
import type { ServiceFacts } from '../gather/service-facts.ts'
import { AS_OF, MAX_SERVICES } from '../pagerduty/client/relay.ts'
import { contextReader, type Origin } from './context-reader.ts'
import type { Caller } from './ports.ts'
import type { Responding } from './respond.ts'
import { NOT_FOUND, type Sent } from './sent.ts'

/**
 * `GET /v1/context?services=A,B`: what a client would gather from this relay's own answers, so that both ways give the
 * same.
 */
export async function answerContext(
  query: URLSearchParams,
  caller: Caller,
  responding: Responding,
  origin: Origin,
): Promise<Sent> {
  const ids = [...new Set(query.get('services')?.split(','))]
  if (ids.length === 0 || ids.length > MAX_SERVICES || !ids.every((id) => SERVICE_ID.test(id)))
    return NOT_FOUND
  const now = responding.clock()
  const { reader, rows } = contextReader(caller, responding, origin, now)
  const facts = await readServiceFacts(reader, ids, { depth: 'quick' }, now)
  const text = JSON.stringify(contextOf(facts, rows()))
  return { status: 200, headers: { etag: etagOf(text), [AS_OF]: isoSeconds(now) }, text }
}

/** @param rows of the recent incidents, where they were read from the index and are not among the facts */
const contextOf = (
  { services, incidents, live }: ServiceFacts,
  rows: readonly IncidentRow[] | null,
): RelayContext => ({
  services: services.map(({ id, name, status, description }) => ({ id, name, status, description })),
  incidents: mapKnown(incidents, ({ open, recent, complete, warnings, requests }) => ({
    open: open.map(rowOf),
    recent: rows ?? recent.map(rowOf),
    ...{ complete, warnings, requests },
  })),
  live: {
    ...live,
    dependencies: mapKnown(live.dependencies, ({ open, ...read }) => ({ ...read, open: open.map(rowOf) })),
  },
})

/** Of what is said, whenever it was read. */
function etagOf(text: string): string {
  const hash = createHash('sha256').update(text.replace(/"asOf":"[^"]*"/g, ''))
  return `W/"${hash.digest('base64url').slice(0, 22)}"`
}
