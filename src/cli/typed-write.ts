import { fromOutside } from '../core/untrusted.ts'
import type { WriteVerb } from '../pagerduty/confirmation.ts'
import { COMMAND_OF, parseIncidentName, type WriteRequest } from '../triage/write/request.ts'
import { inertCut } from '../untrusted/inert.ts'
import { unexpectedArgument } from './messages.ts'
import { type Arguments, UsageError } from './options.ts'

/** A write as a person typed it. */
export interface TypedWrite {
  readonly request: WriteRequest
  /** null: no `--confirm`; empty: without a code, so only a preview */
  readonly code: string | null
  readonly json: boolean
  /** what to type to do it, or without a code to see it again */
  readonly command: (incidentId: string, code: string | null) => string
}

/** @throws UsageError */
export function readWrite(verb: WriteVerb, args: Arguments): TypedWrite {
  const command = COMMAND_OF[verb]
  const [incident, extra] = args.positionals
  if (extra !== undefined) throw new UsageError(unexpectedArgument(extra, command))
  const note = verb === 'note' ? args.text('content') : null
  if (verb === 'note' && note === null) {
    throw new UsageError('The text of the note is missing: --content TEXT. See: pager-triage note --help')
  }
  const evenIfFiring = args.flag('even-if-firing')
  return {
    request: { verb, incident: incidentNamed(incident, `pager-triage ${command}`), note, evenIfFiring },
    code: args.text('confirm'),
    json: args.flag('json'),
    command: (id, code) => {
      const text = note === null ? '' : ' --content TEXT'
      const confirm = code === null ? '' : ` --confirm ${code}`
      return `pager-triage ${command} ${id}${text}${flags(evenIfFiring)}${confirm}`
    },
  }
}

/** The same as a prompt in Claude Code. */
export function slashCommand(request: WriteRequest, incidentId: string, code: string | null = null): string {
  const text = request.note === null ? '' : ' TEXT'
  const end = code === null ? '' : ` ${code}`
  return `/triage:${COMMAND_OF[request.verb]} ${incidentId}${text}${flags(request.evenIfFiring)}${end}`
}

const flags = (evenIfFiring: boolean): string => (evenIfFiring ? ' --even-if-firing' : '')

/** @throws UsageError */
export function incidentNamed(text: string | undefined, command: string) {
  const name = parseIncidentName(text ?? '')
  if (name !== null) return name
  throw new UsageError(
    text === undefined
      ? `Which incident? Use: ${command} ID`
      : `${inertCut(fromOutside(text), 60)} is not an incident: give its id (Q1ABCDEF2GHIJK), number or pagerduty.com URL.`,
  )
}
