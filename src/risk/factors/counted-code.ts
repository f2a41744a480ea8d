import type { LinesEvidence } from '../evidence.ts'
import type { FileShape } from '../features/measure.ts'
import { termPoints } from '../model.ts'
import type { Scored } from './factor.ts'

/** A count over all changed files together; the files that hold most of it first. */
export function countedCode(
  term: 'logicAdded' | 'controlFlowRemoved' | 'concurrencyAdded',
  shapes: readonly FileShape[],
): Scored[] {
  const total = shapes.reduce((sum, shape) => sum + shape[term], 0)
  const points = termPoints(term, total)
  if (points <= 0) return []
  const holding = shapes.filter((shape) => shape[term] > 0).sort((a, b) => b[term] - a[term])
  const evidence = holding.map(
    ({ path, [term]: count }): LinesEvidence => ({ kind: 'lines', path, count, line: null }),
  )
  return [{ path: null, points, evidence }]
}
