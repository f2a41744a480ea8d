import { byCodeUnit } from '../../core/order.ts'
import { type Incident, isOpen } from '../../incidents/incident.ts'
import { inert, line, own } from '../../untrusted/inert.ts'
import { duration, incidentPiece, ours, type Phrase, type Piece, phrase } from '../../untrusted/words.ts'
import { type IncidentEvidence, incidentEvidence, incidentsIn, serviceName } from '../evidence.ts'
import { type FactorFacts, type FactorKind, ofWholeChange } from './factor.ts'

/** All open incidents, here and nearby, are worth `most` at most: one level. */
export const ACTIVE_POINTS = { here: { high: 10, low: 5 }, nearby: { high: 4, low: 2 }, most: 10 } as const

const OPEN_HERE = 'open on a service that this change touches'

export const activeIncident: FactorKind<'active-incident'> = {
  id: 'active-incident',
  label: 'open incidents',
  isFitted: false,
  score: (facts) =>
    ofWholeChange(
      activePoints(facts),
      activeIncidents(facts).map((incident) => incidentEvidence(incident)),
    ),
  most: { pagerduty: ACTIVE_POINTS.most, dependencies: 0 },
  finding: {
    rule: {
      short: 'An incident is open on a service that the change touches',
      help: 'Read the incident, and check with its responders before you ship the change, unless it is the fix.',
    },
    message: (evidence) =>
      incidentsIn(evidence)
        .map(({ number, url }) => `Incident ${number} is ${OPEN_HERE}${url === null ? '' : `: ${url}`}`)
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
export const activePoints = (facts: FactorFacts): number =>
  urgencyPoints(activeIncidents(facts), ACTIVE_POINTS.here)

export function urgencyPoints(incidents: readonly Incident[], { high, low }: { high: number; low: number }) {
  if (incidents.length === 0) return 0
  return incidents.some(isUrgent) ? high : low
}

const isUrgent = ({ urgency }: Incident): boolean => urgency === 'high'

const activeIncidents = ({ incidents }: FactorFacts): Incident[] =>
  (incidents?.open ?? [])
    .filter(isOpen)
    .sort((a, b) => Number(isUrgent(b)) - Number(isUrgent(a)) || byCodeUnit(a.createdAt, b.createdAt))

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
