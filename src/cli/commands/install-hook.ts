import { chmod, mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { inertPath } from '../../untrusted/inert.ts'
import { fromOutside } from '../../untrusted/untrusted.ts'
import type { Run } from '../commands.ts'
import { EXIT } from '../exit.ts'
import { HOOK_COMMAND, hookScript, keptPath, locateHook } from '../git-hook.ts'
import { hookInstalled, hookKept, hookPresent, toolsHook, unexpectedArgument } from '../messages.ts'
import { UsageError } from '../options.ts'

/** A tool writes this repository's hooks from its own configuration; the message says what to add there. */
class HookToolError extends Error {
  override readonly name = 'HookToolError'
}

export const run: Run = async (shell, args) => {
  const [extra] = args.positionals
  if (extra !== undefined) throw new UsageError(unexpectedArgument(extra, 'install-hook'))
  const { path, owner } = await locateHook(shell)
  if (owner === 'husky' || owner === 'lefthook' || owner === 'pre-commit') {
    throw new HookToolError(toolsHook(owner, HOOK_COMMAND))
  }
  await mkdir(dirname(path), { recursive: true })
  if (owner === 'other') await rename(path, keptPath(path))
  await writeFile(path, hookScript())
  await chmod(path, 0o755)
  const shown = inertPath(fromOutside(path))
  shell.stdout.print({ us: hookPresent, other: hookKept, nobody: hookInstalled }[owner](shown))
  return EXIT.done
}
