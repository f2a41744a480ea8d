import { wordSet } from '../../core/word-set.ts'
import { changeDirectory } from './simple-commands.ts'
import type { Argument } from './words.ts'

export interface GitCall {
  readonly kind: 'git'
  /** null: only the shell knows */
  readonly cwd: string | null
  readonly place: GitPlace
  /** `-c name=value` */
  readonly settings: readonly string[]
  readonly subcommand: string
  readonly args: readonly Argument[]
  readonly conditional: boolean
}

export type Step = GitCall | Edit

/** May change files before the commit, so the result is unknown. */
export interface Edit {
  readonly kind: 'edit'
  /** null: could not be parsed */
  readonly program: string | null
}

const PLACES = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE'] as const

type GitPlace = Partial<Record<(typeof PLACES)[number], string>>

/** Parses git's own options; null where there is no subcommand. */
export function parseGitCall(
  words: readonly Argument[],
  { cwd, conditional }: Pick<GitCall, 'cwd' | 'conditional'>,
  variable: (name: string) => string | undefined,
): GitCall | null {
  const place: GitPlace = {}
  for (const name of PLACES) {
    const value = variable(name)
    if (value !== undefined) place[name] = value
  }
  const settings: string[] = []
  let directory = cwd
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]
    if (word === undefined) break
    const [option, joined] = splitOption(word.text)
    if (!option.startsWith('-')) {
      return {
        kind: 'git',
        cwd: directory,
        place,
        settings,
        subcommand: word.known ? word.text : '',
        args: words.slice(i + 1),
        conditional,
      }
    }
    if (option === '--help' || option === '--version' || option === '-h' || option === '-v') return null
    if (!WITH_VALUE.has(option)) continue
    const value = joined === null ? words[++i] : { ...word, text: joined }
    if (value === undefined) return null
    if (option === '-C') directory = changeDirectory(directory, value, undefined)
    else if (option === '-c') settings.push(value.text)
    else if (option === '--git-dir') place.GIT_DIR = value.text
    else if (option === '--work-tree') place.GIT_WORK_TREE = value.text
  }
  return null
}

const WITH_VALUE = wordSet(
  '-C -c --git-dir --work-tree --namespace --super-prefix --config-env --exec-path --attr-source',
)

/** `--git-dir=x` → `--git-dir`, `x` */
function splitOption(text: string): [option: string, joined: string | null] {
  const at = text.indexOf('=')
  return text.startsWith('--') && at > 0 ? [text.slice(0, at), text.slice(at + 1)] : [text, null]
}
