import { type Known, unknown, valueOr } from '../core/known.ts'
import { covers, type TouchedService } from '../core/service.ts'
import { totalOf } from '../diff/change.ts'
import type { Incident } from '../incidents/incident.ts'
import { countNoise } from '../incidents/noise.ts'
import { adviceFor } from './advice.ts'
import {
  type Action,
  type Assessment,
  type ChangeSummary,
  type Factor,
  isWhole,
  type SourceState,
} from './assessment.ts'
import { contextOf } from './context.ts'
import type { DependencySummary, ServiceSummary } from './evidence.ts'
import { ACTIVE_POINTS } from './factors/active-incident.ts'
import type { FactorFacts, FactorKind } from './factors/factor.ts'
import { FACTORS, factorOf } from './factors/index.ts'
import { type IncidentFacts, type RiskFacts, SOURCE_IDS, type SourceId } from './facts.ts'
import { freezesAt } from './freeze.ts'
import { type FileShape, measureSources, readSources } from './measure.ts'
import { type Calibration, chanceOfPoints, type Level, levelOf, MODEL } from './model.ts'
import { applyPolicy, strictest } from './policy.ts'

/** Pure: no clock, no I/O, nothing random. */
export function assess(facts: RiskFacts): Assessment {
  const read = factorFacts(facts)
  const scored = FACTORS.flatMap(({ id, score: scoreOf }) => scoreOf(read).map((each) => ({ id, ...each })))
  const factors = roundPoints(scored)
  const points = round(sumOf(factors), 1)
  const score = toScore(points)
  const sources = sourceStates(facts)
  const level = levelOf(score)
  const policy = applyPolicy(facts, level)
  const services = valueOr(facts.services, []).map((service) => summariseService(service, facts))
  const freezes = freezesAt(facts.freezes, facts.now)
  return {
    level,
    score,
    range: [score, toScore(points + maxUnknownPoints(sources, factors))],
    lift: round(2 ** (points / 10), 2),
    probability: facts.calibration ? probabilityOf(factors, facts.calibration) : null,
    change: summarise(facts, read.shapes),
    services,
    factors,
    context: contextOf(facts),
    freezes,
    advice: adviceFor(facts, { level, factors, services, freezes, sources }),
    dependencies: summariseDependencies(facts),
    policy,
    decision: { action: strictest([actionAt(level, facts), ...policy.map(({ action }) => action)]) },
    sources,
    model: { version: MODEL.version },
  }
}

/** A low score says little of a command whose commit is not known before. */
function actionAt(level: Level, { change: { unread, guesses } }: RiskFacts): Action {
  if (level === 'CRITICAL') return 'ask'
  return level === 'LOW' && (unread === null || guesses.length === 0) ? 'pass' : 'warn'
}

