import { inert, line, own } from '../../untrusted/inert.ts'
import { incidentPiece, ours, type Phrase, type Piece, phrase } from '../../untrusted/phrase.ts'
import { duration } from '../../untrusted/words.ts'
import type { IncidentEvidence } from '../evidence.ts'

/** `P1 #4521 charge capture 5xx · payments-api · 25 min, unacknowledged`. */
export function openText(incident: IncidentEvidence, where: Phrase, now: Date): Piece[] {
  const rank = incident.priority
    ? inert(incident.priority)
    : ours(own(incident.urgency === 'high' ? 'high' : 'low'))
  const state = incident.status === 'acknowledged' ? 'acknowledged' : 'unacknowledged'
  const open = duration(now.getTime() - Date.parse(incident.createdAt))
  return phrase`${rank} ${incidentPiece(incident)} ${inert(incident.title)} · ${where} · ${ours(line`${open}, ${own(state)}`)}`
}

/** The first, and how many there are besides. */
export const andMore = ([first = own(''), ...rest]: readonly Phrase[]): Phrase =>
  rest.length > 0 ? phrase`${first} · and ${rest.length} more` : first
