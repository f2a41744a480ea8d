import { createHmac } from 'node:crypto'
import { valueOr } from '../../core/known.ts'
import { MINUTE_MS } from '../../core/time.ts'
import type { ApiKey } from '../../pagerduty/client/access.ts'
import { PagerDutyError } from '../../pagerduty/client/errors.ts'
import { part } from '../../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import { plural } from '../../untrusted/words.ts'
import { isFiring } from '../open-incident.ts'
import { INCIDENT_ID, Refusal, VERBS, type WriteRequest } from './request.ts'

/** The incident's current state, and what a person must know to change it. */
export type Subject = Awaited<ReturnType<typeof readSubject>>

/** @param needsAlerts where a person reads them, or they decide; an acknowledgement does not wait for them */
export async function readSubject(reader: PagerDutyReader, name: string, needsAlerts: boolean) {
  const { data: incident, warnings } = await reader.incident(name)
  if (!INCIDENT_ID.test(incident.id)) {
    throw new PagerDutyError('unexpected_answer', `PagerDuty returned an invalid id for incident ${name}.`, {
      hint: 'Nothing was written.',
    })
  }
  const counts = incident.alertCounts
  const alerts = counts?.triggered === 0 || !needsAlerts ? null : await part(reader.alerts(incident.id))
  const read = alerts === null ? [] : valueOr(alerts.data, [])
  const firing = read.filter(isFiring).reverse()
  const isWhole = alerts?.complete ?? false
  return {
    incident,
    /** null: not known */
    alertCount: counts?.all ?? (isWhole ? read.length : null),
    firingCount: counts?.triggered ?? (isWhole ? firing.length : null),
    /** summaries of firing alerts, newest first, uncut */
    firing: firing.flatMap(({ summary }) => summary ?? []),
    warnings: [...warnings, ...(alerts?.warnings ?? [])],
  }
}

export const isDone = ({ verb }: WriteRequest, { incident }: Subject): boolean =>
  incident.status === VERBS[verb].status

/** @throws Refusal */
export function refuseHarm({ verb, evenIfFiring }: WriteRequest, { incident, firingCount }: Subject): void {
  if (verb === 'acknowledge' && incident.mergedInto !== null)
    throw new Refusal(
      'resolved_incident',
      `Incident #${incident.number} was merged into ${incident.mergedInto}: acknowledging it would reopen it and page people.`,
      { hint: `Nothing was written. Acknowledge that one: pager-triage ack ${incident.mergedInto}` },
    )
  if (verb === 'acknowledge' && incident.status === 'resolved')
    throw new Refusal(
      'resolved_incident',
      `Incident #${incident.number} is resolved: acknowledging it would reopen it and page people.`,
      { hint: 'Nothing was written. Add a note instead, or reopen it in PagerDuty.' },
    )
  if (verb === 'resolve' && firingCount !== 0 && !evenIfFiring)
    throw new Refusal(
      'firing_alerts',
      firingCount === null
        ? `Whether alerts of incident #${incident.number} are still firing is not known.`
        : `Incident #${incident.number} has ${plural(firingCount, 'alert')} still firing.`,
      { hint: 'Nothing was written. To resolve it anyway, add --even-if-firing.' },
    )
}

/** Alerts count only for resolving: in an alert storm each new one would make acknowledging impossible. */
export function codeSubject(
  { verb, note, evenIfFiring }: WriteRequest,
  { incident, alertCount, firingCount }: Subject,
  actor: string,
) {
  return {
    ...{ verb, incidentId: incident.id, actor, note, evenIfFiring },
    seen: [
      incident.status,
      incident.lastStatusChangeAt,
      ...incident.assignees.map(({ id }) => id).sort(),
      ...(verb === 'resolve' ? [alertCount, firingCount] : []),
    ],
  }
}

export type CodeSubject = Readonly<ReturnType<typeof codeSubject>>

export const CODE_MINUTES = 10

/** Without characters that look alike. */
const DIGITS = '23456789'
const LETTERS = `${DIGITS}ABCDEFGHJKMNPQRSTVWXYZ`

export const CODE = /^[2-9A-HJKMNP-TV-Z]{4}-[2-9][2-9A-HJKMNP-TV-Z]$/

/**
 * `K7QF-2M`, valid for ten minutes: an HMAC, so that it needs no file and no one without the key can compute it. A
 * guess succeeds with a chance of 10 in 8·30⁵ (2·10⁸).
 */
export const makeCode = (subject: CodeSubject, key: ApiKey, now: Date): string =>
  codeOfStep(subject, key, stepOf(now))

/** `old`: for this, within the last hour; `other`: for something else, for another state, or never issued */
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
