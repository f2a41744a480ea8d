import { AppError } from '../core/errors.ts'
import type { Inert } from '../core/untrusted.ts'
import { readPatch } from '../diff/patch.ts'
import { diffFacts } from './diff-facts.ts'
import type { Nonce } from './envelope.ts'
import { modelFacts } from './model-facts.ts'

export const VIEWS = ['diff', 'incident'] as const

/** `diff`: a patch. `incident`: an answer of the PagerDuty API, or what a command prints with `--json`. */
export type View = (typeof VIEWS)[number]

/** The text is not JSON, so its fields cannot be distinguished. */
class NotJsonError extends AppError {
  readonly code = 'not_json'
}

/**
 * What a model is shown of a foreign text.
 * @throws NotJsonError for an incident
 */
export function modelView(view: View, text: string, key: Nonce): Inert {
  if (view === 'incident') return modelFacts(parseJson(text), key, 'slash')
  const { files, truncated } = readPatch(text)
  return diffFacts(files, truncated, key)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new NotJsonError('Expected an incident as JSON, as the PagerDuty API returns it', {
      cause,
    })
  }
}
