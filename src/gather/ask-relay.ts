import { mapKnown } from '../core/known.ts'
import { loadHttp, readOnce } from '../pagerduty/client/one-answer.ts'
import { AS_OF, CONTEXT, MAX_AGE, MAX_SERVICES } from '../pagerduty/client/relay.ts'
import { type StatedMapping, unite } from '../services/mapping.ts'
import { matchClues, unmappedNotes } from '../services/matching.ts'
import { incidentIn } from './incident-rows.ts'
import { type AllowedContext, aroundChange, type PagerDutyFacts } from './pagerduty-facts.ts'
import { relayContext } from './relay-context.ts'
import type { ServiceFacts } from './service-facts.ts'

export { loadHttp }

/** What a commit needs to know, in one answer of a relay; null: it is asked part by part. Never throws. */
export async function askRelay(
  { pagerDuty, signal }: AllowedContext,
  { services, left, notes }: StatedMapping,
  now: Date,
): Promise<PagerDutyFacts | null> {
  const touched = unite(services)
  const isNamed = left.every(({ steps }) => steps.length === 0)
  if (touched.length === 0 || touched.length > MAX_SERVICES || !isNamed) return null
  try {
    const path = `${CONTEXT}?services=${touched.map(({ id }) => id).join(',')}`
    const { header, text } = await readOnce({ ...pagerDuty, signal }, path)
    if (!(now.getTime() - Date.parse(header(AS_OF)) <= MAX_AGE.unsaidMs)) return null
    const search = { notes: [...notes, ...unmappedNotes(matchClues(left, () => []))], requests: 0 }
    return aroundChange(touched, factsIn(JSON.parse(text)), search, now)
  } catch {
    return null
  }
}

/** @throws Error for what is no such answer */
function factsIn(answer: unknown): ServiceFacts {
  const { services, incidents, live } = relayContext.parse(answer)
  return {
    services,
    incidents: mapKnown(incidents, ({ open, recent, ...read }) => ({
      open: open.map(incidentIn),
      recent: recent.map(incidentIn),
      texts: [],
      changeEvents: [],
      ...read,
    })),
    live: {
      ...live,
      dependencies: mapKnown(live.dependencies, ({ open, ...read }) => ({
        ...read,
        open: open.map(incidentIn),
      })),
    },
  }
}
