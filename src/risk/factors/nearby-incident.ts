import { line, own } from '../../untrusted/inert.ts'
import { listedPhrases, ours, type Phrase, phrase } from '../../untrusted/words.ts'
import { incidentEvidence, incidentsIn, nameOf, numbersIn, serviceName } from '../evidence.ts'
import { openNearby } from '../facts.ts'
import { ACTIVE_POINTS, activePoints, andMore, openText, urgencyPoints } from './active-incident.ts'
import { type FactorKind, ofWholeChange, type Surroundings } from './factor.ts'

/** Within the common ceiling. Only direct neighbours earn points, as a waiting commit reads no further. */
export const nearbyIncident: FactorKind<'nearby-incident'> = {
  id: 'nearby-incident',
  label: 'open on dependencies',
  isFitted: false,
  score: (facts) => {
    const { paths, dependencies } = facts
    const found = dependencies.known && paths.length > 0 ? openNearby(dependencies.value) : []
    const direct = found.filter(({ service }) => service.hops === 1).map(({ incident }) => incident)
    const { nearby, most } = ACTIVE_POINTS
    return ofWholeChange(
      Math.min(urgencyPoints(direct, nearby), most - activePoints(facts)),
      found.map(({ incident }) => incidentEvidence(incident)),
    )
  },
  most: { dependencies: ACTIVE_POINTS.nearby.high, pagerduty: 0 },
  finding: {
    rule: {
      short: 'An incident is open on a service that this change depends on, or that depends on it',
      help: 'Read it before you ship: another change can get in the way of the fix.',
    },
    message: (evidence) => `Open on upstream or downstream services: ${numbersIn(evidence)}.`,
    line: {
      label: 'on a dependency',
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
      return first ? line` · #${first.number} open on a dependency` : own('')
    },
    engineerWould:
      'tell the user, before pushing, that an incident is open on a service upstream or downstream of this commit',
  },
}

/** `ledger-db, used by billing-cron` */
function placeOf(id: string, around: Surroundings): Phrase {
  const service = around.dependencies?.connected.find((each) => each.id === id)
  if (!service) return own(id)
  const touched = service.of.map((root) => serviceName(around, root))
  const tie = service.direction === 'supporting' ? 'used by' : 'which depends on'
  return phrase`${nameOf(service)}, ${ours(own(tie))} ${listedPhrases(touched, 2)}`
}
