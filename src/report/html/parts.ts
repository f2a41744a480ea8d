import type { Inert } from '../../core/untrusted.ts'
import { cutTo } from '../../terminal/width.ts'
import { line, own } from '../../untrusted/inert.ts'
import { dayAndTime, type Phrase, type Piece, piecesOf, plural } from '../../untrusted/words.ts'
import { type Html, html } from './html.ts'

// What the sections of a report share.

/** A part of the page under a heading; null without a body. */
export const section = (
  id: string,
  title: string,
  body: Html | null,
  lead: Html | null = null,
): Html | null =>
  body === null
    ? null
    : html`
<section aria-labelledby="${own(id)}">
<h2 id="${own(id)}">${own(title)}</h2>
${lead === null ? null : html`<p class="lead">${lead}</p>`}
${body}
</section>`

export interface Column {
  readonly head: string
  /** numbers stand right; a wide text is not broken into a word for each line */
  readonly kind?: 'number' | 'wide'
}

/** Rows with a caption that a screen reader begins with; wider than a phone, it scrolls by itself. */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Html[])[],
): Html | null {
  if (rows.length === 0) return null
  const classOf = (i: number) => CELL_CLASSES[columns[i]?.kind ?? 'text']
  const cells = (row: readonly Html[]) =>
    row.map((cell, i) =>
      i === 0
        ? html`<th scope="row" class="${classOf(i)}">${cell}</th>`
        : html`<td class="${classOf(i)}">${cell}</td>`,
    )
  return scrolling(
    caption,
    html`<table>
<caption>${own(caption)}</caption>
<thead><tr>${columns.map(({ head }, i) => html`<th scope="col" class="${classOf(i)}">${own(head)}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${cells(row)}</tr>\n`)}</tbody>
</table>`,
  )
}

const CELL_CLASSES = { number: own('n'), wide: own('wide'), text: own('t') }

/** A part that scrolls sideways where it is wider than the window; by the keyboard too. */
export const scrolling = (label: string, body: Html): Html =>
  html`<div class="scroll" role="region" tabindex="0" aria-label="${own(label)}">${body}</div>`

/** What is folded away. */
export const folded = (summary: Inert, body: Html | null): Html | null =>
  body === null ? null : html`<details><summary>${summary}</summary>${body}</details>`

/** `and 480 more`; null where nothing is left out. */
export const andMore = (all: number, shown: number, one: string): Html | null =>
  all > shown ? html`<p class="more">and ${plural(all - shown, `more ${one}`)}</p>` : null

/** Foreign text, which keeps its own direction of writing. */
export const foreign = (text: Inert, most = 160): Html => html`<bdi>${cutTo(text, most)}</bdi>`

/** A path, broken before its slashes where it must be; of a long one the end, and all of it under the pointer. */
export function pathHtml(path: Inert, most = 72): Html {
  const shown = cutTo(path, most, 'end')
  const parts = shown.split('/').map((part, i) => (i === 0 ? html`${own(part)}` : html`<wbr>/${own(part)}`))
  return shown === path ? html`<code>${parts}</code>` : html`<code title="${path}">${parts}</code>`
}

/** A sentence: our words, foreign text by itself, incidents as links. */
export const phraseHtml = (value: Phrase): Html => html`${piecesOf(value).map(pieceHtml)}`

function pieceHtml(piece: Piece): Html {
  if (piece.kind === 'words') return html`${piece.text}`
  if (piece.kind === 'path') return pathHtml(piece.text)
  return piece.kind === 'incident' ? incidentHtml(piece) : foreign(piece.text)
}

/** `#4521`, a link where PagerDuty gave one. */
export function incidentHtml({
  number,
  url,
}: {
  readonly number: number
  readonly url: string | null
}): Html {
  const name = line`#${number}`
  return url?.startsWith('https://')
    ? html`<a href="${own(url)}" rel="noreferrer">${name}</a>`
    : html`<span class="number">${name}</span>`
}

export const timeHtml = (at: string): Html =>
  html`<time datetime="${own(new Date(at).toISOString())}">${dayAndTime(at)}</time>`

/** A place on a drawing, from its left edge. */
export const percent = (part: number): Inert => own(`${Number((part * 100).toFixed(2))}%`)