function factorFacts(facts: RiskFacts): FactorFacts {
  const { change, commits, tree, services, incidents, live, calibration, now } = facts
  const paths = change.files.filter(({ merged }) => !merged).map(({ path }) => path)
  const sources = readSources(change)
  return {
    paths,
    sources,
    shapes: measureSources(sources),
    commits: valueOr(commits, []),
    tree: valueOr(tree, null),
    services: valueOr(services, []),
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

function probabilityOf(factors: readonly Factor[], calibration: Calibration): number {
  const fitted = sumOf(factors.filter(({ id }) => factorOf(id).isFitted))
  return round(chanceOfPoints(fitted, calibration), 3)
}

const sumOf = (factors: readonly Factor[]): number => factors.reduce((sum, { points }) => sum + points, 0)

const toScore = (points: number): number => Math.round(Math.min(100, Math.max(0, 50 + points)))

/** To tenths; the rounding error carries over to the next file of the factor, so that the sum holds. */
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

function summarise({ change, services }: RiskFacts, shapes: readonly FileShape[]): ChangeSummary {
  const { source, base, tree, files, guesses } = change
  return {
    source,
    base,
    tree,
    guesses,
    additions: totalOf('additions', files),
    deletions: totalOf('deletions', files),
    ...doubtfulIn(shapes),
    files: files.map(({ hunks: _, indent: __, unread: ___, readAs: ____, ...file }) => ({
      ...file,
      services: valueOr(services, [])
        .filter((service) => covers(service, file.path))
        .map(({ id }) => id),
    })),
  }
}

function doubtfulIn(shapes: readonly FileShape[]): Pick<ChangeSummary, 'doubtful'> {
  const lines = shapes.flatMap(({ path, doubtful }) => doubtful.map((line) => ({ path, line })))
  return lines[0] ? { doubtful: { count: lines.length, ...lines[0] } } : {}
}

function summariseService(
  { id, name, because, confidence }: TouchedService,
  { incidents, live, runbooks }: RiskFacts,
): ServiceSummary {
  const onCall = valueOr(live.onCall, []).find(({ service }) => service === id)
  const isMine = (incident: Incident): boolean => incident.service.id === id
  return {
    id,
    name,
    because,
    confidence,
    onCall: onCall ? { levels: onCall.levels, gap: onCall.gap } : null,
    ...(runbooks && {
      runbooks: runbooks
        .filter(({ service }) => service === id)
        .map(({ url, path, because: from }) => ({ url, path, because: from })),
    }),
    maintenance:
      valueOr(live.maintenance, null)
        ?.filter(({ services }) => services.includes(id))
        .map(({ services: _, ...one }) => one) ?? null,
    activeIncidents: incidents.known ? incidents.value.open.filter(isMine).length : null,
    incidents90d: incidents.known ? countNoise(incidents.value.recent.filter(isMine)) : null,
  }
}

function summariseDependencies({ live }: RiskFacts): DependencySummary | null {
  if (!live.dependencies.known) return null
  const { connected, hops, cut } = live.dependencies.value
  return { connected, hops, cut }
}

function sourceStates({ change, commits, services, incidents, live, now }: RiskFacts): Sources {
  const { unread } = change
  return {
    contents: unread === null ? { known: true, asOf: now.toISOString() } : unknown(unread),
    history: stateOf(commits),
    services: stateOf(services),
    pagerduty: answerState(incidents),
    onCall: stateOf(live.onCall),
    maintenance: stateOf(live.maintenance),
    dependencies: answerState(live.dependencies),
  }
}

type Sources = Assessment['sources']

const stateOf = (fact: Known<unknown>): SourceState =>
  fact.known ? { known: true, asOf: fact.asOf } : { known: false, why: fact.why }

function answerState(fact: RiskFacts['incidents'] | RiskFacts['live']['dependencies']): SourceState {
  if (!fact.known) return stateOf(fact)
  const { complete, requests, warnings } = fact.value
  return { known: true, asOf: fact.asOf, complete, requests, warnings }
}

function maxUnknownPoints(sources: Sources, factors: readonly Factor[]): number {
  const open = SOURCE_IDS.filter((id) => !isWhole(sources[id]))
  return open.reduce((sum, id) => {
    // PagerDuty alone may have returned a part, which has earned points already
    if (id === 'pagerduty') return sum + Math.max(0, mostOf(id) - earned(factors, (most) => id in most))
    if (id !== 'dependencies') return sum + mostOf(id)
    // open incidents here and nearby are capped together, and count with PagerDuty if that is unknown
    const room = ACTIVE_POINTS.most - earned(factors, (most) => id in most)
    const nearby = mostOf(id) - earned(factors, (most) => (most[id] ?? 0) > 0)
    return open.includes('pagerduty') ? sum : sum + Math.max(0, Math.min(room, nearby))
  }, 0)
}

const mostOf = (id: SourceId): number =>
  FACTORS.reduce((sum, { most }: FactorKind) => sum + (most[id] ?? 0), 0)

const earned = (factors: readonly Factor[], isMeant: (most: FactorKind['most']) => boolean): number =>
  sumOf(factors.filter(({ id }) => isMeant(factorOf(id).most)))
