import { own } from '../../untrusted/inert.ts'
import { signed } from '../../untrusted/words.ts'
import type { EvidenceLine } from '../evidence-lines.ts'
import { type Html, html } from './html.ts'
import { phraseHtml } from './parts.ts'

/** Lines of evidence: what each speaks of, what was found, what it is worth. */
export const evidenceList = (lines: readonly EvidenceLine[]): Html | null =>
  lines.length === 0 ? null : html`<ul class="evidence">\n${lines.map(item)}</ul>`

const item = ({ label, text, points }: EvidenceLine): Html =>
  html`<li><b>${phraseHtml(label)}</b><span>${phraseHtml(text)}</span><span class="worth">${points >= 0.5 ? signed(points, 0) : own('')}</span></li>
`
