import { activeIncident } from './active-incident.ts'
import { baseline } from './baseline.ts'
import { concurrency } from './concurrency.ts'
import { controlFlow } from './control-flow.ts'
import { depth } from './depth.ts'
import type { FactorKind } from './factor.ts'
import { fixHistory } from './fix-history.ts'
import { incidentHistory } from './incident-history.ts'
import { nearbyIncident } from './nearby-incident.ts'
import { serviceHistory } from './service-history.ts'
import { size } from './size.ts'
import { titleSimilarity } from './title-similarity.ts'

/** In the order of reports; every report reads this list. */
export const FACTORS = [
  baseline,
  activeIncident,
  nearbyIncident,
  incidentHistory,
  titleSimilarity,
  serviceHistory,
  fixHistory,
  size,
  depth,
  controlFlow,
  concurrency,
] as const satisfies readonly FactorKind[]

export type FactorId = (typeof FACTORS)[number]['id']

/** @param last put at the end: published lists keep their order when reports change theirs */
export function factorIds(...last: readonly FactorId[]): FactorId[] {
  return [...FACTORS.map(({ id }) => id).filter((id) => !last.includes(id)), ...last]
}

export function factorOf(id: FactorId): FactorKind {
  const found = FACTORS.find((factor) => factor.id === id)
  if (!found) throw new Error(`no factor ${id}`)
  return found
}
