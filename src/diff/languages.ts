import { isProduction } from './file-kind.ts'
import { DOCUMENTS } from './languages/documents.ts'
import { FUNCTIONAL_LANGUAGES } from './languages/functional.ts'
import { PROGRAMMING_LANGUAGES } from './languages/programming.ts'
import type { Family, Row } from './languages/row.ts'
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
export function syntaxOf(path: string): Syntax {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  for (let dot = -1; dot < name.length; ) {
    const found = BY_FILE.get(name.slice(dot + 1))
    if (found) return found.syntax
    const next = name.indexOf('.', dot + 1)
    if (next === -1) break
    dot = next
  }
  const [stem = ''] = name.replace(/^\./, '').split(/[.-]/, 1)
  const named = BY_FILE.get(`.${stem}`) ?? (stem.length > MAX_EXTENSION ? BY_FILE.get(stem) : undefined)
  return named?.syntax ?? GENERIC
}

/** `Dockerfile.prod` is a Dockerfile, but `go.bak` is no Go. */
const MAX_EXTENSION = 5

/** By a name as in a Markdown fence. */
export const syntaxNamed = (name: string): Syntax =>
  (LANGUAGES.find(({ syntax }) => syntax.name === name) ?? BY_FILE.get(name))?.syntax ?? GENERIC

export interface Language extends Family {
  readonly syntax: Syntax
}

/** null for tests, documents, generated and vendored files, and unknown languages. */
export function productionLanguage(path: string): Language | null {
  if (!isProduction(path)) return null
  const extension = /\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  const found = BY_FILE.get(extension)?.scored
  return found?.extensions.includes(extension) ? { ...found, syntax: syntaxOf(path) } : null
}
