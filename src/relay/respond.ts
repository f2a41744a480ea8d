import { HOUR_MS, isoSeconds } from '../core/time.ts'
import { AS_OF } from '../pagerduty/client/relay.ts'
import { routeOf } from './answers/routes.ts'
import type { AskedThrough } from './asked-through.ts'
import type { AccountIndex } from './index/account-index.ts'
import type { Caller } from './ports.ts'
import { NOT_FOUND, type Sent, sentError, unavailable } from './sent.ts'

/** What is older is not given. */
const MAX_AGE_MS = HOUR_MS

export interface Responding {
  readonly index: AccountIndex
  readonly asked: AskedThrough
  readonly clock: () => Date
  readonly elapsed: () => number
}

/** The relay's key is an account's, whatever it is. */
const NO_USER = sentError(400, "The 'me' endpoint needs a user's key; a relay has no user.", {}, 2001)

/** The REST API's answer to a GET. */
export async function respond(target: string, caller: Caller, responding: Responding): Promise<Sent> {
  const { index, asked, clock, elapsed } = responding
  const url = new URL(target, 'http://relay')
  if (url.pathname === '/users/me') return NO_USER
  const route = routeOf(url.pathname)
  if (route === null) return NOT_FOUND
  const now = clock()
  const { id, answer } = route
  const reply = answer({ index, id, query: url.searchParams, now, teams: caller.teams })
  switch (reply.kind) {
    case 'found': {
      const ageMs = reply.goodUntil === null ? 0 : Math.max(0, elapsed() - reply.goodUntil)
      if (ageMs > MAX_AGE_MS) return unavailable('old')
      const asOf = isoSeconds(new Date(now.getTime() - ageMs))
      return { status: 200, headers: { [AS_OF]: asOf }, text: reply.text }
    }
    case 'ask':
      return asked.answer(`${url.pathname}${url.search}`)
    case 'unread':
      return unavailable('unread')
    case 'absent':
      return NOT_FOUND
  }
}
