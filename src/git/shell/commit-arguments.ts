import { wordSet } from '../../core/word-set.ts'
import type { Argument } from './words.ts'

export type CommitArguments = Readonly<ReturnType<typeof parseCommitArguments>>

const WITH_VALUE = wordSet(
  'author cleanup date file fixup message pathspec-from-file reedit-message reuse-message squash template trailer',
)

const OF_COMMIT = wordSet('fixup reedit-message reuse-message squash')

/** git allows abbreviations. */
const LONG = [
  ...WITH_VALUE,
  ...wordSet(`
    all allow-empty allow-empty-message ahead ahead-behind amend branch dry-run edit gpg-sign help include interactive
    long no-edit no-gpg-sign no-post-rewrite no-signoff no-status no-verify null only patch pathspec-file-nul porcelain
    quiet reset-author short signoff status untracked-files verbose verify
  `),
]

/** Only options that take a value or decide what is committed. */
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

/** As git reads them: clusters (`-am x`), abbreviations (`--am`), joined values. */
export function parseCommitArguments(args: readonly Argument[]) {
  const { options, paths } = splitArguments(args)
  const isSet = (name: string) =>
    options.findLast((option) => option.name === name || option.name === `no-${name}`)?.name === name
  const has = (...names: string[]) => names.some(isSet)
  const fixup = options.findLast(({ name }) => name === 'fixup')?.value ?? ''
  const revision = options.findLast(({ name }) => OF_COMMIT.has(name))?.value
  const messages = options.filter(({ name }) => name === 'message')
  return {
    /** false: only shows something */
    commits: !has('dry-run', 'help', 'long', 'porcelain', 'short', 'null'),
    /** all tracked files, from the work tree */
    all: has('all'),
    /** paths in addition to the index; without it only the paths */
    include: has('include'),
    /** with `--amend` and no paths: only the message changes */
    only: has('only'),
    amend: has('amend'),
    allowEmpty: has('allow-empty'),
    /** what it takes the message of, or names in it */
    revision: revision?.replace(/^(?:amend|reword):/, '') ?? null,
    /** `--fixup=reword:`: an empty commit, whatever is staged */
    rewords: fixup.startsWith('reword:'),
    picks: has('interactive', 'patch'),
    /** in a file or standard input */
    pathsElsewhere: has('pathspec-from-file'),
    paths,
    /** joined like in git; null where it comes from elsewhere */
    message: messages.length > 0 ? messages.map(({ value }) => value).join('\n\n') : null,
  }
}

interface Option {
  readonly name: string
  readonly value: string
}

function splitArguments(args: readonly Argument[]) {
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
  const complete = (part: string): string => {
    const matches = LONG.includes(part) ? [part] : LONG.filter((option) => option.startsWith(part))
    return matches.length === 1 ? (matches[0] ?? part) : part
  }
  const direct = complete(start)
  const name = start.startsWith('no-') && !LONG.includes(direct) ? `no-${complete(start.slice(3))}` : direct
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
