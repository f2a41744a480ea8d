import type { Rule, Syntax } from '../scan/rule.ts'

export interface Row {
  /** extensions and whole file names, in lower case */
  readonly files: readonly string[]
  readonly syntax: Syntax
  /** which extensions are scored, and how; null: none */
  readonly scored: (Family & { readonly extensions: readonly string[] }) | null
}

export type Family = Readonly<ReturnType<typeof family>>

const SHARED_WORDS =
  'atomic|concurrent|deadlock|lock|locked|mutex|semaphore|synchronized|thread|threads|volatile'

/** @param indent the usual one @param words concurrency words beside the shared ones */
export const family = (indent: 2 | 4, words = '') => ({
  indent,
  concurrency: new RegExp(`\\b(?:${SHARED_WORDS}${words && `|${words}`})\\b`, 'i'),
})

export const WEB = family(2, 'async|await|promise|worker|setTimeout|setInterval')
export const PLAIN = family(4)

/** Its name, and what else there is besides rules. */
type About = string | Omit<Syntax, 'rules'>

export const language = (about: About, files: string, rules: readonly Rule[]): Row => ({
  files: split(files),
  syntax: { ...(typeof about === 'string' ? { name: about } : about), rules },
  scored: null,
})

/** @param files the scored ones; after a bar, others */
export const scored = (about: About, files: string, shared: Family, rules: readonly Rule[]): Row => ({
  ...language(about, files.replace(' | ', ' '), rules),
  scored: { ...shared, extensions: split(files.split(' | ', 1).join()) },
})

const split = (files: string): string[] => files.toLowerCase().split(' ')
