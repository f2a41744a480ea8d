import type { TouchedService } from '../../core/service.ts'
import { isoSeconds } from '../../core/time.ts'
import type { Untrusted } from '../../core/untrusted.ts'
import { unite } from '../../services/mapping.ts'
import { ambiguityNote } from '../../services/matching.ts'
import { plural } from '../../untrusted/words.ts'
import type { MapFacts } from './read.ts'

export const MAP_SCHEMA = 'pager-triage/map@1'

export type MapDocument = ReturnType<typeof toMapDocument>
export type MappedPlace = MapDocument['mapped'][number]
export type MappedService = MapDocument['services'][number]

/**
 * `map --json`.
 * @param written the file that `--init` has just written
 */
export function toMapDocument(facts: MapFacts, now: Date, written: string | null = null) {
  const services = unite(facts.mapped).map((service) => toService(service, facts))
  const [servicesOf, reasonOf] = [servicesFinder(facts.mapped), reasonFinder(facts)]
  const places = placesOf<Mapping>(facts.files, (path) => servicesOf(path) ?? reasonOf(path))
  const mapped = places.flatMap(toMappedPlace)
  const unmapped = places.flatMap(toUnmappedPlace)
  const files = countFiles(facts)
  const gone = services.filter(({ status }) => status === 'gone').map(({ id }) => id)
  return {
    schema: MAP_SCHEMA,
    tool: 'map' as const,
    summary: summaryOf(files, services.length),
    /** what `--check` looks at: every file belongs to a service that is there, or is ignored */
    ok: files.unmapped === 0 && gone.length === 0,
    files,
    services,
    mapped,
    unmapped,
    written,
    next: [nextCommand(facts, written)],
    complete: facts.complete,
    warnings: facts.warnings,
    asOf: isoSeconds(now),
  }
}

function countFiles({ files, mapped, unmapped }: MapFacts) {
  const owned = new Set(mapped.flatMap(({ paths }) => paths)).size
  return {
    total: files.length,
    mapped: owned,
    unmapped: unmapped.length,
    ignored: files.length - owned - unmapped.length,
  }
}

function toService(
  { id, name, because, confidence, paths }: TouchedService,
  { services, forbidden }: MapFacts,
) {
  const known = services.known ? services.value.find((one) => one.id === id) : undefined
  const status = known?.status ?? (services.known && !forbidden.includes(id) ? 'gone' : null)
  return { id, name: known?.name ?? name, status, files: paths.length, because, confidence }
}

/** The services of a path, or why it has none. */
type Mapping = readonly TouchedService[] | string

/** Files that are mapped alike have the same list. */
function servicesFinder(
  mapped: readonly TouchedService[],
): (path: Untrusted) => readonly TouchedService[] | undefined {
  const byPath = new Map<string, TouchedService[]>()
  for (const service of mapped) {
    for (const path of service.paths) {
      const services = byPath.get(path)
      if (services === undefined) byPath.set(path, [service])
      else if (services.every(({ id }) => id !== service.id)) services.push(service)
    }
  }
  const alike = new Map<string, readonly TouchedService[]>()
  return (path) => {
    const services = byPath.get(path)
    if (services === undefined) return undefined
    const key = services.map(({ id, because }) => `${id} ${because}`).join('\n')
    const before = alike.get(key)
    if (before === undefined) alike.set(key, services)
    return before ?? services
  }
}

const toMappedPlace = (place: Place<Mapping>) =>
  typeof place.mapping === 'string'
    ? []
    : [
        {
          path: pathOf(place),
          files: place.files,
          services: place.mapping.map(({ id, name, because, confidence }) => ({
            id,
            name,
            because,
            confidence,
          })),
        },
      ]

/** Why a file is unmapped, where there is more to say than that nothing names a service for it. */
function reasonFinder({ unmapped, ambiguous }: MapFacts): (path: Untrusted) => string | undefined {
  const reasons = new Map<string, string[]>(unmapped.map((path) => [path, []]))
  for (const ambiguity of ambiguous)
    for (const path of ambiguity.paths) reasons.get(path)?.push(ambiguityNote(ambiguity))
  return (path) => reasons.get(path)?.join('; ')
}

