import type { Advice, Factor, SourceState } from './assessment.ts'
import { type IncidentEvidence, incidentsIn, type ServiceSummary } from './evidence.ts'
import { isOngoing, isUncovered, type RiskFacts, type SourceId } from './facts.ts'
import type { Freeze } from './freeze.ts'
import { isAtLeast, type Level } from './model.ts'

interface Findings {
  readonly facts: RiskFacts
  readonly level: Level
  readonly factors: readonly Factor[]
  readonly services: readonly ServiceSummary[]
  readonly freezes: readonly Freeze[]
  readonly sources: Readonly<Record<SourceId, SourceState>>
}

/** Most important first; never empty. */
export function adviceFor(findings: Findings): Advice[] {
  const { facts, freezes, level, sources } = findings
  const freeze = freezes.find(({ on }) => on)
  const concerned = servicesConcerned(findings)
  const found: readonly (Advice | null)[] = [
    facts.change.files.some(({ status }) => status === 'unmerged') ? { kind: 'resolve-conflicts' } : null,
    readIncident(findings, 'active-incident'),
    freeze ? { kind: 'wait', until: freeze.until, freeze: freeze.name } : null,
    readIncident(findings, 'nearby-incident'),
    findSomebody(concerned, facts.now),
    tell(concerned),
    watch(findings),
    // not even in parts while open incidents are unknown
    level === 'CRITICAL' && !sources.pagerduty.known ? { kind: 'make-known' } : split(findings),
  ]
  const advice = found.filter((one) => one !== null)
  if (advice.length > 0) return advice
  return [sources.pagerduty.known ? { kind: 'read-evidence' } : { kind: 'make-known' }]
}

function readIncident({ factors }: Findings, id: 'active-incident' | 'nearby-incident'): Advice | null {
  const [first] = incidentsOf(factors, id)
  return first ? { kind: 'read-incident', number: first.number, id: first.id } : null
}

const incidentsOf = (factors: readonly Factor[], id: Factor['id']): IncidentEvidence[] =>
  factors.filter((factor) => factor.id === id).flatMap(({ evidence }) => incidentsIn(evidence))

function servicesConcerned({ facts, level, factors, services }: Findings): readonly ServiceSummary[] {
  const around = facts.live.dependencies.known ? facts.live.dependencies.value.connected : []
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
  return first
    ? { kind: 'find-somebody', services: gaps.map(({ service }) => service), until: first.until }
    : null
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

function watch({ facts, services }: Findings): Advice | null {
  const [first] = services.flatMap(({ id, maintenance }) =>
    (maintenance ?? [])
      .filter((window) => isOngoing(window, facts.now))
      .map(({ until }) => ({ service: id, until })),
  )
  return first ? { kind: 'watch', ...first } : null
}

const MUCH_CODE_POINTS = 60

function split({ facts, factors }: Findings): Advice | null {
  const code = factors.filter(({ id }) => id === 'size' || id === 'depth')
  const points = code.reduce((sum, factor) => sum + factor.points, 0)
  const largest = code.find(({ id }) => id === 'size')?.evidence.find((item) => item.kind === 'lines')
  const isSplittable =
    points > MUCH_CODE_POINTS &&
    isUncommitted(facts) &&
    facts.change.files.length > 1 &&
    PLAIN_PATH.test(largest?.path ?? '')
  return isSplittable && largest ? { kind: 'split', path: largest.path } : null
}

const isUncommitted = ({ change }: RiskFacts): boolean =>
  change.source === 'index' || change.source === 'command'

/** A path that needs no quoting in a shell. */
const PLAIN_PATH = /^[\w./@+][\w./@+-]*$/
