import type { WriteVerb } from '../../pagerduty/confirmation.ts'
import { VERBS } from '../../triage/write/request.ts'
import { type Run, UsageError } from '../command.ts'
import { runWrite } from '../confirmed-write.ts'
import { NO_NOTE } from '../messages.ts'
import { incidentNamed } from '../reading.ts'

const write =
  (verb: WriteVerb): Run =>
  (shell, args) => {
    const note = verb === 'note' ? args.text('content') : null
    if (verb === 'note' && note === null) {
      throw new UsageError(...NO_NOTE)
    }
    const incident = incidentNamed(args.argument, `pager-triage ${VERBS[verb].command}`)
    const request = { verb, incident, note, evenIfFiring: args.flag('even-if-firing') }
    return runWrite(shell, { request, code: args.text('confirm'), json: args.flag('json'), via: 'terminal' })
  }

export const acknowledge = write('acknowledge')
export const resolve = write('resolve')
export const note = write('note')
