import type { Known } from '../../core/known.ts'
import type { Factor } from '../assessment.ts'
import { type Dependencies, openNearby } from '../live-state.ts'
import { ACTIVE_POINTS, incidentEvidence } from './incident-history.ts'

/**
 * Incidents that are open on services that need a touched one, or that it needs: one line, worth less than one on a
 * touched service, and nothing beyond what both may be worth together. Only direct neighbours earn points, since a
 * commit that waits asks no further.
 * @param active the points of incidents on the touched services themselves
 */
export function nearbyIncidentFactor(dependencies: Known<Dependencies>, active: number): Factor[] {
  const found = dependencies.known ? openNearby(dependencies.value) : []
  if (found.length === 0) return []
  const direct = found.filter(({ service }) => service.hops === 1)
  const isUrgent = direct.some(({ incident }) => incident.urgency === 'high')
  const { nearby, most } = ACTIVE_POINTS
  const worth = direct.length === 0 ? 0 : isUrgent ? nearby.high : nearby.low
  return [
    {
      id: 'nearby-incident',
      path: null,
      points: Math.min(worth, most - active),
      evidence: found.map(({ incident }) => incidentEvidence(incident, null)),
    },
  ]
}
