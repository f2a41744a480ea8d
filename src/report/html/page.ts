import type { Inert } from '../../core/untrusted.ts'
import { own } from '../../untrusted/inert.ts'
import { type Html, html } from './html.ts'
import { timeHtml } from './parts.ts'
import { STYLESHEET } from './stylesheet.ts'

export interface PageOptions {
  readonly now: Date
  /** of the program */
  readonly version: string
  /** of a text, in base64: the page's policy allows the one stylesheet that has it */
  readonly sha256: (text: string) => string
}

interface Page {
  readonly title: Inert
  /** what stands above the sections */
  readonly header: Html
  readonly sections: readonly (Html | null)[]
  /** how to read the figures */
  readonly notes: Html
}

/**
 * One file that needs no other: no script, no request, no attribute that the content policy would have to allow. The
 * colours follow the reader's system.
 */
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
