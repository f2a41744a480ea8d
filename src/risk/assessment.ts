import type * as z from 'zod'
import type { DeepReadonly } from '../core/deep-readonly.ts'
import type { assessmentSchema } from './assessment-schema.ts'

/** What is known of the risk of a change. Reports are pure functions of it; `risk --json` prints it. */
export type Assessment = DeepReadonly<z.output<typeof assessmentSchema>>

export type Action = Assessment['decision']['action']
export type PolicyFinding = Assessment['policy'][number]
export type ChangeSummary = Assessment['change']
export type FileSummary = ChangeSummary['files'][number]
export type Factor = Assessment['factors'][number]
export type SourceState = Assessment['sources'][keyof Assessment['sources']]
/** One thing to do; texts are made of it where it is shown. */
export type Advice = Assessment['advice'][number]

/** Whether a source gave all that it was asked for. */
export const isWhole = (state: SourceState): boolean => state.known && state.complete !== false

/** A range of commits as one change, and beside it each commit: risk that was split into small commits shows. */
export interface RangeAssessment {
  readonly whole: Assessment
  /** each against its parent, the most recent first */
  readonly commits: readonly { readonly sha: string; readonly assessment: Assessment }[]
  /** how many commits of the range are not among them; left out: none */
  readonly omitted?: number
}
