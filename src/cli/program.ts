import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

/** The launcher beside this code, as a hook or a person can call it from anywhere. */
export const PROGRAM = join(rootOf(import.meta.dirname), 'bin', 'pager-triage')

/** Whether a shell with this PATH finds the program, or another copy of it. */
export const isInPath = (path = ''): boolean =>
  path.split(delimiter).some((directory) => directory !== '' && existsSync(join(directory, 'pager-triage')))

function rootOf(dir: string): string {
  const parent = dirname(dir)
  return parent === dir || existsSync(join(dir, 'bin', 'pager-triage')) ? dir : rootOf(parent)
}
