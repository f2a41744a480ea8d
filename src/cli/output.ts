import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { NotAFileError, writeAtomically } from '../core/atomic-file.ts'
import { CodedError, EXIT, type ExitCode } from '../core/errors.ts'
import type { Inert } from '../core/untrusted.ts'
import type { PageOptions } from '../report/html/page.ts'
import type { TextOptions } from '../terminal/layout.ts'
import { inertJson } from '../untrusted/inert.ts'
import type { Place } from '../untrusted/words.ts'
import type { Arguments } from './command.ts'
import { reportLedOut, reportNotReplaced, reportNotWritten, reportWritten } from './messages.ts'
import { isOutside, topOf, VERSION } from './settings.ts'
import { layout, printMessage, type Shell } from './shell.ts'

const MAX_ON_SCREEN = 25

/** What `--html FILE` and `--markdown FILE` write. */
export type FileForms<Document> = Readonly<
  Partial<Record<'html' | 'markdown', (document: Document, options: PageOptions & Place) => Inert>>
>

/** Prints text or JSON, and writes the files that `--html` and `--markdown` name. @throws CodedError report_file */
export function show<Document>(
  shell: Shell,
  args: Arguments,
  document: Document,
  toText: (document: Document, options: TextOptions) => Inert,
  toFile: FileForms<Document> = {},
): ExitCode {
  const now = shell.clock()
  shell.stdout.print(args.flag('json') ? inertJson(document, 2) : textFor(shell, document, toText))
  const base64 = (page: string) => sha256(page, 'base64')
  for (const form of ['html', 'markdown'] as const) {
    const [render, file] = [toFile[form], args.text(form)]
    if (render && file !== null)
      writeReport(
        shell,
        file,
        render(document, { ...layout(shell.stdout), now, version: VERSION, sha256: base64 }),
      )
  }
  return EXIT.done
}

/** As wide as the terminal is now. */
export function textFor<Document>(
  { stdout, clock }: Shell,
  document: Document,
  toText: (document: Document, options: TextOptions) => Inert,
): Inert {
  const most = stdout.columns === null ? Number.POSITIVE_INFINITY : MAX_ON_SCREEN
  return toText(document, { ...layout(stdout), now: clock(), most })
}

const failure = (message: string, cause?: unknown) => new CodedError('report_file', message, { cause })

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
  printMessage(shell.stderr, reportWritten(file))
}

/** A directory in the repository may be a committed link; a path outside it was chosen by the person. */
function refuseLinkOut(path: string, cwd: string): void {
  const top = topOf(cwd)
  if (top === null || isOutside(path, top)) return
  if (isOutside(realpathSync(dirname(path)), realpathSync(top))) throw failure(reportLedOut(path))
}

export const sha256 = (text: string, encoding: 'base64' | 'hex'): string =>
  createHash('sha256').update(text).digest(encoding)
