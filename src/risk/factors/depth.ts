import { inertPath, line } from '../../untrusted/inert.ts'
import { pathPiece, phrase } from '../../untrusted/words.ts'
import { countIn, linesIn } from '../evidence.ts'
import { maxTermPoints, termPoints } from '../model.ts'
import { type FactorKind, ofWholeChange } from './factor.ts'

export const depth: FactorKind<'depth'> = {
  id: 'depth',
  label: 'nesting',
  isFitted: true,
  score: ({ shapes }) => {
    const [deepest] = [...shapes].sort((a, b) => b.depth - a.depth)
    if (deepest === undefined || deepest.depth === 0) return []
    const { path, depth: count, deepestLine } = deepest
    return ofWholeChange(termPoints('depth', count), [{ kind: 'lines', path, count, line: deepestLine }])
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
