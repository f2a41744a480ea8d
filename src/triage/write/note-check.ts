import type { ApiKey } from '../../pagerduty/client/access.ts'
import { findSecret } from '../../untrusted/secrets.ts'
import { NoteError } from './refusals.ts'

const MOST_CHARACTERS = 25_000

/** @throws NoteError for a text that cannot or should not be sent; the message never quotes it */
export function checkNote(text: string, key: ApiKey): void {
  if (text.trim() === '') throw new NoteError('The note is empty.', 'Give its text.')
  if (text.length > MOST_CHARACTERS) {
    throw new NoteError(
      `The note has ${text.length} characters; the limit is ${MOST_CHARACTERS}.`,
      'Shorten it.',
    )
  }
  const secret = key.redact(text) === text ? findSecret(text) : 'your own PagerDuty key'
  if (secret !== null) {
    throw new NoteError(
      `The note seems to contain a secret (${secret}), which everyone with access to the incident could read.`,
      'Nothing was written. Remove it, and rotate it if it has been shown anywhere.',
    )
  }
}
