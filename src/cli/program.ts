import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The launcher beside this code, as a hook or a person can call it from anywhere. */
export const PROGRAM = join(rootOf(import.meta.dirname), 'bin', 'pager-triage')

function rootOf(dir: string): string {
  const parent = dirname(dir)
  return parent === dir || existsSync(join(dir, 'bin', 'pager-triage')) ? dir : rootOf(parent)
}
