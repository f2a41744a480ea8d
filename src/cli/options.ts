import { parseArgs } from 'node:util'
import { AppError, EXIT } from '../core/errors.ts'
import { nearest } from '../core/nearest.ts'
import { fromOutside } from '../core/untrusted.ts'
import { inertCut } from '../untrusted/inert.ts'

/** One option of a command; `value` names what it takes, without it the option is a flag. */
interface Option {
  readonly value?: string
  /** the value may be left out; it is empty then */
  readonly valueOptional?: boolean
  readonly repeatable?: boolean
  readonly help: string
}

export type Options = Readonly<Record<string, Option>>

/** The command line is not one that the program understands; the message says what to type. */
export class UsageError extends AppError {
  readonly code = 'usage'
  override readonly exit = EXIT.usage
}

/** What stood on the command line, by the command's own table. */
export class Arguments {
  readonly positionals: readonly string[]
  readonly #values: Readonly<Record<string, unknown>>

  private constructor(positionals: readonly string[], values: Readonly<Record<string, unknown>>) {
    this.positionals = positionals
    this.#values = values
  }

  /** @throws UsageError */
  static parse(args: readonly string[], options: Options, command: string): Arguments {
    try {
      const { values, positionals } = parseArgs({
        args: withEmptyValues(args, options),
        options: nodeOptions(options),
        allowPositionals: true,
      })
      return new Arguments(positionals, values)
    } catch (error) {
      throw new UsageError(`${explain(error, options)} See: pager-triage ${command} --help`)
    }
  }

  /** The same with these flags set or unset. */
  with(flags: Readonly<Record<string, boolean>>): Arguments {
    return new Arguments(this.positionals, { ...this.#values, ...flags })
  }

  flag(name: string): boolean {
    return this.#values[name] === true
  }

  text(name: string): string | null {
    const value = this.#values[name]
    return typeof value === 'string' ? value : null
  }

  texts(name: string): readonly string[] {
    const value = this.#values[name]
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
  }
}

const nodeOptions = (options: Options) =>
  Object.fromEntries(
    Object.entries(options).map(([name, { value, repeatable = false }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), multiple: repeatable },
    ]),
  )

/** Node's parser knows no option that may stand with and without a value. */
const withEmptyValues = (args: readonly string[], options: Options): string[] =>
  args.map((arg, i) => {
    const isBare = arg.startsWith('--') && options[arg.slice(2)]?.valueOptional === true
    return isBare && (args[i + 1] ?? '-').startsWith('-') ? `${arg}=` : arg
  })

function explain(error: unknown, options: Options): string {
  const message = error instanceof Error ? error.message : ''
  const unknown = /^Unknown option '(--?[^']*)'/.exec(message)?.[1]
  if (unknown === undefined) return `${inertCut(fromOutside(message.split('. ')[0] ?? ''), 200)}.`
  const guess = nearest(unknown.replace(/^-+/, ''), Object.keys(options))
  return `There is no option ${inertCut(fromOutside(unknown), 40)}; did you mean --${guess}?`
}
