import { existsSync, readFileSync } from 'node:fs'
import { CodedError } from '../core/errors.ts'
import type { Snapshot } from './snapshot.ts'

export class ShallowCloneError extends CodedError {
  constructor(what: string) {
    const deepen = 'Fetch the rest: git fetch --unshallow (in CI: fetch-depth: 0)'
    super('shallow_clone', `${what}: this clone is shallow. ${deepen}`)
  }
}

/** The commits without their parents. */
export function shallowEnds({ repository: { shallowFile } }: Snapshot): ReadonlySet<string> {
  const text = existsSync(shallowFile) ? readFileSync(shallowFile, 'utf8') : ''
  return new Set(text.split('\n').filter((line) => line !== ''))
}
