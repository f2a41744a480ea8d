import { wordSet } from '../../core/word-set.ts'
import { parseCommitArguments } from './commit-arguments.ts'
import { COMMITS, type Effect, NONE, UNKNOWN } from './effect.ts'
import { type Arguments, has, parseOptions } from './options.ts'

const FILES: Effect = { kind: 'files' }
const REFS: Effect = { kind: 'refs', created: null }

/** Leave the index, the files, HEAD and the refs unchanged. */
const READING = wordSet(
  'annotate blame cat-file check-attr check-ignore check-mailmap check-ref-format cherry column commit-graph commit-tree count-objects credential describe diff diff-files diff-index diff-pairs diff-tree fast-export fmt-merge-msg for-each-ref fsck fsmonitor--daemon gc get-tar-commit-id grep hash-object help instaweb last-modified log ls-files ls-remote ls-tree maintenance merge-base merge-tree mktag mktree multi-pack-index name-rev notes pack-refs patch-id prune prune-packed push range-diff repack request-pull rev-list rev-parse send-email shortlog show show-branch show-index show-ref status stripspace unpack-objects update-server-info var verify-commit verify-pack verify-tag version whatchanged write-tree',
)

/** Programs of their own, or interactive. */
const COMMITTING = wordSet(
  'am citool cvsimport filter-branch gui history p4 pull quiltimport rebase subtree svn',
)

const WRITING_FILES = wordSet(
  'bugreport checkout-index clone diagnose difftool format-patch index-pack mailinfo mailsplit merge-file pack-objects rerere unpack-file',
)

/** Any other name is not followed either; these cannot be aliases. */
const UNFOLLOWED = wordSet(
  'backfill bisect clean fast-import fetch-pack for-each-repo hook merge-index merge-one-file mergetool read-tree replay scalar sparse-checkout update-index update-ref',
)

const first = (args: Arguments): string => args.find(({ text }) => !text.startsWith('-'))?.text ?? ''

const hasAny = (args: Arguments, names: RegExp): boolean => args.some(({ text }) => names.test(text))

/** What decides whether it only reads. */
const SOMETIMES_READING: ReadonlyMap<string, (args: Arguments) => Effect> = new Map([
  ['am', (args: Arguments) => (hasAny(args, /^--(?:abort|quit|show-current-patch)/) ? UNKNOWN : COMMITS)],
  ['archive', (args) => (hasAny(args, /^(?:-o|--o)/) ? FILES : NONE)],
  ['bisect', (args) => (/^(?:|log|view|visualize|terms|help)$/.test(first(args)) ? NONE : UNKNOWN)],
  ['branch', branch],
  ['bundle', (args) => (first(args) === 'create' ? FILES : NONE)],
  ['clean', (args) => (has(textsOf(args), '--dry-run', 'n') ? NONE : FILES)],
  ['config', config],
  ['fetch', (args) => (hasAny(args, /^(?:-u|--update-head-ok)$/) ? UNKNOWN : REFS)],
  ['format-patch', (args) => (hasAny(args, /^--stdout$/) ? NONE : FILES)],
  ['grep', (args) => (hasAny(args, /^(?:-[a-zA-Z]*O|--open)/) ? FILES : NONE)],
  ['init', (args) => (first(args) === '' ? NONE : FILES)],
  ['interpret-trailers', (args) => (hasAny(args, /^--in-place$/) ? FILES : NONE)],
  ['merge-file', (args) => (hasAny(args, /^(?:-p|--stdout)$/) ? NONE : FILES)],
  ['pull', pull],
  ['push', (args) => (first(args) === '.' ? REFS : NONE)],
  ['rebase', rebase],
  ['reflog', (args) => (/^(?:expire|delete|drop)$/.test(first(args)) ? REFS : NONE)],
  ['refs', (args) => (/^(?:list|verify|exists)$/.test(first(args)) ? NONE : REFS)],
  ['remote', (args) => (/^(?:|show|get-url|set-url|set-branches)$/.test(first(args)) ? NONE : REFS)],
  ['replace', (args) => (args.length === 0 || hasAny(args, /^(?:-l|--list)$/) ? NONE : UNKNOWN)],
  ['rerere', (args) => (/^(?:status|diff|remaining)$/.test(first(args)) ? NONE : FILES)],
  ['sparse-checkout', (args) => (/^(?:list|check-rules)$/.test(first(args)) ? NONE : UNKNOWN)],
  ['stash', stash],
  ['submodule', submodule],
  ['symbolic-ref', (args) => (isOneOperand(args) ? NONE : UNKNOWN)],
  ['tag', tag],
  ['worktree', (args) => (/^(?:list|lock|unlock|prune)$/.test(first(args)) ? NONE : FILES)],
])

export const isOtherCommand = (name: string): boolean =>
  [READING, COMMITTING, WRITING_FILES, UNFOLLOWED, SOMETIMES_READING].some((names) => names.has(name))

