import type { WriteVerb } from '../../pagerduty/confirmation.ts'

/** The command of each verb, in the terminal and behind `/triage:`. */
export const COMMAND_OF = { acknowledge: 'ack', resolve: 'resolve', note: 'note' } as const satisfies Record<
  WriteVerb,
  string
>

/** The same the other way round. */
export const VERB_OF = { ack: 'acknowledge', resolve: 'resolve', note: 'note' } as const

export type WriteCommand = keyof typeof VERB_OF

export const isWriteCommand = (name: string): name is WriteCommand => Object.hasOwn(VERB_OF, name)

export const TASK = {
  acknowledge: 'acknowledge',
  resolve: 'resolve',
  note: 'add a note to',
} as const satisfies Record<WriteVerb, string>

export const DONE = {
  acknowledge: 'Acknowledged',
  resolve: 'Resolved',
  note: 'Added the note to',
} as const satisfies Record<WriteVerb, string>
