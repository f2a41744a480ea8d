import type { Inert } from '../core/untrusted.ts'
import type { Assessment } from '../risk/assessment.ts'
import { liveLines, unknownLines } from './around-lines.ts'
import { evidenceLines, heaviest } from './evidence-lines.ts'
import { headline, nextLines, sizeLine, type TextOptions, table } from './text.ts'

/** Claude Code cuts a question after ten lines, and wraps one of 80 columns. */
const MAX_LINES = 8

/** The evidence of most weight is worth this many lines at least, however much is going on. */
const MIN_EVIDENCE = 2

/**
 * What a person is asked before a commit: headline and next step, then as much as fits of why and who is on call.
 * @param because reasons of the team's policy
 */
export function toQuestion(
  assessment: Assessment,
  options: TextOptions,
  because: readonly Inert[],
): readonly Inert[] {
  const next = nextLines(assessment, { ...options, moment: 'before' }, 1)
  const head = [headline(assessment, options), ...next, ...because.slice(0, 2), sizeLine(assessment, options)]
  const space = MAX_LINES - head.length
  const live = [...unknownLines(assessment), ...liveLines(assessment, options)]
  const around = live.slice(0, space - MIN_EVIDENCE)
  const evidence = heaviest(evidenceLines(assessment, options.now), space - around.length)
  return [...head, ...table([...evidence, ...around], options, 1)]
}
