import type { Inert } from '../core/untrusted.ts'
import { cutTo } from '../terminal/width.ts'
import { type Phrase, type Piece, piecesOf } from '../untrusted/words.ts'

declare const markdown: unique symbol

/** Text that GitHub and GitLab render as written, even in a table cell. */
export type Markdown = string & { readonly [markdown]: true }

/** Takes only Markdown and numbers, so that no foreign text gets in unescaped. */
export const md = (words: TemplateStringsArray, ...values: readonly (Markdown | number)[]): Markdown =>
  String.raw({ raw: words }, ...values) as Markdown

/** Here mentions, emoji, links and HTML mean nothing; characters that could end the span become lookalikes. */
export function codeSpan(text: Inert, most = 120, keep: 'start' | 'end' = 'start'): Markdown {
  const shown = cutTo(text, most, keep).replaceAll('`', 'ˋ').replaceAll('|', '¦').trim()
  return (shown === '' ? '' : `\`${shown}\``) as Markdown
}

/** Anything but plain words and numbers becomes a code span. */
const plainWords = (text: Inert): Markdown =>
  PLAIN_WORDS.test(text) ? (text as string as Markdown) : codeSpan(text)

const PLAIN_WORDS = /^(?:[\p{L}\p{N} ,.;()%+×·→…’−-]|:(?=[ \d]|$))*$/u

export const markdownOf = (value: Phrase | number): Markdown =>
  piecesOf(value).map(pieceMarkdown).join('') as Markdown

function pieceMarkdown(piece: Piece): Markdown {
  if (piece.kind === 'words') return plainWords(piece.text)
  if (piece.kind === 'incident') return incidentMarkdown(piece.number, piece.url)
  return piece.kind === 'path' ? codeSpan(piece.text, 100, 'end') : codeSpan(piece.text)
}

/** A bare `#4521` would link to an issue of the repository. */
const incidentMarkdown = (number: number, url: string | null): Markdown =>
  (url === null ? `\`#${number}\`` : `[#${number}](${linkTarget(url)})`) as Markdown

/** @param url https, as the WHATWG parser writes it; what ends a link or a cell is percent-encoded */
const linkTarget = (url: string): string =>
  url.replace(
    /[^\w:/.?&=#%~+,@-]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )

/** GitHub and GitLab make a link of a full hash. */
export const shaText = (sha: string): Markdown =>
  (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha) ? sha : `\`${sha.replace(/\W/g, '')}\``) as Markdown

export const row = (...cells: readonly (Phrase | number)[]): Markdown[] => cells.map(markdownOf)

/** Null without rows. A heading that begins with `>` marks a column of numbers. */
export function tableMarkdown(
  head: readonly string[],
  rows: readonly (readonly Markdown[])[],
): Markdown | null {
  if (rows.length === 0) return null
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const names = head.map((name) => name.replace(/^>/, ''))
  const rule = head.map((name) => (name.startsWith('>') ? '--:' : '---'))
  return [line(names), line(rule), ...rows.map(line)].join('\n') as Markdown
}

/** @param count of all rows, where `rows` may be fewer */
export function details(
  title: string,
  head: readonly string[],
  rows: readonly (readonly Markdown[])[],
  count: number | null = null,
): Markdown | null {
  const table = tableMarkdown(head, rows)
  if (table === null) return null
  const summary = count === null ? title : `${title} (${count})`
  const more = count !== null && count > rows.length ? `\n\n… and ${count - rows.length} more` : ''
  return `<details>\n<summary>${summary}</summary>\n\n${table}${more}\n\n</details>` as Markdown
}
