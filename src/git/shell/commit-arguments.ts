import type { Argument } from './words.ts'

/** What `git commit` takes besides the index. */
export type CommitArguments = Readonly<ReturnType<typeof parseCommitArguments>>

const WITH_VALUE = new Set(
  'author cleanup date file fixup message pathspec-from-file reedit-message reuse-message squash template trailer'.split(
    ' ',
  ),
)

/** Long options, which git lets people abbreviate. */
const LONG = [
  ...WITH_VALUE,
  ...'all allow-empty allow-empty-message ahead ahead-behind amend branch dry-run edit gpg-sign help include'.split(
    ' ',
  ),
  ...'interactive long no-edit no-gpg-sign no-post-rewrite no-signoff no-status no-verify null only patch'.split(
    ' ',
  ),
  ...'pathspec-file-nul porcelain quiet reset-author short signoff status untracked-files verbose verify'.split(
    ' ',
  ),
]

/** Those that take a value or that decide what is committed. */
const LONG_OF_SHORT: Readonly<Record<string, string>> = {
  a: 'all',
  c: 'reedit-message',
  C: 'reuse-message',
  F: 'file',
  h: 'help',
  i: 'include',
  m: 'message',
  o: 'only',
  p: 'patch',
  t: 'template',
  z: 'null',
}

/** Reads the arguments as git does: clusters (`-am x`), abbreviations (`--am`), joined values. */
export function parseCommitArguments(args: readonly Argument[]) {
  const { options, paths } = splitArguments(args)
  const has = (...names: string[]) => options.some(({ name }) => names.includes(name))
  const messages = options.filter(({ name }) => name === 'message')
  return {
    /** false: it only shows something */
    commits: !has('dry-run', 'help', 'long', 'porcelain', 'short', 'null'),
    /** every tracked file as it is in the work tree */
    all: has('all'),
    /** the paths on top of the index; without it the paths alone */
    include: has('include'),
    /** without paths, with `--amend`: nothing but the message */
    only: has('only'),
    amend: has('amend'),
    allowEmpty: has('allow-empty'),
    /** a person picks hunks */
    picks: has('interactive', 'patch'),
    /** the paths are in a file or in standard input */
    pathsElsewhere: has('pathspec-from-file'),
    paths,
    /** joined as git joins them; null where it comes from elsewhere */
    message: messages.length > 0 ? messages.map(({ value }) => value).join('\n\n') : null,
  }
}

interface Option {
  readonly name: string
  readonly value: string
}

function splitArguments(args: readonly Argument[]): {
  options: readonly Option[]
  paths: readonly Argument[]
} {
  const options: Option[] = []
  const paths: Argument[] = []
  let i = 0
  for (; i < args.length; i += 1) {
    const arg = args[i]
    if (arg === undefined || arg.text === '--') break
    if (!arg.text.startsWith('-') || arg.text === '-') {
      paths.push(arg)
      continue
    }
    const read = arg.text.startsWith('--') ? readLong(arg.text.slice(2)) : readCluster(arg.text.slice(1))
    for (const { name, value } of read) options.push({ name, value: value ?? args[i + 1]?.text ?? '' })
    if (read.some(({ value }) => value === null)) i += 1
  }
  return { options, paths: [...paths, ...args.slice(i + 1)] }
}

/** `value` is null where it is the next argument. */
type Read = Omit<Option, 'value'> & { readonly value: string | null }

function readLong(text: string): Read[] {
  const [start = '', value] = text.split(/=(.*)/s)
  const matches = LONG.includes(start) ? [start] : LONG.filter((option) => option.startsWith(start))
  const name = matches.length === 1 ? (matches[0] ?? start) : start
  return [{ name, value: value ?? (WITH_VALUE.has(name) ? null : '') }]
}

function readCluster(letters: string): Read[] {
  const read: Read[] = []
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters.charAt(at)
    if (letter === 'S' || letter === 'u') break // an optional value is always joined
    const name = LONG_OF_SHORT[letter] ?? letter
    if (WITH_VALUE.has(name)) return [...read, { name, value: letters.slice(at + 1) || null }]
    read.push({ name, value: '' })
  }
  return read
}
