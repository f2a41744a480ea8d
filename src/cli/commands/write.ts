import type { WriteVerb } from '../../pagerduty/confirmation.ts'
import { VERBS } from '../../triage/write/request.ts'
import { type Arguments, type Run, UsageError } from '../command.ts'
import { runWrite } from '../confirmed-write.ts'
import { runWrites } from '../confirmed-writes.ts'
import { NO_NOTE, ONE_CODE, onlyOne } from '../messages.ts'
import { incidentNamed } from '../reading.ts'

const write =
  (verb: 'acknowledge' | 'resolve'): Run =>
  (shell, args) => {
    const code = args.text('confirm')
    const evenIfFiring = args.flag('even-if-firing')
    const names = [args.argument, ...args.further].map((name) => named(name, verb))
    const requests = [...new Set(names)].map((incident) => ({ verb, incident, note: null, evenIfFiring }))
    const [first, ...more] = requests
    if (first === undefined || more.length > 0) {
      if (code !== null) throw new UsageError(...ONE_CODE)
      return runWrites(shell, requests, args.flag('json'))
    }
    return runWrite(shell, { request: first, code, json: args.flag('json'), via: 'terminal' })
  }

const named = (name: string | undefined, verb: WriteVerb): string =>
  incidentNamed(name, `pager-triage ${VERBS[verb].command}`)

export const acknowledge = write('acknowledge')
export const resolve = write('resolve')

export const note: Run = (shell, args) => {
  const incident = named(args.argument, 'note')
  const request = { verb: 'note' as const, incident, note: textOf(args), evenIfFiring: false }
  return runWrite(shell, { request, code: args.text('confirm'), json: args.flag('json'), via: 'terminal' })
}

/** Words without quotes are one text. */
function textOf(args: Arguments): string {
  const [option, words] = [args.text('content'), args.further]
  if (option !== null && words.length > 0) throw new UsageError(...onlyOne(['content', 'TEXT'], 'note'))
  const text = option ?? (words.length > 0 ? words.join(' ') : null)
  if (text === null) throw new UsageError(...NO_NOTE)
  return text
}
