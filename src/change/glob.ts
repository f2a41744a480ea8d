import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import picomatch from 'picomatch'

/** The names that a shell puts in the place of a pattern, sorted; the pattern itself where nothing matches. */
export async function expandGlob(pattern: string, cwd: string): Promise<string[]> {
  let found = [pattern.startsWith('/') ? '/' : '']
  for (const part of pattern.split('/').filter((each) => each !== '')) {
    found = (await Promise.all(found.map((dir) => matchesIn(dir, part, cwd)))).flat()
  }
  return found.length > 0 ? found.sort() : [pattern]
}

async function matchesIn(dir: string, part: string, cwd: string): Promise<string[]> {
  if (!/[*?[]/.test(part)) return [join(dir, part)]
  const matches = picomatch(part, {
    dot: part.startsWith('.'),
    nobrace: true,
    noextglob: true,
    noglobstar: true,
  })
  const names = await readdir(join(cwd, dir)).catch(() => [])
  return names.filter((name) => matches(name)).map((name) => join(dir, name))
}
