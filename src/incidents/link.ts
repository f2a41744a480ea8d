import type { PastCommit } from '../history/commit.ts'
import type { Untrusted } from '../untrusted/untrusted.ts'
import type { Incident } from './incident.ts'

/** How an incident is known to concern a file. */
export type LinkKind = 'fix-commit' | 'title-path'

export interface IncidentLink {
  readonly incident: Incident
  readonly path: Untrusted
  readonly kind: LinkKind
  /** the commit that names the incident, for a fix-commit */
  readonly sha: string | null
}

/**
 * Which incidents point at which of these files: a commit that touched the file names the incident, or the
 * incident's title names the file. One link for each pair, the stronger kind first.
 */
export function linkIncidents(
  incidents: readonly Incident[],
  commits: readonly PastCommit[],
  paths: readonly Untrusted[],
): IncidentLink[] {
  const named = namedIncidents(commits)
  const links = incidents.flatMap((incident): IncidentLink[] => [
    ...[...(named.get(String(incident.number)) ?? []), ...(named.get(incident.id) ?? [])].flatMap((commit) =>
      commit.paths.map((path) => ({ incident, path, kind: 'fix-commit' as const, sha: commit.sha })),
    ),
    ...paths
      .filter((path) => namesPath(incident.title, path))
      .map((path) => ({ incident, path, kind: 'title-path' as const, sha: null })),
  ])
  const first = new Map<string, IncidentLink>()
  for (const link of links) {
    const pair = `${link.incident.id} ${link.path}`
    if (!first.has(pair)) first.set(pair, link)
  }
  return [...first.values()]
}

// A bare #4521 is an issue or a pull request on most hosts, so a number needs a word that says what it is.
const NAMED = [
  /\bpagerduty\.com\/incidents\/([A-Z0-9]{5,32}|\d{1,9})\b/g,
  /\b(?:pagerduty|incident|page|pd|inc)[ :-]{0,2}#?(\d{1,9})\b/gi,
  /\b(?:pagerduty|incident|pd)[ :#-]{1,3}([PQ][A-Z0-9]{5,31})\b/gi,
]

/** Incident ids and numbers in commit messages, with the commits that name them. */
function namedIncidents(commits: readonly PastCommit[]): Map<string, PastCommit[]> {
  const named = new Map<string, PastCommit[]>()
  for (const commit of commits) {
    const message = commit.message.slice(0, 10_000)
    const names = new Set(
      NAMED.flatMap((pattern) =>
        [...message.matchAll(pattern)].map(([, name]) => (name ?? '').toUpperCase()),
      ),
    )
    for (const name of names) named.set(name, [...(named.get(name) ?? []), commit])
  }
  return named
}

/** So many files share these names that one of them alone names none. */
const COMMON_NAME =
  /^(?:index|main|mod|lib|app|init|__init__|setup|config|utils?|types?|test|readme|makefile|dockerfile|package)\b/i

/** A word of the title is the path, or its end: at least a distinct file name with its extension. */
function namesPath(title: Untrusted, path: Untrusted): boolean {
  const parts = path.split('/')
  const file = parts.at(-1) ?? ''
  if (!/\.\w{1,8}$/.test(file)) return false
  return words(title).some((word) => {
    if (word !== path && !path.endsWith(`/${word}`)) return word.endsWith(`/${path}`)
    return word.includes('/') || parts.length === 1 || !COMMON_NAME.test(file)
  })
}

/** Words that hold a dot, without the line number and the marks around them: `(src/charge.ts:12)`. */
const words = (title: Untrusted): string[] =>
  title
    .slice(0, 1024)
    .split(/[\s"'`()[\]{}<>,;|]+/)
    .map((word) => word.replace(/(?::\d+){1,2}:?$|[:.!?]+$/g, ''))
    .filter((word) => word.includes('.'))
