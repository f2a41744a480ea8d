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

/** What to do, one line for each finding, the most important first; never empty. */
export function adviceFor(findings: Findings): Advice[] {
  const { facts, freezes, level, sources } = findings
  const found: Advice[] = [
    ...(facts.change.files.some(({ status }) => status === 'unmerged')
      ? [{ kind: 'resolve-conflicts' as const }]
      : []),
    ...readIncident(findings, 'active-incident'),
    ...freezes
      .filter(({ on }) => on)
      .slice(0, 1)
      .map(({ name, until }) => ({ kind: 'wait' as const, until, freeze: name })),
    ...readIncident(findings, 'nearby-incident'),
    ...people(findings),
    ...watch(findings),
    // not even in parts, while it is not known what is open
    ...(level === 'CRITICAL' && !sources.pagerduty.known
      ? [{ kind: 'make-known' as const }]
      : split(findings)),
  ]
  return found.length > 0 ? found : [lastResort(findings)]
}

function readIncident({ factors }: Findings, id: 'active-incident' | 'nearby-incident'): Advice[] {
  const [first] = incidentsOf(factors, id)
  return first ? [{ kind: 'read-incident', number: first.number, id: first.id }] : []
}

const incidentsOf = (factors: readonly Factor[], id: Factor['id']): IncidentEvidence[] =>
  factors.filter((factor) => factor.id === id).flatMap(({ evidence }) => incidentsIn(evidence))

const MAX_PEOPLE = 3

/** Whom to tell, and where nobody would hear; a change about which nothing is found needs neither. */
function people({ facts, level, factors, services }: Findings): Advice[] {
  const around = facts.live.dependencies.known ? facts.live.dependencies.value.connected : []
  const open = ['active-incident', 'nearby-incident'] as const
  const troubled = new Set(open.flatMap((id) => incidentsOf(factors, id)).map(({ service }) => service))
  const concerned = services.filter(
    ({ id }) =>
      isAtLeast(level, 'HIGH') ||
      troubled.has(id) ||
      around.some((service) => service.of.includes(id) && troubled.has(service.id)),
  )
  const onDuty = concerned.flatMap(({ id, onCall }) => {
    const [first] = onCall?.levels.filter((each) => each.people.length > 0) ?? []
    return (first?.people.slice(0, 1) ?? []).map(({ name, until }) => ({ name, service: id, until }))
  })
  const gaps = concerned.flatMap(({ id, onCall }) =>
    onCall?.gap && isUncovered(onCall.gap, facts.now) ? [{ service: id, until: onCall.gap.until }] : [],
  )
  const distinct = onDuty.filter(({ name }, i) => onDuty.findIndex((each) => each.name === name) === i)
  return [
    ...(gaps[0]
      ? [
          {
            kind: 'find-somebody' as const,
            services: gaps.map(({ service }) => service),
            until: gaps[0].until,
          },
        ]
      : []),
    ...(distinct.length > 0 ? [{ kind: 'tell' as const, people: distinct.slice(0, MAX_PEOPLE) }] : []),
  ]
}

function watch({ facts, services }: Findings): Advice[] {
  return services
    .flatMap(({ id, maintenance }) =>
      (maintenance ?? [])
        .filter((window) => isOngoing(window, facts.now))
        .map(({ until }) => ({ kind: 'watch' as const, service: id, until })),
    )
    .slice(0, 1)
}

const MUCH_CODE_POINTS = 60

function split({ facts, factors }: Findings): Advice[] {
  const code = factors.filter(({ id }) => id === 'size' || id === 'depth')
  const points = code.reduce((sum, factor) => sum + factor.points, 0)
  const largest = code.find(({ id }) => id === 'size')?.evidence.find((item) => item.kind === 'lines')
  const isSplittable =
    points > MUCH_CODE_POINTS &&
    isUncommitted(facts) &&
    facts.change.files.length > 1 &&
    PLAIN_PATH.test(largest?.path ?? '')
  return isSplittable && largest ? [{ kind: 'split', path: largest.path }] : []
}

const isUncommitted = ({ change }: RiskFacts): boolean =>
  change.source === 'index' || change.source === 'command'

/** A path that a shell takes as one word. */
const PLAIN_PATH = /^[\w./@+][\w./@+-]*$/

const lastResort = ({ sources }: Findings): Advice =>
  sources.pagerduty.known ? { kind: 'read-evidence' } : { kind: 'make-known' }
