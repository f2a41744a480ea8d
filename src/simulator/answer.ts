import { parseJson } from '../core/json.ts'
import type { Account } from './account.ts'
import type { Key } from './entities.ts'
import { ApiFailure, failure, invalidInput, notFound } from './errors.ts'
import type { RateMeter } from './rates.ts'
import type { Reply, Route } from './route.ts'
import { routes } from './routes/index.ts'

export interface ApiRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  /** names in lower case */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface ApiOptions {
  readonly account: Account
  readonly now: Date
  readonly meter: RateMeter
  /** `contract` rejects unknown query parameters; PagerDuty itself ignores them */
  readonly mode: 'real' | 'contract'
}

const TABLE = routes.map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replace('{id}', '([^/]+)')}$`),
}))

export function answer(request: ApiRequest, options: ApiOptions): Reply {
  let headers: Readonly<Record<string, string>> = {}
  try {
    const { account, now, meter, mode } = options
    const key = authenticate(request.headers['authorization'], account.keys)
    const { route, id } = match(request)
    const limited = route.limited === true ? `${route.method} ${route.path}` : null
    const quota = meter.take(key.user ?? key.token, limited, now.getTime())
    headers = quota.headers
    if (!quota.allowed) throw failure(429, 'Rate Limit Exceeded', 2020)
    authorize(key, request.method, route.scope)
    if (mode === 'contract') refuseUnknown(request.query, route)
    const body = parseJson(request.body)
    const call = { ...request, account, key, now, id, from: request.headers['from'], body }
    return { status: 200, body: route.answer(call), headers }
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error
    return { status: error.status, body: error.body, headers }
  }
}

/** 401 for an unknown or expired key and for the wrong scheme. */
function authenticate(header: string | undefined, keys: readonly Key[]): Key {
  const [, asToken, asBearer] = /^(?:Token token=(\S+)|Bearer (\S+))$/i.exec(header ?? '') ?? []
  const key = keys.find(({ token }) => token === (token.startsWith('pdus+') ? asBearer : asToken))
  if (key === undefined || key.expired) throw failure(401, 'Authentication failed', 2006)
  return key
}

/** 403 for a read-only key on a write, and, in an envelope without a code, for an OAuth token without the scope. */
function authorize(key: Key, method: string, scope: string | null): void {
  if (key.readOnly && method !== 'GET') throw failure(403, 'Access Denied', 2010)
  if (scope !== null && key.scopes?.includes(scope) === false) {
    throw new ApiFailure(403, { error: { message: 'Token missing required scopes', required_scopes: scope } })
  }
}

function match(request: ApiRequest): { route: Route; id: string } {
  const hits = TABLE.flatMap(({ route, pattern }) => {
    const found = pattern.exec(request.path)
    return found === null ? [] : [{ route, id: decodeURIComponent(found[1] ?? '') }]
  })
  if (hits.length === 0) throw notFound()
  const hit = hits.find(({ route }) => route.method === request.method)
  if (hit === undefined) throw new ApiFailure(405, 'Method Not Allowed')
  return hit
}

function refuseUnknown(query: URLSearchParams, route: Route): void {
  const strange = [...query.keys()].find((name) => !route.parameters.includes(name))
  if (strange !== undefined) throw invalidInput(`${route.method} ${route.path} has no parameter ${strange}.`)
}
