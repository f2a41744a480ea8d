import type { Untrusted } from '../core/untrusted.ts'
import type { Indent, StagedChange } from '../diff/change.ts'
import { type CodeLine, codeLines, countControlFlow, indentOf, isLogic, nestingOf } from '../diff/code.ts'
import { type Language, productionLanguage } from '../diff/languages.ts'

export interface FileShape {
  readonly path: Untrusted
  /** added lines of production code that call, assign or steer, without moved ones */
  readonly logicAdded: number
  /** deepest added line, in levels of the file's own indent */
  readonly depth: number
  readonly deepestLine: number | null
  readonly controlFlowRemoved: number
  readonly concurrencyAdded: number
  /** numbers of added lines that may be a comment or a string, and count as code */
  readonly doubtful: readonly number[]
}

/** Without comments and with strings emptied. */
export interface Source {
  readonly path: Untrusted
  readonly language: Language
  readonly indent: Indent | null
  readonly added: readonly CodeLine[]
  readonly removed: readonly CodeLine[]
  /** added lines of a file too large to read: each counts as logic */
  readonly unreadLines: number
}

/** Production code only, without what a merge takes over unchanged. */
export const readSources = ({ files }: StagedChange): Source[] =>
  files.flatMap(({ path, kind, merged, hunks, indent = null, unread, additions, readAs }) => {
    const language = kind === 'text' && !merged ? productionLanguage(path, readAs) : null
    if (language === null) return []
    const added = hunks.flatMap((hunk) => codeLines(hunk.added, language))
    const removed = hunks.flatMap((hunk) => codeLines(hunk.removed, language))
    return [{ path, language, indent, added, removed, unreadLines: unread ? (additions ?? 0) : 0 }]
  })

/** Code moved between the files is not new logic. */
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

/** @param moved unmatched removed lines: each match takes one away */
function measureSource(source: Source, moved: Map<string, number>): FileShape {
  const { path, language, added, removed } = source
  const indent = source.indent ?? guessIndent(source)
  let [logicAdded, concurrencyAdded, depth] = [source.unreadLines, 0, 0]
  let deepestLine: number | null = null
  for (const { number, code } of added) {
    if (language.concurrency.test(code)) concurrencyAdded += 1
    const level = language.flat ? 0 : nestingOf(code, indent)
    if (level > depth) [depth, deepestLine] = [level, number]
    if (isLogic(code) && !takeOne(moved, code.trim())) logicAdded += 1
  }
  const controlFlowRemoved = removed.reduce((sum, { code }) => sum + countControlFlow(code), 0)
  const doubtful = [...new Set(added.filter(({ isDoubtful }) => isDoubtful).map(({ number }) => number))]
  return { path, logicAdded, depth, deepestLine, controlFlowRemoved, concurrencyAdded, doubtful }
}

/** If the file itself shows no indent: that of the change, or the language's usual one. */
const guessIndent = ({ added, removed, language }: Source): Indent =>
  indentOf([...added, ...removed].map(({ code }) => code)) ?? language.indent

function takeOne(counts: Map<string, number>, text: string): boolean {
  const left = counts.get(text) ?? 0
  if (left > 0) counts.set(text, left - 1)
  return left > 0
}
