import type { Argument } from './words.ts'

/** What `git commit` takes besides the index. */
export interface CommitArguments {
  /** false: it only shows something (`--dry-run`, `--help`) */
  readonly commits: boolean
  /** `-a`: every tracked file as it is in the work tree */
  readonly all: boolean
  /** `-i`: the paths on top of the index; without it the paths alone */
  readonly include: boolean
  /** `-o` without paths, with `--amend`: nothing but the message */
  readonly only: boolean
  readonly amend: boolean
  readonly allowEmpty: boolean
  /** a person picks hunks (`-p`) */
  readonly picks: boolean
  /** the paths are in a file or in standard input */
  readonly pathsElsewhere: boolean
  readonly paths: readonly Argument[]
  /** the message of `-m`, joined as git joins them; null where it comes from elsewhere */
  readonly message: string | null
}

type Draft = { -readonly [Key in keyof CommitArguments]: CommitArguments[Key] }

/** Long options, as git may abbreviate them; `true`: it takes a value. */
const LONG: Readonly<Record<string, boolean>> = {
  all: false,
  'allow-empty': false,
  'allow-empty-message': false,
  ahead: false,
  'ahead-behind': false,
  amend: false,
  author: true,
  branch: false,
  cleanup: true,
  date: true,
  'dry-run': false,
  edit: false,
  file: true,
  fixup: true,
  'gpg-sign': false,
  help: false,
  include: false,
  interactive: false,
  long: false,
  message: true,
  'no-edit': false,
  'no-gpg-sign': false,
  'no-post-rewrite': false,
  'no-signoff': false,
  'no-status': false,
  'no-verify': false,
  null: false,
  only: false,
  patch: false,
  'pathspec-file-nul': false,
  'pathspec-from-file': true,
  porcelain: false,
  quiet: false,
  'reedit-message': true,
  'reset-author': false,
  'reuse-message': true,
  short: false,
  signoff: false,
  squash: true,
  status: false,
  template: true,
  trailer: true,
  'untracked-files': false,
  verbose: false,
  verify: false,
}

const SHORT_LONG: Readonly<Record<string, string>> = {
  a: 'all',
  c: 'reedit-message',
  C: 'reuse-message',
  e: 'edit',
  F: 'file',
  h: 'help',
  i: 'include',
  m: 'message',
  n: 'no-verify',
  o: 'only',
  p: 'patch',
  q: 'quiet',
  s: 'signoff',
  S: 'gpg-sign',
  t: 'template',
  u: 'untracked-files',
  v: 'verbose',
  z: 'null',
}

/** Reads the arguments as git does: clusters (`-am x`), abbreviations (`--am`), joined values. */
export function parseCommitArguments(args: readonly Argument[]): CommitArguments {
  const draft: Draft = {
    commits: true,
    all: false,
    include: false,
    only: false,
    amend: false,
    allowEmpty: false,
    picks: false,
    pathsElsewhere: false,
    paths: [],
    message: null,
  }
  const paths: Argument[] = []
  let i = 0
  for (; i < args.length; i += 1) {
    const arg = args[i]
    if (arg === undefined || arg.text === '--') break
    if (!arg.text.startsWith('-') || arg.text === '-') paths.push(arg)
    else if (arg.text.startsWith('--')) i += readLong(arg.text, args[i + 1], draft)
    else i += readCluster(arg.text.slice(1), args[i + 1], draft)
  }
  return { ...draft, paths: [...paths, ...args.slice(i + 1)] }
}

/** @returns how many further arguments it used */
function readLong(text: string, next: Argument | undefined, draft: Draft): number {
  const [name = '', value] = text.slice(2).split(/=(.*)/s)
  const option = Object.hasOwn(LONG, name) ? name : uniqueStart(name)
  if (LONG[option] === true && value === undefined) {
    apply(option, next?.text ?? '', draft)
    return 1
  }
  apply(option, value ?? '', draft)
  return 0
}

function uniqueStart(name: string): string {
  const matches = Object.keys(LONG).filter((option) => option.startsWith(name))
  return matches.length === 1 ? (matches[0] ?? name) : name
}

function readCluster(letters: string, next: Argument | undefined, draft: Draft): number {
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters.charAt(at)
    const option = SHORT_LONG[letter] ?? letter
    const rest = letters.slice(at + 1)
    if (letter === 'S' || letter === 'u') return 0 // an optional value is always joined
    if (LONG[option] === true) {
      apply(option, rest || (next?.text ?? ''), draft)
      return rest ? 0 : 1
    }
    apply(option, '', draft)
  }
  return 0
}

function apply(option: string, value: string, draft: Draft): void {
  switch (option) {
    case 'dry-run':
    case 'help':
    case 'long':
    case 'porcelain':
    case 'short':
    case 'null':
      draft.commits = false
      break
    case 'interactive':
    case 'patch':
      draft.picks = true
      break
    case 'all':
    case 'include':
    case 'only':
    case 'amend':
      draft[option] = true
      break
    case 'allow-empty':
      draft.allowEmpty = true
      break
    case 'pathspec-from-file':
      draft.pathsElsewhere = true
      break
    case 'message':
      draft.message = draft.message === null ? value : `${draft.message}\n\n${value}`
      break
    default:
  }
}
