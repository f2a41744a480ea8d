import { totalAdditions, totalDeletions } from '../change/change.ts'
import { countDistinct } from '../incidents/template.ts'
import type { Known } from '../known.ts'
import type { TouchedService } from '../services/service.ts'
import type {
  Action,
  Assessment,
  ChangeSummary,
  Factor,
  ServiceSummary,
  SourceId,
  SourceState,
} from './assessment.ts'
import { codeFactors } from './factors/code.ts'
import { fixHistoryFactors } from './factors/history.ts'
import {
  activeIncidentFactor,
  incidentHistoryFactors,
  MAX_INCIDENT_POINTS,
  serviceHistoryFactor,
} from './factors/incidents.ts'
import type { IncidentFacts, RiskFacts } from './facts.ts'
import { measureChange } from './features/measure.ts'
import { type Level, levelOf } from './level.ts'
import { baselinePoints, MODEL, maxTermPoints } from './model.ts'

/** Facts in, assessment out: no clock, no I/O, nothing random. */
export function assess(facts: RiskFacts): Assessment {
  const factors = allFactors(facts).map(roundPoints)
  const points = factors.reduce((sum, factor) => sum + factor.points, 0)
  const score = toScore(points)
  const sources = sourceStates(facts)
  const level = levelOf(score)
  return {
    level,
    score,
    range: [score, toScore(points + openPoints(sources))],
    lift: round(2 ** (points / 10), 2),
    change: summarise(facts),
    services: facts.services.known
      ? facts.services.value.map((service) => summariseService(service, facts.incidents))
      : [],
    factors,
    decision: { action: ACTIONS[level] },
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

function allFactors({ change, commits, services, incidents, now }: RiskFacts): Factor[] {
  const paths = change.files.filter(({ merged }) => !merged).map(({ path }) => path)
  const past = commits.known ? commits.value : []
  return [
    {
      id: 'baseline',
      path: null,
      points: baselinePoints(),
      evidence: [{ kind: 'model', version: MODEL.version }],
    },
    ...(incidents.known && paths.length > 0
      ? [
          ...activeIncidentFactor(incidents.value),
          ...incidentHistoryFactors(incidents.value, past, paths),
          ...serviceHistoryFactor(incidents.value, services.known ? services.value : []),
        ]
      : []),
    ...fixHistoryFactors(past, paths, now),
    ...codeFactors(measureChange(change)),
  ]
}

const toScore = (points: number): number => Math.round(Math.min(100, Math.max(0, 50 + points)))

const roundPoints = (factor: Factor): Factor => ({ ...factor, points: round(factor.points, 1) })

const round = (value: number, digits: number): number => Number(value.toFixed(digits))

function sourceStates({
  change,
  commits,
  services,
  incidents,
  now,
}: RiskFacts): Record<SourceId, SourceState> {
  const asOf = now.toISOString()
  return {
    contents: change.unread === null ? { known: true, asOf } : { known: false, why: change.unread },
    history: stateOf(commits),
    services: stateOf(services),
    pagerduty: incidents.known
      ? {
          known: true,
          asOf: incidents.asOf,
          complete: incidents.value.complete,
          requests: incidents.value.requests,
          warnings: incidents.value.warnings,
        }
      : incidents,
  }
}

const stateOf = (fact: Known<unknown>): SourceState => (fact.known ? { known: true, asOf: fact.asOf } : fact)

/** The most points that each source could still add if it were known. */
const MAX_POINTS: Readonly<Record<SourceId, number>> = {
  contents:
    maxTermPoints('codeAdded') +
    maxTermPoints('depth') +
    maxTermPoints('controlFlowRemoved') +
    maxTermPoints('concurrencyAdded'),
  history: maxTermPoints('fixHistory'),
  services: 0, // without a service PagerDuty is not asked, and counts there
  pagerduty: MAX_INCIDENT_POINTS,
}

const openPoints = (sources: Readonly<Record<SourceId, SourceState>>): number =>
  SOURCE_IDS.reduce((sum, id) => sum + (sources[id].known ? 0 : MAX_POINTS[id]), 0)

const SOURCE_IDS = ['contents', 'history', 'services', 'pagerduty'] as const satisfies readonly SourceId[]

function summarise({ change, services }: RiskFacts): ChangeSummary {
  const { source, base, tree, files } = change
  const touched = services.known ? services.value : []
  return {
    source,
    base,
    tree,
    additions: totalAdditions(files),
    deletions: totalDeletions(files),
    files: files.map(({ hunks: _, ...file }) => ({
      ...file,
      services: touched
        .filter(({ paths }) => paths.length === 0 || paths.includes(file.path))
        .map(({ id }) => id),
    })),
  }
}

function summariseService(
  { id, name, because }: TouchedService,
  incidents: Known<IncidentFacts>,
): ServiceSummary {
  if (!incidents.known) return { id, name, because, activeIncidents: null, incidents90d: null }
  const { open, recent } = incidents.value
  const mine = recent.filter(({ service }) => service.id === id)
  return {
    id,
    name,
    because,
    activeIncidents: open.filter(({ service }) => service.id === id).length,
    incidents90d: { raw: mine.length, distinct: countDistinct(mine.map(({ title }) => title)) },
  }
}
