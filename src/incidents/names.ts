import type { Untrusted } from '../core/untrusted.ts'
import type { Incident } from './incident.ts'

// A bare #4521 is an issue or a pull request on most hosts, so a number needs a word that says what it is.
const NAMED = [
  /\bpagerduty\.com\/incidents\/([A-Z0-9]{5,32}|\d{1,9})\b/g,
  /\b(?:(?:pagerduty|incident|pd|inc)[ :-]{0,2}#?|page[ :-]{0,2}#)(\d{1,9})\b(?![.-]\d)/gi,
  /\b(?:pagerduty|incident|pd)[ :#-]{1,3}([PQ][A-Z0-9]{5,31})\b/gi,
]

/** The incident ids and numbers that a text names. */
export function namesIn(text: Untrusted): ReadonlySet<string> {
  const start = text.slice(0, 10_000)
  return new Set(
    NAMED.flatMap((pattern) => [...start.matchAll(pattern)].map(([, name]) => (name ?? '').toUpperCase())),
  )
}

export function namesIncident(text: Untrusted, { id, number }: Incident): boolean {
  const names = namesIn(text)
  return names.has(id) || names.has(String(number))
}
