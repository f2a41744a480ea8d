import { EXIT, type ExitCode } from '../core/errors.ts'
import { own } from '../untrusted/inert.ts'
import { withoutProjectSettings } from './repository-settings.ts'
import { runCommand } from './run-command.ts'
import type { Shell } from './shell.ts'
import { help } from './usage.ts'
import { VERSION } from './version.ts'

/** One run of the program: arguments in, exit code out. Throws nothing. */
export async function main(argv: readonly string[], given: Shell): Promise<ExitCode> {
  const [name = '--help', ...rest] = argv
  if (name === 'hook') return (await import('./hooks/index.ts')).runHook(given, rest)
  if (name === '--help' || name === '-h' || name === 'help') {
    given.stdout.print(help(VERSION))
    return EXIT.done
  }
  if (name === '--version' || name === '-v') {
    given.stdout.print(own(VERSION))
    return EXIT.done
  }
  const shell = withoutProjectSettings(given, [given.cwd])
  if (shell.ignoredSettings !== given.ignoredSettings && name !== 'doctor')
    shell.stderr.print(shell.ignoredSettings ?? own(''))
  return runCommand(name, rest, shell)
}
