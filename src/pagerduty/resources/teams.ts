import type { Client } from '../client/client.ts'
import type { Fetched } from '../client/fetched.ts'
import { parseItems } from '../client/items.ts'
import { firstPage, gather, serialPages } from '../client/pages.ts'
import { type Reference, reference } from '../client/wire.ts'

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
