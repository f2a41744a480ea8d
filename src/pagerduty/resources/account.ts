import type * as z from 'zod'
import { type Known, known, unknown } from '../../core/known.ts'
import type { Untrusted } from '../../core/untrusted.ts'
import type { Call } from '../client/client.ts'
import { isPagerDutyError } from '../client/errors.ts'
import { itemsUnder } from '../client/pages.ts'
import { checkedId } from '../client/query.ts'
import { resource } from '../client/resource.ts'
import { id, list, optional, type Reference, record, reference, text, word } from '../client/wire.ts'

/** Features of the account's plan, e.g. `teams`, `urgencies`, `coordinated_responding`. */
export async function listAbilities(call: Call): Promise<string[]> {
  const subject = "the account's abilities"
  const answer = await call.get({ path: '/abilities', subject, scope: 'abilities.read' })
  return itemsUnder(answer, 'abilities', subject).filter(
    (ability): ability is string => typeof ability === 'string' && /^[\w.-]{1,80}$/.test(ability),
  )
}

export interface Priority {
  readonly id: string
  /** defined by the account, such as "P1" or "SEV-2": says nothing about its rank */
  readonly name: Untrusted
  /** 1 is the most severe */
  readonly rank: number
}

const priorities = resource('priorities', 'priority', 'priorities.read', reference)

export async function listPriorities(call: Call): Promise<Priority[]> {
  const found = await priorities.list(call, { path: '/priorities', subject: 'priorities' })
  return found.map((priority, at) => ({ ...priority, rank: at + 1 }))
}

const teams = resource('teams', 'team', 'teams.read', reference)

/** First page of the teams whose name contains the text. @throws PagerDutyError if the plan has no teams */
export const searchTeams = (call: Call, search: string) =>
  teams.firstPage(call, { path: '/teams', subject: 'teams', query: { query: search } })

const NAMED = {
  team: teams,
  'escalation policy': resource(
    'escalation_policies',
    'escalation policy',
    'escalation_policies.read',
    reference,
  ),
  schedule: resource('schedules', 'schedule', 'schedules.read', reference),
}

/** What an id may be given of, besides services. */
export type Named = keyof typeof NAMED

const PLACES: Readonly<Record<Named, string>> = {
  team: '/teams',
  'escalation policy': '/escalation_policies',
  schedule: '/schedules',
}

/** The first page of what this key can see. */
export const listNamed = (call: Call, kind: Named): Promise<Reference[]> =>
  NAMED[kind].firstPage(call, { path: PLACES[kind], subject: `${kind} list` })

/** Those that PagerDuty answers with 404. @throws PagerDutyError if the key may not read them */
export async function listUnknown(call: Call, kind: Named, ids: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(
    ids.map(async (given) => {
      const name = checkedId(given, kind)
      try {
        await call.get(NAMED[kind].at({ path: `${PLACES[kind]}/${name}`, subject: `${kind} ${name}` }))
        return []
      } catch (error) {
        if (isPagerDutyError(error, 'not_found')) return [given]
        throw error
      }
    }),
  )
  return answers.flat()
}

/** Omits the calendar URLs, which open without a key. */
const user = record({
  id,
  name: text,
  email: optional(text),
  role: optional(word),
  teams: list(reference),
})

export type User = z.infer<typeof user>

const users = resource('users', 'user', 'users.read', user)

/** The user of the key; for an account key, which has none, PagerDuty answers 400. */
export async function readCurrentUser(call: Call): Promise<Known<User>> {
  const question = users.at({ path: '/users/me', subject: 'the user of this key' })
  try {
    return known(users.one(await call.get(question), question.subject), call.asOf)
  } catch (error) {
    if (!isPagerDutyError(error, 'invalid_request')) throw error
    return unknown('this is an account key, not tied to a user')
  }
}
