import { CONFIG_FILE } from '../../core/config-file.ts'
import { type Known, known, mapKnown, unknown } from '../../core/known.ts'
import type { TouchedService } from '../../core/service.ts'
import { isoSeconds } from '../../core/time.ts'
import type { Untrusted } from '../../core/untrusted.ts'
import { isConfigUnstaged, listFiles, readOwnership, readTeamConfig } from '../../gather/read-sources.ts'
import type { Snapshot } from '../../git/snapshot.ts'
import { type Fetched, part } from '../../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import { type FoundServices, forbiddenService } from '../../pagerduty/resources/services.ts'
import { findServices } from '../../services/find-services.ts'
import { mapPaths, NO_CONFIG, unite } from '../../services/mapping.ts'
import { ambiguityNote, type Matched, matchClues, type NamedService } from '../../services/matching.ts'
import { plural } from '../../untrusted/words.ts'

export type LocalMap = Awaited<ReturnType<typeof readLocalMap>>
type RemoteMap = Awaited<ReturnType<typeof readRemoteMap>>
export type MapFacts = ReturnType<typeof joinMaps>

/** A person waits, and each name is searched once. */
const LIMITS = { requests: 80, milliseconds: null }

/** @throws TeamConfigError, and what runGit throws */
export async function readLocalMap(snapshot: Snapshot) {
  const [files, config] = await Promise.all([listFiles(snapshot), readTeamConfig(snapshot)])
  const ownership = await readOwnership(snapshot, files, 'all')
  const sources = { asked: [], config, ownership, repository: snapshot.repository.name }
  return {
    files,
    stated: mapPaths(files, sources),
    config: config !== NO_CONFIG ? 'used' : isConfigUnstaged(snapshot, config) ? 'unstaged' : 'none',
  } as const
}

/** @throws PagerDutyError at a 401, or where no search succeeded */
export async function readRemoteMap(reader: PagerDutyReader, { stated }: Pick<LocalMap, 'stated'>) {
  const ids = [...new Set(stated.services.map(({ id }) => id))]
  const [found, named] = await Promise.all([
    findServices(reader, stated.left, LIMITS),
    ids.length > 0 ? part(reader.servicesById(ids)) : null,
  ])
  if (found.failure !== null) throw found.failure
  const matched: Matched = found
  return {
    matched,
    /** those that exist */
    services: named === null ? known([], '') : servicesOf(named.data),
    /** ids that the key may not see; they may exist */
    forbidden: named?.data.known ? named.data.value.forbidden : [],
    complete: found.notes.length === 0 && named?.data.known !== false && !named?.data.value.forbidden.length,
    warnings: [...found.notes, ...unreadable(named)],
  }
}

/** Unknown where the key may see none. */
function servicesOf(found: Known<FoundServices>): Known<readonly NamedService[]> {
  if (!found.known) return found
  const { services, unknown: missing, forbidden } = found.value
  const [first] = services.length + missing.length === 0 ? forbidden : []
  return first === undefined ? { ...found, value: services } : unknown(forbiddenService(first))
}

/** `services` already shows which ones do not exist. */
const unreadable = (named: Fetched<Known<unknown>> | null): readonly string[] =>
  named === null ? [] : named.warnings.filter((text) => !text.startsWith('no service '))

export const mapWithout = (why: string, { stated }: LocalMap): RemoteMap => ({
  matched: matchClues(stated.left, () => []),
  services: unknown(why),
  forbidden: [],
  complete: false,
  warnings: [`PagerDuty: ${why}`],
})

export function joinMaps({ files, stated, config }: LocalMap, { matched, services, ...remote }: RemoteMap) {
  return {
    files,
    config,
    /** one for each reason */
    mapped: [...stated.services, ...matched.services],
    unmapped: matched.unmapped,
    ambiguous: matched.ambiguous,
    services: mapKnown(services, (stated) => [...stated, ...matched.named]),
    forbidden: remote.forbidden,
    complete: remote.complete,
    warnings: [...stated.notes, ...remote.warnings],
  }
}

export const MAP_SCHEMA = 'pager-triage/map@1'

export type MapDocument = ReturnType<typeof toMapDocument>
export type MappedPlace = MapDocument['mapped'][number]
export type MappedService = MapDocument['services'][number]

