import { wordSet } from '../../core/word-set.ts'
import { type CommitArguments, parseCommitArguments } from './commit-arguments.ts'
import type { Edit, Step } from './git-call.ts'
import type { Argument } from './words.ts'

export type Effect =
  | Edit
  | { readonly kind: 'none' }
  | { readonly kind: 'commit'; readonly commit: CommitArguments }
  /** commits a change from elsewhere */
  | { readonly kind: 'apply'; readonly verb: Verb; readonly revisions: readonly Argument[] }
  | {
      readonly kind: 'add' | 'rm' | 'reset' | 'unstage'
      readonly options: readonly string[]
      readonly paths: readonly Argument[]
      readonly picks: boolean
    }
  | { readonly kind: 'mv'; readonly paths: readonly Argument[] }
  /** not followed */
  | { readonly kind: 'unknown' }

const NONE: Effect = { kind: 'none' }
const UNKNOWN: Effect = { kind: 'unknown' }

type Verb = 'merge' | 'cherry-pick' | 'revert'

/** Leave the index, the work tree and HEAD unchanged. */
const READING = wordSet(
  'annotate archive bisect blame branch bundle cat-file check-attr check-ignore check-mailmap cherry commit-graph commit-tree config count-objects describe diff diff-files diff-index diff-tree difftool fetch for-each-ref format-patch fsck gc grep hash-object help init instaweb log ls-files ls-remote ls-tree maintenance merge-base merge-tree name-rev notes pack-refs patch-id prune push range-diff reflog remote repack replace request-pull rev-list rev-parse send-email shortlog show show-branch show-index show-ref status submodule symbolic-ref tag update-ref var verify-commit verify-tag version whatchanged worktree write-tree',
)

/** Not followed. */
const CHANGING = wordSet(
  'am apply checkout-index citool clean filter-branch gui pull read-tree sparse-checkout stash update-index',
)

type Arguments = readonly Argument[]

const FOLLOWED: ReadonlyMap<string, (args: Arguments) => Effect> = new Map([
  ['add', (args: Arguments) => staging('add', args)],
  ['stage', (args) => staging('add', args)],
  ['rm', (args) => staging('rm', args)],
  ['reset', (args) => staging('reset', args)],
  ['mv', move],
  ['restore', restore],
  ['commit', commit],
  ['merge', (args) => applying('merge', args, /^(?:--no-commit|--squash|--abort|--quit)$/)],
  ['cherry-pick', (args) => applying('cherry-pick', args, /^(?:-n|--no-commit|--abort|--quit|--skip)$/)],
  ['revert', (args) => applying('revert', args, /^(?:-n|--no-commit|--abort|--quit|--skip)$/)],
  ['rebase', (args) => (args.some(({ text }) => text === '--continue') ? commit([]) : UNKNOWN)],
  ['checkout', (args) => (startsBranch(args) ? NONE : UNKNOWN)],
  ['switch', (args) => (startsBranch(args) ? NONE : UNKNOWN)],
])

/** git ignores aliases with the name of a command. */
export const isGitCommand = (name: string): boolean =>
  READING.has(name) || FOLLOWED.has(name) || CHANGING.has(name)

export function effectOf(step: Step): Effect {
  if (step.kind === 'edit') return step
  const { subcommand, args } = step
  if (READING.has(subcommand) || asksForHelp(args)) return NONE
  return FOLLOWED.get(subcommand)?.(args) ?? UNKNOWN
}

const asksForHelp = ([first]: Arguments): boolean => first?.text === '--help' || first?.text === '-h'

function commit(args: Arguments): Effect {
  const read = parseCommitArguments(args)
  return read.commits ? { kind: 'commit', commit: read } : NONE
}

/** `checkout -b new`, `switch -c new`: changes only the name of HEAD. */
function startsBranch(args: Arguments): boolean {
  const [option = '', name, ...more] = args
    .map(({ text }) => text)
    .filter((text) => text !== '-q' && text !== '--quiet')
  const starts = /^(?:-b|-B|-c|-C|--create|--force-create|--orphan)$/.test(option)
  return starts && name !== undefined && more.length === 0
}

/** An option's value follows it in `options`. */
function split(args: Arguments, ...withValue: string[]): { options: string[]; operands: Argument[] } {
  const options: string[] = []
  const operands: Argument[] = []
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i]
    if (arg === undefined) break
    if (arg.text === '--') return { options, operands: [...operands, ...args.slice(i + 1)] }
    if (!arg.known || !arg.text.startsWith('-') || arg.text === '-') operands.push(arg)
    else {
      options.push(arg.text)
      if (withValue.includes(arg.text)) options.push(args[++i]?.text ?? '')
    }
  }
  return { options, operands }
}

/** By its long name, or its letter, also in a cluster. */
const has = (options: readonly string[], long: string, letter: string): boolean =>
  options.some((option) => option === long || (/^-[a-zA-Z]+$/.test(option) && option.includes(letter)))

const picksHunks = (options: readonly string[]): boolean =>
  has(options, '--patch', 'p') || has(options, '--interactive', 'i') || has(options, '--edit', 'e')

function staging(kind: 'add' | 'rm' | 'reset', args: Arguments): Effect {
  const { options, operands } = split(args, '--chmod')
  if (kind !== 'reset' && has(options, '--dry-run', 'n')) return NONE
  if (options.some((option) => option.startsWith('--pathspec-from-file'))) return UNKNOWN
  return { kind, options, paths: operands, picks: picksHunks(options) }
}

function move(args: Arguments): Effect {
  const { options, operands } = split(args)
  return has(options, '--dry-run', 'n') ? NONE : { kind: 'mv', paths: operands }
}

/** `restore --staged` changes only the index; without it the work tree. */
function restore(args: Arguments): Effect {
  const { options, operands } = split(args, '-s', '--source')
  const isIndexAlone = has(options, '--staged', 'S') && !has(options, '--worktree', 'W')
  return isIndexAlone
    ? { kind: 'unstage', options, paths: operands, picks: has(options, '--patch', 'p') }
    : UNKNOWN
}

function applying(verb: Verb, args: Arguments, without: RegExp): Effect {
  const { options, operands } = split(
    args,
    ...['-m', '--mainline', '-s', '--strategy', '-X', '--strategy-option', '-F', '--file', '--cleanup'],
  )
  if (options.includes('--continue')) return commit([])
  if (options.some((option) => without.test(option))) return UNKNOWN
  return { kind: 'apply', verb, revisions: verb === 'merge' ? operands.slice(0, 1) : operands }
}
