import { realProblems } from '../../incidents/noise.ts'
import { line } from '../../untrusted/inert.ts'
import { listedPhrases, ours, phrase, plural } from '../../untrusted/words.ts'
import { incidentEvidence, serviceName } from '../evidence.ts'
import type { FactorKind } from './factor.ts'
import { growing, INCIDENT_POINTS } from './incident-history.ts'

/** Distinct problems of the touched services in 90 days, without flapping and low-urgency ones. */
export const serviceHistory: FactorKind<'service-history'> = {
  id: 'service-history',
  label: 'service history',
  isFitted: false,
  score: ({ incidents, services }) => {
    const touched = new Set(services.map(({ id }) => id))
    const problems = realProblems((incidents?.recent ?? []).filter(({ service }) => touched.has(service.id)))
    if (problems.length === 0) return []
    return [
      {
        path: null,
        points: growing(problems.length, INCIDENT_POINTS.service),
        evidence: problems.map((incident) => incidentEvidence(incident, null)),
      },
    ]
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
      text: (_, around) =>
        listedPhrases(
          around.services.flatMap(({ id, incidents90d }) =>
            incidents90d && incidents90d.raw > 0
              ? [
                  phrase`${serviceName(around, id)} ${ours(line`${plural(incidents90d.raw, 'incident')}, ${incidents90d.distinct} distinct`)}`,
                ]
              : [],
          ),
          3,
        ),
    },
  },
}
