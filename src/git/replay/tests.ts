import { copyFileSync, lstatSync } from 'node:fs'
import { join } from 'node:path'
import { orNull } from '../../core/errors.ts'
import { GitFailedError } from '../run.ts'
import type { Condition, Status, Test } from '../shell/conditions.ts'
import type { Snapshot } from '../snapshot.ts'
import { type ChangedFiles, type Index, type Place, parseEntries, toIndexPath } from './changed-files.ts'
import type { Sandbox } from './sandbox.ts'

/** What a command's conditions turn out to be, as far as the steps before them are known. */
export class Tests {
  readonly #sandbox: Sandbox
  readonly #snapshot: Snapshot
  readonly #changed: ChangedFiles
  readonly #answers = new Map<Test, boolean | null>()
  #areFilesKnown = true

  constructor(sandbox: Sandbox, changed: ChangedFiles) {
    this.#sandbox = sandbox
    this.#snapshot = sandbox.snapshot
    this.#changed = changed
  }

  answer(test: Test, result: boolean | null): void {
    this.#answers.set(test, result)
  }

  /** Another program may change them. */
  forgetFiles(): void {
    this.#areFilesKnown = false
  }

  holds({ kind, test }: Condition): boolean | null {
    const result = kind === 'often' ? null : this.#resultOf(test)
    return kind === 'or' && result !== null ? !result : result
  }

  #resultOf(status: Status): boolean | null {
    if (status === null || typeof status === 'boolean') return status
    const known = this.#answers.get(status)
    if (known !== undefined) return known
    const result = this.#ask(status)
    this.#answers.set(status, result)
    return result
  }

  #ask(test: Test): boolean | null {
    switch (test.kind) {
      case 'step':
        return null
      case 'file':
        return this.#areFilesKnown ? this.#isFile(test.flag, test.path) : null
      case 'not': {
        const result = this.#resultOf(test.test)
        return result === null ? null : !result
      }
      case 'both': {
        const [first, second] = test.tests
        const result = this.#resultOf(first)
        if (result === false) return false
        const other = this.#resultOf(second)
        return result === null && other === true ? null : other
      }
    }
  }

  #isFile(flag: string, path: string): boolean | null {
    const { topLevel } = this.#snapshot.repository
    if (!path.startsWith(`${topLevel}/`)) return null
    const inside = toIndexPath(path.slice(topLevel.length + 1))
    const own = this.#changed.get(inside)
    const isLink = own
      ? own.startsWith('120000')
      : own === undefined && orNull(() => lstatSync(path).isSymbolicLink()) === true
    const kind = this.#changed.kindOf(inside)
    if (isLink || kind === 'unclear') return null
    return flag === '-e' ? kind !== null : kind === (flag === '-d' ? 'directory' : 'file')
  }

  /** `git diff --quiet`: true where it finds nothing. */
  async compare(args: readonly string[], at: Place): Promise<boolean | null> {
    const options = new Set(args)
    if (options.size === 0 || ![...options].every((text) => QUIET.has(text))) return null
    if (options.has('--cached') || options.has('--staged')) return this.#findsNothing(['--cached'], at)
    if (!this.#areFilesKnown || this.#sandbox.hasFilters) return null
    const index = { GIT_INDEX_FILE: join(this.#snapshot.dir, 'compared') }
    copyFileSync(join(this.#snapshot.dir, 'index'), index.GIT_INDEX_FILE)
    const list = ['ls-files', '--stage', '-z', '--full-name', ':/']
    const tracked = parseEntries(await this.#snapshot.git(list, { ...at, pathspecs: [] }))
    const changed = [...tracked].filter(([path]) => this.#changed.has(path))
    if (changed.some(([path, entry]) => this.#changed.get(path) !== entry)) return false
    await this.#changed.update(
      changed.map(([path]) => [path, null]),
      index,
    )
    return this.#findsNothing([], { ...at, at: index })
  }

  async #findsNothing(options: readonly string[], more: Place & { at?: Index }): Promise<boolean | null> {
    return this.#snapshot.git(['diff', '--quiet', ...options], more).then(
      () => true,
      (error: unknown) => {
        if (!(error instanceof GitFailedError)) throw error
        return error.exitCode === 1 ? false : null
      },
    )
  }
}

const QUIET = new Set(['--quiet', '-q', '--exit-code', '--cached', '--staged', '--'])
