import { BRACE_LANGUAGES } from './languages/brace-languages.ts'
import { CONFIGURATION_LANGUAGES } from './languages/configuration-languages.ts'
import { DASH_LANGUAGES } from './languages/dash-languages.ts'
import type { Entry } from './languages/entry.ts'
import { MARKUP_LANGUAGES } from './languages/markup-languages.ts'
import { SCRIPT_LANGUAGES } from './languages/script-languages.ts'
import { AFTER_BLANK, block, line, quoted, type Syntax } from './rule.ts'

/** Every language that the scanner knows. */
export const LANGUAGES: readonly Entry[] = [
  ...BRACE_LANGUAGES,
  ...SCRIPT_LANGUAGES,
  ...DASH_LANGUAGES,
  ...MARKUP_LANGUAGES,
  ...CONFIGURATION_LANGUAGES,
]

/** For a file of an unknown kind: whatever is a comment somewhere is one here. */
const GENERIC: Syntax = {
  name: 'generic',
  rules: [
    block('/*', '*/'),
    block('<!--', '-->'),
    block('{-', '-}'),
    block('(*', '*)'),
    block('#|', '|#'),
    block('"""', '"""'),
    line('//', /^[^:]?$/),
    line('#', AFTER_BLANK),
    line('--', AFTER_BLANK),
    line(';', AFTER_BLANK),
    line('%', AFTER_BLANK),
    line('!', 'indent'),
    line("'", 'indent'),
    line('*', 'indent'),
    quoted('"'),
    quoted("'", { at: 'value' }),
  ],
}

/** What was asked before: to make a table of all files takes longer than a commit's few questions. */
const asked = new Map<string, Entry | undefined>()

function byFile(file: string): Entry | undefined {
  if (!asked.has(file))
    asked.set(
      file,
      LANGUAGES.findLast(({ files }) => files.includes(file)),
    )
  return asked.get(file)
}

const byName = (name: string): Entry | undefined => LANGUAGES.findLast((language) => language.name === name)

/** The syntax of a file, by its name or by the longest ending that is known. */
export function syntaxOf(path: string): Syntax {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  for (let dot = -1; dot < name.length; ) {
    const found = byFile(name.slice(dot + 1))
    if (found) return found.syntax
    const next = name.indexOf('.', dot + 1)
    if (next === -1) break
    dot = next
  }
  const [stem = ''] = name.replace(/^\./, '').split(/[.-]/, 1)
  const named = byFile(`.${stem}`) ?? (stem.length > MAX_EXTENSION ? byFile(stem) : undefined)
  return named?.syntax ?? GENERIC
}

/** `Dockerfile.prod` is a Dockerfile, but `go.bak` is no Go. */
const MAX_EXTENSION = 5

/** By a name such as a fence of Markdown gives it. */
export const syntaxNamed = (name: string): Syntax => (byName(name) ?? byFile(name))?.syntax ?? GENERIC
