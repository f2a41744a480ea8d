import type { Assessed } from '../report/reporter.ts'
import { layout } from './layout.ts'
import { NO_COMMIT } from './messages.ts'
import { sha256, writeReport } from './report-file.ts'
import type { Reports } from './report-options.ts'
import type { Shell } from './shell.ts'
import { VERSION } from './version.ts'

/** Prints the report in the one form, and writes the others to their files. @throws ReportFileError */
export async function printRisk(
  shell: Shell,
  { printed, written }: Reports,
  assessed: Assessed,
): Promise<void> {
  const options = { layout: layout(shell.stdout), version: VERSION, sha256 }
  const { report } = await printed.load()
  shell.stdout.print(report.render(assessed, options))
  for (const { reporter, file } of written) {
    const { report } = await reporter.load()
    await writeReport(shell, file, report.render(assessed, options))
  }
}

/** A command that commits nothing; standard output holds no sentence where a program reads it. */
export async function printNoCommit(shell: Shell, { printed }: Reports): Promise<void> {
  const { nothing } = (await printed.load()).report
  if (nothing) shell.stdout.print(nothing)
  else (nothing === null ? shell.stderr : shell.stdout).print(NO_COMMIT)
}
