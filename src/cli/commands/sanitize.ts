import { EXIT } from '../../core/errors.ts'
import { asObject, parseJson } from '../../core/json.ts'
import { inertJson } from '../../untrusted/inert.ts'
import { modelView, VIEWS } from '../../untrusted/model-view.ts'
import { type Run, UsageError } from '../command.ts'
import { badLine } from '../messages.ts'
import { newNonce } from '../shell.ts'

/** Of the text on standard input, or of each line `{"id", "text"}`. */
export const sanitize: Run = async (shell, args) => {
  const view = args.choice('kind', VIEWS) ?? 'diff'
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

function readItem(line: string, number: number): { id: unknown; text: string } {
  const { id = null, text } = asObject(parseJson(line)) ?? {}
  if (typeof text !== 'string') throw new UsageError(...badLine(number))
  return { id, text }
}
