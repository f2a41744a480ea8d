import type { Rule, Syntax } from '../rule.ts'

/** A syntax, and the files that are written in it. */
export interface Entry {
  readonly syntax: Syntax
  /** file name extensions, in lower case, and whole file names */
  readonly files: readonly string[]
}

export const entry = (
  name: string,
  files: string,
  rules: readonly Rule[],
  more: Omit<Syntax, 'name' | 'rules'> = {},
): Entry => ({ syntax: { name, rules, ...more }, files: files.split(' ') })
