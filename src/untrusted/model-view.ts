import { CodedError } from '../core/errors.ts'
import { parseJson } from '../core/json.ts'
import type { Inert } from '../core/untrusted.ts'
import { readPatch } from '../diff/patch.ts'
import { diffFacts } from './diff-facts.ts'
import type { Nonce } from './envelope.ts'
import { modelFacts } from './model-facts.ts'

export const VIEWS = ['diff', 'incident'] as const

/** `diff`: a patch; `incident`: a PagerDuty API response, or what a command prints with `--json` */
export type View = (typeof VIEWS)[number]

/** @throws CodedError for an incident that is not JSON */
export function modelView(view: View, text: string, key: Nonce): Inert {
  if (view === 'diff') {
    const { files, truncated, malformedAt } = readPatch(text)
    return diffFacts(files, truncated || malformedAt !== null, key)
  }
  const incident = parseJson(text)
  if (incident === undefined)
    throw new CodedError('not_json', 'Expected an incident as JSON, as the PagerDuty API returns it')
  return modelFacts(incident, key, 'slash')
}
