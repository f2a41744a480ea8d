import { line } from '../../untrusted/inert.ts'
import { ours, plural } from '../../untrusted/words.ts'
import { countIn } from '../evidence.ts'
import { maxTermPoints } from '../model.ts'
import type { FactorKind } from './factor.ts'
import { countedCode } from './size.ts'

/** Removed branches, loops and returns. */
export const controlFlow: FactorKind<'control-flow'> = {
  id: 'control-flow',
  label: 'control flow',
  isFitted: true,
  score: ({ shapes }) => countedCode('controlFlowRemoved', shapes),
  most: { contents: maxTermPoints('controlFlowRemoved') },
  finding: {
    rule: {
      short: 'The change removes branches, loops or returns',
      help: 'Check that no case is lost.',
    },
    message: (evidence) =>
      `The change removes ${plural(countIn(evidence), 'control-flow token')}, most of them here.`,
    line: {
      label: 'code',
      text: ({ evidence }) => ours(line`${plural(countIn(evidence), 'control-flow token')} removed`),
    },
  },
}
