import type { Argument } from './words.ts'

/** Programs that run the program named after their own options: which of those options take a value. */
const WRAPPERS: Readonly<Record<string, { readonly withValue?: RegExp; readonly operands?: number }>> = {
  builtin: {},
  chronic: {},
  command: {},
  doas: { withValue: /^-[uC]$/ },
  env: { withValue: /^(?:-u|--unset|-C|--chdir|-S|--split-string)$/ },
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
  readonly words: readonly Argument[]
  /** `NAME=value` given to env or sudo */
  readonly assignments: ReadonlyMap<string, string>
  /** the directory given to `env -C` or `sudo -D` */
  readonly directory: Argument | null
  /** xargs adds arguments that nobody can tell */
  readonly moreArguments: boolean
}

/** The program that really runs, behind env, sudo, timeout and the like; null where such a wrapper runs none. */
export function unwrap(words: readonly Argument[]): Unwrapped | null {
  const [name, ...rest] = words
  const program = programName(name)
  const wrapper = Object.hasOwn(WRAPPERS, program) ? WRAPPERS[program] : undefined
  if (wrapper === undefined) return { words, assignments: new Map(), directory: null, moreArguments: false }
  if (program === 'command' && rest[0] && /^-[vV]/.test(rest[0].text)) return null // only tells where it is
  const { skipped, directory, assignments } = readOptions(rest, wrapper.withValue)
  const inner = unwrap(rest.slice(skipped + (wrapper.operands ?? 0)))
  if (inner === null || inner.words.length === 0) return null
  return {
    words: inner.words,
    assignments: new Map([...assignments, ...inner.assignments]),
    directory: inner.directory ?? directory,
    moreArguments: inner.moreArguments || program === 'xargs',
  }
}

/** `git` for `/usr/bin/git`, `\git` and `git.exe`. */
export const programName = (word: Argument | undefined): string =>
  (word?.text ?? '').replace(/^.*[/\\]/, '').replace(/\.exe$/i, '')

function readOptions(words: readonly Argument[], withValue: RegExp | undefined) {
  const assignments = new Map<string, string>()
  let directory: Argument | null = null
  let i = 0
  for (; i < words.length; i += 1) {
    const { text, known } = words[i] ?? { text: '', known: false }
    const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? []
    if (name !== undefined && value !== undefined && known) assignments.set(name, value)
    else if (text === '--') return { skipped: i + 1, directory, assignments }
    else if (!text.startsWith('-')) break
    else if (/^--chdir=/.test(text)) directory = { text: text.slice(8), known, glob: false }
    else if (withValue?.test(text)) {
      i += 1
      if (/^(?:-C|-D|--chdir)$/.test(text)) directory = words[i] ?? null
    }
  }
  return { skipped: i, directory, assignments }
}
