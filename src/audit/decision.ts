import type { Assessment, ChangeSummary } from '../risk/assessment.ts'
import type { ServiceSummary } from '../risk/service-summary.ts'
import type { DecisionRecord, Host } from './record.ts'

/** The parts of an assessment of which the log keeps something. */
export interface Decided
  extends Pick<Assessment, 'score' | 'level' | 'range' | 'decision' | 'factors' | 'model'> {
  readonly change: Pick<ChangeSummary, 'tree' | 'base'>
  readonly services: readonly Pick<ServiceSummary, 'id'>[]
}

/** @param at when the assessment was made */
export function toDecision(assessment: Decided, host: Host, at: Date): DecisionRecord {
  const { score, level, range, decision, change, services, model } = assessment
  return {
    kind: 'decision',
    at: at.toISOString(),
    host,
    tree: change.tree,
    base: change.base,
    score,
    level,
    range,
    action: decision.action,
    factors: pointsById(assessment),
    incidents: incidentIds(assessment),
    services: services.map(({ id }) => id),
    model: model.version,
  }
}

/** Without their paths, factors of one id are one. */
function pointsById({ factors }: Decided): { id: string; points: number }[] {
  const sums = new Map<string, number>()
  for (const { id, points } of factors) sums.set(id, (sums.get(id) ?? 0) + points)
  return [...sums].map(([id, points]) => ({ id, points: Number(points.toFixed(1)) }))
}

function incidentIds({ factors }: Decided): string[] {
  const evidence = factors.flatMap((factor) => factor.evidence)
  return [...new Set(evidence.flatMap((item) => (item.kind === 'incident' ? [item.id] : [])))]
}
