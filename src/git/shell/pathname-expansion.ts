import { lstat, readdir, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import {
  type MatchBudget,
  matchesPath,
  parseSegment,
  TooManyPatternsError,
} from '../../config/path-pattern.ts'
import type { Argument } from './words.ts'

/** A few stars between slashes could search the whole disk. */
const MAX_DIRECTORIES = 1_000

/**
 * As bash expands it by default, sorted; the text where nothing matches; null where it takes too long.
 * @param adjusted what earlier steps left of the names in a directory
 */
export async function expandPathname(
  { text, pattern }: Argument,
  cwd: string,
  budget: MatchBudget,
  adjusted: (directory: string, names: string[]) => string[] = (_, names) => names,
): Promise<string[] | null> {
  if (pattern === null) return [text]
  const isDirectory = pattern.endsWith('/')
  let found = [pattern.startsWith('/') ? '/' : '']
  for (const part of pattern.split('/').filter((each) => each !== '')) {
    if (found.length > MAX_DIRECTORIES) return null
    try {
      found = (await Promise.all(found.map((dir) => matchesIn(dir, part, cwd, budget, adjusted)))).flat()
    } catch (error) {
      if (error instanceof TooManyPatternsError) return null
      throw error
    }
  }
  const names = isDirectory ? await directoriesOf(found, cwd) : found
  return names.length > 0 ? names.sort() : [text]
}

async function matchesIn(
  dir: string,
  part: string,
  cwd: string,
  budget: MatchBudget,
  adjusted: (directory: string, names: string[]) => string[],
): Promise<string[]> {
  const segment = parseSegment(part.replace(/(?<!\\)\*+/g, '*'), 'ranges') // two stars are one here
  if (typeof segment === 'string') {
    const path = below(dir, segment)
    const found = await lstat(resolve(cwd, path)).then(
      () => [basename(path)],
      () => [],
    )
    return adjusted(resolve(cwd, dir), found).includes(basename(path)) ? [path] : []
  }
  const startsWithDot = /^\\?\./.test(part)
  const names = adjusted(resolve(cwd, dir), await readdir(resolve(cwd, dir)).catch(() => []))
  const matches = (name: string) => matchesPath({ segments: [segment], reach: 'file' }, [name], budget)
  return names
    .filter((name) => name.startsWith('.') === startsWithDot && matches(name))
    .map((name) => below(dir, name))
}

/** Without `./` taken away. */
const below = (dir: string, name: string): string =>
  dir === '' || dir.endsWith('/') ? dir + name : `${dir}/${name}`

async function directoriesOf(paths: readonly string[], cwd: string): Promise<string[]> {
  const are = await Promise.all(
    paths.map((path) =>
      stat(resolve(cwd, path)).then(
        (it) => it.isDirectory(),
        () => false,
      ),
    ),
  )
  return paths.flatMap((path, i) => (are[i] ? [`${path}/`] : []))
}
