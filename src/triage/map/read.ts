import { type Known, known, unknown } from '../../core/known.ts'
import type { TouchedService } from '../../core/service.ts'
import type { Untrusted } from '../../core/untrusted.ts'
import { listFiles, readOwnership, readTeamConfig } from '../../gather/read-sources.ts'
import type { Snapshot } from '../../git/snapshot.ts'
import { type Fetched, part } from '../../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import { type FoundServices, forbiddenService } from '../../pagerduty/resources/services.ts'
import { findServices } from '../../services/find-services.ts'
import { mapPaths, NO_CONFIG, type StatedMapping } from '../../services/mapping.ts'
import { type Ambiguity, type Matched, matchClues, type NamedService } from '../../services/matching.ts'

/** What the repository itself says of all its files. */
export interface LocalMap {
  readonly files: readonly Untrusted[]
  readonly stated: StatedMapping
  /** whether HEAD or the index has a `.pager-triage.json` */
  readonly hasConfig: boolean
}

/** What PagerDuty adds to it. */
export interface RemoteMap {
  readonly matched: Matched
  /** those of the services that it knows; a service missing here does not exist */
  readonly services: Known<readonly NamedService[]>
  /** ids that the key may not see: whether they exist is unknown */
  readonly forbidden: readonly string[]
  readonly complete: boolean
  readonly warnings: readonly string[]
}

export interface MapFacts {
  readonly files: readonly Untrusted[]
  /** for each reason of its own */
  readonly mapped: readonly TouchedService[]
  readonly unmapped: readonly Untrusted[]
  readonly ambiguous: readonly Ambiguity[]
  readonly services: Known<readonly NamedService[]>
  readonly forbidden: readonly string[]
  readonly hasConfig: boolean
  readonly complete: boolean
  readonly warnings: readonly string[]
}

/** A person waits for this one, and it asks for each name of the repository once. */
const LIMITS = { requests: 80, milliseconds: null }

/** @throws TeamConfigError, and what runGit throws */
export async function readLocalMap(snapshot: Snapshot): Promise<LocalMap> {
  const [files, config] = await Promise.all([listFiles(snapshot), readTeamConfig(snapshot)])
  const ownership = await readOwnership(snapshot, files, 'all')
  const sources = { asked: [], config, ownership, repository: snapshot.repository.name }
  return { files, stated: mapPaths(files, sources), hasConfig: config !== NO_CONFIG }
}

/** @throws AuthenticationError, and what no search got past */
export async function readRemoteMap(reader: PagerDutyReader, { stated }: LocalMap): Promise<RemoteMap> {
  const ids = [...new Set(stated.services.map(({ id }) => id))]
  const [found, named] = await Promise.all([
    findServices(reader, stated.left, LIMITS),
    ids.length > 0 ? part(reader.servicesById(ids)) : null,
  ])
  if (found.failure !== null) throw found.failure
  return {
    matched: found,
    services: named === null ? known([], '') : servicesOf(named.data),
    forbidden: named?.data.known ? named.data.value.forbidden : [],
    complete: found.notes.length === 0 && named?.data.known !== false && !named?.data.value.forbidden.length,
    warnings: [...found.notes, ...unreadable(named)],
  }
}

/** Where the key may see none of them, nothing is known of any. */
function servicesOf(found: Known<FoundServices>): Known<readonly NamedService[]> {
  if (!found.known) return found
  const { services, unknown: gone, forbidden } = found.value
  const [first] = services.length + gone.length === 0 ? forbidden : []
  return first === undefined ? { ...found, value: services } : unknown(forbiddenService(first))
}

/** The list of services already says which ones do not exist. */
const unreadable = (named: Fetched<Known<unknown>> | null): readonly string[] =>
  named === null ? [] : named.warnings.filter((text) => !text.startsWith('no service '))

/** The map where PagerDuty is not asked. */
export const mapWithout = (why: string, { stated }: LocalMap): RemoteMap => ({
  matched: matchClues(stated.left, () => []),
  services: unknown(why),
  forbidden: [],
  complete: false,
  warnings: [`PagerDuty: ${why}`],
})

export function joinMaps({ files, stated, hasConfig }: LocalMap, remote: RemoteMap): MapFacts {
  const { matched, services, forbidden, complete, warnings } = remote
  return {
    files,
    mapped: [...stated.services, ...matched.services],
    unmapped: matched.unmapped,
    ambiguous: matched.ambiguous,
    services: services.known ? { ...services, value: [...services.value, ...matched.named] } : services,
    forbidden,
    hasConfig,
    complete,
    warnings: [...stated.notes, ...warnings],
  }
}
