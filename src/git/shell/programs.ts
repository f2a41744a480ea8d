import { wordSet } from '../../core/word-set.ts'
import { type Argument, argument, unknownArgument, type Value } from './words.ts'

/** `git` for `/usr/bin/git`, `\git` and `git.exe` */
export const programName = (word: Argument | undefined): string =>
  (word?.text ?? '').replace(/^.*[/\\]/, '').replace(/\.exe$/i, '')

export const operands = (args: readonly Argument[]): readonly Argument[] =>
  args.filter(({ text, known }) => !known || text === '-' || !text.startsWith('-'))

/** From the first operand on: what follows it is its own. */
export const fromOperand = (args: Value): Value => {
  const [first] = operands(args)
  return first ? args.slice(args.indexOf(first)) : []
}

export const textOf = (args: Value): string => args.map(({ text }) => text).join(' ')

/** `git commit fails` in text that may be for people. */
export const isProse = (args: Value): boolean =>
  args.length > 1 && !args.some(({ text }) => text.startsWith('-'))

export const SHELLS = wordSet('bash sh zsh dash ksh ash mksh rbash fish')

/** Programs that change no files and run nothing, apart from redirects and what `WRITING` says. */
export const HARMLESS = wordSet(`
  : [ [[ ack ag apropos basename cat cmp comm cut date diff dirname du echo env exit expr false file grep egrep fgrep head
  help hostname id info jobs jq kill ls man nl od printenv ps pwd readlink realpath return rg seq sleep sort stat tail test
  tldr tr tree true type umask uname uniq wait wc which whatis whoami yes
`)

/** Options and operands with which they do. */
export const WRITING: Readonly<Record<string, (args: Value) => boolean>> = {
  rg: (args) => args.some(({ text }) => /^--(?:pre|hostname-bin)\b/.test(text)),
  sort: (args) => args.some(({ text }) => /^(?:-[a-zA-Z]*o|--o|--compress-program)/.test(text)),
  tree: (args) => args.some(({ text }) => /^-\w*o/.test(text)),
  uniq: (args) => operands(args).filter(({ text }) => !/^\d+$/.test(text)).length > 1,
}

/** They always succeed. */
export const SUCCEEDING = wordSet(': echo export printf pwd set shopt true')

/** Programs whose arguments are text, or run elsewhere. */
export const WITH_TEXT = wordSet(
  'bat code curl emacs gh glab hub less more nano notify-send rsync say scp sed ssh vi vim wget xdg-open yq',
)

/** Programs that run what they read. */
export const READING_SCRIPTS = wordSet('at batch parallel')

const INTERPRETER =
  /^(?:python|node|ruby|perl|php|lua|deno|bun|[gmn]?awk|osascript|pwsh|tclsh|Rscript)[\d.]*$/

export const isInterpreter = (program: string): boolean => INTERPRETER.test(program)

