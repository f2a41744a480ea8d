import type * as ast from 'unbash'
import { forEachChild, parse } from 'unbash'
import { LEAVING } from './builtins.ts'
import { both, type Condition, either, not, type Status } from './conditions.ts'
import { inputOf, outputOf, writtenBy } from './redirections.ts'
import { copyOf, remember, type Scope, valueIn } from './scope.ts'
import {
  type Argument,
  argument,
  CommandTooComplexError,
  expandWord,
  unknownArgument,
  type Value,
} from './words.ts'

export interface SimpleCommand {
  readonly words: readonly Argument[]
  /** `NAME=value` before it */
  readonly assignments: ReadonlyMap<string, Value>
  /** from a heredoc, a here-string or a pipe */
  readonly input: () => Argument | null
  /** the file that its output goes to */
  readonly writes: Argument | null
  readonly output: () => Argument
  readonly conditions: readonly Condition[]
}

/** In execution order; may change the scope and walk further scripts. */
type Visit = (command: SimpleCommand, scope: Scope) => Status

/** In the shell's execution order. @throws CommandTooComplexError */
export function walkScript(script: string, walk: Omit<Walk, 'running'> & Partial<Walk>): Status {
  const heredocs = script.split('<<').length
  walk.scope.budget.spend(script.length + STARTING_COST + heredocs ** 2 / 100) // the parser looks through all of a line for each
  try {
    return walkNode(parse(script), { running: new Set(), ...walk })
  } catch (error) {
    throw error instanceof RangeError ? new CommandTooComplexError() : error // out of stack
  }
}

/** In characters: many small scripts take time too. */
const STARTING_COST = 50

interface Walk extends Pick<SimpleCommand, 'conditions' | 'input'> {
  readonly scope: Scope
  readonly visit: Visit
  /** functions that call themselves are read once */
  readonly running: ReadonlySet<ast.SyntaxNode>
}

const under = (walk: Walk, kind: Condition['kind'] = 'and', test: Status = null): Walk => ({
  ...walk,
  conditions: [...walk.conditions, { kind, test }],
})

/** Every node that can hold a command is walked: what has no rule of its own, by its children. */
function walkNode(node: ast.SyntaxNode, walk: Walk): Status {
  switch (node.type) {
    case 'Script':
      return walkParsed(node, walk)
    case 'CompoundList':
      return walkAll(node.commands, walk)
    case 'Statement':
      return node.background ? walkSubshell([node.command], under(walk)) : walkNode(node.command, walk)
    case 'AndOr':
      return walkChain(node, walk)
    case 'Pipeline':
      return walkPipeline(node, walk)
    case 'Command':
      return visitCommand(node, walk)
    case 'Function':
      walk.scope.functions.set(node.name.value, { body: node.body, conditions: walk.conditions })
      return true
    case 'Redirected':
      return walkRedirected(node, walk)
    case 'Coproc':
      return walkSubshell([node.body], under(walk))
    case 'Subshell':
      return walkSubshell([node.body], walk)
    case 'CommandExpansion':
    case 'ProcessSubstitution':
    case 'ArithmeticCommandExpansion':
      walk.scope.budget.spend(node.text.length)
      return node.script ? walkSubshell([node.script], { ...walk, input: () => null }) : null
    case 'BraceGroup':
      return walkNode(node.body, walk)
    case 'ParameterExpansion':
      return walkParameter(node, walk)
    case 'If':
      return walkIf(node, walk)
    case 'CaseItem':
      for (const word of node.pattern) walkNode(word, walk)
      return walkUncertain(node.body, under(walk))
    case 'For':
    case 'Select':
      return walkLoop(node, walk)
    case 'While':
    case 'ArithmeticFor':
      return walkUncertain(node, under(walk, 'often'), walkChildren)
    case 'Assignment':
    case 'Word':
    case 'DoubleQuoted':
      return walkChildren(node, walk)
    default:
      walkChildren(node, walk)
      return null
  }
}

