import { line } from '../../untrusted/inert.ts'
import { plural } from '../../untrusted/words.ts'
import { codeFactor } from './size.ts'

export const controlFlow = codeFactor({
  id: 'control-flow',
  label: 'control flow',
  term: 'controlFlowRemoved',
  rule: {
    short: 'The change removes branches, loops or returns',
    help: 'Check that no case is lost.',
  },
  message: (count) => `The change removes ${plural(count, 'control-flow token')}`,
  text: (count) => line`${plural(count, 'control-flow token')} removed`,
})
