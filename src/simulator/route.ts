import type { Account } from './account.ts'
import type { Key } from './entities.ts'

export interface Call {
  readonly account: Account
  readonly key: Key
  readonly now: Date
  readonly id: string
  readonly query: URLSearchParams
  readonly from: string | undefined
  /** parsed JSON, undefined if invalid */
  readonly body: unknown
}

export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** an object is sent as JSON */
  readonly body?: object | string
}

export interface Route {
  readonly method: 'GET' | 'PUT' | 'POST'
  readonly path: string
  readonly scope: string | null
  readonly parameters: readonly string[]
  /** PagerDuty limits the rate of this operation separately */
  readonly limited?: true
  answer(call: Call): Reply
}

export const ok = (body: object): Reply => ({ status: 200, body })

/** Resources to show in full; all others are references. */
export const includeOf = ({ query }: Call): ReadonlySet<string> => new Set(query.getAll('include[]'))
