import { type Command, forEachChild, parse, type SyntaxNode } from 'unbash'
import { orNull } from '../../core/errors.ts'
import { type GuardedAct, INCIDENT, PROGRAM, RULES, VERB, VERB_OF_INCIDENT } from './rules.ts'
import { commandsIn, nodesIn, onlyShows, partsOf, type Showing, wordsOf } from './text-commands.ts'

/** A longer command is not parsed: where it mentions us it is asked about. */
const MAX_CHARACTERS = 64_000

const SPEAKS_OF_US = /pager.?triage|pagerduty|cred|claude|confirm/i

/** @returns null where there is nothing to ask; errs on the side of asking */
export function guardedAct(command: string): GuardedAct | null {
  if (command.length > MAX_CHARACTERS) return SPEAKS_OF_US.test(bare(command)) ? 'unread' : null
  try {
    return actOf(command)
  } catch {
    return 'unread'
  }
}

const bare = (text: string): string => text.replace(/["'\\]/g, '')

const UNREAD_WRITE = new RegExp(`${VERB_OF_INCIDENT.source}[^\\n]{0,200}[$\`*{]`)

function actOf(command: string): GuardedAct | null {
  const script = parsed(command)
  if (script === null && (PROGRAM.test(command) || UNREAD_WRITE.test(command))) return 'write'
  const rests = { read: restOf(command, script, 'read'), print: restOf(command, script, 'print') }
  const rule = RULES.find(({ signs, showing }) =>
    rests[showing ?? 'read'].texts.some((text) => signs.every((sign) => sign.test(text))),
  )
  return rule?.act ?? (rests.read.commands.some(mayWrite) ? 'write' : null)
}

/** null for invalid shell, and for what the parser does not understand */
function parsed(source: string): SyntaxNode | null {
  const hasErrors = (node: SyntaxNode): boolean => node.type === 'Script' && (node.errors?.length ?? 0) > 0
  return orNull(() => {
    const script = parse(source)
    return nodesIn(script).some(hasErrors) ? null : script
  })
}

/** The parts that do more than show text: their source, the ways a shell may read it, and their commands. */
function restOf(source: string, script: SyntaxNode | null, showing: Showing) {
  if (script === null) return { texts: [source, ...readings(source)], commands: [] }
  const all = commandsIn(script)
  const isShown = new Uint8Array(source.length)
  if (!source.includes('((') && !givesNewMeaning(script, all)) {
    // `((` is arithmetic, or a nested subshell
    for (const { pos, end } of partsThatShow(script, showing)) isShown.fill(1, pos, end)
  }
  const commands = all.filter(({ pos }) => isShown[pos] === 0)
  const rest = source.replace(/[\s\S]/g, (unit, at: number) => (isShown[at] === 1 ? ' ' : unit))
  const unquoted = commands.map((each) => wordsOf(each).join(' ')).join('\n')
  return { texts: [...new Set([rest, unquoted, ...readings(rest)])], commands }
}

/** A function or an alias may redefine `cat`. */
const givesNewMeaning = (script: SyntaxNode, commands: readonly Command[]): boolean =>
  nodesIn(script).some(({ type }) => type === 'Function') ||
  commands.some((each) => wordsOf(each).some((word) => /^(alias|enable|hash)$/.test(word)))

type Span = Pick<SyntaxNode, 'pos' | 'end'>

/** A pipeline counts as a whole: one program may run what another shows. */
const WHOLE = new Set(['Command', 'Pipeline', 'Redirected', 'Function', 'Coproc', 'Word'])

function partsThatShow(node: SyntaxNode, showing: Showing): Span[] {
  if (!WHOLE.has(node.type)) {
    const spans: Span[] = []
    forEachChild(node, (child) => spans.push(...partsThatShow(child, showing)))
    return spans
  }
  const isPlain = node.type === 'Command' || (node.type === 'Pipeline' && node.commands.every(isCommand))
  return isPlain && onlyShows(node, showing) ? [node, ...heredocsIn(node)] : []
}

const isCommand = ({ type }: SyntaxNode): boolean => type === 'Command'

const heredocsIn = (node: SyntaxNode): Span[] =>
  nodesIn(node).flatMap((each) => (each.type === 'HereDoc' ? [each.body] : []))

const FEEDS = /(^|\/)(xargs|parallel)$/

/** Whether only the shell knows if this passes `--confirm`. */
function mayWrite(command: Command): boolean {
  const words = wordsOf(command)
  const at = words.findIndex((word) => /(^|\/)pager-triage(\.[cm]?js|\.ts)?$/.test(word))
  if (at === -1) return looksLikeWrite(command, words)
  const isOpen = openWords(command)
  const isFed = words.slice(0, at).some((word) => FEEDS.test(word))
  const verb = words.findIndex((_, i) => i > at && !words[i]?.startsWith('--'))
  if (verb === -1) return isFed
  if (isOpen[verb]) return true
  if (!VERB.test(words[verb] ?? '')) return false
  return isFed || isOpen.some((open, i) => open && i > verb && words[i - 1] !== '--content')
}

const NAMES_INCIDENT = new RegExp(`^${INCIDENT}`)

/** Any program, `ack`, an incident, and words of unknown number. */
function looksLikeWrite(command: Command, words: readonly string[]): boolean {
  const verb = words.findIndex((word, i) => i > 0 && /^(ack|resolve|note)$/.test(word))
  if (verb === -1 || !NAMES_INCIDENT.test(words[verb + 1] ?? '')) return false
  return partsOf(command)
    .slice(verb + 2)
    .some(({ text }) => /^[^'"]*[$`*{]/.test(text) || /\$(@|\{\w+\[@)/.test(text))
}

const openWords = (command: Command): boolean[] =>
  partsOf(command).map((word) => /[$`*?{[]/.test(word.text) && !/^'[^']*'$/.test(word.text))

/** Longer values are no part of a command's name or option. */
const MAX_VALUE_LENGTH = 200
const MAX_VALUES = 50

/**
 * What a shell, curl or a script may make of a command: without quotes and escapes, with the variables that it sets;
 * and again with other variables inside words empty.
 */
function readings(text: string): string[] {
  const read = withValues(
    text
      .normalize('NFKC')
      .replace(/[。｡]/g, '.')
      .replace(/\$(\d|[a-z_]\w{0,49})/gi, '$${$1}') // so that it still ends where it did without its quotes
      .replace(/\\\n/g, '')
      .replace(/\\x([0-9a-f]{2})|\\u([0-9a-f]{4})|%([2-7][0-9a-f])/gi, (_, ...found: string[]) => {
        const digits = found.slice(0, 3).find((each) => each !== undefined) ?? ''
        return String.fromCharCode(Number.parseInt(digits, 16))
      })
      .replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
      .replace(/\$?["']|\\/g, '')
      .replace(/\[([^\]\s^!])(-[^\]\s])?\]/g, '$1')
      .replace(/\{([^{}\s]{0,99},[^{}\s]{0,99})\}/g, (_, list: string) => longest(list.split(','))),
  )
  return [read, read.replace(WITHIN_WORD, '')]
}

const WITHIN_WORD = /(?<=[\w-])(\$\{[^{}]{0,99}\})+|(\$\{[^{}]{0,99}\})+(?=[\w-])/g

const longest = (words: readonly string[]): string =>
  words.reduce((best, word) => (word.length > best.length ? word : best), '')

function withValues(text: string): string {
  const assignment = new RegExp(`(?<![\\w$-])([a-z_]\\w{0,49})=([^\\s;&|()]{1,${MAX_VALUE_LENGTH}})`, 'gi')
  const values = new Map(
    [...text.matchAll(assignment)].slice(0, MAX_VALUES).map(([, name, value]) => [name, value]),
  )
  let read = text
  for (let round = 0; round < 2 && values.size > 0; round++) {
    read = read.replace(/\$\{(\w{1,50})\}/g, (whole, name) => values.get(name) ?? whole)
    if (read.length > 4 * text.length + 4_000) return text
  }
  return read
}
