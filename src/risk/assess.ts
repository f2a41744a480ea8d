import type { TouchedService } from '../core/service.ts'
import { totalAdditions, totalDeletions } from '../diff/change.ts'
import type { Incident } from '../incidents/incident.ts'
import { countNoise } from '../incidents/noise.ts'
import { adviceFor } from './advice.ts'
import type { Action, Assessment, ChangeSummary, Factor } from './assessment.ts'
import { contextOf } from './context.ts'
import type { FactorFacts } from './factors/factor.ts'
import { FACTORS, factorOf } from './factors/index.ts'
import type { IncidentFacts, RiskFacts } from './facts.ts'
import { measureSources, readSources } from './features/measure.ts'
import { freezesAt } from './freeze.ts'
import { type Level, levelOf } from './level.ts'
import type { Dependencies } from './live-state.ts'
import { type Calibration, chanceOfPoints, MODEL } from './model.ts'
import { applyPolicy, strictest } from './policy.ts'
import type { DependencySummary, ServiceSummary } from './service-summary.ts'
import { maxUnknownPoints, sourceStates } from './sources.ts'

/** Facts in, assessment out: no clock, no I/O, nothing random. */
export function assess(facts: RiskFacts): Assessment {
  const factors = roundPoints(allFactors(facts))
  const points = round(
    factors.reduce((sum, factor) => sum + factor.points, 0),
    1,
  )
  const score = toScore(points)
  const sources = sourceStates(facts)
  const level = levelOf(score)
  const policy = applyPolicy(facts, level)
  const services = facts.services.known
    ? facts.services.value.map((service) => summariseService(service, facts))
    : []
  const freezes = freezesAt(facts.freezes, facts.now)
  return {
    level,
    score,
    range: [score, toScore(points + maxUnknownPoints(sources, factors))],
    lift: round(2 ** (points / 10), 2),
    probability: probabilityOf(factors, facts.calibration),
    change: summarise(facts),
    services,
    factors,
    context: contextOf(facts),
    freezes,
    advice: adviceFor({ facts, level, factors, services, freezes, sources }),
    dependencies: facts.live.dependencies.known ? dependencySummary(facts.live.dependencies.value) : null,
    policy,
    decision: { action: strictest([ACTIONS[level], ...policy.map(({ action }) => action)]) },
    sources,
    model: { version: MODEL.version },
  }
}

const ACTIONS: Readonly<Record<Level, Action>> = {
  LOW: 'pass',
  MODERATE: 'warn',
  ELEVATED: 'warn',
  HIGH: 'warn',
  CRITICAL: 'ask',
}

function allFactors(facts: RiskFacts): Factor[] {
  const read = factorFacts(facts)
  return FACTORS.flatMap(({ id, score }) => score(read).map((scored) => ({ id, ...scored })))
}

function factorFacts(facts: RiskFacts): FactorFacts {
  const { change, commits, tree, services, incidents, live, calibration, now } = facts
  const paths = change.files.filter(({ merged }) => !merged).map(({ path }) => path)
  const sources = readSources(change)
  return {
    paths,
    sources,
    shapes: measureSources(sources),
    commits: commits.known ? commits.value : [],
    tree: tree.known ? tree.value : null,
    services: services.known ? services.value : [],
    incidents:
      incidents.known && paths.length > 0 ? { ...incidents.value, all: eachOnce(incidents.value) } : null,
    dependencies: live.dependencies,
    calibration,
    now,
  }
}

const eachOnce = ({ open, recent }: IncidentFacts): Incident[] => [
  ...new Map([...open, ...recent].map((incident) => [incident.id, incident])).values(),
]

function probabilityOf(factors: readonly Factor[], calibration: Calibration | undefined): number | null {
  if (!calibration) return null
  const fitted = factors
    .filter(({ id }) => factorOf(id).isFitted)
    .reduce((sum, { points }) => sum + points, 0)
  return round(chanceOfPoints(fitted, calibration), 3)
}

const toScore = (points: number): number => Math.round(Math.min(100, Math.max(0, 50 + points)))

/** To tenths; what rounding takes from one file's share the next file of the factor gets, so that the sum holds. */
function roundPoints(factors: readonly Factor[]): Factor[] {
  let carry = 0
  return factors.map((factor, i) => {
    if (factors[i - 1]?.id !== factor.id) carry = 0
    const points = round(factor.points + carry, 1)
    carry += factor.points - points
    return { ...factor, points }
  })
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits)) || 0

function summarise({ change, services }: RiskFacts): ChangeSummary {
  const { source, base, tree, files, guesses } = change
  const touched = services.known ? services.value : []
  return {
    source,
    base,
    tree,
    guesses,
    additions: totalAdditions(files),
    deletions: totalDeletions(files),
    files: files.map(({ hunks: _, indent: __, unread: ___, ...file }) => ({
      ...file,
      services: touched
        .filter(({ paths }) => paths.length === 0 || paths.includes(file.path))
        .map(({ id }) => id),
    })),
  }
}

function summariseService(
  { id, name, because, confidence }: TouchedService,
  { incidents, live }: RiskFacts,
): ServiceSummary {
  const onCall = live.onCall.known ? live.onCall.value.find(({ service }) => service === id) : undefined
  const around = {
    onCall: onCall ? { levels: onCall.levels, gap: onCall.gap } : null,
    maintenance: live.maintenance.known
      ? live.maintenance.value
          .filter(({ services }) => services.includes(id))
          .map(({ services: _, ...one }) => one)
      : null,
  }
  const summary = { id, name, because, confidence, ...around }
  if (!incidents.known) return { ...summary, activeIncidents: null, incidents90d: null }
  const { open, recent } = incidents.value
  const mine = recent.filter(({ service }) => service.id === id)
  return {
    ...summary,
    activeIncidents: open.filter(({ service }) => service.id === id).length,
    incidents90d: incidents90d(mine),
  }
}

const dependencySummary = ({ connected, hops, cut }: Dependencies): DependencySummary => ({
  connected,
  hops,
  cut,
})

function incidents90d(incidents: readonly Incident[]): ServiceSummary['incidents90d'] {
  const { pages, problems, ...noise } = countNoise(incidents)
  return { raw: pages, distinct: problems, ...noise }
}
