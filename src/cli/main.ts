import { EXIT, type ExitCode } from '../core/errors.ts'
import { own } from '../untrusted/inert.ts'
import { help } from './help.ts'
import { endProcess, processShell } from './process-shell.ts'
import { runCommand } from './run-command.ts'
import { VERSION, withoutProjectSettings } from './settings.ts'
import { printMessage, type Shell, textColumns } from './shell.ts'

const HELP_WORDS: readonly string[] = ['help', '--help', '-h']
const VERSION_WORDS: readonly string[] = ['version', '--version', '-v', '-V']

export async function main(argv: readonly string[], given: Shell): Promise<ExitCode> {
  const [name = '--help', ...rest] = argv
  if (name === 'hook') return (await import('./hooks/index.ts')).runHook(given, rest)
  if (VERSION_WORDS.includes(name)) {
    given.stdout.print(own(VERSION))
    return EXIT.done
  }
  const [topic] = rest
  if (name === 'help' && topic !== undefined && !topic.startsWith('-'))
    return runCommand(topic, ['--help'], given)
  if (HELP_WORDS.includes(name)) {
    given.stdout.print(help(VERSION, textColumns(given.stdout)))
    return EXIT.done
  }
  const shell = withoutProjectSettings(given, [given.cwd])
  if (shell.ignoredSettings !== given.ignoredSettings && name !== 'doctor')
    printMessage(shell.stderr, shell.ignoredSettings ?? own(''))
  return runCommand(name, rest, shell)
}

export const runProcess = (): Promise<void> => main(process.argv.slice(2), processShell()).then(endProcess)
