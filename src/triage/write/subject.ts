import { createHmac } from 'node:crypto'
import { MINUTE_MS } from '../../core/time.ts'
import type { ApiKey } from '../../pagerduty/client/access.ts'
import { PagerDutyError } from '../../pagerduty/client/errors.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import { isFiring } from '../open-incident.ts'
import { INCIDENT_ID, resolvedAlready, stillFiring, type WriteRequest } from './request.ts'

/** The incident as it is now, with what a person has to know before changing it. */
export type Subject = Awaited<ReturnType<typeof readSubject>>

/** @param name an id or a number */
export async function readSubject(reader: PagerDutyReader, name: string) {
  const { data: incident, warnings } = await reader.incident(name)
  if (!INCIDENT_ID.test(incident.id)) {
    throw new PagerDutyError('unexpected_answer', `PagerDuty returned an invalid id for incident ${name}.`, {
      hint: 'Nothing was written.',
    })
  }
  const counts = incident.alertCounts
  const alerts = counts?.triggered === 0 ? null : await reader.alerts(incident.id)
  const firing = alerts?.data.filter(isFiring).reverse() ?? []
  return {
    incident,
    alertCount: counts?.all ?? alerts?.data.length ?? 0,
    firingCount: counts?.triggered ?? firing.length,
    /** what those say that are still firing, the newest first; not cut yet */
    firing: firing.flatMap(({ summary }) => summary ?? []),
    warnings: [...warnings, ...(alerts?.warnings ?? [])],
  }
}

const WANTED = { acknowledge: 'acknowledged', resolve: 'resolved' } as const

/** The status that the verb leads to; null for a note. */
export const wantedStatus = ({ verb }: WriteRequest): string | null => (verb === 'note' ? null : WANTED[verb])

/** Whether nothing is left to do. */
export const isDone = (request: WriteRequest, { incident }: Subject): boolean =>
  incident.status === wantedStatus(request)

/** @throws Refusal */
export function refuseHarm(request: WriteRequest, { incident, firingCount }: Subject): void {
  if (request.verb === 'acknowledge' && incident.status === 'resolved') throw resolvedAlready(incident.number)
  if (request.verb === 'resolve' && firingCount > 0 && !request.evenIfFiring)
    throw stillFiring(incident.number, firingCount)
}

/**
 * What a confirmation is for. The alerts count where they are what is decided about: an alert that comes in
 * during an alert storm must not make acknowledging it impossible.
 */
export function codeSubject(
  request: WriteRequest,
  { incident, alertCount, firingCount }: Subject,
  actor: string,
) {
  return {
    verb: request.verb,
    incidentId: incident.id,
    actor,
    note: request.note,
    evenIfFiring: request.evenIfFiring,
    /** what was seen of the incident, as far as it matters for the verb */
    seen: [
      incident.status,
      incident.lastStatusChangeAt,
      ...incident.assignees.map(({ id }) => id).sort(),
      ...(request.verb === 'resolve' ? [alertCount, firingCount] : []),
    ],
  }
}

/** All that a code is made from: one that was given for anything else does not fit. */
export type CodeSubject = Readonly<ReturnType<typeof codeSubject>>

export const CODE_MINUTES = 10

/** Digits and capitals that nobody takes for each other. */
const DIGITS = '23456789'
const LETTERS = `${DIGITS}ABCDEFGHJKMNPQRSTVWXYZ`

export const CODE = /^[2-9A-HJKMNP-TV-Z]{4}-[2-9][2-9A-HJKMNP-TV-Z]$/

/**
 * `K7QF-2M`, good for the rest of ten minutes: an HMAC, so that it needs no file and nobody without the key can work
 * it out. One guess hits with a chance of 10 in 8·30⁵ (2·10⁸).
 */
export const makeCode = (subject: CodeSubject, key: ApiKey, now: Date): string =>
  codeOfStep(subject, key, stepOf(now))

/** `old`: it was given for just this within the last hour. `other`: for something else, for another state, or never. */
export type CodeVerdict = 'good' | 'old' | 'other'

export function judgeCode(typed: string, subject: CodeSubject, key: ApiKey, now: Date): CodeVerdict {
  const code = typed.trim().toUpperCase()
  const age = range(60).find((steps) => codeOfStep(subject, key, stepOf(now) - steps) === code)
  if (age === undefined) return 'other'
  return age < CODE_MINUTES ? 'good' : 'old'
}

const stepOf = (now: Date): number => Math.floor(now.getTime() / MINUTE_MS)

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i)

function codeOfStep(subject: CodeSubject, key: ApiKey, step: number): string {
  const { verb, incidentId, actor, note, evenIfFiring, seen } = subject
  const message = JSON.stringify(['pager-triage', step, verb, incidentId, actor, note, evenIfFiring, seen])
  const digest = createHmac('sha256', key.authorization()).update(message).digest()
  const pick = (i: number, from: string): string => from.charAt(digest.readUInt32BE(4 * i) % from.length)
  const letters = range(4).map((i) => pick(i, LETTERS))
  return `${letters.join('')}-${pick(4, DIGITS)}${pick(5, LETTERS)}`
}
