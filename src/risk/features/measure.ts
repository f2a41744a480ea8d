import type { ChangedFile, StagedChange } from '../../change/change.ts'
import type { Untrusted } from '../../untrusted/untrusted.ts'
import { type CodeLine, codeLines } from './code.ts'
import { type Language, productionLanguage } from './language.ts'

/** What one changed file adds to the size and shape of a change. */
export interface FileShape {
  readonly path: Untrusted
  /** added lines of production code, without comments, blanks and lone braces */
  readonly codeAdded: number
  /** the deepest nesting among them, in the file's own indent, and where it is */
  readonly depth: number
  readonly deepestLine: number | null
  /** control-flow words in the removed code */
  readonly controlFlowRemoved: number
  /** added lines with a word of concurrency */
  readonly concurrencyAdded: number
}

/** The shape of each production source file; what a merge takes over unchanged is not the author's. */
export function measureChange({ files }: StagedChange): FileShape[] {
  return files.flatMap((file) => {
    const language = file.kind === 'text' && !file.merged ? productionLanguage(file.path) : null
    return language ? [measureFile(file, language)] : []
  })
}

function measureFile(file: ChangedFile, language: Language): FileShape {
  const added = file.hunks.flatMap((hunk) => codeLines(hunk.added, language))
  const removed = file.hunks.flatMap((hunk) => codeLines(hunk.removed, language))
  const unit = indentUnit([...added, ...removed], language)
  const depths = added.map(({ number, code }) => ({ number, depth: indentLevel(code, unit) }))
  const deepest = depths.reduce((most, next) => (next.depth > most.depth ? next : most), {
    number: 0,
    depth: 0,
  })
  return {
    path: file.path,
    codeAdded: added.length,
    depth: deepest.depth,
    deepestLine: deepest.depth > 0 ? deepest.number : null,
    controlFlowRemoved: removed.reduce((sum, { code }) => sum + (code.match(CONTROL_FLOW)?.length ?? 0), 0),
    concurrencyAdded: added.filter(({ code }) => language.concurrency.test(code)).length,
  }
}

const CONTROL_FLOW =
  /\b(?:if|else|elif|elsif|unless|for|foreach|while|until|do|loop|switch|match|case|when|catch|except|rescue|try|finally|return|throw|raise|break|continue|goto|yield)\b/g

/** Fewer indented lines than this do not tell the unit. */
const ENOUGH_LINES = 5

/** Spaces in one level: 2 where more than 15 % of the indents are odd multiples of 2, else 4. */
function indentUnit(lines: readonly CodeLine[], language: Language): number {
  const indents = lines.map(({ code }) => /^ +/.exec(code)?.[0].length ?? 0).filter((indent) => indent > 0)
  if (indents.length < ENOUGH_LINES) return language.indent
  return indents.filter((indent) => indent % 4 === 2).length > 0.15 * indents.length ? 2 : 4
}

function indentLevel(code: string, unit: number): number {
  const white = /^[\t ]*/.exec(code)?.[0] ?? ''
  const tabs = white.split('\t').length - 1
  return tabs + Math.floor((white.length - tabs) / unit)
}
