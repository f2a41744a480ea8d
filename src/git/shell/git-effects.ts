import { parseCommitArguments } from './commit-arguments.ts'
import { COMMITS, type Effect, NONE, UNKNOWN } from './effect.ts'
import type { Step } from './git-call.ts'
import { type Arguments, has, parseOptions, type ReadOptions, split } from './options.ts'
import { effectOfOther, isOtherCommand } from './other-commands.ts'
import { argument } from './words.ts'

const FOLLOWED: ReadonlyMap<string, (args: Arguments) => Effect> = new Map([
  ['add', (args: Arguments) => staging('add', args)],
  ['stage', (args) => staging('add', args)],
  ['rm', (args) => staging('rm', args)],
  ['mv', (args) => staging('mv', args)],
  ['reset', reset],
  ['restore', restore],
  ['commit', commit],
  ['merge', (args) => applying('merge', args)],
  ['cherry-pick', (args) => applying('cherry-pick', args)],
  ['revert', (args) => applying('revert', args)],
  ['apply', applyPatch],
  ['am', applyMail],
  ['checkout', checkout],
  ['switch', switchBranch],
])

/** git ignores aliases with the name of a command. */
export const isGitCommand = (name: string): boolean => FOLLOWED.has(name) || isOtherCommand(name)

export function effectOf(step: Step): Effect {
  if (step.kind === 'edit') return step
  const { subcommand, args } = step
  if (asksForHelp(args)) return NONE
  return FOLLOWED.get(subcommand)?.(args) ?? effectOfOther(subcommand, args)
}

const asksForHelp = ([first]: Arguments): boolean => first?.text === '--help' || first?.text === '-h'

function commit(args: Arguments): Effect {
  const read = parseCommitArguments(args)
  return read.commits ? { kind: 'commit', commit: read } : NONE
}

const picksHunks = (options: readonly string[]): boolean =>
  has(options, '--patch', 'p') || has(options, '--interactive', 'i') || has(options, '--edit', 'e')

function staging(kind: 'add' | 'rm' | 'mv', args: Arguments): Effect {
  const { options, operands } = split(args, '--chmod')
  if (has(options, '--dry-run', 'n')) return NONE
  if (options.some((option) => option.startsWith('--pathspec-from-file'))) return UNKNOWN
  return { kind, options, paths: operands, picks: kind === 'add' && picksHunks(options) }
}

function reset(args: Arguments): Effect {
  const read = parseOptions(args, {
    flags: '-q --quiet --mixed --soft --hard -N --intent-to-add --refresh --no-refresh',
  })
  if (read === null) return UNKNOWN
  const { options, operands, paths } = read
  return { kind: 'reset', options, operands, paths }
}

/** `restore --staged` changes only the index; without it the work tree. */
function restore(args: Arguments): Effect {
  const { options, operands } = split(args, '-s', '--source')
  const staged = has(options, '--staged', 'S')
  if (staged && !has(options, '--worktree', 'W'))
    return { kind: 'unstage', options, paths: operands, picks: has(options, '--patch', 'p') }
  const read = parseOptions(args, {
    flags: '-q --quiet -W --worktree -S --staged --no-overlay',
    values: '-s --source',
  })
  if (read === null) return UNKNOWN
  const source = read.values.get('-s') ?? read.values.get('--source') ?? (staged ? argument('HEAD') : null)
  return { kind: 'restore', source, staged, paths: [...read.operands, ...(read.paths ?? [])] }
}

function applying(verb: 'merge' | 'cherry-pick' | 'revert', args: Arguments): Effect {
  const texts = args.map(({ text }) => text)
  if (texts.includes('--continue')) return commit([])
  if (texts.includes('--skip')) return COMMITS
  if (texts.some((text) => /^--(?:abort|quit)$/.test(text))) return UNKNOWN
  const read = parseOptions(args, APPLYING[verb])
  const commits = !texts.some((text) => /^(?:-n|--no-commit|--squash)$/.test(text))
  const strategy = read?.values.get('-s') ?? read?.values.get('--strategy')
  if (read === null || (strategy !== undefined && !STRATEGIES.has(strategy.text)))
    return { kind: 'unknown', commits }
  const { options, operands, paths } = read
  return { kind: 'apply', verb, options, operands: [...operands, ...(paths ?? [])], commits }
}

