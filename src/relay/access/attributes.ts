import {
  MatchBudget,
  matchesPath,
  type PathPattern,
  TooManyPatternsError,
} from '../../config/path-pattern.ts'

/** Claims of a token, or the fields of a certificate's subject. */
export type Attributes = Readonly<Record<string, unknown>>

export type Patterns = Readonly<Record<string, readonly PathPattern[]>>

const MAX_LENGTH = 1_000

/** Each pattern must match; of a list of values, one. */
export function matchesAll(patterns: Patterns, attributes: Attributes): boolean {
  const budget = new MatchBudget()
  try {
    return Object.entries(patterns).every(([name, globs]) =>
      valuesOf(attributes, name).some((value) =>
        globs.some((glob) => matchesPath(glob, value.split('/'), budget)),
      ),
    )
  } catch (error) {
    if (error instanceof TooManyPatternsError) return false
    throw error
  }
}

const valuesOf = (attributes: Attributes, name: string): string[] =>
  (Object.hasOwn(attributes, name) ? [attributes[name]] : [])
    .flat()
    .flatMap((value) => (typeof value === 'string' && value.length <= MAX_LENGTH ? [value] : []))