/** @param asked `written`: the file that `--init` just wrote; `isCheck`: by `--check` */
export function toMapDocument(
  facts: MapFacts,
  now: Date,
  { written = null, isCheck = false }: MapAsked = {},
) {
  const services = unite(facts.mapped).map((service) => toService(service, facts))
  const [mappings, reasons] = [mappingsOf(facts.mapped), reasonsOf(facts)]
  const places = placesOf(facts.files, (path) => keyOf(mappings.get(path)) ?? reasons.get(path)?.join('; '))
  const mapped = places.flatMap(({ path, files, sample }) => {
    const found = mappings
      .get(sample)
      ?.map(({ id, name, because, confidence }) => ({ id, name, because, confidence }))
    return found ? [{ path, files, services: found }] : []
  })
  const unmapped = places.flatMap(({ path, files, sample, key }) =>
    mappings.has(sample) ? [] : [{ path, files, because: key || null }],
  )
  const files = countFiles(facts)
  const gone = services.filter(({ status }) => status === 'gone').map(({ id }) => id)
  return {
    schema: MAP_SCHEMA,
    tool: 'map' as const,
    summary: summaryOf(files, services.length),
    /** for `--check`: every file is ignored or belongs to an existing service */
    ok: files.unmapped === 0 && gone.length === 0,
    files,
    services,
    mapped,
    unmapped,
    written,
    next: nextCommands(facts, { written, isCheck }),
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

function mappingsOf(mapped: readonly TouchedService[]): ReadonlyMap<string, readonly TouchedService[]> {
  const byPath = new Map<string, TouchedService[]>()
  for (const service of mapped) {
    for (const path of service.paths) {
      const services = byPath.get(path)
      if (services === undefined) byPath.set(path, [service])
      else if (services.every(({ id }) => id !== service.id)) services.push(service)
    }
  }
  return byPath
}

const keyOf = (services: readonly TouchedService[] | undefined): string | undefined =>
  services?.map(({ id, because }) => `\n${id} ${because}`).join('')

function reasonsOf({ unmapped, ambiguous }: MapFacts): ReadonlyMap<string, readonly string[]> {
  const reasons = new Map<string, string[]>(unmapped.map((path) => [path, []]))
  for (const ambiguity of ambiguous)
    for (const path of ambiguity.paths) reasons.get(path)?.push(ambiguityNote(ambiguity))
  return reasons
}

/** `1204 files: 1180 belong to 40 services, 24 to none, 12 ignored` */
function summaryOf(files: ReturnType<typeof countFiles>, services: number): string {
  const ignored = files.ignored > 0 ? `, ${files.ignored} ignored` : ''
  const mapped = `${files.mapped} ${files.mapped === 1 ? 'belongs' : 'belong'} to ${plural(services, 'service')}`
  return `${plural(files.total, 'file')}: ${mapped}, ${files.unmapped} to none${ignored}`
}

interface MapAsked {
  readonly written?: string | null
  readonly isCheck?: boolean
}

/** None where `--check` found what only an editor can fix. */
function nextCommands(
  { config, mapped, unmapped, services }: MapFacts,
  { written, isCheck }: MapAsked,
): string[] {
  if (written || config === 'unstaged') return [`git add ${CONFIG_FILE} && pager-triage map --check`]
  const isSure = unmapped.length === 0 && mapped.every(({ confidence }) => confidence === 'certain')
  if (isSure) return ['pager-triage risk']
  if (config === 'none') return [services.known ? 'pager-triage map --init' : 'pager-triage doctor']
  return isCheck ? [] : ['pager-triage map --check']
}

interface Place {
  /** `services/pay/**`, `services/pay/*`, or one file */
  readonly path: string
  readonly files: number
  readonly sample: Untrusted
  readonly key: string
}

interface Directory {
  readonly path: string
  readonly files: Place[]
  readonly directories: Map<string, Directory>
}

/** The fewest places with the same mapping, by path. @param keyOf equal for equal mappings; undefined omits a file */
function placesOf(paths: readonly Untrusted[], keyOf: (path: Untrusted) => string | undefined): Place[] {
  const root: Directory = { path: '', files: [], directories: new Map() }
  for (const path of paths) {
    const key = keyOf(path)
    const parents = path.split('/').slice(0, -1)
    if (key !== undefined) parents.reduce(enter, root).files.push({ path, files: 1, sample: path, key })
  }
  return collapse(root).sort((a, b) => (a.path < b.path ? -1 : 1))
}

function enter(directory: Directory, name: string): Directory {
  const before = directory.directories.get(name)
  const entered = before ?? { path: below(directory, name), files: [], directories: new Map() }
  directory.directories.set(name, entered)
  return entered
}

const below = ({ path }: Directory, name: string): string => (path === '' ? name : `${path}/${name}`)

function collapse(directory: Directory): Place[] {
  const { path, files, directories } = directory
  const isLoneFile = path === '' && files.length === 1
  const places = [
    ...(isLoneFile ? files : united(files, below(directory, '*'))),
    ...[...directories.values()].flatMap(collapse),
  ]
  // a directory that only leads to another one says nothing about a second one to come
  const isPassage = files.length === 0 && directories.size === 1
  return isPassage || (isLoneFile && directories.size === 0) ? places : united(places, below(directory, '**'))
}

function united(places: readonly Place[], path: string): Place[] {
  const [first] = places
  if (first === undefined || places.some(({ key }) => key !== first.key)) return [...places]
  return [{ ...first, path, files: places.reduce((sum, { files }) => sum + files, 0) }]
}
