import type { WriteVerb } from '../../pagerduty/confirmation.ts'

/** What a person asks to be done to one incident. */
export interface WriteRequest {
  readonly verb: WriteVerb
  /** its id, or a number, whose id has to be looked up first */
  readonly incident: string
  /** the text of a note; null for the other verbs */
  readonly note: string | null
  /** resolve it although alerts are still firing */
  readonly evenIfFiring: boolean
}

export const INCIDENT_ID = /^[A-Z0-9]{5,32}$/

/** An id, a number (a leading # is dropped) or the https URL of an incident at PagerDuty; null for anything else. */
export function parseIncidentName(text: string): string | null {
  const name = pathOf(text.trim()).replace(/^#/, '')
  return /^\d{1,12}$/.test(name) || INCIDENT_ID.test(name) ? name : null
}

/** The name in the URL of an incident's page; the text itself where it is no URL. */
function pathOf(text: string): string {
  if (!text.includes('://') || !URL.canParse(text)) return text
  const { protocol, hostname, pathname } = new URL(text)
  const isPagerDuty = protocol === 'https:' && /(^|\.)pagerduty\.com$/.test(hostname)
  return (isPagerDuty && /^\/incidents\/([A-Z0-9]+)\/?$/.exec(pathname)?.[1]) || text
}

/** `PAGERDUTY_EMAIL`: plain, so that it can stand in a header. */
export const isEmail = (text: string): boolean => /^[\x21-\x3f\x41-\x7e]+@[\x21-\x3f\x41-\x7e]+$/.test(text)

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
