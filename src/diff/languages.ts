import { isProduction } from './file-kind.ts'
import { DOCUMENTS } from './languages/documents.ts'
import { FUNCTIONAL_LANGUAGES } from './languages/functional.ts'
import { PROGRAMMING_LANGUAGES } from './languages/programming.ts'
import { type Family, PLAIN, type Row } from './languages/row.ts'
import { TOOL_LANGUAGES } from './languages/tools.ts'
import { AFTER_BLANK, block, line, nestedBlock, quoted, raw, type Syntax, whole } from './scan/rule.ts'

export const LANGUAGES: readonly Row[] = [
  ...PROGRAMMING_LANGUAGES,
  ...FUNCTIONAL_LANGUAGES,
  ...TOOL_LANGUAGES,
  ...DOCUMENTS,
]

const NO_WORD_BEFORE = /^[^\w)\]]?$/

/**
 * For all other files: what is a comment in some language is one here. No block comment may open where other
 * languages have a line comment: text after its end would count as code.
 */
export const GENERIC: Syntax = {
  name: 'generic',
  rules: [
    block('/*', '*/'),
    block('<!--', '-->'),
    nestedBlock('{-', '-}'),
    nestedBlock('(*', '*)'),
    nestedBlock('#|', '|#'),
    block('"""', '"""'),
    block(/\/-(?=[-!\s])/y, '-/', { at: AFTER_BLANK, nested: '/-' }),
    block(/\(;(?=\s)/y, ';)', { at: 'indent', nested: '(;' }),
    block(/=begin\b/y, '=end', { at: 'indent', closesAtIndent: true }),
    block('{#', '#}'),
    block('{{!--', '--}}'),
    block(/\{\{~?!/y, '}}'),
    block(/\{%-?[ \t]{0,9}comment\b/y, 'endcomment'),
    block(/<%!?--/y, '--%>'),
    block(/<%#/y, '%>'),
    block('<#--', '-->'),
    line('//', /^[^:]?$/),
    line('#', AFTER_BLANK),
    line('--', AFTER_BLANK),
    line(';', AFTER_BLANK),
    line('%', AFTER_BLANK),
    line(/\\(?=[ \t])/y, AFTER_BLANK),
    line('NB.', AFTER_BLANK),
    line('⍝'),
    line(/@?rem(?=\s)/iy, 'indent'),
    line('|||', 'indent'),
    line('!', 'indent'),
    line("'", 'indent'),
    line('*', 'indent'),
    block("'''", "'''"),
    raw(/["'`](?<=[=(:,>@][ \t]{0,3}.)(?=[ \t]{0,9}\r?\n)/y, ([mark]) => mark, { lines: true, escape: '\\' }),
    quoted('"'),
    // a mark before a letter does not close: it is an apostrophe, or quotes a word inside
    whole(/'(?:\\[^\n]|'(?=\w)|[^'\\\n]){0,20000}'?/y, 'string', NO_WORD_BEFORE),
  ],
}

/** If several rows claim a file, the first wins. */
const BY_FILE: ReadonlyMap<string, Row> = new Map(
  LANGUAGES.toReversed().flatMap((row) => row.files.map((file) => [file, row])),
)

/** By file name or its longest known ending. */
export const syntaxOf = (path: string): Syntax => rowOf(path)?.syntax ?? GENERIC

function rowOf(path: string): Row | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  for (let dot = -1; dot < name.length; ) {
    const found = BY_FILE.get(name.slice(dot + 1))
    if (found) return found
    const next = name.indexOf('.', dot + 1)
    if (next === -1) break
    dot = next
  }
  const [stem = ''] = name.replace(/^\./, '').split(/[.-]/, 1)
  return BY_FILE.get(`.${stem}`) ?? (stem.length > MAX_EXTENSION ? BY_FILE.get(stem) : undefined) ?? null
}

/** `Dockerfile.prod` is a Dockerfile, but `go.bak` is no Go. */
const MAX_EXTENSION = 5

/** By a name as in a Markdown fence. */
export const syntaxNamed = (name: string): Syntax =>
  (LANGUAGES.find(({ syntax }) => syntax.name === name) ?? BY_FILE.get(name))?.syntax ?? GENERIC

export interface Language extends Family {
  readonly syntax: Syntax
}

const UNKNOWN: Language = { ...PLAIN, plain: 'all', syntax: GENERIC }

/** Of a file that says by its contents what it is: a path of that language. */
export type ReadAs = string | null

/** null for tests, documents, data, generated and vendored files. Of a language that is not known, lines count as they are. */
export function productionLanguage(path: string, readAs: ReadAs = null): Language | null {
  if (!isProduction(path)) return null
  return languageOf(readAs ?? path)
}

export const isKnownCode = (path: string): boolean => {
  const language = productionLanguage(path)
  return language !== null && language !== UNKNOWN
}

function languageOf(path: string): Language | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (name === '') return null
  const row = rowOf(path)
  if (row?.scored) return { ...row.scored, syntax: row.syntax }
  return row === null || isNamedByStemAlone(name) ? UNKNOWN : null
}

/** `history.xyz` is no history. */
function isNamedByStemAlone(name: string): boolean {
  const endings = name.toLowerCase().split('.')
  return (
    !name.startsWith('.') &&
    endings.length > 1 &&
    !endings.some((_, i) => BY_FILE.has(endings.slice(i).join('.')))
  )
}

/** Of the first line `#!…`, else of a mode that an editor is told: then lines count as they are. */
export function readAsOf(path: string, text: string): ReadAs {
  const known = rowOf(path)
  if (known?.scored) return null
  const [, program = '', argument = ''] =
    /^\ufeff?#![ \t]*(?:\S*\/)?(\S+)(?:[ \t]+(?:-\S+[ \t]+)*(?:\S*\/)?([^\s=]+))?/.exec(text) ?? []
  const interpreter = (program === 'env' ? argument : program).replace(/[\d.]+$/, '').toLowerCase()
  if (interpreter !== '')
    return `a.${INTERPRETERS[interpreter] ?? extensionNamed(interpreter) ?? UNKNOWN_EXTENSION}`
  if (known === null) return null
  const lines = text.split('\n')
  const mode = MODE.exec([...lines.slice(0, 5), ...lines.slice(-5)].join('\n'))
  const named = mode?.[1] ?? mode?.[2]
  return named !== undefined && extensionNamed(named.toLowerCase()) ? `a.${UNKNOWN_EXTENSION}` : null
}

const UNKNOWN_EXTENSION = 'unknown'
const MODE =
  /-\*-(?:[^\n]{0,200}\bmode:)?[ \t]*([\w+-]+)[ \t]*(?:;[^\n]{0,200})?-\*-|\b(?:vim?|ex):[^\n]{0,200}\b(?:ft|filetype|syntax)=(\w+)/
const INTERPRETERS: Readonly<Record<string, string>> = {
  node: 'js',
  nodejs: 'js',
  deno: 'ts',
  bun: 'ts',
  tsx: 'ts',
  'ts-node': 'ts',
  dash: 'sh',
  pwsh: 'ps1',
  tclsh: 'tcl',
  wish: 'tcl',
  expect: 'tcl',
  rscript: 'r',
  runghc: 'hs',
}

const extensionNamed = (name: string): string | undefined =>
  (
    LANGUAGES.find(({ syntax, scored }) => scored && syntax.name === name) ??
    LANGUAGES.find(({ files, scored }) => scored && files.includes(name))
  )?.files[0]
