import type { Rule, Syntax } from '../rule.ts'

/** A language, and the files that are written in it. */
export interface Entry {
  readonly name: string
  /** file name extensions and whole file names, in lower case */
  readonly files: readonly string[]
  /** made when it is first asked for: a change holds files of a few of all languages */
  readonly syntax: Syntax
}

export function entry(
  name: string,
  files: string,
  rules: () => readonly Rule[],
  more: Omit<Syntax, 'name' | 'rules'> = {},
): Entry {
  let syntax: Syntax | undefined
  return {
    name,
    files: files.toLowerCase().split(' '),
    get syntax() {
      syntax ??= { name, rules: rules(), ...more }
      return syntax
    },
  }
}