/** Others would run a program of that name. */
const STRATEGIES = new Set(['ort', 'recursive', 'resolve', 'octopus', 'ours', 'subtree'])

/** `dropped`: decide only about the message, and might start an editor or gpg. */
const ANY_VERB = { values: '-X --strategy-option -s --strategy', message: '-e --edit --no-edit --signoff' }
const APPLYING = {
  merge: {
    flags: `--ff --no-ff --ff-only --squash --no-squash --commit --no-commit --stat --no-stat -q --quiet -v
      --no-verify --verify --allow-unrelated-histories --progress --no-progress`,
    values: ANY_VERB.values,
    dropped: `${ANY_VERB.message} -n --log --no-log --no-gpg-sign --no-signoff`,
    droppedValues: '-m --message -F --file --into-name --cleanup',
  },
  'cherry-pick': {
    flags: `-n --no-commit --ff --allow-empty --allow-empty-message --keep-redundant-commits`,
    values: `${ANY_VERB.values} -m --mainline`,
    dropped: `${ANY_VERB.message} -x -s --no-gpg-sign`,
    droppedValues: '--cleanup',
  },
  revert: {
    flags: '-n --no-commit',
    values: `${ANY_VERB.values} -m --mainline`,
    dropped: `${ANY_VERB.message} --no-gpg-sign --reference`,
    droppedValues: '--cleanup',
  },
} as const

function applyPatch(args: Arguments): Effect {
  const isShown = args.some(({ text }) => /^--(?:check|stat|numstat|summary)$/.test(text))
  if (isShown && !args.some(({ text }) => text === '--apply')) return NONE
  const read = parseOptions(args, { flags: '--index --cached -R --reverse -3 --3way -v -q', values: '-p -C' })
  if (read === null || read.operands.length === 0 || read.operands.some(({ text }) => text === '-'))
    return isOfIndex(args.map(({ text }) => text)) ? UNKNOWN : { kind: 'files' }
  return { kind: 'apply', verb: 'apply', options: read.options, operands: read.operands, commits: false }
}

/** Whether `git apply` changes the index, too. */
export const isOfIndex = (options: readonly string[]): boolean =>
  options.some((option) => /^(?:--index|--cached|-3|--3way)$/.test(option))

function applyMail(args: Arguments): Effect {
  const read = parseOptions(args, { flags: '-q --quiet -3 --3way -k --keep -s --signoff --no-verify' })
  if (read === null || read.operands.length === 0) return effectOfOther('am', args)
  return { kind: 'apply', verb: 'am', options: read.options, operands: read.operands, commits: true }
}

const BRANCHING = { flags: '-q --quiet --progress --no-progress --no-track -d --detach' }

function checkout(args: Arguments): Effect {
  const read = parseOptions(args, { ...BRANCHING, values: '-b -B --orphan' })
  if (read === null) return UNKNOWN
  const { operands, paths, values, options } = read
  const namesBranch = values.size > 0 || options.some(({ text }) => text === '-d' || text === '--detach')
  return namesBranch ? branching('checkout', args, read) : { kind: 'checkout', operands, paths }
}

function switchBranch(args: Arguments): Effect {
  const read = parseOptions(args, { ...BRANCHING, values: '-c -C --create --force-create --orphan' })
  return read === null ? UNKNOWN : branching('switch', args, read)
}

function branching(verb: 'checkout' | 'switch', args: Arguments, read: ReadOptions): Effect {
  const { options, values, operands } = read
  if (values.size > 0 && !values.has('--orphan') && operands.length === 0)
    return { kind: 'branch', args: [argument(verb), ...args] }
  return { kind: 'apply', verb, options, operands, commits: false }
}
