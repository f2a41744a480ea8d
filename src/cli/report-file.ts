import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { NotAFileError, writeAtomically } from '../core/atomic-file.ts'
import { CodedError } from '../core/errors.ts'
import type { Inert } from '../core/untrusted.ts'
import type { PageOptions } from '../report/html/page.ts'
import type { Arguments } from './command.ts'
import { reportLedOut, reportNotReplaced, reportNotWritten, reportWritten } from './messages.ts'
import { isOutside, topOf } from './project-settings.ts'
import { VERSION } from './settings.ts'
import type { Shell } from './shell.ts'

const failure = (message: string, cause?: unknown) => new CodedError('report_file', message, { cause })

/** @throws CodedError report_file */
export function writeHtml(shell: Shell, args: Arguments, make: (options: PageOptions) => Inert): void {
  const file = args.text('html')
  if (file === null) return
  const options = { now: shell.clock(), version: VERSION, sha256: (text: string) => sha256(text, 'base64') }
  writeReport(shell, file, make(options))
}

/** @throws CodedError report_file */
export function writeReport(shell: Shell, file: string, text: Inert): void {
  try {
    const path = resolve(shell.cwd, file)
    refuseLinkOut(path, shell.cwd)
    writeAtomically(path, `${text}\n`, { mode: 0o666 })
  } catch (cause) {
    if (cause instanceof CodedError) throw cause
    if (cause instanceof NotAFileError) throw failure(reportNotReplaced(file), cause)
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
    throw failure(reportNotWritten(file, why), cause)
  }
  shell.stderr.print(reportWritten(file))
}

/** A directory in the repository may be a committed link; a path outside it was chosen by the person. */
function refuseLinkOut(path: string, cwd: string): void {
  const top = topOf(cwd)
  if (top === null || isOutside(path, top)) return
  if (isOutside(realpathSync(dirname(path)), realpathSync(top))) throw failure(reportLedOut(path))
}

export const sha256 = (text: string, encoding: 'base64' | 'hex'): string =>
  createHash('sha256').update(text).digest(encoding)
