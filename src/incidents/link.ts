import { groupBy } from '../core/group-by.ts'
import type { TouchedService } from '../core/service.ts'
import type { Untrusted } from '../core/untrusted.ts'
import type { ChangeEvent, Incident, IncidentText } from './incident.ts'
import {
  commitsIn,
  commitsThatName,
  deployedCommits,
  fixesDuring,
  type LinkedCommit,
} from './linked-commits.ts'
import { fileNames, isPlaceIn, placesIn, stemOf, symbolsIn } from './names-in-text.ts'
import type { PastCommit } from './past-commit.ts'

/**
 * Links with `needsCommit` can only be forged by someone who can commit; others by anyone who can write a note.
 * `words` and `letter`: how reports show it.
 */
export const LINK_KINDS = {
  /** a commit that touched the file names the incident */
  'fix-commit': { strength: 1, needsCommit: true, words: 'fix commits', letter: 'C' },
  /** a commit that touched the file was deployed just before, or PagerDuty relates the deployment to the incident */
  deployment: { strength: 0.8, needsCommit: true, words: 'deployed just before', letter: 'D' },
  /** a stack frame in the title, an alert or a note lies in the file */
  'stack-frame': { strength: 0.7, needsCommit: false, words: 'stack frames', letter: 'S' },
  /** a note or an alert names a commit that touched the file */
  'named-commit': { strength: 0.7, needsCommit: false, words: 'names the commit', letter: 'N' },
  /** a fix or revert of the file during the incident, which anyone can open */
  'fix-during': { strength: 0.6, needsCommit: false, words: 'fixed while open', letter: 'M' },
  /** the title, an alert or a note names the file */
  'named-path': { strength: 0.5, needsCommit: false, words: 'names the file', letter: 'F' },
  /** it names the file's class, or a function that the change touches */
  symbol: { strength: 0.4, needsCommit: false, words: 'names its code', letter: 'K' },
} as const

export type LinkKind = keyof typeof LINK_KINDS

export interface IncidentLink {
  readonly incident: Incident
  readonly path: Untrusted
  readonly kind: LinkKind
  readonly sha: string | null
}

export interface LinkFacts {
  readonly incidents: readonly Incident[]
  readonly commits: readonly PastCommit[]
  readonly texts: readonly IncidentText[]
  readonly changeEvents: readonly ChangeEvent[]
  readonly services: readonly TouchedService[]
  /** at HEAD; null: not known */
  readonly tree: readonly Untrusted[] | null
  /** `code`: added or removed lines, without comments and strings */
  readonly files: readonly { readonly path: Untrusted; readonly code: readonly string[] }[]
}

/** For each pair, the strongest link through a commit and the strongest from text: no text can displace a commit. */
export function linkIncidents(facts: LinkFacts): IncidentLink[] {
  const { incidents, commits, changeEvents, services, files } = facts
  const paths = new Set(files.map(({ path }) => path))
  const tied = (kind: LinkKind, found: readonly LinkedCommit[]): IncidentLink[] =>
    found.flatMap(({ incident, sha, paths: touched }) =>
      touched.filter((path) => paths.has(path)).map((path) => ({ incident, path, kind, sha })),
    )
  return strongest([
    ...tied('fix-commit', commitsThatName(incidents, commits)),
    ...tied('deployment', deployedCommits(incidents, commits, changeEvents)),
    ...tied('fix-during', fixesDuring(incidents, commits, services)),
    ...tied('named-commit', namedCommits(facts)),
    ...textLinks(facts),
  ])
}

function strongest(links: readonly IncidentLink[]): IncidentLink[] {
  const best = new Map<string, IncidentLink>()
  for (const link of links) {
    const { strength, needsCommit } = LINK_KINDS[link.kind]
    const pair = `${needsCommit} ${link.incident.id} ${link.path}`
    const before = best.get(pair)
    if (!before || strength > LINK_KINDS[before.kind].strength) best.set(pair, link)
  }
  return [...best.values()]
}

const namedCommits = ({ incidents, texts, commits }: LinkFacts): LinkedCommit[] =>
  incidents.flatMap((incident) =>
    commitsIn(textsOf(incident, texts), commits).map((commit) => ({ incident, ...commit })),
  )

const textsOf = (incident: Incident, texts: readonly IncidentText[]): Untrusted[] => [
  incident.title,
  ...texts.filter(({ incidentId }) => incidentId === incident.id).map(({ text }) => text),
]

function textLinks({ incidents, texts, tree, files }: LinkFacts): IncidentLink[] {
  const names = tree && fileNames(tree)
  const holders = groupBy(
    files.flatMap(({ path, code }) => [...fileSymbols(path, code)].map((symbol) => ({ symbol, path }))),
    ({ symbol }) => symbol,
  )
  return incidents.flatMap((incident) => {
    const mine = textsOf(incident, texts)
    const places = mine.flatMap(placesIn)
    const sharing = new Set(
      mine
        .flatMap((text) => [...symbolsIn(text)].flatMap((symbol) => holders.get(symbol) ?? []))
        .map(({ path }) => path),
    )
    if (places.length === 0 && sharing.size === 0) return []
    return files.flatMap(({ path }): IncidentLink[] => {
      const named = places.filter((place) => isPlaceIn(place.path, path, names))
      if (named.length > 0) {
        const kind = named.some(({ isFrame }) => isFrame) ? 'stack-frame' : 'named-path'
        return [{ incident, path, kind, sha: null }]
      }
      return sharing.has(path) ? [{ incident, path, kind: 'symbol', sha: null }] : []
    })
  })
}

function fileSymbols(path: Untrusted, code: readonly string[]): ReadonlySet<string> {
  const stem = stemOf(path)
  return new Set([...symbolsIn(code.join('\n')), ...(stem === null ? [] : [stem])])
}
