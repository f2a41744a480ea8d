import type { Inert, Untrusted } from '../../core/untrusted.ts'
import { inertPath, line, own } from '../../untrusted/inert.ts'

/** `list`: a whole list, of which nothing is left */
type Kind =
  | 'log_entry'
  | 'alert'
  | 'note'
  | 'change_event'
  | 'service'
  | 'schedule'
  | 'escalation_policy'
  | 'maintenance_window'
  | 'user'
  | 'list'

/** What a line of a document rests on. */
export type Source =
  | { readonly type: 'incident'; readonly id: string; readonly incident_number: number }
  | { readonly type: Kind; readonly id: string }
  | { readonly type: 'commit'; readonly sha: string }
  | { readonly type: 'file'; readonly path: Untrusted }

/** At least one. */
export type Sources = readonly [Source, ...Source[]]

export const ofIncident = ({ id, number }: { readonly id: string; readonly number: number }): Source => ({
  type: 'incident',
  id,
  incident_number: number,
})

export const sourceOf = (type: Kind, { id }: { readonly id: string }): Source => ({ type, id })

const COMMIT_DIGITS = 12

/** `#4521`, `R0ABC…`, `3f2a91c04b7d`: enough to find it. */
export function sourceText(source: Source): Inert {
  if (source.type === 'incident') return line`#${source.incident_number}`
  if (source.type === 'commit') return own(source.sha.slice(0, COMMIT_DIGITS))
  return source.type === 'file' ? inertPath(source.path) : own(source.id)
}

/** The first one, and how many more: `#4521 +2`. */
export function sourcesText([first, ...more]: Sources): Inert {
  const count = more.length > 0 ? line` +${more.length}` : own('')
  return line`${sourceText(first)}${count}`
}

/** Where there is any. */
export const someSources = (sources: readonly Source[]): Sources | null => {
  const [first, ...more] = sources
  return first === undefined ? null : [first, ...more]
}
