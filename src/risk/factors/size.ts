import type { Inert } from '../../core/untrusted.ts'
import { line } from '../../untrusted/inert.ts'
import { ours, plural } from '../../untrusted/words.ts'
import { countIn, type LinesEvidence } from '../evidence.ts'
import type { FileShape } from '../measure.ts'
import { maxTermPoints, termPoints } from '../model.ts'
import { type FactorKind, type Finding, ofWholeChange, type Scored } from './factor.ts'

export const size = codeFactor({
  id: 'size',
  label: 'new logic',
  term: 'logicAdded',
  rule: {
    short: 'The change adds a lot of logic',
    help: 'Split it into parts that can be reviewed, deployed and rolled back on their own.',
  },
  message: (count) => `The change adds ${plural(count, 'line')} of logic`,
  text: (count) => line`${plural(count, 'line')} of logic added`,
})

export function codeFactor<Id extends string>(kind: {
  readonly id: Id
  readonly label: string
  readonly term: CountedTerm
  readonly rule: Finding['rule']
  /** unfinished: the place follows */
  readonly message: (count: number) => string
  readonly text: (count: number) => Inert
}): FactorKind<Id> {
  const { id, label, term, rule, message, text } = kind
  return {
    id,
    label,
    isFitted: true,
    score: ({ shapes }) => scoreTerm(term, shapes),
    most: { contents: maxTermPoints(term) },
    finding: {
      rule,
      message: (evidence) => `${message(countIn(evidence))}, most of them here.`,
      line: { label: 'code', text: ({ evidence }) => ours(text(countIn(evidence))) },
    },
  }
}

type CountedTerm = 'logicAdded' | 'controlFlowRemoved' | 'concurrencyAdded'

function scoreTerm(term: CountedTerm, shapes: readonly FileShape[]): Scored[] {
  const total = shapes.reduce((sum, shape) => sum + shape[term], 0)
  const holding = shapes.filter((shape) => shape[term] > 0).sort((a, b) => b[term] - a[term])
  const evidence = holding.map(
    ({ path, [term]: count }): LinesEvidence => ({ kind: 'lines', path, count, line: null }),
  )
  return ofWholeChange(termPoints(term, total), evidence)
}