const toUnmappedPlace = (place: Place<Mapping>) =>
  typeof place.mapping === 'string'
    ? [{ path: pathOf(place), files: place.files, because: place.mapping || null }]
    : []

/** `1204 files: 1180 belong to 40 services, 24 to none, 12 ignored` */
function summaryOf(files: ReturnType<typeof countFiles>, services: number): string {
  const ignored = files.ignored > 0 ? `, ${files.ignored} ignored` : ''
  const mapped = `${files.mapped} ${files.mapped === 1 ? 'belongs' : 'belong'} to ${plural(services, 'service')}`
  return `${plural(files.total, 'file')}: ${mapped}, ${files.unmapped} to none${ignored}`
}

function nextCommand({ hasConfig, mapped, unmapped }: MapFacts, written: string | null): string {
  if (written !== null) return `git add ${written} && pager-triage map --check`
  const isSure = unmapped.length === 0 && mapped.every(({ confidence }) => confidence === 'certain')
  if (isSure) return 'pager-triage risk'
  return hasConfig ? 'pager-triage map --check' : 'pager-triage map --init'
}

/** Files that are mapped alike, as one glob: `services/pay/**`, `services/pay/*`, or one file. */
export interface Place<T> {
  readonly directory: string
  /** what stands behind the directory: `**`, `*` or the name of a file */
  readonly rest: string
  readonly files: number
  readonly mapping: T
}

interface Directory<T> {
  readonly path: string
  readonly files: { readonly name: string; readonly mapping: T }[]
  readonly directories: Map<string, Directory<T>>
}

/**
 * The fewest places that tell the mapping of all files exactly, in the order of their paths.
 * @param mappingOf the same object for files that are mapped alike; undefined leaves a file out
 */
function placesOf<T>(paths: readonly Untrusted[], mappingOf: (path: Untrusted) => T | undefined): Place<T>[] {
  const root: Directory<T> = { path: '', files: [], directories: new Map() }
  for (const path of paths) {
    const mapping = mappingOf(path)
    if (mapping === undefined) continue
    const names = path.split('/')
    const name = names.pop() ?? ''
    names.reduce(enter, root).files.push({ name, mapping })
  }
  return collapse(root).sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1))
}

const pathOf = ({ directory, rest }: Pick<Place<unknown>, 'directory' | 'rest'>): string =>
  directory === '' ? rest : `${directory}/${rest}`

function enter<T>(directory: Directory<T>, name: string): Directory<T> {
  const before = directory.directories.get(name)
  if (before) return before
  const path = directory.path === '' ? name : `${directory.path}/${name}`
  const entered: Directory<T> = { path, files: [], directories: new Map() }
  directory.directories.set(name, entered)
  return entered
}

function collapse<T>({ path, files, directories }: Directory<T>): Place<T>[] {
  const places = [...filePlaces(path, files), ...[...directories.values()].flatMap(collapse)]
  const [first] = places
  const isFile = places.length === 1 && directories.size === 0 && first?.rest !== '*'
  if (first === undefined || isFile || places.some((one) => one.mapping !== first.mapping)) return places
  return [{ ...first, directory: path, rest: '**', files: places.reduce((sum, one) => sum + one.files, 0) }]
}

/** One place where all files of a directory are mapped alike, else one for each. */
function filePlaces<T>(directory: string, files: Directory<T>['files']): Place<T>[] {
  const [first] = files
  if (first === undefined) return []
  const isUniform = files.every(({ mapping }) => mapping === first.mapping)
  if (isUniform && (files.length > 1 || directory !== ''))
    return [{ directory, rest: '*', files: files.length, mapping: first.mapping }]
  return files.map(({ name, mapping }) => ({ directory, rest: name, files: 1, mapping }))
}
