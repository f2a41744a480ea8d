import { EXIT } from '../../core/errors.ts'
import { own } from '../../untrusted/inert.ts'
import { type Command, type Option, type Run, UsageError } from '../command.ts'
import { noShell } from '../messages.ts'

/** Prints a script for the shell, made from the table of commands. */
export const completion =
  (table: Readonly<Record<string, Command>>): Run =>
  async ({ stdout }, { argument: shell = '' }) => {
    const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined
    if (script === undefined) throw new UsageError(...noShell(shell))
    stdout.print(own(script(Object.entries(table))))
    return EXIT.done
  }

type Commands = readonly (readonly [name: string, command: Command])[]

/** What may stand after an option or as the argument: one of these words, a file, or what only the person knows. */
type Values = readonly string[] | 'file' | 'unknown'

/** `high|low`, `FILE|-` and `ID`: words in small letters are meant literally. */
function valuesOf({ value = '', choices }: Pick<Option, 'value' | 'choices'>): Values {
  if (choices !== undefined) return choices
  if (/\bFILE\b/.test(value)) return 'file'
  return /^[a-z|]+$/.test(value) ? value.split('|') : 'unknown'
}

const argumentsOf = ({ argument }: Command): readonly string[] => {
  const values = argument === undefined ? [] : valuesOf({ value: argument })
  return typeof values === 'string' ? [] : values
}

const optionsOf = ({ options }: Command) => [...Object.entries<Option>(options), HELP]

const HELP: [string, Option] = ['help', { help: 'show how to use it' }]

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

const bash = (commands: Commands): string => {
  const withValues = commands.flatMap(([name, { options }]) =>
    Object.entries(options)
      .filter(([, { value }]) => value !== undefined)
      .map(([option, one]) => ({ at: `${name} --${option}`, values: valuesOf(one) })),
  )
  const cases = withValues.map(({ at, values }) => {
    if (values === 'file') return `    ${quoted(at)}) _pager_triage_files; return ;;`
    if (values === 'unknown') return `    ${quoted(at)}) return ;;`
    return `    ${quoted(at)}) words=${quoted(values.join(' '))} ;;`
  })
  const others = commands.map(([name, command]) => {
    const options = optionsOf(command).map(([option]) => `--${option}`)
    return `      ${name}) words=${quoted([...argumentsOf(command), ...options].join(' '))} ;;`
  })
  return `# To use it: eval "$(pager-triage completion bash)"
_pager_triage_files() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}"))
  compopt -o filenames 2>/dev/null
}

_pager_triage() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    words=${quoted([...commands.map(([name]) => name), 'help', '--help', '--version'].join(' '))}
  else
    case "$command $before" in
    'help help') words=${quoted(commands.map(([name]) => name).join(' '))} ;;
${cases.join('\n')}
    *) case "$command" in
${others.join('\n')}
      esac ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}

complete -F _pager_triage pager-triage`
}

/** In `_arguments`, a colon ends a part and brackets hold the description. */
const zshText = (text: string): string => text.replace(/[[\]:\\]/g, String.raw`\$&`)

const zsh = (commands: Commands): string => {
  const specs = (command: Command): string[] => {
    const words = argumentsOf(command)
    const options = optionsOf(command).map(([option, one]) => {
      const { value, help, repeatable, valueOptional } = one
      const values = valuesOf(one)
      const action = values === 'file' ? '_files' : values === 'unknown' ? ' ' : `(${values.join(' ')})`
      const end = value === undefined ? '' : `${valueOptional ? '::' : ':'}${zshText(value)}:${action}`
      return quoted(`${repeatable ? '*' : ''}--${option}[${zshText(help)}]${end}`)
    })
    return words.length > 0 ? [...options, quoted(`1:what:(${words.join(' ')})`)] : options
  }
  const names = commands.map(([name, { summary }]) => `    ${quoted(`${name}:${zshText(summary)}`)}`)
  const cases = commands.map(([name, command]) => `    ${name}) _arguments -s ${specs(command).join(' ')} ;;`)
  return `#compdef pager-triage
# To use it: source <(pager-triage completion zsh), after compinit
_pager_triage() {
  local -a names
  names=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )) || [[ $words[2] == help ]]; then
    _describe command names
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${cases.join('\n')}
  esac
}

if [ "$funcstack[1]" = _pager-triage ]; then _pager_triage "$@"; else compdef _pager_triage pager-triage; fi`
}

const fish = (commands: Commands): string => {
  const names = commands.map(
    ([name, { summary }]) =>
      `complete -c pager-triage -n __fish_use_subcommand -a ${name} -d ${fishQuoted(summary)}`,
  )
  const options = commands.flatMap(([name, command]) => {
    const here = `complete -c pager-triage -n '__fish_seen_subcommand_from ${name}'`
    const words = argumentsOf(command)
    const given = optionsOf(command).map(([option, one]) => {
      const values = valuesOf(one)
      const what = one.value === undefined ? '' : values === 'file' ? ' -r -F' : ' -x'
      const listed =
        typeof values === 'string' || one.value === undefined ? '' : ` -a ${fishQuoted(values.join(' '))}`
      return `${here} -l ${option}${what}${listed} -d ${fishQuoted(one.help)}`
    })
    return words.length > 0 ? [...given, `${here} -a ${fishQuoted(words.join(' '))}`] : given
  })
  return [
    '# To use it: pager-triage completion fish | source',
    'complete -c pager-triage -f',
    ...names,
    ...options,
  ].join('\n')
}

const fishQuoted = (text: string): string => `'${text.replace(/[\\']/g, String.raw`\$&`)}'`

const SCRIPTS: Readonly<Record<string, (commands: Commands) => string>> = { bash, zsh, fish }
