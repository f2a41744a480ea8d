import { toJson, toRangeJson } from '../report/json.ts'
import { toRangeText } from '../report/range-text.ts'
import { toText } from '../report/text.ts'
import type { Assessment } from '../risk/assessment.ts'
import type { RangeAssessment } from '../risk/range-assessment.ts'
import { layout } from './layout.ts'
import type { Shell } from './shell.ts'
import { VERSION } from './version.ts'

/** What standard output takes. */
export type Form = 'json' | 'markdown' | 'sarif' | 'text'

export interface Assessed {
  readonly assessment: Assessment
  /** with its commits, where the change is a range */
  readonly range: RangeAssessment | null
  /** the instant that the facts speak of */
  readonly now: Date
  readonly totalMs: number
}

/** Prints the report, and writes it as a page to the file of `--html`. @throws ReportFileError */
export async function printRisk(
  shell: Shell,
  { form, file }: { readonly form: Form; readonly file: string | null },
  { assessment, range, now, totalMs }: Assessed,
): Promise<void> {
  shell.stdout.print(await rendered(form))
  if (file === null) return
  const { writeHtml } = await import('./report-file.ts')
  const { toHtml } = await import('../report/html/risk-report.ts')
  await writeHtml(shell, file, async (options) => toHtml(assessment, { ...options, now, range }))

  async function rendered(form: Form) {
    if (form === 'json')
      return range ? toRangeJson(range, { total: totalMs }) : toJson(assessment, { total: totalMs })
    if (form === 'markdown')
      return (await import('../report/markdown.ts')).toMarkdown(assessment, { now, range })
    if (form === 'sarif') {
      const { toSarif } = await import('../report/sarif.ts')
      const { sha256 } = await import('./report-file.ts')
      return toSarif(assessment, { version: VERSION, sha256: sha256('hex') })
    }
    const options = { ...layout(shell.stdout), now }
    return range ? toRangeText(range, options) : toText(assessment, options)
  }
}
