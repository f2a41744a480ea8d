import { operands } from './programs.ts'
import type { Scope } from './scope.ts'
import { type Argument, unknownArgument, type Value } from './words.ts'

type Builtin = (args: Value, scope: Scope, input: () => Argument | null) => void

/** The rest of a list does not run after them. */
export const LEAVING = ['break', 'continue', 'exit', 'return']

const leave: Builtin = (_, scope) => {
  scope.leaves += 1
}

/** What the shell's own commands change in it. `cd`, `eval` and others that need more are in `plan.ts`. */
export const BUILTINS: Readonly<Record<string, Builtin>> = {
  ...Object.fromEntries(LEAVING.map((name) => [name, leave])),
  alias: (args, { aliases }) => {
    for (const { text } of args) {
      const [, name, value] = /^([^-=][^=]*)=(.*)$/s.exec(text) ?? []
      if (name !== undefined && value !== undefined) aliases.set(name, value)
    }
  },
  declare: (args, scope) => {
    if (args.some(({ text }) => /^-\w*x/.test(text))) exportAll(args, scope)
  },
  export: (args, scope) => exportAll(args, scope),
  getopts: (args, scope) => forget(args.slice(1, 2), scope, null),
  mapfile: (args, scope, input) => forget(operands(args).slice(-1), scope, input()),
  popd: (_, scope) => {
    scope.cwd = scope.directories.at(-1) ?? null
    scope.directories = scope.directories.slice(0, -1)
  },
  printf: (args, scope) => {
    if (args[0]?.text === '-v') forget(args.slice(1, 2), scope, unknownArgument(textOf(args.slice(2), '\n')))
  },
  read: (args, scope, input) => forget(operands(args), scope, input()),
  readarray: (args, scope, input) => forget(operands(args).slice(-1), scope, input()),
  set: (args, scope) => {
    const at = args.findIndex(({ text }) => text === '--' || !/^[-+]/.test(text))
    const options = textOf(at === -1 ? args : args.slice(0, at))
    if (/-\w*f|noglob/.test(textOf(args)) && !/^--/.test(options)) scope.hasUsualPatterns = false
    if (at !== -1 && !/-\w*o$/.test(options))
      scope.positional = args.slice(args[at]?.text === '--' ? at + 1 : at)
  },
  shift: ([count], scope) => {
    scope.positional = scope.positional.slice(Number(count?.text ?? 1) || 1)
  },
  shopt: (args, scope) => {
    if (args.some(({ text, known }) => !known || text.includes('glob'))) scope.hasUsualPatterns = false
  },
  unalias: (args, { aliases }) => {
    for (const { text } of args) aliases.delete(text)
  },
  unset: (args, { variables, functions }) => {
    for (const { text } of args) {
      variables.delete(text)
      if (args[0]?.text !== '-v') functions.delete(text)
    }
  },
}

const textOf = (args: Value, between = ' '): string => args.map(({ text }) => text).join(between)

/** Variables whose value comes from elsewhere. */
function forget(names: Value, { variables }: Scope, from: Argument | null): void {
  for (const { text } of names) variables.set(text, [unknownArgument(from?.text ?? `$${text}`)])
}

function exportAll(args: Value, { exported }: Scope): void {
  for (const { text } of args) exported.add(text.replace(/=.*$/s, ''))
}
