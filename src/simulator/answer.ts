import { parseJson } from '../core/json.ts'
import type { Account } from './account.ts'
import { authenticate, authorize } from './auth.ts'
import { ApiFailure, invalidInput, methodNotAllowed, notFound, tooManyRequests } from './errors.ts'
import type { RateMeter } from './rates.ts'
import type { Reply, Route } from './route.ts'
import { routes } from './routes/all.ts'
import { settle } from './transitions.ts'

export interface ApiRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  /** names in lower case */
  readonly headers: Readonly<Record<string, string>>
  /** the text of the body, '' without one */
  readonly body: string
}

export interface ApiOptions {
  readonly account: Account
  readonly now: Date
  readonly meter: RateMeter
  /** `contract` refuses query parameters that the operation does not know; PagerDuty itself ignores them */
  readonly mode: 'real' | 'contract'
}

const TABLE = routes.map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replace('{id}', '([^/]+)')}$`),
}))

/** What PagerDuty would answer. */
export function answer(request: ApiRequest, options: ApiOptions): Reply {
  let headers: Readonly<Record<string, string>> = {}
  try {
    const { account, now, meter, mode } = options
    const key = authenticate(request.headers['authorization'], account.keys)
    const { route, id } = match(request)
    const limited = route.limited === true ? `${route.method} ${route.path}` : null
    const quota = meter.take(key.user ?? key.token, limited, now.getTime())
    headers = quota.headers
    if (!quota.allowed) throw tooManyRequests()
    authorize(key, request.method, route.scope)
    if (mode === 'contract') refuseUnknown(request.query, route)
    const body = parsed(request.body)
    settle(account, now)
    const reply = route.answer({ ...request, account, key, now, id, from: request.headers['from'], body })
    return { ...reply, headers: { ...headers, ...reply.headers } }
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure
    return { status: failure.status, body: failure.body, headers: { ...headers, ...failure.headers } }
  }
}

function match(request: ApiRequest): { route: Route; id: string } {
  const hits = TABLE.flatMap(({ route, pattern }) => {
    const found = pattern.exec(request.path)
    return found === null ? [] : [{ route, id: decodeURIComponent(found[1] ?? '') }]
  })
  if (hits.length === 0) throw notFound()
  const hit = hits.find(({ route }) => route.method === request.method)
  if (hit === undefined) throw methodNotAllowed()
  return hit
}

function refuseUnknown(query: URLSearchParams, route: Route): void {
  const strange = [...query.keys()].find((name) => !route.parameters.includes(name))
  if (strange !== undefined) throw invalidInput(`${route.method} ${route.path} has no parameter ${strange}.`)
}

function parsed(text: string): unknown {
  if (text === '') return undefined
  const body = parseJson(text)
  if (body === undefined) throw invalidInput('The body is not JSON.')
  return body
}
