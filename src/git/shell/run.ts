import type { Guess } from '../../diff/change.ts'
import { COMMAND } from './git-call.ts'
import { copyOf, type Scope } from './scope.ts'
import type { SimpleCommand } from './simple-commands.ts'
import type { Value } from './words.ts'

/** How a command is run. */
export interface Run extends Pick<SimpleCommand, 'conditions' | 'input' | 'assignments'> {
  readonly scope: Scope
  readonly doubts: readonly Guess[]
  readonly depth: number
  /** an argument that may be a script, or text for people */
  readonly isText: boolean
}

/** At another time, more than once, or never. */
export const sometimes = (run: Run): Run => ({
  ...run,
  conditions: [...run.conditions, { kind: 'often', test: null }],
})

/** In a shell that gets the assignments before it. */
export function inShell(run: Run, positional: Value): Run {
  const scope = copyOf(run.scope)
  for (const [name, value] of scope.variables)
    if (!scope.exported.has(name))
      scope.variables.set(
        name,
        value.map((each) => ({ ...each, known: false })),
      )
  for (const [name, value] of run.assignments) scope.variables.set(name, value)
  return { ...run, scope: { ...scope, positional } }
}

/** Text that is not known may be more than what can be read of it. */
export const reading = (script: Value, run: Run): Run =>
  script.every(({ known }) => known) ? run : { ...run, doubts: [...run.doubts, COMMAND] }
