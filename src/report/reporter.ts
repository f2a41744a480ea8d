import type { Inert } from '../core/untrusted.ts'
import type { Origin } from '../git/origin.ts'
import type { Assessment, RangeAssessment } from '../risk/assessment.ts'
import type { Style } from '../terminal/style.ts'
import type { Clock } from '../untrusted/words.ts'
import type { Moment, Typed } from './advice-lines.ts'

export interface Reporter {
  /** with a `value`, also written to that file; null: printed where no option is given */
  readonly option: { readonly help: string; readonly value?: 'FILE' } | null
  /** names the repository, the branch and the commit, as it may be read elsewhere */
  readonly hasOrigin?: true
  /** lazy, so that a commit loads no form that it does not print */
  readonly load: () => Promise<{ readonly report: Report }>
}

export interface Report {
  readonly render: (assessed: Assessed, options: RenderOptions) => Inert
  /** printed where there is nothing to commit; null: empty standard output; default: a sentence */
  readonly nothing?: Inert | null
}

export interface Assessed {
  readonly assessment: Assessment
  readonly range: RangeAssessment | null
  readonly now: Date
  readonly totalMs: number
  /** null: outside a repository; left out for forms that do not name it */
  readonly origin?: Origin | null
}

export interface RenderOptions {
  /** `width`: columns; no line is longer. `typed`: default `program`; `moment`: default `before` */
  readonly layout: {
    readonly width: number
    readonly style: Style
    readonly typed?: Typed
    readonly utcOffset?: Clock['utcOffset']
    readonly moment?: Moment
  }
  readonly version: string
  readonly sha256: (text: string, encoding: 'hex' | 'base64') => string
}
