import type { Untrusted } from '../core/untrusted.ts'
import type { ChangedFile, Indent, StagedChange } from '../diff/change.ts'
import { type CodeLine, codeLines, countControlFlow, indentOf, isLogic, nestingOf } from '../diff/code.ts'
import { type Language, productionLanguage } from '../diff/languages.ts'

/** What one changed file adds to the size and shape of a change. */
export interface FileShape {
  readonly path: Untrusted
  /** added lines of production code that call, assign or steer, and are not moved from elsewhere in the change */
  readonly logicAdded: number
  /** the deepest nesting among the added code, in the file's own indent, and where it is */
  readonly depth: number
  readonly deepestLine: number | null
  /** control-flow words in the removed code */
  readonly controlFlowRemoved: number
  /** added lines with a word of concurrency */
  readonly concurrencyAdded: number
}

/** The code of a file's two sides, without comments and with strings emptied. */
export interface Source {
  readonly path: Untrusted
  readonly language: Language
  readonly indent: Indent | null
  readonly added: readonly CodeLine[]
  readonly removed: readonly CodeLine[]
  /** added lines of a file that is too large to be read: each counts as logic */
  readonly unreadLines: number
}

/** The production source files of a change; what a merge takes over unchanged is not the author's. */
export const readSources = ({ files }: StagedChange): Source[] =>
  files.flatMap((file) => {
    const language = file.kind === 'text' && !file.merged ? productionLanguage(file.path) : null
    return language ? [readSource(file, language)] : []
  })

const readSource = (
  { path, hunks, indent = null, unread, additions }: ChangedFile,
  language: Language,
): Source => ({
  path,
  language,
  indent,
  added: hunks.flatMap((hunk) => codeLines(hunk.added, language)),
  removed: hunks.flatMap((hunk) => codeLines(hunk.removed, language)),
  unreadLines: unread ? (additions ?? 0) : 0,
})

/** The shape of each file; what was only moved between them is no new logic. */
export function measureSources(sources: readonly Source[]): FileShape[] {
  const moved = countTexts(sources.flatMap(({ removed }) => removed))
  return sources.map((source) => measureSource(source, moved))
}

export const measureChange = (change: StagedChange): FileShape[] => measureSources(readSources(change))

function countTexts(lines: readonly CodeLine[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { code } of lines) counts.set(code.trim(), (counts.get(code.trim()) ?? 0) + 1)
  return counts
}

/** @param moved removed lines that no added line has been matched with yet: each takes one away */
function measureSource(source: Source, moved: Map<string, number>): FileShape {
  const { path, language, added, removed } = source
  const indent = source.indent ?? guessIndent(source)
  let [logicAdded, concurrencyAdded, depth] = [source.unreadLines, 0, 0]
  let deepestLine: number | null = null
  for (const { number, code } of added) {
    if (language.concurrency.test(code)) concurrencyAdded += 1
    const level = nestingOf(code, indent)
    if (level > depth) [depth, deepestLine] = [level, number]
    if (isLogic(code) && !takeOne(moved, code.trim())) logicAdded += 1
  }
  const controlFlowRemoved = removed.reduce((sum, { code }) => sum + countControlFlow(code), 0)
  return { path, logicAdded, depth, deepestLine, controlFlowRemoved, concurrencyAdded }
}

/** Where the file before does not tell, the change itself does, or what the language usually has. */
const guessIndent = ({ added, removed, language }: Source): Indent =>
  indentOf([...added, ...removed].map(({ code }) => code)) ?? language.indent

function takeOne(counts: Map<string, number>, text: string): boolean {
  const left = counts.get(text) ?? 0
  if (left > 0) counts.set(text, left - 1)
  return left > 0
}
