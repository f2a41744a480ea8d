import { line } from '../../untrusted/inert.ts'
import { ours, plural } from '../../untrusted/words.ts'
import { countIn } from '../evidence.ts'
import { maxTermPoints } from '../model.ts'
import type { FactorKind } from './factor.ts'
import { countedCode } from './size.ts'

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
      help: 'Check what can now run concurrently or in another order, including when a step fails.',
    },
    message: (evidence) =>
      `The change adds ${plural(countIn(evidence), 'line')} touching concurrency, most of them here.`,
    line: {
      label: 'code',
      text: ({ evidence }) => ours(line`${plural(countIn(evidence), 'line')} touching concurrency`),
    },
  },
}