/** @returns of the last one */
function walkChildren(node: ast.SyntaxNode, walk: Walk): Status {
  let status: Status = null
  forEachChild(node, (child) => {
    status = walkNode(child, walk)
  })
  return status
}

/** Where one of them may leave, the others depend on it. */
function walkAll(nodes: readonly ast.SyntaxNode[], walk: Walk): Status {
  let status: Status = true
  let current = walk
  for (const node of nodes) {
    const { leaves } = walk.scope
    status = walkNode(node, current)
    if (node.type === 'Statement' && isLeaving(node.command)) break
    if (walk.scope.leaves > leaves) current = under(current)
  }
  return status
}

const isLeaving = (node: ast.SyntaxNode): boolean =>
  node.type === 'Command' && LEAVING.includes(node.name?.value ?? '')

/** At its nesting limit the parser drops commands; after other errors it goes on as a shell would. */
function walkParsed(script: ast.ParsedScript, walk: Walk): Status {
  if (script.errors?.some(({ message }) => message.includes('nesting depth exceeded')))
    throw new CommandTooComplexError()
  return walkAll(script.commands, walk)
}

/** The parser divides `${a/b/c}` and `${a:b:c}` inside of substitutions too; a heredoc has the same ones. */
function walkParameter(node: ast.ParameterExpansionPart, walk: Walk): Status {
  const { operation, pos, text } = node
  if (operation?.type !== 'Replace' && operation?.type !== 'Slice') return walkChildren(node, walk)
  const operands = text.slice(operation.operatorEnd - pos, -1)
  return /\$\(|`/.test(operands) ? walkScript(`cat <<${END}\n${operands}\n${END}`, walk) : null
}

const END = '__END__'

/** Changes to variables and directories stay inside. */
function walkSubshell(nodes: readonly ast.SyntaxNode[], walk: Walk): Status {
  const inner = { ...walk, scope: copyOf(walk.scope) }
  const status = walkAll(nodes, inner)
  runTrap(inner)
  return status
}

const NOTHING = {
  words: [],
  assignments: new Map(),
  input: () => null,
  output: () => unknownArgument(''),
  writes: null,
}

/** What `trap … EXIT` set runs at the end of its shell. */
export function runTrap({ scope, visit, conditions }: Omit<Walk, 'running' | 'input'>): void {
  const { trap } = scope
  if (trap === null) return
  scope.trap = null
  const words = [argument('eval'), argument(trap)]
  visit({ ...NOTHING, words, conditions: [...conditions, { kind: 'often', test: null }] }, scope)
}

/** A sure failure ends a chain of `&&`, a sure success one of `||`. */
function walkChain({ commands, operators }: ast.AndOr, walk: Walk): Status {
  let status: Status = true
  let current = walk
  let forget = () => {}
  for (const [i, command] of commands.entries()) {
    const isOr = operators[i - 1] === '||'
    if (i > 0 && status === isOr) continue
    if (i > 0 && typeof status !== 'boolean') {
      if (current === walk) forget = remember(walk.scope)
      const isOrChain = operators.slice(0, i).includes('||')
      current = under(isOrChain ? walk : current, isOr ? 'or' : 'and', status)
    }
    const own = walkNode(command, current)
    status = isOr ? either(status, own) : both(status, own)
  }
  forget()
  return status
}

function walkPipeline({ commands, prefixes }: ast.Pipeline, walk: Walk): Status {
  const [only, ...more] = commands
  if (only && more.length === 0) {
    const status = walkNode(only, walk)
    const isNegated = prefixes.filter(({ type }) => type === 'Negation').length % 2 === 1
    return isNegated ? not(status) : status
  }
  for (const [i, command] of commands.entries()) {
    const input = i === 0 ? walk.input : () => outputOf(commands.slice(0, i), walk.scope)
    walkSubshell([command], { ...walk, input })
  }
  return null
}

function walkRedirected(node: ast.Redirected, walk: Walk): Status {
  const { scope, visit, conditions } = walk
  for (const redirect of node.redirects) walkNode(redirect, walk)
  const input = inputOf(node.redirects, scope)
  const status = walkNode(node.command, { ...walk, ...(input && { input: () => input }) })
  const writes = writtenBy(node.redirects, scope)
  if (!writes) return status
  visit({ ...NOTHING, output: () => outputOf([node.command], walk.scope), writes, conditions }, scope)
  return null
}

function walkIf({ clause, then, elif, else: last }: ast.If, walk: Walk): null {
  let current = walk
  for (const each of [{ clause, then }, ...elif]) {
    const status = walkNode(each.clause, current)
    if (status !== false) walkUncertain(each.then, under(current, 'and', status))
    if (status === true) return null
    current = under(current, 'or', status)
  }
  if (last) walkUncertain(last, current)
  return null
}

function walkUncertain(node: ast.SyntaxNode, walk: Walk, how = walkNode): null {
  const forget = remember(walk.scope)
  how(node, walk)
  forget()
  return null
}

/** Once for each word of a list that is known. */
function walkLoop(node: ast.For | ast.Select, walk: Walk): null {
  const { scope } = walk
  for (const word of node.wordlist ?? []) walkNode(word, walk)
  const words = node.wordlist?.flatMap((word) => expandWord(word, scope)) ?? scope.positional
  const isKnown = node.type === 'For' && words.every(({ known, pattern }) => known && pattern === null)
  const all = unknownArgument(words.map(({ text }) => text).join(' '))
  const { leaves } = scope
  for (const word of isKnown && words.length > 0 ? words : [all]) {
    scope.budget.spend(node.end - node.pos)
    scope.variables.set(node.name.value, [word])
    if (isKnown && scope.leaves === leaves) walkNode(node.body, walk)
    else walkUncertain(node.body, under(walk, 'often'))
  }
  return null
}

function visitCommand(node: ast.Command, walk: Walk): Status {
  const { scope, visit, conditions } = walk
  const substituted = walkChildren(node, walk)
  const assignments = new Map<string, Value>()
  for (const item of node.prefix)
    if (item.type === 'Assignment') assignments.set(item.name, valueIn(item, scope))
  const writes = writtenBy(node.redirects, scope)
  const output = () => outputOf([node], walk.scope)
  if (node.name === undefined) {
    for (const [name, value] of assignments) scope.variables.set(name, value)
    if (!writes) return [...assignments.values()].flat().every(({ known }) => known) || substituted
  }
  const words = [...(node.name ? [node.name] : []), ...node.args].flatMap((word) => expandWord(word, scope))
  for (const item of node.args)
    if (item.type === 'Assignment') scope.variables.set(item.name, valueIn(item, scope))
  const own = inputOf(node.redirects, scope)
  const input = own ? () => own : walk.input
  const [first, ...args] = words
  const called = first?.known ? scope.functions.get(first.text) : undefined
  if (!first || !called) return visit({ words, assignments, input, output, writes, conditions }, scope)
  if (writes) visit({ ...NOTHING, output, writes, conditions }, scope)
  for (const [name, value] of assignments) scope.variables.set(name, value)
  // where it may not have been defined, it may not run
  const more = called.conditions.filter((condition) => !conditions.includes(condition))
  return callFunction(called.body, args, { ...walk, input, conditions: [...conditions, ...more] })
}

function callFunction(body: ast.SyntaxNode, args: Value, walk: Walk): Status {
  const { scope, running } = walk
  const { leaves } = scope
  if (running.has(body)) return null
  scope.budget.spend(body.end - body.pos + STARTING_COST)
  const { positional } = scope
  scope.positional = args
  const status = walkNode(body, { ...walk, running: new Set([...running, body]) })
  scope.positional = positional
  return scope.leaves === leaves ? status : null
}
