import type { Assessment } from './assessment.ts'

/** A range of commits as one change, and beside it each commit: risk that was split into small commits shows. */
export interface RangeAssessment {
  readonly whole: Assessment
  /** each against its parent, the most recent first */
  readonly commits: readonly { readonly sha: string; readonly assessment: Assessment }[]
  /** how many commits of the range are not among them; left out: none */
  readonly omitted?: number
}
