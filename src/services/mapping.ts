import { MatchBudget, matchesPath, parseGlob } from '../config/path-pattern.ts'
import type { TeamConfig } from '../config/team-config.ts'
import { CONFIG_FILE } from '../core/config-file.ts'
import { groupBy } from '../core/group-by.ts'
import type { TouchedService } from '../core/service.ts'
import type { Untrusted } from '../core/untrusted.ts'
import { type ClueSources, clueFinder, directoriesAbove, type PathClues } from './clues.ts'
import { CATALOG_FILE, type Catalog, KEY_ANNOTATION } from './manifests.ts'

export const NO_CONFIG: TeamConfig = { services: [], freezes: [], policy: [], ignore: [] }

export interface Ownership extends Omit<ClueSources, 'repository'> {
  readonly catalogs: ReadonlyMap<string, Catalog>
  readonly notes: readonly string[]
}

export const NO_OWNERSHIP: Ownership = { catalogs: new Map(), codeowners: null, names: [], notes: [] }

export interface MappingSources {
  /** `--service`; replaces every other source */
  readonly asked: readonly string[]
  readonly config: TeamConfig
  readonly ownership: Ownership
  readonly repository: string
}

/** The stated services of some files, and the files that PagerDuty has to be asked about. */
export interface StatedMapping {
  /** one for each reason; `unite` merges them */
  readonly services: readonly TouchedService[]
  readonly left: readonly PathClues[]
  /** false: nothing in the repository names a service */
  readonly isStated: boolean
  readonly notes: readonly string[]
}

/** The files that `.pager-triage.json` neither maps nor ignores. @throws TooManyPatternsError */
export function unmappedByConfig(paths: readonly Untrusted[], config: TeamConfig): Untrusted[] {
  const globs = [...config.ignore, ...config.services.flatMap((rule) => rule.paths)]
  const takes = matcherOf([CONFIG_FILE, ...globs], new MatchBudget())
  return paths.filter((path) => !takes(path))
}

/** Files under `ignore` have none. @throws TooManyPatternsError */
export function mapPaths(paths: readonly Untrusted[], sources: MappingSources): StatedMapping {
  const { asked, config, ownership, repository } = sources
  if (asked.length > 0) {
    const services = [...new Set(asked)].map((id) => certain(id, '--service', []))
    return { services, left: [], isStated: true, notes: [] }
  }
  const budget = new MatchBudget()
  const isIgnored = matcherOf([CONFIG_FILE, ...config.ignore], budget)
  const owned = paths.filter((path) => !isIgnored(path))
  const byConfig = mapByConfig(owned, config, budget)
  const mapped = new Set(byConfig.flatMap((service) => service.paths))
  const { services, left } = mapByCatalogs(
    owned.filter((path) => !mapped.has(path)),
    ownership.catalogs,
  )
  const isStated = hasMapping(sources)
  const cluesOf = clueFinder({ ...ownership, repository: isStated ? null : repository }, budget)
  return {
    services: [...byConfig, ...services],
    left: left.map(cluesOf),
    isStated,
    notes: [...ownership.notes, ...keyNotes(ownership.catalogs)],
  }
}

/** True even where no rule matches these files: then the repository's name is not used as a guess. */
export const hasMapping = ({ asked, config, ownership }: Omit<MappingSources, 'repository'>): boolean =>
  asked.length + config.services.length > 0 ||
  [...ownership.catalogs.values()].some(({ serviceIds }) => serviceIds.length > 0)

const certain = (id: string, because: string, paths: readonly Untrusted[]): TouchedService => ({
  id,
  name: null,
  because,
  confidence: 'certain',
  paths,
})

export const unite = (services: readonly TouchedService[]): TouchedService[] =>
  [...groupBy(services, ({ id }) => id).values()].flatMap(([first, ...more]) =>
    first ? [{ ...first, paths: [...new Set([first, ...more].flatMap(({ paths }) => paths))] }] : [],
  )

function mapByConfig(paths: readonly Untrusted[], { services }: TeamConfig, budget: MatchBudget) {
  return services.flatMap((rule, i) => {
    const mapped = paths.filter(matcherOf(rule.paths, budget))
    return mapped.length > 0 ? [certain(rule.service, `${CONFIG_FILE} services[${i}]`, mapped)] : []
  })
}

/** The nearest catalog that names services decides. */
function mapByCatalogs(paths: readonly Untrusted[], catalogs: ReadonlyMap<string, Catalog>) {
  const nearest = (path: Untrusted) =>
    catalogs.size === 0
      ? null
      : (directoriesAbove(path).find((above) => catalogs.get(above)?.serviceIds.length) ?? null)
  const byDirectory = groupBy(paths, nearest)
  const services = [...byDirectory].flatMap(([directory, mapped]) => {
    if (directory === null) return []
    const ids = catalogs.get(directory)?.serviceIds ?? []
    return ids.map((id) => certain(id, catalogIn(directory), mapped))
  })
  return { services, left: byDirectory.get(null) ?? [] }
}

const catalogIn = (directory: string): string => (directory ? `${directory}/${CATALOG_FILE}` : CATALOG_FILE)

const keyNotes = (catalogs: ReadonlyMap<string, Catalog>): string[] =>
  [...catalogs]
    .filter(([, { holdsKey }]) => holdsKey)
    .map(([directory]) => `${catalogIn(directory)}: ${KEY_ANNOTATION} is a secret and was not read`)

/** A glob also matches the path that equals it, such as `[id].ts`. */
export function matcherOf(globs: readonly string[], budget: MatchBudget): (path: Untrusted) => boolean {
  const names: ReadonlySet<string> = new Set(globs)
  const patterns = globs.filter((glob) => !PLAIN.test(glob)).flatMap(parseGlob)
  return (path) => {
    if (names.has(path)) return true
    const segments = path.split('/')
    return patterns.some((pattern) => matchesPath(pattern, segments, budget))
  }
}

/** A glob that matches only itself. */
const PLAIN = /^\.?[\w-][\w./-]*$/
