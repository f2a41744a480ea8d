import { type CommitArguments, parseCommitArguments } from './commit-arguments.ts'
import type { GitCall } from './git-call.ts'
import type { Argument } from './words.ts'

/** What a call of git does to the index and to HEAD, as far as its words determine it. */
export type Effect =
  | { readonly kind: 'none' }
  | { readonly kind: 'commit'; readonly commit: CommitArguments }
  /** brings a commit of elsewhere: `merge`, `cherry-pick`, `revert` */
  | {
      readonly kind: 'apply'
      readonly verb: 'merge' | 'cherry-pick' | 'revert'
      readonly revisions: readonly Argument[]
    }
  | {
      readonly kind: 'add' | 'rm' | 'reset' | 'unstage'
      readonly options: readonly string[]
      readonly paths: readonly Argument[]
      readonly picks: boolean
    }
  | { readonly kind: 'mv'; readonly paths: readonly Argument[] }
  /** changes the work tree or the index in a way that is not followed */
  | { readonly kind: 'unknown' }

const NONE: Effect = { kind: 'none' }
const UNKNOWN: Effect = { kind: 'unknown' }

/** Commands that leave the index, the work tree and HEAD as they are. */
const READING = new Set(
  'annotate archive bisect blame branch bundle cat-file check-attr check-ignore check-mailmap cherry commit-graph commit-tree config count-objects describe diff diff-files diff-index diff-tree difftool fetch for-each-ref format-patch fsck gc grep hash-object help init instaweb log ls-files ls-remote ls-tree maintenance merge-base merge-tree name-rev notes pack-refs patch-id prune push range-diff reflog remote repack replace request-pull rev-list rev-parse send-email shortlog show show-branch show-index show-ref status submodule symbolic-ref tag update-ref var verify-commit verify-tag version whatchanged worktree write-tree'.split(
    ' ',
  ),
)

const FOLLOWED = [
  'add',
  'stage',
  'rm',
  'mv',
  'reset',
  'restore',
  'commit',
  'merge',
  'cherry-pick',
  'revert',
  'rebase',
  'checkout',
  'switch',
]
const CHANGING = [
  'am',
  'apply',
  'checkout-index',
  'clean',
  'pull',
  'read-tree',
  'sparse-checkout',
  'stash',
  'update-index',
  'filter-branch',
  'citool',
  'gui',
]

/** git has a command of this name, so an alias of it does not count. */
export const isGitCommand = (name: string): boolean =>
  READING.has(name) || FOLLOWED.includes(name) || CHANGING.includes(name)

export function effectOf({ subcommand, args }: GitCall): Effect {
  if (READING.has(subcommand) || asksForHelp(args)) return NONE
  switch (subcommand) {
    case 'commit': {
      const commit = parseCommitArguments(args)
      return commit.commits ? { kind: 'commit', commit } : NONE
    }
    case 'add':
    case 'stage':
      return staging('add', args, new Set(['--pathspec-from-file', '--chmod']))
    case 'rm':
      return staging('rm', args, new Set(['--pathspec-from-file']))
    case 'mv': {
      const { options, operands } = split(args, new Set())
      return options.some((option) => /^(?:-n|--dry-run)$/.test(option))
        ? NONE
        : { kind: 'mv', paths: operands }
    }
    case 'reset':
      return staging('reset', args, new Set(['--pathspec-from-file']))
    case 'restore':
      return restore(args)
    case 'merge':
      return applying('merge', args, /^(?:--no-commit|--squash|--abort|--quit)$/)
    case 'cherry-pick':
      return applying('cherry-pick', args, /^(?:-n|--no-commit|--abort|--quit|--skip)$/)
    case 'revert':
      return applying('revert', args, /^(?:-n|--no-commit|--abort|--quit|--skip)$/)
    case 'rebase':
      return args.some(({ text }) => text === '--continue')
        ? { kind: 'commit', commit: parseCommitArguments([]) }
        : UNKNOWN
    case 'checkout':
    case 'switch':
      return startsBranch(args) ? NONE : UNKNOWN
    default:
      return UNKNOWN
  }
}

const asksForHelp = (args: readonly Argument[]): boolean =>
  args.some(({ text }, i) => text === '--help' || (text === '-h' && i === 0))

/** `checkout -b new`, `switch -c new`: HEAD gets another name, nothing else changes. */
function startsBranch(args: readonly Argument[]): boolean {
  const [option, name, ...more] = args
    .map(({ text }) => text)
    .filter((text) => text !== '-q' && text !== '--quiet')
  return (
    /^(?:-b|-B|-c|-C|--create|--force-create|--orphan)$/.test(option ?? '') &&
    name !== undefined &&
    more.length === 0
  )
}

/** Options and operands, both sides of `--`; an option with a value keeps it as its next element. */
function split(
  args: readonly Argument[],
  withValue: ReadonlySet<string>,
): { options: string[]; operands: Argument[]; dashes: boolean } {
  const options: string[] = []
  const operands: Argument[] = []
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i]
    if (arg === undefined) break
    if (arg.text === '--') return { options, operands: [...operands, ...args.slice(i + 1)], dashes: true }
    if (!arg.known || !arg.text.startsWith('-') || arg.text === '-') operands.push(arg)
    else {
      options.push(arg.text)
      if (withValue.has(arg.text)) options.push(args[++i]?.text ?? '')
    }
  }
  return { options, operands, dashes: false }
}

function staging(
  kind: 'add' | 'rm' | 'reset',
  args: readonly Argument[],
  withValue: ReadonlySet<string>,
): Effect {
  const { options, operands } = split(args, withValue)
  const has = (long: string, letter: string) =>
    options.some(
      (option) =>
        option === long || (letter !== '' && /^-[a-zA-Z]+$/.test(option) && option.includes(letter)),
    )
  if (kind !== 'reset' && has('--dry-run', 'n')) return NONE
  if (has('--pathspec-from-file', '') || options.some((option) => option.startsWith('--pathspec-from-file')))
    return UNKNOWN
  const picks = has('--patch', 'p') || has('--interactive', 'i') || has('--edit', 'e')
  return { kind, options, paths: operands, picks }
}

/** `restore --staged` touches the index alone; without it the work tree. */
function restore(args: readonly Argument[]): Effect {
  const { options, operands } = split(args, new Set(['-s', '--source']))
  const staged = options.some((option) => option === '--staged' || /^-[a-zA-Z]*S/.test(option))
  const worktree = options.some((option) => option === '--worktree' || /^-[a-zA-Z]*W/.test(option))
  return staged && !worktree
    ? {
        kind: 'unstage',
        options,
        paths: operands,
        picks: options.includes('-p') || options.includes('--patch'),
      }
    : UNKNOWN
}

function applying(
  verb: 'merge' | 'cherry-pick' | 'revert',
  args: readonly Argument[],
  without: RegExp,
): Effect {
  const { options, operands } = split(
    args,
    new Set(['-m', '--mainline', '-s', '--strategy', '-X', '--strategy-option', '-F', '--file', '--cleanup']),
  )
  if (options.includes('--continue')) return { kind: 'commit', commit: parseCommitArguments([]) }
  if (options.some((option) => without.test(option))) return UNKNOWN
  return { kind: 'apply', verb, revisions: verb === 'merge' ? operands.filter((_, i) => i === 0) : operands }
}
