import type { Rule, Syntax } from '../scan/rule.ts'

export interface Row {
  /** extensions and whole file names, in lower case */
  readonly files: readonly string[]
  readonly syntax: Syntax
  /** null: data or documents, which count for nothing */
  readonly scored: Family | null
}

export interface Family {
  /** the usual one */
  readonly indent: 2 | 4
  readonly concurrency: RegExp
  /** lines that count as they stand, whatever rules take for a string; `all`: or for a comment */
  readonly plain?: 'all' | 'like-code'
  /** its tags are no code */
  readonly markup?: true
  /** names and commands: its indent is no nesting of code, and a word among arguments steers nothing */
  readonly flat?: true
}

const SHARED_WORDS =
  'atomic|concurrent|deadlock|lock|locked|mutex|semaphore|synchronized|thread|threads|volatile'

/** @param words concurrency words beside the shared ones */
export const family = (indent: 2 | 4, words = ''): Family => ({
  indent,
  concurrency: new RegExp(`\\b(?:${SHARED_WORDS}${words && `|${words}`})\\b`, 'i'),
})

export const WEB = family(2, 'async|await|promise|worker|setTimeout|setInterval')
export const PLAIN = family(4)
export const COMMANDS: Family = { indent: 2, concurrency: /(?!)/, flat: true }

/** Its name, and what else there is besides rules. */
type About = string | Omit<Syntax, 'rules'>

export const scored = (about: About, files: string, shared: Family | null, rules: readonly Rule[]): Row => ({
  files: files.toLowerCase().split(' '),
  syntax: { ...(typeof about === 'string' ? { name: about } : about), rules },
  scored: shared,
})

export const language = (about: About, files: string, rules: readonly Rule[]): Row =>
  scored(about, files, PLAIN, rules)

/** Text with code between marks. */
export const template = (about: About, files: string, rules: readonly Rule[]): Row =>
  scored(about, files, { ...PLAIN, plain: 'like-code', markup: true }, rules)

export const data = (about: About, files: string, rules: readonly Rule[]): Row =>
  scored(about, files, null, rules)
