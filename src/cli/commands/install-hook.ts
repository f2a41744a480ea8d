import { chmod, mkdir, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { writeAtomically } from '../../core/atomic-file.ts'
import { EXIT, type ExitCode } from '../../core/errors.ts'
import { fromOutside } from '../../core/untrusted.ts'
import { inertPath, own } from '../../untrusted/inert.ts'
import type { Run } from '../command.ts'
import { backupPath, type HookTool, hookScript, locateHook, TOOL_LINES } from '../git-hook.ts'
import {
  failure,
  hookInstalled,
  hookKept,
  hookPresent,
  notInPath,
  toolsHook,
  unexpectedArgument,
} from '../messages.ts'
import { UsageError } from '../options.ts'
import { isInPath, PROGRAM } from '../program.ts'
import type { Shell } from '../shell.ts'

export const run: Run = async (shell, args) => {
  const [extra] = args.positionals
  if (extra !== undefined) throw new UsageError(unexpectedArgument(extra, 'install-hook'))
  const { path, owner } = await locateHook(shell)
  if (owner !== 'us' && owner !== 'nobody' && owner !== 'other') return explain(owner, shell)
  await mkdir(dirname(path), { recursive: true })
  if (owner === 'other') await rename(path, backupPath(path))
  writeAtomically(path, hookScript(), { mode: 0o755 })
  await chmod(path, 0o755)
  const shown = inertPath(fromOutside(path))
  shell.stdout.print({ us: hookPresent, other: hookKept, nobody: hookInstalled }[owner](shown))
  return EXIT.done
}

/** A tool writes this repository's hooks from its own configuration: what to add there goes to stdout, alone. */
function explain(tool: HookTool, shell: Shell): ExitCode {
  shell.stderr.print(failure(toolsHook(tool)))
  shell.stdout.print(own(TOOL_LINES[tool]))
  if (!isInPath(shell.env['PATH'])) shell.stderr.print(notInPath(dirname(PROGRAM)))
  return EXIT.failed
}
