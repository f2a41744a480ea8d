import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { inertPath } from '../../untrusted/inert.ts'
import { fromOutside } from '../../untrusted/untrusted.ts'
import type { Run } from '../commands.ts'
import { EXIT } from '../exit.ts'
import { HOOK_COMMAND, hookScript, locateHook } from '../git-hook.ts'
import { foreignHook, hookInstalled, hookPresent, unexpectedArgument } from '../messages.ts'
import { UsageError } from '../options.ts'

/** Another program's hook stands where ours would be; the message says what to add to it. */
class ForeignHookError extends Error {
  override readonly name = 'ForeignHookError'
}

export const run: Run = async (shell, args) => {
  const [extra] = args.positionals
  if (extra !== undefined) throw new UsageError(unexpectedArgument(extra, 'install-hook'))
  const { path, owner } = await locateHook(shell)
  if (owner === 'other') throw new ForeignHookError(foreignHook(path, HOOK_COMMAND))
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, hookScript())
  await chmod(path, 0o755)
  const shown = inertPath(fromOutside(path))
  shell.stdout.print(owner === 'us' ? hookPresent(shown) : hookInstalled(shown))
  return EXIT.done
}
