import { lstatSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The directory itself and all above it, the nearest first. */
export function* directoriesUp(from: string): Generator<string> {
  for (let directory = from; ; directory = dirname(directory)) {
    yield directory
    if (directory === dirname(directory)) return
  }
}

/** The nearest directory with a `.git`; null where there is none. Git is not asked. */
export function topOf(cwd: string): string | null {
  for (const directory of directoriesUp(cwd))
    if (lstatSync(join(directory, '.git'), { throwIfNoEntry: false })) return directory
  return null
}
