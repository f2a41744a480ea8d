import { inert, line, own } from '../../untrusted/inert.ts'
import { listedPhrases, ours, type Phrase, phrase } from '../../untrusted/phrase.ts'
import { incidentEvidence, incidentsIn } from '../evidence.ts'
import { openNearby } from '../live-state.ts'
import { serviceName } from '../service-summary.ts'
import { ACTIVE_POINTS, activePoints } from './active-incident.ts'
import type { FactorKind, Surroundings } from './factor.ts'
import { andMore, openText } from './open-text.ts'

const MAX_NAMED = 5

/**
 * Incidents that are open on services that need a touched one, or that it needs: one line, worth less than one on a
 * touched service, and nothing beyond what both may be worth together. Only direct neighbours earn points, since a
 * commit that waits asks no further.
 */
export const nearbyIncident: FactorKind<'nearby-incident'> = {
  id: 'nearby-incident',
  label: 'open nearby',
  isFitted: false,
  score: (facts) => {
    const { paths, dependencies } = facts
    const found = dependencies.known && paths.length > 0 ? openNearby(dependencies.value) : []
    if (found.length === 0) return []
    const direct = found.filter(({ service }) => service.hops === 1)
    const isUrgent = direct.some(({ incident }) => incident.urgency === 'high')
    const { nearby, most } = ACTIVE_POINTS
    const worth = direct.length === 0 ? 0 : isUrgent ? nearby.high : nearby.low
    return [
      {
        path: null,
        points: Math.min(worth, most - activePoints(facts)),
        evidence: found.map(({ incident }) => incidentEvidence(incident, null)),
      },
    ]
  },
  most: { dependencies: ACTIVE_POINTS.nearby.high, pagerduty: 0 },
  finding: {
    rule: {
      short: 'An incident is open on a service that the change depends on, or that depends on it',
      help: 'Read it before the change goes out: a repair under way may not stand another change beside it.',
    },
    message: (evidence) =>
      `Open on services connected to those of this change: ${incidentsIn(evidence)
        .slice(0, MAX_NAMED)
        .map(({ number }) => number)
        .join(', ')}.`,
    line: {
      label: 'nearby',
      text: ({ evidence }, around) =>
        andMore(
          incidentsIn(evidence).map((incident) =>
            openText(incident, placeOf(incident.service, around), around.now),
          ),
        ),
      pinned: true,
    },
    aside: (evidence) => {
      const [first] = incidentsIn(evidence)
      return first ? line` · #${first.number} is open nearby` : own('')
    },
    engineerWould:
      'tell the person who asked for this commit that an incident is open on a service connected to those it touches, before pushing',
  },
}

/** `ledger-db, which billing-cron needs` */
function placeOf(id: string, around: Surroundings): Phrase {
  const service = around.dependencies?.connected.find((each) => each.id === id)
  const name = service?.name ? inert(service.name) : own(id)
  if (!service) return name
  const touched = listedPhrases(
    service.of.map((root) => serviceName(around, root)),
    2,
  )
  const verb = ours(own(service.of.length === 1 ? 'needs' : 'need'))
  return service.direction === 'supporting'
    ? phrase`${name}, which ${touched} ${verb}`
    : phrase`${name}, which needs ${touched}`
}
