import { type Known, known, mapKnown, unknown } from '../../core/known.ts'
import { listFiles, readOwnership, readTeamConfig } from '../../gather/read-sources.ts'
import type { Snapshot } from '../../git/snapshot.ts'
import { type Fetched, part } from '../../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import { type FoundServices, forbiddenService } from '../../pagerduty/resources/services.ts'
import { findServices } from '../../services/find-services.ts'
import { mapPaths, NO_CONFIG } from '../../services/mapping.ts'
import { type Matched, matchClues, type NamedService } from '../../services/matching.ts'

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
  return { files, stated: mapPaths(files, sources), hasConfig: config !== NO_CONFIG } // at HEAD or in the index
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

export function joinMaps(
  { files, stated, hasConfig }: LocalMap,
  { matched, services, ...remote }: RemoteMap,
) {
  return {
    files,
    hasConfig,
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
