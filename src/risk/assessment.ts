import type * as z from 'zod'
import type { DeepReadonly } from '../core/deep-readonly.ts'
import type { assessmentSchema } from './assessment-schema.ts'

/** Reports are pure functions of it; `risk --json` prints it. */
export type Assessment = DeepReadonly<z.output<typeof assessmentSchema>>

export type Action = Assessment['decision']['action']
export type PolicyFinding = Assessment['policy'][number]
export type ChangeSummary = Assessment['change']
export type FileSummary = ChangeSummary['files'][number]
export type Factor = Assessment['factors'][number]
export type SourceState = Assessment['sources'][keyof Assessment['sources']]
export type Advice = Assessment['advice'][number]

export const isWhole = (state: SourceState): boolean => state.known && state.complete !== false

/** False where the files are not known either. */
export const changesNothing = ({ change, sources }: Assessment): boolean =>
  change.files.length === 0 && sources.contents.known

/** Not one of its files is known, so its score says nothing. */
export const isUnread = ({ change, sources }: Assessment): boolean =>
  change.files.length === 0 && !sources.contents.known

/** A range as one change beside its commits: shows risk that was split into small commits. */
export interface RangeAssessment {
  readonly whole: Assessment
  /** each against its parent, newest first */
  readonly commits: readonly { readonly sha: string; readonly assessment: Assessment }[]
  /** commits of the range that are not among them; default 0 */
  readonly omitted?: number
}
