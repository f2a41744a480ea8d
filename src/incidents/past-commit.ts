import { fromOutside, type Untrusted } from '../core/untrusted.ts'
import type { Incident } from './incident.ts'

export interface PastCommit {
  readonly sha: string
  /** committer time */
  readonly at: Date
  /** the subject, and the lines of the body that name an incident */
  readonly message: Untrusted
  /** the changed files that it touched, under their current names */
  readonly paths: readonly Untrusted[]
}

const MAX_SUBJECT = 500

// in lower case
const FIX =
  /\b(?:bug ?fix(?:es)?|fix(?:e[sd]|ing)?|hotfix(?:es)?|bugs?|regressions?|revert(?:s|ed)?|crash(?:es|ed)?|broken|wrong(?:ly)?|incorrect(?:ly)?|leak(?:s|ed|ing)?|npe|\w*exceptions?|hangs?|deadlocks?|race|defects?|fail(?:s|ed|ing|ures?)?)\b/
const NOT_A_RUNTIME_FIX =
  /^(?:docs?|tests?|ci|chore|style|lint|release)(?:\([^)]*\))?!?:|^\w+\((?:docs?|types?|deps|ci|tests?|e2e|lint|chore|examples?|style|release)\)|\b(?:typo|readme|lint|flaky|spelling)\b/

/** The subject reads like the fix of a defect, as trackers title them, not of a typo, test or lint error. */
export function isFix({ message }: Pick<PastCommit, 'message'>): boolean {
  const end = message.indexOf('\n')
  const subject = message.slice(0, end === -1 ? MAX_SUBJECT : Math.min(end, MAX_SUBJECT)).toLowerCase()
  return FIX.test(subject) && !NOT_A_RUNTIME_FIX.test(subject)
}

const MAX_MESSAGE = 10_000

export function summarizeMessage(message: string): Untrusted {
  const [subject = '', ...body] = message.slice(0, MAX_MESSAGE).split('\n')
  const naming = body.filter((line) => namesIn(fromOutside(line)).size > 0)
  return fromOutside([subject.slice(0, MAX_SUBJECT), ...naming].join('\n'))
}

// A bare #4521 is an issue or pull request on most hosts, so a number needs a word before it.
const NAMED = [
  /\bpagerduty\.com\/incidents\/([A-Z0-9]{5,32}|\d{1,9})\b/g,
  /\b(?:(?:pagerduty|incident|pd|inc)[ :-]{0,2}#?|page[ :-]{0,2}#)(\d{1,9})\b(?![.-]\d)/gi,
  /\b(?:pagerduty|incident|pd)[ :#-]{1,3}([PQ][A-Z0-9]{5,31})\b/gi,
]

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
