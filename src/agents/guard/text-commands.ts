import { type Command, forEachChild, type Redirection, type SyntaxNode } from 'unbash'

/** Programs that only show text: what stands in their arguments is not done. `unless`: options that change that. */
const SHOW: Readonly<Record<string, { readonly readsFiles: boolean; readonly unless?: RegExp }>> = {
  ':': { readsFiles: false },
  '[': { readsFiles: false },
  cat: { readsFiles: true },
  cut: { readsFiles: true },
  diff: { readsFiles: true },
  echo: { readsFiles: false },
  egrep: { readsFiles: true },
  fgrep: { readsFiles: true },
  grep: { readsFiles: true },
  head: { readsFiles: true },
  ls: { readsFiles: false },
  nl: { readsFiles: true },
  printf: { readsFiles: false, unless: /^-v/ },
  rg: { readsFiles: true, unless: /^--(pre|hostname-bin)/ },
  sort: { readsFiles: true, unless: /^(-\w*o|--out|--comp)/ },
  tail: { readsFiles: true },
  test: { readsFiles: false },
  tr: { readsFiles: true },
  true: { readsFiles: false },
  uniq: { readsFiles: true },
  wc: { readsFiles: true },
}

const GIT_SHOWS: Readonly<Record<string, { readonly readsFiles: boolean }>> = {
  'check-ignore': { readsFiles: false },
  blame: { readsFiles: true },
  commit: { readsFiles: false },
  diff: { readsFiles: true },
  grep: { readsFiles: true },
  log: { readsFiles: false },
  'ls-files': { readsFiles: false },
  show: { readsFiles: true },
  status: { readsFiles: false },
}

const GIT_RUNS = /^(-O|--open-files|--ext-diff|--textconv|--output|-[a-z]*F|--file|-[a-z]*t$|--template)/

/** What counts as showing text: `print` its own arguments only, `read` files too. */
export type Showing = 'print' | 'read'

/** Whether all that this command does, substitutions included, is to show text to the one who ran it. */
export function onlyShows(node: SyntaxNode, showing: Showing): boolean {
  return commandsIn(node).every(
    (command) =>
      !command.prefix.some(({ type }) => type === 'Assignment') &&
      command.redirects.every(writesNoFile) &&
      showsByName(wordsOf(command), isFed(command) ? 'read' : showing),
  )
}

/** It is given no file, but its text: `cat <<EOF`. */
const isFed = ({ args, redirects }: Command): boolean =>
  args.length === 0 && redirects.every(({ type }) => type !== 'Redirect')

function showsByName([name = '', ...args]: readonly string[], showing: Showing): boolean {
  if (name === 'git') return gitShows(args, showing)
  const program = Object.hasOwn(SHOW, name) ? SHOW[name] : undefined
  if (program === undefined || (program.readsFiles && showing === 'print')) return false
  return !args.some((arg) => program.unless?.test(arg))
}

function gitShows(args: readonly string[], showing: Showing): boolean {
  const [first = '', second = '', ...rest] = args
  if (first === '--no-pager') return gitShows([second, ...rest], showing)
  if (first === '-C') return gitShows(rest, showing)
  const subcommand = Object.hasOwn(GIT_SHOWS, first) ? GIT_SHOWS[first] : undefined
  if (subcommand === undefined || (subcommand.readsFiles && showing === 'print')) return false
  return !args.some((arg) => GIT_RUNS.test(arg))
}

const writesNoFile = (redirect: Redirection): boolean =>
  redirect.type !== 'Redirect' ||
  redirect.operator === '<' ||
  redirect.target?.value === '/dev/null' ||
  (/^[<>]&$/.test(redirect.operator) && /^(\d|-)$/.test(redirect.target?.value ?? ''))

/** The simple commands of a tree, those of its substitutions included. */
export function commandsIn(node: SyntaxNode): Command[] {
  const found: Command[] = node.type === 'Command' ? [node] : []
  forEachChild(node, (child) => found.push(...commandsIn(child)))
  return found
}

/** Its words without their quotes; a substitution stands as it is written. */
export const wordsOf = ({ name, args }: Command): string[] =>
  [...(name ? [name] : []), ...args].map((word) => (word.type === 'Word' ? word.value : word.text))
