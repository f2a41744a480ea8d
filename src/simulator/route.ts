import type { Account } from './account.ts'
import type { Key } from './entities.ts'
import { PAGE_PARAMETERS, pageOf } from './query.ts'

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
  /** null: needs none */
  readonly scope: string | null
  readonly parameters: readonly string[]
  /** PagerDuty limits the rate of this operation separately */
  readonly limited?: true
  /** @returns the body of a 200 */
  answer(call: Call): object
}

export const get = (
  path: string,
  scope: string | null,
  parameters: readonly string[],
  answer: Route['answer'],
): Route => ({ method: 'GET', path, scope, parameters, answer })

/** A list in pages, under the last word of its path. */
export const listed = <T>(
  path: string,
  scope: string,
  parameters: readonly string[],
  find: (call: Call) => readonly T[],
  body: (call: Call, item: T) => object,
): Route =>
  get(path, scope, [...PAGE_PARAMETERS, ...parameters], (call) =>
    pageOf(path.split('/').at(-1) ?? '', find(call), call.query, (item) => body(call, item)),
  )

/** Whether a resource is to be shown in full; others are references. */
export const includes = ({ query }: Call, name: string): boolean => query.getAll('include[]').includes(name)

/** Whose name has the text of `query`, if any. */
export const named = <T extends { readonly name: string }>({ query }: Call, all: readonly T[]): T[] =>
  all.filter(({ name }) => name.toLowerCase().includes(query.get('query')?.toLowerCase() ?? ''))
