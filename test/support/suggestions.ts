import type { Command } from '../../src/cli/command.ts'
import { COMMANDS } from '../../src/cli/commands/index.ts'

/** What a person may type next: calls of git and of the program, in this order. */
export interface Suggestion {
  readonly words: readonly (readonly string[])[]
  /** `step`: what to do next; `more`: where the rest of a list is */
  readonly kind: 'step' | 'more'
}

const table: Readonly<Record<string, Command>> = COMMANDS

/** In quotes, or up to a blank; a sentence's punctuation does not belong to it. */
const TOKEN = /^ (?:"([^"]*)"|'([^']*)'|(\S+))/

/** Words of prose are in small letters, and no argument is, but for those that the table lists. */
function argumentsAt(rest: string, { options, argument = '' }: Command): string[] {
  const words: string[] = []
  let isValue = false
  for (let at = rest; ; ) {
    const [all = '', double, single, bare] = TOKEN.exec(at) ?? []
    const word = (double ?? single ?? bare ?? '').replace(/[.,;:)"\]}]+$/, '')
    const isOption = word === '--help' || (word.startsWith('--') && Object.hasOwn(options, word.slice(2)))
    const isArgument = /^(#?\d+|[A-Z0-9.]{2,}|https:\S+)$/.test(word) || argument.split('|').includes(word)
    const isQuoted = double !== undefined || single !== undefined
    if (all === '' || !(isOption || isValue || isArgument || isQuoted)) return words
    words.push(word)
    isValue = isOption && options[word.slice(2)]?.value !== undefined
    if (!isQuoted && word !== bare) return words
    at = at.slice(all.length)
  }
}

/** For the reader to fill in. */
const PLACEHOLDERS = /^(ID|NAME|TEXT|COMMAND|A\.\.B)$/

/** All that a text tells the reader to type. */
export function suggestionsIn(text: string): Suggestion[] {
  // lines that were wrapped are one sentence again
  return text
    .replace(/\n +(?=\S)/g, ' ')
    .split('\n')
    .flatMap((line) => {
      const kind = /\d+ (more|older|earlier)\b/.test(line) ? ('more' as const) : ('step' as const)
      return [...line.matchAll(/pager-triage ([a-z-]+)/g)].flatMap(({ index, 0: all, 1: name = '' }) => {
        const command = Object.hasOwn(table, name) ? table[name] : undefined
        if (command === undefined) return []
        const rest = line.slice(index + all.length)
        const pipe = /^[^|.;]* \| less\b/.test(rest) ? ['| less'] : []
        const program = [name, ...argumentsAt(rest, command), ...pipe]
        if (program.some((word) => PLACEHOLDERS.test(word))) return []
        const [, file] = /git add (\S+?),? (?:&&|then:) $/.exec(line.slice(0, index)) ?? []
        return [
          {
            kind,
            words: [...(file === undefined ? [] : [['git', 'add', file]]), ['pager-triage', ...program]],
          },
        ]
      })
    })
}
