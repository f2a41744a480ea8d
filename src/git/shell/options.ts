import type { Argument } from './words.ts'

export type Arguments = readonly Argument[]

/** An option's value follows it in `options`. */
export function split(args: Arguments, ...withValue: string[]): { options: string[]; operands: Argument[] } {
  const options: string[] = []
  const operands: Argument[] = []
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i]
    if (arg === undefined) break
    if (arg.text === '--') return { options, operands: [...operands, ...args.slice(i + 1)] }
    if (!isOption(arg)) operands.push(arg)
    else {
      options.push(arg.text)
      if (withValue.includes(arg.text)) options.push(args[++i]?.text ?? '')
    }
  }
  return { options, operands }
}

const isOption = ({ known, text }: Argument): boolean => known && text.startsWith('-') && text !== '-'

/** By its long name, or its letter, also in a cluster. */
export const has = (options: readonly string[], long: string, letter: string): boolean =>
  options.some((option) => option === long || (/^-[a-zA-Z]+$/.test(option) && option.includes(letter)))

/** Names of options, with blanks between them. */
interface KnownOptions {
  readonly flags?: string
  readonly values?: string
  /** understood, and of no consequence */
  readonly dropped?: string
  readonly droppedValues?: string
}

export interface ReadOptions {
  /** flags and values, as git would get them */
  readonly options: Arguments
  readonly values: ReadonlyMap<string, Argument>
  readonly operands: Arguments
  /** after `--`; null without it */
  readonly paths: Arguments | null
}

/** Null where an option is not among them. */
export function parseOptions(args: Arguments, known: KnownOptions): ReadOptions | null {
  const isIn = (names: string | undefined, name: string) => names?.split(/\s+/).includes(name) === true
  const options: Argument[] = []
  const values = new Map<string, Argument>()
  const operands: Argument[] = []
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i]
    if (arg === undefined) break
    if (arg.text === '--') return { options, values, operands, paths: args.slice(i + 1) }
    if (!isOption(arg)) operands.push(arg)
    else {
      for (let rest: string | null = arg.text; rest !== null; ) {
        const [name, joined]: [string, string | null] = splitFirst(rest)
        rest = null
        if (isIn(known.flags, name) || isIn(known.dropped, name)) {
          if (isIn(known.flags, name)) options.push({ ...arg, text: name, pattern: null })
          if (joined !== null && name.startsWith('--') && isIn(known.flags, name)) return null
          if (joined !== null && !name.startsWith('--')) rest = `-${joined}`
        } else if (isIn(known.values, name) || isIn(known.droppedValues, name)) {
          const value = joined === null ? args[++i] : { ...arg, text: joined, pattern: null }
          if (value === undefined) return null
          if (isIn(known.droppedValues, name)) continue
          values.set(name, value)
          options.push({ ...arg, text: name, pattern: null }, value)
        } else return null
      }
    }
  }
  return { options, values, operands, paths: null }
}

/** `--name=value`, or the first letter of a cluster and what follows it. */
function splitFirst(text: string): [name: string, joined: string | null] {
  if (!text.startsWith('--')) return [text.slice(0, 2), text.length > 2 ? text.slice(2) : null]
  const at = text.indexOf('=')
  return at === -1 ? [text, null] : [text.slice(0, at), text.slice(at + 1)]
}
