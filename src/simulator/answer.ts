import { parseJson } from '../core/json.ts'
import type { Account } from './account.ts'
import type { Key } from './entities.ts'
import {
  ApiFailure,
  accessDenied,
  invalidInput,
  methodNotAllowed,
  missingScope,
  notAuthenticated,
  notFound,
  tooManyRequests,
} from './errors.ts'
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
    if (!quota.allowed) throw tooManyRequests()
    authorize(key, request.method, route.scope)
    if (mode === 'contract') refuseUnknown(request.query, route)
    const body = parseJson(request.body)
    const reply = route.answer({ ...request, account, key, now, id, from: request.headers['from'], body })
    return { ...reply, headers }
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure
    return { status: failure.status, body: failure.body, headers }
  }
}

/** 401 for an unknown or expired key and for the wrong scheme. */
function authenticate(header: string | undefined, keys: readonly Key[]): Key {
  const [, asToken, asBearer] = /^(?:Token token=(\S+)|Bearer (\S+))$/i.exec(header ?? '') ?? []
  const key = keys.find(({ token, scheme }) => token === (scheme === 'Token' ? asToken : asBearer))
  if (key === undefined || key.expired) throw notAuthenticated()
  return key
}

/** 403 for a read-only key on a write, and for an OAuth token without the scope. */
function authorize(key: Key, method: string, scope: string | null): void {
  if (key.readOnly && method !== 'GET') throw accessDenied()
  if (scope !== null && key.scopes !== null && !key.scopes.includes(scope)) throw missingScope(scope)
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
