import { nearest } from '../core/nearest.ts'
import { fromOutside, type Inert } from '../core/untrusted.ts'
import { inertCut, own } from '../untrusted/inert.ts'
import type { Command } from './command.ts'
import { COMMANDS } from './commands/index.ts'

export function help(version: string): Inert {
  const listed = Object.entries<Command>(COMMANDS)
  const width = Math.max(...listed.map(([name]) => name.length))
  return own(
    [
      `pager-triage ${version}: scores the change you are about to commit against your PagerDuty history`,
      '',
      'Usage: pager-triage COMMAND [OPTIONS]',
      '',
      ...listed.map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`),
      '',
      'More on a command: pager-triage COMMAND --help. To try it without an account: pager-triage demo',
    ].join('\n'),
  )
}

export function commandHelp(name: string, { summary, usage, options }: Command): Inert {
  const rows = Object.entries(options).map(
    ([option, { value, help }]) => [value ? `--${option} ${value}` : `--${option}`, help] as const,
  )
  const width = Math.max(0, ...rows.map(([option]) => option.length))
  return own(
    [
      `pager-triage ${name}: ${summary}`,
      '',
      `Usage: pager-triage ${usage}`,
      ...(rows.length > 0 ? [''] : []),
      ...rows.map(([option, help]) => `  ${option.padEnd(width)}  ${help}`),
    ].join('\n'),
  )
}

export const unknownCommand = (name: string): string =>
  `There is no command ${inertCut(fromOutside(name), 40)}; did you mean ${nearest(name, Object.keys(COMMANDS))}? See: pager-triage --help`
