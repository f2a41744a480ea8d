import { line } from '../../untrusted/inert.ts'
import { ours, plural } from '../../untrusted/words.ts'
import { countIn, type LinesEvidence } from '../evidence.ts'
import type { FileShape } from '../measure.ts'
import { maxTermPoints, termPoints } from '../model.ts'
import type { FactorKind, Scored } from './factor.ts'

/** Added lines of logic. */
export const size: FactorKind<'size'> = {
  id: 'size',
  label: 'new logic',
  isFitted: true,
  score: ({ shapes }) => countedCode('logicAdded', shapes),
  most: { contents: maxTermPoints('logicAdded') },
  finding: {
    rule: {
      short: 'The change adds a lot of logic',
      help: 'Split it into parts that can be reviewed, deployed and rolled back on their own.',
    },
    message: (evidence) =>
      `The change adds ${plural(countIn(evidence), 'line')} of logic, most of them here.`,
    line: {
      label: 'code',
      text: ({ evidence }) => ours(line`${plural(countIn(evidence), 'line')} of logic added`),
    },
  },
}

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
