import { EXIT, type ExitCode } from '../core/errors.ts'
import { own } from '../untrusted/inert.ts'
import { endProcess, processShell } from './process-shell.ts'
import { help, runCommand } from './run-command.ts'
import { VERSION, withoutProjectSettings } from './settings.ts'
import type { Shell } from './shell.ts'

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

export const runProcess = (): Promise<void> => main(process.argv.slice(2), processShell()).then(endProcess)
