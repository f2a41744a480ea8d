import { realProblems } from '../../incidents/noise.ts'
import { listedPhrases, ours, phrase, plural } from '../../untrusted/words.ts'
import { incidentEvidence, nameOf } from '../evidence.ts'
import { type FactorKind, ofWholeChange } from './factor.ts'
import { growing, INCIDENT_POINTS } from './incident-history.ts'

/** Distinct problems of the touched services in 90 days, without flapping and low-urgency ones. */
export const serviceHistory: FactorKind<'service-history'> = {
  id: 'service-history',
  label: 'service history',
  isFitted: false,
  score: ({ incidents, services }) => {
    const touched = new Set(services.map(({ id }) => id))
    const problems = realProblems((incidents?.recent ?? []).filter(({ service }) => touched.has(service.id)))
    const points = growing(problems.length, INCIDENT_POINTS.service)
    return ofWholeChange(
      points,
      problems.map((incident) => incidentEvidence(incident)),
    )
  },
  most: { pagerduty: INCIDENT_POINTS.service.max },
  finding: {
    rule: {
      short: 'The services of this change had incidents in the last 90 days',
      help: 'Flapping, merged and low-urgency incidents are not counted. Plan a rollout that you can watch and roll back.',
    },
    message: (evidence) =>
      `The services of this change had ${plural(evidence.length, 'distinct incident')} in the last 90 days.`,
    line: {
      label: '90 days',
      text: (_, { services }) => {
        const texts = services.flatMap(({ incidents90d: found, ...service }) =>
          found && found.raw > 0
            ? [phrase`${nameOf(service)} ${ours(plural(found.raw, 'incident'))}, ${found.distinct} distinct`]
            : [],
        )
        return listedPhrases(texts, 3)
      },
    },
  },
}
