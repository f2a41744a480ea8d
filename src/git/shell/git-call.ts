import { wordSet } from '../../core/word-set.ts'
import type { Guess } from '../../diff/change.ts'
import type { Condition, Test } from './conditions.ts'
import { changeDirectory } from './scope.ts'
import { type Argument, argument, type Value } from './words.ts'

export interface GitCall {
  readonly kind: 'git'
  /** null: only the shell knows */
  readonly cwd: string | null
  readonly place: GitPlace
  /** `name=value` of `-c`, GIT_CONFIG_COUNT and GIT_CONFIG_PARAMETERS */
  readonly settings: readonly string[]
  /** `--literal-pathspecs` and the like */
  readonly pathspecs: readonly string[]
  readonly subcommand: string
  readonly args: readonly Argument[]
  readonly conditions: readonly Condition[]
  /** under which it runs in this directory */
  readonly cwdConditions?: readonly Condition[]
  /** whether it succeeds */
  readonly test?: Test
  /** why it may not be what runs */
  readonly doubts: readonly Guess[]
}

export type Step = GitCall | Edit

/** May change files before the commit, so the result is unknown. */
export interface Edit {
  readonly kind: 'edit'
  readonly doubt: Guess
}

const PLACES = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE'] as const

/** Where git looks for the user's settings. */
const SETTINGS = ['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'HOME', 'XDG_CONFIG_HOME'] as const

type GitPlace = Partial<Record<(typeof PLACES)[number] | (typeof SETTINGS)[number], string>>

type Variable = (name: string) => Value | undefined

const HOW_PATHSPECS_ARE_READ = ['literal', 'glob', 'noglob', 'icase']

type Circumstances = Pick<GitCall, 'cwd' | 'conditions' | 'doubts'>

/** Parses git's own options; null where there is no subcommand. */
export function parseGitCall(
  words: readonly Argument[],
  { cwd, conditions, doubts }: Circumstances,
  variable: Variable,
): GitCall | null {
  const place: GitPlace = {}
  const places: Argument[] = []
  const setPlace = (name: keyof GitPlace, value: Argument) => {
    if (value.known) place[name] = value.text
    places.push(value)
  }
  for (const name of PLACES) {
    const value = variable(name)?.[0]
    if (value !== undefined) setPlace(name, value)
  }
  const settings = settingsIn(variable)
  for (const name of SETTINGS) {
    const value = variable(name)?.[0]
    if (value?.known) place[name] = value.text
    else if (value) settings.push(UNKNOWN_SETTING)
  }
  const pathspecs = HOW_PATHSPECS_ARE_READ.filter((how) =>
    /^(?:true|yes|on|0*[1-9]\d*)$/i.test(variable(`GIT_${how.toUpperCase()}_PATHSPECS`)?.[0]?.text ?? ''),
  ).map((how) => `--${how}-pathspecs`)
  let directory = cwd
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]
    if (word === undefined) break
    const [option, joined] = splitOption(word.text)
    if (!option.startsWith('-')) {
      const args = words.slice(i + 1)
      const isPlaceKnown = directory !== null && places.every(({ known }) => known)
      return {
        ...{ kind: 'git', cwd: directory, place, settings, pathspecs, args, conditions },
        subcommand: word.known ? word.text : '',
        doubts: [
          ...doubts,
          ...(isPlaceKnown ? [] : [DIRECTORY]),
          ...(args.some(({ splits }) => splits) ? [ARGUMENT] : []),
        ],
      }
    }
    if (option === '--help' || option === '--version' || option === '-h' || option === '-v') return null
    if (HOW_PATHSPECS_ARE_READ.some((how) => option === `--${how}-pathspecs`)) pathspecs.push(option)
    if (!WITH_VALUE.has(option)) continue
    const value = joined === null ? words[++i] : { ...word, text: joined }
    if (value === undefined) return null
    if (option === '-C') directory = changeDirectory(directory, value, undefined)
    else if (option === '-c') settings.push(value.known ? value.text : UNKNOWN_SETTING)
    else if (option === '--config-env') settings.push(UNKNOWN_SETTING)
    else if (option === '--git-dir') setPlace('GIT_DIR', value)
    else if (option === '--work-tree') setPlace('GIT_WORK_TREE', value)
  }
  return null
}

const ARGUMENT: Guess = 'an argument is known to the shell alone'
const DIRECTORY: Guess = 'a directory is known to the shell alone'
export const CONDITION: Guess = 'a condition decides whether a step runs'
export const COMMAND: Guess = 'a command is known to the shell alone'

/** In place of a setting that only the shell knows. */
export const UNKNOWN_SETTING = '?'

const MAX_SETTINGS = 100

/** Of GIT_CONFIG_COUNT with its keys and values, and of GIT_CONFIG_PARAMETERS. */
function settingsIn(variable: Variable): string[] {
  const textOf = (name: string): string | null => {
    const value = variable(name)?.[0]
    return value?.known === true ? value.text : null
  }
  const count = Math.min(Number(textOf('GIT_CONFIG_COUNT') ?? 0) || 0, MAX_SETTINGS)
  const counted = Array.from({ length: count }, (_, i) => {
    const [key, value] = [textOf(`GIT_CONFIG_KEY_${i}`), textOf(`GIT_CONFIG_VALUE_${i}`)]
    return key === null || value === null ? UNKNOWN_SETTING : `${key}=${value}`
  })
  const quoted = textOf('GIT_CONFIG_PARAMETERS') ?? ''
  const parameters = [...quoted.matchAll(/'([^']*)'(?:='([^']*)')?/g)]
  const isRead = parameters.map(([text]) => text).join(' ') === quoted.trim()
  const joined = parameters.map(([, key = '', value]) => (value === undefined ? key : `${key}=${value}`))
  return [...counted, ...(isRead ? joined : [UNKNOWN_SETTING])]
}

const WITH_VALUE = wordSet(
  '-C -c --git-dir --work-tree --namespace --super-prefix --config-env --exec-path --attr-source',
)

/** `--git-dir=x` → `--git-dir`, `x` */
function splitOption(text: string): [option: string, joined: string | null] {
  const at = text.indexOf('=')
  return text.startsWith('--') && at > 0 ? [text.slice(0, at), text.slice(at + 1)] : [text, null]
}

/** For what can run git and is not known: the most that it could commit. */
export function mostOf(
  where: Pick<GitCall, 'cwd' | 'place'> & Partial<GitCall>,
  doubt: Guess = COMMAND,
  amend = false,
): readonly Step[] {
  const { cwd, place, conditions = [], doubts = [] } = where
  const call = (subcommand: string, words: readonly string[]): GitCall => ({
    ...{
      kind: 'git',
      cwd,
      place,
      settings: [],
      pathspecs: [],
      subcommand,
      conditions,
      doubts: [...doubts, doubt],
    },
    args: words.map(argument),
  })
  return [
    { kind: 'edit', doubt },
    call('add', ['--all', '--', ':/']),
    call('commit', amend ? ['--amend'] : []),
  ]
}
