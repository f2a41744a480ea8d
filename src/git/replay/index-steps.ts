import { GitFailedError } from '../run.ts'
import { type ChangedFiles, type Place, toIndexPath } from './changed-files.ts'
import type { FileSteps } from './file-steps.ts'
import type { Sandbox } from './sandbox.ts'

/** Steps that put back the index, or move HEAD. */
export class IndexSteps {
  readonly #sandbox: Sandbox
  readonly #changed: ChangedFiles
  readonly #files: FileSteps

  constructor(sandbox: Sandbox, changed: ChangedFiles, files: FileSteps) {
    this.#sandbox = sandbox
    this.#changed = changed
    this.#files = files
  }

  async unstage(options: readonly string[], specs: readonly string[], at: Place): Promise<void> {
    await this.#sandbox.loadRefs()
    await this.#sandbox.snapshot.git(['restore', ...options, '--', ...specs], at)
  }

  async reset(
    options: readonly string[],
    operands: readonly string[],
    paths: readonly string[] | null,
    at: Place,
  ): Promise<void> {
    if (operands.length > 0) await this.#sandbox.loadRefs()
    // without `--`, git looks for files of these names
    if (paths === null && operands.some((text) => this.#changed.has(toIndexPath(text))))
      throw new GitFailedError('reset', 128, 'a revision or a file')
    const isHard = options.includes('--hard')
    if (isHard && (operands.length > 1 || paths?.length))
      throw new GitFailedError('reset', 128, '--hard with paths')
    const own = options.filter((option) => option !== '--hard')
    const args = ['reset', '--quiet', ...own, ...operands, ...(paths === null ? [] : ['--', ...paths])]
    const reset = async () => void (await this.#sandbox.snapshot.git(args, at))
    await (isHard ? this.#files.resetHard(reset, at) : reset())
  }
}
