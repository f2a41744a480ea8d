import { EXIT } from '../../core/errors.ts'
import { asObject, parseJson } from '../../core/json.ts'
import { inertJson } from '../../untrusted/inert.ts'
import { modelView, VIEWS, type View } from '../../untrusted/model-view.ts'
import type { Run } from '../command.ts'
import { badLine, badView, unexpectedArgument } from '../messages.ts'
import { newNonce } from '../nonce.ts'
import { UsageError } from '../options.ts'

/** What the model would be shown: of the text on standard input, or of each `{"id", "text"}` line of it. */
export const run: Run = async (shell, args) => {
  const [extra] = args.positionals
  if (extra !== undefined) throw new UsageError(unexpectedArgument(extra, 'sanitize'))
  const view = readView(args.text('kind'))
  const text = await shell.stdin()
  if (!args.flag('jsonl')) {
    shell.stdout.print(modelView(view, text, newNonce()))
    return EXIT.done
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  for (const [i, line] of lines.entries()) {
    const item = readItem(line, i + 1)
    shell.stdout.print(inertJson({ id: item.id, out: modelView(view, item.text, newNonce()) }))
  }
  return EXIT.done
}

function readView(name: string | null): View {
  const view = VIEWS.find((known) => known === (name ?? 'diff'))
  if (view === undefined) throw new UsageError(badView(name ?? ''))
  return view
}

function readItem(line: string, number: number): { id: unknown; text: string } {
  const { id = null, text } = asObject(parseJson(line)) ?? {}
  if (typeof text !== 'string') throw new UsageError(badLine(number))
  return { id, text }
}
