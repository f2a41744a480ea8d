import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { TeamConfig } from '../config/team-config.ts'
import { CONFIG_FILE } from '../core/config-file.ts'
import type { Untrusted } from '../core/untrusted.ts'
import { decodePath, splitAtNul } from '../git/diff-output.ts'
import { readObjects } from '../git/objects.ts'
import type { Snapshot } from '../git/snapshot.ts'
import { allAbove, parentOf } from '../services/clues.ts'
import { CODEOWNERS_FILES, parseCodeowners } from '../services/codeowners.ts'
import { CATALOG_FILE, declaredNames, MANIFESTS, parseCatalog } from '../services/manifests.ts'
import { NO_CONFIG, type Ownership } from '../services/mapping.ts'

/**
 * As of HEAD, else from the index: a change cannot quietly move itself to another service.
 * @throws TeamConfigError, and what runGit throws
 */
export async function readTeamConfig(snapshot: Snapshot): Promise<TeamConfig> {
  const source = (await readCommitted(snapshot, [CONFIG_FILE])).get(CONFIG_FILE)
  if (source === undefined) return NO_CONFIG
  const { parseTeamConfig, TeamConfigError } = await import('../config/team-config.ts') // loads zod
  if (source.text.length > MAX_KB_OF_CONFIG * 1024)
    throw new TeamConfigError(`it is larger than ${MAX_KB_OF_CONFIG} kB`)
  const { calibration, ...config } = parseTeamConfig(source.text)
  // a calibration changes scores, so a commit that adds one is not scored by it
  return calibration && source.isCommitted ? { ...config, calibration } : config
}

/** `catalogs` alone, or also what yields names to search PagerDuty for. */
type Sources = 'catalogs' | 'all'

const SOURCES: Record<Sources, { readonly names: readonly string[]; readonly owners: readonly string[] }> = {
  catalogs: { names: [CATALOG_FILE], owners: [] },
  all: { names: [CATALOG_FILE, ...Object.keys(MANIFESTS)], owners: CODEOWNERS_FILES },
}

/** Of the directories above the paths. @throws what runGit throws */
export function readOwnershipOf(
  snapshot: Snapshot,
  paths: readonly Untrusted[],
  sources: Sources,
): Promise<Ownership> {
  const { names, owners } = SOURCES[sources]
  const directories = shallowFirst([...allAbove(paths)])
  const near = directories.slice(0, MAX_DIRECTORIES)
  const files = near.flatMap((directory) => names.map((name) => (directory ? `${directory}/${name}` : name)))
  const notes = cutNote(near, directories, 'directories were searched for service mappings')
  return read(snapshot, [...files, ...owners], notes, MAX_KB_OF_YAML.beforeCommit)
}

export function readOwnership(
  snapshot: Snapshot,
  tree: readonly Untrusted[],
  sources: Sources,
): Promise<Ownership> {
  const { names, owners } = SOURCES[sources]
  const wanted = new Set(names)
  const files = tree.filter((path) => wanted.has(posix.basename(path)) || owners.includes(path))
  const near = shallowFirst(files).slice(0, MAX_FILES)
  const notes = cutNote(near, files, 'possible service mappings were read')
  return read(snapshot, near, notes, MAX_KB_OF_YAML.all)
}

const cutNote = (near: readonly string[], { length }: readonly string[], what: string): string[] =>
  length > near.length ? [`only ${near.length} of ${length} ${what}`] : []

export interface StatedCounts {
  readonly rules: number
  readonly backstage: number
  readonly serviceIds: readonly string[]
  /** `.pager-triage.json` was written, but git does not know it yet */
  readonly isUnstaged: boolean
}

/** Rules in `.pager-triage.json`, and services that the catalogs name. */
export async function countStated(snapshot: Snapshot): Promise<StatedCounts> {
  const [config, catalogs] = await Promise.all([
    readTeamConfig(snapshot),
    listFiles(snapshot).then((tree) => readOwnership(snapshot, tree, 'catalogs')),
  ])
  const ids = [...catalogs.catalogs.values()].flatMap(({ serviceIds }) => serviceIds)
  const serviceIds = [...new Set([...config.services.map(({ service }) => service), ...ids])]
  const isUnstaged = isConfigUnstaged(snapshot, config)
  return { rules: config.services.length, backstage: new Set(ids).size, serviceIds, isUnstaged }
}

