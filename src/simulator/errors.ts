/** `body` is in one of the envelopes that PagerDuty uses. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure'
  readonly status: number
  readonly body: object | string

  constructor(status: number, body: object | string) {
    super(`the API answers ${status}`)
    this.status = status
    this.body = body
  }
}

const envelope = (status: number, message: string, code: number, errors?: readonly string[]): ApiFailure =>
  new ApiFailure(status, { error: { message, code, ...(errors && { errors }) } })

export const invalidInput = (...errors: string[]): ApiFailure =>
  envelope(400, 'Invalid Input Provided', 2001, errors)

export const refusedChange = (code: number, ...errors: string[]): ApiFailure =>
  envelope(400, 'Arguments Caused Error', code, errors)

export const badArguments = (...errors: string[]): ApiFailure => refusedChange(2002, ...errors)

export const missingFrom = (): ApiFailure =>
  envelope(400, 'You must specify a user\'s email address in the "From" header to perform this action', 2016)

export const unknownFrom = (): ApiFailure => envelope(400, 'Requester User Not Found', 1008)

export const notAuthenticated = (): ApiFailure => envelope(401, 'Authentication failed', 2006)

/** @throws ApiFailure 402, an envelope that names the ability outside `errors` */
export function requireAbility(account: { readonly abilities: readonly string[] }, ability: string): void {
  if (account.abilities.includes(ability)) return
  throw new ApiFailure(402, {
    error: {
      message: 'Required abilities are unavailable',
      code: 2014,
      errors: [`The ${ability} account ability is required to access this resource.`],
      missing_abilities: ability,
    },
  })
}

export const accessDenied = (): ApiFailure => envelope(403, 'Access Denied', 2010)

/** For an OAuth token: an envelope without a code. */
export const missingScope = (scope: string): ApiFailure =>
  new ApiFailure(403, { error: { message: 'Token missing required scopes', required_scopes: scope } })

export const notFound = (): ApiFailure => envelope(404, 'Not Found', 2100)

export function found<T>(value: T | undefined): T {
  if (value === undefined) throw notFound()
  return value
}

export const methodNotAllowed = (): ApiFailure => new ApiFailure(405, 'Method Not Allowed')

export const tooManyRequests = (): ApiFailure => envelope(429, 'Rate Limit Exceeded', 2020)
