import picomatch from 'picomatch'
import type { Untrusted } from '../untrusted/untrusted.ts'
import type { TeamConfig } from './config.ts'
import type { TouchedService } from './service.ts'

export const CONFIG_FILE = '.pager-triage.json'

export const NO_CONFIG: TeamConfig = { services: [], freezes: [], policy: [], ignore: [] }

export interface MappingSources {
  /** `--service` on the command line; it replaces every other source */
  readonly asked: readonly string[]
  readonly config: TeamConfig
  /** service ids of the Backstage catalog at the root */
  readonly backstage: readonly string[]
}

/** A rule that maps nothing here still counts as one: then the repository's name is not guessed from. */
export const hasMapping = ({ asked, config, backstage }: MappingSources): boolean =>
  asked.length + config.services.length + backstage.length > 0

/** Which services a change touches, each with the reason. Files under `ignore` map to nothing. */
export function mapPaths(paths: readonly Untrusted[], sources: MappingSources): TouchedService[] {
  if (sources.asked.length > 0) return [...new Set(sources.asked)].map((id) => whole(id, '--service'))
  const left = paths.filter((path) => !matches(sources.config.ignore, path))
  const services = new Map<string, TouchedService>()
  sources.config.services.forEach((rule, i) => {
    const mapped = left.filter((path) => matches(rule.paths, path))
    if (mapped.length === 0) return
    const before = services.get(rule.service)
    services.set(rule.service, {
      id: rule.service,
      name: null,
      because: before?.because ?? `${CONFIG_FILE} services[${i}]`,
      paths: [...new Set([...(before?.paths ?? []), ...mapped])],
    })
  })
  const mapped = new Set([...services.values()].flatMap((service) => service.paths))
  if (left.some((path) => !mapped.has(path))) {
    for (const id of sources.backstage)
      if (!services.has(id)) services.set(id, whole(id, 'catalog-info.yaml'))
  }
  return [...services.values()]
}

const whole = (id: string, because: string): TouchedService => ({ id, name: null, because, paths: [] })

const matches = (globs: readonly string[], path: string): boolean =>
  globs.length > 0 && picomatch.isMatch(path, [...globs], { dot: true, flags: 's' })

/** The one service that is named like the repository, or nothing where none or several are. */
export function matchRepositoryName(
  repository: string,
  services: readonly { readonly id: string; readonly name: Untrusted }[],
): TouchedService | null {
  const wanted = normalName(repository)
  const named = services.filter(({ name }) => wanted !== '' && normalName(name) === wanted)
  const [service] = named
  if (!service || named.length > 1) return null
  return { id: service.id, name: service.name, because: "the repository's name", paths: [] }
}

const normalName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
