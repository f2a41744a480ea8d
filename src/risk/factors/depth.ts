import { inertPath, line } from '../../untrusted/inert.ts'
import { pathPiece, phrase } from '../../untrusted/words.ts'
import { countIn, linesIn } from '../evidence.ts'
import type { FileShape } from '../measure.ts'
import { maxTermPoints, termPoints } from '../model.ts'
import type { FactorKind } from './factor.ts'

export const depth: FactorKind<'depth'> = {
  id: 'depth',
  label: 'nesting',
  isFitted: true,
  score: ({ shapes }) => {
    const deepest = shapes.reduce<FileShape | null>(
      (most, shape) => (shape.depth > (most?.depth ?? 0) ? shape : most),
      null,
    )
    if (deepest === null) return []
    const { path, depth: count, deepestLine } = deepest
    const points = termPoints('depth', count)
    return points > 0
      ? [{ path: null, points, evidence: [{ kind: 'lines', path, count, line: deepestLine }] }]
      : []
  },
  most: { contents: maxTermPoints('depth') },
  finding: {
    rule: {
      short: 'The change adds deeply nested code',
      help: 'Return early, or extract the inner part into a function so that each path can be tested.',
    },
    message: (evidence) => `The change nests code ${countIn(evidence)} levels deep here.`,
    line: {
      label: 'code',
      text: ({ evidence }) => {
        const [first] = linesIn(evidence)
        if (!first) return null
        const place = pathPiece(line`${inertPath(first.path)}:${first.line ?? 0}`)
        return phrase`nested ${countIn(evidence)} deep at ${place}`
      },
    },
  },
}
