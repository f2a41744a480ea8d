import { type Command, forEachChild, parse, type SyntaxNode } from 'unbash'
import { commandsIn, onlyShows, type Showing, wordsOf } from './text-commands.ts'

/** What a Bash command of the model may do only with a person's word. */
export type GuardedAct = 'write' | 'forge' | 'api' | 'key' | 'session'

interface Rule {
  readonly act: GuardedAct
  /** all must be found */
  readonly signs: readonly RegExp[]
  /** what may be said about it without being asked */
  readonly showing: Showing
}

const PROGRAM = /\bpager-triage\b/
const VERB = /\b(ack|resolve|note)\b/

const RULES: readonly Rule[] = [
  {
    act: 'write',
    // without a code the program asks a person at a terminal, so whatever makes a terminal could answer
    signs: [PROGRAM, VERB, /--confirm|\b(CLAUDECODE|script|expect|pexpect|unbuffer|socat|tmux|screen|pty)\b/],
    showing: 'read',
  },
  { act: 'forge', signs: [PROGRAM, /\bhook\s+(agent|claude)\b|\bbin\/hook\b/], showing: 'read' },
  { act: 'api', signs: [/\b(api|events|identity)(\.[a-z0-9-]+)*\.pagerduty\.com/i], showing: 'read' },
  {
    act: 'key',
    signs: [
      // the file itself, or the whole directory that it is in
      /\.cred(entials\.json|\w*[*?[{])|((~|\$\{?HOME\}?|\/(home|Users)\/[^/\s"']+|\/root)\/\.claude|\$\{?CLAUDE_CONFIG_DIR\}?)(\/?\.?(?=["'\s]|$)|\/[^/\s"']*[*?[{])/,
    ],
    showing: 'print',
  },
  {
    act: 'session',
    signs: [/\bclaude\b/, /(^|[\s"'`=])\/(triage:)?(ack|resolve|note)(?![\w./-])/m],
    showing: 'read',
  },
  {
    act: 'session',
    signs: [/\b(PAGER_TRIAGE_ALLOW_WRITES|CLAUDE_CODE_(SESSION_ATTENDED|ENTRYPOINT))\b/],
    showing: 'read',
  },
]

/** Every guarded act shows one of these; without them the command need not be looked at. */
const ANY_SIGN = /pager-triage|pagerduty\.com|\.cred|claude/i

/** @returns null where there is nothing to ask. It errs to asking: what cannot be read, or only seems so, counts. */
export function guardedAct(command: string): GuardedAct | null {
  if (!ANY_SIGN.test(command)) return null
  const script = parsed(command)
  if (script === null && PROGRAM.test(command)) return 'write'
  const rests = { read: restOf(command, script, 'read'), print: restOf(command, script, 'print') }
  const rule = RULES.find(({ signs, showing }) => {
    const { texts } = rests[showing]
    return texts.some((text) => signs.every((sign) => sign.test(text)))
  })
  return rule?.act ?? (rests.read.commands.some(mayWrite) ? 'write' : null)
}

interface Rest {
  /** as it is written, and without quotes */
  readonly texts: readonly string[]
  readonly commands: readonly Command[]
}

/** null for what is no shell command, or one that the parser does not understand. */
function parsed(source: string): SyntaxNode | null {
  try {
    const script = parse(source)
    return hasErrors(script) ? null : script
  } catch {
    return null
  }
}

/** The command without those parts that only show text. */
function restOf(source: string, script: SyntaxNode | null, showing: Showing): Rest {
  if (script === null) return { texts: [source, source.replace(/["'\\]/g, '')], commands: [] }
  const shown = partsThatShow(script, showing)
  const commands = commandsIn(script).filter(
    (command) => !shown.some(({ pos, end }) => pos <= command.pos && command.end <= end),
  )
  const unquoted = commands.map((each) => wordsOf(each).join(' ')).join('\n')
  return { texts: [shown.reduce(blank, source), unquoted], commands }
}

interface Span {
  readonly pos: number
  readonly end: number
}

const blank = (text: string, { pos, end }: Span): string =>
  text.slice(0, pos) + ' '.repeat(end - pos) + text.slice(end)

/** A pipeline counts as a whole: what one program shows, the next one may run. */
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

/** The text of a heredoc stands behind the command that it belongs to. */
function heredocsIn(node: SyntaxNode): Span[] {
  const spans: Span[] = node.type === 'HereDoc' ? [node.body] : []
  forEachChild(node, (child) => spans.push(...heredocsIn(child)))
  return spans
}

function hasErrors(node: SyntaxNode): boolean {
  let found = node.type === 'Script' && (node.errors?.length ?? 0) > 0
  forEachChild(node, (child) => {
    found ||= hasErrors(child)
  })
  return found
}

/** A call of the program in which only the shell knows whether it says `--confirm`. */
function mayWrite(command: Command): boolean {
  const words = wordsOf(command)
  const at = words.findIndex((word) => /(^|\/)pager-triage(\.[cm]js|\.ts)?$/.test(word))
  if (at === -1) return false
  const isOpen = openWords(command)
  const verb = words.findIndex((_, i) => i > at && !words[i]?.startsWith('--'))
  if (verb === -1) return false
  if (isOpen[verb]) return true
  if (!VERB.test(words[verb] ?? '')) return false
  return (
    words.slice(0, at).some((word) => /(^|\/)(xargs|parallel)$/.test(word)) ||
    isOpen.some((open, i) => open && i > verb && words[i - 1] !== '--content')
  )
}

/** For each word whether the shell puts something into it. */
const openWords = ({ name, args }: Command): boolean[] =>
  [...(name ? [name] : []), ...args].map((word) => /[$`*?{[]/.test(word.text) && !/^'[^']*'$/.test(word.text))
