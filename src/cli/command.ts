import { parseArgs } from 'node:util'
import { AppError, EXIT, type ExitCode } from '../core/errors.ts'
import { groupBy } from '../core/group-by.ts'
import { nearest } from '../core/nearest.ts'
import { SERVICE_ID } from '../core/service.ts'
import {
  type Advice,
  badChoice,
  badId,
  badNumber,
  badOption,
  onlyOne,
  unexpectedArgument,
} from './messages.ts'
import type { Shell } from './shell.ts'

export type Run = (shell: Shell, args: Arguments) => Promise<ExitCode>

export interface Command {
  readonly summary: string
  readonly section: Section
  /** as typed after `pager-triage`, and what it does */
  readonly examples: readonly (readonly [typed: string, does: string])[]
  readonly argument?: string
  /** what further words are; without it there are none */
  readonly further?: string
  readonly options: Options
  /** in docs/schema/, of what `--json` prints */
  readonly schemas?: readonly string[]
  /** all that it prints are our own words, so that nothing is marked where a model reads it */
  readonly ownWords?: true
  /** lazy: only the command that runs is loaded */
  readonly load: () => Promise<Run>
}

/** In the order of the help. */
export const SECTIONS = {
  change: 'Score a change',
  triage: 'On call',
  write: 'Change an incident',
  setup: 'Set up and try',
} as const

type Section = keyof typeof SECTIONS

export interface Option {
  /** placeholder of its value; without one it is a flag */
  readonly value?: string
  readonly valueOptional?: boolean
  /** for completion, where `value` does not list them */
  readonly choices?: readonly string[]
  readonly repeatable?: boolean
  readonly required?: boolean
  readonly group?: string
  readonly help: string
}

export type Options = Readonly<Record<string, Option>>

export class UsageError extends AppError {
  readonly code = 'usage'
  override readonly exit = EXIT.usage

  constructor(...[message, options]: Advice) {
    super(message, options)
  }
}

/** The command line, checked against the command's options. Its methods throw UsageError. */
export class Arguments {
  readonly argument: string | undefined
  readonly further: readonly string[]
  readonly #values: Readonly<Record<string, unknown>>

  private constructor(words: readonly string[], values: Readonly<Record<string, unknown>>) {
    const [argument, ...further] = words
    this.argument = argument
    this.further = further
    this.#values = values
  }

  static parse(args: readonly string[], { argument, further, options }: Command, name: string): Arguments {
    const { values, positionals } = parseOptions(args, options, name)
    const extra = positionals[argument === undefined ? 0 : 1]
    if (extra !== undefined && further === undefined) throw new UsageError(...unexpectedArgument(extra, name))
    for (const group of groupsOf(options)) {
      const names = group.map(([option]) => option)
      const given = names.filter((option) => values[option] !== undefined)
      if (given.length > 1) throw new UsageError(...onlyOne(names, name))
    }
    return new Arguments(positionals, values)
  }

  with(flags: Readonly<Record<string, boolean>>): Arguments {
    return new Arguments(
      [this.argument ?? '', ...this.further].filter((word) => word !== ''),
      { ...this.#values, ...flags },
    )
  }

  flag(name: string): boolean {
    return this.#values[name] === true
  }

  text(name: string): string | null {
    const value = this.#values[name]
    return typeof value === 'string' ? value : null
  }

  /** ids or names */
  names(name: string): readonly string[] | undefined {
    const value = this.#values[name]
    if (!Array.isArray(value)) return undefined
    const names = value.filter((item) => typeof item === 'string')
    const empty = names.find((text) => text.trim() === '' || text.length > 200)
    if (empty !== undefined) throw new UsageError(...badId(name, empty))
    return names
  }

  ids(name: string): readonly string[] | undefined {
    const value = this.#values[name]
    if (!Array.isArray(value)) return undefined
    const ids = value.filter((item) => typeof item === 'string')
    const wrong = ids.find((id) => !SERVICE_ID.test(id))
    if (wrong !== undefined) throw new UsageError(...badId(name, wrong))
    return ids
  }

  texts(name: string): readonly string[] {
    const value = this.#values[name]
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
  }

  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | null {
    const text = this.text(name)
    if (text === null) return null
    const choice = choices.find((each) => each.toLowerCase() === text.toLowerCase())
    if (choice === undefined) throw new UsageError(...badChoice(name, text, choices))
    return choice
  }

  /** @param range inclusive @param what such as "a number of days" */
  number(name: string, fallback: number, range: readonly [number, number], what = 'a number'): number {
    const text = this.text(name)
    if (text === null) return fallback
    const number = Number(text)
    if (!Number.isInteger(number) || number < range[0] || number > range[1])
      throw new UsageError(...badNumber(name, text, range, what))
    return number
  }
}

export function groupsOf(options: Options): [[string, Option], ...[string, Option][]][] {
  return [...groupBy(Object.entries(options), ([name, { group = name }]) => group).values()]
}

function parseOptions(args: readonly string[], options: Options, command: string) {
  try {
    return parseArgs({
      args: withEmptyValues(args, options),
      options: nodeOptions(options),
      allowPositionals: true,
    })
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const unknown = /^Unknown option '(--?[^']*)'/.exec(message)?.[1] ?? null
    const guess = nearest(unknown?.replace(/^-+/, '') ?? '', [...Object.keys(options), 'help'])
    throw new UsageError(...badOption(unknown, guess, message, command))
  }
}

const nodeOptions = (options: Options) =>
  Object.fromEntries(
    Object.entries(options).map(([name, { value, repeatable = false }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), multiple: repeatable },
    ]),
  )

/** Node's parser has no optional values. */
const withEmptyValues = (args: readonly string[], options: Options): string[] =>
  args.map((arg, i) => {
    const isBare = arg.startsWith('--') && options[arg.slice(2)]?.valueOptional === true
    return isBare && (args[i + 1] ?? '-').startsWith('-') ? `${arg}=` : arg
  })
