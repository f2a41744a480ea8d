import type { Inert } from '../core/untrusted.ts'
import type { Assessment, RangeAssessment } from '../risk/assessment.ts'
import type { Style } from '../terminal/style.ts'
import type { Typed } from './advice-lines.ts'

/** A form of report, with the option of `risk` that asks for it. */
export interface Reporter {
  /** with a `value` the report is written to that file, beside what is printed; null: printed where no option is given */
  readonly option: { readonly help: string; readonly value?: 'FILE' } | null
  /** late, so that a commit loads no form that it does not print */
  readonly load: () => Promise<{ readonly report: Report }>
}

export interface Report {
  readonly render: (assessed: Assessed, options: RenderOptions) => Inert
  /** printed where a command commits nothing; null: standard output stays empty; default: a sentence */
  readonly nothing?: Inert | null
}

export interface Assessed {
  readonly assessment: Assessment
  /** with its commits, where the change is a range */
  readonly range: RangeAssessment | null
  /** the instant that the facts speak of */
  readonly now: Date
  readonly totalMs: number
}

export interface RenderOptions {
  /** of the terminal */
  readonly layout: { readonly width: number; readonly style: Style; readonly typed?: Typed }
  /** of the program */
  readonly version: string
  readonly sha256: (text: string, encoding: 'hex' | 'base64') => string
}
