import { type Command, forEachChild, type Redirection, type SyntaxNode } from 'unbash'

/** Programs that only show text: what their arguments say is not done. */
const SHOWS = {
  print: wordSet(': [ echo ls printf test true'),
  read: wordSet('cat cut diff egrep fgrep grep head nl rg sort tail tr uniq wc'),
}

const DOES_MORE: Readonly<Record<string, RegExp>> = {
  printf: /^-v/,
  rg: /^--(pre|hostname-bin)/,
  sort: /^(-\w*o|--out|--comp)/,
}

const GIT_SHOWS = {
  print: wordSet('check-ignore commit log ls-files status'),
  read: wordSet('blame diff grep show'),
}

const GIT_RUNS = /^(-O|--open-files|--ext-diff|--textconv|--output|-[a-z]*F|--file|-[a-z]*t$|--template)/

/** What a command may show: `print` its own arguments, `read` files too. */
export type Showing = 'print' | 'read'

export function onlyShows(node: SyntaxNode, showing: Showing): boolean {
  return commandsIn(node).every(
    (command) =>
      !command.prefix.some(({ type }) => type === 'Assignment') &&
      command.redirects.every(writesNoFile) &&
      showsByName(wordsOf(command), isFed(command) ? 'read' : showing),
  )
}

/** Its text comes from a redirect, as in `cat <<EOF`. */
const isFed = ({ args, redirects }: Command): boolean =>
  args.length === 0 && redirects.every(({ type }) => type !== 'Redirect')

function showsByName([name = '', ...args]: readonly string[], showing: Showing): boolean {
  if (name === 'git') return gitShows(args, showing)
  return isAmong(SHOWS, name, showing) && !args.some((arg) => DOES_MORE[name]?.test(arg))
}

function gitShows(args: readonly string[], showing: Showing): boolean {
  const [first = '', second = '', ...rest] = args
  if (first === '--no-pager') return gitShows([second, ...rest], showing)
  if (first === '-C') return gitShows(rest, showing)
  return isAmong(GIT_SHOWS, first, showing) && !args.some((arg) => GIT_RUNS.test(arg))
}

const isAmong = ({ print, read }: typeof SHOWS, name: string, showing: Showing): boolean =>
  print.has(name) || (showing === 'read' && read.has(name))

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

const writesNoFile = (redirect: Redirection): boolean =>
  redirect.type !== 'Redirect' ||
  redirect.operator === '<' ||
  redirect.target?.value === '/dev/null' ||
  (/^[<>]&$/.test(redirect.operator) && /^(\d|-)$/.test(redirect.target?.value ?? ''))

/** The parser reads a substitution when it is visited, so each level costs all that is inside it. */
const MAX_DEPTH = 100

/** The node and all below it, each before what is in it. @throws RangeError for more nesting than anybody types */
export function nodesIn(root: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = []
  const visit = (node: SyntaxNode, depth: number) => {
    if (depth > MAX_DEPTH) throw new RangeError('nested too deeply')
    found.push(node)
    forEachChild(node, (child) => visit(child, depth + 1))
  }
  visit(root, 0)
  return found
}

/** Including those in substitutions. */
export const commandsIn = (node: SyntaxNode): Command[] =>
  nodesIn(node).filter((each): each is Command => each.type === 'Command')

/** Without quotes; substitutions stay as written. */
export const wordsOf = (command: Command): string[] =>
  partsOf(command).map((word) => (word.type === 'Word' ? word.value : word.text))

export const partsOf = ({ name, args }: Command) => [...(name ? [name] : []), ...args]
