import * as z from 'zod'
import { type Known, known, unknown } from '../../core/known.ts'
import type { Untrusted } from '../../core/untrusted.ts'
import type { Client } from '../client/client.ts'
import { InvalidRequestError } from '../client/errors.ts'
import type { Fetched } from '../client/fetched.ts'
import { parseOne } from '../client/items.ts'
import { id, link, list, optional, type Reference, reference, text, word } from '../client/wire.ts'

/** PagerDuty adds calendar URLs that open without a key; they are not taken over. */
export interface User {
  readonly id: string
  readonly name: Untrusted
  readonly email: Untrusted | null
  readonly role: string | null
  readonly timeZone: string | null
  readonly teams: readonly Reference[]
  readonly url: string | null
}

const userSchema = z
  .looseObject({
    id,
    name: optional(text),
    summary: optional(text),
    email: optional(text),
    role: optional(word),
    time_zone: optional(z.string().regex(/^[\w+/-]{1,60}$/)),
    teams: list(reference),
    html_url: optional(link),
  })
  .transform(
    (raw): User => ({
      id: raw.id,
      name: raw.name ?? raw.summary ?? text.parse(raw.id),
      email: raw.email,
      role: raw.role,
      timeZone: raw.time_zone,
      teams: raw.teams,
      url: raw.html_url,
    }),
  )

/** Whose key it is. An account key is nobody's, and PagerDuty answers 400 then. */
export function readCurrentUser(client: Client): Promise<Fetched<Known<User>>> {
  const question = { path: '/users/me', subject: 'the user of this key', scope: 'users.read' }
  return client.fetch(async (call) => {
    try {
      const answer = await call.get(question)
      return known(parseOne(userSchema, answer, 'user', question.subject), call.asOf)
    } catch (error) {
      if (!(error instanceof InvalidRequestError)) throw error
      return unknown('this is an account key, not tied to a user')
    }
  })
}
