import { line } from '../../untrusted/inert.ts'
import { plural } from '../../untrusted/words.ts'
import { codeFactor } from './size.ts'

export const concurrency = codeFactor({
  id: 'concurrency',
  label: 'concurrency',
  term: 'concurrencyAdded',
  rule: {
    short: 'The change touches locks, threads or asynchronous code',
    help: 'Check what can now run concurrently or in another order, including when a step fails.',
  },
  message: (count) => `The change adds ${plural(count, 'line')} touching concurrency`,
  text: (count) => line`${plural(count, 'line')} touching concurrency`,
})
