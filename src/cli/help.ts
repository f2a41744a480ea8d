import type { Inert } from '../core/untrusted.ts'
import { wrapWords } from '../terminal/layout.ts'
import { own } from '../untrusted/inert.ts'
import { type Command, groupsOf, type Option, SECTIONS } from './command.ts'
import { COMMANDS } from './commands/index.ts'

type Row = readonly [name: string, text: string]

const MAX_COLUMNS = 100

export function help(version: string, columns: number): Inert {
  const width = Math.min(columns, MAX_COLUMNS)
  const commands = Object.entries<Command>(COMMANDS)
  const names = Math.max(...commands.map(([name]) => name.length))
  const about = `pager-triage ${version}: scores the change you are about to commit against your PagerDuty history`
  const sections = Object.entries(SECTIONS).flatMap(([section, heading]) => [
    '',
    heading,
    ...rows(
      commands
        .filter(([, command]) => command.section === section)
        .map(([name, { summary }]) => [name, summary]),
      width,
      names,
    ),
  ])
  const more = ['pager-triage COMMAND --help: options and examples', 'pager-triage --version: its version']
  return own(
    [
      ...wrapWords(about, width),
      '',
      'Usage: pager-triage COMMAND [OPTIONS]',
      ...sections,
      '',
      ...more.flatMap((text) => wrapWords(text, width)),
    ].join('\n'),
  )
}

export function commandHelp(
  name: string,
  { summary, argument, further, options, examples }: Command,
  columns: number,
): Inert {
  const width = Math.min(columns, MAX_COLUMNS)
  const listed = Object.entries(options).map(([option, { value, help }]): Row => [typed(option, value), help])
  const shown = examples.map(([args, does]): Row => [`pager-triage ${args}`.trim(), does])
  return own(
    [
      ...wrapWords(`pager-triage ${name}: ${summary}`, width),
      '',
      ...usage(name, [argument ?? [], further === undefined ? [] : `[${further}]`].flat(), options, width),
      ...(listed.length > 0 ? ['', 'Options', ...rows(listed, width)] : []),
      ...(shown.length > 0 ? ['', 'Examples', ...rows(shown, width)] : []),
    ].join('\n'),
  )
}

/** Breaks between options, not inside one. */
function usage(name: string, words: readonly string[], options: Command['options'], width: number): string[] {
  const start = `Usage: pager-triage ${name}`
  const lines = [start]
  for (const part of [...words, ...groupsOf(options).map(usageOf)]) {
    const line = `${lines.at(-1)} ${part}`
    if (line.length <= width) lines[lines.length - 1] = line
    else lines.push(...wrapWords(part, width - INDENT.length).map((each) => INDENT + each))
  }
  return lines
}

const INDENT = ' '.repeat(8)

function usageOf(group: readonly (readonly [name: string, option: Option])[]): string {
  const [first] = group
  const separator = group.some(([, { value }]) => value !== undefined) ? ' | ' : '|'
  const one = group.map(([option, { value }]) => typed(option, value)).join(separator)
  return first?.[1].required ? one : `[${one}]${first?.[1].repeatable ? '…' : ''}`
}

const typed = (option: string, value?: string): string =>
  `--${option}${value === undefined ? '' : ` ${value}`}`

const MIN_TEXT = 24

/** In two columns; where the first leaves too little space, the text goes below it. */
function rows(
  all: readonly Row[],
  width: number,
  names = Math.max(...all.map(([name]) => name.length)),
): string[] {
  const start = names + 4
  const isBeside = width - start >= MIN_TEXT
  return all.flatMap(([name, text]) => {
    const indent = ' '.repeat(isBeside ? start : 6)
    const [first = '', ...more] = wrapWords(text, width - indent.length)
    const head = isBeside ? [`  ${name.padEnd(names)}  ${first}`] : [`  ${name}`, indent + first]
    return [...head, ...more.map((line) => indent + line)]
  })
}
