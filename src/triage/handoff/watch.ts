import { HOUR_MS } from '../../core/time.ts'
import { byProblem, type WorkedIncident } from '../paper/shift.ts'
import { ofIncident, type Sources, sourceOf } from '../paper/source.ts'
import type { HandoffChange } from './changes.ts'
import type { HandoffFacts } from './read.ts'
import type { OpenIncident } from './still-open.ts'

/** What is likely to page the next person, by rules and not by a feeling. */
const WATCH = {
  unacknowledged: 'nobody has acknowledged it',
  returns: 'PagerDuty pages again for it',
  recent: 'resolved in the last two hours',
  repeats: 'came back in this time',
  change: 'began within an hour after a change of its service',
  maintenance: 'maintenance ends, and alerts come through again',
} as const

type Watched = keyof typeof WATCH

export interface Watch {
  readonly kind: Watched
  readonly because: (typeof WATCH)[Watched]
  /** null: at any time */
  readonly at: string | null
  readonly sources: Sources
}

const RECENT_MS = 2 * HOUR_MS
const SOON_MS = 24 * HOUR_MS

interface Watchable {
  readonly real: readonly WorkedIncident[]
  readonly open: readonly OpenIncident[]
  readonly changes: readonly HandoffChange[]
}

export function watchOf(
  { maintenance }: HandoffFacts,
  { real, open, changes }: Watchable,
  now: Date,
): Watch[] {
  const watch = (kind: Watched, sources: Sources, at: string | null = null): Watch => ({
    ...{ kind, because: WATCH[kind], at, sources },
  })
  const isSoon = (at: string | null): at is string =>
    at !== null && Date.parse(at) > now.getTime() && Date.parse(at) - now.getTime() <= SOON_MS
  return [
    ...open
      .filter(({ status }) => status === 'triggered')
      .map(({ sources, escalates_at }) => watch('unacknowledged', sources, escalates_at)),
    ...open.flatMap(({ acknowledged_until: at, sources }) =>
      isSoon(at) ? [watch('returns', sources, at)] : [],
    ),
    ...real
      .filter(
        ({ incident: { resolvedAt } }) =>
          resolvedAt !== null && now.getTime() - Date.parse(resolvedAt) <= RECENT_MS,
      )
      .map(({ incident }) => watch('recent', [ofIncident(incident)])),
    ...byProblem(real)
      .filter(({ length }) => length > 1)
      .map(([first, ...more]) =>
        watch('repeats', [ofIncident(first.incident), ...more.map(({ incident }) => ofIncident(incident))]),
      ),
    ...changes.map(({ sources, at }) => watch('change', sources, at)),
    ...(maintenance.data.known ? maintenance.data.value : []).flatMap((window) =>
      isSoon(window.endAt)
        ? [watch('maintenance', [sourceOf('maintenance_window', window)], window.endAt)]
        : [],
    ),
  ]
}
