import { resolve } from 'node:path'
import type * as ast from 'unbash'
import { parse } from 'unbash'
import {
  type Argument,
  CommandTooComplexError,
  expandWord,
  type ReadingBudget,
  singleValue,
} from './words.ts'

export interface SimpleCommand {
  readonly words: readonly Argument[]
  /** `NAME=value` before it */
  readonly assignments: ReadonlyMap<string, string>
  /** from a heredoc or here-string */
  readonly input: string | null
  readonly writes: boolean
  /** in a branch or a loop: may not run, or run often */
  readonly conditional: boolean
}

export interface Scope {
  cwd: string | null
  readonly variables: Map<string, string>
  readonly budget: ReadingBudget
}

/** In execution order; may change the scope and walk further scripts. @returns false for a sure failure */
export type Visit = (command: SimpleCommand, scope: Scope) => boolean

/** For scripts in scripts (`bash -c`, `eval`). */
export const MAX_DEPTH = 8

/** In the shell's execution order. @throws CommandTooComplexError */
export function walkScript(script: string, scope: Scope, visit: Visit): void {
  const heredocs = script.split('<<').length
  scope.budget.spend(script.length + STARTING_COST + heredocs ** 2 / 100) // the parser looks through all of a line for each
  walkStatements(statementsOf(parseWithin(script)), { scope, visit, conditional: false })
}

/** In characters: many small scripts take time too. */
const STARTING_COST = 50

/** The parser has no limit for some syntax, and runs out of stack. */
function parseWithin(script: string): ast.ParsedScript {
  try {
    return parse(script)
  } catch (error) {
    throw error instanceof RangeError ? new CommandTooComplexError() : error
  }
}

/** At its nesting limit the parser drops commands; after other errors it goes on as a shell would. */
function statementsOf(script: ast.ParsedScript | undefined): readonly ast.Statement[] {
  if (script?.errors?.some(({ message }) => message.includes('nesting depth exceeded')))
    throw new CommandTooComplexError()
  return script?.commands ?? []
}

interface Walk {
  readonly scope: Scope
  readonly visit: Visit
  readonly conditional: boolean
}

/** Here and below: false where the last command is sure to fail. */
function walkStatements(statements: readonly ast.Statement[], walk: Walk): boolean {
  return statements.reduce((_, { command }) => walkNode(command, walk), true)
}

/** Changes to variables and directories stay inside. */
const inSubshell = (walk: Walk): Walk => ({ ...walk, scope: copyOf(walk.scope) })

export function copyOf({ cwd, variables, budget }: Scope): Scope {
  budget.spend(Math.ceil(variables.size / 16))
  return { cwd, variables: new Map(variables), budget }
}

function walkNode(node: ast.AndOr | ast.PipelineNode, walk: Walk): boolean {
  if (node.type === 'AndOr') return walkChain(node, walk)
  if (node.type !== 'Pipeline') return walkCommand(node, walk)
  const [only, ...more] = node.commands
  if (only && more.length === 0) return walkCommand(only, walk)
  for (const command of node.commands) walkCommand(command, inSubshell(walk))
  return true
}

/** A sure failure ends a chain of `&&`. */
function walkChain({ commands, operators }: ast.AndOr, walk: Walk): boolean {
  return commands.reduce(
    (succeeds, command, i) => (succeeds || operators[i - 1] === '||' ? walkNode(command, walk) : false),
    true,
  )
}

function walkCommand(node: ast.CommandNode, walk: Walk): boolean {
  switch (node.type) {
    case 'Command':
      return visitCommand(node, walk)
    case 'Redirected':
      return walkCommand(node.command, walk)
    case 'Subshell':
      return walkStatements(node.body.commands, inSubshell(walk))
    case 'BraceGroup':
      return walkStatements(node.body.commands, walk)
    default:
      walkBranches(node, walk)
      return true
  }
}

function walkBranches(node: ast.CommandNode, walk: Walk): void {
  if (node.type === 'If') walkStatements(node.clause.commands, walk)
  if (node.type === 'For' || node.type === 'Select') walk.scope.variables.delete(node.name.value)
  for (const list of branchesOf(node)) walkStatements(list.commands, { ...walk, conditional: true })
}

/** What may not run, or run often. A function's body runs when called; tests and arithmetic run nothing. */
function branchesOf(node: ast.CommandNode): readonly ast.CompoundList[] {
  switch (node.type) {
    case 'If': {
      const elifs = node.elif.flatMap(({ clause, then }) => [clause, then])
      return [node.then, ...elifs, ...(node.else ? [node.else] : [])]
    }
    case 'While':
      return [node.clause, node.body]
    case 'For':
    case 'Select':
    case 'ArithmeticFor':
      return [node.body]
    case 'Case':
      return node.items.map(({ body }) => body)
    default:
      return []
  }
}

function visitCommand(node: ast.Command, walk: Walk): boolean {
  const { scope, visit, conditional } = walk
  for (const word of [...(node.name ? [node.name] : []), ...node.args]) walkSubstitutions(word, walk)
  const assignments = new Map<string, string>()
  for (const item of node.prefix) {
    if (item.type !== 'Assignment') continue
    const value = item.value.type === 'Word' ? singleValue(item.value, scope) : null
    if (value?.known && !item.append) assignments.set(item.name, value.text)
    else if (node.name === undefined) scope.variables.delete(item.name)
  }
  if (node.name === undefined) {
    for (const [name, value] of assignments) scope.variables.set(name, value)
    return true
  }
  return visit(
    {
      words: [node.name, ...node.args].flatMap((word) => expandWord(word, scope)),
      assignments,
      input: inputOf(node.redirects),
      writes: node.redirects.some(writesFile),
      conditional,
    },
    scope,
  )
}

/** `$(…)` runs before the command around it. */
function walkSubstitutions(word: ast.CommandArgument, walk: Walk): void {
  const parts = word.type === 'Word' ? word.parts : word.value.type === 'Word' ? word.value.parts : []
  for (const part of parts ?? []) walkPart(part, walk)
}

function walkPart(part: ast.WordPart | ast.DoubleQuotedChild, walk: Walk): void {
  if (part.type === 'DoubleQuoted') for (const child of part.parts) walkPart(child, walk)
  if (part.type === 'CommandExpansion' || part.type === 'ProcessSubstitution') {
    walk.scope.budget.spend(part.text.length)
    walkStatements(statementsOf(part.script), inSubshell(walk))
  }
}

function inputOf(redirects: readonly ast.Redirection[]): string | null {
  const last = redirects.findLast((redirect) => redirect.type !== 'Redirect')
  if (last?.type === 'HereDoc') return last.body.text
  return last?.type === 'HereString' ? (last.target?.value ?? null) : null
}

const writesFile = (redirect: ast.Redirection): boolean =>
  redirect.type === 'Redirect' &&
  /^(?:>|>>|>\||&>|&>>|<>)$/.test(redirect.operator) &&
  !/^\/dev\/(?:null|stdout|stderr|tty)$/.test(redirect.target?.value ?? '')

/** @returns null if unknown */
export function changeDirectory(
  cwd: string | null,
  to: Argument | undefined,
  home: string | undefined,
): string | null {
  if (to === undefined) return home ?? null
  if (!to.known || to.glob || to.text === '-') return null
  if (to.text.startsWith('/')) return resolve(to.text)
  return cwd === null ? null : resolve(cwd, to.text)
}
