import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { PageOptions } from '../report/html/page.ts'
import type { Inert } from '../untrusted/untrusted.ts'
import { reportNotWritten, reportWritten } from './messages.ts'
import type { Shell } from './shell.ts'
import { VERSION } from './version.ts'

/** The file of `--html` cannot be written. */
export class ReportFileError extends Error {
  override readonly name = 'ReportFileError'
}

/** Writes the page to the file of `--html`, if there is one. @throws ReportFileError */
export async function writeHtml(
  shell: Shell,
  file: string | null,
  make: (options: PageOptions) => Promise<Inert>,
): Promise<void> {
  if (file === null) return
  const markup = await make({ now: shell.clock(), version: VERSION, sha256: sha256('base64') })
  try {
    await writeFile(resolve(shell.cwd, file), `${markup}\n`)
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
    throw new ReportFileError(reportNotWritten(file, why), { cause })
  }
  shell.stderr.print(reportWritten(file))
}

export const sha256 =
  (encoding: 'base64' | 'hex') =>
  (text: string): string =>
    createHash('sha256').update(text).digest(encoding)
