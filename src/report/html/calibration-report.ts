import { line } from '../../untrusted/inert.ts'
import type { Inert } from '../../untrusted/untrusted.ts'
import { plural } from '../words.ts'
import { html } from './html.ts'
import { type PageOptions, page } from './page.ts'
import { section } from './parts.ts'
import { type ReliabilityBin, reliabilityCurve } from './reliability.ts'

/** How what was predicted for past commits compares with what became of them. */
export interface Calibration {
  readonly commits: number
  /** of them, those that a bug fix followed */
  readonly followed: number
  readonly bins: readonly ReliabilityBin[]
}

const LEAD = html`On the dotted line what was predicted came true as often as it said; above it, more often. A larger dot stands for more commits.`

/** `backtest --html`: whether the score's odds hold in this repository. */
export const calibrationHtml = ({ commits, followed, bins }: Calibration, options: PageOptions): Inert =>
  page(
    {
      title: line`Backtest of ${plural(commits, 'commit')} · pager-triage`,
      header: html`<h1>pager-triage: past commits of this repository</h1>
<dl class="stats"><div><dt>commits</dt><dd>${commits}</dd></div><div><dt>followed by a bug fix</dt><dd>${followed}</dd></div></dl>`,
      sections: [section('reliability', 'Predicted and observed', reliabilityCurve(bins), LEAD)],
      notes: html`<p>A commit counts as followed by a bug fix where a later fix touches the lines that it changed.</p>`,
    },
    options,
  )
