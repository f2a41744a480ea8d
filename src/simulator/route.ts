import type { Account } from './account.ts'
import type { Key } from './entities.ts'

/** A request as a route sees it, after the key was checked. */
export interface Call {
  readonly account: Account
  readonly key: Key
  readonly now: Date
  /** the `{id}` of the path, or '' */
  readonly id: string
  readonly query: URLSearchParams
  /** the `From` header */
  readonly from: string | undefined
  /** parsed JSON, or undefined */
  readonly body: unknown
}

export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** an object is sent as JSON, a string as it is */
  readonly body?: object | string
}

export interface Route {
  readonly method: 'GET' | 'PUT' | 'POST'
  /** like `/incidents/{id}/notes` */
  readonly path: string
  /** the OAuth scope that it needs, if any */
  readonly scope: string | null
  /** the query parameters that it knows */
  readonly parameters: readonly string[]
  /** whether PagerDuty limits the rate of this operation by itself */
  readonly limited?: true
  answer(call: Call): Reply
}

export const ok = (body: object): Reply => ({ status: 200, body })

/** The resources that are shown whole; all others are references. */
export const includeOf = ({ query }: Call): ReadonlySet<string> => new Set(query.getAll('include[]'))
