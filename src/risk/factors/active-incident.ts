import { type Incident, isOpen } from '../../incidents/incident.ts'
import { inert, line, own } from '../../untrusted/inert.ts'
import { duration, incidentPiece, ours, type Phrase, type Piece, phrase } from '../../untrusted/words.ts'
import { type IncidentEvidence, incidentEvidence, incidentsIn, serviceName } from '../evidence.ts'
import type { FactorFacts, FactorKind } from './factor.ts'

/** All open incidents, here and nearby, are worth `most` at most: one level. */
export const ACTIVE_POINTS = { here: { high: 10, low: 5 }, nearby: { high: 4, low: 2 }, most: 10 } as const

export const activeIncident: FactorKind<'active-incident'> = {
  id: 'active-incident',
  label: 'open incidents',
  isFitted: false,
  score: (facts) => {
    const active = activeIncidents(facts)
    if (active.length === 0) return []
    const evidence = active.map((incident) => incidentEvidence(incident, null))
    return [{ path: null, points: activePoints(facts), evidence }]
  },
  most: { pagerduty: ACTIVE_POINTS.most, dependencies: 0 },
  finding: {
    rule: {
      short: 'An incident is open on a service that the change touches',
      help: 'Read the incident, and check with its responders before you ship the change, unless it is the fix.',
    },
    message: (evidence) =>
      incidentsIn(evidence)
        .map(
          ({ number, url }) =>
            `Incident ${number} is open on a service that this change touches${url === null ? '' : `: ${url}`}`,
        )
        .join('; '),
    perIncident: true,
    line: {
      label: 'open now',
      text: ({ evidence }, around) =>
        andMore(
          incidentsIn(evidence).map((incident) =>
            openText(incident, serviceName(around, incident.service), around.now),
          ),
        ),
    },
    isNeverQuiet: true,
    engineerWould:
      'tell the user, before pushing, that an incident is open on a service this commit touches, and ask whether the commit is part of the fix',
  },
}

/** Without those nearby. */
export function activePoints(facts: FactorFacts): number {
  const active = activeIncidents(facts)
  if (active.length === 0) return 0
  return active.some(({ urgency }) => urgency === 'high') ? ACTIVE_POINTS.here.high : ACTIVE_POINTS.here.low
}

const activeIncidents = ({ incidents }: FactorFacts): Incident[] =>
  (incidents?.open ?? []).filter(isOpen).sort(byImportance)

function byImportance(a: Incident, b: Incident): number {
  return Number(b.urgency === 'high') - Number(a.urgency === 'high') || a.createdAt.localeCompare(b.createdAt)
}

/** `P1 #4521 charge capture 5xx · payments-api · 25 min, unacknowledged`. */
export function openText(incident: IncidentEvidence, where: Phrase, now: Date): Piece[] {
  const rank = incident.priority
    ? inert(incident.priority)
    : ours(own(incident.urgency === 'high' ? 'high' : 'low'))
  const state = incident.status === 'acknowledged' ? 'acknowledged' : 'unacknowledged'
  const open = duration(now.getTime() - Date.parse(incident.createdAt))
  return phrase`${rank} ${incidentPiece(incident)} ${inert(incident.title)} · ${where} · ${ours(line`${open}, ${own(state)}`)}`
}

export const andMore = ([first = own(''), ...rest]: readonly Phrase[]): Phrase =>
  rest.length > 0 ? phrase`${first} · and ${rest.length} more` : first
