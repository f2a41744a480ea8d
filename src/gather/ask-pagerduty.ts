import type { Known } from '../core/known.ts'
import type { StatedMapping } from '../services/mapping.ts'
import {
  NO_SERVICE,
  notAsked,
  type PagerDutyContext,
  type PagerDutyFacts,
  statedServices,
} from './pagerduty-facts.ts'

/**
 * The touched services with their names, their incidents, and what goes on around them. Never throws: what fails is
 * unknown.
 * @param now the instant that all facts of an assessment speak of, however long they are waited for
 */
export async function readPagerDutyFacts(
  asking: PagerDutyContext,
  mapped: Known<StatedMapping>,
  now: Date,
): Promise<PagerDutyFacts> {
  const { pagerDuty } = asking
  if (!pagerDuty.allowed) return notAsked(statedServices(mapped), pagerDuty.why)
  if (!mapped.known) return notAsked(mapped, NO_SERVICE)
  const { askServices } = await import('./ask-services.ts') // loads the HTTP client
  return askServices({ ...asking, pagerDuty }, mapped, now)
}
