import { reasonOf } from '../core/errors.ts'
import { type Known, known, unknown } from '../core/known.ts'
import { fromOutside } from '../core/untrusted.ts'
import { createReader } from '../pagerduty/reader.ts'
import type { PathClues } from '../services/clues.ts'
import { findServices } from '../services/find-services.ts'
import { type StatedMapping, unite } from '../services/mapping.ts'
import { matchClues, unmappedNotes } from '../services/matching.ts'
import { inertCut } from '../untrusted/inert.ts'
import { listed } from '../untrusted/words.ts'
import {
  type AllowedContext,
  aroundChange,
  NO_SERVICE,
  notAsked,
  nothingMapped,
  type PagerDutyFacts,
  statedServices,
} from './pagerduty-facts.ts'
import { readServiceFacts } from './read-services.ts'
import type { Depth } from './service-facts.ts'

/** One round of requests, after name searches for unmapped files. Never throws: what fails is unknown. */
export async function askServices(
  asking: AllowedContext,
  mapped: Extract<Known<StatedMapping>, { readonly known: true }>,
  now: Date,
): Promise<PagerDutyFacts> {
  const { left, notes } = mapped.value
  if (mapped.value.services.length === 0 && left.every(({ steps }) => steps.length === 0))
    return nothingFound(mapped.value, [...notes, ...unmappedNotes(matchClues(left, () => []))], now)
  const { pagerDuty, clock, signal, deadlineAt, depth } = asking
  try {
    await using reader = createReader({ ...pagerDuty, signal, deadlineAt, clock, atOnce: AT_ONCE })
    const found = await findServices(reader, left, limitsOf(depth, deadlineAt, clock))
    const services = unite([...mapped.value.services, ...found.services])
    const warnings = [...notes, ...found.notes, ...unmappedNotes(found)]
    if (services.length === 0) {
      if (found.failure !== null) throw found.failure
      return nothingFound(mapped.value, warnings, now)
    }
    const facts = await readServiceFacts(
      reader,
      services.map(({ id }) => id),
      asking,
      now,
    )
    return aroundChange(services, facts, { ...found, notes: warnings }, now)
  } catch (error) {
    return notAsked(statedServices(mapped), reasonOf(error))
  }
}

/** Enough that live state never queues behind pages of incidents. */
const AT_ONCE = 20

/** A commit spends at most a third of its time on names. */
const limitsOf = (depth: Depth, deadlineAt: Date, clock: () => Date) =>
  depth === 'quick'
    ? { requests: 8, milliseconds: Math.max(0, (deadlineAt.getTime() - clock().getTime()) / 3) }
    : { requests: 16, milliseconds: null }

function nothingFound(
  { isStated, left }: StatedMapping,
  warnings: readonly string[],
  now: Date,
): PagerDutyFacts {
  const asOf = now.toISOString()
  return !isStated && left.length > 0
    ? notAsked(unknown(noServiceWhy(left, warnings)), NO_SERVICE)
    : { services: known([], asOf), ...nothingMapped(asOf, warnings) }
}

function noServiceWhy(left: readonly PathClues[], notes: readonly string[]): string {
  const names = [...new Set(left.flatMap(({ steps }) => steps.flat().map(({ name }) => name)))]
  const shown = names.map((name) => inertCut(fromOutside(name), 40))
  const unclear =
    notes.find((note) => note.includes(' fits ')) ?? `no service is named ${listed(shown, 3, ' or ')}`
  return `${unclear} (map it in .pager-triage.json or use --service ID)`
}
