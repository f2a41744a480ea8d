import type { Rule, Syntax } from '../scan/rule.ts'

export interface Row {
  readonly name: string
  /** extensions and whole file names, in lower case */
  readonly files: readonly string[]
  readonly syntax: Syntax
  /** which extensions are scored, and how; null: none */
  readonly scored: (Family & { readonly extensions: readonly string[] }) | null
}

export interface Family {
  /** the usual indent, in spaces; a tab is one level anywhere */
  readonly indent: 2 | 4
  readonly concurrency: RegExp
}

const SHARED_WORDS =
  'atomic|concurrent|deadlock|lock|locked|mutex|semaphore|synchronized|thread|threads|volatile'

/** @param words concurrency words beside the shared ones */
export const family = (indent: Family['indent'], words = ''): Family => ({
  indent,
  concurrency: new RegExp(`\\b(?:${SHARED_WORDS}${words && `|${words}`})\\b`, 'i'),
})

export const WEB = family(2, 'async|await|promise|worker|setTimeout|setInterval')
export const PLAIN = family(4)

type More = Omit<Syntax, 'name' | 'rules'>

export const language = (name: string, files: string, rules: readonly Rule[], more: More = {}): Row => ({
  name,
  files: split(files),
  syntax: { name, rules, ...more },
  scored: null,
})

/** @param files the scored ones; after a bar, those that are not */
export const scored = (
  name: string,
  files: string,
  shared: Family,
  rules: readonly Rule[],
  more: More = {},
): Row => ({
  ...language(name, files.replace(' | ', ' '), rules, more),
  scored: { ...shared, extensions: split(files.split(' | ', 1).join()) },
})

const split = (files: string): string[] => files.toLowerCase().split(' ')
