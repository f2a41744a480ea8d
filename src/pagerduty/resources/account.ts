import * as z from 'zod'
import { type Known, known, unknown } from '../../core/known.ts'
import type { Untrusted } from '../../core/untrusted.ts'
import type { Client } from '../client/client.ts'
import { InvalidRequestError } from '../client/errors.ts'
import { ifAvailable, itemsUnder, parseItems, parseOne } from '../client/items.ts'
import { firstPage, gather, serialPages } from '../client/pages.ts'
import { id, link, list, optional, type Reference, reference, text, word } from '../client/wire.ts'
import type { Fetched } from '../fetched.ts'

/** What the account's plan includes, e.g. `teams`, `urgencies`, `coordinated_responding`. */
export function listAbilities(client: Client): Promise<Fetched<Known<string[]>>> {
  const subject = "the account's abilities"
  return client.fetch((call) =>
    ifAvailable(call, async () => {
      const answer = await call.get({ path: '/abilities', subject, scope: 'abilities.read' })
      return itemsUnder(answer, 'abilities', subject).filter(
        (ability): ability is string => typeof ability === 'string' && /^[\w.-]{1,80}$/.test(ability),
      )
    }),
  )
}

export interface Priority {
  readonly id: string
  /** an account's own, such as "P1" or "SEV-2": says nothing about its rank */
  readonly name: Untrusted
  /** 1 is the most severe */
  readonly rank: number
}

const prioritySchema = z
  .looseObject({ id, name: optional(text), summary: optional(text) })
  .transform((raw) => ({ id: raw.id, name: raw.name ?? raw.summary ?? text.parse(raw.id) }))

/** Most severe first, as PagerDuty orders them. */
export function listPriorities(client: Client): Promise<Fetched<Known<Priority[]>>> {
  return client.fetch((call) =>
    ifAvailable(call, async () => {
      const question = {
        path: '/priorities',
        root: 'priorities',
        subject: 'priorities',
        scope: 'priorities.read',
      }
      const found = await gather(call, [serialPages(call, question)])
      const priorities = parseItems(call, prioritySchema, found, 'priority')
      return priorities.map((priority, at) => ({ ...priority, rank: at + 1 }))
    }),
  )
}

export interface TeamsQuery {
  /** text that the name contains */
  readonly search?: string | undefined
  /** no more than one request; that there are more is a warning */
  readonly firstPage?: boolean | undefined
}

/** @throws PlanError where the account's plan has no teams */
export function listTeams(client: Client, query: TeamsQuery = {}): Promise<Fetched<Reference[]>> {
  return client.fetch(async (call) => {
    const pages = query.firstPage ? firstPage : serialPages
    const question = { path: '/teams', root: 'teams', subject: 'teams', scope: 'teams.read' }
    const found = await gather(call, [pages(call, { ...question, query: { query: query.search } })])
    return parseItems(call, reference, found, 'team')
  })
}

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
