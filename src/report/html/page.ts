import type { Inert } from '../../core/untrusted.ts'
import { cutTo } from '../../terminal/width.ts'
import { line, own } from '../../untrusted/inert.ts'
import { dayAndTime, type Phrase, type Piece, piecesOf, plural } from '../../untrusted/words.ts'
import type { EvidenceLine } from '../evidence-lines.ts'
import { type Html, type HtmlValue, html } from './html.ts'
import { STYLESHEET } from './stylesheet.ts'

export interface PageOptions {
  readonly now: Date
  readonly version: string
  /** base64; the content policy allows only the stylesheet with this hash */
  readonly sha256: (text: string) => string
}

interface Page {
  readonly title: Inert
  readonly header: Html
  readonly sections: readonly (Html | null)[]
  readonly notes: Html
}

/** One self-contained file: no script, no request, no attribute that the content policy would have to allow. */
export function page({ title, header, sections, notes }: Page, { now, version, sha256 }: PageOptions): Inert {
  const policy = `default-src 'none'; style-src 'sha256-${sha256(STYLESHEET.markup)}'; base-uri 'none'; form-action 'none'`
  const { markup } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${own(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLESHEET}</style>
</head>
<body>
<header>${header}</header>
<main>
${sections.filter((each) => each !== null)}
</main>
<footer>
${notes}
<p>pager-triage ${own(version)} · ${timeHtml(now.toISOString())}</p>
</footer>
</body>
</html>`
  return own(markup)
}

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

/**
 * Null without rows. A heading that begins with `>` marks a column of numbers, with `+` one of text that wraps.
 * @param more the rows left out: `andMore`
 */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly HtmlValue[])[],
  more: Html | null = null,
): Html | null {
  if (rows.length === 0) return null
  const classes = head.map((name) => own(name.startsWith('>') ? 'n' : name.startsWith('+') ? 'wide' : 't'))
  const heads = head.map(
    (name, i) => html`<th scope="col" class="${classes[i] ?? null}">${own(name.replace(/^[>+]/, ''))}</th>`,
  )
  const cells = ([first = null, ...rest]: readonly HtmlValue[]) =>
    html`<th scope="row" class="${classes[0] ?? null}">${first}</th>${rest.map((cell, i) => html`<td class="${classes[i + 1] ?? null}">${cell}</td>`)}`
  const body = html`<table>
<caption>${own(caption)}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${cells(row)}</tr>\n`)}</tbody>
</table>`
  return html`${scrolling(caption, body)}${more}`
}

/** Scrolls sideways where it is wider than the window, by keyboard too. */
export const scrolling = (label: string, body: Html): Html =>
  html`<div class="scroll" role="region" tabindex="0" aria-label="${own(label)}">${body}</div>`

export const folded = (summary: Inert, body: Html | null): Html | null =>
  body === null ? null : html`<details><summary>${summary}</summary>${body}</details>`

/** `and 480 more`; null where nothing is left out. */
export const andMore = (all: number, shown: number, one: string): Html | null =>
  all > shown ? html`<p class="more">and ${plural(all - shown, `more ${one}`)}</p>` : null

/** Keeps the writing direction of the text. */
export const foreign = (text: Inert, most = 160): Html => html`<bdi>${cutTo(text, most)}</bdi>`

/** Breaks before slashes; a long path shows its end, and all of it as a tooltip. */
export function pathHtml(path: Inert, most = 72): Html {
  const shown = cutTo(path, most, 'end')
  const parts = shown.split('/').map((part, i) => (i === 0 ? html`${own(part)}` : html`<wbr>/${own(part)}`))
  return shown === path ? html`<code>${parts}</code>` : html`<code title="${path}">${parts}</code>`
}

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

export const percent = (part: number): Inert => own(`${Number((part * 100).toFixed(2))}%`)

export const evidenceList = (lines: readonly EvidenceLine[]): Html | null =>
  lines.length === 0 ? null : html`<ul class="evidence">\n${lines.map(item)}</ul>`

const item = ({ label, text }: EvidenceLine): Html =>
  html`<li><b>${phraseHtml(label)}</b><span>${phraseHtml(text)}</span></li>
`