export const isConfigUnstaged = ({ repository }: Snapshot, config: TeamConfig): boolean =>
  config === NO_CONFIG && existsSync(join(repository.topLevel, CONFIG_FILE))

export async function listFiles({ git }: Snapshot): Promise<Untrusted[]> {
  const names = splitAtNul(await git(['ls-files', '-z', '--full-name'])).map(decodePath)
  return [...new Set(names)] // an unmerged file is listed once per side
}

/** A commit waits, and each directory costs git some twenty look-ups. */
const MAX_DIRECTORIES = 100
const MAX_FILES = 5_000
const MAX_BYTES = 16 * 2 ** 20
const MAX_KB_OF_CONFIG = 256
/** GitHub reads no larger CODEOWNERS file. */
const MAX_KB_OF_OWNERS = 3 * 1024
const MAX_KB = 256
/** A YAML parser takes up to 8 ms for each kB on a busy machine. */
const MAX_KB_OF_YAML = { each: 64, beforeCommit: 128, all: 4 * 1024 }

function limitOf(path: string): number {
  if (CODEOWNERS_FILES.some((file) => file === path)) return MAX_KB_OF_OWNERS
  return isYaml(path) ? MAX_KB_OF_YAML.each : MAX_KB
}

const isYaml = (path: string): boolean => /\.ya?ml$/.test(path)

/** They cover the most paths. */
const shallowFirst = (paths: readonly string[]): string[] =>
  paths
    .map((path) => ({ path, depth: path.split('/').length }))
    .sort((a, b) => a.depth - b.depth)
    .map(({ path }) => path)

async function read(
  snapshot: Snapshot,
  paths: readonly string[],
  notes: readonly string[],
  mostKb: number,
): Promise<Ownership> {
  const all = [...(await readCommitted(snapshot, paths))].map(([path, { text }]) => [path, text] as const)
  const large = all.filter(([path, text]) => text.length > limitOf(path) * 1024)
  const small = all.filter((one) => !large.includes(one))
  const texts = withinLimit(small, mostKb)
  const over = small.length - texts.length
  const catalogs = texts
    .filter(([path]) => posix.basename(path) === CATALOG_FILE)
    .map(async ([path, text]) => [parentOf(path), await parseCatalog(text)] as const)
  const names = texts
    .filter(([path]) => Object.hasOwn(MANIFESTS, posix.basename(path)))
    .map(async ([file, text]) => (await declaredNames(file, text)).map((declared) => ({ ...declared, file })))
  const [owners] = CODEOWNERS_FILES.flatMap((file) => texts.filter(([path]) => path === file))
  return {
    catalogs: new Map(await Promise.all(catalogs)),
    codeowners: owners ? parseCodeowners(...owners) : null,
    names: (await Promise.all(names)).flat(),
    notes: [
      ...notes,
      ...large.map(([path]) => `${path} is larger than ${limitOf(path)} kB and was not read`),
      ...(over > 0
        ? [`${over} more YAML files that may map services were not read: the limit is ${mostKb} kB`]
        : []),
    ],
  }
}

type Text = readonly [path: string, text: string]

function withinLimit(texts: readonly Text[], mostKb: number): readonly Text[] {
  let left = mostKb * 1024
  return texts.filter(([path, text]) => {
    if (isYaml(path)) left -= text.length
    return !isYaml(path) || left >= 0
  })
}

interface Source {
  readonly text: string
  /** at HEAD, not just in the index */
  readonly isCommitted: boolean
}

async function readCommitted(snapshot: Snapshot, paths: readonly string[]): Promise<Map<string, Source>> {
  const { head } = snapshot.repository
  const readable = [...new Set(paths)].filter((path) => !path.includes('\n'))
  if (readable.length === 0) return new Map()
  const names = readable.flatMap((path) => [`${head ?? ''}:${path}`, `:${path}`])
  const found = await readObjects(snapshot, names, MAX_BYTES)
  return new Map(
    readable.flatMap((path, i) => {
      const [committed, staged] = [found[2 * i], found[2 * i + 1]]
      const blob = [committed, staged].find((object) => object?.type === 'blob')
      const isCommitted = blob === committed
      return blob ? [[path, { text: blob.content.toString(), isCommitted }] as const] : []
    }),
  )
}
