import type { WriteVerb } from '../../pagerduty/confirmation.ts'
import { COMMAND_OF } from '../../triage/write/request.ts'
import { type Run, UsageError } from '../command.ts'
import { flagOf, runWrite } from '../confirmed-write.ts'
import { incidentNamed } from '../reading.ts'

const write = (verb: WriteVerb): Run => {
  const name = COMMAND_OF[verb]
  return (shell, args) => {
    const note = verb === 'note' ? args.text('content') : null
    if (verb === 'note' && note === null) {
      throw new UsageError('The text of the note is missing: --content TEXT. See: pager-triage note --help')
    }
    const incident = incidentNamed(args.argument, `pager-triage ${name}`)
    const evenIfFiring = args.flag('even-if-firing')
    return runWrite(shell, {
      request: { verb, incident, note, evenIfFiring },
      code: args.text('confirm'),
      json: args.flag('json'),
      command: (id, code) => {
        const text = note === null ? '' : ' --content TEXT'
        const confirm = code === null ? '' : ` --confirm ${code}`
        return `pager-triage ${name} ${id}${text}${flagOf(evenIfFiring)}${confirm}`
      },
    })
  }
}

export const acknowledge = write('acknowledge')
export const resolve = write('resolve')
export const note = write('note')
