import type { Snapshot } from '../change/snapshot.ts'
import { CATALOG_FILE, parseCatalog } from './backstage.ts'
import { CONFIG_FILE, type MappingSources, NO_CONFIG } from './mapping.ts'

/**
 * What the repository says of its services, as of HEAD, or of the index where HEAD does not have the file: a
 * change cannot quietly move itself to another service.
 * @throws TeamConfigError, and what runGit throws
 */
export async function readMappingSources(
  snapshot: Snapshot,
  asked: readonly string[],
): Promise<MappingSources> {
  const [config, catalog] = await readCommitted(snapshot, [CONFIG_FILE, CATALOG_FILE])
  return {
    asked,
    config: config === undefined ? NO_CONFIG : await parseConfig(config),
    backstage: catalog === undefined ? [] : await parseCatalog(catalog),
  }
}

/** The text of each path at HEAD, else in the index, else undefined; one run of git for all. */
async function readCommitted(snapshot: Snapshot, paths: readonly string[]): Promise<(string | undefined)[]> {
  const { head } = snapshot.repository
  const names = paths.flatMap((path) => [`${head ?? ''}:${path}`, `:${path}`])
  const output = await snapshot.git(['cat-file', '--batch'], { input: `${names.join('\n')}\n` })
  const texts = parseBatch(output, names.length)
  return paths.map((_, i) => texts[2 * i] ?? texts[2 * i + 1])
}

/** Parses `<sha> <type> <size>\n<bytes>\n` or `<name> missing\n` for each name asked. */
function parseBatch(output: Buffer, count: number): (string | undefined)[] {
  const texts: (string | undefined)[] = []
  for (let at = 0; texts.length < count && at < output.length; ) {
    const end = output.indexOf(10, at)
    const [, type, size] = output.toString('utf8', at, end).split(' ')
    at = end + 1
    if (size === undefined) {
      texts.push(undefined)
      continue
    }
    texts.push(type === 'blob' ? output.toString('utf8', at, at + Number(size)) : undefined)
    at += Number(size) + 1
  }
  return texts
}

async function parseConfig(text: string) {
  const { parseTeamConfig } = await import('./config.ts') // loads zod
  return parseTeamConfig(text)
}
