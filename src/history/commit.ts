import type { Untrusted } from '../untrusted/untrusted.ts'

/** A past commit that touched a file of the change. */
export interface PastCommit {
  readonly sha: string
  /** committer time */
  readonly at: Date
  /** subject and body as written */
  readonly message: Untrusted
  /** the files of the change that it touched, under their names of today */
  readonly paths: readonly Untrusted[]
}

const FIX =
  /\b(?:bug ?fix(?:es)?|fix(?:e[sd]|ing)?|hotfix(?:es)?|bugs?|regressions?|revert(?:s|ed)?|crash(?:es|ed)?)\b/i
const NOT_A_RUNTIME_FIX =
  /^\w+\((?:docs?|types?|deps|ci|tests?|e2e|lint|chore|examples?|style|release)\)|\b(?:typo|readme|lint|flaky|spelling)\b/i

/** The subject reads like the repair of a defect: "fix: …", "Fix …", "Revert …", no typo, test or lint repair. */
export function isFix({ message }: PastCommit): boolean {
  const subject = message.slice(0, 500).split('\n', 1)[0] ?? ''
  return FIX.test(subject) && !NOT_A_RUNTIME_FIX.test(subject)
}