export function effectOfOther(name: string, args: Arguments): Effect {
  const sometimes = SOMETIMES_READING.get(name)
  if (sometimes) return sometimes(args)
  if (READING.has(name)) return hasAny(args, /^--outp/) ? FILES : NONE
  if (WRITING_FILES.has(name)) return FILES
  return COMMITTING.has(name) ? COMMITS : UNKNOWN
}

const textsOf = (args: Arguments): string[] => args.map(({ text }) => text)

const isOneOperand = (args: Arguments): boolean =>
  args.filter(({ text }) => !text.startsWith('-')).length === 1 && !hasAny(args, /^(?:-d|--delete)$/)

const LISTING =
  /^(?:-l|--list|-a|--all|-r|--remotes|-v+|--verbose|--show-current|--contains|--no-contains|--merged|--no-merged|--points-at|--sort|--format|--column|-n\d*|--verify)(?:=|$)/

/** A new branch, or a list. */
function branch(args: Arguments): Effect {
  return args.length === 0 || hasAny(args, LISTING) ? NONE : newRef('branch', args)
}

function tag(args: Arguments): Effect {
  return args.length === 0 || hasAny(args, LISTING) ? NONE : newRef('tag', args)
}

function newRef(by: 'branch' | 'tag', args: Arguments): Effect {
  const read = parseOptions(args, { flags: '-f --force' })
  const isRead = read !== null && read.paths === null && read.operands.length <= 2
  return isRead ? { kind: 'refs', created: { by, args } } : REFS
}

/** `config NAME VALUE` sets it in the repository; of other forms at most the name is known. */
function config(args: Arguments): Effect {
  const verb = first(args)
  if (hasAny(args, /^(?:--get|--list$|-l$|--name-only$|--show-)/) || /^(?:get|list)$/.test(verb)) return NONE
  if (hasAny(args, /^(?:-f|--f)/)) return FILES
  const read = parseOptions(args, { flags: CONFIG_FLAGS, values: '--type --comment' })
  const operands = read === null || read.paths !== null ? [] : read.operands
  const [name, value] = verb === 'set' || verb === 'unset' ? operands.slice(1) : operands
  if (read === null || name?.known !== true || !name.text.includes('.'))
    return { kind: 'settings', name: null, value: null }
  const changes = read.options.some(({ text }) => text.startsWith('--unset')) || verb === 'unset'
  if (value === undefined && !changes) return NONE
  const isLocal = read.options.every(({ text }) => text === '--local')
  return { kind: 'settings', name: name.text, value: isLocal && value?.known ? value.text : null }
}

const CONFIG_FLAGS =
  '--local --global --system --worktree --add --replace-all --unset --unset-all --all --bool --int --path'

function rebase(args: Arguments): Effect {
  if (hasAny(args, /^--continue$/)) return { kind: 'commit', commit: parseCommitArguments([]) }
  if (hasAny(args, /^--show-current-patch$/)) return NONE
  if (hasAny(args, /^--(?:abort|quit|edit-todo)$/)) return UNKNOWN
  const read = parseOptions(args, {
    flags: '-q --quiet -f --force-rebase --no-ff -m --merge',
    values: '--onto',
  })
  return read?.paths === null ? { kind: 'rebase', args } : COMMITS
}

function pull(args: Arguments): Effect {
  const read = parseOptions(args, {
    flags: '-q --quiet --ff --ff-only --no-ff --no-rebase -r --rebase',
    dropped: '--no-edit',
  })
  if (read === null || read.operands.length > 2) return hasAny(args, /^--ff-only$/) ? UNKNOWN : COMMITS
  return { kind: 'pull', options: textsOf(read.options), operands: read.operands }
}

const PUSHING = {
  flags: '-q --quiet -k --keep-index --no-keep-index -u --include-untracked',
  droppedValues: '-m --message',
}

function stash(args: Arguments): Effect {
  if (/^(?:list|show|create)$/.test(first(args))) return NONE
  if (/^(?:store|drop|clear)$/.test(first(args))) return REFS
  const verb = /^(?:pop|apply)$/.exec(first(args))?.[0]
  const own = verb === undefined ? PUSHING : { flags: '-q --quiet' }
  const read = parseOptions(args, own)
  if (read === null) return UNKNOWN
  const operands = /^(?:push|save|pop|apply)$/.test(first(args)) ? read.operands.slice(1) : read.operands
  if (verb === 'pop' || verb === 'apply') return { kind: 'stash', verb, options: [], operands }
  const isPush = first(args) === 'push' || operands.length === 0
  const paths = first(args) === 'save' ? [] : [...operands, ...(read.paths ?? [])]
  return isPush || first(args) === 'save'
    ? { kind: 'stash', verb: 'push', options: textsOf(read.options), operands: paths }
    : UNKNOWN
}

/** `add` stages, `foreach` runs a command, and the others change files. */
function submodule(args: Arguments): Effect {
  const name = first(args)
  if (/^(?:|status|summary|init|sync|absorbgitdirs)$/.test(name)) return NONE
  return /^(?:update|deinit|set-branch|set-url)$/.test(name) ? FILES : UNKNOWN
}
