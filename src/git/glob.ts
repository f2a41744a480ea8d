import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type MatchBudget, matchesPath, parseSegment, TooManyPatternsError } from '../config/path-pattern.ts'

/** A few stars between slashes would look through the whole computer. */
const MOST_DIRECTORIES = 1_000

/**
 * The names that a shell puts in the place of a pattern, sorted; the pattern itself where nothing matches; null where
 * that takes too long to find out.
 */
export async function expandGlob(
  pattern: string,
  cwd: string,
  budget: MatchBudget,
): Promise<string[] | null> {
  let found = [pattern.startsWith('/') ? '/' : '']
  for (const part of pattern.split('/').filter((each) => each !== '')) {
    if (found.length > MOST_DIRECTORIES) return null
    try {
      found = (await Promise.all(found.map((dir) => matchesIn(dir, part, cwd, budget)))).flat()
    } catch (error) {
      if (error instanceof TooManyPatternsError) return null
      throw error
    }
  }
  return found.length > 0 ? found.sort() : [pattern]
}

async function matchesIn(dir: string, part: string, cwd: string, budget: MatchBudget): Promise<string[]> {
  if (!/[*?[]/.test(part)) return [join(dir, part)]
  const segment = parseSegment(part.replace(/\*+/g, '*'), 'ranges') // two stars are one here
  const names = await readdir(join(cwd, dir)).catch(() => [])
  const matches = (name: string) => matchesPath({ segments: [segment], reach: 'file' }, [name], budget)
  return names
    .filter((name) => name.startsWith('.') === part.startsWith('.') && matches(name))
    .map((name) => join(dir, name))
}