/** Code in another language that starts programs. */
export const startsPrograms = (code: string): boolean =>
  /system|exec|spawn|popen|subprocess|shell|`|\bqx\b/i.test(code)

/** Text that, if it runs, may commit. */
export const mentionsCommit = (text: string): boolean => /\bgit\b/i.test(text) && COMMITTING.test(text)

const COMMITTING = /commit|merge|cherry-pick|revert|rebase|\bam\b|\bpull\b/i

/** Options that are followed by text for people. */
export const BEFORE_TEXT =
  /^-(?:[mtb]|-(?:message|title|body|notes?|description|desc|subject|comment|summary|text|prompt))$/

export const BEFORE_SCRIPT = /^-(?:\w*c|[xS]|-(?:command|cmd|run|exec|call|shell))$/

/** Programs that run another one, and which of their own options take a value. */
const WRAPPERS: Readonly<Record<string, { readonly withValue?: RegExp; readonly operands?: number }>> = {
  builtin: {},
  chronic: {},
  command: {},
  doas: { withValue: /^-[uC]$/ },
  env: { withValue: /^(?:-u|--unset|-C|--chdir)$/ },
  exec: { withValue: /^-a$/ },
  ionice: { withValue: /^-[cnpPu]$/ },
  nice: { withValue: /^(?:-n|--adjustment)$/ },
  nohup: {},
  setsid: {},
  stdbuf: { withValue: /^-[ioe]$/ },
  sudo: { withValue: /^(?:-[ughpCrtTUDR]|--(?:user|group|host|prompt|chdir|chroot|role|type))$/ },
  time: { withValue: /^(?:-[fo]|--format|--output)$/ },
  timeout: { withValue: /^(?:-[ks]|--kill-after|--signal)$/, operands: 1 },
  unbuffer: {},
  xargs: { withValue: /^(?:-[adEILnPs]|--(?:arg-file|delimiter|max-args|max-procs|max-lines|replace))$/ },
}

export interface Unwrapped {
  readonly words: Value
  readonly assignments: ReadonlyMap<string, Value>
  readonly directory: Argument | null
  /** the first word is to be split as a shell does: `env -S 'git commit'` */
  readonly isSplit: boolean
}

/** Removes env, sudo, timeout and the like; null where they run nothing. @param input what xargs reads */
export function unwrap(words: Value, input: () => Argument | null): Unwrapped | null {
  const program = programName(words[0])
  const wrapper = Object.hasOwn(WRAPPERS, program) ? WRAPPERS[program] : undefined
  if (wrapper === undefined) return { words, assignments: new Map(), directory: null, isSplit: false }
  if (program === 'command' && /^-[vV]/.test(words[1]?.text ?? '')) return null // only tells where it is
  const assignments = new Map<string, Value>()
  let directory: Argument | null = null
  let placeholder: string | null = null
  let at = 1
  for (; at < words.length; at += 1) {
    const { text, known } = words[at] ?? argument('')
    const [, name, value] = (program !== 'xargs' && /^([A-Za-z_]\w*)=(.*)$/s.exec(text)) || []
    const [, split] = (program === 'env' && /^(?:-[iv0]*S|--split-string=?)(.*)$/s.exec(text)) || []
    if (split !== undefined) {
      const rest = split === '' ? words.slice(at + 1) : [argument(split), ...words.slice(at + 1)]
      return { words: rest, assignments, directory, isSplit: true }
    }
    if (name !== undefined && value !== undefined)
      assignments.set(name, [known ? argument(value) : unknownArgument(value)])
    else if (!text.startsWith('-') || text === '--') break
    else if (text.startsWith('--chdir=')) directory = { ...argument(text.slice(8)), known }
    else if (program === 'xargs' && /^(?:-i|-I.|--replace=)/.test(text))
      placeholder = text.replace(/^(?:-i|-I|--replace=)/, '') || '{}'
    else if (wrapper.withValue?.test(text)) {
      at += 1
      if (/^(?:-C|-D|--chdir)$/.test(text)) directory = words[at] ?? directory
      if (/^(?:-I|--replace)$/.test(text)) placeholder = words[at]?.text ?? null
    }
  }
  at += (wrapper.operands ?? 0) + (words[at]?.text === '--' ? 1 : 0)
  if (at >= words.length) return null
  const rest = words.slice(at)
  const inner = unwrap(program === 'xargs' ? withMore(rest, placeholder, input()?.text) : rest, input)
  return (
    inner && {
      ...inner,
      assignments: new Map([...assignments, ...inner.assignments]),
      directory: inner.directory ?? directory,
    }
  )
}

/** With arguments from elsewhere: at the end, or for a placeholder. */
export const withMore = (words: Value, placeholder: string | null, text = ''): Value =>
  placeholder === null
    ? [...words, unknownArgument(text)]
    : words.map((word) =>
        word.text.includes(placeholder)
          ? {
              ...word,
              text: word.text === placeholder ? text : word.text.replaceAll(placeholder, () => '$input'),
              known: false,
            }
          : word,
      )
