import { resolve } from 'node:path'
import type { Assignment, SyntaxNode } from 'unbash'
import type { Condition } from './conditions.ts'
import {
  type Argument,
  argument,
  expandValue,
  expandWord,
  type ReadingBudget,
  unknownArgument,
  type Value,
} from './words.ts'

/** What a shell knows while it runs. */
export interface Scope {
  /** null: only the shell knows */
  cwd: string | null
  /** under which it is that one */
  cwdConditions: readonly Condition[]
  /** of `pushd` */
  directories: readonly (string | null)[]
  readonly variables: Map<string, Value>
  /** that programs get */
  readonly exported: Set<string>
  positional: Value
  /** how often `exit`, `return` and the like were read */
  leaves: number
  readonly functions: Map<string, { readonly body: SyntaxNode; readonly conditions: readonly Condition[] }>
  /** of the shell, not of git */
  readonly aliases: Map<string, string>
  /** of `trap … EXIT` */
  trap: string | null
  readonly start: { readonly cwd: string | null; readonly topLevel: string | null }
  hasUsualPatterns: boolean
  readonly budget: ReadingBudget
}

export const newScope = (
  {
    cwd,
    environment,
    topLevel = null,
  }: {
    cwd: string | null
    environment: ReadonlyMap<string, string>
    topLevel?: string | null | undefined
  },
  budget: ReadingBudget,
  positional: Value = [],
): Scope => ({
  ...{ cwd, positional, budget, directories: [], leaves: 0, trap: null, hasUsualPatterns: true },
  cwdConditions: [],
  variables: new Map([...environment].map(([name, value]) => [name, [argument(value)]])),
  start: { cwd, topLevel },
  exported: new Set(environment.keys()),
  functions: new Map(),
  aliases: new Map(),
})

export function copyOf(scope: Scope): Scope {
  const { variables, functions, aliases, budget } = scope
  budget.spend(Math.ceil((variables.size + functions.size + aliases.size) / 16))
  return {
    ...scope,
    variables: new Map(variables),
    exported: new Set(scope.exported),
    functions: new Map(functions),
    aliases: new Map(aliases),
    trap: null,
  }
}

/** @returns what makes unknown the variables that a part has set, which may not have run */
export function remember({ variables, budget }: Scope): () => void {
  budget.spend(Math.ceil(variables.size / 16))
  const before = new Map(variables)
  return () => {
    for (const [name, value] of variables)
      if (before.get(name) !== value)
        variables.set(
          name,
          value.map(({ text }) => unknownArgument(text)),
        )
  }
}

export function valueIn(item: Assignment, scope: Scope): Value {
  const before = scope.variables.get(item.name) ?? []
  if (item.index) return [unknownArgument(item.text)]
  if (item.value.type === 'ArrayValue') {
    const elements = item.value.elements.flatMap((word) => expandWord(word, scope))
    return item.append ? [...before, ...elements] : elements
  }
  const value = expandValue(item.value, scope)
  if (!item.append) return [value]
  const [first = argument(''), ...more] = before
  scope.budget.spend(first.text.length)
  return [{ ...value, text: first.text + value.text, known: first.known && value.known }, ...more]
}

/** @returns null if unknown */
export function changeDirectory(
  cwd: string | null,
  to: Argument | undefined,
  home: Argument | undefined,
): string | null {
  if (to === undefined) return home?.known ? home.text : null
  if (!to.known || to.pattern !== null || to.text === '-') return null
  if (to.text.startsWith('/')) return resolve(to.text)
  return cwd === null ? null : resolve(cwd, to.text)
}
