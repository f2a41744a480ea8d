import type { Advice, Assessment, Factor } from './assessment.ts'
import { type IncidentEvidence, incidentsIn, type ServiceSummary } from './evidence.ts'
import { isOngoing, isUncovered, type RiskFacts } from './facts.ts'
import { isAtLeast } from './model.ts'

type Findings = Pick<Assessment, 'level' | 'factors' | 'services' | 'freezes' | 'sources'>

/** Most important first; never empty. */
export function adviceFor(facts: RiskFacts, findings: Findings): Advice[] {
  const { factors, freezes, level, services, sources } = findings
  const freeze = freezes.find(({ on }) => on)
  const concerned = servicesConcerned(facts, findings)
  const found: readonly (Advice | null)[] = [
    facts.change.files.some(({ status }) => status === 'unmerged') ? { kind: 'resolve-conflicts' } : null,
    readIncident(factors, 'active-incident'),
    freeze ? { kind: 'wait', until: freeze.until, freeze: freeze.name } : null,
    readIncident(factors, 'nearby-incident'),
    findSomebody(concerned, facts.now),
    tell(concerned),
    watch(services, facts.now),
    // not even in parts while open incidents are unknown
    level === 'CRITICAL' && !sources.pagerduty.known ? { kind: 'make-known' } : split(facts, factors),
  ]
  const advice = found.filter((one) => one !== null)
  if (advice.length > 0) return advice
  return [sources.pagerduty.known ? { kind: 'read-evidence' } : { kind: 'make-known' }]
}

function readIncident(factors: readonly Factor[], id: Factor['id']): Advice | null {
  const [first] = incidentsOf(factors, id)
  return first ? { kind: 'read-incident', number: first.number, id: first.id } : null
}

const incidentsOf = (factors: readonly Factor[], id: Factor['id']): IncidentEvidence[] =>
  factors.filter((factor) => factor.id === id).flatMap(({ evidence }) => incidentsIn(evidence))

function servicesConcerned({ live }: RiskFacts, { level, factors, services }: Findings): ServiceSummary[] {
  const around = live.dependencies.known ? live.dependencies.value.connected : []
  const open = [...incidentsOf(factors, 'active-incident'), ...incidentsOf(factors, 'nearby-incident')]
  const troubled = new Set(open.map(({ service }) => service))
  return services.filter(
    ({ id }) =>
      isAtLeast(level, 'HIGH') ||
      troubled.has(id) ||
      around.some((service) => service.of.includes(id) && troubled.has(service.id)),
  )
}

function findSomebody(services: readonly ServiceSummary[], now: Date): Advice | null {
  const gaps = services.flatMap(({ id, onCall }) =>
    onCall?.gap && isUncovered(onCall.gap, now) ? [{ service: id, until: onCall.gap.until }] : [],
  )
  const [first] = gaps
  const uncovered = gaps.map(({ service }) => service)
  return first ? { kind: 'find-somebody', services: uncovered, until: first.until } : null
}

const MAX_PEOPLE = 3

function tell(services: readonly ServiceSummary[]): Advice | null {
  const onDuty = services.flatMap(({ id, onCall }) => {
    const [first] = onCall?.levels.find((each) => each.people.length > 0)?.people ?? []
    return first ? [{ name: first.name, service: id, until: first.until }] : []
  })
  const people = onDuty.filter(({ name }, i) => onDuty.findIndex((each) => each.name === name) === i)
  return people.length > 0 ? { kind: 'tell', people: people.slice(0, MAX_PEOPLE) } : null
}

function watch(services: readonly ServiceSummary[], now: Date): Advice | null {
  const [first] = services.flatMap(({ id, maintenance }) =>
    (maintenance ?? []).filter((one) => isOngoing(one, now)).map(({ until }) => ({ service: id, until })),
  )
  return first ? { kind: 'watch', ...first } : null
}

const MUCH_CODE_POINTS = 60

function split({ change }: RiskFacts, factors: readonly Factor[]): Advice | null {
  const code = factors.filter(({ id }) => id === 'size' || id === 'depth')
  const points = code.reduce((sum, factor) => sum + factor.points, 0)
  const largest = code.find(({ id }) => id === 'size')?.evidence.find((item) => item.kind === 'lines')
  const isSplittable =
    points > MUCH_CODE_POINTS &&
    (change.source === 'index' || change.source === 'command') &&
    change.files.length > 1 &&
    PLAIN_PATH.test(largest?.path ?? '')
  return isSplittable && largest ? { kind: 'split', path: largest.path } : null
}

/** A path that needs no quoting in a shell. */
const PLAIN_PATH = /^[\w./@+][\w./@+-]*$/
