/** Blanks in one level of nesting; a tab is one level anywhere. */
export type Indent = 2 | 4

/** Fewer indented lines than this do not tell the indent. */
const ENOUGH_LINES = 5

/**
 * The indent of these lines: 2 where more than 15 % of them are indented by an odd multiple of 2; 4 where the others
 * show an odd multiple of 4; null where they do not tell.
 */
export function indentOf(lines: readonly string[]): Indent | null {
  const widths = lines.map((line) => /^ +(?=\S)/.exec(line)?.[0].length ?? 0).filter((width) => width > 0)
  if (widths.length < ENOUGH_LINES) return null
  if (widths.filter((width) => width % 4 === 2).length > 0.15 * widths.length) return 2
  return widths.some((width) => width % 8 === 4) ? 4 : null
}

/** How deep a line is nested. */
export function nestingOf(code: string, indent: Indent): number {
  const white = /^[\t ]*/.exec(code)?.[0] ?? ''
  const tabs = white.split('\t').length - 1
  return tabs + Math.floor((white.length - tabs) / indent)
}
