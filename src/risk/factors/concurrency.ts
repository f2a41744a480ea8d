import { line } from '../../untrusted/inert.ts'
import { ours } from '../../untrusted/phrase.ts'
import { plural } from '../../untrusted/words.ts'
import { countIn } from '../evidence.ts'
import { maxTermPoints } from '../model.ts'
import { countedCode } from './counted-code.ts'
import type { FactorKind } from './factor.ts'

/** Added lines about locks, threads or asynchronous code. */
export const concurrency: FactorKind<'concurrency'> = {
  id: 'concurrency',
  label: 'concurrency',
  isFitted: true,
  score: ({ shapes }) => countedCode('concurrencyAdded', shapes),
  most: { contents: maxTermPoints('concurrencyAdded') },
  finding: {
    rule: {
      short: 'The change touches locks, threads or asynchronous code',
      help: 'Look for what may now run at the same time or in another order, also when one step fails.',
    },
    message: (evidence) =>
      `The change touches ${plural(countIn(evidence), 'line')} about concurrency, most of them here.`,
    line: {
      label: 'code',
      text: ({ evidence }) => ours(line`${plural(countIn(evidence), 'line')} about concurrency`),
    },
  },
}
