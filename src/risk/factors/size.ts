import type { Factor, FactorId, LinesEvidence } from '../assessment.ts'
import type { FileShape } from '../features/measure.ts'
import { termPoints } from '../model.ts'

/** Size and shape of the added and removed code, over all files together. */
export function codeFactors(shapes: readonly FileShape[]): Factor[] {
  const deepest = shapes.reduce<FileShape | null>(
    (most, shape) => (shape.depth > (most?.depth ?? 0) ? shape : most),
    null,
  )
  return [
    counted('size', 'logicAdded', shapes),
    ...(deepest
      ? [
          factor('depth', termPoints('depth', deepest.depth), [
            lines(deepest, deepest.depth, deepest.deepestLine),
          ]),
        ]
      : []),
    counted('control-flow', 'controlFlowRemoved', shapes),
    counted('concurrency', 'concurrencyAdded', shapes),
  ].filter(({ points }) => points > 0)
}

function counted(
  id: FactorId,
  term: 'logicAdded' | 'controlFlowRemoved' | 'concurrencyAdded',
  shapes: readonly FileShape[],
): Factor {
  const total = shapes.reduce((sum, shape) => sum + shape[term], 0)
  const holding = shapes.filter((shape) => shape[term] > 0).sort((a, b) => b[term] - a[term])
  return factor(
    id,
    termPoints(term, total),
    holding.map((shape) => lines(shape, shape[term], null)),
  )
}

const factor = (id: FactorId, points: number, evidence: readonly LinesEvidence[]): Factor => ({
  id,
  path: null,
  points,
  evidence,
})

const lines = ({ path }: FileShape, count: number, line: number | null): LinesEvidence => ({
  kind: 'lines',
  path,
  count,
  line,
})
