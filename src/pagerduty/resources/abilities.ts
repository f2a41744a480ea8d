import type { Known } from '../../core/known.ts'
import { ifAvailable } from '../client/availability.ts'
import type { Client } from '../client/client.ts'
import type { Fetched } from '../client/fetched.ts'
import { itemsUnder } from '../client/items.ts'

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
