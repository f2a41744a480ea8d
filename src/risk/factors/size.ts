import { line } from '../../untrusted/inert.ts'
import { ours } from '../../untrusted/phrase.ts'
import { plural } from '../../untrusted/words.ts'
import { countIn } from '../evidence.ts'
import { maxTermPoints } from '../model.ts'
import { countedCode } from './counted-code.ts'
import type { FactorKind } from './factor.ts'

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
