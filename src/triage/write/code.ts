import { createHmac } from 'node:crypto'
import { MINUTE_MS } from '../../core/time.ts'
import type { ApiKey } from '../../pagerduty/client/access.ts'

/** All that a code stands for: one that was given for anything else does not fit. */
export interface CodeSubject {
  readonly verb: string
  readonly incidentId: string
  readonly actor: string
  readonly note: string | null
  readonly evenIfFiring: boolean
  /** what was seen of the incident, as far as it matters for the verb */
  readonly seen: readonly (string | number | null)[]
}

export const CODE_MINUTES = 10

const STEP_MS = MINUTE_MS

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

const stepOf = (now: Date): number => Math.floor(now.getTime() / STEP_MS)

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i)

function codeOfStep(subject: CodeSubject, key: ApiKey, step: number): string {
  const { verb, incidentId, actor, note, evenIfFiring, seen } = subject
  const message = JSON.stringify(['pager-triage', step, verb, incidentId, actor, note, evenIfFiring, seen])
  const digest = createHmac('sha256', key.authorization()).update(message).digest()
  const pick = (i: number, from: string): string => from.charAt(digest.readUInt32BE(4 * i) % from.length)
  const letters = range(4).map((i) => pick(i, LETTERS))
  return `${letters.join('')}-${pick(4, DIGITS)}${pick(5, LETTERS)}`
}
