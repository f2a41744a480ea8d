import type { Inert, Untrusted } from '../../core/untrusted.ts'
import type { TextOptions } from '../../terminal/layout.ts'
import { cutTo } from '../../terminal/width.ts'
import { inert, line, own } from '../../untrusted/inert.ts'
import { duration } from '../../untrusted/words.ts'

/** In short, beside an incident. */
export interface CommitsBefore {
  readonly incident_number: number
  /** no commit stands out */
  readonly abstained: boolean
  readonly commits: number
  readonly since: string
  readonly until: string
  readonly suspects: readonly { readonly sha: string; readonly at: string; readonly subject: Untrusted }[]
}

/** Until the repository was read. */
export const NOT_READ: CommitsBefore | null = null

/** Three lines at most. */
export function commitLines(before: CommitsBefore | null, { width }: Pick<TextOptions, 'width'>): Inert[] {
  if (before === null || before.commits === 0) return []
  const { incident_number, abstained, commits, since, until, suspects } = before
  const days = line`${commits} in ${duration(Date.parse(until) - Date.parse(since))}`
  const more = line`pager-triage suspects ${incident_number}`
  if (abstained) return [line`none of ${days} stands out: ${more}`]
  const shown = suspects.map(({ sha, at, subject }) =>
    cutTo(
      line`${own(sha.slice(0, 12))} · ${duration(Date.parse(until) - Date.parse(at))} before · ${inert(subject)}`,
      width - LABEL,
    ),
  )
  return [...shown, line`to read first, of ${days}: ${more}`]
}

/** Where the texts of a section begin. */
const LABEL = 13
