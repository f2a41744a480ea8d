import { groupBy } from '../core/group-by.ts'
import type { Untrusted } from '../core/untrusted.ts'
import { commitsIn } from '../incidents/linked-commits.ts'
import { fileNames, isPlaceIn, placesIn } from '../incidents/names-in-text.ts'
import type { EarlierCommit } from './commit.ts'
import type { Sources } from './features.ts'

/** What points at a commit besides words. The points are set, not fitted: bug reports have no alerts and no services. */
export const SIGNALS = {
  /** it touches the file of a stack frame */
  'stack-frame': { points: 4, isOfText: true },
  /** the incident names the file */
  'named-path': { points: 3, isOfText: true },
  /** a note or an alert names the commit */
  'named-commit': { points: 3, isOfText: true },
  /** a change event names it */
  deployment: { points: 3, isOfText: false },
  /** it touches the incident's service, or a path that was asked for */
  service: { points: 2, isOfText: false },
  /** it touches a service that the incident's needs */
  dependency: { points: 1, isOfText: false },
} as const

export type SignalKind = keyof typeof SIGNALS

export interface Signal {
  readonly kind: SignalKind
  /** the files by which it points there; empty where the commit itself is named */
  readonly paths: readonly Untrusted[]
}

/** By sha; at most one of a kind for each commit. */
export type Signals = ReadonlyMap<string, readonly Signal[]>

export interface Pointers {
  /** title, alerts and notes */
  readonly texts: readonly Untrusted[]
  /** texts of change events before the incident */
  readonly deployments: readonly Untrusted[]
  readonly isOfService: (path: Untrusted) => boolean
  readonly isOfDependency: (path: Untrusted) => boolean
}

export function signalsOf({ commits, earlier }: Sources, pointers: Pointers): Signals {
  const kindsOf = pathKinds([...commits, ...earlier], pointers)
  const named = new Set(commitsIn(pointers.texts, commits))
  const deployed = new Set(commitsIn(pointers.deployments, commits))
  return new Map(
    commits.map((commit) => {
      const byKind = groupBy(
        commit.files.flatMap(({ path }) => kindsOf(path).map((kind) => ({ kind, path }))),
        ({ kind }) => kind,
      )
      const signals: Signal[] = [...byKind].map(([kind, mine]) => ({
        kind,
        paths: mine.map(({ path }) => path),
      }))
      if (named.has(commit)) signals.push({ kind: 'named-commit', paths: [] })
      if (deployed.has(commit)) signals.push({ kind: 'deployment', paths: [] })
      return [commit.sha, signals]
    }),
  )
}

function pathKinds(
  commits: readonly Pick<EarlierCommit, 'files'>[],
  { texts, isOfService, isOfDependency }: Pointers,
): (path: Untrusted) => SignalKind[] {
  const places = texts.flatMap(placesIn)
  const all = places.length === 0 ? [] : commits.flatMap(({ files }) => files.map(({ path }) => path))
  const names = fileNames([...new Set(all)])
  return (path) => {
    const mine = places.filter((place) => isPlaceIn(place.path, path, names))
    const kinds: SignalKind[] = []
    if (mine.length > 0) kinds.push(mine.some(({ isFrame }) => isFrame) ? 'stack-frame' : 'named-path')
    if (isOfService(path)) kinds.push('service')
    else if (isOfDependency(path)) kinds.push('dependency')
    return kinds
  }
}
