import { rename, rm } from 'node:fs/promises'
import { EXIT, isErrno } from '../../core/errors.ts'
import { fromOutside } from '../../core/untrusted.ts'
import { inertPath } from '../../untrusted/inert.ts'
import type { Run } from '../command.ts'
import { backupPath, locateHook } from '../git-hook.ts'
import { hookRemoved, noHook, unexpectedArgument } from '../messages.ts'
import { UsageError } from '../options.ts'

/** Removes our hook, and puts back the one that it kept, as it was. */
export const run: Run = async (shell, args) => {
  const [extra] = args.positionals
  if (extra !== undefined) throw new UsageError(unexpectedArgument(extra, 'uninstall-hook'))
  const { path, owner } = await locateHook(shell)
  const shown = inertPath(fromOutside(path))
  if (owner === 'us') {
    await rm(path)
    await rename(backupPath(path), path).catch(ignoreAbsent)
  }
  shell.stdout.print(owner === 'us' ? hookRemoved(shown) : noHook(shown))
  return EXIT.done
}

function ignoreAbsent(error: unknown): void {
  if (!isErrno(error, 'ENOENT')) throw error
}
